//! Where each ladder starts, and how high it may go now (protocol section 4, "Levels").
//!
//! Holds the start level from the linked test, the planned rise through the phases and the
//! choice of a rung. It knows nothing of slots or doses.

use super::exclusion::Person;
use super::Because;
use crate::protocol::ids::{Band, Family, GateChoice, Outcome, Side, TestId};
use crate::protocol::ladders::{self, Rung};
use crate::protocol::phases::{PhaseRow, PHASES};
use crate::record::{Record, Screening, Value};
use crate::screening::TestResult;

/// The highest level any phase plans.
const HIGHEST: u8 = 4;

/// Where a ladder starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// 1 to 4.
    pub level: u8,
    /// The linked test, where its result chose the level; a skipped one chose nothing.
    pub test: Option<TestId>,
    /// Pain stopped that test: nothing above level 1.
    pub hurt: bool,
}

/// Where a family starts. A sided test counts by its worse side; no result is level 1.
pub fn start(family: Family, tests: &[TestResult], gate: Option<GateChoice>) -> Start {
    let none = Start { level: 1, test: None, hurt: false };
    let find = |test| tests.iter().find(|result| result.id == test);
    let Some(test) = ladders::linked_test(family) else {
        let hurt =
            ladders::stopped_by(family).and_then(find).is_some_and(|one| ended(one, Outcome::StoppedPain));
        return Start { hurt, ..none };
    };
    let result = find(test);
    let by_gate = gate.filter(|_| test == TestId::NinetyNinety);
    let hurt = result.is_some_and(|one| ended(one, Outcome::StoppedPain));
    let stopped = hurt || result.is_some_and(|one| ended(one, Outcome::Unsafe));
    let worst = result.and_then(|one| one.sides.iter().filter_map(|(_, side)| side.band).max());
    let level = match (by_gate, worst) {
        _ if stopped => 1,
        (Some(GateChoice::A), _) => 4,
        (Some(GateChoice::B), _) | (None, Some(Band::Green)) => 3,
        (Some(GateChoice::C), _) | (None, Some(Band::Amber)) => 2,
        (Some(GateChoice::D), _) | (None, Some(Band::Red)) => 1,
        (None, None) => return none,
    };
    Start { level, test: Some(test), hurt }
}

/// Whether any side of a test ended this way.
pub(super) fn ended(result: &TestResult, outcome: Outcome) -> bool {
    result.sides.iter().any(|(_, side)| side.excluded == Some(outcome))
}

/// The screening whose results count: the latest, and of one day's the last.
pub(super) fn latest(record: &Record) -> Option<&Screening> {
    record.screenings.iter().max_by_key(|screening| screening.taken_on)
}

/// The 90/90 gate's answer in the latest screening.
pub fn gate(record: &Record) -> Option<GateChoice> {
    match latest(record)?.entry(TestId::NinetyNinety, Side::Both)?.value? {
        Value::Gate(choice) => Some(choice),
        Value::Number(_) => None,
    }
}

/// The cap of a family in a phase.
pub fn cap(family: Family, phase: &PhaseRow) -> u8 {
    if family == Family::HipRotation {
        phase.hip_cap
    } else {
        phase.cap
    }
}

/// What a phase plans for a family, and the level it may not pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Aim {
    /// The planned level.
    pub(super) wanted: u8,
    /// The level not to pass, from what was trained before.
    pub(super) at_most: u8,
}

/// The aim for phase `index` (0 to 3): one level up a phase from the start level, within the
/// phase's cap. `before` is the level the family was last trained at. A family met for the
/// first time after the first phase starts one level up at most, so that nobody meets a
/// level 4 exercise without the ones that lead to it.
pub(super) fn aim(family: Family, index: usize, start: Start, before: Option<u8>, gentle: bool) -> Aim {
    if gentle || start.hurt {
        return Aim { wanted: 1, at_most: 1 };
    }
    let first = PHASES.first().map_or(1, |phase| start.level.min(cap(family, phase)));
    let wanted = PHASES.get(index).map_or(1, |phase| cap(family, phase)).min(first + index as u8);
    let fresh = if index == 0 { first } else { start.level.max(first + 1) };
    Aim { wanted, at_most: before.map_or(fresh, |level| level + 1) }
}

/// A rung and what kept it from being a higher one.
#[derive(Clone, Debug)]
pub(super) struct Pick {
    pub(super) rung: &'static Rung,
    pub(super) limits: Vec<Because>,
}

/// The highest rung a person may do within an aim; nothing where the whole ladder is out.
pub(super) fn pick(family: Family, aim: Aim, person: &Person) -> Option<Pick> {
    let mut limits = Vec::new();
    for level in (1..=aim.wanted.min(aim.at_most)).rev() {
        // Where a level has two rows, the usual one comes first.
        for rung in ladders::ladder(family).filter(|rung| rung.level == level) {
            match person.forbids(rung) {
                None => return Some(Pick { rung, limits }),
                Some(why) if !limits.contains(&why) => limits.push(why),
                Some(_) => {}
            }
        }
    }
    None
}

/// The highest level a person can climb to in the 12 weeks without leaving out a rung; 0 where
/// the whole ladder is out.
pub(super) fn ceiling(family: Family, start: Start, person: &Person) -> u8 {
    let top = if person.gentle || start.hurt { 1 } else { HIGHEST };
    let allowed = |level: &u8| {
        ladders::ladder(family).any(|rung| rung.level == *level && person.forbids(rung).is_none())
    };
    (1..=top).take_while(allowed).last().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn from(level: u8) -> Start {
        Start { level, test: None, hurt: false }
    }

    fn wanted(family: Family, level: u8) -> [u8; 4] {
        std::array::from_fn(|index| aim(family, index, from(level), Some(9), false).wanted)
    }

    #[test]
    fn the_planned_rise_keeps_the_caps() {
        assert_eq!(wanted(Family::Squat, 1), [1, 2, 3, 4]);
        assert_eq!(wanted(Family::Squat, 2), [2, 3, 3, 4]);
        assert_eq!(wanted(Family::Squat, 3), [2, 3, 3, 4]);
        assert_eq!(wanted(Family::HipRotation, 1), [1, 2, 3, 4]);
        assert_eq!(wanted(Family::HipRotation, 3), [3, 4, 4, 4]);
        assert_eq!(wanted(Family::HipRotation, 4), [4, 4, 4, 4]);
    }

    #[test]
    fn a_family_rises_from_where_it_was_and_starts_late_near_its_start() {
        let at_most = |index, level, before| aim(Family::Squat, index, from(level), before, false).at_most;
        assert_eq!([at_most(0, 1, None), at_most(0, 3, None)], [1, 2]);
        assert_eq!([at_most(3, 1, None), at_most(3, 2, None), at_most(3, 3, None)], [2, 3, 3]);
        assert_eq!([at_most(3, 1, Some(2)), at_most(3, 3, Some(1))], [3, 2]);
    }

    #[test]
    fn gentle_and_hurt_stay_at_1() {
        let one = Aim { wanted: 1, at_most: 1 };
        assert_eq!(aim(Family::Squat, 3, from(3), Some(3), true), one);
        assert_eq!(aim(Family::Squat, 3, Start { hurt: true, ..from(1) }, Some(1), false), one);
    }
}
