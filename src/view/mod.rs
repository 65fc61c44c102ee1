//! Draws pages: Yew functions from page data to HTML.
//!
//! Holds no state and decides nothing about health. Functions, not components: a component
//! costs twice the bytes. **Invariant:** no `style` attribute (a strict host forbids it); colour
//! and size live in `styles/`, one class a piece.

mod care;
mod chain;
mod choices;
mod figure;
mod icons;
mod input;
mod measure;
mod plan;
mod strip;
mod text;

use crate::app::page::{Block, Button, Page};
use crate::app::{Msg, Place};
use crate::i18n::{keys as k, Words};
use yew::prelude::*;

/// What every view function gets.
pub struct Look<'a> {
    /// The words of the frame itself.
    pub words: &'a Words,
    /// Where messages go.
    pub send: &'a Callback<Msg>,
    /// Starts every id, so that several on a page never clash.
    pub prefix: &'a str,
    /// The level of the page's heading, 1 to 5.
    pub level: u8,
}

impl Look<'_> {
    /// An id that is this instance's own.
    pub fn id(&self, name: &str) -> String {
        [self.prefix, "-", name].concat()
    }

    /// A click that says something.
    pub fn click(&self, msg: &Msg) -> Callback<MouseEvent> {
        let (send, msg) = (self.send.clone(), msg.clone());
        Callback::from(move |_| send.emit(msg.clone()))
    }

    /// The tag of a heading this far below the page's own.
    pub fn tag(&self, below: u8) -> String {
        ["h", self.level.saturating_add(below).min(6).to_string().as_str()].concat()
    }
}

/// The whole page.
pub fn page(look: &Look<'_>, page: &Page) -> Html {
    let start = page.place == Place::Start;
    let stop = page.place == Place::Stop;
    let main = page.main.clone();
    let send = look.send.clone();
    let submit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(main) = &main {
            send.emit(main.msg.clone());
        }
    });
    let key = page.place.code().to_string();
    let class = classes!("page", start.then_some("page-start"), stop.then_some("page-stop"));
    html! {
        <div class="bc" lang={look.words.language().to_owned()}>
            <div {class} key={key}>
                { top(look, page) }
                { errors(look, &page.errors) }
                <form novalidate=true onsubmit={submit}>
                    <>{ for page.blocks.iter().enumerate().map(|(at, block)| html! {
                        <key={place_of(block, at)}>{ self::block(look, block) }</>
                    }) }</>
                    { actions(look, page) }
                </form>
                { foot(look, page) }
            </div>
        </div>
    }
}

/// The key of a block among its page's: a question keeps its place, and with it the focus, when
/// something else appears or goes.
fn place_of(block: &Block, at: usize) -> String {
    match block {
        Block::Choices(choices) => choices.id.clone(),
        Block::Number(field) => field.id.clone(),
        Block::Measure(_) => "measure".to_owned(),
        _ => at.to_string(),
    }
}

fn top(look: &Look<'_>, page: &Page) -> Html {
    let back = page.top.back.as_ref().map_or_else(
        || html! { <span></span> },
        |back| {
            html! {
                <button type="button" class="back" onclick={look.click(&back.msg)}>
                    { icons::back() }<span>{ &back.label }</span>
                </button>
            }
        },
    );
    let end = match &page.top.count {
        Some(count) => html! { <span class="count">{ count }</span> },
        None => html! { <span class="brand">{ icons::chain() }{ look.words.get(k::BRAND) }</span> },
    };
    html! {
        <>
            <div class="top">{ back }{ end }</div>
            { page.top.segments.map_or_else(Html::default, |(done, all)| segments(done, all)) }
        </>
    }
}

/// Done, now, to come; the count beside it says the same in words.
fn segments(done: usize, all: usize) -> Html {
    html! {
        <div class="segments" aria-hidden="true">
            { for (0..all).map(|at| html! {
                <span class={if at < done { "done" } else if at == done { "now" } else { "" }}></span>
            }) }
        </div>
    }
}

fn errors(look: &Look<'_>, errors: &[(String, String)]) -> Html {
    if errors.is_empty() {
        return Html::default();
    }
    let title = look.id("errors");
    html! {
        <div class="errors" tabindex="-1" data-bc="errors" role="group" aria-labelledby={title.clone()}>
            <@{look.tag(1)} id={title}>{ look.words.get(k::ERROR_TITLE) }</@>
            <ul>
                { for errors.iter().map(|(field, text)| html! {
                    <li>
                        <button type="button" class="link" onclick={look.click(&Msg::ToField(field.clone()))}>
                            { text }
                        </button>
                    </li>
                }) }
            </ul>
        </div>
    }
}

