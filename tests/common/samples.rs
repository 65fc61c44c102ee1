//! One record with every kind of test in it, and ways to spoil it.

// A helper that stops the test is what a test wants.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use serde_json::{json, Value};

/// Where the results of the sample stand.
pub(crate) const R: &str = "/screenings/0/results";

/// A record with every kind of test in it.
pub(crate) fn full() -> Value {
    json!({
        "schema": "back-check/record@1",
        "profile": { "age": 42, "sex": "female", "pain_now": 4, "pain_weeks": 60,
                     "days_per_week": 4, "minutes_per_session": 15, "equipment": ["backpack"] },
        "safety": { "yes": ["osteoporosis"], "unsure": ["adapt", "vertigo"], "cleared_by_clinician": false },
        "screenings": [ { "taken_on": "2026-11-22", "edition": "core", "results": {
            "knee_to_wall": { "left": { "outcome": "done", "value": 9.5, "unit": "cm", "variant": "tape" },
                              "right": { "outcome": "stopped_pain", "where": "knee" } },
            "front_plank": { "both": { "outcome": "done", "value": 45, "unit": "s", "variant": "knees" } },
            "heel_raise": { "left": { "outcome": "stopped_tired", "value": 18, "unit": "reps" } },
            "ninety_ninety": { "both": { "outcome": "done", "value": "C" } },
            "dead_bug": { "both": { "outcome": "done", "value": 1 } }
        } } ],
        "sessions": [ { "on": "2026-11-23", "pain": [1, 2.5] } ]
    })
}

/// The record with the value at a path replaced, or taken away.
pub(crate) fn with(path: &str, value: Option<Value>) -> String {
    let mut record = full();
    let (parent, name) = path.rsplit_once('/').unwrap();
    match record.pointer_mut(parent).unwrap() {
        Value::Object(map) => match value {
            Some(value) => drop(map.insert(name.to_owned(), value)),
            None => drop(map.shift_remove(name).unwrap()),
        },
        Value::Array(items) => items[name.parse::<usize>().unwrap()] = value.unwrap(),
        other => panic!("{other} has no fields"),
    }
    record.to_string()
}

/// The line a record is refused with, which is one line.
pub(crate) fn refusal(text: &str) -> String {
    let line = back_check::record::json::decode(text).unwrap_err().to_string();
    assert!(!line.contains(['\n', '\r']), "{line:?}");
    line
}
