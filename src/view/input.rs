//! Reads what is typed. The one place where a view touches a browser type.

use crate::app::Msg;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A handler that sends what the field now holds.
pub(super) fn typed(send: &Callback<Msg>, msg: impl Fn(String) -> Msg + 'static) -> Callback<InputEvent> {
    let send = send.clone();
    Callback::from(move |event: InputEvent| {
        let field: HtmlInputElement = event.target_unchecked_into();
        send.emit(msg(field.value()));
    })
}
