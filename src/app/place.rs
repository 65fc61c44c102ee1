//! Where a person is: one value a screen, small enough for the browser's history.
//!
//! Holds the set of screens and their codes. Which of them can be reached is `route`.

use crate::protocol::ids::{Outcome, Side, TestId};
use crate::protocol::safety::GROUPS;
use serde::{Deserialize, Serialize};

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Place {
    /// The start card.
    Start,
    /// A safety group's question, by its index in `GROUPS`.
    Ask(u8),
    /// How to tell, and the question again.
    Tell(u8),
    /// Which of the group's questions are a yes.
    Which(u8),
    /// At what age the pain began.
    Onset,
    /// The inflammatory features.
    Features,
    /// Age.
    Age,
    /// Sex.
    Sex,
    /// Pain now.
    Pain,
    /// How long.
    Duration,
    /// Days a week.
    Days,
    /// Minutes a session.
    Minutes,
    /// Things at home.
    Equipment,
    /// Emergency, same day or outside the ages: the check has stopped.
    Stop,
    /// A clinician first.
    Clinician,
    /// Pain for less than 12 weeks: advice, then the gentle plan.
    Recent,
    /// Pain of 7 or more today: no tests today, then the gentle plan.
    HighPain,
    /// What is needed, which edition.
    Ready,
    /// One test: both sides where they are numbers, one side where they are pictures.
    Test(TestId, Side),
    /// A test that ended without a value: which side, where it hurt.
    Out(TestId, Side, Outcome),
    /// Every answer, each changeable.
    Check,
    /// The result.
    Result,
    /// The plan.
    Plan,
    /// How the scores come about.
    Scoring,
    /// What the evidence says of each claim.
    Evidence,
    /// Erase everything?
    Erase,
    // Kept places are counted from the top: what is new goes last.
    /// A test's timer or counter, one side at a time.
    Timer(TestId, Side),
    /// Home of the plan.
    Home,
    /// Days and reminder.
    Schedule,
    /// Pain before a session.
    Before,
    /// The guided session.
    Session,
    /// It hurts.
    Hurt,
    /// How the session was.
    After,
    /// The questions of the week.
    Week,
    /// A flare-up?
    Flare,
    /// Progress.
    Progress,
    /// A test's angle by the phone on the shin, one side at a time.
    Incline(TestId, Side),
    /// What is kept, and what can be done with it.
    Data,
    /// What came in, and what it would replace.
    Bring,
    /// One page of the phase, to print.
    Sheet,
    /// One page for a clinician, to print.
    Summary,
}

const PLAIN: [Place; 31] = [
    Place::Start,
    Place::Onset,
    Place::Features,
    Place::Age,
    Place::Sex,
    Place::Pain,
    Place::Duration,
    Place::Days,
    Place::Minutes,
    Place::Equipment,
    Place::Stop,
    Place::Clinician,
    Place::Recent,
    Place::HighPain,
    Place::Ready,
    Place::Check,
    Place::Result,
    Place::Plan,
    Place::Scoring,
    Place::Evidence,
    Place::Home,
    Place::Schedule,
    Place::Before,
    Place::Session,
    Place::Hurt,
    Place::After,
    Place::Week,
    Place::Flare,
    Place::Progress,
    Place::Sheet,
    Place::Summary,
];

impl Place {
    /// A number for the browser's history; it holds no answer.
    pub fn code(self) -> u16 {
        let group = |kind: u16, index: u8| (kind << 8) | u16::from(index);
        let test = |kind: u16, id: TestId, side: Side| (kind << 8) | ((id as u16) << 2) | side as u16;
        match self {
            Self::Ask(i) => group(1, i),
            Self::Tell(i) => group(2, i),
            Self::Which(i) => group(3, i),
            Self::Test(id, side) => test(4, id, side),
            Self::Out(id, side, outcome) => test(5 + outcome as u16, id, side),
            Self::Timer(id, side) => test(10, id, side),
            Self::Incline(id, side) => test(11, id, side),
            Self::Erase => group(0, 255),
            Self::Data => group(12, 0),
            Self::Bring => group(12, 1),
            plain => group(0, PLAIN.iter().position(|p| *p == plain).unwrap_or(0) as u8),
        }
    }

    /// The place with this code, if it is one.
    pub fn from_code(code: u16) -> Option<Self> {
        let low = (code & 0xff) as u8;
        let group = usize::from(low) < GROUPS.len();
        let test = || {
            let id = TestId::ALL.get(usize::from(low >> 2)).copied()?;
            let side = Side::ALL.get(usize::from(low & 3)).copied()?;
            Some((id, side))
        };
        match code >> 8 {
            0 if low == 255 => Some(Self::Erase),
            0 => PLAIN.get(usize::from(low)).copied(),
            1 if group => Some(Self::Ask(low)),
            2 if group => Some(Self::Tell(low)),
            3 if group => Some(Self::Which(low)),
            4 => test().map(|(id, side)| Self::Test(id, side)),
            kind @ 5..=9 => {
                let outcome = Outcome::ALL.get(usize::from(kind - 5)).copied()?;
                test().map(|(id, side)| Self::Out(id, side, outcome))
            }
            10 => test().map(|(id, side)| Self::Timer(id, side)),
            11 => test().map(|(id, side)| Self::Incline(id, side)),
            12 if low == 0 => Some(Self::Data),
            12 if low == 1 => Some(Self::Bring),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_that_is_a_place_comes_back_as_itself() {
        let mut places = 0;
        for code in 0..=u16::MAX {
            if let Some(place) = Place::from_code(code) {
                assert_eq!(place.code(), code, "{place:?}");
                places += 1;
            }
        }
        // 32 plain, 3 x 8 groups, 17 tests x 3 sides x (1 test + 5 outcomes + 1 timer + 1 level), 2 of the data.
        assert_eq!(places, 32 + 24 + 17 * 3 * 8 + 2);
    }
}
