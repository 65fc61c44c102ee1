//! Record to result: safety level, bands, region scores, focus.
//!
//! Holds the rules of protocol sections 1 to 3 as pure functions over the tables in
//! `protocol`; it has no tables of its own and knows nothing of weeks or exercises.

pub mod band;
#[cfg(not(target_arch = "wasm32"))]
pub mod json;
pub mod score;
pub mod triage;

#[cfg(not(target_arch = "wasm32"))]
pub use json::assess_json;
pub use triage::{safety_level, triage};

use crate::plan::Plan;
use crate::protocol::ids::{Band, Edition, Level, Outcome, Region, RegionBand, SafetyId, Side, TestId};
use crate::record::{Record, RecordError, Screening};

/// The schema name written into every result.
pub const RESULT_SCHEMA: &str = "back-check/result@1";

/// Everything computed from a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// The safety level and why.
    pub triage: Triage,
    /// Every offered test that has an entry, in battery order. Empty where triage stops.
    pub tests: Vec<TestResult>,
    /// The four regions in protocol order; absent where triage stops. Before any screening each
    /// has not enough data.
    pub regions: Option<[RegionResult; 4]>,
    /// Where to start; absent where there is nothing that stands out.
    pub focus: Option<Region>,
    /// The 12 weeks; absent where triage stops.
    pub plan: Option<Plan>,
}

/// The safety level and the answers behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Triage {
    /// The level that won.
    pub level: Level,
    /// Every answer that put the person at that level, in table order.
    pub reasons: Vec<Reason>,
}

/// One answer behind a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A question answered yes, or one that stayed "not sure".
    Safety(SafetyId),
    /// A whole group that stayed "not sure", by that group's level.
    Unsure(Level),
    /// Age outside 18 to 75.
    Age,
    /// Pain for less than 12 weeks.
    PainWeeks,
}

/// One test.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestResult {
    /// Which test.
    pub id: TestId,
    /// Each side that has an entry.
    pub sides: Vec<(Side, SideResult)>,
    /// 2, 1 or 0 from the worse side; absent when nothing scored, and for the gate.
    pub item: Option<u8>,
    /// Whether the sides differ by as much as counts.
    pub side_difference: bool,
}

/// One side of one test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SideResult {
    /// The band, where it scored.
    pub band: Option<Band>,
    /// Why it was left out, where it was.
    pub excluded: Option<Outcome>,
}

/// One region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegionResult {
    /// Which region.
    pub region: Region,
    /// 0 to 100; absent where there is not enough data.
    pub percent: Option<u8>,
    /// Its band.
    pub band: RegionBand,
    /// How many tests scored.
    pub scored: u8,
    /// How many scored tests the edition offers.
    pub offered: u8,
}

/// The result of a record, from its latest screening.
///
/// # Errors
/// Where the age or the weeks of pain are needed and not given.
pub fn assess(record: &Record) -> Result<Assessment, RecordError> {
    let triage = triage(record)?;
    let goes_on = matches!(triage.level, Level::Adapt | Level::Clear);
    let (tests, regions, focus) = match record.profile.age {
        Some(age) if goes_on => {
            let screening = latest(record);
            let edition = screening.map_or(Edition::Core, |screening| screening.edition);
            let tests = screening.map_or_else(Vec::new, |s| score::tests(s, age, record.profile.sex));
            let regions = score::regions(&tests, edition);
            let focus = score::focus(&tests, &regions);
            (tests, Some(regions), focus)
        }
        Some(_) | None => (Vec::new(), None, None),
    };
    // Recent pain gets the gentle plan without any score; every other stop gets none.
    let gentle = triage.level == Level::OutOfScope && triage.reasons == [Reason::PainWeeks];
    let plan = if goes_on || gentle {
        crate::plan::make(record, &triage, &tests, regions.as_ref(), focus)
    } else {
        None
    };
    Ok(Assessment { triage, tests, regions, focus, plan })
}

/// The screening that counts: the latest day, and the later in the list of the same day.
pub fn latest(record: &Record) -> Option<&Screening> {
    record.screenings.iter().max_by_key(|screening| screening.taken_on)
}
