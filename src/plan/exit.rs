//! What moves on to the next phase (protocol section 4, "Exit criteria").
//!
//! Holds the criteria with their numbers for this person. All of them count together; that a
//! phase also ends after its weeks and two more is for the training log to know.
//! A criterion asks for nothing an exclusion, missing equipment or pain keeps from a person:
//! its level is lowered to the highest within reach, a test that pain or doubt about safety
//! ended gives way to the exercise it is linked with, or the criterion is left out.

use super::exclusion::Person;
use super::level::{self, ceiling};
use super::session::Planner;
use super::ExitCriterion::{self, AnyOf};
use crate::protocol::ids::{Family, Outcome, PainPlace, Phase, Sex, Side, TestId, Unit};
use crate::protocol::norms;
use crate::protocol::phases::exit as row;
use crate::record::{Record, Value};

const fn exercise(family: Family, level: u8, reps: Option<u8>, hold_s: Option<u8>) -> ExitCriterion {
    ExitCriterion::Exercise { family, level, reps, hold_s, max_pain: None, place: None }
}

const fn hips(level: u8, reps: u8, max_pain: u8, place: Option<PainPlace>) -> ExitCriterion {
    ExitCriterion::Exercise {
        family: Family::HipRotation,
        level,
        reps: Some(reps),
        hold_s: None,
        max_pain: Some(max_pain),
        place,
    }
}

/// Hip level 1 without a pinch in the groin.
const NO_PINCH: ExitCriterion = hips(1, 10, 0, Some(PainPlace::Groin));
static HIPS: [ExitCriterion; 2] = [hips(2, 8, row::MAX_PAIN, None), NO_PINCH];

const fn planks(level: u8) -> [ExitCriterion; 2] {
    [
        exercise(Family::FrontPlank, level, Some(1), Some(45)),
        exercise(Family::FrontPlank, level, Some(6), Some(10)),
    ]
}

/// One long front plank or six short ones, at each level it may come down to.
static PLANKS: [[ExitCriterion; 2]; 3] = [planks(1), planks(2), planks(3)];

/// What exit criteria look at beside the person and the results.
pub(super) struct Exits<'a> {
    record: &'a Record,
    planner: &'a Planner<'a>,
}

impl<'a> Exits<'a> {
    pub(super) fn new(record: &'a Record, planner: &'a Planner<'a>) -> Self {
        Self { record, planner }
    }

    /// The criteria of a phase: those every phase shares, then its own.
    pub(super) fn of(&self, phase: Phase) -> Vec<ExitCriterion> {
        let (at_least, or_percent) = row::SESSIONS;
        let mut all = vec![
            ExitCriterion::Weeks(row::WEEKS),
            ExitCriterion::Sessions { at_least, or_percent },
            ExitCriterion::GreenSessions(row::GREEN_SESSIONS),
            ExitCriterion::NoRedWeeks(row::NO_RED_WEEKS),
        ];
        match phase {
            Phase::Mobilise => {
                all.push(if self.ceiling(Family::HipRotation) >= 2 { AnyOf(&HIPS) } else { NO_PINCH });
                let stance = if self.older() { row::STANCE_FIRST_S.1 } else { row::STANCE_FIRST_S.0 };
                all.extend(self.stance_or_hold(Some(stance), 1));
            }
            Phase::Stabilise => {
                all.extend(self.stance_or_hold(self.stance(), 2));
                let calf = self.test(TestId::HeelRaise, self.calf(), Unit::Reps);
                all.extend(calf.or_else(|| self.exercise(Family::Calf, 2, Some(8), None)));
            }
            Phase::Strengthen => {
                all.extend(self.exercise(Family::DeadBug, 3, Some(8), None));
                all.extend(self.front_plank());
                all.extend(self.exercise(Family::SidePlank, 2, Some(5), Some(10)));
                all.extend(self.exercise(Family::BirdDog, 3, Some(6), Some(10)));
            }
            Phase::Retrain => {
                all.extend(self.exercise(Family::Squat, 3, Some(10), None));
                all.extend(self.exercise(Family::Hinge, 4, Some(12), None));
                let green = self.cut(TestId::ChairStand, Unit::Reps);
                all.extend(self.test(TestId::ChairStand, green, Unit::Reps));
                all.push(ExitCriterion::OwnActivity(row::OWN_ACTIVITY));
            }
        }
        all
    }

    fn person(&self) -> &Person {
        self.planner.person
    }

