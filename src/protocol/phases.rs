//! The four phases as tables (protocol section 4, evidence G5): level caps, sessions a week,
//! which families take turns, the walk week by week, and the numbers of the exit criteria.
//!
//! Holds numbers and orders only; `plan` applies them. All of it is this product's own design
//! built on published doses: no trial has compared this order of phases with another one.

use super::for_readers;
use super::ids::{Certainty, Family, Phase, Region};
use Family as F;

/// Weeks in the plan.
pub const WEEKS: u8 = 12;
/// Weeks at whose end to screen again (evidence G6: a change within a shorter time is noise).
pub const RESCREEN_WEEKS: [u8; 3] = [4, 8, 12];
/// Weeks of a phase before anything is known.
pub const BASE_WEEKS: u8 = 3;
/// Fewest and most weeks of a phase.
pub const WEEKS_RANGE: (u8, u8) = (2, 5);
/// What a region without enough data counts as, in percent.
pub const UNKNOWN_PERCENT: u8 = 50;
/// Pain now, 0 to 10, from which testing waits for another day and everything is at level 1.
pub const GENTLE_PAIN: u8 = 7;
/// Training days a week where none were chosen.
pub const DEFAULT_DAYS: u8 = 3;
/// Minutes a session where none were chosen.
pub const DEFAULT_MINUTES: u8 = 15;
/// Seconds of the warm-up that opens a session from the second phase on.
pub const WARM_UP_S: u16 = 120;
/// Seconds to get from one exercise to the next; counted once for each exercise.
pub const CHANGE_S: u16 = 30;
/// The level range of an exercise that prepares the next phase.
pub const NEXT_PHASE_LEVEL: u8 = 2;

/// One phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PhaseRow {
    /// Which phase.
    pub id: Phase,
    /// The highest level of any family but hip rotation.
    pub cap: u8,
    /// The highest level of hip rotation, which the 90/90 gate may start at 4.
    pub hip_cap: u8,
    /// Fewest and most sessions a week.
    pub sessions: (u8, u8),
    /// The region its third exercise prepares; the last phase keeps the core going.
    pub next: Region,
    /// Where the row is from.
    pub source: &'static str,
    /// How sure that is.
    pub certainty: Certainty,
}

/// Where the phases are from.
const SOURCE: &str = "The article's order; 3 to 5 sessions a week after Mueller & Niederer 2020; \
    2 strength days or more after ACSM 2026";

/// The four phases in order.
pub static PHASES: [PhaseRow; 4] = [
    PhaseRow {
        id: Phase::Mobilise,
        cap: 2,
        hip_cap: 4,
        sessions: (3, 5),
        next: Region::Ankle,
        source: for_readers(SOURCE),
        certainty: Certainty::Design,
    },
    PhaseRow {
        id: Phase::Stabilise,
        cap: 3,
        hip_cap: 4,
        sessions: (3, 5),
        next: Region::Core,
        source: for_readers(SOURCE),
        certainty: Certainty::Design,
    },
    PhaseRow {
        id: Phase::Strengthen,
        cap: 3,
        hip_cap: 4,
        sessions: (3, 4),
        next: Region::Movement,
        source: for_readers(SOURCE),
        certainty: Certainty::Design,
    },
    PhaseRow {
        id: Phase::Retrain,
        cap: 4,
        hip_cap: 4,
        sessions: (2, 3),
        next: Region::Core,
        source: for_readers(SOURCE),
        certainty: Certainty::Design,
    },
];

/// The families of a region in the order they take turns, one a session: for ten-minute
/// sessions and for the third exercise. Those the article names come first.
pub const fn turns(region: Region) -> &'static [Family] {
    match region {
        Region::Hip => &[F::HipRotation, F::HipStrength, F::HipFlexor, F::Hamstring],
        Region::Ankle => &[F::Balance, F::Calf, F::AnkleMobility],
        Region::Core => &[F::DeadBug, F::BirdDog, F::FrontPlank, F::SidePlank],
        Region::Movement => &[F::Squat, F::Hinge],
    }
}

/// The pairs of a region in the order they take turns, for the two exercises of the phase's
/// own region. Calf raises come every other session; 90/90 drills every session.
pub const fn pairs(region: Region) -> &'static [(Family, Family)] {
    match region {
        Region::Hip => &[
            (F::HipRotation, F::HipStrength),
            (F::HipRotation, F::HipFlexor),
            (F::HipRotation, F::Hamstring),
        ],
        Region::Ankle => &[(F::Balance, F::Calf), (F::Balance, F::AnkleMobility)],
        Region::Core => &[(F::DeadBug, F::FrontPlank), (F::BirdDog, F::SidePlank)],
        Region::Movement => &[(F::Squat, F::Hinge)],
    }
}

