//! One entry against its norm: green, amber, red, or nothing (protocol section 2).
//!
//! Holds the comparisons; the lines are in `protocol::norms`. Values are compared as whole
//! numbers, so that what a person reads as a difference of 2 is one: 10.1 less 8.1 counts
//! as 2, and 9.99 is not 10.

use crate::protocol::battery::{self, Kind, Scale};
use crate::protocol::ids::{Band, Sex, TestId, Unit, Variant};
use crate::protocol::norms::{self, ChangeRule, SideRule};
use crate::record::{Entry, Value};

/// A value in fiftieths of a billionth of its unit; inches become centimetres, exactly.
fn exact(value: f64, unit: Unit) -> i128 {
    // One inch is 127/50 cm.
    let scale = if unit == Unit::In { 127 } else { 50 };
    i128::from((value * 1e9).round() as i64) * scale
}

/// A measured entry on its scale.
fn on_scale(test: TestId, entry: &Entry) -> Option<(&'static Scale, i128)> {
    let (Some(Value::Number(value)), Some(unit)) = (entry.value, entry.unit) else { return None };
    if !entry.outcome.has_value() {
        return None;
    }
    battery::scale(test, unit).map(|scale| (scale, exact(value, unit)))
}

/// The band of one side of a test, for ages 18 to 75. Nothing where the entry is left out,
/// and nothing for the gate.
pub fn band(test: TestId, entry: &Entry, age: u8, sex: Option<Sex>) -> Option<Band> {
    if !entry.outcome.has_value() {
        return None;
    }
    match battery::row(test).kind {
        Kind::Gate => None,
        Kind::Choice => match entry.value {
            Some(Value::Number(2.0)) => Some(Band::Green),
            Some(Value::Number(1.0)) => Some(Band::Amber),
            Some(Value::Number(0.0)) => Some(Band::Red),
            Some(Value::Number(_) | Value::Gate(_)) | None => None,
        },
        Kind::Measured(_) => {
            let (scale, value) = on_scale(test, entry)?;
            let cuts = norms::cuts(test, scale.unit, age, sex)?;
            let green = exact(cuts.green, scale.unit);
            let red = exact(cuts.red, scale.unit);
            let better = |a: i128, b: i128| if scale.lower_is_better { a < b } else { a > b };
            let plain = if !better(green, value) {
                Band::Green
            } else if better(red, value) {
                Band::Red
            } else {
                Band::Amber
            };
            Some(done_as(test, entry.variant, value, plain))
        }
    }
}

/// What the way of doing it makes of a band.
fn done_as(test: TestId, variant: Option<Variant>, value: i128, plain: Band) -> Band {
    match (variant, test) {
        (Some(Variant::Arms), _) => Band::Red,
        (Some(Variant::Knees), TestId::FrontPlank) => {
            if value < exact(norms::KNEE_PLANK_AMBER_S, Unit::S) {
                Band::Red
            } else {
                Band::Amber
            }
        }
        (Some(Variant::Knees), _) if plain == Band::Green => Band::Amber,
        (Some(Variant::Knees | Variant::Phone | Variant::Tape) | None, _) => plain,
    }
}

/// Whether the two sides of a test differ by as much as counts. They can only be compared
/// where both have a value on the same scale, done the same way as far as the way scores.
pub fn sides_differ(test: TestId, left: &Entry, right: &Entry) -> bool {
    let (Some((scale, l)), Some((other, r))) = (on_scale(test, left), on_scale(test, right)) else {
        return false;
    };
    let knees = |entry: &Entry| entry.variant == Some(Variant::Knees);
    if scale.unit != other.unit || knees(left) != knees(right) {
        return false;
    }
    let (low, high) = (l.min(r), l.max(r));
    let apart = high - low;
    let amount = |by: f64| exact(by, scale.unit);
    match norms::side_difference(test, scale.unit) {
        None => false,
        Some(SideRule::AtLeast(by)) => apart >= amount(by),
        Some(SideRule::MoreThan(by)) => apart > amount(by),
        Some(SideRule::AtLeastAndPercent { by, percent }) => {
            apart >= amount(by) && apart * 100 >= high * i128::from(percent)
        }
        Some(SideRule::MoreThanAndBelowPercent { by, percent }) => {
            apart > amount(by) && low * 100 < high * i128::from(percent)
        }
    }
}

/// Which way a result moved between two screenings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Better by as much as counts.
    Better,
    /// Within the noise of the test.
    Same,
    /// Less by as much as counts.
    Less,
}

/// The change of one side from an earlier entry to a later one. Nothing where the two can't
/// be compared: no value, another scale, or done another way.
pub fn change(test: TestId, earlier: &Entry, later: &Entry) -> Option<Change> {
    if earlier.variant != later.variant || !earlier.outcome.has_value() || !later.outcome.has_value() {
        return None;
    }
    let (before, after, counts, lower_is_better) = match battery::row(test).kind {
        Kind::Gate => return None,
        Kind::Choice => {
            let (Some(Value::Number(before)), Some(Value::Number(after))) = (earlier.value, later.value)
            else {
                return None;
            };
            let (before, after) = (exact(before, Unit::Reps), exact(after, Unit::Reps));
            (before, after, before != after, false)
        }
        Kind::Measured(_) => {
            let ((scale, before), (other, after)) = (on_scale(test, earlier)?, on_scale(test, later)?);
            if scale.unit != other.unit {
                return None;
            }
            let moved = (after - before).abs();
            let counts = match norms::change_that_counts(test, scale.unit)? {
                ChangeRule::AtLeast(by) => moved >= exact(by, scale.unit),
                ChangeRule::AtLeastAndPercent { by, percent } => {
                    moved >= exact(by, scale.unit) && moved * 100 >= before * i128::from(percent)
                }
                ChangeRule::Category => moved != 0,
            };
            (before, after, counts, scale.lower_is_better)
        }
    };
    Some(match (counts, (after > before) == lower_is_better) {
        (false, _) => Change::Same,
        (true, true) => Change::Less,
        (true, false) => Change::Better,
    })
}

#[cfg(test)]
mod tests;
