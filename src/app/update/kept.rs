//! What is kept goes away or comes from elsewhere: starting again, erasing, another tab.

#[cfg(late)]
use crate::app::follow::Following;
use crate::app::saved::Saved;
#[cfg(late)]
use crate::app::Unreadable;
use crate::app::{Effect, Focus, Keeping, Model, Place};

impl Model {
    /// Everything anew, but for how the person likes things.
    pub(super) fn restart(&mut self) -> Vec<Effect> {
        // Weeks of a plan don't go with one press.
        #[cfg(late)]
        if self.saved.record.diary.started_on.is_some() && self.saved.place != Place::Erase {
            return self.go(Place::Erase);
        }
        let prefs = self.saved.prefs.clone();
        self.saved = Saved { prefs, ..Saved::default() };
        self.drafts.clear();
        self.go(Place::Ask(0))
    }

    /// Erases everything, here and on the device.
    pub(super) fn erase(&mut self) -> Vec<Effect> {
        let mut effects = self.blank();
        // What a newer version keeps is not ours to remove.
        if self.keeping != Keeping::Newer {
            effects.insert(0, Effect::Forget);
        }
        effects.push(Effect::Focus(Focus::Heading));
        effects
    }

    /// Back to the start with nothing answered.
    fn blank(&mut self) -> Vec<Effect> {
        self.saved = Saved::default();
        #[cfg(late)]
        {
            self.following = Following::default();
        }
        self.saved.prefs.inches = self.inches;
        self.drafts.clear();
        self.returning = false;
        self.arrive(Place::Start);
        if self.keeping == Keeping::Afresh {
            self.keeping = Keeping::Device;
        }
        vec![Effect::Replace(Place::Start.code())]
    }

    /// Another tab has kept something newer, or erased it.
    #[cfg(late)]
    pub(super) fn kept_elsewhere(&mut self, text: &str) -> Vec<Effect> {
        if text.is_empty() {
            // Erased in another tab: nothing of it may come back from this one.
            return self.blank();
        }
        let saved = match Saved::unpack(text) {
            Ok(saved) => saved,
            Err(Unreadable::Newer) => {
                self.keeping = Keeping::Newer;
                return Vec::new();
            }
            Err(Unreadable::Corrupted) => return Vec::new(),
        };
        let place = self.saved.place;
        self.saved = saved;
        self.drafts.clear();
        self.age_draft = None;
        // A session goes on in one tab: here it stands where that one has kept it.
        self.following = Following::default();
        self.settle_day();
        let place = self.allowed(place);
        self.settle_follow(place);
        self.saved.place = place;
        vec![Effect::Replace(place.code())]
    }
}
