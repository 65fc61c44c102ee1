//! Which screens lie on a person's way, in order, given what they have answered so far.
//!
//! Holds the whole flow as one pure function. **Invariant:** after a stop there is no further
//! place, so no message can lead past it: `Model` only ever goes to places on this list that
//! come before or at the first unanswered one.

use super::place::Place;
use super::saved::{Answer, Onset, Saved};
#[cfg(late)]
use crate::protocol::battery::{self, Kind, TestRow};
use crate::protocol::ids::SafetyId;
#[cfg(late)]
use crate::protocol::ids::{Edition, Level, Side, TestId};
#[cfg(late)]
use crate::protocol::phases::GENTLE_PAIN;
#[cfg(late)]
use crate::protocol::safety::{Feature, FEATURES_NEEDED, LASTING_WEEKS};
use crate::protocol::safety::{Group, GroupId, GROUPS};
use crate::record::Unsure;
#[cfg(late)]
use crate::screening::Reason;
use crate::screening::{safety_level, Triage};

/// The safety level of what has been answered so far.
pub fn level(saved: &Saved) -> Triage {
    let profile = &saved.record.profile;
    safety_level(&saved.record.safety, profile.age, profile.pain_weeks)
}

/// Every place on the way, in order. The first half knows the way as far as its own screens go.
pub fn route(saved: &Saved) -> Vec<Place> {
    let mut way = vec![Place::Start];
    for (index, group) in GROUPS.iter().enumerate() {
        if group.id == GroupId::Inflammatory {
            way.push(Place::Onset);
            if cfg!(not(late)) {
                return way;
            }
            if matches!(saved.flow.onset, Some(Onset::Before35 | Onset::Before45)) {
                way.push(Place::Features);
            }
            continue;
        }
        let index = index as u8;
        way.push(Place::Ask(index));
        let (first, second) = answers(saved, group.id);
        if first == Some(Answer::Unsure) {
            way.push(Place::Tell(index));
        }
        if first == Some(Answer::Yes) || (first == Some(Answer::Unsure) && second == Some(Answer::Yes)) {
            way.push(Place::Which(index));
        }
        // Only what has been answered up to here can stop the check here.
        if stops_by(saved, index) {
            way.push(Place::Stop);
            return way;
        }
    }
    #[cfg(late)]
    after_safety(saved, &mut way);
    way
}

/// The way from the last safety question on.
#[cfg(late)]
fn after_safety(saved: &Saved, way: &mut Vec<Place>) {
    let profile = &saved.record.profile;
    way.push(Place::Age);
    let triage = level(saved);
    if triage.level == Level::OutOfScope && triage.reasons.contains(&Reason::Age) {
        way.push(Place::Stop);
        return;
    }
    way.extend([Place::Sex, Place::Pain, Place::Duration]);
    if triage.level.stops() {
        way.push(Place::Stop);
        return;
    }
    if needs_clinician(saved) {
        way.push(Place::Clinician);
        if !saved.record.safety.cleared_by_clinician {
            return;
        }
    }
    let recent = profile.pain_weeks.is_some_and(|weeks| weeks < LASTING_WEEKS);
    if recent {
        way.push(Place::Recent);
    }
    way.extend([Place::Days, Place::Minutes, Place::Equipment]);
    // Home follows the plan once it is begun, by whichever way it was made.
    let home = saved.record.diary.started_on.map(|_| Place::Home);
    if recent {
        way.push(Place::Plan);
        way.extend(home);
        return;
    }
    if profile.pain_now.is_some_and(|pain| pain >= GENTLE_PAIN) {
        way.extend([Place::HighPain, Place::Plan]);
        way.extend(home);
        return;
    }
    way.push(Place::Ready);
    for row in offered(saved) {
        way.extend(parts(row).iter().map(|side| Place::Test(row.id, *side)));
    }
    way.extend([Place::Check, Place::Result, Place::Plan]);
    way.extend(home);
}

