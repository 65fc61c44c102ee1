//! The second half as the page hands it over: a class whose objects run a check.

use crate::app::late::Reply;
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{spawn_local, JsFuture};
use yew::Callback;

/// Asks the page for the second half; `done` gets its class, or nothing where it could not be had.
pub(super) fn load(source: Option<&Function>, done: Callback<Option<Function>>) {
    let asked = source.and_then(|source| source.call0(&JsValue::NULL).ok());
    let Some(promise) = asked.and_then(|asked| asked.dyn_into::<Promise>().ok()) else {
        done.emit(None);
        return;
    };
    spawn_local(async move {
        let class = JsFuture::from(promise).await.ok();
        done.emit(class.and_then(|class| class.dyn_into().ok()));
    });
}

/// A check that the second half runs.
pub(super) struct Half(JsValue);

impl Half {
    /// Takes over from the first half.
    pub(super) fn new(class: &Function, arguments: &[JsValue]) -> Option<Self> {
        let arguments: Array = arguments.iter().collect();
        Reflect::construct(class, &arguments).ok().map(Self)
    }

    /// Calls one of its methods; nothing when the second half has gone wrong.
    pub(super) fn call(&self, method: &str, arguments: &[JsValue]) -> Option<Reply> {
        let method: Function = Reflect::get(&self.0, &JsValue::from_str(method)).ok()?.dyn_into().ok()?;
        let arguments: Array = arguments.iter().collect();
        let answer: Uint8Array = method.apply(&self.0, &arguments).ok()?.dyn_into().ok()?;
        Reply::unpack(&answer.to_vec())
    }
}
