//! How a test is timed: messages to the instrument, its reading to the record, sides in turn.

use super::instrument::{needs_rest, Event, Instrument, Millis, Phase, REST};
use super::screen::number;
use super::{route, Effect, Focus, Model, Msg, Place};
use crate::protocol::ids::{Outcome, Side, TestId};
use crate::record::CivilDate;

/// What a timing screen says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// The page's clock, before every other message.
    Now(Millis),
    /// The rest of a long screen is to be shown, or the same one on another day: nothing changes.
    Rest,
    /// The day, where it may have changed, and whether it is before three in the morning.
    Today(CivilDate, bool),
    /// To the timer of a test, at the first side that has no result.
    Open(TestId),
    /// To the timer of one side that has a result.
    OpenSide(TestId, Side),
    /// Something for the instrument.
    Event(Event),
    /// Keep the reading.
    Keep,
    /// It hurts: no reading, where did it hurt.
    Hurts,
    /// Sound, or none.
    Sound(bool),
}

/// Whether a place is a timer that its test allows.
pub fn is_timed(test: TestId, side: Side) -> bool {
    super::instrument::kind(test).is_some() && route::sides_of(test, Side::Both).contains(&side)
}

impl Model {
    /// The instrument of the place the person is at.
    pub fn instrument(&self) -> Option<Instrument> {
        let Place::Timer(test, side) = self.saved.place else { return None };
        let here = self.instrument.as_ref().filter(|has| has.test == test && has.side == side);
        here.cloned().or_else(|| self.fresh(test, side))
    }

    fn fresh(&self, test: TestId, side: Side) -> Option<Instrument> {
        let profile = &self.saved.record.profile;
        Instrument::new(test, side, profile.age.unwrap_or_default(), profile.sex, self.now, self.rested)
    }

    /// The page's clock as it was last told.
    pub fn now(&self) -> Millis {
        self.now
    }

    pub(super) fn timing(&mut self, timing: Timing) -> Vec<Effect> {
        match timing {
            Timing::Now(now) => {
                self.now = now;
                Vec::new()
            }
            Timing::Rest => Vec::new(),
            Timing::Today(day, night) => {
                self.clock = (day, night);
                if self.settle_day() {
                    self.saved.place = self.allowed(self.saved.place);
                }
                Vec::new()
            }
            Timing::Open(test) => self.go_keeping_return(Place::Timer(test, self.first_side(test))),
            Timing::OpenSide(test, side) => self.go_keeping_return(Place::Timer(test, side)),
            Timing::Sound(on) => {
                self.saved.prefs.quiet = !on;
                self.save()
            }
            Timing::Event(event) => self.pass_on(event),
            Timing::Keep => self.keep_reading(),
            Timing::Hurts => {
                let (Place::Timer(test, side) | Place::Incline(test, side)) = self.saved.place else {
                    return Vec::new();
                };
                if needs_rest(test) && self.instrument().is_some_and(|instrument| instrument.is_running()) {
                    self.rested = self.now.saturating_add(REST);
                }
                // While resting it is the side before that hurt, or something else: ask.
                let resting = self.instrument().is_some_and(|has| matches!(has.phase, Phase::Rest(_)));
                let effects = self.go_keeping_return(Place::Out(test, Side::Both, Outcome::StoppedPain));
                self.out.0 = (side != Side::Both && !resting).then_some(side);
                effects
            }
        }
    }

    fn pass_on(&mut self, event: Event) -> Vec<Effect> {
        let Some(mut instrument) = self.instrument() else { return Vec::new() };
        let before = instrument.phase;
        instrument.hear(event, self.now);
        let after = instrument.phase;
        if matches!(after, Phase::Done(..)) && needs_rest(instrument.test) && before != after {
            self.rested = self.now.saturating_add(REST);
        }
        self.instrument = Some(instrument);
        match (before, after) {
            _ if std::mem::discriminant(&before) == std::mem::discriminant(&after) => Vec::new(),
            // The whole area stops the clock by key too, so it has the focus.
            (_, Phase::Running(_) | Phase::Count(_)) => vec![Effect::Focus(Focus::Field("tap".to_owned()))],
            _ => vec![Effect::Focus(Focus::Heading)],
        }
    }

    /// The first side of a test without a result.
    pub(super) fn next_side(&self, test: TestId) -> Option<Side> {
        let is_open = |side: &Side| self.saved.entry(test, *side).is_none();
        route::sides_of(test, Side::Both).iter().copied().find(is_open)
    }

    /// Where measuring a test begins: the first side without a result, or else the first.
    #[inline(never)]
    pub(super) fn first_side(&self, test: TestId) -> Side {
        let first = route::sides_of(test, Side::Both).first().copied();
        self.next_side(test).or(first).unwrap_or(Side::Both)
    }

    fn keep_reading(&mut self) -> Vec<Effect> {
        let Some(instrument) = self.instrument() else { return Vec::new() };
        let Phase::Done(..) = instrument.phase else { return Vec::new() };
        let test = instrument.test;
        if let Some(value) = instrument.value() {
            self.measured(test, instrument.side, value, number::unit(&self.saved, test));
        }
        self.after_keeping(test, instrument.side, Place::Timer)
    }

    /// On to the other side, or back to the test.
    #[inline(never)]
    pub(super) fn after_keeping(
        &mut self,
        test: TestId,
        side: Side,
        place: fn(TestId, Side) -> Place,
    ) -> Vec<Effect> {
        self.drop_draft(test, side);
        match self.next_side(test).filter(|next| *next != side) {
            Some(next) => self.replace(place(test, next)),
            None => self.back_to(Place::Test(test, Side::Both)),
        }
    }

    /// Another place in this one's stead: Back leads to the test, not to the other side.
    pub(super) fn replace(&mut self, place: Place) -> Vec<Effect> {
        let place = self.allowed(place);
        self.arrive(place);
        if let Some(last) = self.trail.last_mut() {
            *last = place.code();
        }
        let mut effects = vec![Effect::Replace(place.code()), Effect::Focus(Focus::Heading)];
        effects.extend(self.save());
        effects
    }

    /// What the timing screens hear.
    pub(super) fn timed(event: Event) -> Msg {
        Msg::Timing(Timing::Event(event))
    }
}
