//! One question with its options: native radios and checkboxes in a fieldset.

use super::{block, figure, Look};
use crate::app::page::{Choice, Choices, Layout};
use crate::i18n::keys as k;
use yew::prelude::*;

pub(super) fn fieldset(look: &Look<'_>, choices: &Choices) -> Html {
    let layout = match choices.layout {
        Layout::List => "list",
        Layout::Chips => "chips",
        Layout::Pictures => "pictures",
        Layout::Switch => "switch",
    };
    let id = look.id(&choices.id);
    let error_id = [id.as_str(), "-error"].concat();
    let described = choices.error.as_ref().map(|_| error_id.clone());
    let legend = if choices.titled {
        html! {
            <legend class="title">
                <@{look.tag(0)} class="title" tabindex="-1" data-bc="heading" part="heading">{ &choices.legend }</@>
            </legend>
        }
    } else {
        let class = if choices.layout == Layout::Switch { "only-heard" } else { "heading" };
        html! { <legend {class}>{ &choices.legend }</legend> }
    };
    let class = classes!("question", layout, choices.error.as_ref().map(|_| "wrong"));
    html! {
        <fieldset {class} id={id} data-field={choices.id.clone()} aria-describedby={described}>
            { legend }
            { for choices.before.iter().map(|b| block(look, b)) }
            { choices.error.as_ref().map_or_else(Html::default, |text| error(look, error_id, text)) }
            <div class="options">
                { for choices.options.iter().enumerate().map(|(at, option)| self::option(look, choices, at, option)) }
            </div>
        </fieldset>
    }
}

/// The words of an error at its field.
pub(super) fn error(look: &Look<'_>, id: String, text: &str) -> Html {
    html! {
        <p class="error" id={id}>
            <span class="only-heard">{ look.words.get(k::ERROR_PREFIX) }{ " " }</span>{ text }
        </p>
    }
}

fn option(look: &Look<'_>, choices: &Choices, at: usize, option: &Choice) -> Html {
    let name = look.id(&choices.id);
    let id = [name.as_str(), "-", at.to_string().as_str()].concat();
    let hint_id = [id.as_str(), "-hint"].concat();
    let described = option.hint.as_ref().map(|_| hint_id.clone());
    let kind = if choices.many { "checkbox" } else { "radio" };
    let (send, msg) = (look.send.clone(), option.msg.clone());
    let onchange = Callback::from(move |_: Event| send.emit(msg.clone()));
    html! {
        <label class={classes!("option", option.on.then_some("on"))} for={id.clone()}>
            { option.figure.map_or_else(Html::default, |(id, mirrored)| figure::picture(id, mirrored)) }
            <span class="row">
                <input type={kind} {id} {name} checked={option.on} {onchange} aria-describedby={described} />
                <span class="mark" aria-hidden="true"></span>
                <span class="words">
                    <span class="label">{ &option.label }</span>
                    { option.hint.as_ref().map_or_else(Html::default, |hint| html! {
                        <span class="hint" id={hint_id}>{ hint }</span>
                    }) }
                </span>
            </span>
        </label>
    }
}

/// A single box to tick, on its own.
pub(super) fn tick(look: &Look<'_>, id: &str, choice: &Choice) -> Html {
    let id = look.id(id);
    let (send, msg) = (look.send.clone(), choice.msg.clone());
    let onchange = Callback::from(move |_: Event| send.emit(msg.clone()));
    html! {
        <label class="tick" for={id.clone()}>
            <input type="checkbox" {id} checked={choice.on} {onchange} />
            <span class="mark" aria-hidden="true"></span>
            <span class="label">{ &choice.label }</span>
        </label>
    }
}
