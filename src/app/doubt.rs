//! Numbers that few people reach: asked about once, never refused.
//!
//! A slip of the tape or of the thumb would otherwise decide where someone starts. The reader may
//! keep the number as it is; a kept number is not asked about again.

use super::screen::number;
use super::{route, Model, Place};
use crate::protocol::battery;
use crate::protocol::ids::{Side, TestId};

impl Model {
    /// The number that is asked about on this screen.
    pub fn doubted(&self) -> Option<(TestId, Side)> {
        let (test, side) = self.doubted?;
        self.unlikely(test, side).then_some((test, side))
    }

    /// The first side of a test whose number is unlikely and has not been confirmed.
    pub(super) fn find_doubt(&self) -> Option<(TestId, Side)> {
        let Place::Test(test, part) = self.saved.place else { return None };
        route::sides_of(test, part)
            .iter()
            .map(|side| (test, *side))
            .find(|(test, side)| self.unlikely(*test, *side))
    }

    /// The reader keeps the number.
    pub(super) fn believe(&mut self) {
        if let Some((test, side)) = self.doubted.take() {
            if let Some(value) = self.hundredths(test, side) {
                self.believed.push((test, side, value));
            }
        }
    }

    fn unlikely(&self, test: TestId, side: Side) -> bool {
        let Some(entry) = self.saved.entry(test, side) else { return false };
        let Some(scale) = entry.unit.and_then(|unit| battery::scale(test, unit)) else { return false };
        let Some(value) = number::shown(entry, scale.unit) else { return false };
        let known = self.hundredths(test, side);
        let kept =
            self.believed.iter().any(|(id, s, kept)| *id == test && *s == side && Some(*kept) == known);
        value > scale.unlikely_above && !kept
    }

    fn hundredths(&self, test: TestId, side: Side) -> Option<i64> {
        self.saved.entry(test, side).and_then(number::value).map(number::rounded)
    }
}
