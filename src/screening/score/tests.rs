//! Items, percents, bands and the focus, on small hand-made screenings.

use super::*;
use crate::protocol::ids::{GateChoice, Outcome, PainPlace, TestId as T, Unit};
use crate::record::{CivilDate, Entry};

fn screening(edition: Edition) -> Screening {
    let taken_on = CivilDate { year: 2026, month: 11, day: 22 };
    Screening { taken_on, edition, results: Vec::new(), extra: Vec::new() }
}

/// An entry that scores these points for a man of 30.
fn scoring(test: T, points: u8) -> Entry {
    let by_points = |values: [f64; 3], unit| Entry::measured(values[usize::from(points)], unit);
    match test {
        T::SeatedHipInternalRotation => by_points([19.0, 29.0, 30.0], Unit::Deg),
        T::SeatedHipExternalRotation => by_points([24.0, 34.0, 35.0], Unit::Deg),
        T::StraightLegRaise => by_points([54.0, 69.0, 70.0], Unit::Deg),
        T::FigureFour => by_points([19.0, 18.0, 15.0], Unit::Cm),
        T::KneeToWall => by_points([5.9, 9.9, 10.0], Unit::Cm),
        T::SingleLegStance => by_points([19.0, 39.0, 40.0], Unit::S),
        T::HeelRaise => by_points([15.0, 21.0, 22.0], Unit::Reps),
        T::FrontPlank | T::SidePlank => by_points([29.0, 59.0, 60.0], Unit::S),
        T::SupineBridge => by_points([74.0, 119.0, 120.0], Unit::S),
        T::ChairStand => by_points([14.0, 19.0, 20.0], Unit::Reps),
        T::NinetyNinety => Entry::gate(GateChoice::B),
        T::FloorThomas | T::DeadBug | T::BirdDog | T::HipHinge | T::SplitSquat => Entry::chosen(points),
    }
}

/// A screening in which each test scores its points on every side.
fn scored(edition: Edition, points: &[(T, u8)]) -> Screening {
    let mut out = screening(edition);
    for (test, points) in points {
        let sides: &[Side] =
            if battery::row(*test).sided { &[Side::Left, Side::Right] } else { &[Side::Both] };
        for side in sides {
            out.set(*test, *side, scoring(*test, *points));
        }
    }
    out
}

fn results(screening: &Screening) -> (Vec<TestResult>, [RegionResult; 4]) {
    let tests = tests(screening, 30, Some(Sex::Male));
    let regions = regions(&tests, screening.edition);
    (tests, regions)
}

const HIP: [T; 3] = [T::SeatedHipInternalRotation, T::SeatedHipExternalRotation, T::FloorThomas];
const ANKLE: [T; 3] = [T::KneeToWall, T::SingleLegStance, T::HeelRaise];
const CORE: [T; 3] = [T::DeadBug, T::FrontPlank, T::SidePlank];
const MOVEMENT: [T; 3] = [T::HipHinge, T::ChairStand, T::SplitSquat];

#[test]
fn offered_counts_come_from_the_edition() {
    for (edition, counts) in [(Edition::Core, [3, 3, 3, 3]), (Edition::Full, [5, 3, 5, 3])] {
        let (_, regions) = results(&screening(edition));
        assert_eq!(regions.map(|r| r.offered), counts);
        assert_eq!(regions.map(|r| r.region), [Region::Hip, Region::Ankle, Region::Core, Region::Movement]);
        assert!(regions
            .iter()
            .all(|r| r.percent.is_none() && r.band == RegionBand::NotEnoughData && r.scored == 0));
    }
}

