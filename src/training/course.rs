//! The way through weeks and phases so far, and what holds now.
//!
//! Goes through the diary session by session, the way a physiotherapist would read it. A week
//! without any session doesn't count: the plan waits. A phase lasts its planned weeks, goes on for
//! up to two more where its exit criteria are not met, and then ends all the same; that region then
//! stays at its easiest level (protocol section 4).

mod phases;
mod steps;
mod told;

use super::exits::{self, Met, Seen};
use super::planned::{adjuster, planned};
use super::standing::{Change, Standing};
use super::volume::{self, Weeks};
use super::{light, rules, trends};
use crate::plan::{Adjuster, Plan};
use crate::protocol::ids::{DiaryEvent, Family, ItemEnd, Light, Morning};
use crate::protocol::ladders;
use crate::protocol::phases::{GENTLE_PAIN, PHASES};
use crate::record::{CivilDate, Record, Session};
use crate::screening;

/// Which part of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// One of the four phases, 0 to 3.
    Phase(usize),
    /// After them: two sessions a week, and the walk.
    Keep,
}

/// What comes before any session now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    /// The emergency and same-day questions, after a red light.
    CheckAfterRed,
    /// The same, because pain has been up for over a week.
    CheckAfterWorse,
    /// The same, because pain was told to be 8 or more.
    CheckAfterHigh,
    /// The same, because things were told to be much worse: a flare-up, or compared with the start.
    CheckAfterMuchWorse,
}

/// Where a person stands on a day.
#[derive(Clone, Debug)]
pub struct Course {
    /// The plan, from the latest screening.
    pub plan: Plan,
    /// The training week, from 1. Weeks without a session don't count.
    pub week: u16,
    /// Which part of the way.
    pub stage: Stage,
    /// First training week of this stage.
    pub entered: u16,
    /// Phases with their first and last training week: those behind as they were, the rest as planned.
    pub phases: [(u16, u16); 4],
    /// Sessions in this calendar week of the plan.
    pub this_week: u8,
    /// Whether there was a session on the day itself.
    pub done_today: bool,
    /// Whether the last phase asks for a day off: there was a session the day before.
    pub rests: bool,
    /// The first day of the next calendar week of the plan.
    pub next_week: CivilDate,
    /// Calendar weeks of the plan, this one included: whether each had sessions enough.
    pub kept: Vec<bool>,
    /// The training week of the last screening since the plan was begun.
    pub screened: Option<u16>,
    /// Sessions in this stage.
    pub sessions: u16,
    /// The exit criteria of this phase, each with how far it is. Empty after the last.
    pub exits: Vec<Met>,
    /// What comes before any session.
    pub pause: Option<Pause>,
    /// Days of a flare-up left, this one included.
    pub flare: Option<u8>,
    /// Sessions still at half the volume.
    pub halved: u8,
    /// Whether the next session has a set less, after an amber light.
    pub lighter: bool,
    /// The light of the last session.
    pub light: Option<Light>,
    /// What the last session changed.
    pub changes: Vec<Change>,
    pub(super) ladder: Vec<Standing>,
    pub(super) adjust: Adjuster,
    pub(super) limit: Option<u32>,
    pub(super) eased: [bool; 4],
}

/// Where a person stands on a day; nothing before the plan is begun, or while there is none.
pub fn course(record: &Record, today: CivilDate) -> Option<Course> {
    let start = record.diary.started_on?;
    let mut way = Way::new(record, start, today)?;
    for session in record.diary.sessions.iter().filter(|session| session.on <= today) {
        way.reach(session.on);
        way.take(session);
    }
    way.reach(today);
    Some(way.finish(today))
}

/// The way while it is gone through.
struct Way<'a> {
    record: &'a Record,
    start: CivilDate,
    plan: Plan,
    planned_on: CivilDate,
    adjust: Adjuster,
    week: u16,
    calendar_week: i32,
    this_week: u8,
    kept: Vec<bool>,
    screened: Option<u16>,
    stage: Stage,
    entered: u16,
    behind: Vec<(u16, u16)>,
    eased: [bool; 4],
    ladder: Vec<Standing>,
    easy: u8,
    ambers: u8,
    halved: u8,
    lighter: bool,
    light: Option<Light>,
    red_on: Option<CivilDate>,
    changes: Vec<Change>,
    weeks: Weeks,
    seen: Seen<'a>,
    flares: usize,
    heard: usize,
}

