//! The one component with state: it feeds messages to the model, draws its page, runs its effects.

use super::late::{self, Late};
use super::{clock, draw, focus, history, storage, Options};
use crate::app::{Effect, Env, Focus, Kept, Model, Msg};
use crate::i18n::Words;
use crate::view::{self, Look};
use gloo::events::EventListener;
use yew::prelude::*;

/// What the runtime starts with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// Where it draws.
    pub host: web_sys::Element,
    /// What the page asks.
    pub options: Options,
}

/// What reaches the runtime.
#[derive(Debug)]
pub enum Heard {
    /// A message for the model.
    App(Msg),
    /// The second half has come, or could not be had.
    Late(Option<Late>),
}

/// The runtime.
pub struct Runtime {
    model: Model,
    late: Option<Late>,
    done: Callback<Option<Late>>,
    /// Runs after the next drawing, when the new heading is there.
    focus: Option<Focus>,
    send: Callback<Msg>,
    prefix: String,
    /// Dropped with the component, which takes the listeners off.
    _listeners: Vec<EventListener>,
}

impl Component for Runtime {
    type Message = Heard;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let options = &ctx.props().options;
        let country = options.region.clone().unwrap_or_else(clock::country);
        let env = Env {
            words: Words::english(),
            today: clock::today(),
            kept: if options.storage { storage::read() } else { Kept::Refused },
            inches: options.units_in.unwrap_or_else(|| matches!(country.as_str(), "US" | "LR" | "MM")),
            country,
            full: options.edition_full,
        };
        let (model, effects) = Model::new(env);
        let send = ctx.link().callback(Heard::App);
        let done = ctx.link().callback(Heard::Late);
        let mut listeners = Vec::new();
        if options.history {
            listeners.extend(history::listen(send.clone()));
        }
        if options.storage {
            listeners.extend(storage::listen(send.clone()));
        }
        let mut runtime = Self {
            model,
            late: None,
            done,
            focus: None,
            send,
            prefix: clock::unique(),
            _listeners: listeners,
        };
        runtime.run(effects, options);
        // A page that opens does not take the focus from the reader.
        runtime.focus = None;
        runtime
    }

    fn update(&mut self, ctx: &Context<Self>, heard: Heard) -> bool {
        let msg = match heard {
            Heard::App(msg) => msg,
            Heard::Late(late) => {
                self.late = late;
                Msg::Late(self.late.is_some())
            }
        };
        let effects = self.model.update(msg);
        self.run(effects, &ctx.props().options);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let level = ctx.props().options.heading_level;
        let drawn = match &self.late {
            Some(late) if self.model.wants_late() => late.draw(&self.model, &self.prefix, level),
            _ => None,
        };
        let node = drawn.unwrap_or_else(|| {
            let look = Look { words: &self.model.words, prefix: &self.prefix, level };
            view::page(&look, &self.model.page())
        });
        draw::html(&node, &self.send)
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        if let Some(target) = self.focus.take() {
            focus::to(&ctx.props().host, &target);
        }
    }
}

impl Runtime {
    fn run(&mut self, effects: Vec<Effect>, options: &Options) {
        for effect in effects {
            match effect {
                Effect::Save(text) => {
                    if !storage::write(&text) {
                        self.send.emit(Msg::NotKept);
                    }
                }
                Effect::Forget => storage::forget(),
                Effect::Push(code) if options.history => history::push(code),
                Effect::Replace(code) if options.history => history::replace(code),
                Effect::Push(_) | Effect::Replace(_) => {}
                Effect::Focus(target) => self.focus = Some(target),
                Effect::Print => clock::print(),
                Effect::LoadLate => {
                    late::load(options.late.as_ref(), self.model.words.packed(), self.done.clone());
                }
            }
        }
    }
}
