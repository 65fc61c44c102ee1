//! Moves the focus after a press of the reader's, never unasked.

use crate::app::Focus;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Lets go of the focus before a new screen is drawn. Taking a focused element out of the document
/// makes the browser work out styles and places of the old screen and the new one together; what
/// the new heading does with the focus comes after.
pub(super) fn leave(host: &Element) {
    if let Some(focused) = focused(host).and_then(|focused| focused.dyn_into::<HtmlElement>().ok()) {
        // Where the browser refuses, the screen comes a little later.
        let _ = focused.blur();
    }
}

fn focused(host: &Element) -> Option<Element> {
    host.query_selector(":focus").ok().flatten()
}

/// Whether the focus is in the page around: time may end a test while its reader writes a comment.
fn elsewhere(host: &Element) -> bool {
    let active = host.owner_document().and_then(|document| document.active_element());
    focused(host).is_none() && active.is_some_and(|active| active.tag_name() != "BODY")
}

/// Moves the focus to a heading, the error summary or a field inside `host`.
pub(super) fn to(host: &Element, target: &Focus) {
    if elsewhere(host) {
        return;
    }
    let found = match target {
        Focus::Heading => host.query_selector("[data-bc=heading]"),
        Focus::Errors => host.query_selector("[data-bc=errors]"),
        Focus::Field(name) => {
            let selector = ["[data-field=\"", name, "\"]"].concat();
            host.query_selector(&selector)
        }
    };
    let Ok(Some(element)) = found else { return };
    // A fieldset can't take the focus; its first control can.
    let control = if element.tag_name() == "FIELDSET" {
        element.query_selector("input:checked, input").ok().flatten().unwrap_or(element)
    } else {
        element
    };
    let Ok(control) = control.dyn_into::<HtmlElement>() else { return };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // A control that is gone by now needs no focus.
    let _ = control.focus_with_options(&options);
    let scroll = ScrollIntoViewOptions::new();
    if matches!(target, Focus::Heading) {
        if host.get_bounding_client_rect().top() < 0.0 {
            scroll.set_block(ScrollLogicalPosition::Start);
            host.scroll_into_view_with_scroll_into_view_options(&scroll);
        }
    } else {
        scroll.set_block(ScrollLogicalPosition::Nearest);
        control.scroll_into_view_with_scroll_into_view_options(&scroll);
    }
}
