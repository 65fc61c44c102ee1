//! The country of the language, and small things of the window.

use std::cell::Cell;

/// The country the browser's language names, such as `GB` of `en-GB`; empty if none.
pub(super) fn country() -> String {
    let language = web_sys::window().and_then(|window| window.navigator().language()).unwrap_or_default();
    let region = language.split('-').skip(1).find(|part| part.len() == 2).unwrap_or_default();
    region.to_ascii_uppercase()
}

/// Opens the print dialogue.
pub(super) fn print() {
    if let Some(window) = web_sys::window() {
        // Refused in a sandboxed frame: nothing to print to, nothing lost.
        let _ = window.print();
    }
}

/// A prefix for ids that no other check on the page has.
pub(super) fn unique() -> String {
    thread_local!(static NEXT: Cell<u32> = const { Cell::new(0) });
    let n = NEXT.with(|next| next.replace(next.get() + 1));
    ["bc", n.to_string().as_str()].concat()
}