/// Whether the way may go on past this place.
pub fn answered(saved: &Saved, place: Place) -> bool {
    match place {
        Place::Start => true,
        Place::Ask(index) => group_at(index).is_some_and(|group| answers(saved, group.id).0.is_some()),
        Place::Tell(index) => group_at(index).is_some_and(|group| answers(saved, group.id).1.is_some()),
        Place::Which(index) => group_at(index)
            .is_some_and(|group| group.ids.iter().any(|id| saved.record.safety.yes.contains(id))),
        Place::Stop
        | Place::Out(..)
        | Place::Timer(..)
        | Place::Incline(..)
        | Place::Erase
        | Place::Home
        | Place::Data
        | Place::Bring => false,
        #[cfg(late)]
        later => answered_after_safety(saved, later),
        #[cfg(not(late))]
        _ => false,
    }
}

#[cfg(late)]
fn answered_after_safety(saved: &Saved, place: Place) -> bool {
    let profile = &saved.record.profile;
    match place {
        Place::Onset => saved.flow.onset.is_some(),
        Place::Features => saved.flow.features.is_some(),
        Place::Age => profile.age.is_some(),
        Place::Sex => saved.flow.sex_answered,
        Place::Pain => profile.pain_now.is_some(),
        Place::Duration => profile.pain_weeks.is_some(),
        Place::Days => profile.days_per_week.is_some(),
        Place::Minutes => profile.minutes_per_session.is_some(),
        Place::Equipment => saved.flow.equipment_answered,
        Place::Clinician => saved.record.safety.cleared_by_clinician,
        Place::Ready => saved.flow.edition.is_some(),
        Place::Test(id, side) => sides_of(id, side).iter().all(|side| saved.entry(id, *side).is_some()),
        Place::Recent
        | Place::HighPain
        | Place::Check
        | Place::Result
        | Place::Plan
        | Place::Scoring
        | Place::Evidence => true,
        Place::Start
        | Place::Ask(_)
        | Place::Tell(_)
        | Place::Which(_)
        | Place::Stop
        | Place::Out(..)
        | Place::Timer(..)
        | Place::Incline(..)
        | Place::Erase
        | Place::Home
        | Place::Schedule
        | Place::Before
        | Place::Session
        | Place::Hurt
        | Place::After
        | Place::Week
        | Place::Flare
        | Place::Progress
        | Place::Data
        | Place::Bring
        | Place::Sheet
        | Place::Summary => false,
    }
}

/// The part of the way a person may stand on: up to and including the first unanswered place.
pub fn reachable(saved: &Saved) -> Vec<Place> {
    let mut way = route(saved);
    if let Some(first) = way.iter().position(|place| !answered(saved, *place)) {
        way.truncate(first + 1);
    }
    way
}

#[cfg(late)]
/// The tests of the edition chosen, without those a safety answer rules out (protocol section 6).
pub fn offered(saved: &Saved) -> impl Iterator<Item = &'static TestRow> + '_ {
    let edition = saved.flow.edition.unwrap_or(Edition::Core);
    battery::offered(edition).filter(|row| !ruled_out(saved, row.id))
}

#[cfg(late)]
/// Whether a safety answer rules a test out altogether.
pub fn ruled_out(saved: &Saved, test: TestId) -> bool {
    test == TestId::StraightLegRaise && saved.record.safety.yes.contains(&SafetyId::LegPainBelowKnee)
}

#[cfg(late)]
/// The screens of a test: both sides on one where they are numbers, one each where they are pictures.
pub fn parts(row: &TestRow) -> &'static [Side] {
    match (row.sided, row.kind) {
        (true, Kind::Choice | Kind::Gate) => &[Side::Left, Side::Right],
        _ => &[Side::Both],
    }
}

#[cfg(late)]
/// The sides a test screen asks for.
pub fn sides_of(id: TestId, part: Side) -> &'static [Side] {
    match part {
        Side::Left => &[Side::Left],
        Side::Right => &[Side::Right],
        Side::Both if battery::row(id).sided => &[Side::Left, Side::Right],
        Side::Both => &[Side::Both],
    }
}

/// A group's two answers.
pub fn answers(saved: &Saved, id: GroupId) -> (Option<Answer>, Option<Answer>) {
    match saved.flow.groups.iter().find(|(group, ..)| *group == id) {
        Some((_, first, second)) => (Some(*first), *second),
        None => (None, None),
    }
}

/// The group at an index.
pub fn group_at(index: u8) -> Option<&'static Group> {
    GROUPS.get(usize::from(index))
}

