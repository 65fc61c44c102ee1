//! While the second half is on its way, or when it could not be had.

use super::plain;
use crate::app::page::{Block, Button, Page};
use crate::app::{Model, Msg};
use crate::i18n::keys as k;

/// A calm line while it comes; a way to try again when it did not.
pub(in crate::app) fn page(model: &Model) -> Page {
    let w = &model.words;
    let missing = model.late_is_missing();
    let title = if missing { k::WAITING_MISSING } else { k::WAITING_TITLE };
    let mut page = plain(model, vec![Block::Title(w.text(title), false)]);
    if missing {
        page.blocks.push(Block::Lead(w.text(k::WAITING_MISSING_TEXT)));
        page.main = Some(Button::new(w.text(k::WAITING_AGAIN), Msg::LoadLate));
    }
    page
}
