//! Draws pages: functions from page data to a tree of elements.
//!
//! Holds no state and decides nothing about health. Functions on a small builder (`dom`), not
//! components and not `html!`: both cost many times the bytes, and a tree that is data can come
//! from the second half as bytes. **Invariant:** no `style` attribute
//! (a strict host forbids it); colour and size live in `styles/`, one class a piece.
//! **Invariant:** what may come and go has a place or a key of its own, so that a field stays the
//! same element, with its focus, while things change around it.

#[cfg(late)]
mod answers;
mod care;
#[cfg(late)]
mod chain;
#[cfg(late)]
mod chart;
mod choices;
#[cfg(late)]
mod data;
#[cfg(late)]
mod dial;
mod dom;
#[cfg(late)]
mod figure;
mod icons;
#[cfg(late)]
mod measure;
#[cfg(late)]
mod number;
#[cfg(late)]
mod paper;
#[cfg(late)]
mod plan;
#[cfg(late)]
mod player;
#[cfg(late)]
mod strip;
mod text;

#[cfg(late)]
use crate::app::page::DataPart;
use crate::app::page::{Block, Button, Page};
#[cfg(late)]
use crate::app::timing::Timing;
use crate::app::{Msg, Place};
use crate::i18n::{keys as k, Words};
use dom::{concat, int};
pub use dom::{El, Event, Node, Says, Table, NAMES};

/// What every view function gets.
pub struct Look<'a> {
    /// The words of the frame itself.
    pub words: &'a Words,
    /// Starts every id, so that several on a page never clash.
    pub prefix: &'a str,
    /// The level of the page's heading, 1 to 5.
    pub level: u8,
}

impl Look<'_> {
    /// An id that is this instance's own.
    pub fn id(&self, name: &str) -> String {
        concat(&[self.prefix, "-", name])
    }
}

/// What the page's one heading carries besides its class.
const HEADING: &str = "tabindex=-1|data-bc=heading|part=heading";

/// The whole page.
pub fn page(look: &Look<'_>, page: &Page) -> Node {
    let [actions, foot] = actions_and_foot(page);
    // What the page presses where it is looked at on another day (`src/embed/instruments.js`).
    #[cfg(late)]
    let foot = foot.child(passing("button.passing|type=button|tabindex=-1|aria-hidden=true|data-bc=day"));
    sheet(look, page, &page.blocks, [actions, foot])
}

/// A button for the page itself, which changes nothing: the same screen is drawn, as it is now.
#[cfg(late)]
fn passing(spec: &'static str) -> El {
    El::new(spec).press(&Msg::Timing(Timing::Rest))
}

/// The beginning of a page that is long, with a button the page's clock presses for the rest of it
/// (`src/embed/instruments.js`): a tap is answered before everything below is drawn. Nothing where
/// a page is short.
#[cfg(late)]
pub fn beginning(look: &Look<'_>, page: &Page) -> Option<Node> {
    /// As many blocks fill the upper part of a phone.
    const UPPER: usize = 4;
    let long = |block: &Block| {
        matches!(
            block,
            Block::Session(_)
                | Block::RegionResult(_)
                | Block::More(..)
                | Block::Summary(_)
                | Block::Compared(..)
                | Block::Claims(_)
                | Block::Chart(_)
                | Block::Measure(_)
                | Block::WaysOut(..)
        )
    };
    let at = page.blocks.iter().position(long)?;
    let cut = if at < UPPER { at + 1 } else { at };
    let first = page.blocks.get(..cut).filter(|first| first.len() < page.blocks.len())?;
    let more = passing("button.passing|type=button|tabindex=-1|aria-hidden=true|data-bc=rest");
    Some(sheet(look, page, first, [more, El::list()]))
}

fn actions_and_foot(page: &Page) -> [El; 2] {
    let mut actions = El::new("div.actions");
    if let Some(main) = &page.main {
        actions.add(El::words("button.button main|type=submit|part=button", &main.label));
    }
    for more in &page.more {
        actions.add(button(more, "button.button|type=button"));
    }
    let erase = page.foot.erase.as_ref().map(|erase| button(erase, "button.link|type=button"));
    let foot = El::new("div.foot").child(El::words("p", &page.foot.text));
    #[cfg(late)]
    let foot = foot.maybe(page.foot.data.as_ref().map(|data| button(data, "button.link|type=button")));
    [actions, foot.maybe(erase)]
}

