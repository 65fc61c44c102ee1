//! What the plan says about a ladder, for somebody who follows it: caps, and where a ladder begins.

use super::standing::Standing;
use super::{as_of, index_of};
use crate::plan::{level, Adjuster, Because, Plan};
use crate::protocol::ids::{Family, Region};
use crate::protocol::ladders;
use crate::protocol::phases::PHASES;
use crate::record::{CivilDate, Record};
use crate::screening;

/// The highest level of a family in a phase: the phase's cap, or 1 where pain, a gentle plan or a
/// region that was moved on from by time keep it there.
pub(super) fn cap(plan: &Plan, eased: [bool; 4], index: usize, family: Family) -> u8 {
    let region: Region = ladders::region(family);
    let hurt = plan.phases.iter().flat_map(|phase| phase.sessions.iter().flatten()).any(|one| {
        one.family == family
            && (one.because.contains(&Because::Pain) || one.because.contains(&Because::Gentle))
    });
    if plan.gentle || hurt || eased.get(index_of(region)) == Some(&true) {
        return 1;
    }
    PHASES.get(index).map_or(1, |row| level::cap(family, row))
}

/// Where somebody begins a ladder they have not trained yet, whenever that is: at the first level
/// the plan had for it, not at the one they would have climbed to by now.
pub(super) fn first_standing(
    plan: &Plan,
    eased: [bool; 4],
    index: usize,
    family: Family,
) -> Option<Standing> {
    let phases = plan.phases.iter().take(index + 1);
    let mut planned = phases.flat_map(|phase| phase.sessions.iter().flatten());
    let level = planned.find(|one| one.family == family)?.level;
    let cap = cap(plan, eased, index, family);
    Some(Standing::new(family, level.min(cap), cap))
}

/// The plan as it is made on a day.
pub(super) fn planned(record: &Record, day: CivilDate) -> Option<Plan> {
    screening::assess(&as_of(record, day)).ok()?.plan
}

/// What doses at other levels are planned with.
pub(super) fn adjuster(record: &Record, plan: &Plan) -> Adjuster {
    let minutes = plan.phases.first().map_or(0, |phase| phase.minutes);
    Adjuster::new(record, plan.gentle, minutes)
}
