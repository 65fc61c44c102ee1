//! The files module as the page sees it: text out, bytes in. `carry.js` fetches and calls it.

use crate::app::data::File;
use crate::app::Saved;
use crate::files::{self, Now};
use crate::i18n::Words;
use wasm_bindgen::prelude::{wasm_bindgen, JsValue};

/// Writes and reads files and links, in the words of the second half.
#[wasm_bindgen]
pub struct Files {
    words: Words,
}

/// The day packed into a number, and the moment in milliseconds.
fn now(day: u32, moment: f64) -> Now {
    Now { day: super::some_day(day), seconds: (moment / 1000.0) as u64 }
}

#[wasm_bindgen]
impl Files {
    /// With the packed words of a second half.
    ///
    /// # Errors
    /// Where the words are not of this build: then this is not the module that belongs to it.
    #[wasm_bindgen(constructor)]
    pub fn new(first: &str, later: &str) -> Result<Self, JsValue> {
        let words = Words::for_files(first, later).ok_or(JsValue::UNDEFINED)?;
        Ok(Self { words })
    }

    /// The text of a file, from what is kept; nothing where there is nothing to put in it.
    pub fn write(&self, file: &str, packed: &str, day: u32, moment: f64) -> Option<String> {
        let saved = Saved::unpack(packed).ok()?;
        files::write(File::parse(file)?, &saved, &self.words, now(day, moment))
    }

    /// What a file is called.
    pub fn name(&self, file: &str, day: u32) -> Option<String> {
        Some(files::name(File::parse(file)?, now(day, 0.0).day))
    }

    /// What is in a file, packed.
    ///
    /// # Errors
    /// Why it can't be brought in, in a sentence.
    pub fn bring(&self, bytes: &[u8]) -> Result<String, JsValue> {
        match files::bring(bytes) {
            Ok(saved) => Ok(saved.pack()),
            Err(error) => Err(JsValue::from(files::sentence(&self.words, &error))),
        }
    }

    /// Everything kept, as the fragment of a link.
    pub fn link(&self, packed: &str) -> String {
        files::link(packed)
    }

    /// What a link's fragment holds, packed.
    ///
    /// # Errors
    /// Why it can't be followed, in a sentence.
    pub fn follow(&self, fragment: &str) -> Result<String, JsValue> {
        match files::follow(fragment) {
            Ok(saved) => Ok(saved.pack()),
            Err(error) => Err(JsValue::from(files::link_sentence(&self.words, error))),
        }
    }

    /// A code to scan: modules a side, a line end, the path of the dark ones. Nothing where the text
    /// is too long for one.
    pub fn code(&self, text: &str) -> Option<String> {
        let (size, path) = files::code(text)?;
        Some([&size.to_string(), "\n", &path].concat())
    }
}
