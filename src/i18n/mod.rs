//! Every word a reader sees, typed.
//!
//! The words live in `locales/en/*.ftl`; `build.rs` turns each message into a [`Key`] in [`keys`],
//! or, where it takes arguments, into a method of [`Words`] (arguments in the order they first
//! appear in the English text). Families, one message for each id of a closed set, become
//! functions: `safety(SafetyId)`, `test(TestId)` and so on. A word that is missing does not compile.
//!
//! Holds lookup and a formatter of a few lines; no Fluent at run time. Text may carry one mark,
//! `**bold**`, which [`runs`] splits.

mod format;
mod number;
#[cfg(test)]
mod tests;

pub use number::{Arg, Numerals, Plain, Plural};

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;

/// Names one message without arguments.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Key(u16);

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

const FORMAT: &str = "back-check/words@1";
const BETWEEN: char = '\u{1f}';

/// All words of one language, and its way with numbers. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    table: Rc<Table>,
    /// The words from the tests on, where they are here.
    later: Option<Rc<Table>>,
    /// The words of the files, where this build writes them.
    #[cfg(files)]
    files: Option<Rc<Table>>,
    numerals: Rc<dyn Numerals>,
}

struct Table {
    language: String,
    text: Cow<'static, str>,
    /// Where each message starts; one more entry than messages.
    starts: Vec<u32>,
}

impl Words {
    /// English, as far as this build holds it.
    pub fn english() -> Self {
        let empty = || Table { language: "en".to_owned(), text: Cow::Borrowed(""), starts: Vec::new() };
        let table = Table::read(Cow::Borrowed(EN), FIRST).unwrap_or_else(empty);
        let words = Self::first(table);
        #[cfg(late)]
        let words = words.with_later(Cow::Borrowed(EN_LATER));
        #[cfg(files)]
        let words = words.with_files();
        words
    }

    /// The words a first half hands on, with the rest where they are the English this build belongs
    /// to. Told apart by their mark, so that a second half need not carry them once more to compare.
    #[cfg(late)]
    pub fn handed_on(packed: &str) -> Option<Self> {
        let words = Self::from_packed(packed)?;
        let ours = mark(packed) == const { mark(EN) };
        Some(if ours { words.with_later(Cow::Borrowed(EN_LATER)) } else { words })
    }

    /// Another language from the packed text of the first screens, if it was made for these very keys.
    pub fn from_packed(packed: &str) -> Option<Self> {
        let table = Table::read(Cow::Owned(packed.to_owned()), FIRST)?;
        Some(Self::first(table))
    }

    fn first(table: Table) -> Self {
        Self {
            table: Rc::new(table),
            later: None,
            #[cfg(files)]
            files: None,
            numerals: Rc::new(Plain),
        }
    }

    /// The words a second half hands on to the files module, with the files' own.
    #[cfg(files)]
    pub fn for_files(first: &str, later: &str) -> Option<Self> {
        let words = Self::from_packed(first)?.with_later(Cow::Owned(later.to_owned()));
        words.later.is_some().then(|| words.with_files())
    }

    /// The same with the words of the files, which are English alone so far.
    #[cfg(files)]
    fn with_files(self) -> Self {
        let files = Table::read(Cow::Borrowed(EN_FILES), COUNT_FILES).map(Rc::new);
        Self { files, ..self }
    }

    /// The same with the packed text of the rest; unchanged if that was made for other keys.
    #[must_use]
    pub fn with_later(self, packed: Cow<'static, str>) -> Self {
        match Table::read(packed, LATER) {
            Some(later) => Self { later: Some(Rc::new(later)), ..self },
            None => self,
        }
    }

    /// The first screens' words as they were packed, to hand on.
    pub fn packed(&self) -> &str {
        &self.table.text
    }

    /// The other screens' words as they were packed, to hand on; empty where they are not here.
    #[cfg(late)]
    pub fn packed_later(&self) -> &str {
        self.later.as_ref().map_or("", |later| &later.text)
    }

