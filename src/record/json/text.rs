//! Text to JSON value, and foreign text made safe to repeat.
//!
//! Holds the one place where a parser touches the file. A field that stands twice is refused:
//! a second `safety` must never silently replace the first.

use crate::record::{RecordError, Refusal};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// Parses text; the place of an error is a line and a column.
pub(super) fn parse(text: &str) -> Result<Value, RecordError> {
    // Editors on Windows may put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str::<Once>(text).map(|once| once.0).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let message = error.to_string();
        let detail = message.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&message);
        // The visitor below raises one error of its own, and its message is the field's name.
        let reason = if error.is_data() { Refusal::Twice } else { Refusal::NotJson };
        RecordError::new(format!("line {line} column {column}"), reason(detail.to_owned()))
    })
}

/// A JSON value in which every field stands once.
struct Once(Value);

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OnceVisitor).map(Self)
    }
}

struct OnceVisitor;

impl<'de> Visitor<'de> for OnceVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        // JSON has no spelling for what is not finite; the parser has refused it before.
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(Once(item)) = seq.next_element()? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some((name, Once(value))) = access.next_entry::<String, Once>()? {
            if map.contains_key(&name) {
                return Err(A::Error::custom(quote(&name)));
            }
            map.insert(name, value);
        }
        Ok(Value::Object(map))
    }
}

/// The most characters of foreign text an error repeats.
const ECHO: usize = 40;

/// Foreign text, shortened and made safe to print on one line.
pub(super) fn echo(text: &str) -> String {
    let mut out = String::new();
    for (i, c) in text.chars().enumerate() {
        if i == ECHO {
            out.push('…');
            break;
        }
        // Besides control characters: line separators, and marks that turn the direction of text.
        let hidden = c.is_control()
            || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}');
        if hidden || matches!(c, '"' | '\\') {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}

/// Foreign text in quotes.
pub(super) fn quote(text: &str) -> String {
    let mut out = echo(text);
    out.insert(0, '"');
    out.push('"');
    out
}
