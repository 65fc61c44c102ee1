//! JSON value to record, field by field.

use super::diary;
use super::place::{any_number, boolean, id, list, number, set, spelled, string, whole, Object, Place};
use super::text::quote;
use crate::protocol::battery::{self, Kind, Scale, TestRow};
use crate::protocol::ids::{
    Edition, Equipment, GateChoice, Level, Outcome, PainPlace, SafetyId, Sex, Side, TestId, Unit, Variant,
};
use crate::record::{
    CivilDate, Entry, Profile, Record, RecordError, Refusal, Safety, Screening, Session, Unsure, Value,
    RECORD_SCHEMA,
};
use serde_json::Value as Json;

pub(super) fn record(json: &Json) -> Result<Record, RecordError> {
    let top = Place::top();
    let Json::Object(_) = json else {
        return Err(RecordError::new("record", Refusal::WrongType("an object")));
    };
    let object = Object::new(json, &top)?;
    object.needed("schema", |value, at| {
        let found = string(value, at)?;
        if found == RECORD_SCHEMA {
            return Ok(());
        }
        Err(at.refuse(Refusal::WrongSchema(quote(found))))
    })?;
    let profile = object.needed("profile", profile)?;
    let safety = object.needed("safety", safety)?;
    let screenings =
        object.optional("screenings", |value, at| list(value, at, screening))?.unwrap_or_default();
    let mut diary = object.optional("diary", diary::decode)?.unwrap_or_default();
    let sessions = object.optional("sessions", |value, at| list(value, at, session))?.unwrap_or_default();
    let mut foreign = Vec::new();
    for session in sessions {
        match session {
            Ok(known) => diary.sessions.push(known),
            Err(text) => foreign.push(text),
        }
    }
    diary.sessions.sort_by_key(|session| session.on);
    Ok(Record {
        profile,
        safety,
        screenings,
        sessions: foreign,
        extra: object.extra(&["schema", "profile", "safety", "screenings", "sessions", "diary"]),
        diary,
    })
}

fn profile(json: &Json, at: &Place<'_>) -> Result<Profile, RecordError> {
    let object = Object::new(json, at)?;
    Ok(Profile {
        age: object.optional("age", |value, at| whole(value, at, 0, 120))?.map(|age| age as u8),
        sex: object.optional("sex", |value, at| id(value, at, Sex::parse, "female or male"))?,
        pain_now: object.optional("pain_now", |value, at| whole(value, at, 0, 10))?.map(|pain| pain as u8),
        pain_weeks: object.optional("pain_weeks", |value, at| whole(value, at, 0, 5200))?,
        days_per_week: object
            .optional("days_per_week", |value, at| whole(value, at, 1, 7))?
            .map(|days| days as u8),
        minutes_per_session: object.optional("minutes_per_session", minutes)?,
        equipment: object
            .optional("equipment", |value, at| {
                set(value, at, |value, at| id(value, at, Equipment::parse, "known equipment"))
            })?
            .unwrap_or_default(),
        extra: object.extra(&[
            "age",
            "sex",
            "pain_now",
            "pain_weeks",
            "days_per_week",
            "minutes_per_session",
            "equipment",
        ]),
    })
}

fn minutes(json: &Json, at: &Place<'_>) -> Result<u8, RecordError> {
    let (value, found) = any_number(json, at)?;
    match value {
        10.0 => Ok(10),
        15.0 => Ok(15),
        20.0 => Ok(20),
        30.0 => Ok(30),
        _ => Err(at.refuse(Refusal::NotAllowed { found: spelled(found), allowed: "10, 15, 20, 30" })),
    }
}

fn safety(json: &Json, at: &Place<'_>) -> Result<Safety, RecordError> {
    let object = Object::new(json, at)?;
    let question = "a safety question";
    Ok(Safety {
        yes: object.needed("yes", |value, at| {
            set(value, at, |value, at| id(value, at, SafetyId::parse, question))
        })?,
        unsure: object
            .optional("unsure", |value, at| {
                set(value, at, |value, at| id(value, at, unsure, "a safety question or level"))
            })?
            .unwrap_or_default(),
        cleared_by_clinician: object.optional("cleared_by_clinician", boolean)?.unwrap_or_default(),
        extra: object.extra(&["yes", "unsure", "cleared_by_clinician"]),
    })
}

/// A question, or the level of a group of questions.
fn unsure(text: &str) -> Option<Unsure> {
    match Level::parse(text) {
        Some(level @ (Level::Emergency | Level::SameDay | Level::ClinicianFirst | Level::Adapt)) => {
            Some(Unsure::Group(level))
        }
        Some(Level::OutOfScope | Level::Clear) => None,
        None => SafetyId::parse(text).map(Unsure::Id),
    }
}

/// A session of the diary, or the text of one that some other program wrote.
fn session(json: &Json, at: &Place<'_>) -> Result<Result<Session, String>, RecordError> {
    Object::new(json, at)?;
    if json.get(diary::EXERCISES).is_none() {
        return Ok(Err(json.to_string()));
    }
    diary::session(json, at).map(Ok)
}

fn screening(json: &Json, at: &Place<'_>) -> Result<Screening, RecordError> {
    let object = Object::new(json, at)?;
    let mut screening = Screening {
        taken_on: object.needed("taken_on", day)?,
        edition: object.needed("edition", |value, at| id(value, at, Edition::parse, "core or full"))?,
        results: Vec::new(),
        extra: object.extra(&["taken_on", "edition", "results"]),
    };
    object.needed("results", |value, at| results(value, at, &mut screening))?;
    Ok(screening)
}

