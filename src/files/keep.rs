//! The file to keep: the record as JSON, with what was answered on the way to it.
//!
//! A record says which safety answers were yes; it doesn't say which questions were asked at all.
//! Our own files say so in the field `visit`, and which session is on. **Invariant:** `visit` only
//! ever makes more to be asked: a yes or a "not sure" of the record holds whatever `visit` says.

use crate::app::saved::{Flow, Practice};
use crate::app::{route, Answer, Onset, Saved};
use crate::protocol::ids::{Edition, SafetyId};
use crate::protocol::safety::{Feature, Group, GroupId, FEATURES, GROUPS};
use crate::record::{json, Record, RecordError, Refusal, Unsure};
use serde_json::{json, Value as Json};

/// The largest file that is read, in bytes. Ten years of daily sessions are about 3 MB.
pub const MOST_BYTES: usize = 5_000_000;

const VISIT: &str = "visit";
/// The session that is on, inside it.
const RUNNING: &str = "running";
/// Names of the groups in the file, in the order of [`GROUPS`].
const GROUP_NAMES: [&str; GROUPS.len()] =
    ["nerves", "emergency", "today", "health", "legs", "inflammatory", "conditions", "everyday"];
/// Names of the features in the file, in the order of [`FEATURES`].
const FEATURE_NAMES: [&str; FEATURES.len()] = [
    "wakes_second_half",
    "buttock_pain",
    "better_moving",
    "better_nsaid",
    "relative",
    "arthritis",
    "enthesitis",
    "psoriasis",
];
const ONSETS: [(&str, Onset); 3] =
    [("before_35", Onset::Before35), ("before_45", Onset::Before45), ("later", Onset::Later)];

/// Everything kept, as a file to keep.
pub fn keep(saved: &Saved) -> String {
    let mut record = saved.record.clone();
    record.extra.retain(|(name, _)| name != VISIT);
    record.extra.push((VISIT.to_owned(), visit(saved).to_string()));
    json::encode(&record)
}

/// What is in a file, ready to be used once the person has agreed.
///
/// # Errors
/// Where it is no record, with the first place that can't be read.
pub fn bring(bytes: &[u8]) -> Result<Saved, RecordError> {
    if bytes.len() > MOST_BYTES {
        let (found, most) = (bytes.len().to_string(), MOST_BYTES.to_string());
        return Err(RecordError::new("file", Refusal::Above { found, most }));
    }
    let mut record = json::decode_bytes(bytes)?;
    let at = record.extra.iter().position(|(name, _)| name == VISIT);
    let visit = at.map(|at| record.extra.remove(at).1);
    let visit = visit.as_deref().map(Visit::read).transpose()?;
    Ok(restore(record, visit))
}

/// The answers behind a record, as the file has them.
#[derive(Default)]
struct Visit {
    answered: Vec<GroupId>,
    unsure: Vec<GroupId>,
    onset: Option<Onset>,
    features: Option<Vec<Feature>>,
    edition: Option<Edition>,
    sex: bool,
    equipment: bool,
    not_cleared: bool,
    running: Option<Practice>,
}

fn visit(saved: &Saved) -> Json {
    let flow = &saved.flow;
    let names = |wanted: &dyn Fn(&Group) -> bool| -> Vec<&str> {
        let groups = GROUPS.iter().zip(GROUP_NAMES);
        groups.filter(|(group, _)| wanted(group)).map(|(_, name)| name).collect()
    };
    let features = flow.features.as_ref().map(|chosen| {
        let all = FEATURES.iter().zip(FEATURE_NAMES);
        all.filter(|(feature, _)| chosen.contains(feature)).map(|(_, name)| name).collect::<Vec<_>>()
    });
    let onset = ONSETS.iter().find(|(_, onset)| flow.onset == Some(*onset)).map(|(name, _)| *name);
    let mut visit = json!({
        "answered": names(&|group| is_settled(saved, group)),
        "unsure": names(&|group| stayed_unsure(saved, group)),
        "onset": onset,
        "features": features,
        "edition": flow.edition.map(Edition::as_str),
        "sex": flow.sex_answered,
        "equipment": flow.equipment_answered,
        "not_cleared": flow.not_cleared,
    });
    if let (Some(visit), Some(practice)) = (visit.as_object_mut(), &saved.practice) {
        let session = json::encode_session(&practice.session);
        let running = json!({ "session": session, "at": practice.at, "sets": practice.sets });
        visit.insert(RUNNING.to_owned(), running);
    }
    visit
}

/// A session that is on: the exercise it is at, nothing for the warm-up, and the sets done of it.
fn running(json: &Json) -> Result<Option<Practice>, RecordError> {
    let Some(running) = json.get(RUNNING) else { return Ok(None) };
    let session = running.get("session").unwrap_or(&Json::Null);
    let session = json::decode_session(session, [VISIT, RUNNING, "session"])?;
    let number = |name: &str, most: usize| match running.get(name) {
        None | Some(Json::Null) => Ok(None),
        Some(found) => match found.as_u64().and_then(|n| u8::try_from(n).ok()) {
            Some(n) if usize::from(n) <= most => Ok(Some(n)),
            _ => Err(unknown(&[RUNNING, ".", name].concat(), &found.to_string())),
        },
    };
    // Behind the last exercise there is only to tell how it was.
    let at = number("at", session.items.len())?;
    let most = at.and_then(|at| session.items.get(usize::from(at))).map_or(0, |item| item.sets);
    let sets = number("sets", most.into())?.unwrap_or_default();
    Ok(Some(Practice { session, at, sets }))
}

