//! The diary and its sessions, both ways.
//!
//! Holds what protocol section 7 leaves open: the entries of `sessions`, and the field `diary`.

use super::decode::day;
use super::encode::Fields;
use super::place::{boolean, id, list, set, string, whole, Object, Place};
use crate::protocol::ids::{DiaryEvent, ExerciseId, ItemEnd, Morning, PainPlace, Phase, Weekday};
use crate::record::diary::{MOST_ACTIVITIES, MOST_LETTERS};
use crate::record::{Activity, After, CivilDate, Diary, Item, RecordError, Refusal, Session};
use serde_json::Value as Json;

/// The field that tells a session of ours from somebody else's.
pub(super) const EXERCISES: &str = "exercises";
/// The last minute of a day.
const LAST_MINUTE: u16 = 1_439;

pub(super) fn session(json: &Json, at: &Place<'_>) -> Result<Session, RecordError> {
    let object = Object::new(json, at)?;
    let after = match object.optional("effort", ten)? {
        Some(effort) => Some(After {
            effort,
            pain: object.needed("pain", ten)?,
            leg: object.optional("leg_symptom", boolean)?.unwrap_or_default(),
        }),
        None => None,
    };
    Ok(Session {
        on: object.needed("on", day)?,
        phase: object.needed("phase", |value, at| id(value, at, Phase::parse, "a phase"))?,
        pain_before: object.needed("pain_before", ten)?,
        items: object.needed(EXERCISES, |value, at| list(value, at, item))?,
        after,
        morning: object.optional("morning", |value, at| id(value, at, Morning::parse, "usual or worse"))?,
        extra: object.extra(&[
            "on",
            "phase",
            "pain_before",
            EXERCISES,
            "effort",
            "pain",
            "leg_symptom",
            "morning",
        ]),
    })
}

fn item(json: &Json, at: &Place<'_>) -> Result<Item, RecordError> {
    let object = Object::new(json, at)?;
    let end =
        object.needed("ended", |value, at| id(value, at, ItemEnd::parse, "a way an exercise can end"))?;
    Ok(Item {
        exercise: object.needed("exercise", |value, at| id(value, at, ExerciseId::parse, "an exercise"))?,
        sets: object.needed("sets", |value, at| whole(value, at, 0, 20))? as u8,
        reps: object.needed("reps", |value, at| whole(value, at, 0, 100))? as u8,
        hold_s: object.optional("hold_s", |value, at| whole(value, at, 1, 240))?.map(|hold| hold as u8),
        end,
        place: object
            .optional("where", |value, at| id(value, at, PainPlace::parse, "a place where it can hurt"))?,
    })
}

pub(super) fn decode(json: &Json, at: &Place<'_>) -> Result<Diary, RecordError> {
    let object = Object::new(json, at)?;
    let activities =
        object.optional("activities", |value, at| list(value, at, activity))?.unwrap_or_default();
    if activities.len() > MOST_ACTIVITIES {
        let found = activities.len().to_string();
        let most = MOST_ACTIVITIES.to_string();
        return Err(at.field("activities").refuse(Refusal::Above { found, most }));
    }
    let mut diary = Diary {
        started_on: object.optional("started_on", day)?,
        weekdays: object
            .optional("weekdays", |value, at| {
                set(value, at, |value, at| id(value, at, Weekday::parse, "a day of the week"))
            })?
            .unwrap_or_default(),
        time: object.optional("time", |value, at| whole(value, at, 0, LAST_MINUTE))?,
        cue: object.optional("cue", words)?.unwrap_or_default(),
        sessions: Vec::new(),
        pain: object
            .optional("pain", |value, at| list(value, at, |v, at| dated(v, at, "score", ten)))?
            .unwrap_or_default(),
        activities,
        events: object
            .optional("events", |value, at| {
                list(value, at, |value, at| {
                    dated(value, at, "what", |value, at| id(value, at, DiaryEvent::parse, "an event"))
                })
            })?
            .unwrap_or_default(),
        change: object.optional("change", |value, at| dated(value, at, "score", seven))?,
        extra: object.extra(&[
            "started_on",
            "weekdays",
            "time",
            "cue",
            "pain",
            "activities",
            "events",
            "change",
        ]),
    };
    diary.weekdays.sort_unstable();
    diary.pain.sort_by_key(|(on, _)| *on);
    diary.events.sort_by_key(|(on, _)| *on);
    Ok(diary)
}

