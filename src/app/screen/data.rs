//! The data page: what is kept where, files to save, a link to move with, a file to bring in; and
//! the question before anything is replaced.

use super::{button, plain, say, title};
use crate::app::data::{holds, Data, File, Holds, Told};
use crate::app::page::{Block, DataPart, Page};
use crate::app::{Keeping, Model, Msg};
use crate::i18n::{keys as k, Key, Words};
use crate::record::CivilDate;

/// A link longer than this is no longer taken by every mail and message, in characters.
const LONG_LINK: usize = 2_000;

pub(super) fn page(model: &Model) -> Page {
    let w = &model.words;
    let heading = |key| say(w, Block::Heading, key);
    let mut blocks = vec![title(w, k::DATA_TITLE, false), say(w, Block::Lead, k::DATA_LEAD)];
    blocks.push(Block::Data(DataPart::Status(status(model))));
    match model.keeping {
        Keeping::Device | Keeping::Afresh => {}
        Keeping::Memory => blocks.push(say(w, Block::Note, k::DATA_KEPT_MEMORY)),
        Keeping::Newer => blocks.push(say(w, Block::Note, k::KEPT_NEWER)),
    }
    blocks.push(heading(k::DATA_KEPT_HEADING));
    let here = holds(&model.saved);
    if here.answers {
        blocks.push(Block::Bullets(lines_of(w, &here)));
        blocks.push(say(w, Block::Text, k::DATA_KEPT_CLEARED));
        save(model, &mut blocks);
    } else {
        blocks.push(say(w, Block::Text, k::DATA_HOLDS_NOTHING));
    }
    if model.carry.own_page && model.has_answers() {
        blocks.push(heading(k::DATA_MOVE_HEADING));
        blocks.push(say(w, Block::Text, k::DATA_MOVE));
        blocks.push(say(w, Block::StopIf, k::DATA_MOVE_WARNING));
        blocks.push(press(w, "link", k::DATA_LINK_MAKE, k::DATA_LINK_HINT));
        link(model, &mut blocks);
    }

    blocks.push(heading(k::DATA_BRING_HEADING));
    let error = match &model.carry.said {
        Some(Told::Refused(why)) => Some(why.clone()),
        Some(Told::Missing) => status(model),
        _ => None,
    };
    let (label, hint) = (w.text(k::DATA_BRING), w.text(k::DATA_BRING_HINT));
    blocks.push(Block::Data(DataPart::Choose(label, hint, error)));
    blocks.push(Block::Data(DataPart::Arrived(Msg::Data(Data::Show))));
    plain(model, blocks)
}

/// The files there are, each with what it is for.
fn save(model: &Model, blocks: &mut Vec<Block>) {
    let w = &model.words;
    let files: [(File, Key, Key); 4] = [
        (File::Record, k::DATA_RECORD, k::DATA_RECORD_HINT),
        (File::Calendar, k::DATA_CALENDAR, k::DATA_CALENDAR_HINT),
        (File::Table, k::DATA_TABLE, k::DATA_TABLE_HINT),
        (File::Clinic, k::DATA_CLINIC, k::DATA_CLINIC_HINT),
    ];
    blocks.push(say(w, Block::Heading, k::DATA_SAVE_HEADING));
    for (file, label, hint) in files.into_iter().filter(|(file, ..)| model.has(*file)) {
        blocks.push(press(w, &["save-", name(file)].concat(), label, hint));
        // What became of it stands where it was pressed.
        if model.carry.file == Some(file) {
            saved(model, blocks);
        }
    }
    if model.has_plan() && !model.has(File::Calendar) {
        blocks.push(say(w, Block::Small, k::DATA_CALENDAR_LATER));
    }
    if model.carry.file.is_none() {
        saved(model, blocks);
    }
}

/// What a state holds, a line each.
fn lines_of(w: &Words, holds: &Holds) -> Vec<String> {
    let mut lines = Vec::new();
    if !holds.answers {
        return vec![w.text(k::DATA_HOLDS_NOTHING)];
    }
    match holds.screenings {
        (0, _) | (_, None) => lines.push(w.text(k::DATA_HOLDS_ANSWERS)),
        (1, Some(on)) => lines.push(w.data_holds_screening(day(w, on))),
        (count, Some(on)) => lines.push(w.data_holds_screenings(count as i64, day(w, on))),
    }
    if let Some(on) = holds.started {
        lines.push(w.data_holds_plan(day(w, on)));
    }
    if let (count @ 1.., Some(on)) = holds.sessions {
        lines.push(w.data_holds_sessions(count as i64, day(w, on)));
    }
    lines
}