    /// The same words with another way to write numbers and choose plurals.
    #[must_use]
    pub fn with_numerals(self, numerals: Rc<dyn Numerals>) -> Self {
        Self { numerals, ..self }
    }

    /// The language tag, `en` for English.
    pub fn language(&self) -> &str {
        &self.table.language
    }

    /// A message without arguments.
    pub fn get(&self, key: Key) -> &str {
        let at = usize::from(key.0);
        #[cfg(files)]
        if let Some(at) = at.checked_sub(FIRST + LATER) {
            return self.files.as_ref().map_or("", |files| files.pattern(at));
        }
        match (at.checked_sub(FIRST), &self.later) {
            (None, _) => self.table.pattern(at),
            (Some(at), Some(later)) => later.pattern(at),
            (Some(_), None) => "",
        }
    }

    /// A message without arguments, to keep.
    #[inline(never)]
    pub fn text(&self, key: Key) -> String {
        owned(self.get(key))
    }

    /// How numbers are written in this language.
    pub fn numerals(&self) -> &dyn Numerals {
        &*self.numerals
    }

    #[inline(never)]
    #[allow(
        clippy::needless_pass_by_value,
        reason = "here dropping them is compiled once, not at every call"
    )]
    fn format<const N: usize>(&self, key: Key, args: [Arg; N]) -> String {
        let mut out = String::new();
        format::write(&mut out, self.get(key), &args, &*self.numerals);
        out
    }
}

impl Default for Words {
    fn default() -> Self {
        Self::english()
    }
}

/// The same words are the same table with the same numerals; two tables read apart are not
/// compared letter by letter.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.table, &other.table) && Rc::ptr_eq(&self.numerals, &other.numerals)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.table.language).finish()
    }
}

/// FNV-1a.
#[cfg(late)]
const fn mark(text: &str) -> u64 {
    let (mut hash, mut rest) = (0xcbf2_9ce4_8422_2325_u64, text.as_bytes());
    while let [byte, after @ ..] = rest {
        hash = (hash ^ *byte as u64).wrapping_mul(0x0100_0000_01b3);
        rest = after;
    }
    hash
}

impl Table {
    fn read(text: Cow<'static, str>, count: usize) -> Option<Self> {
        let (header, body) = text.split_once('\n')?;
        let mut fields = header.split(' ');
        if fields.next() != Some(FORMAT) || fields.next() != Some(HASH) {
            return None;
        }
        let language = fields.next()?.to_owned();
        let first = text.len() - body.len();
        let mut starts = Vec::with_capacity(count + 1);
        starts.push(first as u32);
        starts.extend(body.match_indices(BETWEEN).map(|(at, _)| (first + at + 1) as u32));
        starts.push(text.len() as u32 + 1);
        (starts.len() == count + 1).then_some(Self { language, text, starts })
    }

    fn pattern(&self, at: usize) -> &str {
        let bounds = self.starts.get(at).zip(self.starts.get(at + 1));
        bounds.and_then(|(&from, &to)| self.text.get(from as usize..to as usize - 1)).unwrap_or_default()
    }
}

/// A text to keep, as a call: copied in place, it costs four times the bytes.
#[inline(never)]
pub(crate) fn owned(text: &str) -> String {
    text.to_owned()
}

/// Splits text at its `**bold**` marks: each run, and whether it is bold. Empty runs are left out.
pub fn runs(text: &str) -> Vec<(&str, bool)> {
    // A search for "**" through the standard library costs more code than this loop.
    let bytes = text.as_bytes();
    let (mut runs, mut from, mut strong) = (Vec::new(), 0, false);
    for at in 0..=bytes.len() {
        let mark = bytes.get(at..at + 2) == Some(b"**");
        if mark || at == bytes.len() {
            if let Some(run) = text.get(from..at).filter(|run| !run.is_empty()) {
                runs.push((run, strong));
            }
            if mark {
                (from, strong) = (at + 2, !strong);
            }
        }
    }
    runs
}
