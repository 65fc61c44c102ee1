//! A screening compared with the first: what changed by more than the test's own error.

use crate::protocol::battery::{self, Kind};
use crate::protocol::ids::{Side, TestId, Unit};
use crate::protocol::norms::{self, ChangeRule};
use crate::record::{Entry, Record, Screening, Value};

/// One test and side, first and last, in hundredths of the unit; choices count 0, 100, 200.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Which test.
    pub test: TestId,
    /// Which side.
    pub side: Side,
    /// The unit both are in; absent for choices.
    pub unit: Option<Unit>,
    /// The first value.
    pub first: i64,
    /// The latest.
    pub last: i64,
    /// What it comes to.
    pub verdict: Verdict,
}

/// What a difference comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Better, by at least the change that counts.
    Better,
    /// Worse, by at least that.
    Worse,
    /// Within day-to-day variation.
    Same,
}

/// Every test done in both the first and the latest screening, in battery order.
pub fn compared(record: &Record) -> Vec<Compared> {
    let first = record.screenings.iter().min_by_key(|screening| screening.taken_on);
    let (Some(first), Some(last)) = (first, crate::screening::latest(record)) else { return Vec::new() };
    if std::ptr::eq(first, last) {
        return Vec::new();
    }
    let both = |test: TestId, side: Side| one(test, side, first, last);
    TestId::ALL.iter().flat_map(|test| Side::ALL.iter().filter_map(move |side| both(*test, *side))).collect()
}

fn one(test: TestId, side: Side, first: &Screening, last: &Screening) -> Option<Compared> {
    let (before, after) = (first.entry(test, side)?, last.entry(test, side)?);
    // From the knees and from the toes are two tests.
    if before.variant != after.variant {
        return None;
    }
    match battery::row(test).kind {
        Kind::Gate => None,
        Kind::Choice => {
            let (first, last) = (number(before)?, number(after)?);
            let verdict = verdict(last - first, 1.0);
            Some(Compared {
                test,
                side,
                unit: None,
                first: hundredths(first),
                last: hundredths(last),
                verdict,
            })
        }
        Kind::Measured(_) => {
            let unit = after.unit?;
            let (first, last) = (converted(before, unit)?, number(after)?);
            let base = if unit == Unit::In { Unit::Cm } else { unit };
            let scale = battery::scale(test, base)?;
            let in_base = |value: f64| if unit == Unit::In { value * 2.54 } else { value };
            let by = match norms::change_that_counts(test, base)? {
                ChangeRule::AtLeast(by) => by,
                ChangeRule::Category => return None,
                ChangeRule::AtLeastAndPercent { by, percent } => {
                    by.max(in_base(first) * f64::from(percent) / 100.0)
                }
            };
            let gain = in_base(last) - in_base(first);
            let gain = if scale.lower_is_better { -gain } else { gain };
            let verdict = verdict(gain, by);
            Some(Compared {
                test,
                side,
                unit: Some(unit),
                first: hundredths(first),
                last: hundredths(last),
                verdict,
            })
        }
    }
}

/// Converted values may miss a line by a float's last digit.
const NEARLY: f64 = 1e-6;

fn verdict(gain: f64, by: f64) -> Verdict {
    if gain >= by - NEARLY {
        Verdict::Better
    } else if gain <= NEARLY - by {
        Verdict::Worse
    } else {
        Verdict::Same
    }
}

fn number(entry: &Entry) -> Option<f64> {
    match entry.value? {
        Value::Number(value) => Some(value),
        Value::Gate(_) => None,
    }
}

/// A value in another unit of length; nothing between length and angle.
fn converted(entry: &Entry, unit: Unit) -> Option<f64> {
    let value = number(entry)?;
    match (entry.unit?, unit) {
        (from, to) if from == to => Some(value),
        (Unit::In, Unit::Cm) => Some(value * 2.54),
        (Unit::Cm, Unit::In) => Some(value / 2.54),
        _ => None,
    }
}

fn hundredths(value: f64) -> i64 {
    (value * 100.0).round() as i64
}
