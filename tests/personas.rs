//! People worked out by hand: what the protocol says each of them must get.
//!
//! `personas/*.json` hold one person each, with the working; `personas/edges.jsonl` holds every band
//! edge for every age row and sex; `personas/random.jsonl` holds three hundred records scored by an
//! independent reading of the protocol. Nothing here shares a table or a formula with the product:
//! a mistake would have to be made twice to pass. All mismatches are reported at once.

#[path = "personas/compare.rs"]
mod compare;

use compare::{band_table, compare, compare_persona, compare_random, compare_short};
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
