//! The two halves of the product, and what passes between them.
//!
//! A phone loads the first half to the first question: start, safety questions, stops. The
//! screens after them, with figures, scores and plans, are a second module fetched right after
//! the first screen is drawn. **Invariant:** every stop is in the first half, so that it shows even
//! when the second can't be had. Both halves run this same code; the first hands the
//! second a snapshot of the model as bytes, and gets back what to draw. Native builds hold both.

use super::saved::Saved;
use super::{Keeping, Model, Place};
use crate::i18n::Words;
use crate::protocol::ids::{PainPlace, Side, TestId};
use crate::record::CivilDate;
use serde::{Deserialize, Serialize};

/// Whether the second half is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Late {
    /// On its way.
    Coming,
    /// Here, or part of this build.
    Here,
    /// It could not be had.
    Missing,
}

impl Late {
    /// A build that holds both halves waits for nothing.
    pub(super) const fn at_start() -> Self {
        if cfg!(late) { Self::Here } else { Self::Coming }
    }
}

impl Place {
    /// Whether the second half draws this place. The start card is drawn by both: the second adds
    /// the figure.
    pub const fn is_late(self) -> bool {
        matches!(
            self,
            Self::Start
                | Self::Onset
                | Self::Features
                | Self::Age
                | Self::Sex
                | Self::Pain
                | Self::Duration
                | Self::Days
                | Self::Minutes
                | Self::Equipment
                | Self::Clinician
                | Self::Recent
                | Self::HighPain
                | Self::Ready
                | Self::Test(..)
                | Self::Out(..)
                | Self::Check
                | Self::Result
                | Self::Plan
                | Self::Scoring
                | Self::Evidence
        )
    }
}

/// The model as bytes, for drawing only.
#[derive(Serialize, Deserialize)]
struct Snapshot {
    saved: Saved,
    keeping: Keeping,
    today: CivilDate,
    country: String,
    inches: bool,
    full: bool,
    drafts: Vec<(TestId, Side, String)>,
    age_draft: Option<String>,
    out: (Option<Side>, Option<PainPlace>),
    checked: bool,
}

impl Model {
    /// Whether the second half should draw the place the person is at, and can.
    pub fn wants_late(&self) -> bool {
        self.saved.place.is_late() && self.late == Late::Here
    }

    /// Whether the second half was asked for and could not be had.
    pub fn late_is_missing(&self) -> bool {
        self.late == Late::Missing
    }

    /// What the second half needs to draw the present place.
    pub fn snapshot(&self) -> Vec<u8> {
        let snapshot = Snapshot {
            saved: self.saved.clone(),
            keeping: self.keeping,
            today: self.today,
            country: self.country.clone(),
            inches: self.inches,
            full: self.full,
            drafts: self.drafts.clone(),
            age_draft: self.age_draft.clone(),
            out: self.out,
            checked: self.checked,
        };
        postcard::to_allocvec(&snapshot).unwrap_or_default()
    }

    /// The model a snapshot was taken of, to draw from. `None` if the bytes are not a snapshot.
    pub fn from_snapshot(words: Words, bytes: &[u8]) -> Option<Self> {
        let s: Snapshot = postcard::from_bytes(bytes).ok()?;
        Some(Self {
            words,
            saved: s.saved,
            keeping: s.keeping,
            today: s.today,
            country: s.country,
            inches: s.inches,
            full: s.full,
            late: Late::Here,
            drafts: s.drafts,
            age_draft: s.age_draft,
            out: s.out,
            checked: s.checked,
            returning: false,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Env, Kept, Msg};

    #[test]
    fn a_snapshot_draws_the_same_page() {
        let env = Env {
            words: Words::english(),
            today: CivilDate::new(2026, 11, 23).unwrap(),
            kept: Kept::Nothing,
            country: "NZ".into(),
            inches: true,
            full: true,
        };
        let words = env.words.clone();
        let (mut model, _) = Model::new(env);
        let _ = model.update(Msg::Continue);
        let copy = Model::from_snapshot(words.clone(), &model.snapshot()).unwrap();
        assert_eq!(copy.page(), model.page());
        assert!(Model::from_snapshot(words, &[1, 2, 3]).is_none());
    }
}