    fn older(&self) -> bool {
        self.person().age.is_some_and(|age| age >= row::OLDER)
    }

    fn sex(&self) -> Option<Sex> {
        self.record.profile.sex
    }

    fn ceiling(&self, family: Family) -> u8 {
        ceiling(family, level::start(family, self.planner.tests, self.planner.gate), self.person())
    }

    /// A test criterion, unless pain or doubt about safety ended that test.
    fn test(&self, test: TestId, at_least: Option<u16>, unit: Unit) -> Option<ExitCriterion> {
        let stopped = self.planner.tests.iter().find(|result| result.id == test).is_some_and(|result| {
            level::ended(result, Outcome::StoppedPain) || level::ended(result, Outcome::Unsafe)
        });
        at_least.filter(|_| !stopped).map(|at_least| ExitCriterion::Test { test, at_least, unit })
    }

    fn exercise(
        &self,
        family: Family,
        wanted: u8,
        reps: Option<u8>,
        hold_s: Option<u8>,
    ) -> Option<ExitCriterion> {
        let level = self.ceiling(family).min(wanted);
        (level > 0).then(|| exercise(family, level, reps, hold_s))
    }

    /// Seconds of stance, or where they can't be asked for, ten in the exercise at this level.
    fn stance_or_hold(&self, at_least: Option<u16>, level: u8) -> Option<ExitCriterion> {
        let test = self.test(TestId::SingleLegStance, at_least, Unit::S);
        test.or_else(|| self.exercise(Family::Balance, level, Some(1), Some(10)))
    }

    /// 45 s in one, or six times 10 s; only the short ones where long holds are out.
    fn front_plank(&self) -> Option<ExitCriterion> {
        let level = self.ceiling(Family::FrontPlank).min(3);
        let both = PLANKS.get(usize::from(level.checked_sub(1)?))?;
        if self.person().long_holds() {
            Some(AnyOf(both))
        } else {
            both.last().copied()
        }
    }

    /// Seconds of stance that end `stabilise`: the lower of the age's green and five more
    /// than on the first screen, which is never less than 15 (from 70 on: 8).
    fn stance(&self) -> Option<u16> {
        let least = if self.older() { row::STANCE_LEAST_S.1 } else { row::STANCE_LEAST_S.0 };
        let gain = self.first(TestId::SingleLegStance).map(|value| (value + row::STANCE_GAIN_S).max(least));
        lower(self.cut(TestId::SingleLegStance, Unit::S), gain)
    }

    /// Heel raises that end `stabilise`: the lower of 60 % of what is typical and six more
    /// than on the first screen.
    fn calf(&self) -> Option<u16> {
        let typical = norms::typical(TestId::HeelRaise, Unit::Reps, self.person().age?, self.sex());
        let share = typical.map(|norm| (whole(norm) * row::CALF_PERCENT).div_ceil(100));
        lower(share, self.first(TestId::HeelRaise).map(|value| value + row::CALF_GAIN))
    }

    fn cut(&self, test: TestId, unit: Unit) -> Option<u16> {
        norms::cuts(test, unit, self.person().age?, self.sex()).map(|cuts| whole(cuts.green))
    }

    /// The worse side on the first screen.
    fn first(&self, test: TestId) -> Option<u16> {
        let screening = self.record.screenings.iter().min_by_key(|screening| screening.taken_on)?;
        let value = |side: &Side| match screening.entry(test, *side)? {
            entry if !entry.outcome.has_value() => None,
            entry => match entry.value? {
                Value::Number(value) => Some(whole(value)),
                Value::Gate(_) => None,
            },
        };
        Side::ALL.iter().filter_map(value).min()
    }
}

/// A measured value as a whole number to reach, rounded up; 0 to 999.
fn whole(value: f64) -> u16 {
    value.clamp(0.0, 999.0).ceil() as u16
}

/// The lower of two, where both are known.
fn lower(a: Option<u16>, b: Option<u16>) -> Option<u16> {
    a.into_iter().chain(b).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_to_reach_is_whole_and_rounded_up() {
        assert_eq!([whole(12.0), whole(12.1), whole(-3.0), whole(1e9), whole(f64::NAN)], [12, 13, 0, 999, 0]);
        assert_eq!(
            [lower(Some(3), Some(2)), lower(None, Some(2)), lower(None, None)],
            [Some(2), Some(2), None]
        );
    }
}
