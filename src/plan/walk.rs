//! How long and how often to walk, week by week (protocol section 4, "Walk").
//!
//! Holds the choice between the two tables in `protocol::phases`. A phase's walk is the one
//! of its first week; from there it rises by 10 to 20 % a week.

use super::Walk;
use crate::protocol::phases::{WALK_15_PAIN, WALK_FROM_10, WALK_FROM_15};

/// The walk in a week of the plan, 1 to 12; a later week keeps the last. `pain_now` is 0 to
/// 10; unknown starts at ten minutes, as does the gentle plan.
pub fn in_week(week: u8, pain_now: Option<u8>, gentle: bool) -> Walk {
    let easy = pain_now.is_some_and(|pain| pain <= WALK_15_PAIN) && !gentle;
    let table = if easy { &WALK_FROM_15 } else { &WALK_FROM_10 };
    let at = usize::from(week.saturating_sub(1)).min(table.len() - 1);
    let (minutes, days) = table.get(at).copied().unwrap_or((10, 3));
    Walk { minutes, days }
}
