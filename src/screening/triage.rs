//! The safety answers added up to one level (protocol section 1).
//!
//! Holds the order of the levels and how answers combine; which id means which level is in
//! `protocol::safety`. Nothing here looks at a test.

use super::{Reason, Triage};
use crate::protocol::ids::{Level, SafetyId};
use crate::protocol::safety::{level_of, AGES, COMBINATIONS, FALL_MATTERS_FROM, LASTING_WEEKS};
use crate::record::{Record, RecordError, Refusal, Safety, Unsure};

/// The level of a record. Age and duration are needed only where no stronger level came first.
///
/// # Errors
/// Where the age or the weeks of pain decide the level and are not given.
pub fn triage(record: &Record) -> Result<Triage, RecordError> {
    let profile = &record.profile;
    let triage = safety_level(&record.safety, profile.age, profile.pain_weeks);
    if profile.age.is_none() && !triage.level.stops() {
        return Err(RecordError::new("profile.age", Refusal::Missing));
    }
    if profile.pain_weeks.is_none() && matches!(triage.level, Level::Adapt | Level::Clear) {
        return Err(RecordError::new("profile.pain_weeks", Refusal::Missing));
    }
    Ok(triage)
}

/// The level of a set of answers. An age or duration not given yet keeps nobody out.
pub fn safety_level(safety: &Safety, age: Option<u8>, pain_weeks: Option<u16>) -> Triage {
    let standings = standings(safety, age);
    let at = |levels: &[Level]| -> Vec<Reason> {
        standings
            .iter()
            .filter(|(_, reached)| levels.iter().any(|level| reached.contains(level)))
            .map(|(reason, _)| *reason)
            .collect()
    };

    for level in [Level::Emergency, Level::SameDay] {
        let reasons = at(&[level]);
        if !reasons.is_empty() {
            return Triage { level, reasons };
        }
    }
    if age.is_some_and(|age| age < AGES.0 || age > AGES.1) {
        return Triage { level: Level::OutOfScope, reasons: vec![Reason::Age] };
    }
    let clinician = at(&[Level::ClinicianFirst]);
    if !clinician.is_empty() && !safety.cleared_by_clinician {
        return Triage { level: Level::ClinicianFirst, reasons: clinician };
    }
    if pain_weeks.is_some_and(|weeks| weeks < LASTING_WEEKS) {
        return Triage { level: Level::OutOfScope, reasons: vec![Reason::PainWeeks] };
    }
    // Past this point every "clinician first" is cleared, and counts as something to adapt to.
    let adapt = at(&[Level::ClinicianFirst, Level::Adapt]);
    let level = if adapt.is_empty() { Level::Clear } else { Level::Adapt };
    Triage { level, reasons: adapt }
}

/// Every answer that says something, in table order, with the levels it reaches.
fn standings(safety: &Safety, age: Option<u8>) -> Vec<(Reason, Vec<Level>)> {
    let mut all = Vec::new();
    for row in [Level::Emergency, Level::SameDay, Level::ClinicianFirst, Level::Adapt] {
        for id in SafetyId::ALL.iter().copied().filter(|id| level_of(*id) == row) {
            let mut reached = Vec::new();
            if safety.yes.contains(&id) {
                reached.push(row);
                reached.extend(lifted(id, &safety.yes, age));
            }
            if safety.unsure.contains(&Unsure::Id(id)) {
                reached.push(one_lower(row));
            }
            if !reached.is_empty() {
                all.push((Reason::Safety(id), reached));
            }
        }
        if safety.unsure.contains(&Unsure::Group(row)) {
            all.push((Reason::Unsure(row), vec![one_lower(row)]));
        }
    }
    all
}

/// The levels an answer takes part in beyond its own.
fn lifted(id: SafetyId, yes: &[SafetyId], age: Option<u8>) -> Vec<Level> {
    let mut levels: Vec<Level> = COMBINATIONS
        .iter()
        .filter(|rule| {
            let first = yes.contains(&rule.id);
            let second = rule.with_any.iter().any(|other| yes.contains(other));
            first && second && (rule.id == id || rule.with_any.contains(&id))
        })
        .map(|rule| rule.level)
        .collect();
    if id == SafetyId::FallPastYear && age.is_some_and(|age| age >= FALL_MATTERS_FROM) {
        levels.push(Level::ClinicianFirst);
    }
    levels
}

/// What a "not sure" counts as.
const fn one_lower(level: Level) -> Level {
    match level {
        Level::Emergency => Level::SameDay,
        Level::SameDay => Level::ClinicianFirst,
        Level::ClinicianFirst => Level::Adapt,
        Level::OutOfScope | Level::Adapt | Level::Clear => Level::Clear,
    }
}
