//! Why a record can't be read: where, and for what reason.
//!
//! Holds the typed reasons and their one-line form. Text from the file comes here already
//! shortened and made printable, so that an error is always one safe line.

use std::fmt;

/// A record that can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordError {
    /// The place in the file, such as `screenings[0].results.front_plank.both.value`, or a line
    /// and column where it is no JSON at all.
    pub place: String,
    /// What is the matter there.
    pub reason: Refusal,
}

/// What is the matter with a place. Values are kept as the file spells them, shortened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The file is no UTF-8 text.
    NotText,
    /// The file is no JSON; the detail is the parser's.
    NotJson(String),
    /// The file is JSON of another kind.
    WrongSchema(String),
    /// Something needed is not there.
    Missing,
    /// Another kind of JSON value was expected.
    WrongType(&'static str),
    /// A name that is not in the closed set.
    Unknown {
        /// What the file says.
        found: String,
        /// What it should name.
        kind: &'static str,
    },
    /// The same name a second time.
    Twice(String),
    /// Less than is possible.
    Below {
        /// What the file says.
        found: String,
        /// The lowest possible.
        least: String,
    },
    /// More than is possible.
    Above {
        /// What the file says.
        found: String,
        /// The highest possible.
        most: String,
    },
    /// A fraction where whole numbers are counted.
    NotWhole(String),
    /// A number that is not one of the few allowed.
    NotAllowed {
        /// What the file says.
        found: String,
        /// The few.
        allowed: &'static str,
    },
    /// No day of the calendar.
    NotADay(String),
    /// A field that doesn't go with the others; says with what.
    NotWith(&'static str),
    /// A test the screening's edition doesn't offer.
    NotInEdition,
    /// A test that holds no result.
    Empty,
}

impl RecordError {
    /// An error at a place.
    pub fn new(place: impl Into<String>, reason: Refusal) -> Self {
        Self { place: place.into(), reason }
    }
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.reason)
    }
}

impl std::error::Error for RecordError {}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotText => f.write_str("the file is not UTF-8 text"),
            Self::NotJson(detail) => write!(f, "not JSON ({detail})"),
            Self::WrongSchema(found) => write!(f, "{found} is not \"{}\"", super::RECORD_SCHEMA),
            Self::Missing => f.write_str("is needed"),
            Self::WrongType(expected) => write!(f, "must be {expected}"),
            Self::Unknown { found, kind } => write!(f, "{found} is not {kind}"),
            Self::Twice(found) => write!(f, "{found} is there twice"),
            Self::Below { found, least } => write!(f, "{found} is below {least}"),
            Self::Above { found, most } => write!(f, "{found} is above {most}"),
            Self::NotWhole(found) => write!(f, "{found} is not a whole number"),
            Self::NotAllowed { found, allowed } => write!(f, "{found} is not one of {allowed}"),
            Self::NotADay(found) => write!(f, "{found} is not a day written YYYY-MM-DD"),
            Self::NotWith(what) => write!(f, "does not go with {what}"),
            Self::NotInEdition => f.write_str("is not in the core edition"),
            Self::Empty => f.write_str("holds no result"),
        }
    }
}
