//! Where a person is on one ladder, and what one step up or down is (protocol section 5).
//!
//! Holds the order of steps: range, repetitions or hold, level, load, tempo. A step is one thing,
//! said in one sentence; whether it is time for one, `course` decides.

use crate::plan::{Adjuster, Prescription};
use crate::protocol::ids::{ExerciseId, Family};
use crate::protocol::ladders::{self, Traits};

/// Weight added in one step, in kilograms (evidence G3: 1 to 2 kg).
pub const LOAD_KG: u8 = 1;
/// The most steps of weight.
const MOST_LOAD: u8 = 5;

/// Where a person is on a ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Which ladder.
    pub family: Family,
    /// The level, 1 to 5.
    pub level: u8,
    /// The level at the start of this phase; within a phase it rises by one at most.
    pub entry: u8,
    /// The highest level this phase allows.
    pub cap: u8,
    /// The level of the last session that had it: nobody goes past the one after that.
    pub trained: u8,
    /// Whether the movement may go a little further by now.
    pub range: bool,
    /// Steps of repetitions or seconds above the plan's dose.
    pub more: u8,
    /// Steps of weight.
    pub load: u8,
    /// Whether the movement is slower by now.
    pub slow: bool,
    /// Whether it came down since the phase began: the next phase doesn't lift it.
    pub held: bool,
}

/// One thing that changed on a ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The movement may go further.
    Range,
    /// Repetitions, from and to.
    Reps(u8, u8),
    /// Seconds of a hold, from and to.
    Hold(u8, u8),
    /// Sets, from and to.
    Sets(u8, u8),
    /// The next exercise.
    Level,
    /// So many kilograms more.
    Load(u8),
    /// Slower.
    Tempo,
    /// A level down.
    Down,
}

/// A step, with the exercise it is about: after the step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The exercise.
    pub exercise: ExerciseId,
    /// What changed.
    pub step: Step,
}

impl Standing {
    /// At the plan's level for a phase.
    pub fn new(family: Family, level: u8, cap: u8) -> Self {
        Self {
            family,
            level,
            entry: level,
            cap,
            trained: level,
            range: false,
            more: 0,
            load: 0,
            slow: false,
            held: false,
        }
    }

    /// The dose for this standing.
    pub fn dose(&self, planned: &Prescription, adjust: &Adjuster) -> Prescription {
        let mut one = adjust.at(planned, self.level);
        for _ in 0..self.more {
            if let Some((_, more)) = grown(&one, adjust) {
                one = more;
            }
        }
        one
    }

    /// The next step up, with the standing and dose after it; nothing where this ladder is at its top for now.
    pub fn up(&self, planned: &Prescription, adjust: &Adjuster) -> Option<(Self, Step, Prescription)> {
        let now = self.dose(planned, adjust);
        let rung = ladders::rung(now.exercise);
        if now.hold_s.is_none() && !self.range {
            return Some((Self { range: true, ..*self }, Step::Range, now));
        }
        if let Some((step, dose)) = grown(&now, adjust) {
            return Some((Self { more: self.more + 1, ..*self }, step, dose));
        }
        let higher = self.level + 1;
        if higher <= self.cap && higher <= self.entry.min(self.trained) + 1 && now.level == self.level {
            let dose = adjust.at(planned, higher);
            if dose.level == higher {
                let next = Self { level: higher, range: false, more: 0, load: 0, slow: false, ..*self };
                return Some((next, Step::Level, dose));
            }
        }
        if rung.traits.has(Traits::LOADED) && self.load < MOST_LOAD {
            return Some((Self { load: self.load + 1, ..*self }, Step::Load(LOAD_KG), now));
        }
        if now.tempo.is_some() && !self.slow {
            return Some((Self { slow: true, ..*self }, Step::Tempo, now));
        }
        None
    }

    /// One level down; at level 1, back to the plan's dose.
    #[must_use]
    pub fn down(&self) -> Self {
        // From what was done, not from a step up that nobody has tried yet.
        let level = self.level.min(self.trained).saturating_sub(1).max(1);
        Self { level, trained: level, range: false, more: 0, load: 0, slow: false, held: true, ..*self }
    }

    /// Into the next phase, which plans `level`: one level up at most, none after it came down.
    #[must_use]
    pub fn into_phase(&self, level: u8, cap: u8) -> Self {
        let lifted = if self.held { self.level } else { level.min(self.trained + 1).max(self.level) };
        let level = lifted.min(cap.max(1));
        let same = level == self.level;
        Self {
            family: self.family,
            level,
            entry: level,
            cap,
            trained: self.trained,
            range: self.range && same,
            more: if same { self.more } else { 0 },
            load: if same { self.load } else { 0 },
            slow: self.slow && same,
            held: false,
        }
    }
}

/// A little more of the same: repetitions, or seconds, or sets, within the ladder's ranges.
fn grown(one: &Prescription, adjust: &Adjuster) -> Option<(Step, Prescription)> {
    let rung = ladders::rung(one.exercise);
    let more = |was: u8| was + if was < 10 { 1 } else { 2 };
    if let Some(hold) = one.hold_s {
        let top = rung.hold_top.min(adjust.longest_hold());
        if hold < top {
            let to = if hold < 10 { hold + 2 } else { hold + 5 }.min(top);
            return Some((Step::Hold(hold, to), Prescription { hold_s: Some(to), ..one.clone() }));
        }
        // One hold a set: sets are what there can be more of.
        if rung.reps == (1, 1) && one.sets < rung.sets.1 {
            let to = one.sets + 1;
            return Some((Step::Sets(one.sets, to), Prescription { sets: to, ..one.clone() }));
        }
        return None;
    }
    let reps = one.reps?;
    if reps < rung.reps.1 {
        let to = more(reps).min(rung.reps.1);
        return Some((Step::Reps(reps, to), Prescription { reps: Some(to), ..one.clone() }));
    }
    None
}
