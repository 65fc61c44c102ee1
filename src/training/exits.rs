//! Which exit criteria are met, and how far the others are (protocol section 4).
//!
//! A test is screened again only every few weeks, so an exercise that shows the same counts too:
//! a balance hold for the stance, calf raises on one leg for the heel raise.

use super::light;
use super::rules;
use crate::plan::ExitCriterion;
use crate::protocol::ids::{Family, ItemEnd, Light, PainPlace, Side, TestId, Variant};
use crate::protocol::ladders;
use crate::protocol::phases::exit as row;
use crate::record::{CivilDate, Item, Record, Session, Value};

/// The level of balance from which a hold is a single-leg stance without support.
const FREE_STANCE_LEVEL: u8 = 2;
/// The level of calf raises from which each is on one leg.
const ONE_LEG_RAISE_LEVEL: u8 = 3;

/// One criterion, and whether it is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Met {
    /// Which.
    pub criterion: ExitCriterion,
    /// Whether it is met.
    pub met: bool,
    /// How much of how much, where it is counted: weeks, sessions.
    pub count: Option<(u16, u16)>,
}

/// Sessions gone through so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen<'a> {
    /// Those of this phase, oldest first.
    pub(super) phase: Vec<&'a Session>,
    /// All of them.
    all: Vec<&'a Session>,
    /// Training week of the last red light.
    pub(super) red_week: Option<u16>,
}

impl<'a> Seen<'a> {
    pub(super) fn add(&mut self, session: &'a Session) {
        self.phase.push(session);
        self.all.push(session);
    }
}

/// What criteria are held against.
pub(super) struct Now<'a> {
    pub(super) record: &'a Record,
    /// The day it is.
    pub(super) day: CivilDate,
    pub(super) seen: &'a Seen<'a>,
    /// Training weeks of this phase that are over.
    pub(super) weeks_in: u16,
    /// Sessions planned for the whole phase.
    pub(super) planned: u16,
    /// The training week.
    pub(super) week: u16,
}

/// Holds a criterion against what is known.
pub(super) fn met(criterion: &ExitCriterion, now: &Now<'_>) -> Met {
    let counted = |have: u16, want: u16| (have >= want, Some((have.min(want), want)));
    let (met, count) = match criterion {
        ExitCriterion::Weeks(weeks) => counted(now.weeks_in, u16::from(*weeks)),
        ExitCriterion::Sessions { at_least, or_percent } => {
            let share = (now.planned * u16::from(*or_percent)).div_ceil(100).max(1);
            counted(now.seen.phase.len() as u16, u16::from(*at_least).min(share))
        }
        ExitCriterion::GreenSessions(count) => {
            let green = |session: &&&Session| light::told(&now.record.diary, session) == Some(Light::Green);
            let row = now.seen.all.iter().rev().take_while(green).count() as u16;
            counted(row, u16::from(*count))
        }
        ExitCriterion::NoRedWeeks(weeks) => {
            let clear = now.seen.red_week.is_none_or(|red| now.week > red + u16::from(*weeks));
            (clear, None)
        }
        ExitCriterion::OwnActivity(points) => (own_activity(now.record, *points), None),
        ExitCriterion::AnyOf(any) => (any.iter().any(|one| self::met(one, now).met), None),
        ExitCriterion::Test { test, at_least, .. } => {
            (tested(now, *test, *at_least) || shown(now, *test, *at_least), None)
        }
        ExitCriterion::Exercise { .. } => {
            (now.seen.all.iter().any(|session| did(criterion, session, now.record)), None)
        }
    };
    Met { criterion: *criterion, met, count }
}

/// Whether own activities are up by so many points on average; without any, nothing is asked.
fn own_activity(record: &Record, points: u8) -> bool {
    let rises: Vec<i32> = record
        .diary
        .activities
        .iter()
        .filter_map(|activity| {
            let (first, last) = (activity.scores.first()?, activity.scores.last()?);
            Some(i32::from(last.1) - i32::from(first.1))
        })
        .collect();
    rises.iter().sum::<i32>() >= i32::from(points) * rises.len() as i32
}

