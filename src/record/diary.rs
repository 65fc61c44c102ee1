//! What a person did since the screening: sessions, weekly pain, own activities.
//!
//! Holds the types only. What follows from them is `training`. Everything in here was said or
//! done by the person; nothing in it is computed, so rules may change and the diary stays true.

use super::{CivilDate, Extra};
use crate::protocol::ids::{DiaryEvent, ExerciseId, ItemEnd, Morning, PainPlace, Phase, Weekday};
use serde::{Deserialize, Serialize};

/// Own activities a person may name (PSFS).
pub const MOST_ACTIVITIES: usize = 3;
/// Characters of a name or a cue that are kept.
pub const MOST_LETTERS: usize = 80;

/// Everything since the plan was begun.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diary {
    /// First day of week 1; absent until the plan is begun.
    pub started_on: Option<CivilDate>,
    /// Days of the week chosen for sessions, in order; empty until chosen.
    pub weekdays: Vec<Weekday>,
    /// Minutes after midnight of a session, for the calendar; 0 to 1439.
    pub time: Option<u16>,
    /// After what, and where: the person's own words.
    pub cue: String,
    /// Sessions, oldest first.
    pub sessions: Vec<Session>,
    /// Average pain of the last 7 days, 0 to 10, by the day it was told, oldest first.
    pub pain: Vec<(CivilDate, u8)>,
    /// Own activities.
    pub activities: Vec<Activity>,
    /// What else happened, oldest first.
    pub events: Vec<(CivilDate, DiaryEvent)>,
    /// How things are compared with the start, -3 much worse to 3 much better, and when told.
    pub change: Option<(CivilDate, i8)>,
    /// Unknown fields.
    pub extra: Extra,
}

/// Something the person finds hard and wants to get better at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    /// Their own words.
    pub name: String,
    /// How well it goes, 0 can't do it to 10 as before the pain, by day, oldest first.
    pub scores: Vec<(CivilDate, u8)>,
}

/// One session as it went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The day.
    pub on: CivilDate,
    /// The phase it belongs to; after the last phase, that one.
    pub phase: Phase,
    /// Pain before it, 0 to 10: today's resting pain.
    pub pain_before: u8,
    /// What was on the list, in order. The warm-up is no part of it.
    pub items: Vec<Item>,
    /// Effort and pain, asked at the end; absent where that was never answered.
    pub after: Option<After>,
    /// The next morning, asked on the next visit.
    pub morning: Option<Morning>,
    /// Unknown fields.
    pub extra: Extra,
}

/// How a session felt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct After {
    /// Effort, 0 to 10.
    pub effort: u8,
    /// The most pain during it, 0 to 10.
    pub pain: u8,
    /// New pain, tingling, numbness or loss of strength in a leg.
    pub leg: bool,
}

/// One exercise as it was asked for, and how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Which.
    pub exercise: ExerciseId,
    /// Sets.
    pub sets: u8,
    /// Repetitions a set; for holds, how often the hold is repeated.
    pub reps: u8,
    /// Seconds a hold.
    pub hold_s: Option<u8>,
    /// How it ended.
    pub end: ItemEnd,
    /// Where it hurt: for [`ItemEnd::Hurt`], or a harder form of this that was made easier for it.
    pub place: Option<PainPlace>,
}
