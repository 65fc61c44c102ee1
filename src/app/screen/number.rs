//! Numbers as people type and read them.
//!
//! Holds reading, stepping and writing of measured values, in hundredths so that no float is
//! ever formatted, and the time of day. What is possible comes from the battery.

use crate::app::Saved;
use crate::i18n::{self, Arg, Words};
use crate::protocol::battery::{self, Kind};
use crate::protocol::ids::{Side, TestId, Unit};
use crate::protocol::norms;
use crate::record::{Entry, Value};

/// Why a text is not a possible value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing there.
    Empty,
    /// Not a number.
    Form,
    /// Repetitions come whole.
    NotWhole,
    /// Below the lowest or above the highest possible, both in hundredths of the shown unit.
    Range(i64, i64),
}

/// The unit a test is entered in, by the person's choices.
pub fn unit(saved: &Saved, test: TestId) -> Unit {
    let Kind::Measured(scales) = battery::row(test).kind else { return Unit::Reps };
    let angle = saved.prefs.lunge_angle && scales.iter().any(|scale| scale.unit == Unit::Deg);
    let first = scales.first().map_or(Unit::Reps, |scale| scale.unit);
    match first {
        Unit::Cm if angle => Unit::Deg,
        Unit::Cm if saved.prefs.inches => Unit::In,
        unit => unit,
    }
}

/// A unit as it follows a number: a word after a space, a sign at once.
pub fn after(words: &Words, unit: Unit) -> String {
    let space = if unit == Unit::Deg { "" } else { " " };
    [space, words.get(i18n::unit(unit))].concat()
}

/// Lowest and highest possible value in hundredths of the shown unit.
pub fn range(test: TestId, unit: Unit) -> (i64, i64) {
    let Some(scale) = battery::scale(test, unit) else { return (0, 0) };
    let hundredths = |value: f64| match unit {
        Unit::In => (value * 100.0 / 2.54) as i64,
        _ => (value * 100.0) as i64,
    };
    (hundredths(scale.min), hundredths(scale.cap.unwrap_or(scale.max)))
}

/// A whole number as typed, if it is one.
pub fn whole(text: &str) -> Option<i64> {
    match hundredths(text) {
        Some(n) if n % 100 == 0 => Some(n / 100),
        _ => None,
    }
}

/// Reads hundredths. A comma is as good as a point; more than two decimals are cut.
pub fn hundredths(text: &str) -> Option<i64> {
    let text = text.trim();
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if (whole.is_empty() && part.is_empty()) || whole.len() > 6 || !digits(whole) || !digits(part) {
        return None;
    }
    let mut value = whole.bytes().fold(0i64, |value, byte| value * 10 + i64::from(byte - b'0'));
    for place in 0..2 {
        let digit = part.as_bytes().get(place).map_or(0, |byte| i64::from(byte - b'0'));
        value = value * 10 + digit;
    }
    Some(value)
}

/// Reads a test's value in the shown unit.
///
/// # Errors
/// [`Wrong`] when the text is not a possible value of this test.
pub fn read(text: &str, test: TestId, unit: Unit) -> Result<f64, Wrong> {
    if text.trim().is_empty() {
        return Err(Wrong::Empty);
    }
    let value = hundredths(text).ok_or(Wrong::Form)?;
    if unit == Unit::Reps && value % 100 != 0 {
        return Err(Wrong::NotWhole);
    }
    let (low, high) = range(test, unit);
    if value < low || value > high {
        return Err(Wrong::Range(low, high));
    }
    Ok(value as f64 / 100.0)
}

/// The number of an entry.
pub fn value(entry: &Entry) -> Option<f64> {
    match entry.value {
        Some(Value::Number(number)) => Some(number),
        _ => None,
    }
}

/// The number of an entry in the unit shown: a length in the other unit is converted.
pub fn shown(entry: &Entry, unit: Unit) -> Option<f64> {
    let value = value(entry)?;
    match (entry.unit, unit) {
        (Some(Unit::Cm), Unit::In) => Some(value / 2.54),
        (Some(Unit::In), Unit::Cm) => Some(value * 2.54),
        (Some(of), unit) if of != unit => None,
        _ => Some(value),
    }
}

/// Half a centimetre, a quarter inch, or one.
fn step(unit: Unit) -> i64 {
    match unit {
        Unit::Cm => 50,
        Unit::In => 25,
        _ => 100,
    }
}

/// The value one step on. From nothing it begins in the middle of the usual range.
pub fn stepped(now: Option<f64>, more: bool, test: TestId, unit: Unit) -> f64 {
    let (low, high) = range(test, unit);
    let step = step(unit);
    let next = match now {
        Some(value) => {
            let value = rounded(value);
            if more {
                (value / step + 1) * step
            } else {
                (value - 1).div_euclid(step) * step
            }
        }
        None => begin(test, unit),
    };
    next.clamp(low, high) as f64 / 100.0
}

/// Where an empty stepper begins: half-way between the cuts for a middle age.
fn begin(test: TestId, unit: Unit) -> i64 {
    let base = battery::scale(test, unit).map_or(unit, |scale| scale.unit);
    let middle = norms::cuts(test, base, 45, None).map_or(0.0, |cuts| f64::midpoint(cuts.green, cuts.red));
    let shown = if unit == Unit::In { middle / 2.54 } else { middle };
    let step = step(unit);
    (rounded(shown) / step) * step
}

/// Hundredths of a value.
pub fn rounded(value: f64) -> i64 {
    (value * 100.0 + if value < 0.0 { -0.5 } else { 0.5 }) as i64
}

/// `HH:MM` of minutes after midnight.
pub fn clock(minutes: u16) -> String {
    let two = |n: u16| [if n < 10 { "0" } else { "" }, &n.to_string()].concat();
    [&two(minutes / 60), ":", &two(minutes % 60)].concat()
}

/// The name of a side's field.
pub fn field_id(side: Side) -> String {
    ["value-", side.as_str()].concat()
}

/// A value as an argument for the words.
pub fn arg(value: f64) -> Arg {
    Arg::Hundredths(rounded(value))
}

/// A value as it stands in a field: shortest form with a point.
pub fn field(value: f64) -> String {
    let hundredths = rounded(value);
    let mut text = (hundredths / 100).to_string();
    let part = hundredths % 100;
    if part != 0 {
        text.push('.');
        text.push((b'0' + (part / 10) as u8) as char);
        if part % 10 != 0 {
            text.push((b'0' + (part % 10) as u8) as char);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (text, want) in [
            ("9.5", Some(950)),
            ("9,5", Some(950)),
            (" 12 ", Some(1200)),
            (".5", Some(50)),
            ("7.", Some(700)),
        ] {
            assert_eq!(hundredths(text), want, "{text:?}");
        }
        for text in ["", ".", "-1", "1e3", "nine", "9.5.1", "1234567", "9 5"] {
            assert_eq!(hundredths(text), None, "{text:?}");
        }
        assert_eq!(whole("42"), Some(42));
        assert_eq!(whole("42.0"), Some(42));
        assert_eq!(whole("42.5"), None);
    }

    #[test]
    fn times_have_two_digits_each() {
        for (minutes, want) in [(0, "00:00"), (65, "01:05"), (18 * 60, "18:00"), (1439, "23:59")] {
            assert_eq!(clock(minutes), want);
        }
    }

    #[test]
    fn fields_show_the_shortest_form() {
        for (value, want) in [(9.0, "9"), (9.5, "9.5"), (3.75, "3.75"), (0.05, "0.05"), (10.1, "10.1")] {
            assert_eq!(field(value), want);
        }
    }
}
