//! Where a person is on each ladder on the way: steps up and down, under the caps of the phase.

use super::{stage_index, Way};
use crate::plan::Prescription;
use crate::protocol::ids::Family;
use crate::training::planned::{cap, first_standing};
use crate::training::standing::{Change, Standing, Step};

impl Way<'_> {
    /// What a phase plans for a family, if anything.
    pub(super) fn planned_for(&self, index: usize, family: Family) -> Option<&Prescription> {
        let phase = self.plan.phases.get(index)?;
        phase.sessions.iter().flatten().find(|one| one.family == family)
    }

    /// The highest level of a family in a phase.
    pub(super) fn cap(&self, index: usize, family: Family) -> u8 {
        cap(&self.plan, self.eased, index, family)
    }

    pub(super) fn standing(&mut self, family: Family) -> Option<&mut Standing> {
        if !self.ladder.iter().any(|standing| standing.family == family) {
            let index = stage_index(self.stage);
            self.ladder.push(first_standing(&self.plan, self.eased, index, family)?);
        }
        self.ladder.iter_mut().find(|standing| standing.family == family)
    }

    /// One step on one ladder: the one with the fewest steps so far, in the order of the session.
    pub(super) fn up(&mut self, families: &[Family]) {
        let index = stage_index(self.stage);
        let taken = |s: &Standing| {
            u32::from(s.range)
                + u32::from(s.more)
                + 4 * u32::from(s.level.saturating_sub(s.entry))
                + u32::from(s.load)
                + u32::from(s.slow)
        };
        let steps = families.iter().filter_map(|family| {
            let standing = self.ladder.iter().find(|standing| standing.family == *family)?;
            let planned = self.planned_for(index, *family)?;
            standing.up(planned, &self.adjust).map(|next| (taken(standing), next))
        });
        // `min_by_key` keeps the first of equals.
        let Some((_, (next, step, dose))) = steps.min_by_key(|(taken, _)| *taken) else { return };
        self.changes.push(Change { exercise: dose.exercise, step });
        self.put(next);
    }

    pub(super) fn down(&mut self, family: Family) {
        let index = stage_index(self.stage);
        let Some(standing) = self.standing(family) else { return };
        let next = standing.down();
        if let Some(planned) = self.planned_for(index, family) {
            let exercise = next.dose(planned, &self.adjust).exercise;
            self.changes.retain(|change| change.exercise != exercise);
            self.changes.push(Change { exercise, step: Step::Down });
        }
        self.put(next);
    }

    fn put(&mut self, next: Standing) {
        if let Some(slot) = self.ladder.iter_mut().find(|standing| standing.family == next.family) {
            *slot = next;
        }
    }
}
