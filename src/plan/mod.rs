//! Result to plan: weeks, levels, sessions, exit criteria.
//!
//! Holds the rules of protocol sections 4 and 6 as pure functions over the ladders and
//! phases in `protocol`; it has no tables of its own. Each file holds one question:
//!
//! | file | answers |
//! |---|---|
//! | `weeks` | how long is each phase |
//! | `level` | where does each ladder start, and how high may it go now |
//! | `exclusion` | which rungs are not for this person, and why |
//! | `session` | which exercises, in which turn, at which dose |
//! | `walk` | how long and how often to walk, week by week |
//! | `exit` | what moves on to the next phase |
//! | `make` | puts them together |
//! | `json` | the plan as the result file spells it |

mod exclusion;
mod exit;
#[cfg(not(target_arch = "wasm32"))]
pub mod json;
pub mod level;
pub mod make;
mod session;
pub mod walk;
mod weeks;

pub use make::make;
#[cfg(test)]
pub(crate) use session::one;
pub use session::{fit, seconds, Adjuster};

use crate::protocol::ids::{ExerciseId, Family, PainPlace, Phase, Region, SafetyId, Surface, TestId, Unit};

/// The 12 weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Always 12.
    pub weeks: u8,
    /// Weeks at whose end to screen again.
    pub rescreen_weeks: Vec<u8>,
    /// The four phases in order.
    pub phases: Vec<PhasePlan>,
    /// Whether this is the gentle plan: everything at level 1.
    pub gentle: bool,
}

/// One phase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhasePlan {
    /// Which phase.
    pub id: Phase,
    /// The region it leans on.
    pub region: Region,
    /// First week, from 1.
    pub first_week: u8,
    /// Last week, up to 12.
    pub last_week: u8,
    /// Sessions a week.
    pub sessions_per_week: u8,
    /// Minutes a session as the person chose.
    pub minutes: u8,
    /// The two-minute hip warm-up that opens a session from phase 2 on; counts as no slot.
    pub warm_up: Option<Prescription>,
    /// Sessions to do in turn, starting over after the last. Each has at most three exercises;
    /// the first is `session` in the file.
    pub sessions: Vec<Vec<Prescription>>,
    /// The walk.
    pub walk: Walk,
    /// What moves on to the next phase.
    pub exit: Vec<ExitCriterion>,
}

/// One exercise with its dose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prescription {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// Its ladder.
    pub family: Family,
    /// Its region.
    pub region: Region,
    /// Level on the ladder, 1 to 5.
    pub level: u8,
    /// Sets.
    pub sets: u8,
    /// Repetitions a set (a side, where `per_side`). For holds: how often the hold is repeated.
    pub reps: Option<u8>,
    /// Seconds a hold.
    pub hold_s: Option<u8>,
    /// Whether each side does the dose.
    pub per_side: bool,
    /// Seconds of rest between sets.
    pub rest_s: u8,
    /// Down-pause-up in seconds, such as `3-0-3`; absent for holds.
    pub tempo: Option<&'static str>,
    /// What to do it on or at, where a safety answer or age asks for that; absent: as usual.
    pub variant: Option<Surface>,
    /// Why it is here. Empty only for a warm-up that no test and no focus chose.
    pub because: Vec<Because>,
}

/// Why an exercise is in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// The test whose result chose the level.
    Test(TestId),
    /// It trains the focus region.
    Focus,
    /// It trains the phase's own region.
    Phase,
    /// It prepares the next phase's region; in the last phase, it keeps the core going into
    /// the weeks after the plan.
    NextPhase,
    /// A safety answer chose this variant or capped the level.
    Safety(SafetyId),
    /// Age chose this variant or capped the level.
    Age,
    /// Pain stopped the linked test.
    Pain,
    /// Pain now is 7 or more, or the pain is recent: everything starts at level 1.
    Gentle,
    /// Something at home is missing for the next level.
    Equipment,
}

/// The walk that goes with every week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walk {
    /// Comfortable minutes.
    pub minutes: u8,
    /// Days a week.
    pub days: u8,
}

/// One thing that moves a person on to the next phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExitCriterion {
    /// At least this many weeks in the phase.
    Weeks(u8),
    /// At least this many sessions, or this percentage of those planned, whichever is reached.
    Sessions {
        /// Count.
        at_least: u8,
        /// Percent of those planned.
        or_percent: u8,
    },
    /// This many last sessions with a green pain light.
    GreenSessions(u8),
    /// No red pain light for this many weeks.
    NoRedWeeks(u8),
    /// A test reaches a value.
    Test {
        /// Which test.
        test: TestId,
        /// The value to reach.
        at_least: u16,
        /// Its unit.
        unit: Unit,
    },
    /// An exercise reaches a dose at a level or above.
    Exercise {
        /// Which ladder.
        family: Family,
        /// Level or above.
        level: u8,
        /// Repetitions (a side, where the exercise has sides), or how often the hold is repeated.
        reps: Option<u8>,
        /// Seconds a hold.
        hold_s: Option<u8>,
        /// The highest pain while doing it, 0 to 10.
        max_pain: Option<u8>,
        /// Where `max_pain` is meant; absent: anywhere.
        place: Option<PainPlace>,
    },
    /// Own activities (PSFS) up by this much.
    OwnActivity(u8),
    /// Any one of these.
    AnyOf(&'static [ExitCriterion]),
}
