//! The WebAssembly export: one check, running in one element.

use js_sys::Reflect;
use wasm_bindgen::prelude::{wasm_bindgen, JsValue};
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::shell::{self, Handle, Options};

/// A check running in a host element. Dropping the JavaScript object is not enough: call `destroy`.
#[wasm_bindgen]
pub struct Instance {
    handle: Option<Handle>,
}

#[wasm_bindgen]
impl Instance {
    /// Starts a check inside `host`. `options` is a plain object; a key that is absent or of the
    /// wrong type takes its default.
    #[wasm_bindgen(constructor)]
    pub fn new(host: Element, options: &JsValue) -> Self {
        Self { handle: Some(shell::start(host, read(options))) }
    }

    /// Stops timers and listeners and empties the host. A second call does nothing.
    pub fn destroy(&mut self) {
        if let Some(handle) = self.handle.take() {
            handle.destroy();
        }
    }
}

/// The element's attributes as `run.js` hands them over.
fn read(options: &JsValue) -> Options {
    let get = |key: &str| Reflect::get(options, &JsValue::from_str(key)).unwrap_or(JsValue::UNDEFINED);
    Options {
        history: get("history").as_bool().unwrap_or(false),
        begin: get("begin").as_bool().unwrap_or(false),
        storage: get("storage").as_bool().unwrap_or(true),
        lang: get("lang").as_string(),
        region: get("region").as_string(),
        edition_full: get("editionFull").as_bool().unwrap_or(false),
        units_in: get("unitsIn").as_bool(),
        late: get("late").dyn_into().ok(),
        print: get("print").dyn_into().ok(),
        heading_level: get("headingLevel").as_f64().map_or(2, |level| level.clamp(1.0, 5.0) as u8),
    }
}