/// Whether the latest screening reached a value, with the worse side.
fn tested(now: &Now<'_>, test: TestId, at_least: u16) -> bool {
    let done = now.record.screenings.iter().filter(|screening| screening.taken_on <= now.day);
    let Some(screening) = done.max_by_key(|screening| screening.taken_on) else { return false };
    let entries = || Side::ALL.iter().filter_map(|side| screening.entry(test, *side));
    // With the arms' help no number of chair stands is enough.
    if entries().any(|entry| entry.variant == Some(Variant::Arms)) {
        return false;
    }
    let values: Vec<f64> = entries()
        .filter_map(|entry| match entry.value? {
            Value::Number(value) => Some(value),
            Value::Gate(_) => None,
        })
        .collect();
    !values.is_empty() && values.iter().all(|value| *value >= f64::from(at_least))
}

/// Whether an exercise has shown what a test asks for.
fn shown(now: &Now<'_>, test: TestId, at_least: u16) -> bool {
    let enough = |item: &Item| {
        let rung = ladders::rung(item.exercise);
        match test {
            TestId::SingleLegStance => {
                rung.family == Family::Balance
                    && rung.level >= FREE_STANCE_LEVEL
                    && item.hold_s.is_some_and(|hold| u16::from(hold) >= at_least)
            }
            TestId::HeelRaise => {
                rung.family == Family::Calf
                    && rung.level >= ONE_LEG_RAISE_LEVEL
                    && u16::from(item.reps) >= at_least
            }
            _ => false,
        }
    };
    let well = |session: &&&Session| light::told(&now.record.diary, session) != Some(Light::Red);
    now.seen
        .all
        .iter()
        .filter(well)
        .flat_map(|session| &session.items)
        .any(|item| item.end == ItemEnd::Done && enough(item))
}

/// Whether a session had an exercise at its level and dose.
fn did(criterion: &ExitCriterion, session: &Session, record: &Record) -> bool {
    let ExitCriterion::Exercise { family, level, reps, hold_s, max_pain, place } = criterion else {
        return false;
    };
    let quiet = match (max_pain, session.after) {
        (Some(most), Some(after)) => {
            pain(session, *place).unwrap_or(after.pain) <= (*most).max(limit(*place))
        }
        (Some(_), None) => false,
        (None, _) => light::told(&record.diary, session) != Some(Light::Red),
    };
    let enough = |item: &Item| {
        let rung = ladders::rung(item.exercise);
        let dose = match (hold_s, item.hold_s) {
            // So many holds of so long: fewer longer ones come to the same.
            (Some(want), Some(hold)) => {
                let total = u16::from(item.sets) * u16::from(item.reps) * u16::from(hold);
                hold >= *want && total >= u16::from(*want) * u16::from(reps.unwrap_or(1))
            }
            (Some(_), None) => false,
            // A hold in place of repetitions is a level beyond them.
            (None, Some(_)) => rung.level > *level,
            (None, None) => reps.is_none_or(|want| item.reps >= want.min(rung.reps.1)),
        };
        item.end == ItemEnd::Done && rung.family == *family && rung.level >= *level && dose
    };
    quiet && session.items.iter().any(enough)
}

/// Pain at a place: none where no exercise was ended for it.
fn pain(session: &Session, place: Option<PainPlace>) -> Option<u8> {
    let place = place?;
    let there = session.items.iter().any(|item| item.place == Some(place));
    Some(if there { rules::RED_PAIN } else { 0 })
}

/// The pain a whole session may have had where a criterion asks for little of it.
fn limit(place: Option<PainPlace>) -> u8 {
    if place.is_some() {
        0
    } else {
        row::MAX_PAIN
    }
}
