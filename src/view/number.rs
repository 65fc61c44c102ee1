//! Fields to type in: one number on its own, or a few words.

use super::dom::{concat, El, Says};
use super::{choices, Look};
use crate::app::follow::Slot;
use crate::app::page::{NumberField, WordsField};

pub(super) fn number(look: &Look<'_>, field: &NumberField) -> El {
    let id = look.id(&field.id);
    let hint = concat(&[&id, "-hint"]);
    let mut label = El::words("label", &field.label).attr("for", &id);
    if field.titled {
        label = El::heading(look, 0, "title", super::HEADING).child(label);
    }
    let mut input = El::new("input|type=text|inputmode=numeric|autocomplete=off")
        .attr("id", &id)
        .attr("data-field", &field.id)
        .value(&field.text)
        .on(Says::Age);
    let (mut holder, mut error, mut described) = ("div.number", None, hint.clone());
    if let Some(words) = &field.error {
        let id = concat(&[&id, "-error"]);
        described = concat(&[&hint, " ", &id]);
        input = input.attr("aria-invalid", "true");
        (holder, error) = ("div.number wrong", Some(choices::error(look, &id, words)));
    }
    let row = El::new("span.field")
        .child(input.attr("aria-describedby", &described))
        .child(El::words("span.unit", &field.unit));
    El::new(holder)
        .child(label)
        .child(El::words("p.lead", &field.hint).attr("id", &hint))
        .maybe(error)
        .child(row)
}

/// A few words, or a time of day.
pub(super) fn words(look: &Look<'_>, field: &WordsField) -> El {
    let id = look.id(&field.id);
    let kind = match field.slot {
        Slot::Time => "input|type=time",
        Slot::Cue | Slot::Activity(_) => "input|type=text|autocomplete=off|maxlength=80",
    };
    let mut input = El::new(kind)
        .attr("id", &id)
        .attr("data-field", &field.id)
        .value(&field.text)
        .on(Says::Words(field.slot));
    let mut hint = None;
    if let Some(words) = &field.hint {
        let id = concat(&[&id, "-hint"]);
        input = input.attr("aria-describedby", &id);
        hint = Some(El::words("p.small", words).attr("id", &id));
    }
    El::new("div.words-field")
        .child(El::words("label.heading", &field.label).attr("for", &id))
        .maybe(hint)
        .child(input)
}
