//! The tree that views build: elements as data, and the few calls every view is made of.
//!
//! Holds no browser and no framework: the shell turns the tree into what is on screen, and the
//! second half sends it over as bytes. **Invariant:** nothing here is generic, so that each piece
//! is compiled once.

use super::Look;
use crate::app::page::TypedMsg;
#[cfg(late)]
use crate::app::tilting::TapeMsg;
use crate::app::Msg;
use crate::i18n;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A piece of the tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Node {
    /// Words.
    Text(String),
    /// An element with what is in it.
    El(Box<El>),
}

/// An element. One without a tag is only its children, in a place of its own: the elements after
/// it stay what they are when it grows or shrinks.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct El {
    /// `tag.classes|name=value|name=value`.
    pub spec: Cow<'static, str>,
    /// Attributes worked out while drawing.
    pub attrs: Vec<(Cow<'static, str>, String)>,
    /// What an input holds.
    pub value: Option<String>,
    /// Whether an input is chosen.
    pub checked: Option<bool>,
    /// Its name among its siblings, so that it stays itself when they change.
    pub key: Option<String>,
    /// What it says, and when.
    pub says: Option<Says>,
    /// What is in it.
    pub children: Vec<Node>,
}

/// What is heard at an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// A press.
    Press,
    /// An option chosen or a box ticked.
    Change,
    /// A form sent.
    Submit,
    /// Something typed.
    Typed,
}

/// What an element says when it hears something. A finished tree says only numbers; what they
/// mean stays in the [`Table`] with the model that drew it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Says {
    /// The line of the table that is meant.
    Line(Event, u16),
    /// A press.
    #[serde(skip)]
    Press(Msg),
    /// An option chosen or a box ticked.
    #[serde(skip)]
    Change(Msg),
    /// A form sent.
    #[serde(skip)]
    Submit(Option<Msg>),
    /// The age typed.
    #[serde(skip)]
    Age,
    /// A number typed.
    #[serde(skip)]
    Typed(TypedMsg),
    /// Words typed.
    #[cfg(late)]
    #[serde(skip)]
    Words(crate::app::follow::Slot),
    /// A length typed.
    #[cfg(late)]
    #[serde(skip)]
    Tape(TapeMsg),
}

/// What the numbers of a finished tree mean.
#[derive(Debug, Default)]
pub struct Table(Vec<Says>);

impl Table {
    /// Takes the messages out of a tree and leaves numbers.
    pub fn take(&mut self, node: &mut Node) {
        let Node::El(el) = node else { return };
        if let Some(says) = el.says.take() {
            let event = match says {
                Says::Line(event, _) => event,
                Says::Press(_) => Event::Press,
                Says::Change(_) => Event::Change,
                Says::Submit(_) => Event::Submit,
                Says::Age | Says::Typed(_) => Event::Typed,
                #[cfg(late)]
                Says::Words(_) => Event::Typed,
                #[cfg(late)]
                Says::Tape(_) => Event::Typed,
            };
            el.says = Some(Says::Line(event, self.0.len() as u16));
            self.0.push(says);
        }
        for child in &mut el.children {
            self.take(child);
        }
    }

    /// The message of a line, with what was typed.
    pub fn msg(&self, line: u16, typed: String) -> Option<Msg> {
        match self.0.get(usize::from(line))? {
            Says::Press(msg) | Says::Change(msg) => Some(msg.clone()),
            Says::Submit(msg) => msg.clone(),
            Says::Age => Some(Msg::Age(typed)),
            Says::Typed(TypedMsg(test, side)) => Some(Msg::Typed(*test, *side, typed)),
            #[cfg(late)]
            Says::Words(slot) => Some(Msg::Follow(crate::app::follow::Follow::Words(*slot, typed))),
            #[cfg(late)]
            Says::Tape(field) => Some(Msg::Tape(*field, typed)),
            Says::Line(..) => None,
        }
    }
}

/// Every name an attribute of ours may have; a tree that came as bytes is held to it too.
pub static NAMES: &[&str] = &[
    "aria-current",
    "aria-describedby",
    "aria-hidden",
    "aria-invalid",
    "aria-label",
    "aria-labelledby",
    "aria-pressed",
    "autocomplete",
    "class",
    "cx",
    "cy",
    "d",
    "data-bc",
    "data-draw",
    "data-field",
    "data-figure",
    "data-mirrored",
    "maxlength",
    "focusable",
    "for",
    "height",
    "hidden",
    "href",
    "id",
    "inputmode",
    "lang",
    "name",
    "novalidate",
    "part",
    "r",
    "role",
    "rx",
    "scope",
    "tabindex",
    "text-anchor",
    "type",
    "viewBox",
    "width",
    "x",
    "y",
    "transform",
];

impl El {
    /// An element from its description: `tag.classes|name=value|name=value`.
    #[inline(never)]
    pub(super) fn new(spec: &'static str) -> Self {
        Self { spec: Cow::Borrowed(spec), ..Self::default() }
    }

