//! The only home of the browser's APIs: it runs the model in a page.
//!
//! Holds one file an API and the component that ties them together. Everything that can go
//! wrong here (no storage, no history) is a message the model handles, never a panic.

mod clock;
mod draw;
mod focus;
mod history;
mod late;
mod runtime;
mod storage;

use runtime::{Props, Runtime};

/// What the page asks of one check.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Whether screens become entries of the page's history.
    pub history: bool,
    /// Whether the reader has pressed Start already: the first screen is the first question.
    pub begin: bool,
    /// Whether anything may be kept on the device.
    pub storage: bool,
    /// Language tag asked for.
    pub lang: Option<String>,
    /// Country whose emergency number to show.
    pub region: Option<String>,
    /// The full battery instead of the core one.
    pub edition_full: bool,
    /// Inches (`true`), centimetres (`false`), or as the language has it.
    pub units_in: Option<bool>,
    /// Level of the widget's first heading, 1 to 5.
    pub heading_level: u8,
    /// Fetches the second half: gives a promise of its class.
    pub late: Option<js_sys::Function>,
    /// Prints the check.
    pub print: Option<js_sys::Function>,
}

/// A running check.
pub struct Handle(yew::AppHandle<Runtime>);

impl Handle {
    /// Stops it and empties its host.
    pub fn destroy(self) {
        self.0.destroy();
    }
}

/// Starts a check inside `host`.
pub fn start(host: web_sys::Element, options: Options) -> Handle {
    let props = Props { host: host.clone(), options };
    Handle(yew::Renderer::<Runtime>::with_root_and_props(host, props).render())
}
