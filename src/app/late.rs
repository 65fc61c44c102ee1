//! The two halves of the product, and what passes between them.
//!
//! A phone loads the first half to the first question: start, safety questions, stops. The second
//! half is everything; it is fetched right after the first screen is drawn, takes over what has
//! been answered by then, and owns the model from there on. Both are builds of this same code,
//! told apart by `cfg(late)`; native builds are second halves. **Invariant:** every stop is in the
//! first half, so that it shows even when the second can't be had.

use super::saved::Answer;
#[cfg(late)]
use super::saved::Saved;
#[cfg(late)]
use super::{page::Page, Env, Kept, Msg, Place};
use super::{Effect, Model};
#[cfg(late)]
use crate::protocol::ids::{SafetyId, Side, TestId};
use crate::protocol::regions::REGIONS;
use crate::protocol::safety::GROUPS;
#[cfg(late)]
use crate::record::Profile;
use crate::view::Node;
use serde::{Deserialize, Serialize};

/// Whether the second half is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Late {
    /// On its way.
    Coming,
    /// Part of this build.
    Here,
    /// It could not be had.
    Missing,
}

impl Late {
    /// A build that is the second half waits for nothing.
    pub(super) const fn at_start() -> Self {
        if cfg!(late) {
            Self::Here
        } else {
            Self::Coming
        }
    }
}

/// What the second half answers: what to do, and what to show.
#[derive(Debug, Serialize, Deserialize)]
pub struct Reply {
    /// What the model wants done.
    pub effects: Vec<Effect>,
    /// What is on screen now.
    pub tree: Node,
}

