//! Which exercises, in which turn, at which dose (protocol section 4, "A session").
//!
//! Holds the slots, the turns and the fitting of doses to the minutes chosen. Levels come
//! from `level`, what a person may do from `exclusion`.

use super::exclusion::Person;
use super::level::{self, Aim, Pick};
use super::{Because, Prescription};
use crate::protocol::ids::{Family, GateChoice, Region, Surface};
use crate::protocol::ladders::{self, Rung};
use crate::protocol::phases::{self, PhaseRow, CHANGE_S, NEXT_PHASE_LEVEL, WARM_UP_S};
use crate::record::Record;
use crate::screening::TestResult;

/// Minutes from which a session has three exercises instead of two.
const THREE_FROM: u8 = 15;
/// Minutes from which it has the most sets of each ladder's range.
const MORE_SETS_FROM: u8 = 20;
/// Minutes from which it has the most repetitions too.
const MORE_REPS_FROM: u8 = 30;

/// Everything sessions are chosen from, and the level each family was last trained at.
pub(super) struct Planner<'a> {
    pub(super) person: &'a Person,
    pub(super) tests: &'a [TestResult],
    pub(super) gate: Option<GateChoice>,
    pub(super) focus: Option<Region>,
    pub(super) minutes: u8,
    trained: Vec<(Family, u8)>,
}

/// The sessions of one phase.
pub(super) struct Sessions {
    pub(super) warm_up: Option<Prescription>,
    pub(super) turns: Vec<Vec<Prescription>>,
}

impl<'a> Planner<'a> {
    pub(super) fn new(
        person: &'a Person,
        tests: &'a [TestResult],
        gate: Option<GateChoice>,
        focus: Option<Region>,
        minutes: u8,
    ) -> Self {
        Self { person, tests, gate, focus, minutes, trained: Vec::new() }
    }

    /// The sessions of phase `index` (0 to 3). Phases are asked for in order, since a family
    /// rises by one level at most from one phase to the next.
    pub(super) fn sessions(&mut self, index: usize, phase: &PhaseRow) -> Sessions {
        let warm_up = (index > 0).then(|| self.warm_up(index)).flatten();
        let own = self.own(index, phase.id.region());
        let third = self.third(index, phase, warm_up.as_ref());
        let count = own.len().max(third.len());
        let mut turns: Vec<Vec<Prescription>> = Vec::with_capacity(count);
        for (mine, other) in own.iter().cycle().zip(third.iter().cycle()).take(count) {
            let mut session = mine.clone();
            session.push(other.clone());
            fit(&mut session, warm_up.is_some(), self.minutes);
            turns.push(session);
        }
        self.remember(warm_up.iter().chain(turns.iter().flatten()));
        Sessions { warm_up, turns }
    }

    /// The exercises of the phase's own region, session by session: two, or one where there
    /// is only time for two in all.
    fn own(&self, index: usize, region: Region) -> Vec<Vec<Prescription>> {
        let one = |family: &Family| self.exercise(*family, index, Because::Phase, None);
        if self.minutes < THREE_FROM {
            return phases::turns(region).iter().filter_map(one).map(|exercise| vec![exercise]).collect();
        }
        let mut sessions: Vec<Vec<Prescription>> = Vec::new();
        for (first, second) in phases::pairs(region) {
            let mut pair: Vec<Prescription> = Vec::with_capacity(3);
            for family in [first, second].into_iter().chain(phases::stand_ins(region)) {
                if pair.len() < 2 && !pair.iter().any(|known| known.family == *family) {
                    pair.extend(one(family));
                }
            }
            // Two stand-ins may make the same pair twice.
            if !sessions.contains(&pair) {
                sessions.push(pair);
            }
        }
        sessions
    }

    /// The exercises that take turns in the last slot: the focus region's, or where that is
    /// the phase's own or there is none, the next phase's at level 1 to 2. The last phase has
    /// no next one: there the core is kept going at the level it has, into the weeks after.
    fn third(&self, index: usize, phase: &PhaseRow, warm_up: Option<&Prescription>) -> Vec<Prescription> {
        let focus = self.focus.filter(|focus| *focus != phase.id.region());
        let region = focus.unwrap_or(phase.next);
        let last = index + 1 == phases::PHASES.len();
        let mut exercises: Vec<Prescription> = Vec::new();
        for family in phases::turns(region) {
            let (role, clamp) = match focus {
                Some(_) => (Because::Focus, None),
                None if last => (Because::NextPhase, self.before(*family).or(Some(NEXT_PHASE_LEVEL))),
                None => (Because::NextPhase, Some(NEXT_PHASE_LEVEL)),
            };
            exercises.extend(self.exercise(*family, index, role, clamp));
        }
        // What the warm-up does already takes no slot, as long as the region keeps another.
        let warms = |exercise: &Prescription| warm_up.is_some_and(|warm| warm.exercise == exercise.exercise);
        if !exercises.iter().all(warms) {
            exercises.retain(|exercise| !warms(exercise));
        }
        exercises
    }