fn sheet(look: &Look<'_>, page: &Page, parts: &[Block], [actions, foot]: [El; 2]) -> Node {
    let inner = match page.place {
        Place::Start => "div.page page-start",
        Place::Stop => "div.page page-stop",
        _ => "div.page",
    };
    let mut blocks = El::list();
    add_blocks(look, &mut blocks, parts);
    let form = El::new("form|novalidate=novalidate")
        .on(Says::Submit(page.main.as_ref().map(|main| main.msg.clone())))
        .child(blocks)
        .child(actions);
    let inner = El::new(inner)
        .key(&int(page.place.code().into()))
        .child(top(look, page))
        .maybe(page.top.segments.map(|(done, all)| segments(done, all)))
        .child(errors(look, &page.errors))
        .child(form)
        .child(foot);
    Node::El(Box::new(El::new("div.bc").attr("lang", look.words.language()).child(inner)))
}

fn top(look: &Look<'_>, page: &Page) -> El {
    let back = match &page.top.back {
        Some(back) => El::new("button.back|type=button")
            .press(&back.msg)
            .child(icons::back())
            .child(El::words("span", &back.label)),
        None => El::new("span"),
    };
    let end = match &page.top.count {
        Some(count) => El::words("span.count", count),
        None => El::new("span.brand").child(icons::chain()).text(look.words.get(k::BRAND)),
    };
    El::new("div.top").child(back).child(end)
}

/// Done, now, to come; the count beside it says the same in words.
fn segments(done: usize, all: usize) -> El {
    let mut row = El::new("div.segments|aria-hidden=true");
    for at in 0..all {
        row.add(El::new(match at {
            _ if at < done => "span.done",
            _ if at == done => "span.now",
            _ => "span|class=",
        }));
    }
    row
}

fn errors(look: &Look<'_>, errors: &[(String, String)]) -> El {
    if errors.is_empty() {
        return El::list();
    }
    let mut list = El::new("ul");
    for (field, text) in errors {
        let lead = El::words("button.link|type=button", text).press(&Msg::ToField(field.clone()));
        list.add(El::new("li").child(lead));
    }
    let title = look.id("errors");
    let heading = El::heading(look, 1, "", "").attr("id", &title).text(look.words.get(k::ERROR_TITLE));
    El::new("div.errors|tabindex=-1|data-bc=errors|role=group")
        .attr("aria-labelledby", &title)
        .child(heading)
        .child(list)
}

/// A button of any kind.
fn button(button: &Button, kind: &'static str) -> El {
    let mut label = El::words("span", &button.label);
    if let Some(context) = &button.context {
        label.add(El::words("span.only-heard", ": ").text(context));
    }
    El::new(kind).press(&button.msg).maybe(button.icon.map(icons::icon)).child(label)
}

fn add_buttons(into: &mut El, buttons: &[Button]) {
    for quiet in buttons {
        into.add(button(quiet, "button.button quiet|type=button"));
    }
}

/// Blocks, each under a key: a field keeps its own, whatever appears before or after it.
fn add_blocks(look: &Look<'_>, into: &mut El, blocks: &[Block]) {
    for (at, item) in blocks.iter().enumerate() {
        let place = int(at as i32);
        let key = match item {
            Block::Choices(choices) => &choices.id,
            #[cfg(late)]
            Block::Number(field) => &field.id,
            #[cfg(late)]
            Block::Words(field) => &field.id,
            // Its own, so that the focus stays on it while words come and go above.
            #[cfg(late)]
            Block::Data(DataPart::Press(hook, ..)) => hook,
            Block::Measure(measure) => measure.sides.first().map_or(&place, |side| &side.id),
            _ => &place,
        };
        into.add(block(look, item).key(key));
    }
}

