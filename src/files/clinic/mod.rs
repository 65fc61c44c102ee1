//! Answers and tests for a clinic's system: FHIR R4, one `Questionnaire` and a
//! `QuestionnaireResponse` a screening, together in a `Bundle`.
//!
//! Every item is known by our own ids (`front_plank.both.value`), every choice by its code. There is
//! no patient in it: who it is about, the clinic's system knows. Answers about the person and their
//! safety are those of now and stand with the latest screening.

mod answers;
mod questions;

use super::ics::universal;
use super::Now;
use crate::app::Saved;
use crate::i18n::Words;
use crate::protocol::ids::Unit;
use serde_json::Value as Json;

/// The questionnaire's own address, the same in every file.
const QUESTIONNAIRE: &str = "urn:uuid:8b1f6a52-3c0e-4d6f-9a57-5e2c7d10b4a9";
/// Where the codes of choices are from.
const CODES: &str = "urn:uuid:2d9c4e7a-61b8-4f03-8f4d-0c6b9a3e5d12";
/// Goes up whenever an item changes its meaning.
const VERSION: &str = "1";
/// The code system of units.
const UCUM: &str = "http://unitsofmeasure.org";

/// The file; nothing where nothing was answered.
pub fn clinic(saved: &Saved, w: &Words, now: Now) -> Option<String> {
    if saved.flow.groups.is_empty() {
        return None;
    }
    let mut entries =
        vec![object(vec![("fullUrl", QUESTIONNAIRE.into()), ("resource", questions::questionnaire(w))])];
    let kept = saved.pack();
    for (nth, response) in answers::responses(saved, w, now).into_iter().enumerate() {
        let address = uuid(&kept, [now.seconds, nth as u64]);
        entries.push(object(vec![("fullUrl", address.into()), ("resource", response)]));
    }
    let bundle = object(vec![
        ("resourceType", "Bundle".into()),
        ("type", "collection".into()),
        ("timestamp", instant(now.seconds).into()),
        ("entry", entries.into()),
    ]);
    // Maps with text keys always serialise, so the fallback is never taken.
    serde_json::to_string_pretty(&bundle).ok()
}

/// `2026-11-23T18:00:00Z`.
fn instant(seconds: u64) -> String {
    let plain = universal(seconds);
    let part = |from: usize, to: usize| plain.get(from..to).unwrap_or_default();
    let date = [part(0, 4), "-", part(4, 6), "-", part(6, 8)].concat();
    [&date, "T", part(9, 11), ":", part(11, 13), ":", part(13, 15), "Z"].concat()
}

/// An address that no other answers have: FNV-1a over them, the moment and a number, twice, in the
/// form of a UUID of version 8 (made in one's own way).
fn uuid(kept: &str, salt: [u64; 2]) -> String {
    let hash = |basis: u64| {
        let salt = salt.iter().flat_map(|number| number.to_be_bytes());
        let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        kept.bytes().chain(salt).fold(basis, step)
    };
    let (high, low) = (hash(0xcbf2_9ce4_8422_2325), hash(0x8422_2325_cbf2_9ce4));
    let high = (high & !0xf000) | 0x8000;
    let low = (low & !(3 << 62)) | (2 << 62);
    let digits: String = [high, low]
        .iter()
        .flat_map(|half| {
            (0..16).rev().filter_map(move |at| char::from_digit((half >> (4 * at)) as u32 & 15, 16))
        })
        .collect();
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    ["urn:uuid:", part(0, 8), "-", part(8, 12), "-", part(12, 16), "-", part(16, 20), "-", part(20, 32)]
        .concat()
}

/// A choice's code with its words.
fn coding(code: &str, words: &str) -> Json {
    object(vec![("system", CODES.into()), ("code", code.into()), ("display", words.into())])
}

/// The yes, no and not sure of a safety question.
fn safety_codes(w: &Words) -> [(&'static str, String); 3] {
    use crate::i18n::keys as k;
    [("yes", w.text(k::CLINIC_YES)), ("no", w.text(k::CLINIC_NO)), ("unsure", w.text(k::CLINIC_UNSURE))]
}

/// A unit as UCUM spells it.
fn ucum(unit: Unit) -> &'static str {
    match unit {
        Unit::Deg => "deg",
        Unit::Cm => "cm",
        Unit::In => "[in_i]",
        Unit::S => "s",
        Unit::Reps => "{repetitions}",
    }
}

/// A number with its unit.
fn quantity(value: impl Into<Json>, unit: &str, code: &str) -> Json {
    let value: Json = value.into();
    object(vec![("value", value), ("unit", unit.into()), ("system", UCUM.into()), ("code", code.into())])
}

/// An object of these fields. The macro for it copies every value once more, and costs more code.
fn object(fields: Vec<(&str, Json)>) -> Json {
    Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}
