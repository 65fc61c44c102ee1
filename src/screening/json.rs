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
