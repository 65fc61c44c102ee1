//! A test's strip: where the zones lie, where the person's marks are, what is typical.
//!
//! Holds the geometry of one scale in thousandths of its width; the cuts come from `norms`.

use super::number;
use crate::app::page::Strip;
use crate::app::Model;
use crate::i18n::{owned, Words};
use crate::protocol::ids::{Band, Side, TestId, Unit};
use crate::protocol::{battery, norms};
use crate::record::Entry;

/// The strip of a measured test, if its cuts are known for this age.
pub(super) fn strip(model: &Model, test: TestId, entries: &[(Side, &Entry)]) -> Option<Strip> {
    let w = &model.words;
    let age = model.saved.record.profile.age?;
    let sex = model.saved.record.profile.sex;
    let unit = entries.iter().find_map(|(_, entry)| entry.unit)?;
    let scale = battery::scale(test, unit)?;
    let base = scale.unit;
    let cuts = norms::cuts(test, base, age, sex)?;
    let typical = norms::typical(test, base, age, sex);
    let values: Vec<(Side, f64)> =
        entries.iter().filter_map(|(side, entry)| Some((*side, number::shown(entry, base)?))).collect();
    let highest =
        values.iter().map(|(_, value)| *value).chain(typical).fold(cuts.green.max(cuts.red), f64::max);
    // Room after the last thing shown, but never more than the scale itself allows.
    let most = (highest * 1.2).min(scale.cap.unwrap_or(scale.max)).max(highest);
    let place = |value: f64| ((value / most) * 1000.0).clamp(0.0, 1000.0) as u16;
    let shown = |value: f64| cut_words(w, value, unit);
    let (low, high) = if scale.lower_is_better { (cuts.green, cuts.red) } else { (cuts.red, cuts.green) };
    let zones = if scale.lower_is_better {
        vec![(Band::Green, place(low)), (Band::Amber, place(high)), (Band::Red, 1000)]
    } else {
        vec![(Band::Red, place(low)), (Band::Amber, place(high)), (Band::Green, 1000)]
    };
    let marks = values
        .iter()
        .map(|(side, value)| {
            let letter = match side {
                Side::Left => w.get(crate::i18n::keys::MARK_LEFT),
                Side::Right => w.get(crate::i18n::keys::MARK_RIGHT),
                Side::Both => "",
            };
            (owned(letter), place(*value))
        })
        .collect();
    Some(Strip {
        zones,
        cuts: vec![(place(low), shown(low)), (place(high), shown(high))],
        marks,
        typical: typical.map(|value| (place(value), w.result_typical(shown_arg(value, unit)))),
    })
}

fn shown_arg(value: f64, unit: Unit) -> crate::i18n::Arg {
    let value = if unit == Unit::In { value / 2.54 } else { value };
    crate::i18n::Arg::Tenths((value * 10.0 + 0.5) as i64)
}

fn cut_words(w: &Words, value: f64, unit: Unit) -> String {
    w.plain_number(shown_arg(value, unit))
}
