//! The start card, and the question before everything is erased.

use super::{button, foot, plain, say, title};
use crate::app::page::{Block, Page};
use crate::app::{route, Model, Msg, Place};
use crate::figure::FigureId;
use crate::i18n::keys as k;

pub(super) fn page(model: &Model) -> Page {
    let w = &model.words;
    let blocks = vec![
        title(w, k::START_TITLE, true),
        say(w, Block::Lead, k::START_LEAD),
        say(w, Block::Small, k::START_META),
        Block::Figure(FigureId::Start, false, String::new()),
        say(w, Block::Safety, k::START_SAFETY),
        say(w, Block::Small, k::START_FOR),
    ];
    let mut page = plain(model, blocks);
    if model.has_answers() {
        let furthest = route::reachable(&model.saved).last().copied().unwrap_or(Place::Ask(0));
        page.main = Some(button(w, k::RESUME, Msg::Go(furthest)));
        page.more = vec![button(w, k::RESTART, Msg::Restart)];
    } else {
        page.main = Some(button(w, k::START, Msg::Continue));
    }
    page.foot = foot(model);
    page
}

pub(super) fn erase(model: &Model) -> Page {
    let w = &model.words;
    let blocks = vec![title(w, k::ERASE_TITLE, false), say(w, Block::Lead, k::ERASE_TEXT)];
    let mut page = plain(model, blocks);
    page.main = Some(button(w, k::ERASE_NO, Msg::Back));
    page.more = vec![button(w, k::ERASE_YES, Msg::Erase)];
    page
}
