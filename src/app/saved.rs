//! What is kept on the device, and how it is packed.
//!
//! Holds the record, where the person was, and the few answers that the record itself does
//! not carry. The packed form is a version number, a dot, and postcard bytes as base64url.
//! **Invariant:** unpacking never panics and never guesses: it is this version, a newer one,
//! or unreadable.

use super::place::Place;
use crate::protocol::ids::Edition;
#[cfg(late)]
use crate::protocol::ids::{Side, TestId};
use crate::protocol::safety::{Feature, GroupId};
#[cfg(late)]
use crate::record::Entry;
use crate::record::Record;
use serde::{Deserialize, Serialize};

/// The version this build writes: what version 1 held, and [`Since`] after it.
#[cfg(late)]
const VERSION: u32 = 2;

/// The last byte of version 1 where sounds were off.
#[cfg(late)]
const QUIET: u8 = 1;

/// In place of a version: what the first half alone has kept.
const FIRST_HALF: &str = "e1";

#[cfg(any(test, not(late)))]
/// Packs what the first half knows (see `late`), so that the second can go on from it.
pub(super) fn pack_first(bytes: &[u8]) -> String {
    let mut text = [FIRST_HALF, "."].concat();
    base64(bytes, &mut text);
    text
}

/// Everything that is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Saved {
    /// What the person owns.
    pub record: Record,
    /// Where they were.
    pub place: Place,
    /// The answers behind the record's safety part and the choices behind its screening.
    pub flow: Flow,
    /// How they like things.
    pub prefs: Prefs,
    /// The session that is on.
    #[cfg(late)]
    #[serde(skip)]
    pub practice: Option<Practice>,
    /// Why questions are asked again.
    #[cfg(late)]
    #[serde(skip)]
    pub again: Option<Again>,
}

impl Default for Saved {
    fn default() -> Self {
        Self {
            record: Record::default(),
            place: Place::Start,
            flow: Flow::default(),
            prefs: Prefs::default(),
            #[cfg(late)]
            practice: None,
            #[cfg(late)]
            again: None,
        }
    }
}

/// Answers that lead to the record's fields but are not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flow {
    /// First answer to each group, and the second after "not sure".
    pub groups: Vec<(GroupId, Answer, Option<Answer>)>,
    /// When the pain began.
    pub onset: Option<Onset>,
    /// Inflammatory features chosen; `None` until the question is answered.
    pub features: Option<Vec<Feature>>,
    /// The sex question is answered (also by "prefer not to say").
    pub sex_answered: bool,
    /// The equipment question is answered (also by nothing).
    pub equipment_answered: bool,
    /// The edition chosen.
    pub edition: Option<Edition>,
    /// Whether the person has said no to being cleared; kept so the answer shows again.
    pub not_cleared: bool,
}

/// An answer to a safety group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// At least one.
    Yes,
    /// None of these.
    No,
    /// Not sure.
    Unsure,
}

/// When the pain began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Onset {
    /// Before 35.
    Before35,
    /// From 35 to 44.
    Before45,
    /// 45 or later.
    Later,
}

/// How the person likes things.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prefs {
    /// Inches instead of centimetres.
    pub inches: bool,
    /// Knee-to-wall as an angle.
    pub lunge_angle: bool,
    /// The emergency region chosen by hand.
    pub region: Option<String>,
    /// No sounds from timers and counters. Packed with `Since`.
    #[serde(skip)]
    pub quiet: bool,
}

/// What version 2 keeps beside what version 1 did.
#[cfg(late)]
#[derive(Serialize, Deserialize)]
struct Since {
    quiet: bool,
    diary: crate::record::Diary,
    practice: Option<Practice>,
    again: Option<Again>,
}

/// A session that is on: kept at every step, so that a reload or a locked phone loses nothing.
#[cfg(late)]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practice {
    /// The session as far as it went; what is still to come stands as skipped.
    pub session: crate::record::Session,
    /// Which exercise it is, 0 for the first; the warm-up comes before the first.
    pub at: Option<u8>,
    /// Sets done of it.
    pub sets: u8,
}