pub(super) fn day(json: &Json, at: &Place<'_>) -> Result<CivilDate, RecordError> {
    let text = string(json, at)?;
    civil(text).ok_or_else(|| at.refuse(Refusal::NotADay(quote(text))))
}

/// `YYYY-MM-DD`, digits only.
fn civil(text: &str) -> Option<CivilDate> {
    let digits = |from: usize, to: usize| -> Option<u16> {
        let part = text.get(from..to)?;
        // `parse` alone would take a plus sign.
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())?
    };
    if text.len() != 10 || text.get(4..5)? != "-" || text.get(7..8)? != "-" {
        return None;
    }
    CivilDate::new(digits(0, 4)?, digits(5, 7)? as u8, digits(8, 10)? as u8)
}

fn results(json: &Json, at: &Place<'_>, screening: &mut Screening) -> Result<(), RecordError> {
    let object = Object::new(json, at)?;
    for (name, sides) in object.fields() {
        let at = at.field(name);
        let Some(test) = TestId::parse(name) else {
            return Err(at.refuse(Refusal::Unknown { found: quote(name), kind: "a test" }));
        };
        let row = battery::row(test);
        if screening.edition == Edition::Core && !row.core {
            return Err(at.refuse(Refusal::NotInEdition));
        }
        let sides = Object::new(sides, &at)?;
        let mut any = false;
        for (name, json) in sides.fields() {
            let at = at.field(name);
            let side = match Side::parse(name) {
                Some(side) if (side != Side::Both) == row.sided => side,
                Some(_) if row.sided => return Err(at.refuse(Refusal::NotWith("a test of two sides"))),
                Some(_) => return Err(at.refuse(Refusal::NotWith("a test of both sides together"))),
                None => return Err(at.refuse(Refusal::Unknown { found: quote(name), kind: "a side" })),
            };
            screening.set(test, side, entry(json, &at, row)?);
            any = true;
        }
        if !any {
            return Err(at.refuse(Refusal::Empty));
        }
    }
    Ok(())
}

fn entry(json: &Json, at: &Place<'_>, row: &TestRow) -> Result<Entry, RecordError> {
    let object = Object::new(json, at)?;
    let outcome =
        object.needed("outcome", |value, at| id(value, at, Outcome::parse, "a way a test can end"))?;
    let mut entry = Entry {
        variant: object.optional("variant", |value, at| variant(value, at, row))?,
        extra: object.extra(&["outcome", "value", "unit", "where", "variant"]),
        ..Entry::ended(outcome)
    };
    if outcome == Outcome::StoppedPain {
        entry.place = Some(
            object
                .needed("where", |value, at| id(value, at, PainPlace::parse, "a place where it can hurt"))?,
        );
    } else {
        object.refuse("where", "this outcome")?;
    }
    if !outcome.has_value() {
        object.refuse("value", "this outcome")?;
        object.refuse("unit", "this outcome")?;
        return Ok(entry);
    }
    match row.kind {
        Kind::Measured(scales) => {
            let unit = object.needed("unit", |value, at| unit(value, at, scales))?;
            entry.unit = Some(unit.0);
            entry.value = Some(object.needed("value", |value, at| measured(value, at, unit))?);
        }
        Kind::Choice => {
            object.refuse("unit", "a test answered by a picture")?;
            let choice = object.needed("value", |value, at| whole(value, at, 0, 2))?;
            entry.value = Some(Value::Number(f64::from(choice)));
        }
        Kind::Gate => {
            object.refuse("unit", "a test answered by a picture")?;
            let choice =
                object.needed("value", |value, at| id(value, at, GateChoice::parse, "A, B, C or D"))?;
            entry.value = Some(Value::Gate(choice));
        }
    }
    Ok(entry)
}

fn variant(json: &Json, at: &Place<'_>, row: &TestRow) -> Result<Variant, RecordError> {
    let variant = id(json, at, Variant::parse, "a way of doing a test")?;
    if row.variants.contains(&variant) {
        return Ok(variant);
    }
    Err(at.refuse(Refusal::Unknown { found: quote(variant.as_str()), kind: "a way of doing this test" }))
}

fn unit<'s>(json: &Json, at: &Place<'_>, scales: &'s [Scale]) -> Result<(Unit, &'s Scale), RecordError> {
    let unit = id(json, at, Unit::parse, "a unit")?;
    let scale = scales.iter().find(|scale| scale.accepts(unit));
    scale.map(|scale| (unit, scale)).ok_or_else(|| {
        at.refuse(Refusal::Unknown { found: quote(unit.as_str()), kind: "a unit of this test" })
    })
}

fn measured(json: &Json, at: &Place<'_>, (unit, scale): (Unit, &Scale)) -> Result<Value, RecordError> {
    let value = if unit == Unit::In {
        let (inches, found) = any_number(json, at)?;
        // The limits are in centimetres; say so, since the person reads inches.
        if inches * 2.54 > scale.max {
            let most = format!("{} cm", scale.max);
            return Err(at.refuse(Refusal::Above { found: format!("{} in", spelled(found)), most }));
        }
        number(json, at, scale.min, scale.max)?
    } else {
        number(json, at, scale.min, scale.max)?
    };
    if scale.unit == Unit::Reps && value.fract() != 0.0 {
        return Err(at.refuse(Refusal::NotWhole(json.to_string())));
    }
    Ok(Value::Number(value))
}
