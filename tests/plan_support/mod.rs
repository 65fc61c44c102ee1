//! What both plan test files build records and results from.

// Each test file uses its own part of this; a test may panic, its helpers too.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::indexing_slicing)]

use back_check::plan::{make, Plan, Prescription};
use back_check::protocol::ids::{
    Band, Family, GateChoice, Level, Outcome, Region, RegionBand, SafetyId, Side, TestId,
};
use back_check::record::{CivilDate, Entry, Record, Screening};
use back_check::screening::{RegionResult, SideResult, TestResult, Triage};

/// A record with nothing unusual: 42 years, pain 4, 3 days, 15 minutes.
pub fn record() -> Record {
    let mut record = Record::default();
    record.profile.age = Some(42);
    record.profile.pain_now = Some(4);
    record.profile.pain_weeks = Some(60);
    record.profile.days_per_week = Some(3);
    record.profile.minutes_per_session = Some(15);
    record
}

/// A record with one safety answer.
pub fn with(id: SafetyId) -> Record {
    let mut record = record();
    record.safety.yes.push(id);
    record
}

/// A screening with these entries.
pub fn screening(year: u16, entries: &[(TestId, Side, Entry)]) -> Screening {
    let mut screening = Screening {
        taken_on: CivilDate::new(year, 1, 15).unwrap(),
        edition: back_check::protocol::ids::Edition::Core,
        results: Vec::new(),
        extra: Vec::new(),
    };
    for (test, side, entry) in entries {
        screening.set(*test, *side, entry.clone());
    }
    screening
}

/// The record with the gate answered.
pub fn gated(mut record: Record, choice: GateChoice) -> Record {
    record.screenings.push(screening(2026, &[(TestId::NinetyNinety, Side::Both, Entry::gate(choice))]));
    record
}

pub fn triage(level: Level) -> Triage {
    Triage { level, reasons: Vec::new() }
}

/// A test with one band for both sides.
pub fn banded(id: TestId, band: Band) -> TestResult {
    TestResult {
        id,
        sides: vec![(Side::Both, SideResult { band: Some(band), excluded: None })],
        item: Some(match band {
            Band::Green => 2,
            Band::Amber => 1,
            Band::Red => 0,
        }),
        side_difference: false,
    }
}

/// A test that ended without a value.
pub fn ended(id: TestId, outcome: Outcome) -> TestResult {
    TestResult {
        id,
        sides: vec![(Side::Both, SideResult { band: None, excluded: Some(outcome) })],
        item: None,
        side_difference: false,
    }
}

/// Every linked test in one band.
pub fn all(band: Band) -> Vec<TestResult> {
    TestId::ALL.iter().filter(|id| **id != TestId::NinetyNinety).map(|id| banded(*id, band)).collect()
}

/// Regions from percents in protocol order; nothing is too little data.
pub fn regions(percents: [Option<u8>; 4]) -> [RegionResult; 4] {
    std::array::from_fn(|i| RegionResult {
        region: Region::ALL[i],
        percent: percents[i],
        band: match percents[i] {
            None => RegionBand::NotEnoughData,
            Some(75..) => RegionBand::OnTrack,
            Some(50..) => RegionBand::RoomToBuild,
            Some(_) => RegionBand::MostRoom,
        },
        scored: 3,
        offered: 3,
    })
}

/// A plan for a person who goes on.
pub fn plan(record: &Record, tests: &[TestResult], focus: Option<Region>) -> Plan {
    make(record, &triage(Level::Clear), tests, None, focus).unwrap()
}

/// Every exercise of a phase, the warm-up included.
pub fn phase(plan: &Plan, index: usize) -> Vec<&Prescription> {
    let phase = &plan.phases[index];
    phase.warm_up.iter().chain(phase.sessions.iter().flatten()).collect()
}

/// Every exercise of the plan.
pub fn everything(plan: &Plan) -> Vec<&Prescription> {
    (0..4).flat_map(|index| phase(plan, index)).collect()
}

/// The levels a family has through the phases; 0 where it is not trained.
pub fn levels(plan: &Plan, family: Family) -> [u8; 4] {
    std::array::from_fn(|index| {
        phase(plan, index).iter().filter(|one| one.family == family).map(|one| one.level).max().unwrap_or(0)
    })
}

/// Seconds of a session by the protocol's formula, written a second time on purpose.
pub fn seconds(session: &[Prescription], warm_up: bool) -> u32 {
    let mut total = if warm_up { 120 } else { 0 };
    for one in session {
        let tempo: u32 = one.tempo.map_or(0, |t| t.split('-').map(|part| part.parse::<u32>().unwrap()).sum());
        let rep = one.hold_s.map_or(tempo, u32::from);
        let sides = if one.per_side { 2 } else { 1 };
        let sets = u32::from(one.sets);
        total += sets * u32::from(one.reps.unwrap()) * rep * sides;
        total += (sets - 1) * u32::from(one.rest_s) + 30;
    }
    total
}
