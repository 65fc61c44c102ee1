//! A stand-in with the rows the plan needs, until the full table takes its place.

use super::ids::{Sex, TestId, Unit};

/// The two lines between the three bands, in the unit of the row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cuts {
    /// At this value or better: green.
    pub green: f64,
    /// Short of this value: red.
    pub red: f64,
}

/// The lines of a test on a scale, for an age; sex not given: the lower of each.
pub fn cuts(test: TestId, unit: Unit, age: u8, sex: Option<Sex>) -> Option<Cuts> {
    let (green, red) = match (test, unit) {
        (TestId::SingleLegStance, Unit::S) => match age {
            ..=39 => (40.0, 20.0),
            40..=49 => (32.0, 15.0),
            50..=59 => (30.0, 15.0),
            60..=69 => (16.0, 10.0),
            _ => (10.0, 5.0),
        },
        (TestId::ChairStand, Unit::Reps) => match (age, sex) {
            (..=39, _) => (20.0, 15.0),
            (40..=59, _) => (17.0, 12.0),
            (60..=64, Some(Sex::Male)) => (14.0, 11.0),
            (60..=64, _) | (65..=74, Some(Sex::Male)) => (12.0, 9.0),
            (65..=69, _) | (75.., Some(Sex::Male)) => (11.0, 8.0),
            _ => (10.0, 7.0),
        },
        _ => return None,
    };
    Some(Cuts { green, red })
}

/// What people without back pain reach on average; sex not given: the lower.
pub fn typical(test: TestId, unit: Unit, age: u8, sex: Option<Sex>) -> Option<f64> {
    if (test, unit) != (TestId::HeelRaise, Unit::Reps) {
        return None;
    }
    let (men, women) = match age {
        ..=29 => (37.0, 30.0),
        30..=39 => (32.0, 27.0),
        40..=49 => (28.0, 24.0),
        50..=59 => (23.0, 21.0),
        60..=69 => (19.0, 19.0),
        _ => (14.0, 16.0),
    };
    Some(match sex {
        Some(Sex::Male) => men,
        Some(Sex::Female) => women,
        None => f64::min(men, women),
    })
}
