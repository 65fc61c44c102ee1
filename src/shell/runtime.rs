//! The one component with state: it passes on what it hears, draws, and runs effects.
//!
//! At first it asks a model of its own; once the second half is here, that one owns the model and
//! this component only carries its replies out.

use super::draw::{self, Said};
use super::late::{self, Half};
use super::{clock, focus, history, storage, Options};
use crate::app::{Effect, Env, Focus, Keeping, Kept, Model, Msg};
use crate::i18n::Words;
use crate::view::{self, Look, Node, Table};
use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What the runtime starts with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct Props {
    /// Where it draws.
    pub(super) host: web_sys::Element,
    /// What the page asks.
    pub(super) options: Options,
}

/// What reaches the runtime.
#[derive(Debug)]
pub(super) enum Heard {
    /// A line of the table, and what was typed.
    Said(Said),
    /// The browser's history went to a place.
    Went(u16),
    /// The device refused to keep the answers.
    NotKept,
    /// Another tab kept newer answers.
    Elsewhere(String),
    /// The second half's class has come, or could not be had.
    Late(Option<js_sys::Function>),
}

/// Who owns the model.
enum Brain {
    First(Box<Model>, Table),
    Second(Half),
}

/// The runtime.
pub(super) struct Runtime {
    brain: Brain,
    tree: Node,
    country: String,
    inches: bool,
    /// Where it goes after the next drawing, when the new heading is there.
    focus: Option<Focus>,
    said: Callback<Said>,
    prefix: String,
    /// Dropped with the component, which takes the listeners off.
    _listeners: Vec<EventListener>,
}

impl Component for Runtime {
    type Message = Heard;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let options = &ctx.props().options;
        let link = ctx.link();
        let country = options.region.clone().unwrap_or_else(clock::country);
        let inches = options.units_in.unwrap_or(matches!(country.as_str(), "US" | "LR" | "MM"));
        let env = Env {
            words: Words::english(),
            kept: kept(options),
            country: country.clone(),
            inches,
            full: options.edition_full,
        };
        let (mut model, mut effects) = Model::new(env);
        if options.begin {
            effects.extend(model.begin());
        }
        let mut listeners = Vec::new();
        if options.history {
            listeners.extend(history::listen(link.callback(Heard::Went)));
        }
        if options.storage {
            listeners.extend(storage::listen(link.callback(Heard::Elsewhere)));
        }
        let mut runtime = Self {
            brain: Brain::First(Box::new(model), Table::default()),
            tree: Node::Text(String::new()),
            country,
            inches,
            focus: None,
            said: link.callback(Heard::Said),
            prefix: clock::unique(),
            _listeners: listeners,
        };
        runtime.run(ctx, effects);
        runtime.draw_first(ctx);
        // A page that opens does not take the focus from the reader.
        runtime.focus = None;
        runtime
    }

    fn update(&mut self, ctx: &Context<Self>, heard: Heard) -> bool {
        let reply = match (&mut self.brain, heard) {
            (Brain::Second(half), heard) => match heard {
                Heard::Said((line, typed)) => half.call("heard", &[line.into(), typed.into()]),
                Heard::Went(code) => half.call("went", &[code.into()]),
                Heard::NotKept => half.call("notKept", &[]),
                Heard::Elsewhere(text) => half.call("elsewhere", &[text.into()]),
                Heard::Late(_) => None,
            },
            (Brain::First(..), Heard::Late(Some(class))) => self.take_over(ctx, &class),
            (Brain::First(model, table), heard) => {
                let msg = match heard {
                    Heard::Said((line, typed)) => table.msg(line, typed),
                    Heard::Went(code) => Some(Msg::Went(code)),
                    Heard::NotKept => Some(Msg::NotKept),
                    Heard::Late(_) => Some(Msg::LateMissing),
                    Heard::Elsewhere(_) => None,
                };
                let effects = msg.map_or_else(Vec::new, |msg| model.update(msg));
                self.run(ctx, effects);
                self.draw_first(ctx);
                return self.changes(ctx);
            }
        };
        // Without a reply nothing has changed.
        let Some(reply) = reply else { return false };
        self.tree = reply.tree;
        self.run(ctx, reply.effects);
        self.changes(ctx)
    }

    fn view(&self, _: &Context<Self>) -> Html {
        draw::html(&self.tree, &self.said)
    }
}

