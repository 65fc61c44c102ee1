//! What each screen says: model in, page out.
//!
//! Holds one file a kind of screen. A screen reads the model and builds a
//! [`Page`]; it changes nothing.

#[cfg(late)]
mod about;
mod care;
#[cfg(late)]
mod check;
#[cfg(late)]
mod data;
#[cfg(late)]
mod doses;
#[cfg(late)]
mod home;
#[cfg(late)]
pub(super) mod incline;
#[cfg(late)]
mod info;
#[cfg(late)]
mod measure;
#[cfg(late)]
pub mod number;
#[cfg(late)]
mod pauses;
#[cfg(late)]
mod plan;
#[cfg(late)]
mod progress;
#[cfg(late)]
mod result;
mod safety;
#[cfg(late)]
pub(super) mod session;
#[cfg(late)]
mod sheet;
mod start;
#[cfg(late)]
mod strip;
#[cfg(late)]
mod summary;
#[cfg(late)]
mod test;
#[cfg(late)]
pub(super) mod timer;
#[cfg(not(late))]
pub(super) mod waiting;
#[cfg(late)]
mod week;

use super::page::{Block, Button, Choice, Choices, Foot, Layout, Page, Top};
#[cfg(late)]
use super::{follow::Follow, saved::Again};
use super::{route, Keeping, Model, Msg, Place};
use crate::i18n::{keys as k, owned, Key, Words};

/// The page of the place the person is at.
pub(super) fn page(model: &Model) -> Page {
    let mut page = match model.saved.place {
        Place::Start => start::page(model),
        Place::Ask(i) => safety::ask(model, i),
        Place::Tell(i) => safety::tell(model, i),
        Place::Which(i) => safety::which(model, i),
        #[cfg(late)]
        Place::Onset => safety::onset(model),
        #[cfg(late)]
        Place::Features => safety::features(model),
        #[cfg(late)]
        Place::Age
        | Place::Sex
        | Place::Pain
        | Place::Duration
        | Place::Days
        | Place::Minutes
        | Place::Equipment => about::page(model, model.saved.place),
        Place::Stop => care::stop(model),
        #[cfg(late)]
        Place::Clinician => pauses::clinician(model),
        #[cfg(late)]
        Place::Recent => pauses::recent(model),
        #[cfg(late)]
        Place::HighPain => pauses::high_pain(model),
        Place::Erase => start::erase(model),
        #[cfg(late)]
        Place::Ready => test::ready(model),
        #[cfg(late)]
        Place::Test(id, side) => test::page(model, id, side),
        #[cfg(late)]
        Place::Out(id, side, outcome) => test::out(model, id, side, outcome),
        #[cfg(late)]
        Place::Timer(id, side) => timer::page(model, id, side),
        #[cfg(late)]
        Place::Incline(id, side) => incline::page(model, id, side),
        #[cfg(late)]
        Place::Check => check::page(model),
        #[cfg(late)]
        Place::Result => result::page(model),
        #[cfg(late)]
        Place::Plan => plan::page(model),
        #[cfg(late)]
        Place::Scoring => info::scoring(model),
        #[cfg(late)]
        Place::Evidence => info::evidence(model),
        #[cfg(late)]
        Place::Home => home::page(model),
        #[cfg(late)]
        Place::Schedule => week::schedule(model),
        #[cfg(late)]
        Place::Before => session::before(model),
        #[cfg(late)]
        Place::Session => session::page(model),
        #[cfg(late)]
        Place::Hurt => session::hurt(model),
        #[cfg(late)]
        Place::After => session::after(model),
        #[cfg(late)]
        Place::Week => week::week(model),
        #[cfg(late)]
        Place::Flare => home::flare(model),
        #[cfg(late)]
        Place::Progress => progress::page(model),
        #[cfg(late)]
        Place::Data => data::page(model),
        #[cfg(late)]
        Place::Bring => data::bring(model),
        #[cfg(late)]
        Place::Sheet => sheet::page(model),
        #[cfg(late)]
        Place::Summary => summary::page(model),
        #[cfg(not(late))]
        _ => waiting::page(model),
    };
    #[cfg(late)]
    if let (Some(Again::Tests(_)), Place::Ready | Place::Test(..)) = (model.saved.again, model.saved.place) {
        page.more.push(button(&model.words, k::RESCREEN_LATER, Msg::Follow(Follow::PutOff)));
    }
    if model.checked() {
        page.errors = errors(model);
        mark(&mut page);
    }
    page
}

/// What is missing on this screen, as (field, words).
fn errors(model: &Model) -> Vec<(String, String)> {
    match model.saved.place {
        #[cfg(late)]
        Place::Age => about::age_error(model).into_iter().map(|text| (owned("age"), text)).collect(),
        #[cfg(late)]
        Place::Test(id, side) => test::errors(model, id, side),
        #[cfg(late)]
        Place::After => session::after_errors(model),
        #[cfg(late)]
        Place::Out(id, side, outcome) => test::out_errors(model, id, side, outcome),
        place if route::answered(&model.saved, place) => Vec::new(),
        place => missing(&model.words, place).into_iter().collect(),
    }
}

