//! People worked out by hand: what the protocol says each of them must get.
//!
//! `personas/*.json` hold one person each, with the working; `personas/edges.jsonl` holds every band
//! edge for every age row and sex; `personas/random.jsonl` holds three hundred records scored by an
//! independent reading of the protocol. Nothing here shares a table or a formula with the product:
//! a mistake would have to be made twice to pass. All mismatches are reported at once.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{json, Map, Value};

/// Short name, id, unit (empty for none), whether the two sides are measured apart.
const TESTS: [(&str, &str, &str, bool); 17] = [
    ("ir", "seated_hip_internal_rotation", "deg", true),
    ("er", "seated_hip_external_rotation", "deg", true),
    ("th", "floor_thomas", "", true),
    ("sl", "straight_leg_raise", "deg", true),
    ("ff", "figure_four", "cm", true),
    ("gate", "ninety_ninety", "", false),
    ("kw", "knee_to_wall", "cm", true),
    ("st", "single_leg_stance", "s", true),
    ("hr", "heel_raise", "reps", true),
    ("db", "dead_bug", "", false),
    ("bd", "bird_dog", "", true),
    ("fp", "front_plank", "s", false),
    ("sp", "side_plank", "s", true),
    ("br", "supine_bridge", "s", false),
    ("hh", "hip_hinge", "", false),
    ("cs", "chair_stand", "reps", false),
    ("ss", "split_squat", "", true),
];

const LEVELS: [&str; 6] = ["emergency", "same_day", "out_of_scope", "clinician_first", "adapt", "clear"];
const REGIONS: [&str; 4] = ["hip", "ankle", "core", "movement"];
const PHASES: [&str; 4] = ["mobilise", "stabilise", "strengthen", "retrain"];

/// Families of exercises whose rungs the protocol limits, easiest first.
const LADDERS: [(&str, &[&str]); 12] = [
    (
        "hip_rotation",
        &[
            "windscreen_wipers",
            "seated_hip_rotations",
            "ninety_ninety_switch",
            "ninety_ninety_hold",
            "ninety_ninety_switch_free",
            "ninety_ninety_kneel",
        ],
    ),
    ("hip_strength", &["bridge", "clamshell", "side_lying_leg_raise", "single_leg_bridge"]),
    ("balance", &["supported_stance", "single_leg_balance", "single_leg_reach", "single_leg_cushion"]),
    ("calf", &["calf_raise_two_leg", "calf_raise_two_up_one_down", "calf_raise_single", "calf_raise_step"]),
    (
        "dead_bug",
        &["dead_bug_heel_tap", "dead_bug_toe_tap", "dead_bug_arm_leg", "dead_bug_pause", "dead_bug_loaded"],
    ),
    (
        "bird_dog",
        &["bird_dog_leg_slide", "bird_dog_leg_lift", "bird_dog_arm_leg", "bird_dog_squares", "bird_dog_row"],
    ),
    (
        "side_plank",
        &[
            "side_plank_wall",
            "side_plank_knees",
            "side_plank_feet",
            "side_plank_leg_lift",
            "side_plank_reach",
        ],
    ),
    (
        "front_plank",
        &["front_plank_wall", "front_plank_knees", "front_plank_toes", "front_plank_taps", "front_plank_saw"],
    ),
    ("curl_up", &["curl_up", "curl_up_long"]),
    ("hinge", &["hinge_wall_tap", "hinge_dowel", "hinge_backpack", "hinge_loaded", "hinge_single_leg"]),
    (
        "squat",
        &[
            "sit_to_stand",
            "mini_split_squat",
            "split_squat_supported",
            "split_squat_free",
            "split_squat_raised",
        ],
    ),
    ("stretch", &["half_kneeling_stretch", "doorway_hamstring", "knee_to_wall_rock"]),
];

// ---------------------------------------------------------------- reading the tables

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/personas")
}

/// Every persona, as file name and contents, in the order of their names.
fn personas() -> Result<Vec<(String, Value)>, String> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder())
        .map_err(|e| e.to_string())?
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.extension().is_some_and(|ext| ext == "json"))
        .collect();
    paths.sort();
    let mut all = Vec::new();
    for path in paths {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let text = fs::read_to_string(&path).map_err(|e| format!("{name}: {e}"))?;
        all.push((name.clone(), serde_json::from_str(&text).map_err(|e| format!("{name}: {e}"))?));
    }
    Ok(all)
}

