//! The ladders (protocol section 4, evidence G4): one row an exercise, easiest first.
//!
//! Holds the dose, the things at home an exercise needs, and what about it matters to an
//! exclusion. It does not choose: `plan` walks these rows. The order of a family's rows is
//! the order of its levels; where a level has two rows, the first one is the usual one.
//! Level 5 is beyond the cap of the 12 weeks and waits for the weeks after them.

use super::for_readers;
use super::ids::{Certainty, Equipment, ExerciseId, Family, Region, Surface, TestId};
use Certainty::{Design, Recalled, Secondary};
use ExerciseId as X;
use Family as F;

/// One rung of a ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rung {
    /// Which exercise.
    pub id: ExerciseId,
    /// Its ladder.
    pub family: Family,
    /// Its level on that ladder, 1 to 5.
    pub level: u8,
    /// Sets: the usual number and the most.
    pub sets: (u8, u8),
    /// Repetitions a set, the usual number and the most. For holds: how often the hold is
    /// repeated in a set. Descending sets such as 6-4-2 are written as their average.
    pub reps: (u8, u8),
    /// Seconds a hold; absent for movements.
    pub hold_s: Option<u8>,
    /// Seconds a hold may grow to before the level rises; for movements and for holds that stay
    /// as they are: 0.
    pub hold_top: u8,
    /// Whether each side does the whole dose.
    pub per_side: bool,
    /// Seconds of rest between sets, 20 to 90.
    pub rest_s: u8,
    /// Down-pause-up in seconds; absent for holds.
    pub tempo: Option<&'static str>,
    /// Seconds one repetition takes at that tempo; 0 for holds.
    pub rep_s: u8,
    /// Days a week it is meant for, at most.
    pub days: u8,
    /// Any one of these is enough; empty: nothing is needed.
    pub needs: &'static [Equipment],
    /// What an exclusion looks at.
    pub traits: Traits,
    /// What it can be done on or at without the floor.
    pub surface: Option<Surface>,
    /// Whether it is an exercise of the source article.
    pub article: bool,
    /// Where the dose is from.
    pub source: &'static str,
    /// How sure that is.
    pub certainty: Certainty,
}

/// What about an exercise matters to an exclusion (protocol section 6), as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traits(u16);

