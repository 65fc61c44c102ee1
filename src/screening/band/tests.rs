//! Every band edge, written here a second time from the protocol's table.

use super::*;
use crate::protocol::ids::{GateChoice, Outcome, PainPlace};
use Sex::{Female as F, Male as M};
use TestId as T;

fn of(test: T, value: f64, unit: Unit, age: u8, sex: Option<Sex>) -> Option<Band> {
    band(test, &Entry::measured(value, unit), age, sex)
}

/// Ages, sex, green at or over, red under.
type Line = ((u8, u8), Option<Sex>, f64, f64);

/// Checks green and red at both ends of each age row, on the line and one step off it.
fn edges(test: T, unit: Unit, step: f64, lines: &[Line]) {
    for ((from, to), sex, green, red) in lines.iter().copied() {
        for age in [from, to] {
            let at = |value: f64| of(test, value, unit, age, sex);
            let label = format!("{test:?} {unit:?} {age} {sex:?}");
            assert_eq!(at(green), Some(Band::Green), "{label} on green");
            assert_eq!(at(green - step), Some(Band::Amber), "{label} short of green");
            assert_eq!(at(red), Some(Band::Amber), "{label} on red");
            assert_eq!(at(red - step), Some(Band::Red), "{label} past red");
        }
    }
}

/// The same line for either sex and for none given.
fn anyone(lines: &[((u8, u8), f64, f64)]) -> Vec<Line> {
    lines
        .iter()
        .flat_map(|(ages, green, red)| [None, Some(F), Some(M)].map(|sex| (*ages, sex, *green, *red)))
        .collect()
}

const FINE: f64 = 1e-9;

#[test]
fn hips() {
    let t = T::SeatedHipInternalRotation;
    edges(t, Unit::Deg, FINE, &anyone(&[((18, 59), 30.0, 20.0), ((60, 75), 25.0, 15.0)]));
    let t = T::SeatedHipExternalRotation;
    edges(t, Unit::Deg, FINE, &anyone(&[((18, 59), 35.0, 25.0), ((60, 75), 25.0, 18.0)]));
    edges(T::StraightLegRaise, Unit::Deg, FINE, &anyone(&[((18, 75), 70.0, 55.0)]));
    for age in [18, 59, 60, 75] {
        for sex in [None, Some(F), Some(M)] {
            let at = |value: f64| of(T::FigureFour, value, Unit::Cm, age, sex);
            assert_eq!(at(0.0), Some(Band::Green), "lower is better");
            assert_eq!(at(15.0), Some(Band::Green));
            assert_eq!(at(15.0 + FINE), Some(Band::Amber));
            assert_eq!(at(18.0), Some(Band::Amber));
            assert_eq!(at(18.0 + FINE), Some(Band::Red));
        }
    }
}

#[test]
fn ankles() {
    let ages = [((18, 59), 10.0, 6.0), ((60, 75), 8.0, 4.0)];
    edges(T::KneeToWall, Unit::Cm, FINE, &anyone(&ages));
    let ages = [((18, 59), 35.0, 28.0), ((60, 75), 30.0, 22.0)];
    edges(T::KneeToWall, Unit::Deg, FINE, &anyone(&ages));
    let ages = [
        ((18, 39), 40.0, 20.0),
        ((40, 49), 32.0, 15.0),
        ((50, 59), 30.0, 15.0),
        ((60, 69), 16.0, 10.0),
        ((70, 75), 10.0, 5.0),
    ];
    edges(T::SingleLegStance, Unit::S, FINE, &anyone(&ages));
    let men = [(26, 18), (22, 16), (20, 14), (16, 10), (13, 7), (10, 4)];
    let women = [(21, 15), (19, 13), (17, 11), (15, 9), (13, 7), (11, 5)];
    // Not given: the lower green and the lower red, which at 70 are the men's.
    let lower = [(21, 15), (19, 13), (17, 11), (15, 9), (13, 7), (10, 4)];
    for (sex, lines) in [(Some(M), men), (Some(F), women), (None, lower)] {
        let ages = [(18, 29), (30, 39), (40, 49), (50, 59), (60, 69), (70, 75)];
        let lines: Vec<Line> = ages
            .into_iter()
            .zip(lines)
            .map(|(ages, (g, r))| (ages, sex, f64::from(g), f64::from(r)))
            .collect();
        edges(T::HeelRaise, Unit::Reps, 1.0, &lines);
    }
}

