//! What the device keeps: one text in local storage.
//!
//! Storage may be absent, blocked, full, or throw on the first touch (a sandboxed frame); every
//! way it can refuse is an answer here, not an error.

use crate::app::Kept;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent};
use yew::Callback;

/// The one key. The page's origin is the blog's, so the name says whose it is.
const KEY: &str = "back-check";

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// What is kept, or that nothing can be.
pub(super) fn read() -> Kept {
    let Some(storage) = storage() else { return Kept::Refused };
    match storage.get_item(KEY) {
        Ok(Some(text)) => Kept::Text(text),
        Ok(None) => Kept::Nothing,
        Err(_) => Kept::Refused,
    }
}

/// Keeps a text; `false` when the device refuses.
pub(super) fn write(text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(KEY, text).is_ok())
}

/// Removes what is kept.
pub(super) fn forget() {
    if let Some(storage) = storage() {
        // Refused means there is nothing we could have kept.
        let _ = storage.remove_item(KEY);
    }
}

/// Hears when another tab has kept something newer.
pub(super) fn listen(send: Callback<String>) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
        if event.key().as_deref() == Some(KEY) {
            // Erased there is an empty text here.
            send.emit(event.new_value().unwrap_or_default());
        }
    }))
}
