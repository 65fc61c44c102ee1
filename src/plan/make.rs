//! Puts the plan together: who gets one, weeks, sessions, walk, exit criteria.
//!
//! Holds the order of things only; each rule lives in its own file beside this one.

use super::exclusion::Person;
use super::exit::Exits;
use super::session::{Planner, Sessions};
use super::{level, walk, weeks, PhasePlan, Plan};
use crate::protocol::ids::{Level, Region};
use crate::protocol::phases::{self, PhaseRow, PHASES};
use crate::record::Record;
use crate::screening::{Reason, RegionResult, TestResult, Triage};

/// The plan for a record, or nothing where triage stops: `emergency`, `same_day`, age out of
/// scope, and `clinician_first` until a clinician has cleared exercise. Pain for too short a
/// time, or pain now of 7 or more, gives the gentle plan: everything at level 1.
pub fn make(
    record: &Record,
    triage: &Triage,
    tests: &[TestResult],
    regions: Option<&[RegionResult; 4]>,
    focus: Option<Region>,
) -> Option<Plan> {
    let recent = match triage.level {
        Level::Emergency | Level::SameDay => return None,
        Level::ClinicianFirst if !record.safety.cleared_by_clinician => return None,
        Level::OutOfScope if triage.reasons.contains(&Reason::Age) => return None,
        Level::OutOfScope => true,
        Level::ClinicianFirst | Level::Adapt | Level::Clear => false,
    };
    let person = Person::of(record, recent);
    let minutes = minutes(record.profile.minutes_per_session);
    let mut planner = Planner::new(&person, tests, level::gate(record), focus, minutes);
    let mut phases = Vec::with_capacity(PHASES.len());
    let mut first_week = 1;
    for (index, (row, weeks)) in PHASES.iter().zip(weeks::weeks(regions, focus)).enumerate() {
        let Sessions { warm_up, turns } = planner.sessions(index, row);
        phases.push(PhasePlan {
            id: row.id,
            region: row.id.region(),
            first_week,
            last_week: first_week + weeks - 1,
            sessions_per_week: sessions_per_week(record.profile.days_per_week, row),
            minutes,
            warm_up,
            sessions: turns,
            walk: walk::in_week(first_week, record.profile.pain_now, person.gentle),
            exit: Exits::new(record, &planner).of(row.id),
        });
        first_week += weeks;
    }
    Some(Plan {
        weeks: phases::WEEKS,
        rescreen_weeks: phases::RESCREEN_WEEKS.to_vec(),
        phases,
        gentle: person.gentle,
    })
}

/// The minutes chosen, as one of the four the plan knows.
fn minutes(chosen: Option<u8>) -> u8 {
    match chosen.unwrap_or(phases::DEFAULT_MINUTES) {
        ..=14 => 10,
        15..=19 => 15,
        20..=29 => 20,
        30.. => 30,
    }
}

/// The days chosen, within the phase's range; fewer than its least stay as chosen.
fn sessions_per_week(chosen: Option<u8>, row: &PhaseRow) -> u8 {
    let (_, most) = row.sessions;
    chosen.unwrap_or(phases::DEFAULT_DAYS).clamp(1, most)
}