fn activity(json: &Json, at: &Place<'_>) -> Result<Activity, RecordError> {
    let object = Object::new(json, at)?;
    let mut scores: Vec<(CivilDate, u8)> =
        object.needed("scores", |value, at| list(value, at, |v, at| dated(v, at, "score", ten)))?;
    scores.sort_by_key(|(on, _)| *on);
    Ok(Activity { name: object.needed("name", words)?, scores })
}

fn dated<T>(
    json: &Json,
    at: &Place<'_>,
    name: &str,
    read: impl FnOnce(&Json, &Place<'_>) -> Result<T, RecordError>,
) -> Result<(CivilDate, T), RecordError> {
    let object = Object::new(json, at)?;
    Ok((object.needed("on", day)?, object.needed(name, read)?))
}

fn ten(json: &Json, at: &Place<'_>) -> Result<u8, RecordError> {
    whole(json, at, 0, 10).map(|score| score as u8)
}

/// -3 to 3.
fn seven(json: &Json, at: &Place<'_>) -> Result<i8, RecordError> {
    match json.as_i64() {
        Some(score @ -3..=3) => Ok(score as i8),
        _ => Err(at.refuse(Refusal::WrongType("a whole number from -3 to 3"))),
    }
}

/// The person's own words, cut to what is kept.
fn words(json: &Json, at: &Place<'_>) -> Result<String, RecordError> {
    Ok(string(json, at)?.chars().take(MOST_LETTERS).collect())
}

pub(super) fn encode_session(session: &Session) -> Json {
    let mut out = Fields::default();
    out.put("on", session.on.spelled());
    out.put("phase", session.phase.as_str());
    out.put("pain_before", session.pain_before);
    out.put(EXERCISES, session.items.iter().copied().map(encode_item).collect::<Vec<_>>());
    if let Some(after) = session.after {
        out.put("effort", after.effort);
        out.put("pain", after.pain);
        out.put("leg_symptom", after.leg);
    }
    out.some("morning", session.morning.map(Morning::as_str));
    out.done(&session.extra)
}

fn encode_item(item: Item) -> Json {
    let mut out = Fields::default();
    out.put("exercise", item.exercise.as_str());
    out.put("sets", item.sets);
    out.put("reps", item.reps);
    out.some("hold_s", item.hold_s);
    out.put("ended", item.end.as_str());
    out.some("where", item.place.map(PainPlace::as_str));
    out.done(&Vec::new())
}

pub(super) fn encode(diary: &Diary) -> Json {
    let mut out = Fields::default();
    out.some("started_on", diary.started_on.map(CivilDate::spelled));
    out.put("weekdays", diary.weekdays.iter().copied().map(Weekday::as_str).collect::<Vec<_>>());
    out.some("time", diary.time);
    out.put("cue", diary.cue.as_str());
    out.put("pain", scores(&diary.pain));
    out.put("activities", diary.activities.iter().map(encode_activity).collect::<Vec<_>>());
    let event = |(on, what): &(CivilDate, DiaryEvent)| encode_dated(*on, "what", what.as_str());
    out.put("events", diary.events.iter().map(event).collect::<Vec<_>>());
    out.some("change", diary.change.map(|(on, score)| encode_dated(on, "score", score)));
    out.done(&diary.extra)
}

fn encode_activity(activity: &Activity) -> Json {
    let mut out = Fields::default();
    out.put("name", activity.name.as_str());
    out.put("scores", scores(&activity.scores));
    out.done(&Vec::new())
}

fn scores(all: &[(CivilDate, u8)]) -> Vec<Json> {
    all.iter().map(|(on, score)| encode_dated(*on, "score", *score)).collect()
}

fn encode_dated(on: CivilDate, name: &str, value: impl Into<Json>) -> Json {
    let mut out = Fields::default();
    out.put("on", on.spelled());
    out.put(name, value);
    out.done(&Vec::new())
}
