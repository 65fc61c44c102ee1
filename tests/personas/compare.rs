//! Compares a result with what a person must get, key by key.

use super::{assess, short_record, side_result, words, LADDERS, LEVELS, PHASES, REGIONS, TESTS};
use serde_json::{json, Map, Value};

/// Every key expected must be there and equal; arrays whole and in order; `{}` means empty.
pub(super) fn compare(path: &str, want: &Value, got: Option<&Value>, wrong: &mut Vec<String>) {
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

pub(super) fn compare_persona(persona: &Value, wrong: &mut Vec<String>) {
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
pub(super) fn band_table(text: &str) -> Result<Value, String> {
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
pub(super) fn compare_short(line: &Value, result: &Value, wrong: &mut Vec<String>) -> Result<(), String> {
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

pub(super) fn compare_random(line: &Value, wrong: &mut Vec<String>) -> Result<(), String> {
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