/// Whether the answers to the groups up to this one already stop the check.
fn stops_by(saved: &Saved, index: u8) -> bool {
    let asked = GROUPS.iter().take(usize::from(index) + 1);
    let mut so_far = saved.record.safety.clone();
    so_far.yes.retain(|id| asked.clone().any(|group| group.ids.contains(id)));
    so_far.unsure = unsure(saved, asked);
    safety_level(&so_far, None, None).level.stops()
}

#[cfg(late)]
/// Whether a clinician comes first for this person, cleared or not.
pub fn needs_clinician(saved: &Saved) -> bool {
    let profile = &saved.record.profile;
    let mut safety = saved.record.safety.clone();
    safety.cleared_by_clinician = false;
    safety_level(&safety, profile.age, profile.pain_weeks).level == Level::ClinicianFirst
}

/// The groups that stayed "not sure", each by its level, once.
fn unsure<'a>(saved: &Saved, groups: impl Iterator<Item = &'a Group>) -> Vec<Unsure> {
    let mut levels = Vec::new();
    for group in groups {
        let entry = Unsure::Group(group.level);
        let stayed = answers(saved, group.id) == (Some(Answer::Unsure), Some(Answer::Unsure));
        if stayed && !levels.contains(&entry) {
            levels.push(entry);
        }
    }
    levels
}

/// Brings the record's safety part in line with the answers: drops a "yes" whose group was
/// answered otherwise, keeps what stayed unsure, derives the inflammatory pattern.
pub fn settle(saved: &mut Saved) {
    #[cfg_attr(not(late), allow(unused_mut, reason = "only the second half brings in files"))]
    let mut unsure = unsure(saved, GROUPS.iter());
    let said_yes = |id: &SafetyId| {
        GROUPS.iter().filter(|group| group.ids.contains(id)).any(|group| {
            matches!(
                answers(saved, group.id),
                (Some(Answer::Yes), _) | (Some(Answer::Unsure), Some(Answer::Yes))
            )
        })
    };
    #[cfg_attr(not(late), allow(unused_mut, reason = "only the second half derives an id"))]
    let mut yes: Vec<SafetyId> = saved.record.safety.yes.iter().copied().filter(said_yes).collect();
    #[cfg(late)]
    if inflammatory(saved) {
        if let Err(at) = yes.binary_search(&SafetyId::InflammatoryPattern) {
            yes.insert(at, SafetyId::InflammatoryPattern);
        }
    }
    // A file may name single questions that stayed unsure: what each leaves out still holds.
    #[cfg(late)]
    unsure.extend(saved.record.safety.unsure.iter().copied().filter(|one| {
        // The inflammatory pattern is worked out, never told.
        let Unsure::Id(id) = one else { return false };
        *id != SafetyId::InflammatoryPattern
            && GROUPS.iter().filter(|group| group.ids.contains(id)).any(|group| {
                answers(saved, group.id) == (Some(Answer::Unsure), Some(Answer::Unsure))
                    || group.ids.iter().any(|id| yes.contains(id))
            })
    }));
    saved.record.safety.yes = yes;
    saved.record.safety.unsure = unsure;
    #[cfg(late)]
    if !needs_clinician(saved) {
        saved.record.safety.cleared_by_clinician = false;
    }
    #[cfg(late)]
    drop_ruled_out(saved);
}

#[cfg(late)]
fn drop_ruled_out(saved: &mut Saved) {
    // What is ruled out now does not count, even where it was done before.
    let out: Vec<TestId> = TestId::ALL.iter().copied().filter(|id| ruled_out(saved, *id)).collect();
    if let Some(screening) = saved.record.screenings.last_mut() {
        screening.results.retain(|(id, _)| !out.contains(id));
    }
}

#[cfg(late)]
/// Onset before 45, pain over three months, and at least four features (NICE NG65).
fn inflammatory(saved: &Saved) -> bool {
    let early = usize::from(saved.flow.onset == Some(Onset::Before35));
    let before_45 = matches!(saved.flow.onset, Some(Onset::Before35 | Onset::Before45));
    let lasting = saved.record.profile.pain_weeks.is_none_or(|weeks| weeks > LASTING_WEEKS);
    let features: &[Feature] = saved.flow.features.as_deref().unwrap_or_default();
    before_45 && lasting && features.len() + early >= FEATURES_NEEDED
}