#[test]
fn percents_round_half_up_and_bands_begin_where_they_say() {
    use RegionBand::{MostRoom, OnTrack, RoomToBuild};
    let three: [([u8; 3], u8, RegionBand); 8] = [
        ([2, 2, 2], 100, OnTrack),
        ([2, 2, 1], 83, OnTrack),
        ([2, 2, 0], 67, RoomToBuild),
        ([1, 1, 1], 50, RoomToBuild),
        ([2, 1, 0], 50, RoomToBuild),
        ([1, 1, 0], 33, MostRoom),
        ([1, 0, 0], 17, MostRoom),
        ([0, 0, 0], 0, MostRoom),
    ];
    for region in [HIP, ANKLE, CORE, MOVEMENT] {
        for (points, percent, band) in three {
            let pairs: Vec<_> = region.into_iter().zip(points).collect();
            let (_, regions) = results(&scored(Edition::Core, &pairs));
            let id = battery::row(region[0]).region;
            let result = regions.iter().find(|r| r.region == id).unwrap();
            let found = (result.percent, result.band, result.scored);
            assert_eq!(found, (Some(percent), band, 3), "{pairs:?}");
        }
    }
    // Two of three, and four of five: halves round up (3/8 and 5/8), 3/4 is on track.
    let (_, regions) = results(&scored(Edition::Core, &[(T::DeadBug, 2), (T::FrontPlank, 1)]));
    assert_eq!((regions[2].percent, regions[2].band), (Some(75), OnTrack));
    let four = [T::DeadBug, T::BirdDog, T::FrontPlank, T::SidePlank];
    for (points, percent, band) in
        [([2, 1, 0, 0], 38, MostRoom), ([2, 1, 1, 1], 63, RoomToBuild), ([1, 0, 0, 0], 13, MostRoom)]
    {
        let pairs: Vec<_> = four.into_iter().zip(points).collect();
        let (_, regions) = results(&scored(Edition::Full, &pairs));
        assert_eq!((regions[2].percent, regions[2].band), (Some(percent), band), "{points:?}");
    }
}

#[test]
fn under_sixty_percent_is_not_enough() {
    for (edition, tests, enough) in [
        (Edition::Core, &HIP[..1], false),
        (Edition::Core, &HIP[..2], true),
        (Edition::Full, &HIP[..2], false),
        // Three of five are exactly 60 %.
        (Edition::Full, &HIP[..3], true),
    ] {
        let pairs: Vec<_> = tests.iter().map(|t| (*t, 0)).collect();
        let screening = scored(edition, &pairs);
        let (tests, regions) = results(&screening);
        assert_eq!(regions[0].percent.is_some(), enough, "{edition:?} {pairs:?}");
        assert_eq!(regions[0].band == RegionBand::NotEnoughData, !enough);
        assert_eq!(focus(&tests, &regions), enough.then_some(Region::Hip), "no focus without a percent");
    }
}

#[test]
fn the_gate_scores_nothing() {
    let (tests, regions) = results(&scored(Edition::Core, &[(T::NinetyNinety, 2)]));
    assert_eq!(tests.len(), 1);
    assert_eq!((tests[0].item, tests[0].sides[0].1.band), (None, None));
    assert_eq!((regions[0].scored, regions[0].offered), (0, 3));
}

#[test]
fn an_item_is_its_worse_side() {
    for (left, right, item) in [(2, 2, 2), (2, 1, 1), (1, 2, 1), (2, 0, 0), (0, 2, 0), (1, 0, 0)] {
        let mut screening = screening(Edition::Core);
        screening.set(T::SplitSquat, Side::Left, Entry::chosen(left));
        screening.set(T::SplitSquat, Side::Right, Entry::chosen(right));
        let (tests, _) = results(&screening);
        assert_eq!(tests[0].item, Some(item));
        assert!(!tests[0].side_difference);
    }
}

#[test]
fn a_side_difference_lowers_green_to_amber_and_nothing_else() {
    for (left, right, item) in [(14.0, 12.0, 1), (14.0, 12.1, 2), (9.0, 6.0, 1), (12.0, 3.0, 0)] {
        let mut screening = screening(Edition::Core);
        screening.set(T::KneeToWall, Side::Left, Entry::measured(left, Unit::Cm));
        screening.set(T::KneeToWall, Side::Right, Entry::measured(right, Unit::Cm));
        let (tests, _) = results(&screening);
        assert_eq!(tests[0].item, Some(item), "{left} {right}");
        assert_eq!(tests[0].side_difference, left - right >= 2.0);
        assert!(tests[0].sides.iter().all(|(_, side)| side.band.is_some()), "bands stay as measured");
    }
}

