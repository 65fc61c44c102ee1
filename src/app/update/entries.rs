//! How the entries of the screening change: typed, stepped, chosen, or ended without a value.

use crate::app::screen::number;
use crate::app::{route, Effect, Focus, Model, Place};
use crate::protocol::ids::{Edition, Outcome, Side, TestId, Unit, Variant};
use crate::record::{Entry, Screening};

impl Model {
    /// A test, or one side of it, ends without a value.
    pub(super) fn leave(&mut self, id: TestId, part: Side, outcome: Outcome) -> Vec<Effect> {
        let sides = route::sides_of(id, part);
        let chosen = match (sides, self.out.0) {
            ([only], _) => vec![*only],
            (_, Some(Side::Both)) => sides.to_vec(),
            (_, Some(side)) => vec![side],
            (_, None) => Vec::new(),
        };
        let place_missing = outcome == Outcome::StoppedPain && self.out.1.is_none();
        if chosen.is_empty() || place_missing {
            self.checked = true;
            return vec![Effect::Focus(Focus::Errors)];
        }
        for side in chosen {
            let entry = match self.out.1 {
                Some(place) if outcome == Outcome::StoppedPain => Entry::hurt(place),
                _ => Entry::ended(outcome),
            };
            self.set(id, side, entry);
            self.drop_draft(id, side);
        }
        self.saved.place = Place::Test(id, part);
        self.checked = false;
        self.out = (None, None);
        if route::answered(&self.saved, self.saved.place) {
            self.go_on()
        } else {
            self.go_keeping_return(self.saved.place)
        }
    }

    /// The screening being filled in; it is dated by its first entry.
    fn screening(&mut self) -> Option<&mut Screening> {
        if self.saved.record.screenings.is_empty() {
            self.saved.record.screenings.push(Screening {
                taken_on: self.today,
                edition: self.saved.flow.edition.unwrap_or(Edition::Core),
                results: Vec::new(),
                extra: Vec::new(),
            });
        }
        self.saved.record.screenings.last_mut()
    }

    pub(super) fn set(&mut self, test: TestId, side: Side, entry: Entry) {
        if let Some(screening) = self.screening() {
            screening.set(test, side, entry);
        }
    }

    pub(super) fn change(&mut self, test: TestId, side: Side, change: impl FnOnce(&mut Entry)) {
        let entry = self.saved.entry(test, side).cloned();
        if let Some(mut entry) = entry {
            change(&mut entry);
            self.set(test, side, entry);
        }
    }

    pub(super) fn typed(&mut self, test: TestId, side: Side, text: String) {
        let unit = number::unit(&self.saved, test);
        match number::read(&text, test, unit) {
            Ok(value) => self.measured(test, side, value, unit),
            Err(_) => {
                if let Some(screening) = self.saved.record.screenings.last_mut() {
                    screening.clear(test, side);
                }
            }
        }
        self.drop_draft(test, side);
        self.drafts.push((test, side, text));
    }

    pub(super) fn step(&mut self, test: TestId, side: Side, more: bool) {
        let unit = number::unit(&self.saved, test);
        let now = self.saved.entry(test, side).and_then(|entry| number::shown(entry, unit));
        let next = number::stepped(now, more, test, unit);
        self.drop_draft(test, side);
        self.measured(test, side, next, unit);
    }

    /// Forgets what is typed into a field.
    #[inline(never)]
    pub(in crate::app) fn drop_draft(&mut self, test: TestId, side: Side) {
        self.drafts.retain(|(id, s, _)| *id != test || *s != side);
    }

    /// Drops knee-to-wall numbers whose unit the switch has left: an angle is no distance.
    pub(in crate::app) fn drop_lunge(&mut self, stale: impl Fn(Option<Unit>) -> bool) {
        self.drafts.retain(|(test, ..)| *test != TestId::KneeToWall);
        let Some(screening) = self.saved.record.screenings.last_mut() else { return };
        for side in [Side::Left, Side::Right] {
            let measured = screening.entry(TestId::KneeToWall, side).filter(|e| e.outcome.has_value());
            if measured.is_some_and(|entry| stale(entry.unit)) {
                screening.clear(TestId::KneeToWall, side);
            }
        }
    }

    /// Sets a number, keeping how it was done.
    pub(in crate::app) fn measured(&mut self, test: TestId, side: Side, value: f64, unit: Unit) {
        let phone = unit == Unit::Deg && test == TestId::KneeToWall;
        self.measured_by(test, side, value, unit, phone.then_some(Variant::Phone));
    }

    /// Sets a number with what it was read from; a number typed over it is no longer that one's.
    pub(in crate::app) fn measured_by(
        &mut self,
        test: TestId,
        side: Side,
        value: f64,
        unit: Unit,
        by: Option<Variant>,
    ) {
        let mut entry = Entry { variant: by, ..Entry::measured(value, unit) };
        if let Some(before) = self.saved.entry(test, side).filter(|entry| entry.outcome.has_value()) {
            let kept = before.variant.filter(|way| !matches!(way, Variant::Phone | Variant::Tape));
            entry.outcome = before.outcome;
            entry.variant = kept.or(by);
        }
        self.set(test, side, entry);
    }
}