impl Traits {
    /// Starts or ends on the floor.
    pub const FLOOR: Self = Self(1);
    /// Carries more than the body's own weight.
    pub const LOADED: Self = Self(1 << 1);
    /// Bends the back under load or far.
    pub const FLEXION: Self = Self(1 << 2);
    /// Turns the trunk fast.
    pub const TWIST: Self = Self(1 << 3);
    /// Balance on a cushion or with eyes closed.
    pub const REDUCED_BALANCE: Self = Self(1 << 4);
    /// Stretches a joint or the back of the leg to the end of its range.
    pub const END_RANGE: Self = Self(1 << 5);
    /// A hold meant to be near the most a person can do.
    pub const MAX_HOLD: Self = Self(1 << 6);
    /// The hands carry part of the weight.
    pub const HANDS: Self = Self(1 << 7);
    /// Standing on one leg or heel to toe, where a support within reach makes a difference.
    pub const BALANCE: Self = Self(1 << 8);
    /// Sides take turns within a set, one repetition each.
    pub const TURNS: Self = Self(1 << 9);

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether any of `other` is in this set.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl Rung {
    /// The region it trains.
    pub const fn region(&self) -> Region {
        region(self.family)
    }

    /// The test whose result chooses its level, if one does.
    pub const fn test(&self) -> Option<TestId> {
        linked_test(self.family)
    }

    const fn moves(id: ExerciseId, family: Family, level: u8, sets: (u8, u8), reps: (u8, u8)) -> Self {
        Self {
            id,
            family,
            level,
            sets,
            reps,
            hold_s: None,
            hold_top: 0,
            per_side: false,
            rest_s: 30,
            tempo: None,
            rep_s: 0,
            days: 5,
            needs: &[],
            traits: Traits(0),
            surface: None,
            article: false,
            source: for_readers("Dose of this product's own, in the ranges of ACSM 2009 and Garber 2011"),
            certainty: Design,
        }
    }

    const fn hold(id: ExerciseId, family: Family, level: u8, sets: (u8, u8), reps: u8, hold_s: u8) -> Self {
        let mut rung = Self::moves(id, family, level, sets, (reps, reps));
        rung.hold_s = Some(hold_s);
        rung
    }

    const fn up_to(mut self, seconds: u8) -> Self {
        self.hold_top = seconds;
        self
    }

    const fn tempo(mut self, tempo: &'static str, rep_s: u8) -> Self {
        self.tempo = Some(tempo);
        self.rep_s = rep_s;
        self
    }

    const fn each_side(mut self) -> Self {
        self.per_side = true;
        self
    }

    const fn in_turn(self) -> Self {
        self.each_side().is(Traits::TURNS)
    }

    const fn rest(mut self, seconds: u8, days: u8) -> Self {
        self.rest_s = seconds;
        self.days = days;
        self
    }

    const fn needs(mut self, any_of: &'static [Equipment]) -> Self {
        self.needs = any_of;
        self
    }

    const fn is(mut self, traits: Traits) -> Self {
        self.traits = self.traits.and(traits);
        self
    }

    const fn at(mut self, surface: Surface) -> Self {
        self.surface = Some(surface);
        self
    }

    const fn article(mut self) -> Self {
        self.article = true;
        self
    }

    const fn from(mut self, source: &'static str, certainty: Certainty) -> Self {
        self.source = for_readers(source);
        self.certainty = certainty;
        self
    }
}

/// The region a family trains.
pub const fn region(family: Family) -> Region {
    match family {
        F::HipRotation | F::HipFlexor | F::Hamstring | F::HipStrength => Region::Hip,
        F::AnkleMobility | F::Balance | F::Calf => Region::Ankle,
        F::DeadBug | F::BirdDog | F::SidePlank | F::FrontPlank | F::CurlUp => Region::Core,
        F::Hinge | F::Squat => Region::Movement,
    }
}

/// The test whose result chooses a family's start level (protocol section 4). Families
/// without one start at level 1.
pub const fn linked_test(family: Family) -> Option<TestId> {
    match family {
        F::HipRotation => Some(TestId::NinetyNinety),
        F::Balance => Some(TestId::SingleLegStance),
        F::Calf => Some(TestId::HeelRaise),
        F::DeadBug => Some(TestId::DeadBug),
        F::BirdDog => Some(TestId::BirdDog),
        F::SidePlank => Some(TestId::SidePlank),
        F::FrontPlank => Some(TestId::FrontPlank),
        F::Hinge => Some(TestId::HipHinge),
        F::Squat => Some(TestId::SplitSquat),
        F::HipFlexor | F::Hamstring | F::HipStrength | F::AnkleMobility | F::CurlUp => None,
    }
}

/// The test that keeps a family at level 1 when pain stopped it. Beside the linked tests, the
/// bridge hold does so for the bridges.
pub const fn stopped_by(family: Family) -> Option<TestId> {
    match family {
        F::HipStrength => Some(TestId::SupineBridge),
        _ => linked_test(family),
    }
}

/// The row of an exercise.
pub fn rung(id: ExerciseId) -> &'static Rung {
    RUNGS.iter().find(|rung| rung.id == id).unwrap_or(&RUNGS[0])
}

/// The rows of a family, easiest first.
pub fn ladder(family: Family) -> impl DoubleEndedIterator<Item = &'static Rung> {
    RUNGS.iter().filter(move |rung| rung.family == family)
}

