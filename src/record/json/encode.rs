//! Record to JSON value, in the protocol's order of fields.

use super::diary;
use crate::protocol::ids::{Equipment, Outcome, PainPlace, SafetyId, Sex, Unit, Variant};
use crate::record::{Diary, Entry, Extra, Profile, Record, Safety, Screening, Unsure, Value, RECORD_SCHEMA};
use serde_json::{Map, Number, Value as Json};

pub(super) fn record(record: &Record) -> Json {
    let mut out = Fields::default();
    out.put("schema", RECORD_SCHEMA);
    out.put("profile", profile(&record.profile));
    out.put("safety", safety(&record.safety));
    out.put("screenings", record.screenings.iter().map(screening).collect::<Vec<_>>());
    let own = record.diary.sessions.iter().map(diary::encode_session);
    out.put("sessions", own.chain(record.sessions.iter().map(|text| json(text))).collect::<Vec<_>>());
    // A record of somebody who has not begun a plan looks as it always did.
    let begun = Diary { sessions: Vec::new(), ..record.diary.clone() };
    if begun != Diary::default() {
        out.put("diary", diary::encode(&begun));
    }
    out.done(&record.extra)
}

fn profile(profile: &Profile) -> Json {
    let mut out = Fields::default();
    out.some("age", profile.age);
    out.some("sex", profile.sex.map(Sex::as_str));
    out.some("pain_now", profile.pain_now);
    out.some("pain_weeks", profile.pain_weeks);
    out.some("days_per_week", profile.days_per_week);
    out.some("minutes_per_session", profile.minutes_per_session);
    out.put("equipment", profile.equipment.iter().copied().map(Equipment::as_str).collect::<Vec<_>>());
    out.done(&profile.extra)
}

fn safety(safety: &Safety) -> Json {
    let unsure = |unsure: &Unsure| match unsure {
        Unsure::Group(level) => level.as_str(),
        Unsure::Id(id) => id.as_str(),
    };
    let mut out = Fields::default();
    out.put("yes", safety.yes.iter().copied().map(SafetyId::as_str).collect::<Vec<_>>());
    out.put("unsure", safety.unsure.iter().map(unsure).collect::<Vec<_>>());
    out.put("cleared_by_clinician", safety.cleared_by_clinician);
    out.done(&safety.extra)
}

fn screening(screening: &Screening) -> Json {
    let mut results = Map::new();
    for (test, sides) in &screening.results {
        let sides: Map<_, _> = sides.iter().map(|(side, e)| (side.as_str().to_owned(), entry(e))).collect();
        results.insert(test.as_str().to_owned(), Json::Object(sides));
    }
    let mut out = Fields::default();
    out.put("taken_on", screening.taken_on.spelled());
    out.put("edition", screening.edition.as_str());
    out.put("results", results);
    out.done(&screening.extra)
}

fn entry(entry: &Entry) -> Json {
    let mut out = Fields::default();
    out.put("outcome", Outcome::as_str(entry.outcome));
    match entry.value {
        Some(Value::Number(value)) => out.put("value", number(value)),
        Some(Value::Gate(choice)) => out.put("value", choice.as_str()),
        None => {}
    }
    out.some("unit", entry.unit.map(Unit::as_str));
    out.some("where", entry.place.map(PainPlace::as_str));
    out.some("variant", entry.variant.map(Variant::as_str));
    out.done(&entry.extra)
}

/// Whole values without a decimal point, as a person would write them.
fn number(value: f64) -> Json {
    // 2^53: every whole number up to here is one float and no other.
    if value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0 {
        return Json::from(value as i64);
    }
    Number::from_f64(value).map_or(Json::Null, Json::Number)
}

/// Kept text as JSON again. It came from JSON; were it ever anything else, it stays as text.
fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or_else(|_| Json::from(text))
}

/// An object being written.
#[derive(Default)]
pub(super) struct Fields(Map<String, Json>);

impl Fields {
    pub(super) fn put(&mut self, name: &str, value: impl Into<Json>) {
        self.0.insert(name.to_owned(), value.into());
    }

    pub(super) fn some(&mut self, name: &str, value: Option<impl Into<Json>>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    /// The object with its unknown fields, none of which replaces a known one.
    pub(super) fn done(mut self, extra: &Extra) -> Json {
        for (name, text) in extra {
            if !self.0.contains_key(name) {
                self.0.insert(name.clone(), json(text));
            }
        }
        Json::Object(self.0)
    }
}