fn missing(w: &Words, place: Place) -> Option<(String, String)> {
    let (field, key) = match place {
        Place::Ask(_) | Place::Tell(_) => ("group", k::ERROR_SAFETY),
        Place::Which(_) => ("which", k::ERROR_WHICH),
        Place::Onset => ("onset", k::ERROR_ONSET),
        Place::Features => ("features", k::ERROR_FEATURES),
        Place::Sex => ("sex", k::ERROR_SEX),
        Place::Pain => ("pain", k::ERROR_PAIN),
        Place::Duration => ("duration", k::ERROR_DURATION),
        Place::Days => ("days", k::ERROR_DAYS),
        Place::Minutes => ("minutes", k::ERROR_MINUTES),
        Place::Equipment => ("equipment", k::ERROR_EQUIPMENT),
        Place::Clinician => ("cleared", k::ERROR_CLINICIAN),
        Place::Ready => ("edition", k::ERROR_EDITION),
        Place::Before => ("rest", k::ERROR_BEFORE),
        _ => return None,
    };
    Some((owned(field), w.text(key)))
}

/// Puts each error's words at its field too, the same words in both places.
fn mark(page: &mut Page) {
    let errors = page.errors.clone();
    let of = |id: &str| errors.iter().find(|(field, _)| field == id).map(|(_, text)| text.clone());
    for block in &mut page.blocks {
        match block {
            Block::Choices(choices) => choices.error = of(&choices.id),
            Block::Number(field) => field.error = of(&field.id),
            Block::Measure(measure) => {
                for side in &mut measure.sides {
                    side.error = of(&side.id);
                }
            }
            _ => {}
        }
    }
}

// What screens are made of, most of it a hundred times. These are calls and stay calls: put in
// place, each would cost four times the bytes.

/// A block that is nothing but words.
#[inline(never)]
fn say(w: &Words, block: fn(String) -> Block, key: Key) -> Block {
    block(w.text(key))
}

/// The page's heading.
#[inline(never)]
fn title(w: &Words, key: Key, large: bool) -> Block {
    Block::Title(w.text(key), large)
}

/// A button with words only.
#[inline(never)]
fn button(w: &Words, key: Key, msg: Msg) -> Button {
    Button::new(w.text(key), msg)
}

/// An option with words only.
#[inline(never)]
fn choice(w: &Words, key: Key, on: bool, msg: Msg) -> Choice {
    Choice::new(w.text(key), on, msg)
}

/// The words of several keys.
#[cfg(late)]
#[inline(never)]
fn texts(w: &Words, keys: &[Key]) -> Vec<String> {
    keys.iter().map(|key| w.text(*key)).collect()
}

/// A page with the parts every page has.
#[inline(never)]
fn plain(model: &Model, blocks: Vec<Block>) -> Page {
    let w = &model.words;
    let back = model.before().map(|_| button(w, k::BACK, Msg::Back));
    Page {
        place: model.saved.place,
        top: Top { back, count: None, segments: None },
        errors: Vec::new(),
        blocks,
        main: None,
        more: Vec::new(),
        foot: foot(model),
    }
}

/// A page that asks something and goes on.
#[inline(never)]
fn asking(model: &Model, blocks: Vec<Block>) -> Page {
    let main = Some(button(&model.words, k::CONTINUE, Msg::Continue));
    Page { main, ..plain(model, blocks) }
}

fn foot(model: &Model) -> Foot {
    let w = &model.words;
    let key = match model.keeping {
        Keeping::Device => k::KEPT_DEVICE,
        Keeping::Memory => k::KEPT_NOT,
        Keeping::Newer => k::KEPT_NEWER,
        Keeping::Afresh => k::KEPT_UNREADABLE,
    };
    let erase = (model.has_answers() && model.saved.place != Place::Erase)
        .then(|| button(w, k::KEPT_ERASE, Msg::Go(Place::Erase)));
    #[cfg(late)]
    let data = (!matches!(model.saved.place, Place::Data | Place::Bring | Place::Erase | Place::Timer(..)))
        .then(|| button(w, k::DATA_LINK, Msg::Go(Place::Data)));
    Foot {
        text: w.text(key),
        #[cfg(late)]
        data,
        erase,
    }
}

/// A question that is the page's heading, with radios under it.
#[inline(never)]
fn question(id: &str, legend: &str, before: Vec<Block>, options: Vec<Choice>) -> Choices {
    Choices {
        id: owned(id),
        legend: owned(legend),
        titled: true,
        before,
        many: false,
        layout: Layout::List,
        options,
        error: None,
    }
}
