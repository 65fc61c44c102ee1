//! What is refused in a record, and with which exact line.

mod common;

use back_check::assess_json;
use common::samples::{refusal, with, R};
use serde_json::{json, Value};

#[test]
fn every_refusal_names_the_place_and_the_reason() {
    let at = |path: &str| format!("{R}{path}");
    let plank = at("/front_plank/both");
    let knee = at("/knee_to_wall/left");
    let set = |path: &str, value: Value| with(path, Some(value));
    let gone = |path: &str| with(path, None);
    let in_plank = |field: &str, value: Value| set(&format!("{plank}/{field}"), value);
    let in_knee = |field: &str, value: Value| set(&format!("{knee}/{field}"), value);
    let long = "z".repeat(60);
    let plank_at = "screenings[0].results.front_plank.both";
    let knee_at = "screenings[0].results.knee_to_wall.left";
    let cases: Vec<(String, String)> = vec![
        // The file.
        (String::new(), "line 1 column 0: not JSON (EOF while parsing a value)".into()),
        ("{".into(), "line 1 column 1: not JSON (EOF while parsing an object)".into()),
        ("{\n  \"a\": 1,\n}".into(), "line 3 column 1: not JSON (trailing comma)".into()),
        ("[1] x".into(), "line 1 column 5: not JSON (trailing characters)".into()),
        ("nan".into(), "line 1 column 2: not JSON (expected ident)".into()),
        ("{\"a\": 1e999}".into(), "line 1 column 11: not JSON (number out of range)".into()),
        ("{\"a\": 1, \"a\": 2}".into(), "line 1 column 16: \"a\" is there twice".into()),
        ("[]".into(), "record: must be an object".into()),
        ("null".into(), "record: must be an object".into()),
        ("\"text\"".into(), "record: must be an object".into()),
        ("{}".into(), "schema: is needed".into()),
        (set("/schema", json!(1)), "schema: must be text".into()),
        (
            set("/schema", json!("back-check/record@2")),
            "schema: \"back-check/record@2\" is not \"back-check/record@1\"".into(),
        ),
        (
            set("/schema", json!(format!("a\nb\u{202e}\"\\{long}"))),
            format!("schema: \"a\\nb\\u{{202e}}\\\"\\\\{}…\" is not \"back-check/record@1\"", "z".repeat(34)),
        ),
        // The profile.
        (gone("/profile"), "profile: is needed".into()),
        (set("/profile", json!([])), "profile: must be an object".into()),
        (set("/profile/age", json!(null)), "profile.age: must be a number".into()),
        (set("/profile/age", json!("42")), "profile.age: must be a number".into()),
        (set("/profile/age", json!(-1)), "profile.age: -1 is below 0".into()),
        (set("/profile/age", json!(121)), "profile.age: 121 is above 120".into()),
        (set("/profile/age", json!(1e300)), "profile.age: 1e+300 is above 120".into()),
        (set("/profile/age", json!(41.5)), "profile.age: 41.5 is not a whole number".into()),
        (set("/profile/sex", json!("Female")), "profile.sex: \"Female\" is not female or male".into()),
        (set("/profile/sex", json!(null)), "profile.sex: must be text".into()),
        (set("/profile/pain_now", json!(11)), "profile.pain_now: 11 is above 10".into()),
        (set("/profile/pain_now", json!(true)), "profile.pain_now: must be a number".into()),
        (set("/profile/pain_weeks", json!(5201)), "profile.pain_weeks: 5201 is above 5200".into()),
        (set("/profile/pain_weeks", json!(-0.5)), "profile.pain_weeks: -0.5 is below 0".into()),
        (set("/profile/days_per_week", json!(0)), "profile.days_per_week: 0 is below 1".into()),
        (set("/profile/days_per_week", json!(8)), "profile.days_per_week: 8 is above 7".into()),
        (
            set("/profile/minutes_per_session", json!(25)),
            "profile.minutes_per_session: 25 is not one of 10, 15, 20, 30".into(),
        ),
        (
            set("/profile/equipment", json!(["backpack", "sofa"])),
            "profile.equipment[1]: \"sofa\" is not known equipment".into(),
        ),
        (
            set("/profile/equipment", json!(["step", "step"])),
            "profile.equipment[1]: \"step\" is there twice".into(),
        ),
        (set("/profile/equipment", json!({})), "profile.equipment: must be a list".into()),
        // The safety answers.
        (gone("/safety"), "safety: is needed".into()),
        (set("/safety", json!(null)), "safety: must be an object".into()),
        (gone("/safety/yes"), "safety.yes: is needed".into()),
        (set("/safety/yes", json!("osteoporosis")), "safety.yes: must be a list".into()),
        (
            set("/safety/yes", json!(["vertigo", "vertigoo"])),
            "safety.yes[1]: \"vertigoo\" is not a safety question".into(),
        ),
        (set("/safety/yes", json!(["adapt"])), "safety.yes[0]: \"adapt\" is not a safety question".into()),
        (set("/safety/yes", json!([7])), "safety.yes[0]: must be text".into()),
        (
            set("/safety/yes", json!(["vertigo", "osteoporosis", "vertigo"])),
            "safety.yes[2]: \"vertigo\" is there twice".into(),
        ),
        (
            set("/safety/unsure", json!(["clear"])),
            "safety.unsure[0]: \"clear\" is not a safety question or level".into(),
        ),
        (
            set("/safety/unsure", json!(["adapt", "adapt"])),
            "safety.unsure[1]: \"adapt\" is there twice".into(),
        ),
        (
            set("/safety/cleared_by_clinician", json!("yes")),
            "safety.cleared_by_clinician: must be true or false".into(),
        ),
        // The screening.
        (set("/screenings", json!({})), "screenings: must be a list".into()),
        (set("/screenings/0", json!(3)), "screenings[0]: must be an object".into()),
        (gone("/screenings/0/taken_on"), "screenings[0].taken_on: is needed".into()),
        (
            set("/screenings/0/taken_on", json!("2026-02-29")),
            "screenings[0].taken_on: \"2026-02-29\" is not a day written YYYY-MM-DD".into(),
        ),
        (
            set("/screenings/0/taken_on", json!("2026-2-28")),
            "screenings[0].taken_on: \"2026-2-28\" is not a day written YYYY-MM-DD".into(),
        ),
        (
            set("/screenings/0/taken_on", json!("+026-12-01")),
            "screenings[0].taken_on: \"+026-12-01\" is not a day written YYYY-MM-DD".into(),
        ),
        (
            set("/screenings/0/taken_on", json!("202é-12-01")),
            "screenings[0].taken_on: \"202é-12-01\" is not a day written YYYY-MM-DD".into(),
        ),
        (
            set("/screenings/0/edition", json!("short")),
            "screenings[0].edition: \"short\" is not core or full".into(),
        ),
        (gone("/screenings/0/edition"), "screenings[0].edition: is needed".into()),
        (gone(R), "screenings[0].results: is needed".into()),
        (set(&at("/push_up"), json!({})), "screenings[0].results.push_up: \"push_up\" is not a test".into()),
        (
            set(&at("/bird_dog"), json!({ "left": { "outcome": "done", "value": 2 } })),
            "screenings[0].results.bird_dog: is not in the core edition".into(),
        ),
        (set(&at("/dead_bug"), json!({})), "screenings[0].results.dead_bug: holds no result".into()),
        (set(&at("/dead_bug"), json!(2)), "screenings[0].results.dead_bug: must be an object".into()),
        (
            set(&at("/dead_bug/left"), json!({ "outcome": "skipped" })),
            "screenings[0].results.dead_bug.left: does not go with a test of both sides together".into(),
        ),
        (
            set(&at("/knee_to_wall/both"), json!({ "outcome": "skipped" })),
            "screenings[0].results.knee_to_wall.both: does not go with a test of two sides".into(),
        ),
        (
            set(&at("/knee_to_wall/middle"), json!({ "outcome": "skipped" })),
            "screenings[0].results.knee_to_wall.middle: \"middle\" is not a side".into(),
        ),
        // The entry.
        (set(&plank, json!(45)), format!("{plank_at}: must be an object")),
        (gone(&format!("{plank}/outcome")), format!("{plank_at}.outcome: is needed")),
        (
            in_plank("outcome", json!("gave_up")),
            format!("{plank_at}.outcome: \"gave_up\" is not a way a test can end"),
        ),
        (gone(&format!("{plank}/value")), format!("{plank_at}.value: is needed")),
        (gone(&format!("{plank}/unit")), format!("{plank_at}.unit: is needed")),
        (in_plank("value", json!(-1)), format!("{plank_at}.value: -1 is below 0")),
        (in_plank("value", json!(60.5)), format!("{plank_at}.value: 60.5 is above 60")),
        (in_plank("value", json!(null)), format!("{plank_at}.value: must be a number")),
        (in_plank("value", json!("45")), format!("{plank_at}.value: must be a number")),
        (in_plank("unit", json!("reps")), format!("{plank_at}.unit: \"reps\" is not a unit of this test")),
        (in_plank("unit", json!("min")), format!("{plank_at}.unit: \"min\" is not a unit")),
        (in_plank("where", json!("back")), format!("{plank_at}.where: does not go with this outcome")),
        (
            in_plank("variant", json!("arms")),
            format!("{plank_at}.variant: \"arms\" is not a way of doing this test"),
        ),
        (
            in_plank("variant", json!("toes")),
            format!("{plank_at}.variant: \"toes\" is not a way of doing a test"),
        ),
        (in_plank("outcome", json!("skipped")), format!("{plank_at}.value: does not go with this outcome")),
        (in_plank("outcome", json!("stopped_pain")), format!("{plank_at}.where: is needed")),
        (
            set(&plank, json!({ "outcome": "unsafe", "unit": "s" })),
            format!("{plank_at}.unit: does not go with this outcome"),
        ),
        (
            set(&plank, json!({ "outcome": "stopped_pain", "where": "wrist" })),
            format!("{plank_at}.where: \"wrist\" is not a place where it can hurt"),
        ),
        (in_knee("value", json!(40.1)), format!("{knee_at}.value: 40.1 is above 40")),
        (
            set(&knee, json!({ "outcome": "done", "value": 16, "unit": "in" })),
            format!("{knee_at}.value: 16 in is above 40 cm"),
        ),
        (
            set(&knee, json!({ "outcome": "done", "value": -2, "unit": "in" })),
            format!("{knee_at}.value: -2 is below 0"),
        ),
        (
            set(&knee, json!({ "outcome": "done", "value": 91, "unit": "deg" })),
            format!("{knee_at}.value: 91 is above 90"),
        ),
        (
            set(&at("/heel_raise/left/value"), json!(18.5)),
            "screenings[0].results.heel_raise.left.value: 18.5 is not a whole number".into(),
        ),
        (
            set(&at("/dead_bug/both/value"), json!(3)),
            "screenings[0].results.dead_bug.both.value: 3 is above 2".into(),
        ),
        (
            set(&at("/dead_bug/both/value"), json!(1.5)),
            "screenings[0].results.dead_bug.both.value: 1.5 is not a whole number".into(),
        ),
        (
            set(&at("/dead_bug/both/unit"), json!("reps")),
            "screenings[0].results.dead_bug.both.unit: does not go with a test answered by a picture".into(),
        ),
        (
            set(&at("/dead_bug/both/variant"), json!("knees")),
            "screenings[0].results.dead_bug.both.variant: \"knees\" is not a way of doing this test".into(),
        ),
        (
            set(&at("/ninety_ninety/both/value"), json!("E")),
            "screenings[0].results.ninety_ninety.both.value: \"E\" is not A, B, C or D".into(),
        ),
        (
            set(&at("/ninety_ninety/both/value"), json!(2)),
            "screenings[0].results.ninety_ninety.both.value: must be text".into(),
        ),
        (
            set(&at("/ninety_ninety/both/unit"), json!("deg")),
            "screenings[0].results.ninety_ninety.both.unit: does not go with a test answered by a picture"
                .into(),
        ),
        // The sessions.
        (set("/sessions", json!("none")), "sessions: must be a list".into()),
        (set("/sessions/0", json!([])), "sessions[0]: must be an object".into()),
    ];
    assert!(cases.len() >= 40);
    for (text, line) in cases {
        assert_eq!(refusal(&text), line);
        assert_eq!(assess_json(&text).unwrap_err().to_string(), line);
    }
}
