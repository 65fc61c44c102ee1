//! What following the plan changes: days, answers, events, questions asked again.

use crate::app::follow::{Follow, Following, Slot};
use crate::app::saved::Again;
use crate::app::{Effect, Model, Place};
use crate::protocol::ids::{DiaryEvent, Level};
use crate::protocol::safety;
use crate::record::diary::{MOST_ACTIVITIES, MOST_LETTERS};
use crate::record::{Activity, CivilDate, Screening};
use crate::training::rules;

impl Model {
    pub(super) fn follow(&mut self, said: Follow) -> Vec<Effect> {
        let today = self.today;
        let diary = &mut self.saved.record.diary;
        match said {
            Follow::Begin => {
                diary.started_on.get_or_insert(today);
                return self.go(Place::Schedule);
            }
            Follow::Day(day) => super::toggle(&mut diary.weekdays, day),
            Follow::Words(slot, typed) => self.typed_words(slot, &typed),
            Follow::Morning(morning) => {
                if let Some(last) = diary.sessions.last_mut().filter(|last| last.on < today) {
                    last.morning = Some(morning);
                    self.uncheck(today);
                }
                return self.go(Place::Home);
            }
            Follow::Week(pain) => {
                tell(&mut diary.pain, today, pain);
                if pain >= rules::ASK_PAIN {
                    self.uncheck(today);
                }
            }
            Follow::Score(nth, score) => {
                if let Some(activity) = diary.activities.get_mut(usize::from(nth)) {
                    tell(&mut activity.scores, today, score);
                }
            }
            Follow::Change(score) => {
                diary.change = Some((today, score.clamp(-3, 3)));
                if score <= rules::MUCH_WORSE {
                    self.uncheck(today);
                }
            }
            Follow::Flare => {
                let flare = (today, DiaryEvent::Flare);
                if !diary.events.contains(&flare) {
                    diary.events.push(flare);
                }
                self.uncheck(today);
                // A session that was on is over: from here on there are the easy moves.
                self.put_away(None);
                return self.go(Place::Home);
            }
            Follow::Again(again) => return self.ask_again(again),
            Follow::PutOff => return self.put_off(),
            // Nothing is answered by looking.
            Follow::Table(nth) => {
                self.following.tables.push(nth);
                return Vec::new();
            }
            other => return self.practise(&other),
        }
        self.save()
    }

    fn typed_words(&mut self, slot: Slot, typed: &str) {
        let kept: String = typed.chars().filter(|c| !c.is_control()).take(MOST_LETTERS).collect();
        let diary = &mut self.saved.record.diary;
        match slot {
            Slot::Cue => diary.cue = kept,
            Slot::Time => diary.time = minutes(typed),
            Slot::Activity(nth) => {
                let nth = usize::from(nth).min(MOST_ACTIVITIES - 1);
                while diary.activities.len() <= nth {
                    diary.activities.push(Activity { name: String::new(), scores: Vec::new() });
                }
                if let Some(activity) = diary.activities.get_mut(nth) {
                    activity.name = kept;
                }
                // An empty last line is no activity, unless something was scored under it.
                while diary.activities.last().is_some_and(|one| one.name.is_empty() && one.scores.is_empty())
                {
                    diary.activities.pop();
                }
            }
        }
    }

    /// The emergency and same-day questions again, and for a new screening what comes after them.
    pub(super) fn ask_again(&mut self, again: Again) -> Vec<Effect> {
        let stops = |level: Level| level.stops();
        self.saved.flow.groups.retain(|(id, ..)| !stops(safety::group(*id).level));
        self.saved.record.safety.yes.retain(|id| !stops(safety::level_of(*id)));
        self.saved.again = Some(again);
        self.following = Following::default();
        self.go(Place::Ask(0))
    }

