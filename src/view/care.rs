//! The care card: what to do when the check stops.

use super::dom::El;
use super::{add_blocks, icons, Look};
use crate::app::page::Care;

pub(super) fn card(look: &Look<'_>, care: &Care) -> El {
    let (card, icon) = if care.emergency {
        ("section.care emergency", icons::hurt())
    } else {
        ("section.care", icons::shield())
    };
    let mut body = El::new("div.care-body");
    let call = care.call.as_ref().map(|(words, number)| {
        El::new("a.button call")
            .join("href", &["tel:", &number.replace(' ', "")])
            .child(icons::phone())
            .child(El::words("span", words))
            .key("call")
    });
    // In an emergency nobody has to scroll to call.
    let (first, last) = if care.emergency { (call, None) } else { (None, call) };
    body.add(first.unwrap_or_default());
    add_blocks(look, &mut body, &care.blocks);
    body.add(last.unwrap_or_default());
    let title = El::heading(look, 0, "title", super::HEADING).text(&care.title);
    let head =
        El::new("div.care-head").child(El::new("p.urgency").child(icon).text(&care.urgency)).child(title);
    El::new(card).child(head).child(body)
}