const FLOOR: Traits = Traits::FLOOR;
const GARBER: &str = "Garber 2011 (ACSM): stretches of 10 to 60 s, 2 to 5 days a week";
const LESINSKI: &str = "Lesinski 2015: balance training about 3 times a week, in older adults";
const MCGILL: &str = "McGill: several holds of 7 to 10 s rather than one long one";
const ACSM: &str = "ACSM 2009: 1 to 3 sets of 8 to 12 for novices; Tataryn 2021 for the hinge";
/// Weight to add, for the rows that need it.
const WEIGHT: &[Equipment] = &[Equipment::Backpack];

/// Every exercise, by family, easiest first.
#[rustfmt::skip] // one exercise, one or two lines: the table is read against evidence G4
pub static RUNGS: [Rung; 53] = [
    Rung::moves(X::WindscreenWipers, F::HipRotation, 1, (2, 2), (10, 10)).in_turn().tempo("3-0-3", 6).rest(30, 7).is(FLOOR),
    Rung::moves(X::SeatedHipRotations, F::HipRotation, 1, (2, 2), (10, 10)).in_turn().tempo("3-0-3", 6).rest(30, 7).at(Surface::Chair),
    Rung::moves(X::NinetyNinetySwitch, F::HipRotation, 2, (2, 2), (8, 8)).in_turn().tempo("3-0-3", 6).rest(30, 7)
        .is(FLOOR.and(Traits::HANDS)).article(),
    Rung::hold(X::NinetyNinetyHold, F::HipRotation, 3, (2, 2), 1, 30).up_to(45).each_side().rest(30, 5)
        .is(FLOOR.and(Traits::END_RANGE)).article().from(GARBER, Recalled),
    Rung::moves(X::NinetyNinetySwitchFree, F::HipRotation, 4, (2, 2), (6, 8)).in_turn().tempo("3-0-3", 6).rest(30, 5)
        .is(FLOOR.and(Traits::END_RANGE)).article(),
    Rung::moves(X::NinetyNinetyKneel, F::HipRotation, 5, (3, 3), (6, 6)).in_turn().tempo("3-0-3", 6).rest(45, 3)
        .is(FLOOR.and(Traits::END_RANGE)).article(),
    Rung::hold(X::HalfKneelingStretch, F::HipFlexor, 1, (2, 3), 1, 30).up_to(45).each_side().rest(20, 5)
        .is(FLOOR.and(Traits::END_RANGE)).from(GARBER, Recalled),
    Rung::hold(X::DoorwayHamstring, F::Hamstring, 1, (2, 3), 1, 30).up_to(45).each_side().rest(20, 5)
        .is(FLOOR.and(Traits::END_RANGE)).at(Surface::Bed).from(GARBER, Recalled),
    Rung::moves(X::Bridge, F::HipStrength, 1, (2, 3), (10, 15)).tempo("2-0-2", 4).rest(45, 3).is(FLOOR).at(Surface::Bed).from(ACSM, Secondary),
    Rung::moves(X::Clamshell, F::HipStrength, 2, (2, 3), (10, 15)).each_side().tempo("2-0-2", 4).rest(45, 3)
        .is(FLOOR).at(Surface::Bed).from(ACSM, Secondary),
    Rung::moves(X::SideLyingLegRaise, F::HipStrength, 3, (2, 3), (10, 15)).each_side().tempo("2-0-2", 4).rest(45, 3)
        .is(FLOOR).at(Surface::Bed).from(ACSM, Secondary),
    Rung::moves(X::SingleLegBridge, F::HipStrength, 4, (2, 3), (8, 12)).each_side().tempo("2-0-2", 4).rest(45, 3)
        .is(FLOOR).at(Surface::Bed).from(ACSM, Secondary),

    Rung::moves(X::KneeToWallRock, F::AnkleMobility, 1, (2, 2), (12, 12)).each_side().tempo("2-0-2", 4).rest(30, 5).at(Surface::Wall),
    Rung::hold(X::SupportedStance, F::Balance, 1, (3, 3), 1, 20).up_to(30).each_side().rest(20, 5)
        .is(Traits::BALANCE.and(Traits::HANDS)).at(Surface::Wall).article().from(LESINSKI, Recalled),
    Rung::hold(X::SingleLegBalance, F::Balance, 2, (3, 3), 1, 30).each_side().rest(20, 5)
        .is(Traits::BALANCE).at(Surface::Wall).article().from(LESINSKI, Recalled),
    Rung::hold(X::SingleLegReach, F::Balance, 3, (3, 3), 1, 30).up_to(45).each_side().rest(20, 5)
        .is(Traits::BALANCE).at(Surface::Wall).article().from(LESINSKI, Recalled),
    Rung::hold(X::SingleLegCushion, F::Balance, 4, (3, 3), 1, 20).up_to(30).each_side().rest(30, 5).needs(&[Equipment::Cushion])
        .is(Traits::BALANCE.and(Traits::REDUCED_BALANCE)).at(Surface::Wall).article().from(LESINSKI, Recalled),
    Rung::moves(X::CalfRaiseTwoLeg, F::Calf, 1, (2, 3), (12, 15)).tempo("2-1-2", 5).rest(45, 4).is(Traits::HANDS).at(Surface::Wall).article(),
    Rung::moves(X::CalfRaiseTwoUpOneDown, F::Calf, 2, (3, 3), (8, 12)).each_side().tempo("3-0-1", 4).rest(45, 4)
        .is(Traits::HANDS).at(Surface::Wall).article(),
    Rung::moves(X::CalfRaiseSingle, F::Calf, 3, (3, 3), (8, 15)).each_side().tempo("2-1-3", 6).rest(60, 3)
        .is(Traits::HANDS).at(Surface::Wall).article(),
    Rung::moves(X::CalfRaiseStep, F::Calf, 4, (3, 3), (8, 12)).each_side().tempo("2-1-3", 6).rest(60, 3)
        .needs(&[Equipment::Step, Equipment::Backpack]).is(Traits::HANDS.and(Traits::LOADED)).at(Surface::Wall).article(),

    Rung::moves(X::DeadBugHeelTap, F::DeadBug, 1, (2, 3), (6, 6)).in_turn().tempo("2-0-2", 4).is(FLOOR).at(Surface::Bed).article(),
    Rung::moves(X::DeadBugToeTap, F::DeadBug, 2, (3, 3), (8, 8)).in_turn().tempo("2-0-2", 4).is(FLOOR).at(Surface::Bed).article(),
    Rung::moves(X::DeadBugArmLeg, F::DeadBug, 3, (3, 3), (8, 8)).in_turn().tempo("3-0-2", 5).is(FLOOR).at(Surface::Bed).article(),
    Rung::moves(X::DeadBugPause, F::DeadBug, 4, (3, 3), (10, 10)).in_turn().tempo("3-2-2", 7).is(FLOOR).at(Surface::Bed).article(),
    Rung::moves(X::DeadBugLoaded, F::DeadBug, 5, (3, 3), (10, 10)).in_turn().tempo("3-2-2", 7)
        .needs(&[Equipment::Band, Equipment::Backpack]).is(FLOOR.and(Traits::LOADED)).article(),
    Rung::hold(X::BirdDogLegSlide, F::BirdDog, 1, (2, 2), 5, 5).each_side().is(FLOOR).at(Surface::Chair).article().from(MCGILL, Secondary),
    Rung::hold(X::BirdDogLegLift, F::BirdDog, 2, (3, 3), 5, 6).up_to(8).each_side().is(FLOOR).at(Surface::Chair).article().from(MCGILL, Secondary),
    // 6-4-2 of 10 s
    Rung::hold(X::BirdDogArmLeg, F::BirdDog, 3, (3, 3), 4, 10).each_side().is(FLOOR).at(Surface::Chair).article().from(MCGILL, Secondary),
    Rung::moves(X::BirdDogSquares, F::BirdDog, 4, (3, 3), (6, 6)).each_side().tempo("3-1-3", 7).is(FLOOR.and(Traits::FLEXION)).article(),
    Rung::moves(X::BirdDogRow, F::BirdDog, 5, (3, 3), (8, 8)).each_side().tempo("2-1-3", 6).needs(WEIGHT)
        .is(FLOOR.and(Traits::LOADED)).article(),
    Rung::hold(X::SidePlankWall, F::SidePlank, 1, (3, 3), 1, 10).each_side().at(Surface::Wall).article().from(MCGILL, Secondary),
    // 5-3-1 of 10 s
    Rung::hold(X::SidePlankKnees, F::SidePlank, 2, (3, 3), 3, 10).each_side().is(FLOOR).article().from(MCGILL, Secondary),
    Rung::hold(X::SidePlankFeet, F::SidePlank, 3, (3, 3), 3, 10).each_side().is(FLOOR).article().from(MCGILL, Secondary),
    Rung::hold(X::SidePlankLegLift, F::SidePlank, 4, (3, 3), 6, 10).each_side().rest(40, 4)
        .is(FLOOR.and(Traits::MAX_HOLD)).article().from(MCGILL, Secondary),
    Rung::moves(X::SidePlankReach, F::SidePlank, 5, (3, 3), (8, 8)).each_side().tempo("2-0-2", 4).rest(40, 4)
        .is(FLOOR.and(Traits::TWIST).and(Traits::MAX_HOLD)).article(),
    Rung::hold(X::FrontPlankWall, F::FrontPlank, 1, (3, 3), 1, 10).up_to(15).at(Surface::Wall).article().from(MCGILL, Secondary),
    Rung::hold(X::FrontPlankKnees, F::FrontPlank, 2, (4, 4), 1, 10).up_to(15).is(FLOOR).article().from(MCGILL, Secondary),
    Rung::hold(X::FrontPlankToes, F::FrontPlank, 3, (4, 6), 1, 15).up_to(20).is(FLOOR).article(),
    Rung::hold(X::FrontPlankTaps, F::FrontPlank, 4, (3, 3), 1, 30).up_to(45).rest(40, 4).is(FLOOR.and(Traits::MAX_HOLD)).article(),
    Rung::moves(X::FrontPlankSaw, F::FrontPlank, 5, (3, 3), (8, 8)).tempo("2-0-2", 4).rest(40, 4).needs(&[Equipment::Towel])
        .is(FLOOR.and(Traits::MAX_HOLD)).article(),
    Rung::hold(X::CurlUp, F::CurlUp, 1, (3, 3), 5, 8).is(FLOOR.and(Traits::FLEXION)).at(Surface::Bed).from(MCGILL, Secondary),
    // 6-4-2 of 10 s
    Rung::hold(X::CurlUpLong, F::CurlUp, 3, (3, 3), 4, 10).is(FLOOR.and(Traits::FLEXION)).at(Surface::Bed).from(MCGILL, Secondary),

    Rung::moves(X::HingeWallTap, F::Hinge, 1, (2, 2), (8, 10)).tempo("3-1-1", 5).rest(60, 3).at(Surface::Wall).article().from(ACSM, Secondary),
    Rung::moves(X::HingeDowel, F::Hinge, 2, (3, 3), (10, 10)).tempo("3-1-1", 5).rest(60, 3).needs(&[Equipment::Dowel])
        .article().from(ACSM, Secondary),
    Rung::moves(X::HingeBackpack, F::Hinge, 3, (3, 3), (8, 12)).tempo("3-1-1", 5).rest(60, 3).needs(WEIGHT)
        .is(Traits::LOADED.and(Traits::FLEXION)).article().from(ACSM, Secondary),
    Rung::moves(X::HingeLoaded, F::Hinge, 4, (3, 3), (8, 12)).tempo("3-1-1", 5).rest(75, 3).needs(WEIGHT)
        .is(Traits::LOADED.and(Traits::FLEXION)).article().from(ACSM, Secondary),
    Rung::moves(X::HingeSingleLeg, F::Hinge, 5, (3, 3), (8, 10)).each_side().tempo("3-1-1", 5).rest(75, 3)
        .is(Traits::BALANCE).article().from(ACSM, Secondary),
    Rung::moves(X::SitToStand, F::Squat, 1, (2, 2), (8, 10)).tempo("3-1-1", 5).rest(60, 3).at(Surface::Chair).from(ACSM, Secondary),
    Rung::moves(X::MiniSplitSquat, F::Squat, 2, (2, 2), (6, 6)).each_side().tempo("3-1-1", 5).rest(60, 3)
        .is(Traits::HANDS).at(Surface::Chair).article().from(ACSM, Secondary),
    Rung::moves(X::SplitSquatSupported, F::Squat, 3, (3, 3), (6, 10)).each_side().tempo("3-1-1", 5).rest(60, 3)
        .is(Traits::HANDS).at(Surface::Chair).article().from(ACSM, Secondary),
    // The back knee comes near the floor without a hand to push up from: counts as a floor exercise.
    Rung::moves(X::SplitSquatFree, F::Squat, 4, (3, 3), (8, 12)).each_side().tempo("3-1-1", 5).rest(75, 3)
        .is(FLOOR).article().from(ACSM, Secondary),
    Rung::moves(X::SplitSquatRaised, F::Squat, 5, (3, 3), (8, 12)).each_side().tempo("3-1-1", 5).rest(75, 3)
        .is(FLOOR).article().from(ACSM, Secondary),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_exercise_has_exactly_one_row() {
        for id in ExerciseId::ALL {
            assert_eq!(RUNGS.iter().filter(|rung| rung.id == *id).count(), 1, "{id:?}");
            assert_eq!(rung(*id).id, *id);
        }
        assert_eq!(RUNGS.len(), ExerciseId::ALL.len());
    }

    #[test]
    fn a_ladder_climbs_from_level_1_and_stays_in_its_ranges() {
        for family in Family::ALL {
            let levels: Vec<u8> = ladder(*family).map(|rung| rung.level).collect();
            assert_eq!(levels.first(), Some(&1), "{family:?}");
            assert!(levels.is_sorted(), "{family:?}");
        }
        for rung in &RUNGS {
            assert!((1..=5).contains(&rung.level), "{:?}", rung.id);
            assert!(rung.sets.0 >= 1 && rung.sets.0 <= rung.sets.1, "{:?}", rung.id);
            assert!(rung.reps.0 >= 1 && rung.reps.0 <= rung.reps.1, "{:?}", rung.id);
            assert!((20..=90).contains(&rung.rest_s), "{:?}", rung.id);
            assert!((2..=7).contains(&rung.days), "{:?}", rung.id);
            assert!(!rung.source.is_empty());
        }
    }

    #[test]
    fn a_row_is_a_movement_with_a_tempo_or_a_hold_without() {
        for rung in &RUNGS {
            match (rung.tempo, rung.hold_s) {
                (Some(tempo), None) => {
                    let parts: Vec<u8> = tempo.split('-').map(|part| part.parse().unwrap()).collect();
                    assert_eq!(parts.len(), 3, "{:?}", rung.id);
                    assert_eq!(parts.iter().sum::<u8>(), rung.rep_s, "{:?}", rung.id);
                }
                (None, Some(hold)) => assert!((5..=45).contains(&hold) && rung.rep_s == 0, "{:?}", rung.id),
                other => panic!("{:?}: {other:?}", rung.id),
            }
        }
    }

    #[test]
    fn every_region_has_a_level_1_without_floor_or_equipment() {
        for region in Region::ALL {
            assert!(
                RUNGS.iter().any(|rung| rung.region() == *region
                    && rung.level == 1
                    && rung.needs.is_empty()
                    && (!rung.traits.has(Traits::FLOOR) || rung.surface.is_some())),
                "{region:?}"
            );
        }
    }
}