/// The lines of a table, each with its place.
fn lines(file: &str) -> Result<Vec<(String, Value)>, String> {
    let text = fs::read_to_string(folder().join(file)).map_err(|e| format!("{file}: {e}"))?;
    let mut all = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let at = format!("{file}:{number}");
        let value = serde_json::from_str(line).map_err(|e| format!("{at}: {e}"))?;
        all.push((at, value));
    }
    Ok(all)
}

/// An error's own words, whatever its type.
fn words<E: std::fmt::Display>(error: E) -> String {
    format!("{error}")
}

/// What the product answers: the result, or the words of its refusal.
fn assess(record: &Value) -> Result<Value, String> {
    let text = back_check::assess_json(&record.to_string()).map_err(words)?;
    serde_json::from_str(&text).map_err(|e| format!("the result is not JSON: {e}"))
}

// ---------------------------------------------------------------- short records

/// One side's result from its short form: `45`, `45t` tired, `45k` knees, `12a` arms, `4i` inches,
/// `35d` degrees by phone, `Pk` pain at the knee, `U` unsafe, `S` skipped, `A` to `D` for the gate.
fn side_result(unit: &str, token: &str) -> Result<Value, String> {
    let mut body = token;
    if matches!(body, "A" | "B" | "C" | "D") {
        return Ok(json!({ "outcome": "done", "value": body }));
    }
    if body == "U" || body == "S" {
        return Ok(json!({ "outcome": if body == "U" { "unsafe" } else { "skipped" } }));
    }
    if let Some(place) = body.strip_prefix('P') {
        let place =
            ["back", "groin", "knee", "ankle", "shoulder", "other"].iter().find(|p| p.starts_with(place));
        return Ok(json!({ "outcome": "stopped_pain", "where": place.ok_or(token)? }));
    }
    let mut out = Map::new();
    let tired = body.strip_suffix('t');
    body = tired.unwrap_or(body);
    out.insert("outcome".into(), if tired.is_some() { "stopped_tired" } else { "done" }.into());
    let mut unit = unit;
    for (suffix, variant, other) in
        [('k', "knees", ""), ('a', "arms", ""), ('d', "phone", "deg"), ('i', "", "in")]
    {
        if let Some(rest) = body.strip_suffix(suffix) {
            body = rest;
            if !variant.is_empty() {
                out.insert("variant".into(), variant.into());
            }
            if !other.is_empty() {
                unit = other;
            }
        }
    }
    out.insert("value".into(), serde_json::from_str(body).map_err(|e| format!("{token}: {e}"))?);
    if !unit.is_empty() {
        out.insert("unit".into(), unit.into());
    }
    Ok(Value::Object(out))
}

/// The record behind a short line: `ir 30/29.9 fp 60 ...` and the person.
fn short_record(line: &Value) -> Result<Value, String> {
    let mut results = Map::new();
    let text = line.get("r").and_then(Value::as_str).unwrap_or_default();
    let mut words = text.split_whitespace();
    while let (Some(code), Some(token)) = (words.next(), words.next()) {
        let (_, id, unit, _) = TESTS.iter().find(|t| t.0 == code).ok_or(code)?;
        let sides = match token.split_once('/') {
            Some((left, right)) => {
                json!({ "left": side_result(unit, left)?, "right": side_result(unit, right)? })
            }
            None => json!({ "both": side_result(unit, token)? }),
        };
        results.insert((*id).into(), sides);
    }
    let or = |key: &str, default: Value| line.get(key).cloned().unwrap_or(default);
    let mut profile = json!({
        "age": or("age", json!(35)), "pain_now": 3, "pain_weeks": or("pw", json!(60)),
        "days_per_week": or("d", json!(4)), "minutes_per_session": or("m", json!(20)),
        "equipment": ["backpack", "step", "cushion", "dowel", "band", "towel"],
    });
    if let (Some(sex), Some(fields)) = (line.get("sex"), profile.as_object_mut()) {
        fields.insert("sex".into(), sex.clone());
    }
    let full = line.get("full").and_then(Value::as_bool) == Some(true);
    Ok(json!({
        "schema": "back-check/record@1",
        "profile": profile,
        "safety": { "yes": or("yes", json!([])), "unsure": or("unsure", json!([])),
                    "cleared_by_clinician": or("cleared", json!(false)) },
        "screenings": [{ "taken_on": "2026-11-22", "edition": if full { "full" } else { "core" },
                         "results": results }],
        "sessions": [],
    }))
}