fn day(w: &Words, day: CivilDate) -> String {
    w.data_day(i64::from(day.day), i64::from(day.month), i64::from(day.year))
}

fn name(file: File) -> &'static str {
    File::ALL.iter().find(|(_, one)| *one == file).map_or("", |(name, _)| name)
}

/// Something the page's side does: its hook, its words, what it is for.
pub(super) fn press(w: &Words, hook: &str, label: Key, hint: Key) -> Block {
    Block::Data(DataPart::Press(hook.to_owned(), w.text(label), w.text(hint)))
}

/// What was done last, in words.
fn status(model: &Model) -> Option<String> {
    let w = &model.words;
    if model.carry.link.is_some() && model.carry.said.is_none() {
        return Some(w.text(k::DATA_LINK_READY));
    }
    Some(match model.carry.said.as_ref()? {
        Told::Saved(File::Calendar) => w.text(k::DATA_SAVED_CALENDAR),
        Told::Saved(_) => w.text(k::DATA_SAVED),
        Told::Nothing => w.text(k::DATA_SAVE_NOTHING),
        Told::Missing => w.text(k::DATA_MISSING),
        Told::Refused(why) => why.clone(),
        Told::Copied(true) => w.text(k::DATA_COPIED),
        Told::Copied(false) => w.text(k::DATA_COPIED_NOT),
        _ => return None,
    })
}

/// After the files: what was saved, and the text of it where the browser takes no files.
fn saved(model: &Model, blocks: &mut Vec<Block>) {
    let w = &model.words;
    if let Some(Told::Saved(_) | Told::Nothing) = &model.carry.said {
        blocks.extend(status(model).map(Block::Note));
    }
    if let Some(file) = model.carry.file {
        blocks.push(press(w, &["text-", name(file)].concat(), k::DATA_TEXT_SHOW, k::DATA_TEXT_HINT));
    }
    if let Some(text) = &model.carry.text {
        let (label, copy) = (w.text(k::DATA_TEXT), w.text(k::DATA_COPY));
        blocks.push(Block::Data(DataPart::Copy(label, text.clone(), copy)));
        blocks.extend(copied(model));
    }
}

fn copied(model: &Model) -> Option<Block> {
    matches!(model.carry.said, Some(Told::Copied(_))).then(|| status(model).map(Block::Small)).flatten()
}

/// The link, once it is made.
fn link(model: &Model, blocks: &mut Vec<Block>) {
    let w = &model.words;
    let Some(link) = &model.carry.link else { return };
    if link.len() > LONG_LINK {
        blocks.push(Block::Note(w.data_link_long(link.len() as i64)));
    }
    if let Some((size, path)) = &model.carry.code {
        blocks.push(say(w, Block::Text, k::DATA_CODE));
        blocks.push(Block::Data(DataPart::Code(w.text(k::DATA_CODE_LABEL), *size, path.clone())));
    } else {
        blocks.push(say(w, Block::Small, k::DATA_CODE_NONE));
    }
    let (label, copy) = (w.text(k::DATA_LINK_LABEL), w.text(k::DATA_COPY_LINK));
    blocks.push(Block::Data(DataPart::Copy(label, link.clone(), copy)));
    blocks.extend(copied(model));
}

/// What came in, and what it would replace.
pub(super) fn bring(model: &Model) -> Page {
    let w = &model.words;
    let Some(brought) = &model.carry.brought else { return plain(model, Vec::new()) };
    let mut blocks = vec![
        title(w, k::BRING_TITLE, false),
        say(w, Block::Heading, k::BRING_HOLDS),
        Block::Bullets(lines_of(w, &holds(brought))),
    ];
    let replaces = model.has_answers();
    if replaces {
        blocks.push(say(w, Block::Heading, k::BRING_REPLACES));
        blocks.push(Block::Bullets(lines_of(w, &holds(&model.saved))));
        blocks.push(say(w, Block::StopIf, k::BRING_REPLACES_NOTE));
    } else {
        blocks.push(say(w, Block::Text, k::BRING_REPLACES_NOTHING));
    }
    if model.keeping == Keeping::Newer {
        blocks.push(say(w, Block::Text, k::KEPT_NEWER));
    }
    let mut page = plain(model, blocks);
    let accept = |key| button(w, key, Msg::Data(Data::Accept));
    let drop = |key| button(w, key, Msg::Data(Data::Drop));
    // Enter presses the main button: what replaces something is never that one.
    (page.main, page.more) = if replaces {
        (Some(drop(k::BRING_KEEP)), vec![accept(k::BRING_REPLACE)])
    } else {
        (Some(accept(k::BRING_YES)), vec![drop(k::BRING_NO)])
    };
    page
}
