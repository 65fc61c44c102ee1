//! The record file (protocol section 7): text to record and back.
//!
//! Holds the reading and writing of `back-check/record@1`. Reading refuses what is impossible
//! and names the place; it judges nothing. Writing a record and reading it again gives the same
//! record, unknown fields included.

mod decode;
mod diary;
mod encode;
mod place;
mod text;

use super::{Record, RecordError, Refusal, Session};
use serde_json::Value;

/// Reads a record.
///
/// # Errors
/// Where the text is no JSON or no record, with the first place that can't be read.
pub fn decode(text: &str) -> Result<Record, RecordError> {
    decode::record(&text::parse(text)?)
}

/// Reads a record from the bytes of a file.
///
/// # Errors
/// As [`decode`], and where the bytes are no UTF-8 text.
pub fn decode_bytes(bytes: &[u8]) -> Result<Record, RecordError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => decode(text),
        Err(error) => Err(RecordError::new(format!("byte {}", error.valid_up_to()), Refusal::NotText)),
    }
}

/// Reads a session that stands by itself, outside the others of a record; `way` leads to it.
///
/// # Errors
/// Where it is no session, with the first place that can't be read.
pub fn decode_session(json: &Value, way: [&str; 3]) -> Result<Session, RecordError> {
    diary::session(json, &place::Place::top().field(way[0]).field(way[1]).field(way[2]))
}

/// Writes a session by itself.
pub fn encode_session(session: &Session) -> Value {
    diary::encode_session(session)
}

/// Writes a record: two-space indent, known fields in the protocol's order, unknown ones after
/// them, a line end at the end.
pub fn encode(record: &Record) -> String {
    // Maps with text keys always serialise, so the fallback is never taken.
    let mut text = serde_json::to_string_pretty(&encode::record(record)).unwrap_or_default();
    text.push('\n');
    text
}
