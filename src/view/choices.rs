//! One question with its options: native radios and checkboxes in a fieldset.

use super::dom::{concat, int, El, Says};
#[cfg(late)]
use super::figure;
use super::{add_blocks, Look};
use crate::app::page::{Choice, Choices, Layout};
use crate::i18n::keys as k;

pub(super) fn fieldset(look: &Look<'_>, choices: &Choices) -> El {
    let id = look.id(&choices.id);
    let layout = match choices.layout {
        Layout::List => "list",
        Layout::Chips => "chips",
        Layout::Pictures => "pictures",
        Layout::Switch => "switch",
    };
    let wrong = if choices.error.is_some() { " wrong" } else { "" };
    let mut fieldset = El::new("fieldset")
        .join("class", &["question ", layout, wrong])
        .attr("id", &id)
        .attr("data-field", &choices.id);
    let legend = &choices.legend;
    let legend = if choices.titled {
        El::new("legend.title").child(El::heading(look, 0, "title", super::HEADING).text(legend))
    } else if choices.layout == Layout::Switch {
        El::words("legend.only-heard", legend)
    } else {
        El::words("legend.heading", legend)
    };
    let mut before = El::list();
    add_blocks(look, &mut before, &choices.before);
    let mut wrong = El::list();
    if let Some(words) = &choices.error {
        let error = concat(&[&id, "-error"]);
        fieldset = fieldset.attr("aria-describedby", &error);
        wrong = self::error(look, &error, words);
    }
    let mut options = El::new("div.options");
    for (at, option) in choices.options.iter().enumerate() {
        options.add(self::option(look, choices.many, &id, at, option));
    }
    fieldset.child(legend).child(before).child(wrong).child(options)
}

/// The words of an error at its field.
pub(super) fn error(look: &Look<'_>, id: &str, text: &str) -> El {
    let heard = El::words("span.only-heard", look.words.get(k::ERROR_PREFIX)).text(" ");
    El::new("p.error").attr("id", id).child(heard).text(text)
}

fn option(look: &Look<'_>, many: bool, name: &str, at: usize, option: &Choice) -> El {
    let id = concat(&[name, "-", &int(at as i32)]);
    let input = El::new(if many { "input|type=checkbox" } else { "input|type=radio" })
        .attr("id", &id)
        .attr("name", name)
        .checked(option.on)
        .on(Says::Change(option.msg.clone()));
    let (input, picture) = picture(look, option, input, &id);
    let mut words = El::new("span.words").child(El::words("span.label", &option.label));
    if let Some(hint) = &option.hint {
        words.add(El::words("span.hint", hint));
    }
    let row = El::new("span.row").child(input).child(mark()).child(words);
    El::new(if option.on { "label.option on" } else { "label.option" })
        .attr("for", &id)
        .maybe(picture)
        .child(row)
}

/// The picture of an option, and its input, which the picture's sentence describes.
#[cfg(late)]
fn picture(look: &Look<'_>, option: &Choice, input: El, id: &str) -> (El, Option<El>) {
    let Some((figure, mirrored)) = option.figure else { return (input, None) };
    let described = concat(&[id, "-figure"]);
    let picture = figure::picture(look.words, figure, mirrored, &described);
    (input.attr("aria-describedby", &described), Some(picture))
}

/// Questions with pictures come with the second half.
#[cfg(not(late))]
fn picture(_: &Look<'_>, _: &Choice, input: El, _: &str) -> (El, Option<El>) {
    (input, None)
}

/// The box or ring that is drawn over the native one.
fn mark() -> El {
    El::new("span.mark|aria-hidden=true")
}

#[cfg(late)]
/// A single box to tick, on its own.
pub(super) fn tick(id: &str, choice: &Choice) -> El {
    let input =
        El::new("input|type=checkbox").attr("id", id).checked(choice.on).on(Says::Change(choice.msg.clone()));
    El::new("label.tick")
        .attr("for", id)
        .child(input)
        .child(mark())
        .child(El::words("span.label", &choice.label))
}
