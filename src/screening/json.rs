//! The result file (protocol section 7).
//!
//! Holds the writing of `back-check/result@1`: the fields in the protocol's order, the same
//! bytes for the same record.

use super::{assess, latest, Assessment, Reason, RegionResult, SideResult, TestResult, RESULT_SCHEMA};
use crate::plan;
use crate::protocol::battery;
use crate::protocol::ids::{Band, Outcome, Region, Side, TestId};
use crate::record::{self, Record, RecordError, Value};
use serde_json::{Map, Value as Json};

/// A record's text to its result's text.
///
/// # Errors
/// Where the record can't be read, or the age or duration are needed and not given.
pub fn assess_json(text: &str) -> Result<String, RecordError> {
    assess_record(&record::json::decode(text)?)
}

/// A record file's bytes to its result's text.
///
/// # Errors
/// As [`assess_json`], and where the bytes are no UTF-8 text.
pub fn assess_bytes(bytes: &[u8]) -> Result<String, RecordError> {
    assess_record(&record::json::decode_bytes(bytes)?)
}

fn assess_record(record: &Record) -> Result<String, RecordError> {
    assess(record).map(|assessment| encode(record, &assessment))
}

/// Writes the result of a record: two-space indent, a line end at the end.
pub fn encode(record: &Record, assessment: &Assessment) -> String {
    let triage = &assessment.triage;
    let reasons: Vec<Json> = triage.reasons.iter().map(|reason| reason_id(*reason).into()).collect();
    let tests: Map<String, Json> =
        assessment.tests.iter().map(|result| (result.id.as_str().to_owned(), test(record, result))).collect();
    let regions = assessment.regions.as_ref().map(|regions| {
        let fields = regions.iter().map(|r| (r.region.as_str().to_owned(), region(*r)));
        Json::Object(fields.collect())
    });
    let result = object([
        ("schema", RESULT_SCHEMA.into()),
        ("triage", object([("level", triage.level.as_str().into()), ("reasons", reasons.into())])),
        ("tests", Json::Object(tests)),
        ("regions", regions.into()),
        ("focus", assessment.focus.map(Region::as_str).into()),
        ("plan", assessment.plan.as_ref().map(plan::json::encode).into()),
    ]);
    // Maps with text keys always serialise, so the fallback is never taken.
    let mut text = serde_json::to_string_pretty(&result).unwrap_or_default();
    text.push('\n');
    text
}

/// A reason as it stands in the file: an id, `unsure:` and a level, `age` or `pain_weeks`.
fn reason_id(reason: Reason) -> String {
    match reason {
        Reason::Safety(id) => id.as_str().to_owned(),
        Reason::Unsure(level) => format!("unsure:{}", level.as_str()),
        Reason::Age => "age".to_owned(),
        Reason::PainWeeks => "pain_weeks".to_owned(),
    }
}

fn test(record: &Record, result: &TestResult) -> Json {
    let mut out = Map::new();
    for (id, side) in &result.sides {
        out.insert(id.as_str().to_owned(), side_result(*side));
    }
    out.insert("item".to_owned(), result.item.into());
    out.insert("side_difference".to_owned(), result.side_difference.into());
    if result.id == TestId::NinetyNinety {
        // The gate scores nothing; what it says is the hip level to begin at.
        let entry = latest(record).and_then(|screening| screening.entry(result.id, Side::Both));
        let level = match entry.and_then(|entry| entry.value) {
            Some(Value::Gate(choice)) => Some(battery::gate_level(choice)),
            Some(Value::Number(_)) | None => None,
        };
        out.insert("level".to_owned(), level.into());
    }
    Json::Object(out)
}

fn side_result(side: SideResult) -> Json {
    let mut out = Map::new();
    out.insert("band".to_owned(), side.band.map(Band::as_str).into());
    if let Some(outcome) = side.excluded {
        out.insert("excluded".to_owned(), Outcome::as_str(outcome).into());
    }
    Json::Object(out)
}

fn region(result: RegionResult) -> Json {
    object([
        ("percent", result.percent.into()),
        ("band", result.band.as_str().into()),
        ("scored", result.scored.into()),
        ("offered", result.offered.into()),
    ])
}