impl<'a> Way<'a> {
    fn new(record: &'a Record, start: CivilDate, today: CivilDate) -> Option<Self> {
        // Answers that stop now stop everything, also what was planned before.
        if screening::triage(record).ok()?.level.stops() {
            return None;
        }
        let planned_on = start.min(today);
        let plan = planned(record, planned_on)?;
        Some(Self {
            record,
            start,
            adjust: adjuster(record, &plan),
            plan,
            planned_on,
            week: 1,
            calendar_week: 0,
            this_week: 0,
            kept: Vec::new(),
            screened: None,
            stage: Stage::Phase(0),
            entered: 1,
            behind: Vec::new(),
            eased: [false; 4],
            ladder: Vec::new(),
            easy: 0,
            ambers: 0,
            halved: 0,
            lighter: false,
            light: None,
            red_on: None,
            changes: Vec::new(),
            weeks: Weeks::default(),
            seen: Seen::default(),
            flares: 0,
            heard: 0,
        })
    }

    /// Time passes up to a day, and what was told beside the sessions comes in its turn.
    fn reach(&mut self, day: CivilDate) {
        while let Some(on) = self.told_next().filter(|on| *on < day) {
            self.pass(on);
            self.hear_until(on);
        }
        self.pass(day);
        self.hear(day);
    }

    fn pass(&mut self, day: CivilDate) {
        let mut screened = self.record.screenings.iter().map(|screening| screening.taken_on);
        if screened.any(|on| on > self.planned_on && on <= day) {
            self.plan_again(day);
        }
        let flares = self.flares_until(day);
        if flares > self.flares {
            self.flares = flares;
            self.ladder.iter_mut().for_each(|standing| *standing = standing.down());
            self.easy = 0;
        }
        let calendar_week = day.since(self.start).max(0) / 7;
        if calendar_week > self.calendar_week {
            self.keep_weeks(calendar_week);
            self.calendar_week = calendar_week;
            if self.this_week > 0 {
                self.this_week = 0;
                self.week += 1;
                self.weeks.close();
                self.move_on(day);
            }
        }
    }

    /// A new screening makes a new plan from here on. What is behind stays behind, the ladders
    /// stay where training has brought them.
    fn plan_again(&mut self, day: CivilDate) {
        self.planned_on = day;
        self.screened = Some(self.week);
        if let Some(plan) = planned(self.record, day) {
            self.adjust = adjuster(self.record, &plan);
            self.plan = plan;
            self.recap();
        }
    }

    /// A session, as it went.
    fn take(&mut self, session: &'a Session) {
        self.this_week = self.this_week.saturating_add(1);
        self.weeks.add(volume::done(session));
        self.seen.add(session);
        self.changes.clear();
        self.lighter = false;
        let flared = self.flare_left(session.on).is_some();
        let gentle = flared || session.pain_before >= GENTLE_PAIN;
        let mut families: Vec<Family> = Vec::new();
        for item in session.items.iter().filter(|item| item.end != ItemEnd::Skipped) {
            let rung = ladders::rung(item.exercise);
            let Some(standing) = self.standing(rung.family) else { continue };
            // Easier or harder by the person's own choice is where they are from now on; level 1 on
            // a bad day says nothing.
            if rung.level != standing.level && rung.level <= standing.cap && !gentle {
                let (level, cap, entry) = (rung.level, standing.cap, standing.entry);
                *standing = Standing { entry, ..Standing::new(rung.family, level, cap) };
            }
            if !gentle {
                standing.trained = rung.level;
            }
            if item.end == ItemEnd::Hurt {
                self.down(rung.family);
            } else {
                families.push(rung.family);
            }
        }
        self.light = light::told(&self.record.diary, session);
        match self.light {
            Some(Light::Red) => self.red(asked_from(session), &families),
            Some(Light::Amber) if self.ambers + 1 >= rules::AMBERS => {
                self.red(asked_from(session), &families);
            }
            Some(Light::Amber) => {
                self.ambers += 1;
                self.easy = 0;
                self.lighter = true;
                self.halved = self.halved.saturating_sub(1);
            }
            // Level 1 on a bad day says nothing about the level they are at.
            Some(Light::Green) if !gentle => self.green(session, &families),
            Some(Light::Green) => self.ambers = 0,
            None => {
                self.easy = 0;
                self.halved = self.halved.saturating_sub(1);
            }
        }
        self.hear_until(session.on);
    }