/// Who steps in, in this order, where a family of the region has no rung for a person.
pub const fn stand_ins(region: Region) -> &'static [Family] {
    match region {
        Region::Hip => &[F::HipStrength, F::HipRotation, F::HipFlexor, F::Hamstring],
        Region::Ankle => &[F::Balance, F::Calf, F::AnkleMobility],
        Region::Core => &[F::DeadBug, F::BirdDog, F::FrontPlank, F::SidePlank, F::CurlUp],
        Region::Movement => &[F::Squat, F::Hinge],
    }
}

/// Minutes and days of walking in each of the 12 weeks, from ten comfortable minutes. The
/// week's total rises by 10 to 20 % toward 30 minutes on 5 days (WalkBack trial's aim).
pub static WALK_FROM_10: [(u8, u8); 12] = [
    (10, 3),
    (12, 3),
    (14, 3),
    (12, 4),
    (14, 4),
    (16, 4),
    (19, 4),
    (18, 5),
    (21, 5),
    (24, 5),
    (27, 5),
    (30, 5),
];

/// The same from fifteen minutes, for pain now of 3 or less.
pub static WALK_FROM_15: [(u8, u8); 12] = [
    (15, 3),
    (17, 3),
    (15, 4),
    (17, 4),
    (20, 4),
    (23, 4),
    (21, 5),
    (24, 5),
    (27, 5),
    (30, 5),
    (30, 5),
    (30, 5),
];

/// The highest pain now, 0 to 10, with which the walk starts at fifteen minutes.
pub const WALK_15_PAIN: u8 = 3;

/// The numbers of the exit criteria (protocol section 4).
pub mod exit {
    /// Weeks a phase lasts at least.
    pub const WEEKS: u8 = 2;
    /// Sessions done, or this percentage of those planned.
    pub const SESSIONS: (u8, u8) = (8, 70);
    /// Last sessions with a green pain light.
    pub const GREEN_SESSIONS: u8 = 3;
    /// Weeks without a red pain light.
    pub const NO_RED_WEEKS: u8 = 2;
    /// Age from which the easier balance numbers hold.
    pub const OLDER: u8 = 70;
    /// `mobilise`: seconds of single-leg stance, and from 70 on.
    pub const STANCE_FIRST_S: (u16, u16) = (10, 5);
    /// `stabilise`: seconds over the first screen, the least that counts, and from 70 on.
    pub const STANCE_GAIN_S: u16 = 5;
    /// See [`STANCE_GAIN_S`].
    pub const STANCE_LEAST_S: (u16, u16) = (15, 8);
    /// `stabilise`: percent of the typical number of heel raises, or this many over the first screen.
    pub const CALF_PERCENT: u16 = 60;
    /// See [`CALF_PERCENT`].
    pub const CALF_GAIN: u16 = 6;
    /// `retrain`: points on own activities.
    pub const OWN_ACTIVITY: u8 = 2;
    /// The highest pain in the 90/90 switches.
    pub const MAX_PAIN: u8 = 3;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::ladders;

    #[test]
    fn phases_stand_in_order_and_caps_rise_by_one_at_most() {
        assert!(PHASES.iter().map(|row| row.id).eq(Phase::ALL.iter().copied()));
        assert!(PHASES.windows(2).all(|two| two[0].cap <= two[1].cap && two[1].cap - two[0].cap <= 1));
    }

    #[test]
    fn the_walk_rises_by_a_fifth_a_week_at_most_and_reaches_150_minutes() {
        for table in [&WALK_FROM_10, &WALK_FROM_15] {
            for two in table.windows(2) {
                let total = |(minutes, days): (u8, u8)| u32::from(minutes) * u32::from(days);
                let (before, after) = (total(two[0]), total(two[1]));
                assert!(after * 5 <= before * 6, "{two:?}");
                assert!(after * 10 >= before * 11 || after == 150, "{two:?}");
                assert!(two[0].1 <= two[1].1);
            }
            // Phases last two weeks or more, so their first weeks are at least two apart.
            for from in 0..12 {
                assert!(table[from..].iter().skip(2).all(|later| later.0 >= table[from].0));
            }
            assert_eq!(table.last(), Some(&(30, 5)));
        }
    }

    #[test]
    fn turns_and_pairs_name_families_of_their_region_and_cover_each_other() {
        for region in Region::ALL {
            let pairs: Vec<Family> = pairs(*region).iter().flat_map(|pair| [pair.0, pair.1]).collect();
            assert!(turns(*region).iter().all(|family| pairs.contains(family)));
            for family in turns(*region).iter().chain(&pairs).chain(stand_ins(*region)) {
                assert_eq!(ladders::region(*family), *region);
            }
        }
    }
}
