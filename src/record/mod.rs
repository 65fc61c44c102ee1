//! What a person owns: profile, safety answers, screenings, sessions.
//!
//! Holds the types of the record file (protocol section 7) and nothing that judges them:
//! `screening` reads a record, `json` reads and writes the file. The same types are stored
//! on the device in a compact form, so a field is only ever added at the end.

mod day;
pub mod diary;
mod error;
#[cfg(files)]
pub mod json;

pub use day::CivilDate;
pub use diary::{Activity, After, Diary, Item, Session};
pub use error::{RecordError, Refusal};

use crate::protocol::ids::{
    Edition, Equipment, GateChoice, Level, Outcome, PainPlace, SafetyId, Sex, Side, TestId, Unit, Variant,
};
use serde::{Deserialize, Serialize};

/// The schema name written into every record file.
pub const RECORD_SCHEMA: &str = "back-check/record@1";

/// Fields this version does not know, kept as JSON text so that a round trip loses nothing.
pub type Extra = Vec<(String, String)>;

/// Everything a person owns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Who, and what they have time for.
    pub profile: Profile,
    /// The safety answers.
    pub safety: Safety,
    /// Screenings, oldest first as a rule; the latest date counts.
    pub screenings: Vec<Screening>,
    /// Session entries this version does not know, as JSON text, kept as they are. Those it
    /// knows are in the diary.
    pub sessions: Vec<String>,
    /// Unknown fields.
    pub extra: Extra,
    /// What was done since. Packed apart from the rest (see `app::saved`), so that what was kept
    /// before there was a diary still reads.
    #[serde(skip)]
    pub diary: Diary,
}

/// About the person. Every field is unanswered until asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Years, 0 to 120.
    pub age: Option<u8>,
    /// Female, male, or not given.
    pub sex: Option<Sex>,
    /// Pain now, 0 to 10.
    pub pain_now: Option<u8>,
    /// Weeks since the pain began, 0 to 5200.
    pub pain_weeks: Option<u16>,
    /// Training days a week, 1 to 7.
    pub days_per_week: Option<u8>,
    /// Minutes a session: 10, 15, 20 or 30.
    pub minutes_per_session: Option<u8>,
    /// Things at home.
    pub equipment: Vec<Equipment>,
    /// Unknown fields.
    pub extra: Extra,
}

/// The safety answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Safety {
    /// Ids answered yes.
    pub yes: Vec<SafetyId>,
    /// Groups (by level) or single ids that stayed "not sure".
    pub unsure: Vec<Unsure>,
    /// The person confirms that a clinician cleared exercise for this very thing.
    pub cleared_by_clinician: bool,
    /// Unknown fields.
    pub extra: Extra,
}

/// One "not sure" that stayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Unsure {
    /// A whole group, known by its level.
    Group(Level),
    /// A single question.
    Id(SafetyId),
}

/// One screening: the battery done on one day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Screening {
    /// The day, as `YYYY-MM-DD`.
    pub taken_on: CivilDate,
    /// How much was offered.
    pub edition: Edition,
    /// Results by test; a test not in the list was not reached.
    pub results: Vec<(TestId, Vec<(Side, Entry)>)>,
    /// Unknown fields.
    pub extra: Extra,
}

impl Screening {
    /// The entry of one test and side, if there is one.
    pub fn entry(&self, test: TestId, side: Side) -> Option<&Entry> {
        let (_, sides) = self.results.iter().find(|(id, _)| *id == test)?;
        sides.iter().find(|(s, _)| *s == side).map(|(_, entry)| entry)
    }

    /// Puts an entry in its place, keeping tests in battery order and sides left, right, both.
    pub fn set(&mut self, test: TestId, side: Side, entry: Entry) {
        let at = match self.results.binary_search_by_key(&test, |(id, _)| *id) {
            Ok(at) => at,
            Err(at) => {
                self.results.insert(at, (test, Vec::new()));
                at
            }
        };
        if let Some((_, sides)) = self.results.get_mut(at) {
            match sides.binary_search_by_key(&side, |(s, _)| *s) {
                Ok(i) => {
                    if let Some(slot) = sides.get_mut(i) {
                        slot.1 = entry;
                    }
                }
                Err(i) => sides.insert(i, (side, entry)),
            }
        }
    }

    /// Takes an entry away.
    pub fn clear(&mut self, test: TestId, side: Side) {
        if let Some((_, sides)) = self.results.iter_mut().find(|(id, _)| *id == test) {
            sides.retain(|(s, _)| *s != side);
        }
        self.results.retain(|(_, sides)| !sides.is_empty());
    }
}

/// How one side of one test ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// How it ended.
    pub outcome: Outcome,
    /// The value, for `done` and `stopped_tired`.
    pub value: Option<Value>,
    /// The unit as entered, for measured values.
    pub unit: Option<Unit>,
    /// Where it hurt, for `stopped_pain`.
    pub place: Option<PainPlace>,
    /// How it was done, where that matters.
    pub variant: Option<Variant>,
    /// Unknown fields.
    pub extra: Extra,
}

impl Entry {
    /// A finished measurement.
    pub fn measured(value: f64, unit: Unit) -> Self {
        Self { value: Some(Value::Number(value)), unit: Some(unit), ..Self::ended(Outcome::Done) }
    }

    /// A finished choice, 0 to 2.
    pub fn chosen(choice: u8) -> Self {
        Self { value: Some(Value::Number(f64::from(choice))), ..Self::ended(Outcome::Done) }
    }

    /// The gate's answer.
    pub fn gate(choice: GateChoice) -> Self {
        Self { value: Some(Value::Gate(choice)), ..Self::ended(Outcome::Done) }
    }

    /// An end without a value.
    pub fn ended(outcome: Outcome) -> Self {
        Self { outcome, value: None, unit: None, place: None, variant: None, extra: Vec::new() }
    }

    /// Stopped by pain at a place.
    pub fn hurt(place: PainPlace) -> Self {
        Self { place: Some(place), ..Self::ended(Outcome::StoppedPain) }
    }
}

/// A test value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// A measurement in the entry's unit, or a choice 0, 1 or 2.
    Number(f64),
    /// The 90/90 gate.
    Gate(GateChoice),
}
