//! Today's session: which exercises, at which dose, and whether it is the day for it.

use super::course::{sessions_in, stage_index, Course};
use super::planned::first_standing;
use super::standing::{Standing, LOAD_KG};
use super::volume;
use crate::plan::{self, walk, Prescription, Walk};
use crate::protocol::ids::{Family, ItemEnd, Phase, Region, Weekday};
use crate::protocol::ladders;
use crate::protocol::phases::{self, GENTLE_PAIN};
use crate::record::{CivilDate, Item, Record};

/// What a day holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Today {
    /// The phase the session belongs to.
    pub phase: Phase,
    /// Which of the phase's sessions, 0 for the first.
    pub turn: usize,
    /// The warm-up, where there is one.
    pub warm_up: Option<Prescription>,
    /// The exercises.
    pub session: Vec<Prescription>,
    /// The walk of this week.
    pub walk: Walk,
    /// Whether today is one of the chosen days, with a session left this week.
    pub is_due: bool,
    /// Whether there may be a session today, on a chosen day or not.
    pub may_train: bool,
    /// The next day with a session, this one included.
    pub next: CivilDate,
    /// Sessions a week.
    pub per_week: u8,
}

/// What today holds. `pain` is today's resting pain, once it is known: from 7 on, level 1 alone.
pub fn today(record: &Record, course: &Course, day: CivilDate, pain: Option<u8>) -> Option<Today> {
    let index = stage_index(course.stage);
    let phase = course.plan.phases.get(index)?;
    let per_week = sessions_in(record, &course.plan, course.stage);
    let turns = phase.sessions.len().max(1);
    let turn = usize::from(course.sessions) % turns;
    let gentle = course.flare.is_some() || pain.is_some_and(|pain| pain >= GENTLE_PAIN);
    let mut session: Vec<Prescription> = if gentle {
        easy_moves(course).into_iter().map(|one| course.adjust.at(one, 1)).collect()
    } else {
        phase.sessions.get(turn)?.iter().map(|one| now(course, index, one)).collect()
    };
    for dose in &mut session {
        lighten(course, dose);
    }
    let warm_up = warm_up(course).filter(|_| !gentle);
    fit(course, &mut session, warm_up.is_some(), phase.minutes);
    let days = days(record, per_week, phase.id);
    let chosen = &record.diary.weekdays;
    let left = course.this_week < per_week;
    // A day that was missed may be made up for on any other chosen day.
    let due = |day: CivilDate| days.contains(&day.weekday()) || chosen.contains(&day.weekday());
    let apart = u16::from(phase.id == Phase::Retrain);
    let from = if course.done_today { 1 + apart } else { u16::from(course.rests) };
    let open = |day: &CivilDate| due(*day) && (left || *day >= course.next_week);
    let next = (from..21).map(|ahead| day.plus(ahead)).find(open).unwrap_or(day);
    Some(Today {
        phase: phase.id,
        turn,
        warm_up,
        session,
        walk: walk_now(record, course),
        is_due: due(day) && left && !course.done_today && !course.rests,
        may_train: left && !course.done_today && !course.rests && course.pause.is_none(),
        next,
        per_week,
    })
}

/// Every session of the stage as it stands now, in turn. What eases a few days or a session alone
/// (a flare-up, a light that was not green) is not in it: a page on paper outlasts them.
pub fn turns(course: &Course) -> Vec<Vec<Prescription>> {
    let index = stage_index(course.stage);
    let Some(phase) = course.plan.phases.get(index) else { return Vec::new() };
    let turn = |planned: &Vec<Prescription>| {
        let mut session: Vec<Prescription> = planned.iter().map(|one| now(course, index, one)).collect();
        fit(course, &mut session, phase.warm_up.is_some(), phase.minutes);
        session
    };
    phase.sessions.iter().map(turn).collect()
}

/// The warm-up of the stage: no harder than the person stands on its ladder, in one set.
pub fn warm_up(course: &Course) -> Option<Prescription> {
    let index = stage_index(course.stage);
    let one = course.plan.phases.get(index)?.warm_up.as_ref()?;
    let level = standing(course, index, one).level;
    if level >= one.level {
        return Some(one.clone());
    }
    Some(Prescription { sets: 1, ..course.adjust.at(one, level) })
}

/// An exercise as it was planned, at the dose the person stands at.
fn now(course: &Course, index: usize, one: &Prescription) -> Prescription {
    standing(course, index, one).dose(one, &course.adjust)
}

/// Within what the weeks before allow, and the minutes.
fn fit(course: &Course, session: &mut [Prescription], warm_up: bool, minutes: u8) {
    if let Some(limit) = course.limit {
        volume::fit(session, limit);
    }
    plan::fit(session, warm_up, minutes);
}

/// An exercise at another level by the person's own choice, with today's amount.
pub fn instead(course: &Course, one: &Prescription, level: u8) -> Prescription {
    let mut dose = course.adjust.at(one, level);
    lighten(course, &mut dose);
    dose
}

/// An exercise of a session as the diary has it, ended like this.
pub fn item(one: &Prescription, end: ItemEnd) -> Item {
    Item {
        exercise: one.exercise,
        sets: one.sets,
        reps: one.reps.unwrap_or(1),
        hold_s: one.hold_s,
        end,
        place: None,
    }
}

