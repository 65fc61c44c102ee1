//! The record file: what is read and written back, and what happens to hostile input.

// A helper that stops the test is what a test wants.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use back_check::assess_json;
use back_check::record::json::{decode, decode_bytes, encode};
use back_check::record::Record;
use back_check::screening::json::assess_bytes;
use common::samples::{full, refusal, with, R};
use common::strategy;
use proptest::prelude::*;
use serde_json::json;

#[test]
fn what_only_the_result_needs_is_missed_there() {
    for (path, line) in
        [("/profile/age", "profile.age: is needed"), ("/profile/pain_weeks", "profile.pain_weeks: is needed")]
    {
        let text = with(path, None);
        assert!(decode(&text).is_ok());
        assert_eq!(assess_json(&text).unwrap_err().to_string(), line);
    }
}

#[test]
fn hostile_input_is_one_short_line() {
    let deep = |open: &str, close: &str| open.repeat(100_000) + &close.repeat(100_000);
    for text in [deep("[", "]"), deep("{\"a\":", "}"), "[".repeat(100_000), "\u{0}".repeat(1000)] {
        let line = refusal(&text);
        assert!(line.len() < 200, "{line}");
    }
    assert_eq!(refusal(&deep("[", "]")), "line 1 column 128: not JSON (recursion limit exceeded)");

    let big = "é\u{7}".repeat(1_700_000);
    let line = refusal(&with("/schema", Some(json!(big))));
    assert!(line.chars().count() < 400 && line.ends_with("…\" is not \"back-check/record@1\""), "{line}");
    let line = refusal(&with(&format!("{R}/{}", "k".repeat(5_000_000)), Some(json!({}))));
    assert!(line.len() < 200, "{line}");
    // A field nobody knows may be as large as it likes: it is kept.
    let kept = decode(&with("/profile/note", Some(json!(big)))).unwrap();
    assert_eq!(decode(&encode(&kept)).unwrap(), kept);
}

#[test]
fn bytes_are_text_or_refused() {
    assert_eq!(
        decode_bytes(b"{\"schema\": \"\xff\"}").unwrap_err().to_string(),
        "byte 12: the file is not UTF-8 text"
    );
    let text = full().to_string();
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    assert_eq!(decode_bytes(&marked), decode(&text));
    assert_eq!(assess_bytes(&marked), assess_json(&text));
}

#[test]
fn what_may_be_absent_may_be_absent() {
    let least = r#"{"schema":"back-check/record@1","profile":{},"safety":{"yes":[]}}"#;
    assert_eq!(decode(least).unwrap(), Record::default());
    for path in ["/profile/sex", "/safety/unsure", "/safety/cleared_by_clinician", "/screenings", "/sessions"]
    {
        assert!(decode(&with(path, None)).is_ok(), "{path}");
    }
}

#[test]
fn an_unknown_field_never_replaces_a_known_one() {
    let known = decode(&full().to_string()).unwrap();
    let mut record = known.clone();
    record.extra.push(("safety".into(), "{\"yes\":[]}".into()));
    record.safety.extra.push(("yes".into(), "[]".into()));
    assert_eq!(decode(&encode(&record)).unwrap(), known);
}

#[test]
fn whole_numbers_may_have_a_point() {
    let record = decode(&with("/profile/age", Some(json!(42.0)))).unwrap();
    assert_eq!(record.profile.age, Some(42));
    assert!(decode(&with("/profile/minutes_per_session", Some(json!(20.0)))).is_ok());
    assert!(decode(&with(&format!("{R}/heel_raise/left/value"), Some(json!(18.0)))).is_ok());
}

#[test]
fn a_file_in_the_written_form_comes_back_byte_for_byte() {
    let text = r#"{
  "schema": "back-check/record@1",
  "profile": {
    "age": 42,
    "sex": "female",
    "pain_now": 4,
    "pain_weeks": 60,
    "days_per_week": 4,
    "minutes_per_session": 15,
    "equipment": [
      "backpack"
    ],
    "x_height": 171
  },
  "safety": {
    "yes": [
      "osteoporosis"
    ],
    "unsure": [
      "emergency",
      "vertigo"
    ],
    "cleared_by_clinician": true,
    "x_note": "kept"
  },
  "screenings": [
    {
      "taken_on": "2026-11-22",
      "edition": "full",
      "results": {
        "ninety_ninety": {
          "both": {
            "outcome": "done",
            "value": "C",
            "x_felt": 3
          }
        },
        "knee_to_wall": {
          "left": {
            "outcome": "done",
            "value": 3.7,
            "unit": "in",
            "variant": "tape"
          },
          "right": {
            "outcome": "stopped_pain",
            "where": "knee"
          }
        },
        "front_plank": {
          "both": {
            "outcome": "stopped_tired",
            "value": 45,
            "unit": "s"
          }
        }
      },
      "x_room": [
        "hall"
      ]
    }
  ],
  "sessions": [
    {
      "z": 1,
      "a": [
        null,
        1.25,
        "é"
      ]
    }
  ],
  "x_new": {
    "z": {},
    "a": 18446744073709551615
  }
}
"#;
    assert_eq!(encode(&decode(text).unwrap()), text);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn a_record_comes_back_as_it_was(record in strategy::record()) {
        let text = encode(&record);
        let again = decode(&text).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&again, &record);
        prop_assert_eq!(encode(&again), text);
    }

    #[test]
    fn no_text_panics(text in ".{0,200}") {
        prop_assert!(assess_json(&text).is_err());
    }

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(assess_bytes(&bytes).is_err());
    }

    #[test]
    fn a_file_cut_short_is_refused(record in strategy::record(), cut in 0.0..1.0_f64) {
        let text = encode(&record);
        let cut = (text.len() as f64 * cut) as usize;
        // Without its last line end the text is still whole.
        if cut < text.len() - 1 {
            let error = decode_bytes(&text.as_bytes()[..cut]).unwrap_err().to_string();
            prop_assert!(error.starts_with("line ") || error.starts_with("byte "), "{}", error);
        }
    }
}
