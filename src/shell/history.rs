//! The browser's history on a page of our own: Back and Forward are screens.
//!
//! An entry holds a place's code and nothing else; the address never changes.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::PopStateEvent;
use yew::Callback;

fn entry(code: u16, change: impl Fn(&web_sys::History, &JsValue) -> Result<(), JsValue>) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // A browser that limits how often entries are made loses an entry, not an answer.
        let _ = change(&history, &JsValue::from(code));
    }
}

/// A new entry.
pub(super) fn push(code: u16) {
    entry(code, |history, state| history.push_state(state, ""));
}

/// The present entry, changed.
pub(super) fn replace(code: u16) {
    entry(code, |history, state| history.replace_state(state, ""));
}

/// Back by one entry; the browser then says where it went.
pub(super) fn back() {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Nowhere to go back to: the reader is where they asked to be already.
        let _ = history.back();
    }
}

/// Hears Back and Forward.
pub(super) fn listen(send: Callback<u16>) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "popstate", move |event| {
        let state = event.dyn_ref::<PopStateEvent>().map(PopStateEvent::state);
        if let Some(code) = state.and_then(|state| state.as_f64()) {
            send.emit(code as u16);
        }
    }))
}
