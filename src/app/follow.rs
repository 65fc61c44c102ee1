//! Following the plan: what its screens say, and what the model knows for them.
//!
//! Holds the messages and the questions a screen asks of the model. What changes is in
//! `update::follow` and `update::practice`; the rules are in `training`.

use super::player::{Event, Player};
use super::saved::Again;
use super::{Model, Place};
use crate::plan::Prescription;
use crate::protocol::ids::{DiaryEvent, ItemEnd, Morning, PainPlace, Weekday};
use crate::protocol::safety::LASTING_WEEKS;
use crate::record::CivilDate;
use crate::training::rules::ASK_PAIN;
use crate::training::{self, today, Course, Today};

/// What a screen of the plan says.
#[derive(Clone, Debug, PartialEq)]
pub enum Follow {
    /// Begin the plan today.
    Begin,
    /// A day of the week, on or off.
    Day(Weekday),
    /// Something typed.
    Words(Slot, String),
    /// Pain before the session.
    Rest(u8),
    /// To the session that is on.
    Resume,
    /// Something for the session.
    Player(Event),
    /// On without the rest of this exercise.
    Skip,
    /// The same ladder one level easier (`false`) or harder.
    Level(bool),
    /// It hurts.
    Hurts,
    /// Where it hurts.
    HurtAt(PainPlace),
    /// It doesn't: back to the exercise as it stands.
    HurtsNot,
    /// Something new in a leg: the session is over, and the safety questions are asked.
    NewInLeg,
    /// This exercise is left out today.
    LeaveOut,
    /// The session ends here.
    End,
    /// How hard it was.
    Effort(u8),
    /// The most pain.
    Pain(u8),
    /// Something new in a leg.
    Leg(bool),
    /// The morning after.
    Morning(Morning),
    /// Average pain of the week.
    Week(u8),
    /// How well an own activity goes.
    Score(u8, u8),
    /// How things are compared with the start, -3 to 3.
    Change(i8),
    /// A flare-up begins.
    Flare,
    /// Questions are asked again.
    Again(Again),
    /// The new screening is put off.
    PutOff,
    /// The table under a chart is opened: the rows of long ones are drawn for who wants them.
    Table(u8),
}

/// Where something is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// After what, and where.
    Cue,
    /// The time of day.
    Time,
    /// The name of an own activity.
    Activity(u8),
}

/// How a session was, while it is being asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Feel {
    /// Effort, 0 to 10.
    pub effort: Option<u8>,
    /// The most pain, 0 to 10.
    pub pain: Option<u8>,
    /// Something new in a leg.
    pub leg: Option<bool>,
}

/// What following the plan keeps for this visit alone.
#[derive(Clone, Debug, Default)]
pub(super) struct Following {
    /// The session that runs.
    pub(super) player: Option<Player>,
    /// Pain before the session that is about to begin.
    pub(super) rest: Option<u8>,
    /// Where it hurts.
    pub(super) hurt: Option<PainPlace>,
    /// How the session was.
    pub(super) feel: Feel,
    /// Charts whose tables have been opened.
    pub(super) tables: Vec<u8>,
}

impl Model {
    /// The day.
    pub fn today(&self) -> CivilDate {
        self.today
    }

    /// Where the person stands; nothing before the plan is begun.
    pub fn course(&self) -> Option<Course> {
        training::course(&self.saved.record, self.today)
    }

    /// What today holds, with today's resting pain where it is known.
    pub fn due(&self, course: &Course) -> Option<Today> {
        let pain = self.saved.practice.as_ref().map(|practice| practice.session.pain_before);
        today::today(&self.saved.record, course, self.today, pain.or(self.following.rest))
    }

    /// Whether tests are for this person: not while the pain is new.
    pub fn may_screen(&self) -> bool {
        self.saved.record.profile.pain_weeks.is_none_or(|weeks| weeks >= LASTING_WEEKS)
    }

    /// Whether a session may begin now: none is on, none was done today, nothing comes before it.
    pub fn may_begin(&self) -> bool {
        self.saved.practice.is_none()
            && !self.asks_morning()
            && self.course().and_then(|course| self.due(&course)).is_some_and(|due| due.may_train)
    }

    /// Whether the emergency and same-day questions were answered today, after all that was told.
    pub(super) fn checked_today(&self) -> bool {
        self.saved.record.diary.events.contains(&(self.today, DiaryEvent::Checked))
    }

    /// Whether the pain before a session is so high that the questions come before it.
    pub fn asks_first(&self) -> bool {
        self.following.rest.is_some_and(|pain| pain >= ASK_PAIN) && !self.checked_today()
    }

    /// Whether pain was told to be lower, after it was so high on another day that the questions
    /// come before any test.
    pub(super) fn asks_before_tests(&self) -> bool {
        let lower = self.saved.record.profile.pain_now.is_some_and(|pain| pain < ASK_PAIN);
        lower && self.was_high.1 && !self.checked_today()
    }

    /// Whether the session that is on may go on.
    pub(super) fn may_go_on(&self) -> bool {
        self.saved.practice.is_some() && self.course().is_some_and(|course| course.pause.is_none())
    }

    /// The exercises of the session that is on, as they were chosen.
    pub fn practised(&self, course: &Course) -> Option<(Today, Vec<Prescription>)> {
        let practice = self.saved.practice.as_ref()?;
        let due = self.due(course)?;
        // As they were begun, whatever has been told since.
        let chosen = practice.session.items.iter().filter_map(|item| today::begun(course, item));
        let chosen = chosen.collect();
        Some((due, chosen))
    }

    /// The session that runs.
    pub fn player(&self) -> Option<&Player> {
        self.following.player.as_ref().filter(|_| self.saved.place == Place::Session)
    }

    /// Pain before the session that is about to begin.
    pub fn resting(&self) -> Option<u8> {
        self.following.rest
    }

    /// Where it hurts.
    pub fn hurting(&self) -> Option<PainPlace> {
        self.following.hurt
    }

    /// How the session was.
    pub fn feel(&self) -> Feel {
        self.following.feel
    }

    /// Whether the table under a chart was opened.
    pub fn shows_table(&self, nth: u8) -> bool {
        self.following.tables.contains(&nth)
    }

    /// Whether the morning after the last session is still to be told.
    pub fn asks_morning(&self) -> bool {
        let last = self.saved.record.diary.sessions.last();
        last.is_some_and(|last| last.morning.is_none() && last.on < self.today)
    }

    /// Whether something of the session that is on was done.
    pub(super) fn practised_any(&self) -> bool {
        let any = |item: &crate::record::Item| item.end != ItemEnd::Skipped;
        self.saved
            .practice
            .as_ref()
            .is_some_and(|practice| practice.sets > 0 || practice.session.items.iter().any(any))
    }
}
