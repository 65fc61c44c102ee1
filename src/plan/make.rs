//! The 12 weeks from a result.

use super::Plan;
use crate::protocol::ids::Region;
use crate::record::Record;
use crate::screening::{RegionResult, TestResult, Triage};

/// The plan for a record, where its safety level allows one.
pub fn make(
    _record: &Record,
    _triage: &Triage,
    _tests: &[TestResult],
    _regions: Option<&[RegionResult; 4]>,
    _focus: Option<Region>,
) -> Option<Plan> {
    None
}