    /// The two minutes that open a session: a 90/90 drill with the hands' help, or what leads to
    /// it. Where the hips are in focus, and so in the last slot, one level below that exercise.
    fn warm_up(&self, index: usize) -> Option<Prescription> {
        let at = |level| self.exercise(Family::HipRotation, index, Because::Phase, Some(level));
        let level = match self.focus {
            Some(Region::Hip) => at(u8::MAX)?.level.saturating_sub(1).clamp(1, NEXT_PHASE_LEVEL),
            _ => NEXT_PHASE_LEVEL,
        };
        let mut exercise = at(level)?;
        exercise.sets = 1;
        // It belongs to no phase: it is here for the focus, or as the opening it is.
        exercise.because.retain(|why| *why != Because::Phase);
        Some(exercise)
    }

    /// One exercise with its full dose, or nothing where its ladder is not for this person.
    fn exercise(
        &self,
        family: Family,
        index: usize,
        role: Because,
        clamp: Option<u8>,
    ) -> Option<Prescription> {
        let start = level::start(family, self.tests, self.gate);
        let mut aim = level::aim(family, index, start, self.before(family), self.person.gentle);
        if let Some(clamp) = clamp {
            aim = Aim { wanted: aim.wanted.min(clamp), ..aim };
        }
        let Pick { rung, limits } = level::pick(family, aim, self.person)?;
        let region = rung.region();
        let dose = Dose::of(rung, self.person, self.minutes);
        let (variant, at) = self.person.surface(rung);

        let mut because: Vec<Because> = Vec::new();
        because.extend(start.test.map(Because::Test));
        because.push(if self.focus == Some(region) { Because::Focus } else { role });
        let pain = start.hurt.then_some(Because::Pain);
        let gentle = self.person.gentle.then_some(Because::Gentle);
        for why in limits.into_iter().chain(at).chain(dose.changed).chain(pain).chain(gentle) {
            if !because.contains(&why) {
                because.push(why);
            }
        }
        Some(prescribed(rung, &dose, variant, because))
    }

    /// The level a family was last trained at.
    fn before(&self, family: Family) -> Option<u8> {
        self.trained.iter().find(|(known, _)| *known == family).map(|(_, level)| *level)
    }

    /// Keeps the highest level of each family in a phase.
    fn remember<'p>(&mut self, phase: impl Iterator<Item = &'p Prescription>) {
        let mut now: Vec<(Family, u8)> = Vec::new();
        for exercise in phase {
            match now.iter_mut().find(|(family, _)| *family == exercise.family) {
                Some(known) => known.1 = known.1.max(exercise.level),
                None => now.push((exercise.family, exercise.level)),
            }
        }
        self.trained.retain(|(family, _)| now.iter().all(|(known, _)| known != family));
        self.trained.append(&mut now);
    }
}

/// How much of a rung a person does.
struct Dose {
    sets: u8,
    reps: u8,
    hold_s: Option<u8>,
    /// Why it is not the usual amount.
    changed: Option<Because>,
}

impl Dose {
    fn of(rung: &Rung, person: &Person, minutes: u8) -> Self {
        let more = |from: u8, (usual, most): (u8, u8)| {
            if minutes >= from && !person.gentle {
                most
            } else {
                usual
            }
        };
        let sets = more(MORE_SETS_FROM, rung.sets);
        let reps = more(MORE_REPS_FROM, rung.reps);
        let Some(hold) = rung.hold_s else { return Self { sets, reps, hold_s: None, changed: None } };
        let (reps, hold, changed) = person.hold(reps, hold);
        Self { sets, reps, hold_s: Some(hold), changed }
    }
}

/// A rung with its dose.
fn prescribed(rung: &Rung, dose: &Dose, variant: Option<Surface>, because: Vec<Because>) -> Prescription {
    Prescription {
        exercise: rung.id,
        family: rung.family,
        region: rung.region(),
        level: rung.level,
        sets: dose.sets,
        reps: Some(dose.reps),
        hold_s: dose.hold_s,
        per_side: rung.per_side,
        rest_s: rung.rest_s,
        tempo: rung.tempo,
        variant,
        because,
    }
}

/// Plans one exercise at another level than the plan has it, by the same rules.
#[derive(Clone, Debug)]
pub struct Adjuster {
    person: Person,
    minutes: u8,
}

