//! Why something can't be brought in, in plain words.

use super::keep::MOST_BYTES;
use crate::app::Unreadable;
use crate::i18n::{keys as k, Words};
use crate::record::{RecordError, Refusal};

/// Why a file can't be brought in: what is the matter, and where.
pub fn sentence(w: &Words, error: &RecordError) -> String {
    let what = match &error.reason {
        Refusal::NotText => return w.text(k::REFUSE_NOT_TEXT),
        Refusal::NotJson(_) => return w.refuse_not_json(error.place.as_str()),
        Refusal::WrongSchema(_) => return w.text(k::REFUSE_SCHEMA),
        Refusal::Above { .. } if error.place == "file" => {
            return w.refuse_large((MOST_BYTES / 1_000_000) as i64)
        }
        Refusal::Missing if error.place == "schema" => return w.text(k::REFUSE_SCHEMA),
        Refusal::Missing => w.text(k::REFUSE_MISSING),
        Refusal::WrongType(expected) => w.refuse_type(*expected),
        Refusal::Unknown { found: name, kind } => w.refuse_unknown(name.as_str(), *kind),
        Refusal::Twice(name) => w.refuse_twice(name.as_str()),
        Refusal::Below { found: number, least } => w.refuse_below(number.as_str(), least.as_str()),
        Refusal::Above { found: number, most } => w.refuse_above(number.as_str(), most.as_str()),
        Refusal::NotWhole(number) => w.refuse_not_whole(number.as_str()),
        Refusal::NotAllowed { found: number, allowed } => w.refuse_not_allowed(number.as_str(), *allowed),
        Refusal::NotADay(day) => w.refuse_not_a_day(day.as_str()),
        Refusal::NotWith(what) => w.refuse_not_with(*what),
        Refusal::NotInEdition => w.text(k::REFUSE_NOT_IN_EDITION),
        Refusal::Empty => w.text(k::REFUSE_EMPTY),
    };
    w.refuse_at(what, error.place.as_str())
}

/// Why a link can't be followed.
pub fn link_sentence(w: &Words, error: Unreadable) -> String {
    w.text(match error {
        Unreadable::Corrupted => k::REFUSE_LINK,
        Unreadable::Newer => k::REFUSE_LINK_NEWER,
    })
}
