//! The second half as the page hands it over: a function that draws snapshots.

use crate::app::Model;
use crate::view::{self, Node};
use js_sys::{Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{spawn_local, JsFuture};
use yew::Callback;

/// The second half's `draw`.
#[derive(Clone, Debug)]
pub(super) struct Late(Function);

/// Asks the page for the second half; `done` gets it, or nothing where it could not be had.
pub(super) fn load(source: Option<&Function>, words: &str, done: Callback<Option<Late>>) {
    let asked = source.and_then(|source| source.call1(&JsValue::NULL, &JsValue::from_str(words)).ok());
    let Some(promise) = asked.and_then(|asked| asked.dyn_into::<Promise>().ok()) else {
        done.emit(None);
        return;
    };
    spawn_local(async move {
        let draw = JsFuture::from(promise).await.ok();
        done.emit(draw.and_then(|draw| draw.dyn_into::<Function>().ok()).map(Late));
    });
}

impl Late {
    /// Draws the model's present place; nothing when the second half has gone wrong.
    pub(super) fn draw(&self, model: &Model, prefix: &str, level: u8) -> Option<Node> {
        let snapshot = Uint8Array::from(model.snapshot().as_slice());
        let (prefix, level) = (JsValue::from_str(prefix), JsValue::from(level));
        let drawn = self.0.call3(&JsValue::NULL, &snapshot, &prefix, &level).ok()?;
        view::decode(&drawn.dyn_into::<Uint8Array>().ok()?.to_vec())
    }
}