/// The other way round: an exercise of a session that is on, at the dose it was begun with.
pub fn begun(course: &Course, item: &Item) -> Option<Prescription> {
    let rung = ladders::rung(item.exercise);
    let all = course.plan.phases.iter().flat_map(|phase| phase.sessions.iter().flatten());
    let one = all.filter(|one| one.family == rung.family).min_by_key(|one| one.exercise != item.exercise)?;
    let mut dose = course.adjust.at(one, rung.level);
    (dose.exercise, dose.level) = (item.exercise, rung.level);
    (dose.sets, dose.reps, dose.hold_s) = (item.sets, Some(item.reps), item.hold_s);
    Some(dose)
}

/// Whether the level above is open to this person now.
pub fn may_rise(course: &Course, one: &Prescription) -> bool {
    // No higher than the level after the one that was trained last.
    let here = standing(course, stage_index(course.stage), one);
    let top = here.cap.min(here.trained + 1);
    one.level < top
        && course.halved == 0
        && course.flare.is_none()
        && course.adjust.at(one, one.level + 1).level == one.level + 1
}

/// What training has added to an exercise beside its dose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// A little further in the movement.
    pub further: bool,
    /// A second longer on the way down.
    pub slower: bool,
    /// Kilograms more.
    pub kilograms: u8,
}

/// What training has added to an exercise by now.
pub fn added(course: &Course, one: &Prescription) -> Added {
    let here = |s: &&Standing| s.family == one.family && s.level == one.level;
    course.ladder.iter().find(here).map_or_else(Added::default, |s| Added {
        further: s.range,
        slower: s.slow,
        kilograms: s.load * LOAD_KG,
    })
}

/// Half the amount after a red light, a set less after an amber one.
fn lighten(course: &Course, dose: &mut Prescription) {
    if course.halved > 0 {
        volume::halve(dose);
    } else if course.lighter && dose.sets > 1 {
        dose.sets -= 1;
    }
}

/// The walk of this training week.
fn walk_now(record: &Record, course: &Course) -> Walk {
    let week = u8::try_from(course.week).unwrap_or(u8::MAX);
    walk::in_week(week, record.profile.pain_now, course.plan.gentle)
}

fn standing(course: &Course, index: usize, one: &Prescription) -> Standing {
    let known = course.ladder.iter().find(|standing| standing.family == one.family).copied();
    let first = || first_standing(&course.plan, course.eased, index, one.family);
    known.or_else(first).unwrap_or_else(|| Standing::new(one.family, one.level, one.level))
}

/// Level 1 for a bad day: a hip drill, a bridge, a dead bug, as far as the plan has them.
fn easy_moves(course: &Course) -> Vec<&Prescription> {
    let all = || course.plan.phases.iter().flat_map(|phase| phase.sessions.iter().flatten());
    let moves = [Family::HipRotation, Family::HipStrength, Family::DeadBug];
    let mut easy: Vec<&Prescription> =
        moves.iter().filter_map(|family| all().find(|one| one.family == *family)).collect();
    if easy.is_empty() {
        easy.extend(all().find(|one| one.region == Region::Hip));
    }
    easy
}

/// Sessions a week where the person stands.
pub fn per_week(record: &Record, course: &Course) -> u8 {
    sessions_in(record, &course.plan, course.stage)
}

/// The days of the week for sessions: those chosen, as many as the phase has. In the last phase
/// and after it no two stand next to each other, as long as the week has room.
pub fn days(record: &Record, per_week: u8, phase: Phase) -> Vec<Weekday> {
    let chosen = &record.diary.weekdays;
    let pool: Vec<Weekday> = if chosen.is_empty() { spread(per_week) } else { chosen.clone() };
    if phase != Phase::Retrain {
        return pool.into_iter().take(usize::from(per_week)).collect();
    }
    let apart = |a: Weekday, b: Weekday| {
        let gap = (a as i32 - b as i32).rem_euclid(7);
        gap > 1 && gap < 6
    };
    let mut days: Vec<Weekday> = Vec::new();
    for day in &pool {
        if days.len() < usize::from(per_week) && days.iter().all(|other| apart(*day, *other)) {
            days.push(*day);
        }
    }
    days
}

/// So many days over the week, Monday first.
fn spread(count: u8) -> Vec<Weekday> {
    let count = count.clamp(1, 7);
    (0..count)
        .filter_map(|nth| Weekday::ALL.get(usize::from(nth) * 7 / usize::from(count)))
        .copied()
        .collect()
}

/// The training week of the next screening, and whether it is due; nothing after the last. A
/// screening in a week counts for the week after too: changes within a week are noise.
pub fn next_rescreen(course: &Course) -> Option<(u16, bool)> {
    phases::RESCREEN_WEEKS.iter().map(|week| u16::from(*week)).find_map(|week| {
        if week > course.week {
            return Some((week, false));
        }
        let done = course.screened.is_some_and(|screened| screened + 1 >= week);
        (!done && week + 4 > course.week).then_some((week, true))
    })
}
