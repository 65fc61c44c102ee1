//! How much a week asks for, in seconds of work, and how much the next one may.
//!
//! Volume is sets by repetitions by seconds by sides, without rests. A week's is the mean of its
//! sessions, so that doing one session more or less, which is the person's choice, is no rise.

use super::rules;
use crate::plan::Prescription;
use crate::protocol::ids::ItemEnd;
use crate::protocol::ladders;
use crate::record::{Item, Session};

/// Seconds of work of one exercise.
fn work(exercise: crate::protocol::ids::ExerciseId, sets: u8, reps: u8, hold_s: Option<u8>) -> u32 {
    let rung = ladders::rung(exercise);
    let each = u32::from(hold_s.unwrap_or(rung.rep_s));
    let sides = if rung.per_side { 2 } else { 1 };
    u32::from(sets) * u32::from(reps) * each * sides
}

fn of_one(one: &Prescription) -> u32 {
    work(one.exercise, one.sets, one.reps.unwrap_or(1), one.hold_s)
}

/// What a session asks for.
pub(super) fn asked(session: &[Prescription]) -> u32 {
    session.iter().map(of_one).sum()
}

/// What a session came to: everything but what was skipped.
pub(super) fn done(session: &Session) -> u32 {
    let counts = |item: &&Item| item.end != ItemEnd::Skipped;
    session
        .items
        .iter()
        .filter(counts)
        .map(|item| work(item.exercise, item.sets, item.reps, item.hold_s))
        .sum()
}

/// Volumes by training week.
#[derive(Clone, Debug, Default)]
pub(super) struct Weeks {
    /// Mean volume of each training week that is over, oldest first.
    means: Vec<u32>,
    /// Sum and count of the present one.
    now: (u32, u32),
}

impl Weeks {
    pub(super) fn add(&mut self, volume: u32) {
        self.now.0 += volume;
        self.now.1 += 1;
    }

    /// The present week is over.
    pub(super) fn close(&mut self) {
        if let Some(mean) = self.now.0.checked_div(self.now.1) {
            self.means.push(mean);
            self.now = (0, 0);
        }
    }

    /// The most a session may ask for now; nothing in the first week.
    pub(super) fn limit(&self) -> Option<u32> {
        let most = self.means.iter().rev().take(rules::LOOK_BACK_WEEKS).max()?;
        Some(most * (100 + rules::RISE_PERCENT) / 100)
    }
}

/// The least an exercise is cut down to: one set of half its repetitions.
fn least(one: &Prescription) -> u8 {
    one.reps.unwrap_or(1).div_ceil(2)
}

/// Takes sets, then repetitions, from the exercise with the most work, until a session asks for
/// no more than the limit or everything is down to one set of half the repetitions.
pub(super) fn fit(session: &mut [Prescription], limit: u32) {
    while asked(session) > limit {
        if let Some(long) = session.iter_mut().filter(|one| one.sets > 1).max_by_key(|one| of_one(one)) {
            long.sets -= 1;
            continue;
        }
        // A whole dose leaves no smaller one behind: what is left to take is found anew each time.
        let rung = |one: &Prescription| ladders::rung(one.exercise).reps.0;
        let can = |one: &&mut Prescription| one.reps.is_some_and(|reps| reps > rung(one).div_ceil(2).max(1));
        let Some(long) = session.iter_mut().filter(can).max_by_key(|one| of_one(one)) else { return };
        long.reps = long.reps.map(|reps| reps - 1);
    }
}

/// At most half the volume: half the sets, or half the repetitions where there is one set.
pub(super) fn halve(one: &mut Prescription) {
    if one.sets > 1 {
        one.sets /= 2;
        return;
    }
    one.reps = Some(least(one));
}
