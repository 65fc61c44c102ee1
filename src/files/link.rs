//! Everything kept, in a link: `#bc=VERSION.BODY.CHECKSUM`, which browsers don't send.
//!
//! The body is what is packed for the device (see `app::saved`) with its own version as the first
//! byte, without its zeros, as base64url. More than half of it is zeros: answers not given, and the
//! ends of round numbers. A general compressor would cost many times the code for little more.

use super::keep::MOST_BYTES;
use crate::app::saved::{base64, unbase64};
use crate::app::{Saved, Unreadable};
use crate::record::json;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// What a fragment of ours begins with.
pub const MARK: &str = "#bc=";
/// The version of this form.
const VERSION: u32 = 1;
/// Stands after the last byte, so that zeros at the end are not lost.
const END: u8 = 1;
/// The largest code that phones still read off a screen: 117 modules a side.
const MOST_VERSION: u8 = 25;
/// Light modules around a code, without which it doesn't scan.
const QUIET: i32 = 4;

/// What is packed, as the fragment of a link.
pub fn link(packed: &str) -> String {
    let (version, body) = packed.split_once('.').unwrap_or_default();
    let mut bytes = vec![version.parse().unwrap_or_default()];
    bytes.extend(unbase64(body).unwrap_or_default());
    let mut text = [&VERSION.to_string(), "."].concat();
    base64(&without_zeros(bytes), &mut text);
    let sum = check(&text);
    [MARK, &text, ".", &sum].concat()
}

/// What a fragment holds.
///
/// # Errors
/// [`Unreadable::Newer`] where a newer version made it, [`Unreadable::Corrupted`] where a letter of
/// it is missing or wrong.
pub fn follow(fragment: &str) -> Result<Saved, Unreadable> {
    let rest = fragment.strip_prefix(MARK).ok_or(Unreadable::Corrupted)?;
    let (text, sum) = rest.rsplit_once('.').ok_or(Unreadable::Corrupted)?;
    let (version, body) = text.split_once('.').ok_or(Unreadable::Corrupted)?;
    let version: u32 = version.parse().map_err(|_| Unreadable::Corrupted)?;
    if sum != check(text) || body.len() > MOST_BYTES {
        return Err(Unreadable::Corrupted);
    }
    if version > VERSION {
        return Err(Unreadable::Newer);
    }
    let bytes = unbase64(body).and_then(|bytes| with_zeros(&bytes)).ok_or(Unreadable::Corrupted)?;
    let (kept, rest) = bytes.split_first().ok_or(Unreadable::Corrupted)?;
    let mut packed = [&kept.to_string(), "."].concat();
    base64(rest, &mut packed);
    let saved = Saved::unpack(&packed)?;
    if is_possible(&saved) {
        Ok(saved)
    } else {
        Err(Unreadable::Corrupted)
    }
}

/// A link may be made by anyone: what it holds is held to what a file may hold.
fn is_possible(saved: &Saved) -> bool {
    let mut record = saved.record.clone();
    record.diary.sessions.extend(saved.practice.iter().map(|practice| practice.session.clone()));
    json::decode(&json::encode(&record)).is_ok()
}

/// Eight bytes at a time: which of them are not zero, a bit each, then those.
fn without_zeros(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.push(END);
    let mut out = Vec::new();
    for eight in bytes.chunks(8) {
        let bits = eight.iter().enumerate().fold(0, |bits, (at, byte)| bits | (u8::from(*byte != 0) << at));
        out.push(bits);
        out.extend(eight.iter().filter(|byte| **byte != 0));
    }
    out
}

/// The other way round; nothing where bytes are missing.
fn with_zeros(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut rest = bytes.iter();
    while let Some(bits) = rest.next() {
        for at in 0..8 {
            out.push(if (bits >> at) & 1 == 1 { *rest.next()? } else { 0 });
        }
    }
    let last = out.iter().rposition(|byte| *byte != 0)?;
    out.truncate(last + 1);
    (out.pop() == Some(END)).then_some(out)
}

/// CRC-32 in eight digits: it finds every single wrong letter.
fn check(text: &str) -> String {
    let mut crc = u32::MAX;
    for byte in text.bytes() {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            crc = (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg());
        }
    }
    (0..8).rev().filter_map(|digit| char::from_digit((!crc >> (4 * digit)) & 15, 16)).collect()
}

/// A text as a code to scan: modules a side, and the dark ones as the path of a picture that has
/// 4 light modules around them. Nothing where it is too long for a phone to read.
pub fn code(text: &str) -> Option<(u8, String)> {
    let segments = [QrSegment::make_bytes(text.as_bytes())];
    let most = Version::new(MOST_VERSION);
    let code =
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, Version::MIN, most, None, true).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|at| code.get_module(*at, y)).count() as i32;
            if run > 0 {
                let (at, down, run) = ((x + QUIET).to_string(), (y + QUIET).to_string(), run.to_string());
                let back = ["h-", &run, "z"].concat();
                path.extend(["M", &at, " ", &down, "h", &run, "v1", &back]);
            }
            x += run.max(1);
        }
    }
    Some((size as u8, path))
}
