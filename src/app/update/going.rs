//! From place to place: back, on, and where the browser's history says.

#[cfg(late)]
use crate::app::data::Carry;
use crate::app::{Effect, Focus, Model, Place};

impl Model {
    /// To the screen before; from a change, to the check page it was asked on. Where the browser's
    /// last step led here from that very place, its history goes back too instead of growing.
    pub(super) fn go_back(&mut self) -> Vec<Effect> {
        // A timer or a level belongs to its test, also on the way back to the check page.
        #[cfg(late)]
        if let (Place::Timer(..) | Place::Incline(..), Some(test)) = (self.saved.place, self.before()) {
            return self.back_to(test);
        }
        let changing = self.returning && self.allowed(Place::Check) == Place::Check;
        let before = if changing { Some(Place::Check) } else { self.before() };
        let Some(before) = before else { return Vec::new() };
        self.returning = false;
        self.back_to(before)
    }

    pub(in crate::app) fn back_to(&mut self, before: Place) -> Vec<Effect> {
        let mut effects = self.go_keeping_return(before);
        let trail = self.trail.len();
        if trail >= 3 && self.trail.get(trail - 3) == self.trail.get(trail - 1) {
            self.trail.truncate(trail - 2);
            if let Some(push) = effects.first_mut() {
                *push = Effect::Back;
            }
        }
        effects
    }

    pub(super) fn go(&mut self, place: Place) -> Vec<Effect> {
        self.returning = false;
        self.go_keeping_return(place)
    }

    pub(in crate::app) fn go_keeping_return(&mut self, place: Place) -> Vec<Effect> {
        let place = self.allowed(place);
        self.arrive(place);
        self.trail.push(place.code());
        let mut effects = vec![Effect::Push(place.code()), Effect::Focus(Focus::Heading)];
        effects.extend(self.save());
        effects
    }

    pub(in crate::app) fn arrive(&mut self, place: Place) {
        #[cfg(late)]
        {
            self.doubted = None;
            self.instrument = None;
            self.incline = None;
            self.settle_follow(place);
            // Where they are come back to they are closed.
            self.following.tables.clear();
            let (own_page, brought) = (self.carry.own_page, self.carry.brought.take());
            let said = self.carry.said.take().filter(|_| place == Place::Data);
            self.carry = Carry { own_page, said, ..Carry::default() };
            self.carry.brought = brought.filter(|_| place == Place::Bring);
        }
        self.saved.place = place;
        self.checked = false;
        self.age_draft = None;
        self.out = (None, None);
        if place == Place::Check {
            self.returning = false;
        }
        if !matches!(place, Place::Out(..) | Place::Timer(..) | Place::Incline(..)) {
            self.drafts.clear();
            // The shin stays as long as it is; the ways were those of one test.
            #[cfg(late)]
            self.tape.iter_mut().take(2).for_each(String::clear);
        }
    }

    /// Whether the browser's history says what is so already, as its answer to an [`Effect::Back`]
    /// does: all is done, and the focus is where it belongs.
    pub fn is_at(&self, code: u16) -> bool {
        self.trail.last() == Some(&code) && Some(self.saved.place) == Place::from_code(code)
    }

    pub(super) fn went(&mut self, code: u16) -> Vec<Effect> {
        if self.is_at(code) {
            return Vec::new();
        }
        let wanted = Place::from_code(code).unwrap_or(Place::Start);
        let trail = self.trail.len();
        if trail >= 2 && self.trail.get(trail - 2) == Some(&code) {
            self.trail.truncate(trail - 1);
        } else if self.trail.last() != Some(&code) {
            self.trail.push(code);
        }
        let place = self.allowed(wanted);
        self.arrive(place);
        let mut effects = vec![Effect::Focus(Focus::Heading)];
        if place != wanted {
            effects.push(Effect::Replace(place.code()));
        }
        effects.extend(self.save());
        effects
    }
}
