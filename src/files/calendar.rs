//! The sessions as a calendar: one repeating event a phase, and the days to screen again.
//!
//! Times are floating (no zone): 18:00 is 18:00 wherever the person is and whatever the clocks do.
//! An event's UID is made of the plan's first day and the phase, and its SEQUENCE of the minutes
//! since that day: the same plan exported again updates the events instead of doubling them, and
//! a later export never has a lower number, as long as the device's clock goes forward.
//! **Invariant:** nothing here tells of health: no title, no text, no exercise.

use super::ics::{date, local, universal, Lines};
use super::Now;
use crate::i18n::{keys as k, Words};
use crate::protocol::ids::{Phase, Weekday};
use crate::protocol::phases::RESCREEN_WEEKS;
use crate::record::{CivilDate, Record};
use crate::training::today::days;
use crate::training::{course, Course, Stage};

/// Minutes after midnight where no time was chosen: 18:00.
const TIME: u16 = 18 * 60;
/// The longest way that is gone through again, in weeks.
const MOST_WEEKS: i32 = 520;

/// The calendar; nothing before the plan is begun, or where there is none.
pub fn calendar(record: &Record, w: &Words, now: Now) -> Option<String> {
    let start = record.diary.started_on?;
    let today = now.day.max(start);
    let course = course(record, today)?;
    let weeks = Weeks::new(record, start, today, &course);
    let minutes_since = now.seconds.saturating_sub(seconds(start)) / 60;
    let frame = Frame {
        start,
        stamp: universal(now.seconds),
        sequence: minutes_since.min(i32::MAX as u64).to_string(),
        time: record.diary.time.unwrap_or(TIME),
    };

    let mut out = Lines::default();
    out.line("BEGIN", "VCALENDAR");
    out.line("VERSION", "2.0");
    out.line("PRODID", "-//Back Check//Back Check//EN");
    out.line("CALSCALE", "GREGORIAN");
    out.line("METHOD", "PUBLISH");
    out.words("X-WR-CALNAME", w.get(k::BRAND));
    for (index, phase) in course.plan.phases.iter().enumerate() {
        let days = days(record, phase.sessions_per_week, phase.id);
        if let Some(range) = weeks.phase(index) {
            frame.sessions(&mut out, w, phase.id, phase.minutes, &days, range);
        }
    }
    for week in RESCREEN_WEEKS {
        if let Some(at) = weeks.calendar_week(u16::from(week)) {
            frame.rescreen(&mut out, w, week, start.plus(days_in(at + 1) - 1));
        }
    }
    out.line("END", "VCALENDAR");
    Some(out.done())
}

/// Seconds since 1970 at the beginning of a day, in universal time.
fn seconds(day: CivilDate) -> u64 {
    let epoch = CivilDate { year: 1970, month: 1, day: 1 };
    u64::try_from(day.since(epoch)).unwrap_or(0) * 86_400
}

/// Days in so many weeks.
fn days_in(weeks: i32) -> u16 {
    u16::try_from(7 * weeks).unwrap_or(0)
}

/// Which calendar week of the plan, from 0, is which training week. A week without a session
/// doesn't count in training; those to come are taken to be kept.
struct Weeks<'a> {
    /// Training week and phase at the end of each calendar week so far, the present one last.
    behind: Vec<(u16, Stage)>,
    course: &'a Course,
}

impl<'a> Weeks<'a> {
    fn new(record: &Record, start: CivilDate, today: CivilDate, now: &'a Course) -> Self {
        let this = (today.since(start) / 7).clamp(0, MOST_WEEKS);
        let mut behind: Vec<(u16, Stage)> = (0..this)
            .filter_map(|week| course(record, start.plus(days_in(week) + 6)))
            .map(|then| (then.week, then.stage))
            .collect();
        behind.push((now.week, now.stage));
        Self { behind, course: now }
    }

    /// The present calendar week.
    fn this(&self) -> i32 {
        self.behind.len() as i32 - 1
    }

    /// The calendar week in which a training week ends.
    fn calendar_week(&self, week: u16) -> Option<i32> {
        if week >= self.course.week {
            return Some(self.this() + i32::from(week - self.course.week));
        }
        self.behind.iter().rposition(|(then, _)| *then == week).map(|at| at as i32)
    }

    /// First and last calendar week of a phase.
    fn phase(&self, index: usize) -> Option<(i32, i32)> {
        let stage = Stage::Phase(index);
        let first = self.behind.iter().position(|(_, then)| *then == stage).map(|at| at as i32);
        let (from, to) = *self.course.phases.get(index)?;
        let last = if self.course.stage == stage || first.is_none() {
            self.calendar_week(to)?
        } else {
            self.behind.iter().rposition(|(_, then)| *then == stage)? as i32
        };
        let first =
            first.or_else(|| (from > self.course.week).then(|| self.calendar_week(from)).flatten())?;
        (first <= last).then_some((first, last))
    }
}

/// What all events of one export have in common.
struct Frame {
    start: CivilDate,
    stamp: String,
    sequence: String,
    time: u16,
}

impl Frame {
    fn begin(&self, out: &mut Lines, name: &str) {
        out.line("BEGIN", "VEVENT");
        out.line("UID", &[&date(self.start), "-", name, "@back-check"].concat());
        out.line("DTSTAMP", &self.stamp);
        out.line("SEQUENCE", &self.sequence);
    }

    /// The sessions of a phase: so many, on these days of the week, from its first week on.
    fn sessions(
        &self,
        out: &mut Lines,
        w: &Words,
        phase: Phase,
        minutes: u8,
        days: &[Weekday],
        (first, last): (i32, i32),
    ) {
        let from = self.start.plus(days_in(first));
        // Every seven days hold each day of the week once.
        let Some(day) = (0..7).map(|ahead| from.plus(ahead)).find(|day| days.contains(&day.weekday())) else {
            return;
        };
        let count = (last - first + 1) as usize * days.len();
        let names: Vec<&str> = days.iter().map(|day| letters(*day)).collect();
        self.begin(out, phase.as_str());
        out.line("DTSTART", &local(day, self.time));
        out.line("DURATION", &["PT", &minutes.to_string(), "M"].concat());
        let rule = ["FREQ=WEEKLY;BYDAY=", &names.join(","), ";COUNT=", &count.to_string()];
        out.line("RRULE", &rule.concat());
        out.words("SUMMARY", w.get(k::CALENDAR_SESSION));
        out.words("DESCRIPTION", &w.calendar_session_text(i64::from(minutes)));
        alarm(out, "-PT10M", w.get(k::CALENDAR_SESSION));
        out.line("END", "VEVENT");
    }

    /// A day to screen again, all day long.
    fn rescreen(&self, out: &mut Lines, w: &Words, week: u8, day: CivilDate) {
        self.begin(out, &["screen-", &week.to_string()].concat());
        out.line("DTSTART;VALUE=DATE", &date(day));
        out.line("TRANSP", "TRANSPARENT");
        out.words("SUMMARY", w.get(k::CALENDAR_SCREEN));
        out.words("DESCRIPTION", w.get(k::CALENDAR_SCREEN_TEXT));
        // 9 in the morning of the day itself.
        alarm(out, "PT9H", w.get(k::CALENDAR_SCREEN));
        out.line("END", "VEVENT");
    }
}

/// A reminder so long before the event begins, or after.
fn alarm(out: &mut Lines, trigger: &str, words: &str) {
    out.line("BEGIN", "VALARM");
    out.line("ACTION", "DISPLAY");
    out.line("TRIGGER", trigger);
    out.words("DESCRIPTION", words);
    out.line("END", "VALARM");
}

fn letters(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}
