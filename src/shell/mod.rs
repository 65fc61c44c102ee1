//! The only home of the browser's APIs.

use yew::prelude::{component, html, use_state, Callback, Html, Properties};

/// What the page asks of one check.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Whether screens become entries of the page's history.
    pub history: bool,
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
}

/// A running check.
#[derive(Debug)]
pub struct Handle(yew::AppHandle<App>);

impl Handle {
    /// Stops it and empties its host.
    pub fn destroy(self) {
        self.0.destroy();
    }
}

/// Starts a check inside `host`.
pub fn start(host: web_sys::Element, options: Options) -> Handle {
    Handle(yew::Renderer::<App>::with_root_and_props(host, Props { options }).render())
}

#[derive(Clone, Debug, PartialEq, Properties)]
struct Props {
    options: Options,
}

#[component]
fn App(props: &Props) -> Html {
    let count = use_state(|| 0_u32);
    let onclick = {
        let count = count.clone();
        Callback::from(move |_| count.set(*count + 1))
    };
    let tag = format!("h{}", props.options.heading_level);
    html! {
        <div class="bc">
            <@{tag}>{ "Back Check" }</@>
            <button type="button" {onclick}>{ format!("Start {}", *count) }</button>
        </div>
    }
}