fn actions(look: &Look<'_>, page: &Page) -> Html {
    html! {
        <div class="actions">
            { page.main.as_ref().map_or_else(Html::default, |main| html! {
                <button type="submit" class="button main" part="button">{ &main.label }</button>
            }) }
            { for page.more.iter().map(|b| button(look, b, "button")) }
        </div>
    }
}

fn foot(look: &Look<'_>, page: &Page) -> Html {
    html! {
        <div class="foot">
            <p>{ &page.foot.text }</p>
            { page.foot.erase.as_ref().map_or_else(Html::default, |erase| button(look, erase, "link")) }
        </div>
    }
}

/// A button of any kind.
pub(crate) fn button(look: &Look<'_>, button: &Button, class: &'static str) -> Html {
    html! {
        <button type="button" {class} onclick={look.click(&button.msg)}>
            { button.icon.map_or_else(Html::default, icons::icon) }
            <span>
                { &button.label }
                { button.context.as_ref().map_or_else(Html::default, |context| html! {
                    <span class="only-heard">{ ": " }{ context }</span>
                }) }
            </span>
        </button>
    }
}

/// One block.
pub(crate) fn block(look: &Look<'_>, block: &Block) -> Html {
    match block {
        Block::Kicker(words) => html! { <p class="kicker">{ words }</p> },
        Block::Title(words, large) => {
            let class = if *large { "title large" } else { "title" };
            html! { <@{look.tag(0)} {class} tabindex="-1" data-bc="heading" part="heading">{ words }</@> }
        }
        Block::Heading(words) => html! { <@{look.tag(1)} class="heading">{ words }</@> },
        Block::Lead(words) => html! { <p class="lead">{ text::runs(words) }</p> },
        Block::Text(words) => html! { <p>{ text::runs(words) }</p> },
        Block::Small(words) => html! { <p class="small">{ text::runs(words) }</p> },
        Block::Note(words) => html! { <p class="note">{ text::runs(words) }</p> },
        Block::Safety(words) => html! { <p class="safety">{ icons::shield() }<span>{ words }</span></p> },
        Block::Bullets(items) => text::bullets(items),
        Block::Steps(items) => text::steps(items),
        Block::StopIf(words) => {
            html! { <p class="stop-if">{ icons::hurt() }<span>{ text::runs(words) }</span></p> }
        }
        Block::Doing(items) => text::doing(items),
        Block::Card(inside) => html! {
            <div class="card" part="card">{ for inside.iter().map(|b| self::block(look, b)) }</div>
        },
        Block::Care(care) => care::card(look, care),
        Block::Choices(choices) => choices::fieldset(look, choices),
        Block::Number(field) => measure::number(look, field),
        Block::Measure(measure) => measure::measure(look, measure),
        Block::WaysOut(or, buttons) => html! {
            <div class="ways-out">
                <p class="or"><span>{ or }</span></p>
                { for buttons.iter().map(|b| button(look, b, "button quiet")) }
            </div>
        },
        Block::Buttons(buttons) => html! {
            <div class="buttons">{ for buttons.iter().map(|b| button(look, b, "button quiet")) }</div>
        },
        Block::Link(link) => html! { <p>{ button(look, link, "link") }</p> },
        Block::Tag(region, name, kit) => html! {
            <div class="tag-row">{ text::tag(*region, name) }<span class="kit">{ kit }</span></div>
        },
        Block::Figure(id, mirrored, label) => figure::boxed(*id, *mirrored, label),
        Block::Summary(sections) => text::summary(look, sections),
        Block::Chain(chain) => chain::hero(chain),
        Block::RegionResult(part) => strip::region(look, part),
        Block::StripKey(bands, typical) => strip::key(bands, typical),
        Block::Timeline(timeline) => plan::timeline(timeline),
        Block::Session(session) => plan::session(look, session),
        Block::Exit(title, items) => plan::exit(look, title, items),
        Block::Claims(claims) => text::claims(look, claims),
        Block::More(summary, inside) => html! {
            <details class="more">
                <summary>{ summary }</summary>
                <div>{ for inside.iter().map(|b| self::block(look, b)) }</div>
            </details>
        },
    }
}
