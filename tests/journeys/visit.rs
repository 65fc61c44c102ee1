//! A visit: a model, and a person's hands on it.

use super::rules::{hold, offers};
use back_check::app::timing::Timing;
use back_check::app::{Answer, Effect, Env, Kept, Model, Msg, Onset, Place, Saved};
use back_check::i18n::Words;
use back_check::protocol::battery::{self, Kind};
use back_check::protocol::ids::{Edition, GateChoice, SafetyId, Sex, Side, TestId};
use back_check::protocol::safety::{Feature, GroupId, GROUPS};
use back_check::record::CivilDate;

/// What a reader's device says at the start.
pub(crate) fn env(kept: Kept) -> Env {
    Env {
        words: Words::english(),
        today: CivilDate::new(2026, 11, 22).unwrap(),
        night: false,
        kept,
        country: "GB".into(),
        inches: false,
        full: false,
    }
}

/// One visit.
pub(crate) struct Visit {
    pub(crate) model: Model,
    /// Effects of the last message.
    pub(crate) effects: Vec<Effect>,
}

impl Visit {
    pub(crate) fn new() -> Self {
        Self::with(Kept::Nothing)
    }

    pub(crate) fn with(kept: Kept) -> Self {
        let (model, effects) = Model::new(env(kept));
        hold(&model);
        Self { model, effects }
    }

    /// A visit that starts from this, without a look at the page.
    pub(crate) fn resume(kept: &str) -> Self {
        let (model, effects) = Model::new(env(Kept::Text(kept.to_owned())));
        Self { model, effects }
    }

    /// Another visit that starts from what this one keeps.
    pub(crate) fn again(&self) -> Self {
        let kept = Kept::Text(self.model.saved.pack());
        let (model, effects) = Model::new(Env { today: self.model.today(), ..env(kept) });
        hold(&model);
        Self { model, effects }
    }

    /// A day of the calendar comes, so many after today.
    pub(crate) fn later(&mut self, days: u16) -> &mut Self {
        let day = self.model.today().plus(days);
        self.send(Msg::Timing(Timing::Today(day, false)))
    }

    pub(crate) fn at(&self) -> Place {
        self.model.saved.place
    }

    pub(crate) fn saved(&self) -> &Saved {
        &self.model.saved
    }

    pub(crate) fn send(&mut self, msg: Msg) -> &mut Self {
        self.effects = self.model.update(msg);
        hold(&self.model);
        self
    }

    /// Takes a message without a look at the page, for tests that send thousands.
    pub(crate) fn hear(&mut self, msg: Msg) {
        self.effects = self.model.update(msg);
    }

    /// Presses, chooses or ticks what has this name on the page. Exactly one thing must have it.
    pub(crate) fn press(&mut self, label: &str) -> &mut Self {
        let offered = offers(&self.model.page());
        let found: Vec<_> = offered.iter().filter(|(words, _)| words == label).collect();
        assert_eq!(found.len(), 1, "{label:?} at {:?}, which offers {offered:#?}", self.at());
        let msg = found[0].1.clone();
        self.send(msg)
    }

    /// Whether the page offers this.
    pub(crate) fn offers(&self, label: &str) -> bool {
        offers(&self.model.page()).iter().any(|(words, _)| words == label)
    }

    /// Answers and goes on.
    pub(crate) fn answer(&mut self, label: &str) -> &mut Self {
        self.press(label).go_on()
    }

    pub(crate) fn go_on(&mut self) -> &mut Self {
        self.send(Msg::Continue)
    }

    /// Whether the page has these words somewhere.
    pub(crate) fn says(&self, words: &str) -> bool {
        format!("{:?}", self.model.page()).contains(&format!("{words:?}")[1..=format!("{words:?}").len() - 2])
    }

    /// The lines of the error summary.
    pub(crate) fn errors(&self) -> Vec<String> {
        self.model.page().errors.into_iter().map(|(_, text)| text).collect()
    }

    /// Follows a person's way until `there`, or until it goes no further.
    pub(crate) fn walk(&mut self, person: &Person, there: impl Fn(Place) -> bool) -> &mut Self {
        for _ in 0..120 {
            let here = self.at();
            if there(here) {
                return self;
            }
            for msg in person.says(here) {
                self.send(msg);
            }
            self.go_on();
            if self.at() == here {
                return self;
            }
        }
        panic!("the way of {person:?} has no end");
    }
}

/// What someone answers everywhere.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) yes: Vec<SafetyId>,
    /// Groups that stay "not sure".
    pub(crate) unsure: Vec<GroupId>,
    pub(crate) onset: Onset,
    pub(crate) features: Vec<Feature>,
    pub(crate) age: u8,
    pub(crate) pain: u8,
    pub(crate) weeks: u16,
    pub(crate) cleared: bool,
    pub(crate) edition: Edition,
}

impl Person {
    /// Nothing to report, 42 years old, pain for three years.
    pub(crate) fn clear() -> Self {
        Self {
            yes: Vec::new(),
            unsure: Vec::new(),
            onset: Onset::Later,
            features: Vec::new(),
            age: 42,
            pain: 3,
            weeks: 156,
            cleared: false,
            edition: Edition::Core,
        }
    }

    /// The same with these answered yes.
    pub(crate) fn with(yes: &[SafetyId]) -> Self {
        Self { yes: yes.to_vec(), ..Self::clear() }
    }

    fn group(&self, index: u8) -> Answer {
        let group = &GROUPS[usize::from(index)];
        if self.unsure.contains(&group.id) {
            Answer::Unsure
        } else if group.ids.iter().any(|id| self.yes.contains(id)) {
            Answer::Yes
        } else {
            Answer::No
        }
    }

    /// What they say at a place, before going on.
    pub(crate) fn says(&self, place: Place) -> Vec<Msg> {
        match place {
            Place::Ask(index) => vec![Msg::Ask(index, self.group(index))],
            Place::Tell(index) => vec![Msg::Tell(index, Answer::Unsure)],
            Place::Which(index) => {
                let ids = GROUPS[usize::from(index)].ids.iter();
                ids.filter(|id| self.yes.contains(id)).map(|id| Msg::Which(*id)).collect()
            }
            Place::Onset => vec![Msg::Onset(self.onset)],
            Place::Features if self.features.is_empty() => vec![Msg::NoFeature],
            Place::Features => self.features.iter().map(|f| Msg::Feature(*f)).collect(),
            Place::Age => vec![Msg::Age(self.age.to_string())],
            Place::Sex => vec![Msg::Sex(Some(Sex::Female))],
            Place::Pain => vec![Msg::Pain(self.pain)],
            Place::Duration => vec![Msg::Weeks(self.weeks)],
            Place::Days => vec![Msg::Days(3)],
            Place::Minutes => vec![Msg::Minutes(15)],
            Place::Equipment => vec![Msg::NoEquipment],
            Place::Clinician => vec![Msg::Cleared(self.cleared)],
            Place::Ready => vec![Msg::Edition(self.edition)],
            Place::Test(id, part) => test(id, part),
            _ => Vec::new(),
        }
    }
}

/// A fair result for a test: two presses of a key a side, or the middle picture.
fn test(id: TestId, part: Side) -> Vec<Msg> {
    match battery::row(id).kind {
        Kind::Measured(_) => {
            let sides = back_check::app::route::sides_of(id, part);
            sides.iter().flat_map(|side| [Msg::Step(id, *side, true), Msg::Step(id, *side, true)]).collect()
        }
        Kind::Choice => vec![Msg::Choose(id, part, 1)],
        Kind::Gate => vec![Msg::Gate(GateChoice::B)],
    }
}