#[cfg(late)]
impl Practice {
    /// Whether nothing of the session is left to do.
    pub fn is_over(&self) -> bool {
        let Some(at) = self.at.map(usize::from) else { return self.session.items.is_empty() };
        let items = &self.session.items;
        at >= items.len()
            || (at + 1 == items.len() && items.get(at).is_some_and(|item| self.sets >= item.sets))
    }
}

/// Why questions that were answered before are asked again.
#[cfg(late)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Again {
    /// The emergency and same-day questions, before training goes on.
    Check,
    /// The same, before a new screening.
    Screen,
    /// The new screening. Holds pain now as it was told before, 0 to 10, for when it is put off.
    Tests(Option<u8>),
}

/// Why something kept could not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Not in any form this product ever wrote.
    Corrupted,
    /// Written by a newer version.
    Newer,
}

impl Saved {
    /// The entry of a test and side in the screening being filled in.
    #[cfg(late)]
    pub fn entry(&self, test: TestId, side: Side) -> Option<&Entry> {
        self.record.screenings.last()?.entry(test, side)
    }

    /// Packs for storage.
    #[cfg(late)]
    pub fn pack(&self) -> String {
        let mut text = String::from("2.");
        let since = Since {
            quiet: self.prefs.quiet,
            diary: self.record.diary.clone(),
            practice: self.practice.clone(),
            again: self.again,
        };
        if let Ok(bytes) = postcard::to_allocvec(&(self, since)) {
            base64(&bytes, &mut text);
        }
        text
    }

    /// Unpacks what storage held, from this version or any before it.
    ///
    /// # Errors
    /// [`Unreadable`] when it is from a newer version or is not readable at all.
    #[cfg(late)]
    pub fn unpack(text: &str) -> Result<Self, Unreadable> {
        let (version, body) = text.split_once('.').ok_or(Unreadable::Corrupted)?;
        let bytes = || unbase64(body);
        let saved = match version {
            FIRST_HALF => bytes().and_then(|bytes| Self::taken_over(&bytes)),
            "1" => bytes().and_then(|bytes| Self::first_version(&bytes)),
            "2" => bytes().and_then(|bytes| Self::second_version(&bytes)),
            _ if version.parse::<u32>().is_ok_and(|newer| newer > VERSION) => return Err(Unreadable::Newer),
            _ => None,
        };
        saved.ok_or(Unreadable::Corrupted)
    }

    #[cfg(late)]
    fn first_version(bytes: &[u8]) -> Option<Self> {
        let (mut saved, rest) = postcard::take_from_bytes::<Self>(bytes).ok()?;
        saved.prefs.quiet = rest == [QUIET];
        (rest.is_empty() || saved.prefs.quiet).then_some(saved)
    }

