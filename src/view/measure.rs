//! Numbers of a test: left and right, with keys to step.

use super::dom::{concat, int, El, Says};
use super::{button, choices, icons, Look};
use crate::app::page::{Measure, Stepper, Tape};
use crate::app::Msg;

pub(super) fn measure(look: &Look<'_>, measure: &Measure) -> El {
    let two = measure.sides.len() > 1;
    let mut sides = El::new(if two { "div.sides two" } else { "div.sides" });
    for side in &measure.sides {
        sides.add(stepper(look, side, two));
    }
    let head = El::new("div.measure-head")
        .child(El::heading(look, 1, "heading", "").text(&measure.label))
        .maybe(measure.units.as_ref().map(|units| choices::fieldset(look, units)));
    El::new("div.measure").child(head).child(sides)
}

fn stepper(look: &Look<'_>, stepper: &Stepper, two: bool) -> El {
    let label = &stepper.label;
    if let Some((words, again)) = &stepper.ended {
        return El::new("div.stepper ended|role=group")
            .attr("aria-label", label)
            .child(El::words("span.side", label))
            .child(El::words("p.ended", words))
            .child(button(again, "button.link|type=button"));
    }
    let id = look.id(&stepper.id);
    let mut input = input(&id, &stepper.id, &stepper.text, Says::Typed(stepper.typed));
    let (mut holder, mut error) = ("div.stepper", None);
    if let Some(words) = &stepper.error {
        let id = concat(&[&id, "-error"]);
        input = input.attr("aria-describedby", &id).attr("aria-invalid", "true");
        (holder, error) = ("div.stepper wrong", Some(choices::error(look, &id, words)));
    }
    let field = El::new("span.field")
        .child(input)
        .child(El::words("span.unit|aria-hidden=true", &stepper.unit.0))
        .child(El::words("span.only-heard", &stepper.unit.1));
    let keys = El::new("span.keys")
        .child(key(&stepper.less_more.0, &stepper.steps.0, "M5 12h14"))
        .child(key(&stepper.less_more.1, &stepper.steps.1, "M5 12h14M12 5v14"));
    // In a place of their own, so that the field stays the same element when they come and go.
    let mut ticks = El::list();
    for (at, choice) in stepper.ticks.iter().enumerate() {
        ticks.add(choices::tick(&concat(&[&id, "-tick-", &int(at as i32)]), choice));
    }
    El::new(holder)
        .child(El::words(if two { "label.side" } else { "label.only-heard" }, label).attr("for", &id))
        .maybe(error)
        .child(field)
        .child(keys)
        .child(ticks)
}

#[inline(never)]
fn input(id: &str, name: &str, text: &str, says: Says) -> El {
    El::new("input|type=text|inputmode=decimal|autocomplete=off")
        .attr("id", id)
        .attr("data-field", name)
        .value(text)
        .on(says)
}

fn key(label: &str, msg: &Msg, sign: &str) -> El {
    El::new("button.key|type=button").attr("aria-label", label).press(msg).child(icons::stroke(sign))
}

pub(super) fn tape(look: &Look<'_>, tape: &Tape) -> El {
    let mut sides = El::new("div.sides two tape");
    for field in &tape.fields {
        let id = look.id(&field.id);
        let input = input(&id, &field.id, &field.text, Says::Tape(field.typed));
        let label = El::words("label.side", &field.label).attr("for", &id);
        sides.add(El::new("div.stepper").child(label).child(El::new("span.field").child(input)));
    }
    El::new("div.measure")
        .child(El::new("p").runs(&tape.lead))
        .child(sides)
        .child(El::words("p.note|role=status", &tape.told))
}