#[test]
fn core_and_movement() {
    edges(T::FrontPlank, Unit::S, FINE, &anyone(&[((18, 59), 60.0, 30.0), ((60, 75), 45.0, 20.0)]));
    edges(
        T::SidePlank,
        Unit::S,
        FINE,
        &[
            ((18, 59), Some(M), 60.0, 30.0),
            ((18, 59), Some(F), 40.0, 20.0),
            ((18, 59), None, 40.0, 20.0),
            ((60, 75), Some(M), 25.0, 10.0),
            ((60, 75), Some(F), 25.0, 10.0),
            ((60, 75), None, 25.0, 10.0),
        ],
    );
    edges(T::SupineBridge, Unit::S, FINE, &anyone(&[((18, 59), 120.0, 75.0), ((60, 75), 75.0, 40.0)]));
    edges(T::ChairStand, Unit::Reps, 1.0, &anyone(&[((18, 39), 20.0, 15.0), ((40, 59), 17.0, 12.0)]));
    // From 60: green at the CDC value, amber to 3 below it, red at 4 below it.
    let cdc: [((u8, u8), Option<Sex>, f64); 12] = [
        ((60, 64), Some(M), 14.0),
        ((65, 69), Some(M), 12.0),
        ((70, 74), Some(M), 12.0),
        ((75, 75), Some(M), 11.0),
        ((60, 64), Some(F), 12.0),
        ((65, 69), Some(F), 11.0),
        ((70, 74), Some(F), 10.0),
        ((75, 75), Some(F), 10.0),
        ((60, 64), None, 12.0),
        ((65, 69), None, 11.0),
        ((70, 74), None, 10.0),
        ((75, 75), None, 10.0),
    ];
    let lines: Vec<Line> = cdc.iter().map(|(ages, sex, below)| (*ages, *sex, *below, below - 3.0)).collect();
    edges(T::ChairStand, Unit::Reps, 1.0, &lines);
}

#[test]
fn choices() {
    for test in [T::FloorThomas, T::DeadBug, T::BirdDog, T::HipHinge, T::SplitSquat] {
        for (choice, expected) in [(2, Band::Green), (1, Band::Amber), (0, Band::Red)] {
            assert_eq!(band(test, &Entry::chosen(choice), 40, None), Some(expected));
        }
        assert_eq!(band(test, &Entry::chosen(3), 40, None), None);
        assert_eq!(band(test, &Entry::measured(2.5, Unit::S), 40, None), None);
    }
    assert_eq!(band(T::NinetyNinety, &Entry::gate(GateChoice::A), 40, None), None);
}

#[test]
fn what_is_left_out_has_no_band() {
    let ended = [
        Entry::hurt(PainPlace::Back),
        Entry::ended(Outcome::Unsafe),
        Entry::ended(Outcome::Skipped),
        // A value that should not be there counts no more than one that is not.
        Entry { outcome: Outcome::Skipped, ..Entry::measured(5.0, Unit::S) },
    ];
    for entry in ended {
        assert_eq!(band(T::FrontPlank, &entry, 40, None), None);
        assert_eq!(band(T::DeadBug, &entry, 40, None), None);
    }
    let tired = Entry { outcome: Outcome::StoppedTired, ..Entry::measured(29.0, Unit::S) };
    assert_eq!(band(T::FrontPlank, &tired, 40, None), Some(Band::Red), "scores as measured");
}

#[test]
fn nonsense_has_no_band_and_no_panic() {
    assert_eq!(of(T::FrontPlank, 45.0, Unit::Cm, 40, None), None, "another unit");
    assert_eq!(of(T::KneeToWall, 45.0, Unit::S, 40, None), None);
    assert_eq!(of(T::FrontPlank, 45.0, Unit::S, 17, None), None, "no norm");
    assert_eq!(of(T::FrontPlank, 45.0, Unit::S, 76, None), None);
    let no_unit = Entry { unit: None, ..Entry::measured(45.0, Unit::S) };
    assert_eq!(band(T::FrontPlank, &no_unit, 40, None), None);
    for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN] {
        let _ = of(T::KneeToWall, odd, Unit::In, 40, None);
        let entry = Entry::measured(odd, Unit::Cm);
        let _ = sides_differ(T::KneeToWall, &entry, &Entry::measured(-odd, Unit::In));
        let _ = change(T::SingleLegStance, &Entry::measured(odd, Unit::S), &Entry::measured(-odd, Unit::S));
    }
}