// ---------------------------------------------------------------- comparing

/// Every key expected must be there and equal; arrays whole and in order; `{}` means empty.
fn compare(path: &str, want: &Value, got: Option<&Value>, wrong: &mut Vec<String>) {
    let nothing = Value::Null;
    let got = got.unwrap_or(&nothing);
    match (want, got) {
        (Value::Object(w), Value::Object(g)) => {
            if w.is_empty() && !g.is_empty() {
                wrong.push(format!("{path}: must be empty, has {:?}", g.keys().collect::<Vec<_>>()));
            }
            for (key, value) in w {
                compare(&format!("{path}.{key}"), value, g.get(key), wrong);
            }
        }
        (Value::Array(w), Value::Array(g)) if w.len() == g.len() => {
            for (i, (a, b)) in w.iter().zip(g).enumerate() {
                compare(&format!("{path}[{i}]"), a, Some(b), wrong);
            }
        }
        (Value::Number(w), Value::Number(g)) if w.as_f64() == g.as_f64() => {}
        _ if want == got => {}
        _ => wrong.push(format!("{path}: must be {want}, is {got}")),
    }
}

/// Every object with an `exercise`, however deep.
fn exercises(value: &Value) -> Vec<&Value> {
    match value {
        Value::Object(fields) => {
            let own = fields.contains_key("exercise").then_some(value);
            own.into_iter().chain(fields.values().flat_map(exercises)).collect()
        }
        Value::Array(items) => items.iter().flat_map(exercises).collect(),
        _ => Vec::new(),
    }
}

fn exercise_id(item: &Value) -> &str {
    item.get("exercise").and_then(Value::as_str).unwrap_or_default()
}

fn level(item: &Value) -> u64 {
    item.get("level").and_then(Value::as_u64).unwrap_or_default()
}

fn family(item: &Value) -> &'static str {
    let id = exercise_id(item);
    LADDERS.iter().find(|(_, rungs)| rungs.contains(&id)).map_or("unknown", |(name, _)| name)
}

/// The highest level of a family among some exercises, if it is there at all.
fn highest(items: &[&Value], name: &str) -> Option<u64> {
    items.iter().filter(|item| family(item) == name).map(|item| level(item)).max()
}