fn stayed_unsure(saved: &Saved, group: &Group) -> bool {
    route::answers(saved, group.id) == (Some(Answer::Unsure), Some(Answer::Unsure))
}

/// Whether a group's answer can be told from the record alone. One that is half given is asked again.
fn is_settled(saved: &Saved, group: &Group) -> bool {
    let named = || group.ids.iter().any(|id| saved.record.safety.yes.contains(id));
    match route::answers(saved, group.id) {
        (Some(Answer::Yes), _) | (Some(Answer::Unsure), Some(Answer::Yes)) => named(),
        (Some(Answer::No), _) | (Some(Answer::Unsure), Some(_)) => true,
        (Some(Answer::Unsure), None) | (None, _) => false,
    }
}

impl Visit {
    fn read(text: &str) -> Result<Self, RecordError> {
        let json: Json = serde_json::from_str(text).unwrap_or_default();
        let groups = |field| {
            named(&json, field, |name| {
                GROUP_NAMES.iter().zip(&GROUPS).find(|(one, _)| **one == name).map(|(_, group)| group.id)
            })
        };
        let feature = |name: &str| {
            FEATURE_NAMES.iter().zip(&FEATURES).find(|(one, _)| **one == name).map(|(_, feature)| *feature)
        };
        let onset = |name: &str| ONSETS.iter().find(|(one, _)| *one == name).map(|(_, onset)| *onset);
        let yes = |field: &str| json.get(field).and_then(Json::as_bool).unwrap_or_default();
        let mut features = named(&json, "features", feature)?;
        if let Some(features) = &mut features {
            features.sort_unstable();
            features.dedup();
        }
        Ok(Self {
            answered: groups("answered")?.unwrap_or_default(),
            unsure: groups("unsure")?.unwrap_or_default(),
            onset: one(&json, "onset", onset)?,
            features,
            edition: one(&json, "edition", Edition::parse)?,
            sex: yes("sex"),
            equipment: yes("equipment"),
            not_cleared: yes("not_cleared"),
            running: running(&json)?,
        })
    }
}

fn unknown(field: &str, found: &str) -> RecordError {
    let found = found.chars().filter(|c| !c.is_control()).take(40).collect();
    RecordError::new([VISIT, ".", field].concat(), Refusal::Unknown { found, kind: "one of ours" })
}

/// One name of a closed set; absent where the file has none.
fn one<T>(json: &Json, field: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, RecordError> {
    let Some(name) = json.get(field).and_then(Json::as_str) else { return Ok(None) };
    parse(name).map(Some).ok_or_else(|| unknown(field, name))
}

/// Names of a closed set; absent where the file has no such list.
fn named<T>(
    json: &Json,
    field: &str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<Option<Vec<T>>, RecordError> {
    let Some(list) = json.get(field).and_then(Json::as_array) else { return Ok(None) };
    let each = list.iter().map(|name| {
        let name = name.as_str().unwrap_or_default();
        parse(name).ok_or_else(|| unknown(field, name))
    });
    each.collect::<Result<_, _>>().map(Some)
}

/// The state that a record stands for. A file that is not ours has no `visit`: it is taken to be
/// complete, as `screening::assess` takes it.
fn restore(mut record: Record, visit: Option<Visit>) -> Saved {
    let complete = visit.is_none();
    if complete {
        // The last one is the one that is shown; in a file that is not ours they may stand in any order.
        record.screenings.sort_by_key(|screening| screening.taken_on);
    }
    let visit = visit.unwrap_or_default();
    let known = record.profile.age.is_some();
    let mut saved = Saved {
        // Nobody is in the middle of a session of a plan that was not begun.
        practice: visit.running.filter(|_| record.diary.started_on.is_some()),
        flow: Flow {
            groups: Vec::new(),
            onset: visit.onset.or_else(|| complete.then_some(Onset::Later)),
            features: visit.features,
            sex_answered: visit.sex || record.profile.sex.is_some() || (complete && known),
            equipment_answered: visit.equipment || (complete && known),
            edition: visit.edition.or_else(|| record.screenings.last().map(|screening| screening.edition)),
            not_cleared: visit.not_cleared,
        },
        record,
        ..Saved::default()
    };
    for group in GROUPS.iter().filter(|group| group.id != GroupId::Inflammatory) {
        let yes = group.ids.iter().any(|id| saved.record.safety.yes.contains(id));
        let unsure = saved.record.safety.unsure.iter().any(|unsure| match unsure {
            Unsure::Id(id) => group.ids.contains(id),
            // Which group of this level it was, as far as the file says; else each of them.
            Unsure::Group(level) => {
                let of_level = |id: &GroupId| GROUPS.iter().any(|g| g.id == *id && g.level == *level);
                group.level == *level
                    && (visit.unsure.contains(&group.id) || !visit.unsure.iter().any(of_level))
            }
        });
        let answer = if yes {
            (Answer::Yes, None)
        } else if unsure {
            (Answer::Unsure, Some(Answer::Unsure))
        } else if complete || visit.answered.contains(&group.id) {
            (Answer::No, None)
        } else {
            continue;
        };
        saved.flow.groups.push((group.id, answer.0, answer.1));
    }
    let pattern = SafetyId::InflammatoryPattern;
    let unsure = saved.record.safety.unsure.contains(&Unsure::Id(pattern));
    let yes = saved.record.safety.yes.contains(&pattern);
    route::settle(&mut saved);
    if unsure || (yes && !saved.record.safety.yes.contains(&pattern)) {
        // The answers behind it are not in the file: the question is asked again.
        saved.flow.onset = None;
    }
    saved.place = route::reachable(&saved).last().copied().unwrap_or(saved.place);
    saved
}
