//! The start card, and the question before everything is erased.

use super::{foot, plain};
use crate::app::page::{Block, Button, Page};
use crate::app::{route, Model, Msg, Place};
use crate::figure::FigureId;
use crate::i18n::{keys as k};

pub(super) fn page(model: &Model) -> Page {
    let w = &model.words;
    let blocks = vec![
        Block::Title(w.get(k::START_TITLE).into(), true),
        Block::Lead(w.get(k::START_LEAD).into()),
        Block::Small(w.get(k::START_META).into()),
        Block::Figure(FigureId::Start, false, String::new()),
        Block::Safety(w.get(k::START_SAFETY).into()),
        Block::Small(w.get(k::START_FOR).into()),
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
    let blocks =
        vec![Block::Title(w.get(k::ERASE_TITLE).into(), false), Block::Lead(w.get(k::ERASE_TEXT).into())];
    let mut page = plain(model, blocks);
    page.main = Some(Button::new(w.get(k::ERASE_NO), Msg::Back));
    page.more = vec![Button::new(w.get(k::ERASE_YES), Msg::Erase)];
    page
}