fn phases(plan: &Value) -> Vec<&Value> {
    plan.get("phases").and_then(Value::as_array).map(|p| p.iter().collect()).unwrap_or_default()
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().map(|items| items.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
}

/// What the protocol fixes about a plan, key by key.
fn compare_plan(want: &Map<String, Value>, plan: &Value, wrong: &mut Vec<String>) {
    let all = exercises(plan);
    let phases = phases(plan);
    let first: Vec<&Value> = phases.first().map(|p| exercises(p)).unwrap_or_default();
    let column = |key: &str| Value::Array(phases.iter().filter_map(|p| p.get(key).cloned()).collect());
    if plan.is_null() {
        wrong.push("plan: must be there, is null".into());
        return;
    }
    for (key, value) in want {
        let at = format!("plan.{key}");
        let limit = value.as_u64().unwrap_or_default();
        match key.as_str() {
            "phase_weeks" => {
                let spans = phases.iter().map(|p| json!([p.get("first_week"), p.get("last_week")]));
                compare(&at, value, Some(&Value::Array(spans.collect())), wrong);
            }
            "sessions_per_week" => compare(&at, value, Some(&column(key)), wrong),
            "forbid" => {
                for id in texts(value) {
                    if all.iter().any(|item| exercise_id(item) == id) {
                        wrong.push(format!("{at}: {id} must not appear"));
                    }
                }
            }
            "appears" => {
                for names in texts(value) {
                    if !names.split('|').any(|name| highest(&all, name).is_some()) {
                        wrong.push(format!("{at}: no {names} anywhere in the plan"));
                    }
                }
            }
            "max_level" => {
                for (name, cap) in value.as_object().into_iter().flatten() {
                    if highest(&all, name) > cap.as_u64() {
                        wrong.push(format!(
                            "{at}.{name}: must be {cap} at most, is {:?}",
                            highest(&all, name)
                        ));
                    }
                }
            }
            "start_levels" => {
                for (name, start) in value.as_object().into_iter().flatten() {
                    let found = highest(&first, name);
                    if found.is_some() && found != start.as_u64() {
                        wrong.push(format!("{at}.{name}: phase 1 must be {start}, is {found:?}"));
                    }
                }
            }
            "max_level_all" | "max_level_phase_1" => {
                for item in if key == "max_level_all" { &all } else { &first } {
                    if level(item) > limit {
                        wrong.push(format!("{at}: {} at level {}", exercise_id(item), level(item)));
                    }
                }
            }
            "max_hold_s" => {
                for item in &all {
                    if item.get("hold_s").and_then(Value::as_f64).is_some_and(|hold| hold > limit as f64) {
                        wrong.push(format!("{at}: {} holds {:?}", exercise_id(item), item.get("hold_s")));
                    }
                }
            }
            _ => compare(&at, value, plan.get(key), wrong),
        }
    }
}

/// What holds for every 12-week plan of a person who goes on.
fn compare_any_plan(result: &Value, minutes: Option<&Value>, wrong: &mut Vec<String>) {
    let plan = result.get("plan").unwrap_or(&Value::Null);
    let phases = phases(plan);
    let column = |key: &str| Value::Array(phases.iter().filter_map(|p| p.get(key).cloned()).collect());
    compare("plan.phases[].id", &json!(PHASES), Some(&column("id")), wrong);
    compare("plan.phases[].region", &json!(REGIONS), Some(&column("region")), wrong);
    compare(
        "plan.phases[].minutes",
        &json!([minutes, minutes, minutes, minutes]),
        Some(&column("minutes")),
        wrong,
    );
    let focus = result.get("focus").and_then(Value::as_str);
    let mut before: Vec<(&str, u64)> = Vec::new();
    for (phase, cap) in phases.iter().zip([2, 3, 3, 4]) {
        let id = phase.get("id").and_then(Value::as_str).unwrap_or("?");
        let session = phase.get("session").and_then(Value::as_array).cloned().unwrap_or_default();
        let region_of = |item: &Value| item.get("region").and_then(Value::as_str).map(String::from);
        if session.is_empty() || session.len() > 3 {
            wrong.push(format!("plan.{id}: {} exercises in a session", session.len()));
        }
        if focus.is_some() && !session.iter().any(|item| region_of(item).as_deref() == focus) {
            wrong.push(format!("plan.{id}: the focus {focus:?} is not trained"));
        }
        for item in &session {
            let name = family(item);
            let top = if region_of(item).as_deref() == Some("hip") { 4 } else { cap };
            if name == "unknown" {
                wrong.push(format!("plan.{id}: unknown exercise {item}"));
            } else if level(item) > top {
                wrong.push(format!("plan.{id}: {} at level {}, cap {top}", exercise_id(item), level(item)));
            } else if before.iter().any(|(n, l)| *n == name && *l + 1 < level(item)) {
                wrong.push(format!("plan.{id}: {name} rises by more than one level"));
            }
            if name != "stretch" && name != "unknown" {
                before.retain(|(n, _)| *n != name);
                before.push((name, level(item)));
            }
        }
    }
}

/// Whether the person goes on to tests and a plan of their own.
fn goes_on(result: &Value) -> bool {
    let level = result.pointer("/triage/level").and_then(Value::as_str);
    matches!(level, Some("clear" | "adapt"))
}

fn compare_persona(persona: &Value, wrong: &mut Vec<String>) {
    let nothing = Value::Null;
    let record = persona.get("record").unwrap_or(&nothing);
    let Some(want) = persona.get("expect").and_then(Value::as_object) else {
        wrong.push("expect: missing".into());
        return;
    };
    let refused = want.get("error_names").and_then(Value::as_str);
    let result = match (assess(record), refused) {
        (Err(message), Some(place)) => {
            if !message.contains(place) {
                wrong.push(format!("refused without naming {place}: {message}"));
            }
            return;
        }
        (Err(message), None) => {
            wrong.push(format!("refused: {message}"));
            return;
        }
        (Ok(_), Some(place)) => {
            wrong.push(format!("accepted, must be refused naming {place}"));
            return;
        }
        (Ok(result), None) => result,
    };
    for (key, value) in want {
        match value {
            Value::Object(plan) if key == "plan" => {
                compare_plan(plan, result.get("plan").unwrap_or(&nothing), wrong);
            }
            _ => compare(key, value, result.get(key), wrong),
        }
    }
    if goes_on(&result) {
        compare_any_plan(&result, record.pointer("/profile/minutes_per_session"), wrong);
    }
}

/// `kw G/A!`: the bands of each side; `!` when the difference between them counts.
fn band_table(text: &str) -> Result<Value, String> {
    let mut out = Map::new();
    let mut words = text.split_whitespace();
    while let (Some(code), Some(token)) = (words.next(), words.next()) {
        let (_, id, _, sided) = TESTS.iter().find(|t| t.0 == code).ok_or(code)?;
        let counts = token.ends_with('!');
        let letters: Vec<&str> = token.trim_end_matches('!').split('/').collect();
        let names: &[&str] = if *sided { &["left", "right"] } else { &["both"] };
        let mut entry = Map::new();
        let mut item = 2;
        for (side, letter) in names.iter().zip(letters) {
            let (band, points) = match letter {
                "G" => ("green", 2),
                "A" => ("amber", 1),
                "R" => ("red", 0),
                _ => return Err(format!("{token}: no such band")),
            };
            entry.insert((*side).into(), json!({ "band": band }));
            item = item.min(points);
        }
        entry.insert("item".into(), if counts { item.min(1) } else { item }.into());
        if *sided {
            entry.insert("side_difference".into(), counts.into());
        }
        out.insert((*id).into(), entry.into());
    }
    Ok(Value::Object(out))
}

/// The regions and items of a short line: `67:3/3 NED:1/3 ...` and `ir1 er0! kwx ...`.
fn compare_short(line: &Value, result: &Value, wrong: &mut Vec<String>) -> Result<(), String> {
    let number = |text: &str| text.parse::<u64>().map_err(|e| format!("{text}: {e}"));
    let regions = line.get("regions").and_then(Value::as_str).unwrap_or_default();
    for (region, token) in REGIONS.iter().zip(regions.split_whitespace()) {
        let (percent, count) = token.split_once(':').ok_or(token)?;
        let (scored, offered) = count.split_once('/').ok_or(token)?;
        let mut want = json!({ "scored": number(scored)?, "offered": number(offered)? });
        if let Some(fields) = want.as_object_mut() {
            if percent == "NED" {
                fields.insert("band".into(), "not_enough_data".into());
            } else {
                let value = number(percent)?;
                let band = if value >= 75 {
                    "on_track"
                } else if value >= 50 {
                    "room_to_build"
                } else {
                    "most_room"
                };
                fields.insert("band".into(), band.into());
                fields.insert("percent".into(), value.into());
            }
        }
        compare(&format!("regions.{region}"), &want, result.pointer(&format!("/regions/{region}")), wrong);
    }
    let items = line.get("items").and_then(Value::as_str).unwrap_or_default();
    for token in items.split_whitespace() {
        let counts = token.ends_with('!');
        let body = token.trim_end_matches('!');
        let (code, item) = body.split_at(body.len().saturating_sub(1));
        let (_, id, _, sided) = TESTS.iter().find(|t| t.0 == code).ok_or(token)?;
        let got = result.pointer(&format!("/tests/{id}"));
        let mut want = json!({ "item": item.parse::<u64>().ok() });
        if let (true, Some(fields)) = (*sided && item != "x", want.as_object_mut()) {
            fields.insert("side_difference".into(), counts.into());
        }
        compare(&format!("tests.{id}"), &want, got, wrong);
    }
    Ok(())
}

fn compare_random(line: &Value, wrong: &mut Vec<String>) -> Result<(), String> {
    let record = short_record(line)?;
    let result = assess(&record)?;
    compare(
        "triage.level",
        line.get("level").unwrap_or(&Value::Null),
        result.pointer("/triage/level"),
        wrong,
    );
    if let Some(reasons) = line.get("reasons") {
        compare("triage.reasons", reasons, result.pointer("/triage/reasons"), wrong);
    }
    let Some(weeks) = line.get("weeks").and_then(Value::as_array) else {
        for key in ["regions", "focus"] {
            compare(key, &Value::Null, result.get(key), wrong);
        }
        return Ok(());
    };
    compare_short(line, &result, wrong)?;
    compare("focus", line.get("focus").unwrap_or(&Value::Null), result.get("focus"), wrong);
    let mut spans = Vec::new();
    let mut next = 1;
    for length in weeks.iter().filter_map(Value::as_u64) {
        spans.push(json!([next, next + length - 1]));
        next += length;
    }
    let mut plan = Map::new();
    plan.insert("weeks".into(), 12.into());
    plan.insert("phase_weeks".into(), spans.into());
    plan.insert("sessions_per_week".into(), line.get("spw").cloned().unwrap_or_default());
    compare_plan(&plan, result.get("plan").unwrap_or(&Value::Null), wrong);
    compare_any_plan(&result, line.get("m"), wrong);
    Ok(())
}

/// One message for everything that is wrong, each with its file and path.
fn report(all: &[String]) -> String {
    let shown: Vec<&str> = all.iter().take(200).map(String::as_str).collect();
    format!("{} mismatches against the protocol\n{}", all.len(), shown.join("\n"))
}

// ---------------------------------------------------------------- the tests

#[test]
fn every_persona_gets_what_the_protocol_says() {
    let mut all = Vec::new();
    for (file, persona) in personas().unwrap() {
        let mut wrong = Vec::new();
        compare_persona(&persona, &mut wrong);
        all.extend(wrong.into_iter().map(|what| format!("{file}: {what}")));
    }
    assert!(all.is_empty(), "{}", report(&all));
}

#[test]
fn every_band_edge_falls_on_the_right_side() {
    let mut all = Vec::new();
    for (place, line) in lines("edges.jsonl").unwrap() {
        let mut wrong = Vec::new();
        let table = band_table(line.get("tests").and_then(Value::as_str).unwrap()).unwrap();
        match assess(&short_record(&line).unwrap()) {
            Ok(result) => compare("tests", &table, result.get("tests"), &mut wrong),
            Err(message) => wrong.push(format!("refused: {message}")),
        }
        all.extend(wrong.into_iter().map(|what| format!("{place}: {what} ({line})")));
    }
    assert!(all.is_empty(), "{}", report(&all));
}

#[test]
fn random_records_score_as_the_independent_reading_does() {
    let mut all = Vec::new();
    for (place, line) in lines("random.jsonl").unwrap() {
        let mut wrong = Vec::new();
        if let Err(message) = compare_random(&line, &mut wrong) {
            wrong.push(message);
        }
        all.extend(wrong.into_iter().map(|what| format!("{place}: {what}")));
    }
    assert!(all.is_empty(), "{}", report(&all));
}

#[test]
fn the_tables_cover_every_level_and_every_test() {
    let all = personas().unwrap();
    assert!(all.len() >= 25, "only {} personas", all.len());
    assert!(lines("edges.jsonl").unwrap().len() >= 100);
    assert!(lines("random.jsonl").unwrap().len() >= 300);
    let mut levels = BTreeSet::new();
    let mut expected = BTreeSet::new();
    let mut splits = BTreeSet::new();
    for (file, persona) in &all {
        for key in ["name", "why"] {
            assert!(
                persona.get(key).and_then(Value::as_str).is_some_and(|s| !s.is_empty()),
                "{file}: no {key}"
            );
        }
        levels.extend(persona.pointer("/expect/triage/level").and_then(Value::as_str));
        splits.extend(persona.pointer("/expect/plan/phase_weeks").map(Value::to_string));
        let tests = persona.pointer("/expect/tests").and_then(Value::as_object);
        expected.extend(tests.into_iter().flatten().map(|(id, _)| id.as_str()));
        // The gate has no band: it shows in the level a plan starts at.
        if persona.pointer("/expect/plan/start_levels/hip_rotation").is_some() {
            expected.insert("ninety_ninety");
        }
    }
    assert_eq!(levels, LEVELS.into_iter().collect());
    assert_eq!(expected, TESTS.iter().map(|t| t.1).collect());
    assert!(splits.len() >= 12, "only {} week splits", splits.len());
}