/// An object with its fields in this order.
fn object<const N: usize>(fields: [(&str, Json); N]) -> Json {
    Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::json::decode;

    const RECORD: &str = r#"{ "schema": "back-check/record@1",
      "profile": { "age": 42, "sex": "female", "pain_weeks": 60 },
      "safety": { "yes": ["osteoporosis"], "unsure": ["clinician_first"] },
      "screenings": [
        { "taken_on": "2026-11-22", "edition": "core", "results": {
          "knee_to_wall": { "right": { "outcome": "stopped_pain", "where": "knee" },
                            "left": { "outcome": "done", "value": 9.0, "unit": "cm" } },
          "side_plank": { "left": { "outcome": "done", "value": 55, "unit": "s" },
                          "right": { "outcome": "done", "value": 40, "unit": "s" } },
          "ninety_ninety": { "both": { "outcome": "done", "value": "C" } },
          "dead_bug": { "both": { "outcome": "done", "value": 1 } } } },
        { "taken_on": "2026-11-21", "edition": "full", "results": {} } ] }"#;

    #[test]
    fn the_fields_stand_in_the_protocols_order() {
        let record = decode(RECORD).unwrap();
        let mut assessment = assess(&record).unwrap();
        assessment.plan = None;
        let compact: String = encode(&record, &assessment).split_whitespace().collect();
        let expected = concat!(
            r#"{"schema":"back-check/result@1","#,
            r#""triage":{"level":"adapt","reasons":["unsure:clinician_first","osteoporosis"]},"#,
            r#""tests":{"ninety_ninety":{"both":{"band":null},"item":null,"side_difference":false,"level":2},"#,
            r#""knee_to_wall":{"left":{"band":"amber"},"right":{"band":null,"excluded":"stopped_pain"},"#,
            r#""item":1,"side_difference":false},"#,
            r#""dead_bug":{"both":{"band":"amber"},"item":1,"side_difference":false},"#,
            r#""side_plank":{"left":{"band":"green"},"right":{"band":"green"},"item":1,"side_difference":true}},"#,
            r#""regions":{"hip":{"percent":null,"band":"not_enough_data","scored":0,"offered":3},"#,
            r#""ankle":{"percent":null,"band":"not_enough_data","scored":1,"offered":3},"#,
            r#""core":{"percent":50,"band":"room_to_build","scored":2,"offered":3},"#,
            r#""movement":{"percent":null,"band":"not_enough_data","scored":0,"offered":3}},"#,
            r#""focus":"core","plan":null}"#,
        );
        assert_eq!(compact, expected);
    }

    #[test]
    fn the_text_is_indented_by_two_and_ends_with_a_line() {
        let text = assess_json(RECORD).unwrap();
        assert!(text.starts_with("{\n  \"schema\": \"back-check/result@1\",\n  \"triage\": {\n    \"level\""));
        assert!(text.ends_with("\n}\n"));
        assert_eq!(assess_bytes(RECORD.as_bytes()), Ok(text));
    }

    #[test]
    fn a_stop_has_null_where_scores_would_be() {
        for (safety, age, weeks, triage) in [
            (r#""chest_pain_now""#, 42, 60, r#""level":"emergency","reasons":["chest_pain_now"]"#),
            (r#""recent_surgery""#, 42, 60, r#""level":"clinician_first","reasons":["recent_surgery"]"#),
            ("", 80, 60, r#""level":"out_of_scope","reasons":["age"]"#),
        ] {
            let text = RECORD
                .replace(r#""osteoporosis""#, safety)
                .replace(r#""age": 42"#, &format!(r#""age": {age}"#))
                .replace(r#""pain_weeks": 60"#, &format!(r#""pain_weeks": {weeks}"#));
            let compact: String = assess_json(&text).unwrap().split_whitespace().collect();
            assert_eq!(
                compact,
                format!(
                    r#"{{"schema":"back-check/result@1","triage":{{{triage}}},"tests":{{}},"regions":null,"focus":null,"plan":null}}"#
                )
            );
        }
        let text = RECORD.replace(r#""pain_weeks": 60"#, r#""pain_weeks": 11"#);
        let value: Json = serde_json::from_str(&assess_json(&text).unwrap()).unwrap();
        assert_eq!(value["triage"]["reasons"], serde_json::json!(["pain_weeks"]));
        assert_eq!((&value["regions"], &value["focus"]), (&Json::Null, &Json::Null));
    }

    #[test]
    fn the_latest_day_counts_and_the_later_of_the_same_day() {
        let edition = |text: &str| latest(&decode(text).unwrap()).unwrap().edition.as_str();
        assert_eq!(edition(RECORD), "core");
        assert_eq!(edition(&RECORD.replace("2026-11-21", "2026-11-22")), "full");
        assert_eq!(edition(&RECORD.replace("2026-11-21", "2027-01-01")), "full");
        assert_eq!(latest(&Record::default()), None);
    }

    #[test]
    fn a_gate_left_out_selects_no_level() {
        let text = RECORD.replace(r#""outcome": "done", "value": "C""#, r#""outcome": "unsafe""#);
        let value: Json = serde_json::from_str(&assess_json(&text).unwrap()).unwrap();
        assert_eq!(
            value["tests"]["ninety_ninety"],
            serde_json::json!({ "both": { "band": null, "excluded": "unsafe" },
                                "item": null, "side_difference": false, "level": null })
        );
    }

    #[test]
    fn before_any_screening_no_region_has_enough() {
        let text = r#"{ "schema": "back-check/record@1", "profile": { "age": 30, "pain_weeks": 12 },
                        "safety": { "yes": [] } }"#;
        let value: Json = serde_json::from_str(&assess_json(text).unwrap()).unwrap();
        for region in ["hip", "ankle", "core", "movement"] {
            assert_eq!(
                value["regions"][region],
                serde_json::json!({ "percent": null, "band": "not_enough_data", "scored": 0, "offered": 3 })
            );
        }
        assert_eq!(value["focus"], Json::Null);
    }
}
