//! Where in the file something stands, spelled only when it is needed.

use super::text::{echo, quote};
use crate::record::{Extra, RecordError, Refusal};
use serde_json::{Map, Number, Value};

/// A place: the way down from the top of the file.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    up: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Top,
    Field(&'a str),
    Index(usize),
}

impl<'a> Place<'a> {
    pub(super) const fn top() -> Self {
        Self { up: None, step: Step::Top }
    }

    pub(super) const fn field<'b>(&'b self, name: &'b str) -> Place<'b>
    where
        'a: 'b,
    {
        Place { up: Some(self), step: Step::Field(name) }
    }

    pub(super) const fn index(&self, index: usize) -> Place<'_> {
        Place { up: Some(self), step: Step::Index(index) }
    }

    pub(super) fn refuse(&self, reason: Refusal) -> RecordError {
        RecordError::new(self.spell(), reason)
    }

    fn spell(&self) -> String {
        let mut out = self.up.map_or_else(String::new, Place::spell);
        match self.step {
            Step::Top => {}
            Step::Index(index) => out.extend(["[", &index.to_string(), "]"]),
            Step::Field(name) => {
                if !out.is_empty() {
                    out.push('.');
                }
                out.push_str(&echo(name));
            }
        }
        out
    }
}

/// A JSON object and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Object<'a> {
    map: &'a Map<String, Value>,
    pub(super) at: &'a Place<'a>,
}

impl<'a> Object<'a> {
    pub(super) fn new(value: &'a Value, at: &'a Place<'a>) -> Result<Self, RecordError> {
        match value {
            Value::Object(map) => Ok(Self { map, at }),
            _ => Err(at.refuse(Refusal::WrongType("an object"))),
        }
    }

    pub(super) fn fields(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        self.map.iter()
    }

    /// A field that must be there, read.
    pub(super) fn needed<T>(
        &self,
        name: &str,
        read: impl FnOnce(&Value, &Place<'_>) -> Result<T, RecordError>,
    ) -> Result<T, RecordError> {
        let at = self.at.field(name);
        read(self.map.get(name).ok_or_else(|| at.refuse(Refusal::Missing))?, &at)
    }

    /// A field that may be absent, read. `null` is not absent.
    pub(super) fn optional<T>(
        &self,
        name: &str,
        read: impl FnOnce(&Value, &Place<'_>) -> Result<T, RecordError>,
    ) -> Result<Option<T>, RecordError> {
        self.map.get(name).map(|value| read(value, &self.at.field(name))).transpose()
    }

    /// A field that has no place here; `with` says what it doesn't go with.
    pub(super) fn refuse(&self, name: &str, with: &'static str) -> Result<(), RecordError> {
        if self.map.contains_key(name) {
            return Err(self.at.field(name).refuse(Refusal::NotWith(with)));
        }
        Ok(())
    }

    /// The fields not known, kept as JSON text.
    pub(super) fn extra(&self, known: &[&str]) -> Extra {
        self.map
            .iter()
            .filter(|(name, _)| !known.contains(&name.as_str()))
            .map(|(name, value)| (name.clone(), value.to_string()))
            .collect()
    }
}

/// A list, each item read.
pub(super) fn list<T>(
    value: &Value,
    at: &Place<'_>,
    read: impl Fn(&Value, &Place<'_>) -> Result<T, RecordError>,
) -> Result<Vec<T>, RecordError> {
    match value {
        Value::Array(items) => items.iter().enumerate().map(|(i, item)| read(item, &at.index(i))).collect(),
        _ => Err(at.refuse(Refusal::WrongType("a list"))),
    }
}

/// A list in which nothing stands twice.
pub(super) fn set<T: PartialEq>(
    value: &Value,
    at: &Place<'_>,
    read: impl Fn(&Value, &Place<'_>) -> Result<T, RecordError>,
) -> Result<Vec<T>, RecordError> {
    let items = list(value, at, read)?;
    for (i, item) in items.iter().enumerate() {
        if items.iter().take(i).any(|earlier| earlier == item) {
            let found = value.get(i).and_then(Value::as_str).map_or_else(String::new, quote);
            return Err(at.index(i).refuse(Refusal::Twice(found)));
        }
    }
    Ok(items)
}

/// A text.
pub(super) fn string<'v>(value: &'v Value, at: &Place<'_>) -> Result<&'v str, RecordError> {
    value.as_str().ok_or_else(|| at.refuse(Refusal::WrongType("text")))
}

/// True or false.
pub(super) fn boolean(value: &Value, at: &Place<'_>) -> Result<bool, RecordError> {
    value.as_bool().ok_or_else(|| at.refuse(Refusal::WrongType("true or false")))
}

/// A name from a closed set.
pub(super) fn id<T>(
    value: &Value,
    at: &Place<'_>,
    parse: impl FnOnce(&str) -> Option<T>,
    kind: &'static str,
) -> Result<T, RecordError> {
    let text = string(value, at)?;
    parse(text).ok_or_else(|| at.refuse(Refusal::Unknown { found: quote(text), kind }))
}

/// A number within bounds, both included.
pub(super) fn number(value: &Value, at: &Place<'_>, least: f64, most: f64) -> Result<f64, RecordError> {
    let (number, found) = any_number(value, at)?;
    if number < least {
        return Err(at.refuse(Refusal::Below { found: spelled(found), least: least.to_string() }));
    }
    if number > most {
        return Err(at.refuse(Refusal::Above { found: spelled(found), most: most.to_string() }));
    }
    Ok(number)
}

/// A whole number within bounds, both included. 42.0 is whole.
pub(super) fn whole(value: &Value, at: &Place<'_>, least: u16, most: u16) -> Result<u16, RecordError> {
    let number = number(value, at, f64::from(least), f64::from(most))?;
    if number.fract() != 0.0 {
        return Err(at.refuse(Refusal::NotWhole(value.to_string())));
    }
    Ok(number as u16)
}

/// Any number, and its own spelling.
pub(super) fn any_number<'v>(value: &'v Value, at: &Place<'_>) -> Result<(f64, &'v Number), RecordError> {
    match value {
        Value::Number(number) => number
            .as_f64()
            .map(|float| (float, number))
            .ok_or_else(|| at.refuse(Refusal::WrongType("a number"))),
        _ => Err(at.refuse(Refusal::WrongType("a number"))),
    }
}

/// A number as the file spells it, shortened.
pub(super) fn spelled(number: &Number) -> String {
    echo(&number.to_string())
}
