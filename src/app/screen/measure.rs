//! The numbers of a test: its fields, their units and keys, and what may be added to them.

use super::test::{ended, entry, side_label};
use super::{button, choice, number, question};
use crate::app::page::{Choice, Choices, Layout, Measure, Stepper, TypedMsg};
use crate::app::{route, Model, Msg};
use crate::i18n::{self, keys as k, owned};
use crate::protocol::battery::{self, Kind};
use crate::protocol::ids::{Outcome, Side, TestId, Unit, Variant};
use crate::record::Entry;

/// The label of a test's fields.
pub(super) fn field_label(model: &Model, test: TestId) -> String {
    let words = i18n::test(test);
    model.words.text(words.field.unwrap_or(words.name))
}

fn unit_words(model: &Model, unit: Unit) -> (String, String) {
    let long = match unit {
        Unit::Cm => k::UNIT_CM_LONG,
        Unit::In => k::UNIT_IN_LONG,
        Unit::Deg => k::UNIT_DEG_LONG,
        Unit::S => k::UNIT_S_LONG,
        Unit::Reps => k::UNIT_REPS_LONG,
    };
    (model.words.text(i18n::unit(unit)), model.words.text(long))
}

pub(super) fn measure(model: &Model, test: TestId) -> Measure {
    let unit = number::unit(&model.saved, test);
    let sides =
        route::sides_of(test, Side::Both).iter().map(|side| stepper(model, test, *side, unit)).collect();
    Measure { label: field_label(model, test), units: units(model, test, unit), sides }
}

/// Centimetres or inches; and degrees where the test can be read as an angle.
fn units(model: &Model, test: TestId, unit: Unit) -> Option<Choices> {
    let Kind::Measured(scales) = battery::row(test).kind else { return None };
    if scales.first().is_none_or(|scale| scale.unit != Unit::Cm) {
        return None;
    }
    let w = &model.words;
    let option = |of: Unit, msg| choice(w, i18n::unit(of), unit == of, msg);
    let mut options = vec![option(Unit::Cm, Msg::Inches(false)), option(Unit::In, Msg::Inches(true))];
    if scales.iter().any(|scale| scale.unit == Unit::Deg) {
        options.push(option(Unit::Deg, Msg::LungeAngle(true)));
    }
    Some(Choices {
        titled: false,
        layout: Layout::Switch,
        ..question("units", w.get(k::TEST_UNITS), Vec::new(), options)
    })
}

fn stepper(model: &Model, test: TestId, side: Side, unit: Unit) -> Stepper {
    let w = &model.words;
    let entry = entry(model, test, side);
    let label = match side {
        Side::Both => field_label(model, test),
        side => owned(side_label(model, test, side)),
    };
    // A value entered in the other unit is shown converted once the unit is switched.
    let shown = entry.and_then(|entry| number::shown(entry, unit));
    let text = match (model.draft(test, side), shown) {
        (Some(draft), _) => owned(draft),
        (None, Some(value)) => number::field(value),
        (None, None) => String::new(),
    };
    let ended = entry.filter(|entry| !entry.outcome.has_value()).map(|entry| {
        (ended(model, entry), button(w, k::TEST_AGAIN, Msg::Again(test, side)).about(label.clone()))
    });
    Stepper {
        id: number::field_id(side),
        unit: unit_words(model, unit),
        less_more: (w.test_less(label.clone()), w.test_more(label.clone())),
        steps: (Msg::Step(test, side, false), Msg::Step(test, side, true)),
        typed: TypedMsg(test, side),
        ticks: ticks(model, test, side, entry),
        label,
        text,
        ended,
        error: None,
    }
}

/// What may be added to a number: tired, from the knees, with the arms.
fn ticks(model: &Model, test: TestId, side: Side, entry: Option<&Entry>) -> Vec<Choice> {
    let w = &model.words;
    let Some(entry) = entry.filter(|entry| entry.outcome.has_value()) else { return Vec::new() };
    let mut ticks = Vec::new();
    let variant = match test {
        TestId::FrontPlank | TestId::SidePlank => Some((k::TEST_KNEES, Variant::Knees)),
        TestId::ChairStand => Some((k::TEST_ARMS, Variant::Arms)),
        _ => None,
    };
    if let Some((key, variant)) = variant {
        let on = entry.variant == Some(variant);
        ticks.push(choice(w, key, on, Msg::Variant(test, side, variant)));
    }
    if matches!(entry.unit, Some(Unit::S | Unit::Reps)) {
        let on = entry.outcome == Outcome::StoppedTired;
        ticks.push(choice(w, k::TEST_TIRED, on, Msg::Tired(test, side)));
    }
    ticks
}
