//! Numbers: one to type, or left and right with keys to step.

use super::{button, choices, input, Look};
use crate::app::page::{Measure, NumberField, Stepper};
use crate::app::Msg;
use yew::prelude::*;

pub(super) fn number(look: &Look<'_>, field: &NumberField) -> Html {
    let id = look.id(&field.id);
    let hint_id = [id.as_str(), "-hint"].concat();
    let error_id = [id.as_str(), "-error"].concat();
    let described = match field.error {
        Some(_) => [hint_id.as_str(), " ", error_id.as_str()].concat(),
        None => hint_id.clone(),
    };
    let label = html! { <label for={id.clone()}>{ &field.label }</label> };
    html! {
        <div class={classes!("number", field.error.as_ref().map(|_| "wrong"))}>
            { if field.titled { html! {
                <@{look.tag(0)} class="title" tabindex="-1" data-bc="heading" part="heading">{ label }</@>
            } } else { label } }
            <p class="lead" id={hint_id}>{ &field.hint }</p>
            { field.error.as_ref().map_or_else(Html::default, |text| choices::error(look, error_id, text)) }
            <span class="field">
                <input
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    {id}
                    data-field={field.id.clone()}
                    value={field.text.clone()}
                    aria-describedby={described}
                    aria-invalid={field.error.as_ref().map(|_| "true")}
                    oninput={input::typed(look.send, Msg::Age)}
                />
                <span class="unit">{ &field.unit }</span>
            </span>
        </div>
    }
}

pub(super) fn measure(look: &Look<'_>, measure: &Measure) -> Html {
    let two = measure.sides.len() > 1;
    html! {
        <div class="measure">
            <div class="measure-head">
                <@{look.tag(1)} class="heading">{ &measure.label }</@>
                { measure.units.as_ref().map_or_else(Html::default, |units| choices::fieldset(look, units)) }
            </div>
            <div class={if two { "sides two" } else { "sides" }}>
                { for measure.sides.iter().map(|side| stepper(look, side, two)) }
            </div>
        </div>
    }
}

fn stepper(look: &Look<'_>, stepper: &Stepper, two: bool) -> Html {
    let id = look.id(&stepper.id);
    let error_id = [id.as_str(), "-error"].concat();
    let label_class = if two { "side" } else { "only-heard" };
    if let Some((words, again)) = &stepper.ended {
        return html! {
            <div class="stepper ended" role="group" aria-label={stepper.label.clone()}>
                <span class="side">{ &stepper.label }</span>
                <p class="ended">{ words }</p>
                { button(look, again, "link") }
            </div>
        };
    }
    let (test, side) = (stepper.typed.0, stepper.typed.1);
    let key = |label: &str, msg: &Msg, sign: &'static str| {
        html! {
            <button type="button" class="key" aria-label={label.to_owned()} onclick={look.click(msg)}>
                <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={sign} /></svg>
            </button>
        }
    };
    html! {
        <div class={classes!("stepper", stepper.error.as_ref().map(|_| "wrong"))}>
            <label class={label_class} for={id.clone()}>{ &stepper.label }</label>
            { stepper.error.as_ref().map_or_else(Html::default, |text| choices::error(look, error_id.clone(), text)) }
            <span class="field">
                <input
                    type="text"
                    inputmode="decimal"
                    autocomplete="off"
                    {id}
                    data-field={stepper.id.clone()}
                    value={stepper.text.clone()}
                    aria-describedby={stepper.error.as_ref().map(|_| error_id)}
                    aria-invalid={stepper.error.as_ref().map(|_| "true")}
                    oninput={input::typed(look.send, move |text| Msg::Typed(test, side, text))}
                />
                <span class="unit" aria-hidden="true">{ &stepper.unit.0 }</span>
                <span class="only-heard">{ &stepper.unit.1 }</span>
            </span>
            <span class="keys">
                { key(&stepper.less_more.0, &stepper.steps.0, "M5 12h14") }
                { key(&stepper.less_more.1, &stepper.steps.1, "M5 12h14M12 5v14") }
            </span>
            // A list of its own: ticks that appear must not move the field that is typed into.
            <>{ for stepper.ticks.iter().enumerate().map(|(at, t)| {
                choices::tick(look, &[stepper.id.as_str(), "-tick-", at.to_string().as_str()].concat(), t)
            }) }</>
        </div>
    }
}