    /// A red light, to be asked about from a day on.
    fn red(&mut self, from: CivilDate, families: &[Family]) {
        self.light = Some(Light::Red);
        self.ambers = 0;
        self.easy = 0;
        self.halved = rules::HALVED_SESSIONS;
        self.red_on = Some(from);
        self.seen.red_week = Some(self.week);
        for family in families {
            self.down(*family);
        }
    }

    fn green(&mut self, session: &Session, families: &[Family]) {
        self.ambers = 0;
        let whole = session.items.iter().all(|item| item.end == ItemEnd::Done && item.place.is_none());
        let easy = session.after.is_some_and(|after| after.effort <= rules::EASY_EFFORT);
        let rested = session.morning == Some(Morning::Usual);
        if self.halved > 0 {
            self.halved -= 1;
            self.easy = 0;
            return;
        }
        self.easy = if whole && easy && rested { self.easy.saturating_add(1) } else { 0 };
        if self.easy >= rules::EASY_SESSIONS && self.stage != Stage::Keep {
            self.easy = 0;
            self.up(families);
        }
    }

    fn exits(&self, index: usize, day: CivilDate) -> Vec<Met> {
        let Some(phase) = self.plan.phases.get(index) else { return Vec::new() };
        let weeks_in = self.week - self.entered;
        let planned = u16::from(phase.sessions_per_week) * self.weeks_of(index);
        let now =
            exits::Now { record: self.record, day, seen: &self.seen, weeks_in, planned, week: self.week };
        phase.exit.iter().map(|criterion| exits::met(criterion, &now)).collect()
    }

    fn finish(mut self, today: CivilDate) -> Course {
        let exits = match self.stage {
            Stage::Phase(index) => self.exits(index, today),
            Stage::Keep => Vec::new(),
        };
        let diary = &self.record.diary;
        let ago = |days: u16| diary.sessions.iter().rev().any(|session| session.on.plus(days) == today);
        let last_phase = stage_index(self.stage) + 1 == PHASES.len();
        self.kept.push(self.enough());
        let checked = |since: CivilDate| {
            diary.events.iter().any(|(on, what)| *what == DiaryEvent::Checked && *on >= since)
        };
        let reasons = [
            (self.red_on, Pause::CheckAfterRed),
            (trends::worse_since(self.record, today), Pause::CheckAfterWorse),
            (trends::high_since(self.record, today), Pause::CheckAfterHigh),
            (trends::much_worse_since(self.record, today), Pause::CheckAfterMuchWorse),
        ];
        let open = |(since, _): &(Option<CivilDate>, Pause)| since.is_some_and(|since| !checked(since));
        // What was told last says why; of the same day, the first in the list.
        let newest = reasons.into_iter().filter(open).rev().max_by_key(|(since, _)| *since);
        let pause = newest.map(|(_, pause)| pause);
        Course {
            phases: self.timetable(),
            exits,
            pause,
            flare: self.flare_left(today),
            done_today: ago(0),
            rests: last_phase && ago(1),
            next_week: self.start.plus((self.calendar_week + 1) as u16 * 7),
            kept: self.kept,
            screened: self.screened,
            sessions: self.seen.phase.len() as u16,
            limit: self.weeks.limit(),
            plan: self.plan,
            week: self.week,
            stage: self.stage,
            entered: self.entered,
            this_week: self.this_week,
            halved: self.halved,
            lighter: self.lighter,
            light: self.light,
            changes: self.changes,
            ladder: self.ladder,
            adjust: self.adjust,
            eased: self.eased,
        }
    }
}

/// The day from which the questions answer for a red session. What a morning tells is known a day
/// later: questions answered before it don't count.
fn asked_from(session: &Session) -> CivilDate {
    session.on.plus(u16::from(session.morning == Some(Morning::Worse)))
}

/// The place of a stage in lists of four; after the last phase, its own.
pub(super) fn stage_index(stage: Stage) -> usize {
    match stage {
        Stage::Phase(index) => index,
        Stage::Keep => PHASES.len() - 1,
    }
}

/// Sessions a week in a stage: the plan's, two once the phases are over, or fewer where fewer days
/// were chosen.
pub(super) fn sessions_in(record: &Record, plan: &Plan, stage: Stage) -> u8 {
    let planned = plan.phases.get(stage_index(stage)).map_or(1, |phase| phase.sessions_per_week);
    let planned = if stage == Stage::Keep { planned.min(rules::KEEP_SESSIONS) } else { planned };
    match record.diary.weekdays.len() as u8 {
        0 => planned,
        chosen => planned.min(chosen),
    }
}