    /// A heading this far below the page's own.
    pub(super) fn heading(look: &Look<'_>, below: u8, class: &str, rest: &str) -> Self {
        let level = int(i32::from(look.level.saturating_add(below).clamp(1, 6)));
        Self { spec: Cow::Owned(["h", &level, ".", class, "|", rest].concat()), ..Self::default() }
    }

    /// An element that holds nothing but words.
    pub(super) fn words(spec: &'static str, words: &str) -> Self {
        Self::new(spec).text(words)
    }

    /// No element, only a place for some.
    pub(super) fn list() -> Self {
        Self::default()
    }

    /// Sets an attribute.
    #[inline(never)]
    pub(super) fn attr(mut self, name: &'static str, value: &str) -> Self {
        self.attrs.push((Cow::Borrowed(name), i18n::owned(value)));
        self
    }

    /// Sets an attribute put together from pieces.
    pub(super) fn join(self, name: &'static str, pieces: &[&str]) -> Self {
        self.attr(name, &pieces.concat())
    }

    #[cfg(late)]
    /// Sets an attribute to a whole number.
    #[inline(never)]
    pub(super) fn num(self, name: &'static str, n: i32) -> Self {
        self.attr(name, &int(n))
    }

    #[cfg(late)]
    /// Sets the `d` of a path: pieces of letters and the numbers after them.
    pub(super) fn path(self, pieces: &[(&str, &[i32])]) -> Self {
        let mut d = String::new();
        path(&mut d, pieces);
        self.attr("d", &d)
    }

    #[cfg(late)]
    /// Sets what an input holds.
    pub(super) fn value(mut self, value: &str) -> Self {
        self.value = Some(i18n::owned(value));
        self
    }

    /// Sets whether an input is chosen.
    pub(super) fn checked(mut self, on: bool) -> Self {
        self.checked = Some(on);
        self
    }

    /// Names it among its siblings.
    pub(super) fn key(mut self, key: &str) -> Self {
        self.key = Some(i18n::owned(key));
        self
    }

    /// Hears.
    #[inline(never)]
    pub(super) fn on(mut self, says: Says) -> Self {
        self.says = Some(says);
        self
    }

    /// Says something when pressed.
    #[inline(never)]
    pub(super) fn press(self, msg: &Msg) -> Self {
        self.on(Says::Press(msg.clone()))
    }

    /// Puts in words.
    #[inline(never)]
    pub(super) fn text(mut self, words: &str) -> Self {
        self.children.push(Node::Text(i18n::owned(words)));
        self
    }

    /// Puts in words with their strong runs.
    #[inline(never)]
    pub(super) fn runs(mut self, words: &str) -> Self {
        for (run, strong) in i18n::runs(words) {
            self = if strong { self.child(Self::words("strong", run)) } else { self.text(run) };
        }
        self
    }

    /// Puts in an element.
    #[inline(never)]
    pub(super) fn child(mut self, child: Self) -> Self {
        self.add(child);
        self
    }

    /// Puts in an element or keeps its place empty.
    pub(super) fn maybe(self, child: Option<Self>) -> Self {
        self.child(child.unwrap_or_default())
    }

    /// The same as [`El::child`], for loops.
    #[inline(never)]
    pub(super) fn add(&mut self, child: Self) {
        self.children.push(Node::El(Box::new(child)));
    }

    /// Tag, classes and the attributes of the description.
    pub fn described(&self) -> (&str, &str, impl Iterator<Item = (&str, &str)>) {
        let (head, rest) = self.spec.split_once('|').unwrap_or((&self.spec, ""));
        let (tag, class) = head.split_once('.').unwrap_or((head, ""));
        (tag, class, rest.split('|').filter_map(|pair| pair.split_once('=')))
    }
}

/// Appends a whole number.
fn push_int(out: &mut String, n: i32) {
    if n < 0 {
        out.push('-');
    }
    let mut rest = n.unsigned_abs();
    let mut unit = 1_u32;
    while rest / unit >= 10 {
        unit *= 10;
    }
    while unit > 0 {
        out.push(char::from(b'0' + (rest / unit) as u8));
        rest %= unit;
        unit /= 10;
    }
}

/// A whole number in digits.
#[inline(never)]
pub(super) fn int(n: i32) -> String {
    let mut out = String::new();
    push_int(&mut out, n);
    out
}

#[cfg(late)]
/// A path put together: each piece is letters and the numbers after them, with spaces between.
#[inline(never)]
pub(super) fn path(out: &mut String, pieces: &[(&str, &[i32])]) {
    for (letters, numbers) in pieces {
        out.push_str(letters);
        for (nth, n) in numbers.iter().enumerate() {
            if nth > 0 {
                out.push(' ');
            }
            push_int(out, *n);
        }
    }
}

/// Pieces put together.
#[inline(never)]
pub(super) fn concat(pieces: &[&str]) -> String {
    pieces.concat()
}