impl Reply {
    /// Packs for the way to the first half.
    #[cfg(late)]
    pub fn pack(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// Unpacks; nothing if the bytes are no reply.
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

/// Screens of each kind, for [`Model::rehearsal`].
#[cfg(late)]
const REHEARSED: [Place; 10] = [
    Place::Ask(0),
    Place::Age,
    Place::Equipment,
    Place::Ready,
    Place::Test(TestId::SeatedHipExternalRotation, Side::Left),
    Place::Test(TestId::DeadBug, Side::Both),
    Place::Timer(TestId::FrontPlank, Side::Both),
    Place::Check,
    Place::Result,
    Place::Plan,
];

/// No answer, and no region: out of the range of every index.
const NONE: u8 = 255;

/// An error is shown: Continue found something missing.
const SHOWN: u8 = 128;

const fn answer_code(answer: Answer) -> u8 {
    match answer {
        Answer::Yes => 0,
        Answer::No => 1,
        Answer::Unsure => 2,
    }
}

impl Model {
    /// Whether the second half was asked for and could not be had.
    pub fn late_is_missing(&self) -> bool {
        self.late == Late::Missing
    }

    /// What has been answered before the second half came: place, region, whether an error is
    /// shown (with the number of groups, in its high bit), groups, ids.
    pub fn hand_over(&self) -> Vec<u8> {
        let saved = &self.saved;
        let [high, low] = saved.place.code().to_be_bytes();
        let region = saved.prefs.region.as_deref();
        let region = REGIONS.iter().position(|row| Some(row.id) == region).map_or(NONE, |at| at as u8);
        let shown = if self.checked { SHOWN } else { 0 };
        let mut bytes = vec![high, low, region, saved.flow.groups.len() as u8 | shown];
        for (id, first, second) in &saved.flow.groups {
            let group = GROUPS.iter().position(|group| group.id == *id).map_or(NONE, |at| at as u8);
            bytes.extend([group, answer_code(*first), second.map_or(NONE, answer_code)]);
        }
        bytes.extend(saved.record.safety.yes.iter().map(|id| *id as u8));
        bytes
    }
}

#[cfg(late)]
impl Saved {
    /// The other end of [`Model::hand_over`]. Nothing if the bytes are not from there.
    pub(super) fn taken_over(bytes: &[u8]) -> Option<Self> {
        let [high, low, region, count, rest @ ..] = bytes else { return None };
        let answer = |code: u8| match code {
            0 => Some(Answer::Yes),
            1 => Some(Answer::No),
            2 => Some(Answer::Unsure),
            _ => None,
        };
        let (groups, yes) = rest.split_at_checked(usize::from(count & !SHOWN) * 3)?;
        let mut saved =
            Self { place: Place::from_code(u16::from_be_bytes([*high, *low]))?, ..Self::default() };
        saved.prefs.region = REGIONS.get(usize::from(*region)).map(|row| row.id.to_owned());
        for line in groups.chunks_exact(3) {
            let [group, first, second] = line else { return None };
            saved.flow.groups.push((GROUPS.get(usize::from(*group))?.id, answer(*first)?, answer(*second)));
        }
        for id in yes {
            saved.record.safety.yes.push(*SafetyId::ALL.get(usize::from(*id))?);
        }
        Some(saved)
    }
}

#[cfg(late)]
impl Model {
    /// The model that goes on where the first half stood. With nothing answered there, it starts
    /// from what the device had kept.
    pub fn take_over(env: Env, bytes: &[u8]) -> (Self, Vec<Effect>) {
        let inches = env.inches;
        let (mut model, effects) = Self::new(env);
        match Saved::taken_over(bytes) {
            Some(saved) if !saved.flow.groups.is_empty() || saved.place != Place::Start => {
                model.saved = saved;
                model.saved.prefs.inches = inches;
                super::route::settle(&mut model.saved);
                model.saved.place = model.allowed(model.saved.place);
                model.trail = vec![model.saved.place.code()];
                // What the person was just told is missing must not vanish under their eyes.
                model.checked = bytes.get(3).is_some_and(|count| count & SHOWN != 0);
                (model, Vec::new())
            }
            _ => (model, effects),
        }
    }

    /// A screen of somebody who has just begun, never to be shown: the page works out one after the
    /// other while nobody waits. Nothing after the last.
    pub fn rehearsal(&self, nth: usize) -> Option<Page> {
        let (mut beginner, _) = Self::new(Env {
            words: self.words.clone(),
            today: self.today,
            night: false,
            kept: Kept::Nothing,
            country: String::new(),
            inches: false,
            full: false,
        });
        let _ = beginner.update(Msg::Continue);
        // Enough for a result and a plan.
        beginner.saved.record.profile = Profile {
            age: Some(40),
            pain_now: Some(3),
            pain_weeks: Some(52),
            days_per_week: Some(3),
            minutes_per_session: Some(15),
            ..Profile::default()
        };
        beginner.saved.place = *REHEARSED.get(nth)?;
        Some(beginner.page())
    }
}

#[cfg(late)]
impl Model {
    /// What a page may be told of a result on screen, if its author asked for it and says so: how many
    /// screenings there have been, the focus region or `-`, then `region=band` for each of the four,
    /// with a space between. Without tests there are no bands. Empty where no result is on screen,
    /// unless asked `anywhere`: what a reader came with is no news.
    pub fn outcome(&self, anywhere: bool) -> String {
        if !anywhere && !matches!(self.saved.place, Place::Result | Place::Plan) {
            return String::new();
        }
        let Ok(assessment) = crate::screening::assess(&self.saved.record) else { return String::new() };
        let mut line = self.saved.record.screenings.len().to_string();
        for part in [" ", assessment.focus.map_or("-", |focus| focus.as_str())] {
            line.push_str(part);
        }
        for result in assessment.regions.iter().flatten() {
            for part in [" ", result.region.as_str(), "=", result.band.as_str()] {
                line.push_str(part);
            }
        }
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Words;
    use crate::record::CivilDate;

    #[test]
    fn every_rehearsed_screen_can_be_worked_out_and_none_touches_the_reader() {
        let (mut model, _) = Model::new(env());
        let _ = model.update(Msg::Continue);
        let before = model.packed();
        let pages: Vec<Page> = (0..).map_while(|nth| model.rehearsal(nth)).collect();
        assert_eq!(pages.iter().map(|page| page.place).collect::<Vec<_>>(), REHEARSED);
        let empty: Vec<Place> =
            pages.iter().filter(|page| page.blocks.is_empty()).map(|page| page.place).collect();
        assert_eq!(empty, []);
        assert_eq!(model.packed(), before);
    }

    fn env() -> Env {
        Env {
            words: Words::english(),
            today: CivilDate::new(2026, 11, 23).unwrap(),
            night: false,
            kept: Kept::Nothing,
            country: "NZ".into(),
            inches: true,
            full: true,
        }
    }

    #[test]
    fn the_second_half_goes_on_with_every_answer() {
        let (mut model, _) = Model::new(env());
        for msg in [
            Msg::Continue,
            Msg::Ask(0, Answer::Unsure),
            Msg::Continue,
            Msg::Tell(0, Answer::No),
            Msg::Continue,
            Msg::Ask(1, Answer::No),
            Msg::Continue,
            Msg::Ask(2, Answer::No),
            Msg::Continue,
            Msg::Ask(3, Answer::Yes),
            Msg::Continue,
            Msg::Which(SafetyId::RecentSurgery),
            Msg::Region(0),
        ] {
            let _ = model.update(msg);
        }
        let (copy, effects) = Model::take_over(env(), &model.hand_over());
        assert_eq!(copy.saved, model.saved);
        assert_eq!(copy.page(), model.page());
        assert_eq!(effects, []);
    }

    #[test]
    fn what_was_found_missing_is_still_said() {
        let (mut model, _) = Model::new(env());
        let _ = model.update(Msg::Continue);
        let _ = model.update(Msg::Continue);
        let (copy, _) = Model::take_over(env(), &model.hand_over());
        assert!(copy.checked());
        assert_eq!(copy.page(), model.page());
    }

    #[test]
    fn other_bytes_start_from_what_was_kept() {
        for bytes in [&[][..], &[1], &[0, 0, 255, 0], &[0, 0, 255, 9, 1], &[9, 9, 9, 0, 200]] {
            let (model, _) = Model::take_over(env(), bytes);
            assert_eq!(model.saved.place, Place::Start);
        }
    }
}