#[test]
fn knees_and_arms() {
    let way = |test, value, unit, age, sex, variant| {
        band(test, &Entry { variant: Some(variant), ..Entry::measured(value, unit) }, age, sex)
    };
    let plank = |value, age| way(T::FrontPlank, value, Unit::S, age, None, Variant::Knees);
    for age in [18, 59, 60, 75] {
        assert_eq!(plank(60.0, age), Some(Band::Amber), "never green");
        assert_eq!(plank(30.0, age), Some(Band::Amber));
        assert_eq!(plank(29.9, age), Some(Band::Red));
    }
    let side = |value, age, sex| way(T::SidePlank, value, Unit::S, age, Some(sex), Variant::Knees);
    assert_eq!(side(60.0, 40, M), Some(Band::Amber), "never green");
    assert_eq!(side(30.0, 40, M), Some(Band::Amber));
    assert_eq!(side(29.9, 40, M), Some(Band::Red));
    assert_eq!(side(20.0, 40, F), Some(Band::Amber));
    assert_eq!(side(19.9, 40, F), Some(Band::Red));
    assert_eq!(side(10.0, 60, F), Some(Band::Amber));
    assert_eq!(side(9.9, 60, F), Some(Band::Red));
    for value in [0.0, 14.0, 40.0] {
        assert_eq!(way(T::ChairStand, value, Unit::Reps, 65, None, Variant::Arms), Some(Band::Red));
    }
    for tool in [Variant::Phone, Variant::Tape] {
        assert_eq!(way(T::SeatedHipInternalRotation, 30.0, Unit::Deg, 40, None, tool), Some(Band::Green));
    }
}

#[test]
fn inches_are_exact() {
    let knee = |value, unit| of(T::KneeToWall, value, unit, 40, None);
    // 10 cm is 3.937007874015748… in: one billionth of an inch to either side decides.
    assert_eq!(knee(3.937_007_875, Unit::In), Some(Band::Green));
    assert_eq!(knee(3.937_007_874, Unit::In), Some(Band::Amber));
    assert_eq!(knee(9.99, Unit::Cm), Some(Band::Amber), "9.99 is not 10");
    assert_eq!(knee(3.9, Unit::In), Some(Band::Amber), "9.906 cm is not rounded up");
    // 5 in are 12.7 cm exactly.
    let (inches, short) = (Entry::measured(5.0, Unit::In), Entry::measured(10.7, Unit::Cm));
    assert!(sides_differ(T::KneeToWall, &inches, &short));
    assert!(!sides_differ(T::KneeToWall, &inches, &Entry::measured(10.701, Unit::Cm)));
    assert_eq!(of(T::FigureFour, 5.905, Unit::In, 40, None), Some(Band::Green));
    assert_eq!(of(T::FigureFour, 5.906, Unit::In, 40, None), Some(Band::Amber));
}

#[test]
fn side_differences() {
    let cases: [(T, Unit, f64, f64, bool); 25] = [
        (T::SeatedHipInternalRotation, Unit::Deg, 35.0, 25.0, true),
        (T::SeatedHipInternalRotation, Unit::Deg, 35.0, 25.1, false),
        (T::SeatedHipExternalRotation, Unit::Deg, 45.0, 35.0, true),
        (T::SeatedHipExternalRotation, Unit::Deg, 45.0, 35.1, false),
        (T::StraightLegRaise, Unit::Deg, 80.0, 70.0, true),
        (T::StraightLegRaise, Unit::Deg, 80.0, 70.1, false),
        (T::FigureFour, Unit::Cm, 14.0, 10.0, false),
        (T::FigureFour, Unit::Cm, 14.1, 10.0, true),
        // In binary 10.1 - 8.1 is a hair under 2; as written it is 2.
        (T::KneeToWall, Unit::Cm, 10.1, 8.1, true),
        (T::KneeToWall, Unit::Cm, 10.0, 8.01, false),
        (T::KneeToWall, Unit::Deg, 40.0, 35.0, true),
        (T::KneeToWall, Unit::Deg, 40.0, 35.1, false),
        // 30 % of the higher side and 10 s, both.
        (T::SingleLegStance, Unit::S, 33.3, 23.31, false),
        (T::SingleLegStance, Unit::S, 33.3, 23.3, true),
        (T::SingleLegStance, Unit::S, 45.0, 31.6, false),
        (T::SingleLegStance, Unit::S, 45.0, 31.5, true),
        (T::SingleLegStance, Unit::S, 12.0, 3.0, false),
        // More than 6 and under 80 % of the higher side, both.
        (T::HeelRaise, Unit::Reps, 20.0, 14.0, false),
        (T::HeelRaise, Unit::Reps, 20.0, 13.0, true),
        (T::HeelRaise, Unit::Reps, 35.0, 28.0, false),
        (T::HeelRaise, Unit::Reps, 36.0, 28.0, true),
        // 25 % of the higher side and 15 s, both.
        (T::SidePlank, Unit::S, 60.0, 45.0, true),
        (T::SidePlank, Unit::S, 60.0, 45.1, false),
        (T::SidePlank, Unit::S, 40.0, 25.1, false),
        // A choice and an unsided test have none.
        (T::FrontPlank, Unit::S, 60.0, 0.0, false),
    ];
    for (test, unit, high, low, expected) in cases {
        let (high, low) = (Entry::measured(high, unit), Entry::measured(low, unit));
        assert_eq!(sides_differ(test, &high, &low), expected, "{test:?} {high:?} {low:?}");
        assert_eq!(sides_differ(test, &low, &high), expected, "mirrored {test:?}");
        let left_out = Entry { outcome: Outcome::Skipped, ..low };
        assert!(!sides_differ(test, &high, &left_out), "{test:?} with one side left out");
    }
    assert!(!sides_differ(T::FloorThomas, &Entry::chosen(2), &Entry::chosen(0)));
    let (cm, deg) = (Entry::measured(12.0, Unit::Cm), Entry::measured(20.0, Unit::Deg));
    assert!(!sides_differ(T::KneeToWall, &cm, &deg), "two scales");
    let feet = Entry::measured(60.0, Unit::S);
    let knees = Entry { variant: Some(Variant::Knees), ..Entry::measured(20.0, Unit::S) };
    assert!(!sides_differ(T::SidePlank, &feet, &knees), "two ways");
}