    /// Where Continue leads while questions are asked again; nothing: as always.
    pub(super) fn on_again(&mut self, next: Place) -> Option<Place> {
        let again = self.saved.again?;
        let asks = match next {
            Place::Ask(at) => crate::app::route::group_at(at).is_some_and(|group| group.level.stops()),
            Place::Tell(_) | Place::Which(_) => true,
            _ => false,
        };
        // The way may lead to a stop: then there is nothing after it.
        let way = crate::app::route::reachable(&self.saved);
        if asks || way.last() == Some(&Place::Stop) {
            return None;
        }
        match (again, self.saved.place) {
            (Again::Check, _) => {
                self.checked_again();
                self.saved.again = None;
                // From a lower pain the way goes on to the tests.
                Some(if self.returning { next } else { Place::Home })
            }
            (Again::Screen, _) => {
                self.checked_again();
                self.screen_again();
                Some(Place::Pain)
            }
            (Again::Tests(_), Place::Pain) => {
                // On past everything that is answered: to the first test, or the pause before it.
                let pause = way.iter().find(|place| matches!(place, Place::HighPain | Place::Ready));
                Some(pause.copied().unwrap_or(Place::Home))
            }
            (Again::Tests(_), Place::Check) => {
                self.saved.again = None;
                None
            }
            (Again::Tests(_), Place::HighPain) => {
                self.drop_screening();
                Some(Place::Home)
            }
            (Again::Tests(_), _) => None,
        }
    }

    /// A lower pain than on the day that put the tests off: the questions come before them. With
    /// tests that were on, they begin anew.
    pub(super) fn ask_before_tests(&mut self) -> Vec<Effect> {
        if matches!(self.saved.again, Some(Again::Tests(_))) {
            self.drop_screening();
            return self.ask_again(Again::Screen);
        }
        let returning = self.returning;
        let effects = self.ask_again(Again::Check);
        self.returning = returning;
        effects
    }

    /// Something was told that asks for the questions: answered earlier on the day, they don't
    /// answer for it.
    pub(super) fn uncheck(&mut self, day: CivilDate) {
        self.saved.record.diary.events.retain(|event| *event != (day, DiaryEvent::Checked));
    }

    fn checked_again(&mut self) {
        self.saved.record.diary.events.push((self.today, DiaryEvent::Checked));
    }

    /// A new, empty screening of today; pain now is asked anew.
    fn screen_again(&mut self) {
        let before = self.saved.record.profile.pain_now.take();
        self.saved.again = Some(Again::Tests(before));
        let edition = self.saved.flow.edition.unwrap_or(crate::protocol::ids::Edition::Core);
        self.saved.record.screenings.push(Screening {
            taken_on: self.today,
            edition,
            results: Vec::new(),
            extra: Vec::new(),
        });
    }

    /// Back to the plan as it was: the new screening never happened.
    fn drop_screening(&mut self) {
        if let Some(Again::Tests(before)) = self.saved.again.take() {
            self.saved.record.screenings.pop();
            self.saved.record.profile.pain_now = before;
        }
    }

    /// A session that is come back to has its player, by whichever way. Past the last test, by
    /// whichever way, a new screening stands; past it without the tests it never happened.
    pub(super) fn settle_follow(&mut self, place: Place) {
        if place == Place::Session && self.following.player.is_none() {
            self.set_player();
        }
        if !matches!(place, Place::Result | Place::Plan | Place::Home) {
            return;
        }
        if crate::app::route::reachable(&self.saved).contains(&Place::Result) {
            self.saved.again = None;
        } else {
            self.drop_screening();
        }
    }

    fn put_off(&mut self) -> Vec<Effect> {
        self.drop_screening();
        self.go(Place::Home)
    }
}

/// One answer a day: a second one corrects the first.
fn tell(scores: &mut Vec<(CivilDate, u8)>, today: CivilDate, score: u8) {
    scores.retain(|(on, _)| *on != today);
    scores.push((today, score.min(10)));
}

/// Minutes after midnight of `HH:MM`.
fn minutes(typed: &str) -> Option<u16> {
    let (hours, minutes) = typed.split_once(':')?;
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.get(..2)?.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}