/// One block.
fn block(look: &Look<'_>, block: &Block) -> El {
    match block {
        Block::Kicker(words) => El::words("p.kicker", words),
        Block::Title(words, large) => {
            El::heading(look, 0, if *large { "title large" } else { "title" }, HEADING).text(words)
        }
        Block::Heading(words) => El::heading(look, 1, "heading", "").text(words),
        Block::Lead(words) => El::new("p.lead").runs(words),
        Block::Text(words) => El::new("p").runs(words),
        Block::Small(words) => El::new("p.small").runs(words),
        Block::Note(words) => El::new("p.note").runs(words),
        Block::Safety(words) => El::new("p.safety").child(icons::shield()).child(El::words("span", words)),
        Block::Bullets(items) => text::bullets(items),
        Block::Steps(items) => text::steps(items),
        Block::StopIf(words) => El::new("p.stop-if").child(icons::hurt()).child(El::new("span").runs(words)),
        Block::Doing(items) => text::doing(items),
        Block::Card(inside) => {
            let mut card = El::new("div.card|part=card");
            add_blocks(look, &mut card, inside);
            card
        }
        Block::Care(care) => care::card(look, care),
        Block::Choices(choices) => choices::fieldset(look, choices),
        #[cfg(late)]
        Block::Number(field) => number::number(look, field),
        #[cfg(late)]
        Block::Measure(measure) => measure::measure(look, measure),
        #[cfg(late)]
        Block::Doubt(question, buttons) => {
            let mut answers = El::new("div.buttons");
            add_buttons(&mut answers, buttons);
            El::new("div.doubt|role=group|tabindex=-1|data-field=doubt")
                .attr("aria-label", question)
                .child(El::words("p", question))
                .child(answers)
        }
        Block::WaysOut(or, buttons) => {
            let mut ways = El::new("div.ways-out").child(El::new("p.or").child(El::words("span", or)));
            add_buttons(&mut ways, buttons);
            ways
        }
        Block::Buttons(buttons) => {
            let mut row = El::new("div.buttons");
            add_buttons(&mut row, buttons);
            row
        }
        Block::Link(link) => El::new("p").child(button(link, "button.link|type=button")),
        Block::Tag(region, name, kit) => {
            El::new("div.tag-row").child(text::tag(*region, name)).child(El::words("span.kit", kit))
        }
        #[cfg(late)]
        Block::Figure(id, mirrored, label) => figure::boxed(look.words, *id, *mirrored, label),
        #[cfg(late)]
        Block::Summary(section) => answers::summary(look, section),
        #[cfg(late)]
        Block::Chain(chain) => chain::hero(look.words, chain),
        #[cfg(late)]
        Block::RegionResult(part) => strip::region(look, part),
        #[cfg(late)]
        Block::StripKey(bands, typical) => strip::key(bands, typical),
        #[cfg(late)]
        Block::Timeline(timeline) => plan::timeline(look, timeline),
        #[cfg(late)]
        Block::Session(session) => plan::session(look, session),
        #[cfg(late)]
        Block::Exit(title, items) => plan::exit(look, title, items),
        #[cfg(late)]
        Block::Claims(claims) => answers::claims(look, claims),
        #[cfg(late)]
        Block::Begin(begin) => El::new("div.begin").child(button(begin, "button.button main|type=button")),
        #[cfg(late)]
        Block::Sound((region, name, switch)) => El::new("div.tag-row")
            .child(text::tag(*region, name))
            .child(button(switch, "button.button quiet sound|type=button|data-field=sound")),
        #[cfg(late)]
        Block::Dial(dial, tick, tries) => dial::dial(look, dial, tick, tries),
        #[cfg(late)]
        Block::Player(playing) => player::player(look, playing),
        #[cfg(late)]
        Block::Words(field) => number::words(look, field),
        #[cfg(late)]
        Block::Chart(chart) => chart::chart(look, chart),
        #[cfg(late)]
        Block::Kept(weeks) => chart::kept(weeks),
        #[cfg(late)]
        Block::Compared(title, note, rows) => chart::compared(look, title, note, rows),
        #[cfg(late)]
        Block::Tape(tape) => measure::tape(look, tape),
        #[cfg(late)]
        Block::StopNow(stop) => {
            El::new("div.stop-now").child(button(stop, "button.button hurts|type=button"))
        }
        #[cfg(late)]
        Block::Data(part) => data::part(look, part),
        #[cfg(late)]
        Block::Paper(inside) => {
            let mut sheet = El::new("div.paper");
            add_blocks(look, &mut sheet, inside);
            sheet
        }
        #[cfg(late)]
        Block::Pair(left, right) => paper::pair(look, left, right),
        #[cfg(late)]
        Block::Fill(parts) => paper::fill(parts),
        #[cfg(late)]
        Block::Drills(heard, drills) => paper::drills(look, heard, drills),
        #[cfg(late)]
        Block::Ticks(ticks) => paper::ticks(ticks),
        #[cfg(late)]
        Block::Boxes(items) => paper::boxes(items),
        #[cfg(late)]
        Block::Facts(facts) => paper::facts(facts),
        #[cfg(late)]
        Block::Table(name, head, rows) => paper::table(name, head, rows),
        Block::More(summary, inside) => {
            let mut body = El::new("div");
            add_blocks(look, &mut body, inside);
            El::new("details.more").child(El::words("summary", summary)).child(body)
        }
        // The first half has no figures yet: their box keeps the place.
        #[cfg(not(late))]
        Block::Figure(..) => El::new("div.figure-box"),
        #[cfg(not(late))]
        _ => El::list(),
    }
}
