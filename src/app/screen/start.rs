//! The start card, and the question before everything is erased.

use super::{foot, plain};
use crate::app::page::{Block, Button, Page};
use crate::app::{route, Model, Msg, Place};
use crate::figure::FigureId;
use crate::i18n::keys as k;

pub(super) fn page(model: &Model) -> Page {
    let w = &model.words;
    let blocks = vec![
        Block::Title(w.text(k::START_TITLE), true),
        Block::Lead(w.text(k::START_LEAD)),
        Block::Small(w.text(k::START_META)),
        Block::Figure(FigureId::Start, false, String::new()),
        Block::Safety(w.text(k::START_SAFETY)),
        Block::Small(w.text(k::START_FOR)),
    ];
    let mut page = plain(model, blocks);
    if model.has_answers() {
        let furthest = route::reachable(&model.saved).last().copied().unwrap_or(Place::Ask(0));
        page.main = Some(Button::new(w.get(k::RESUME), Msg::Go(furthest)));
        page.more = vec![Button::new(w.get(k::RESTART), Msg::Restart)];
    } else {
        page.main = Some(Button::new(w.get(k::START), Msg::Continue));
    }
    page.foot = foot(model);
    page
}

pub(super) fn erase(model: &Model) -> Page {
    let w = &model.words;
    let blocks = vec![Block::Title(w.text(k::ERASE_TITLE), false), Block::Lead(w.text(k::ERASE_TEXT))];
    let mut page = plain(model, blocks);
    page.main = Some(Button::new(w.get(k::ERASE_NO), Msg::Back));
    page.more = vec![Button::new(w.get(k::ERASE_YES), Msg::Erase)];
    page
}
