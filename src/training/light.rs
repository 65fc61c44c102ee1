//! How a session went (protocol section 5, "Pain light"; evidence G2, extrapolated from the
//! tendon trials of Thomee 1997 and Silbernagel 2007).
//!
//! Where the table's lines cross, the careful reading wins: a rise of 3 is red even from 0 to 3.
//! Only who began above 5 is judged by the rise alone, or no session of theirs could ever go well.

use super::rules;
use crate::protocol::ids::{DiaryEvent, Light, Morning};
use crate::record::{Diary, Session};

/// The light of a session; nothing while it is not known how it felt.
pub fn light(session: &Session) -> Option<Light> {
    if session.morning == Some(Morning::Worse) {
        return Some(Light::Red);
    }
    let after = session.after?;
    let rise = after.pain.saturating_sub(session.pain_before);
    let above = after.pain > rules::RED_PAIN && session.pain_before <= rules::RED_PAIN;
    Some(if after.leg || above || rise >= rules::RED_RISE {
        Light::Red
    } else if after.pain <= rules::GREEN_PAIN || rise <= rules::GREEN_RISE {
        Light::Green
    } else {
        Light::Amber
    })
}

/// The light of a session with what was told beside it: one that ended with something new in a leg
/// was never told about to its end, and is red.
pub fn told(diary: &Diary, session: &Session) -> Option<Light> {
    let leg = session.after.is_none() && diary.events.contains(&(session.on, DiaryEvent::NewInLeg));
    if leg {
        Some(Light::Red)
    } else {
        light(session)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::ids::Phase;
    use crate::record::{After, CivilDate};
    use Light::{Amber, Green, Red};

    pub(crate) fn session(before: u8, pain: u8) -> Session {
        Session {
            on: CivilDate::new(2026, 11, 23).unwrap(),
            phase: Phase::Mobilise,
            pain_before: before,
            items: Vec::new(),
            after: Some(After { effort: 5, pain, leg: false }),
            morning: None,
            extra: Vec::new(),
        }
    }

    #[test]
    fn the_light_for_every_resting_pain() {
        // Rows: pain before, 0 to 7; columns: the most pain, 0 to 10.
        let table = [
            "GGGRRRRRRRR",
            "GGGGRRRRRRR",
            "GGGGARRRRRR",
            "GGGGGARRRRR",
            "GGGGGGRRRRR",
            "GGGGGGRRRRR",
            "GGGGGGGGARR",
            "GGGGGGGGGAR",
        ];
        for (before, row) in table.iter().enumerate() {
            for (pain, letter) in row.chars().enumerate() {
                let want = match letter {
                    'G' => Green,
                    'A' => Amber,
                    _ => Red,
                };
                assert_eq!(light(&session(before as u8, pain as u8)), Some(want), "{before} to {pain}");
            }
        }
    }

    #[test]
    fn a_leg_or_a_bad_morning_is_red_whatever_the_pain() {
        let mut leg = session(2, 2);
        leg.after = Some(After { effort: 2, pain: 0, leg: true });
        assert_eq!(light(&leg), Some(Red));
        let mut morning = session(2, 2);
        morning.morning = Some(Morning::Worse);
        assert_eq!(light(&morning), Some(Red));
        morning.after = None;
        assert_eq!(light(&morning), Some(Red));
    }

    #[test]
    fn what_was_never_told_is_no_light() {
        let mut silent = session(2, 2);
        silent.after = None;
        assert_eq!(light(&silent), None);
    }
}
