//! Following the plan: what the diary makes of it, day by day.
//!
//! Holds the rules of protocol section 5 and the exit criteria of section 4 as pure functions
//! over a record and a day. Nothing here is kept: whoever wants to know where a person stands
//! asks [`course()`] to go through the diary again, so a corrected entry corrects everything after.
//!
//! | file | answers |
//! |---|---|
//! | `light` | how a session went: green, amber, red |
//! | `standing` | where a person is on each ladder, and what one step up or down is |
//! | `course` | the way through weeks and phases so far; what holds now |
//! | `planned` | caps, and where a ladder begins |
//! | `today` | today's session |
//! | `exits` | which exit criteria are met |
//! | `volume` | how much a week may ask for |
//! | `trends` | pain, own activities, weeks kept; when to ask for help |
//! | `change` | a screening compared with the first |

pub mod change;
pub mod course;
pub mod exits;
pub mod light;
mod planned;
pub mod standing;
pub mod today;
pub mod trends;
mod volume;

pub use course::{course, Course, Stage};
pub use standing::{Change, Step};
pub use today::{today, Today};

use crate::protocol::ids::Region;
use crate::record::{CivilDate, Record};

/// The rules' own numbers (protocol section 5).
pub mod rules {
    /// The highest effort, 0 to 10, after which a session counts towards a step up.
    pub const EASY_EFFORT: u8 = 7;
    /// Such sessions in a row that make a step.
    pub const EASY_SESSIONS: u8 = 2;
    /// Pain up to this is green, 0 to 10.
    pub const GREEN_PAIN: u8 = 3;
    /// A rise over the resting pain that is still green.
    pub const GREEN_RISE: u8 = 1;
    /// Pain above this is red, unless the person began above it.
    pub const RED_PAIN: u8 = 5;
    /// A rise over the resting pain that is red.
    pub const RED_RISE: u8 = 3;
    /// Ambers in a row that count as red.
    pub const AMBERS: u8 = 2;
    /// Sessions at half the volume after a red.
    pub const HALVED_SESSIONS: u8 = 2;
    /// The most a week's volume may rise, in percent.
    pub const RISE_PERCENT: u32 = 20;
    /// Weeks back that the volume is compared with.
    pub const LOOK_BACK_WEEKS: usize = 4;
    /// Weeks a phase goes on at most where its criteria are not met.
    pub const EXTRA_WEEKS: u8 = 2;
    /// Days of a flare-up: walking and level 1.
    pub const FLARE_DAYS: i32 = 3;
    /// The week in which progress is looked at.
    pub const REVIEW_WEEK: u16 = 6;
    /// By that week pain is to be down by this, or own activities up by that many percent.
    pub const REVIEW: (u8, u32) = (1, 20);
    /// Pain from this on, whenever it is told, brings the emergency and same-day questions again
    /// (protocol section 1).
    pub const ASK_PAIN: u8 = 8;
    /// "Much worse", compared with the start.
    pub const MUCH_WORSE: i8 = -3;
    /// Pain up by this for over a week pauses the plan.
    pub const WORSE_BY: u8 = 2;
    /// Sessions that make a week count, where not fewer were chosen.
    pub const STREAK_SESSIONS: u8 = 3;
    /// Sessions a week after the plan.
    pub const KEEP_SESSIONS: u8 = 2;
}

/// A record as it was at the end of a day: later screenings taken away, and the diary, which no
/// plan is made from. Of several screenings a plan asks for the first and the latest; those between
/// would only be copied, for each plan of a year anew.
fn as_of(record: &Record, day: CivilDate) -> Record {
    let known = || record.screenings.iter().filter(|screening| screening.taken_on <= day);
    let first = known().min_by_key(|screening| screening.taken_on);
    let last = known().max_by_key(|screening| screening.taken_on);
    let last = last.filter(|last| first.is_some_and(|first| !std::ptr::eq(first, *last)));
    Record {
        profile: record.profile.clone(),
        safety: record.safety.clone(),
        screenings: first.into_iter().chain(last).cloned().collect(),
        ..Record::default()
    }
}

/// The region of a phase, as a place in lists of four.
fn index_of(region: Region) -> usize {
    Region::ALL.iter().position(|one| *one == region).unwrap_or(0)
}