impl Adjuster {
    /// For the person of a record, and the minutes of a session.
    pub fn new(record: &Record, gentle: bool, minutes: u8) -> Self {
        let mut person = Person::of(record, gentle);
        person.gentle |= gentle;
        Self { person, minutes }
    }

    /// The exercise at a level of its ladder, or at the highest below it that this person may
    /// do; as it is where there is none.
    pub fn at(&self, exercise: &Prescription, level: u8) -> Prescription {
        let aim = Aim { wanted: level, at_most: level };
        let Some(Pick { rung, .. }) = level::pick(exercise.family, aim, &self.person) else {
            return exercise.clone();
        };
        if rung.id == exercise.exercise {
            return exercise.clone();
        }
        let dose = Dose::of(rung, &self.person, self.minutes);
        let (variant, _) = self.person.surface(rung);
        prescribed(rung, &dose, variant, exercise.because.clone())
    }

    /// The longest single hold this person may be asked for, in seconds.
    pub fn longest_hold(&self) -> u8 {
        self.person.hold(1, u8::MAX).1
    }
}

/// Seconds one exercise takes: its sets and the rests between them.
fn exercise_seconds(exercise: &Prescription) -> u32 {
    let rep_s = ladders::rung(exercise.exercise).rep_s;
    let each = u32::from(exercise.hold_s.unwrap_or(rep_s));
    let sides = if exercise.per_side { 2 } else { 1 };
    let sets = u32::from(exercise.sets);
    let work = sets * u32::from(exercise.reps.unwrap_or(1)) * each * sides;
    work + sets.saturating_sub(1) * u32::from(exercise.rest_s)
}

/// Estimated seconds of a session: the exercises, half a minute to change to each of them,
/// and two minutes where a warm-up opens it. The walk is apart.
pub fn seconds(session: &[Prescription], warm_up: bool) -> u32 {
    let exercises: u32 = session.iter().map(|one| exercise_seconds(one) + u32::from(CHANGE_S)).sum();
    exercises + if warm_up { u32::from(WARM_UP_S) } else { 0 }
}

/// Takes a set, and where there is none to take, a repetition, from the exercise that takes
/// longest (tie: the last), until the session fits the minutes.
pub fn fit(session: &mut [Prescription], warm_up: bool, minutes: u8) {
    while seconds(session, warm_up) > u32::from(minutes) * 60 {
        if let Some(long) =
            session.iter_mut().filter(|one| one.sets > 1).max_by_key(|one| exercise_seconds(one))
        {
            long.sets -= 1;
            continue;
        }
        let many = session.iter_mut().filter(|one| one.reps.is_some_and(|reps| reps > 1));
        let Some(long) = many.max_by_key(|one| exercise_seconds(one)) else { return };
        long.reps = long.reps.map(|reps| reps - 1);
    }
}

/// An exercise with so many sets and repetitions, for tests.
#[cfg(test)]
pub(crate) fn one(exercise: crate::protocol::ids::ExerciseId, sets: u8, reps: u8) -> Prescription {
    let rung = ladders::rung(exercise);
    prescribed(rung, &Dose { sets, reps, hold_s: rung.hold_s, changed: None }, None, Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::ids::ExerciseId;

    #[test]
    fn time_is_sets_by_repetitions_by_tempo_by_sides_with_rests_and_changes() {
        // 3 sets of 10 at 4 s, two rests of 45 s, half a minute to change.
        let bridge = one(ExerciseId::Bridge, 3, 10);
        assert_eq!(seconds(std::slice::from_ref(&bridge), false), 120 + 90 + 30);
        // 3 sets of one 30 s hold a side, two rests of 20 s.
        let stance = one(ExerciseId::SingleLegBalance, 3, 1);
        assert_eq!(seconds(std::slice::from_ref(&stance), false), 180 + 40 + 30);
        assert_eq!(seconds(&[bridge, stance], true), 240 + 250 + 120);
    }

    #[test]
    fn sets_go_first_from_the_longest_then_repetitions() {
        let mut session = [one(ExerciseId::Bridge, 3, 10), one(ExerciseId::DeadBugPause, 3, 10)];
        // 240 + (3 × 10 × 7 × 2 + 60 + 30 = 510) = 750.
        fit(&mut session, false, 12);
        assert_eq!([session[0].sets, session[1].sets], [3, 2]);
        fit(&mut session, false, 4);
        assert_eq!([session[0].sets, session[1].sets], [1, 1]);
        assert!(session.iter().all(|one| one.reps == Some(10)));
        fit(&mut session, false, 3);
        assert!(seconds(&session, false) <= 180 && session[1].reps < Some(10));
        fit(&mut session, true, 1);
        assert!(session.iter().all(|one| one.sets == 1 && one.reps == Some(1)));
    }
}
