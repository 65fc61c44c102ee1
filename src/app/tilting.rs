//! How a test is measured by phone or tape: readings to the level, its angle to the record.

use super::angle;
use super::incline::{self, Event, Incline, Phase};
use super::screen::number;
use super::{route, Effect, Focus, Model, Msg, Place};
use crate::protocol::ids::{Side, TestId, Unit, Variant};

/// What a measuring screen says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tilting {
    /// To the level of a test, at the first side that has no result.
    Open(TestId),
    /// Something for the level.
    Event(Event),
    /// Keep the best angle.
    Keep,
    /// Measure another way.
    ByHand,
}

/// A length of the tape way: knee crease to floor, or how far one side's heel went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TapeMsg(pub TestId, pub Side);

/// What two lengths come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taped {
    /// One of them is missing, or is no number.
    Open,
    /// The angle in tenths of a degree.
    Angle(i64),
    /// The heel went further than the shin is long.
    TooFar,
}

/// Whether a place is a level that its test allows.
pub fn is_tilted(test: TestId, side: Side) -> bool {
    incline::tilt(test).is_some() && route::sides_of(test, Side::Both).contains(&side)
}

/// Whether a test has a tape way to its angle.
pub fn is_taped(test: TestId) -> bool {
    incline::tilt(test) == Some(incline::Tilt::Sideways)
}

impl Model {
    /// The level of the place the person is at.
    pub fn incline(&self) -> Option<Incline> {
        let Place::Incline(test, side) = self.saved.place else { return None };
        let profile = &self.saved.record.profile;
        let here = self.incline.as_ref().filter(|has| has.test == test && has.side == side);
        here.copied().or_else(|| Incline::new(test, side, profile.age.unwrap_or_default(), profile.sex))
    }

    /// What the page paints between two screens; see [`Incline::shown`].
    pub fn shown(&self) -> u32 {
        self.incline.as_ref().map_or(0, |incline| incline.shown(self.now))
    }

    pub(super) fn tilting(&mut self, tilting: Tilting) -> Vec<Effect> {
        match tilting {
            Tilting::Open(test) => self.go_keeping_return(Place::Incline(test, self.first_side(test))),
            Tilting::Event(event) => self.hear_tilt(event),
            Tilting::Keep => self.keep_angle(),
            Tilting::ByHand => {
                let Place::Incline(test, side) = self.saved.place else { return Vec::new() };
                let mut effects = self.back_to(Place::Test(test, Side::Both));
                effects.retain(|effect| !matches!(effect, Effect::Focus(_)));
                effects.push(Effect::Focus(Focus::Field(number::field_id(side))));
                effects
            }
        }
    }

    fn hear_tilt(&mut self, event: Event) -> Vec<Effect> {
        let Some(mut incline) = self.incline() else { return Vec::new() };
        incline.hear(event, self.now);
        let mut effects = Vec::new();
        // What the phone or the browser says is not drawn: the page asks for the new screen with a tick.
        let drawn = matches!(event, Event::Tap | Event::Tick | Event::Again | Event::Drop);
        if drawn && std::mem::take(&mut incline.fresh) {
            effects.extend(match incline.phase {
                Phase::Asking(_) => None,
                // The whole area takes the angle by key too, so it has the focus.
                Phase::Zeroing | Phase::Live => Some(Effect::Focus(Focus::Field("tap".to_owned()))),
                _ => Some(Effect::Focus(Focus::Heading)),
            });
        }
        self.incline = Some(incline);
        effects
    }

    fn keep_angle(&mut self) -> Vec<Effect> {
        let Some(incline) = self.incline() else { return Vec::new() };
        let Some(value) = incline.value() else { return Vec::new() };
        let (test, side) = (incline.test, incline.side);
        if test == TestId::KneeToWall {
            self.saved.prefs.lunge_angle = true;
            self.drop_lunge(|unit| unit != Some(Unit::Deg));
        }
        self.measured_by(test, side, value, Unit::Deg, Some(Variant::Phone));
        self.after_keeping(test, side, Place::Incline)
    }

    /// What is typed into a field of the tape way.
    pub fn tape(&self, side: Side) -> &str {
        self.tape.get(side as usize).map_or("", String::as_str)
    }

    /// What the tape says of a side.
    pub fn taped(&self, side: Side) -> Taped {
        let length = |side| number::hundredths(self.tape(side));
        match (length(side), length(Side::Both)) {
            (Some(shift), Some(shin)) => angle::from_tape(shift, shin).map_or(Taped::TooFar, Taped::Angle),
            _ => Taped::Open,
        }
    }

    pub(super) fn type_tape(&mut self, TapeMsg(test, of): TapeMsg, text: String) {
        if !is_taped(test) {
            return;
        }
        if let Some(field) = self.tape.get_mut(of as usize) {
            *field = text;
        }
        for side in route::sides_of(test, Side::Both) {
            // A shin's length is good for both legs.
            if let (true, Taped::Angle(angle)) = (of == *side || of == Side::Both, self.taped(*side)) {
                self.drop_draft(test, *side);
                self.measured_by(test, *side, angle as f64 / 10.0, Unit::Deg, Some(Variant::Tape));
            }
        }
    }

    /// What the measuring screens hear.
    pub(super) fn tilted(event: Event) -> Msg {
        Msg::Tilting(Tilting::Event(event))
    }
}