#[test]
fn a_side_left_out_leaves_the_other() {
    for outcome in [Outcome::StoppedPain, Outcome::Unsafe, Outcome::Skipped] {
        let mut screening = screening(Edition::Core);
        screening.set(T::KneeToWall, Side::Left, Entry::measured(12.0, Unit::Cm));
        let out = Entry { place: Some(PainPlace::Knee), ..Entry::ended(outcome) };
        screening.set(T::KneeToWall, Side::Right, out.clone());
        let (tests, _) = results(&screening);
        assert_eq!((tests[0].item, tests[0].side_difference), (Some(2), false));
        assert_eq!(tests[0].sides[1].1, SideResult { band: None, excluded: Some(outcome) });
        screening.set(T::KneeToWall, Side::Left, out);
        let (tests, regions) = results(&screening);
        assert_eq!(tests[0].item, None, "both left out: no item, never zero");
        assert_eq!(regions[1].scored, 0);
    }
}

#[test]
fn a_test_the_edition_does_not_offer_is_not_scored() {
    let mut screening = scored(Edition::Full, &[(T::BirdDog, 0)]);
    assert_eq!(results(&screening).0.len(), 1);
    screening.edition = Edition::Core;
    assert_eq!(results(&screening).0, []);
}

#[test]
fn the_focus_is_the_lowest_with_a_red_or_two_ambers() {
    let all = |hip: [u8; 3], ankle: [u8; 3], core: [u8; 3], movement: [u8; 3]| {
        let tests = [HIP, ANKLE, CORE, MOVEMENT].concat();
        let points = [hip, ankle, core, movement].concat();
        let pairs: Vec<_> = tests.into_iter().zip(points).collect();
        let (tests, regions) = results(&scored(Edition::Core, &pairs));
        focus(&tests, &regions)
    };
    let (good, amber, ambers, red) = ([2, 2, 2], [2, 2, 1], [2, 1, 1], [2, 2, 0]);
    assert_eq!(all(good, good, good, good), None);
    assert_eq!(all(amber, amber, amber, amber), None, "one amber each is a good base");
    assert_eq!(all(good, ambers, good, good), Some(Region::Ankle), "two ambers");
    assert_eq!(all(good, red, good, good), Some(Region::Ankle), "one red");
    // Ties: core, movement, hip, ankle. Two ambers and one red are both 67 %.
    assert_eq!(all(red, ambers, ambers, red), Some(Region::Core));
    assert_eq!(all(red, red, good, ambers), Some(Region::Movement));
    assert_eq!(all(ambers, red, good, good), Some(Region::Hip));
    assert_eq!(all([0, 0, 0], red, red, red), Some(Region::Hip), "the lowest before the order");
    // A region that is lower but has neither a red nor two ambers can't be one: see one of two done.
    let few = [(T::DeadBug, 2), (T::FrontPlank, 1), (T::HipHinge, 2), (T::ChairStand, 2), (T::SplitSquat, 0)];
    let (tests, regions) = results(&scored(Edition::Core, &few));
    assert_eq!((regions[2].percent, regions[3].percent), (Some(75), Some(67)));
    assert_eq!(focus(&tests, &regions), Some(Region::Movement));
}

#[test]
fn a_side_difference_counts_as_an_amber_for_the_focus() {
    let mut screening = scored(Edition::Core, &[(T::KneeToWall, 2), (T::HeelRaise, 1)]);
    let (tests, regions) = results(&screening);
    assert_eq!(focus(&tests, &regions), None);
    screening.set(T::KneeToWall, Side::Left, Entry::measured(14.0, Unit::Cm));
    let (tests, regions) = results(&screening);
    assert_eq!((regions[1].percent, focus(&tests, &regions)), (Some(50), Some(Region::Ankle)));
}