#[test]
fn changes_that_count() {
    use Change::{Better, Less, Same};
    let cases: [(T, Unit, f64, f64, Change); 27] = [
        (T::SeatedHipInternalRotation, Unit::Deg, 20.0, 28.0, Better),
        (T::SeatedHipInternalRotation, Unit::Deg, 20.0, 27.9, Same),
        (T::SeatedHipExternalRotation, Unit::Deg, 28.0, 20.0, Less),
        (T::SeatedHipExternalRotation, Unit::Deg, 27.9, 20.0, Same),
        (T::StraightLegRaise, Unit::Deg, 60.0, 70.0, Better),
        (T::StraightLegRaise, Unit::Deg, 60.0, 69.9, Same),
        (T::FigureFour, Unit::Cm, 20.0, 16.0, Better),
        (T::FigureFour, Unit::Cm, 16.0, 20.0, Less),
        (T::FigureFour, Unit::Cm, 16.0, 19.9, Same),
        (T::KneeToWall, Unit::Cm, 8.1, 10.1, Better),
        (T::KneeToWall, Unit::Cm, 8.0, 9.9, Same),
        (T::KneeToWall, Unit::Deg, 30.0, 35.0, Better),
        (T::KneeToWall, Unit::Deg, 30.0, 34.9, Same),
        // 5 s and 20 % of the earlier value, both.
        (T::SingleLegStance, Unit::S, 10.0, 15.0, Better),
        (T::SingleLegStance, Unit::S, 10.0, 14.9, Same),
        (T::SingleLegStance, Unit::S, 30.0, 35.9, Same),
        (T::SingleLegStance, Unit::S, 30.0, 36.0, Better),
        (T::SingleLegStance, Unit::S, 30.0, 24.0, Less),
        (T::HeelRaise, Unit::Reps, 10.0, 16.0, Better),
        (T::HeelRaise, Unit::Reps, 10.0, 15.0, Same),
        (T::FrontPlank, Unit::S, 30.0, 60.0, Better),
        (T::FrontPlank, Unit::S, 30.0, 59.9, Same),
        (T::SidePlank, Unit::S, 30.0, 15.0, Less),
        (T::SidePlank, Unit::S, 30.0, 15.1, Same),
        (T::SupineBridge, Unit::S, 60.0, 90.0, Better),
        (T::ChairStand, Unit::Reps, 12.0, 15.0, Better),
        (T::ChairStand, Unit::Reps, 12.0, 14.0, Same),
    ];
    for (test, unit, before, after, expected) in cases {
        let (before, after) = (Entry::measured(before, unit), Entry::measured(after, unit));
        assert_eq!(change(test, &before, &after), Some(expected), "{test:?} {before:?} {after:?}");
        assert_eq!(change(test, &before, &before), Some(Same));
        assert_eq!(change(test, &before, &Entry::ended(Outcome::Skipped)), None);
        let other = Entry { variant: Some(Variant::Knees), ..after };
        assert_eq!(change(test, &before, &other), None, "done another way");
    }
    assert_eq!(change(T::DeadBug, &Entry::chosen(1), &Entry::chosen(2)), Some(Better));
    assert_eq!(change(T::DeadBug, &Entry::chosen(1), &Entry::chosen(0)), Some(Less));
    assert_eq!(change(T::DeadBug, &Entry::chosen(1), &Entry::chosen(1)), Some(Same));
    assert_eq!(change(T::NinetyNinety, &Entry::gate(GateChoice::A), &Entry::gate(GateChoice::B)), None);
    let (cm, deg) = (Entry::measured(8.0, Unit::Cm), Entry::measured(40.0, Unit::Deg));
    assert_eq!(change(T::KneeToWall, &cm, &deg), None, "two scales");
    let inches = Entry::measured(4.0, Unit::In);
    assert_eq!(change(T::KneeToWall, &cm, &inches), Some(Better), "10.16 cm");
}