fn kept(options: &Options) -> Kept {
    if options.storage {
        storage::read()
    } else {
        Kept::Refused
    }
}

impl Runtime {
    /// Has what changed drawn, and the focus moved after that, in the same task of the page. Yew's own
    /// `rendered` comes later where a drawing took long: the reader would see a frame without a focus.
    fn changes(&mut self, ctx: &Context<Self>) -> bool {
        if let Some(target) = self.focus.take() {
            let host = ctx.props().host.clone();
            spawn_local(async move { focus::to(&host, &target) });
        }
        true
    }

    /// Draws what the first half shows.
    fn draw_first(&mut self, ctx: &Context<Self>) {
        if let Brain::First(model, table) = &mut self.brain {
            let level = ctx.props().options.heading_level;
            let look = Look { words: &model.words, prefix: &self.prefix, level };
            self.tree = view::page(&look, &model.page());
            *table = Table::default();
            table.take(&mut self.tree);
        }
    }

    /// Hands the model over to the second half.
    fn take_over(
        &mut self,
        ctx: &Context<Self>,
        class: &js_sys::Function,
    ) -> Option<crate::app::late::Reply> {
        let Brain::First(model, _) = &self.brain else { return None };
        let options = &ctx.props().options;
        let kept = if model.keeping == Keeping::Memory { Kept::Refused } else { kept(options) };
        let (kept, refused) = match kept {
            Kept::Text(text) => (JsValue::from(text), false),
            Kept::Nothing => (JsValue::UNDEFINED, false),
            Kept::Refused => (JsValue::UNDEFINED, true),
        };
        let flags = u8::from(self.inches) | (u8::from(options.edition_full) << 1);
        let early = js_sys::Uint8Array::from(model.hand_over().as_slice());
        let half = Half::new(
            class,
            &[
                model.words.packed().into(),
                kept,
                refused.into(),
                early.into(),
                self.country.as_str().into(),
                flags.into(),
                self.prefix.as_str().into(),
                options.heading_level.into(),
            ],
        );
        let reply = half.as_ref().and_then(|half| half.call("begin", &[]));
        if let (Some(half), Some(reply)) = (half, reply) {
            self.brain = Brain::Second(half);
            return Some(reply);
        }
        ctx.link().send_message(Heard::Late(None));
        None
    }

    fn run(&mut self, ctx: &Context<Self>, effects: Vec<Effect>) {
        let options = &ctx.props().options;
        for effect in effects {
            match effect {
                Effect::Save(text) => {
                    if !storage::write(&text) {
                        ctx.link().send_message(Heard::NotKept);
                    }
                }
                Effect::Forget if options.storage => storage::forget(),
                Effect::Push(code) if options.history => history::push(code),
                Effect::Replace(code) if options.history => history::replace(code),
                Effect::Back if options.history => history::back(),
                // What another check of this site keeps is not ours to erase.
                Effect::Forget | Effect::Push(_) | Effect::Replace(_) | Effect::Back => {}
                Effect::Focus(target) => {
                    if matches!(target, Focus::Heading) {
                        focus::leave(&ctx.props().host);
                    }
                    self.focus = Some(target);
                }
                Effect::Print => {
                    // Refused in a sandboxed frame: nothing to print to, nothing lost.
                    let _ = options.print.as_ref().map(|print| print.call0(&JsValue::NULL));
                }
                Effect::LoadLate => late::load(options.late.as_ref(), ctx.link().callback(Heard::Late)),
            }
        }
    }
}
