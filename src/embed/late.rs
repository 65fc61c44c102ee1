//! The second half's exports: words in once, snapshots in, drawings out.

use crate::app::Model;
use crate::i18n::Words;
use crate::view::{self, Look};
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local!(static WORDS: RefCell<Option<Words>> = const { RefCell::new(None) });

/// Takes the first half's words, so that no word is fetched twice. `false` if they belong to
/// another version.
#[wasm_bindgen]
pub fn open(words: &str) -> bool {
    let english = Words::english();
    let words = if english.packed() == words { Some(english) } else { Words::from_packed(words) };
    WORDS.with(|slot| *slot.borrow_mut() = words);
    WORDS.with(|slot| slot.borrow().is_some())
}

/// Draws the place a snapshot stands on. Empty bytes if it is not a snapshot of this version.
#[wasm_bindgen]
pub fn draw(snapshot: &[u8], prefix: &str, level: u8) -> Vec<u8> {
    let words = WORDS.with(|slot| slot.borrow().clone());
    let model = words.and_then(|words| Model::from_snapshot(words, snapshot));
    model.map_or_else(Vec::new, |model| {
        let look = Look { words: &model.words, prefix, level };
        view::encode(&view::page(&look, &model.page()))
    })
}