    #[cfg(late)]
    fn second_version(bytes: &[u8]) -> Option<Self> {
        let ((mut saved, since), rest) = postcard::take_from_bytes::<(Self, Since)>(bytes).ok()?;
        saved.prefs.quiet = since.quiet;
        saved.record.diary = since.diary;
        saved.practice = since.practice;
        saved.again = since.again;
        rest.is_empty().then_some(saved)
    }
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

// Thirty lines here cost 0.3 kB in the module; the smallest crate that does it costs 1.8.
fn base64(bytes: &[u8], out: &mut String) {
    for chunk in bytes.chunks(3) {
        let word =
            chunk.iter().fold(0u32, |word, byte| (word << 8) | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for i in 0..=chunk.len() {
            let six = (word >> (18 - 6 * i)) & 63;
            out.push(ALPHABET.get(six as usize).copied().unwrap_or(b'A') as char);
        }
    }
}

#[cfg(late)]
fn unbase64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    for chunk in text.as_bytes().chunks(4) {
        if chunk.len() == 1 {
            return None;
        }
        let mut word = 0u32;
        for byte in chunk {
            word = (word << 6) | ALPHABET.iter().position(|a| a == byte)? as u32;
        }
        word <<= 6 * (4 - chunk.len());
        bytes.extend(word.to_be_bytes().iter().skip(1).take(chunk.len() - 1));
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::ids::{SafetyId, Unit};
    use crate::record::{CivilDate, Screening};
    use proptest::prelude::*;

    fn sample() -> Saved {
        let mut saved = Saved::default();
        saved.record.profile.age = Some(42);
        saved.record.safety.yes.push(SafetyId::Osteoporosis);
        let mut screening = Screening {
            taken_on: CivilDate::new(2026, 11, 22).unwrap(),
            edition: Edition::Core,
            results: vec![],
            extra: vec![],
        };
        screening.set(TestId::KneeToWall, Side::Left, Entry::measured(9.5, Unit::Cm));
        saved.record.screenings.push(screening);
        saved.place = Place::Test(TestId::HeelRaise, Side::Both);
        saved
    }

    #[test]
    fn what_is_packed_comes_back() {
        assert_eq!(Saved::unpack(&sample().pack()), Ok(sample()));
        let mut quiet = sample();
        quiet.prefs.quiet = true;
        assert_eq!(Saved::unpack(&quiet.pack()), Ok(quiet));
    }

    /// What version 1 wrote: the same without what came since, and a byte where sounds are off.
    fn packed_by_version_1(saved: &Saved) -> String {
        let mut bytes = postcard::to_allocvec(saved).unwrap();
        bytes.extend(saved.prefs.quiet.then_some(QUIET));
        let mut text = String::from("1.");
        base64(&bytes, &mut text);
        text
    }

    #[test]
    fn version_1_is_read_and_written_as_version_2() {
        for quiet in [false, true] {
            let mut saved = sample();
            saved.prefs.quiet = quiet;
            let read = Saved::unpack(&packed_by_version_1(&saved)).unwrap();
            assert_eq!(read, saved);
            assert!(read.pack().starts_with("2."));
        }
        // As a build of version 1 wrote it.
        let kept = "1.ASoAAAAAAAAAARcAAAAB6g8LFgABBgEAAAEAAAAAAAAAI0ABAQAAAAAAABIIAgAAAAAAAAAAAAA";
        assert_eq!(Saved::unpack(kept), Ok(sample()));
    }

    #[test]
    fn a_newer_version_is_named_and_the_rest_is_corrupted() {
        assert_eq!(Saved::unpack("3.AAAA"), Err(Unreadable::Newer));
        for text in
            ["", "1", "1.", "2.", "2.AAAA", "x.AAAA", "0.AAAA", "1.AAAA", "1.A", "1.é", "{\"schema\":1}"]
        {
            assert_eq!(Saved::unpack(text), Err(Unreadable::Corrupted), "{text:?}");
        }
    }

    #[test]
    fn what_the_first_half_kept_is_read_by_the_second() {
        let bytes = [1, 0, 255, 1, 0, 1, 255];
        let saved = Saved::unpack(&pack_first(&bytes)).unwrap();
        assert_eq!(saved.place, Place::Ask(0));
        assert_eq!(saved.flow.groups, [(GroupId::Nerves, Answer::No, None)]);
        assert_eq!(Saved::unpack("e1.AAAA"), Err(Unreadable::Corrupted));
    }

    proptest! {
        #[test]
        fn unpacking_anything_never_panics(text in "((1|e1)\\.)?[A-Za-z0-9_-]{0,200}") {
            let _ = Saved::unpack(&text);
        }

        #[test]
        fn any_bytes_survive_base64(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
            let mut text = String::new();
            base64(&bytes, &mut text);
            prop_assert_eq!(unbase64(&text), Some(bytes));
        }
    }
}
