//! What other programs read: the calendar and the table.

use super::{follower, persona};
use back_check::app::data::File;
use back_check::app::Saved;
use back_check::files::{self, cell, Now};
use back_check::i18n::Words;
use back_check::protocol::ids::{Phase, Weekday};
use back_check::record::CivilDate;
use back_check::training::course;
use std::collections::BTreeMap;

/// The first day of the made-up plans, a Monday.
fn start() -> CivilDate {
    CivilDate::new(2026, 11, 23).unwrap()
}

/// So many days into the plan, at noon.
fn after(days: u16) -> Now {
    let since = 1_795_435_200 + u64::from(days) * 86_400;
    Now { day: start().plus(days), seconds: since }
}

fn write(file: File, saved: &Saved, now: Now) -> Option<String> {
    files::write(file, saved, &Words::english(), now)
}

/// Unfolded lines.
fn lines(text: &str) -> Vec<String> {
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

/// Events by UID, each with its fields; those of its alarm are left out.
fn events(text: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    let (mut event, mut inside) = (BTreeMap::new(), Vec::new());
    for line in lines(text) {
        let Some((name, value)) = line.split_once(':') else { continue };
        match name {
            "BEGIN" => inside.push(value.to_owned()),
            "END" => {
                assert_eq!(inside.pop().as_deref(), Some(value));
                if value == "VEVENT" {
                    let event: BTreeMap<String, String> = std::mem::take(&mut event);
                    assert!(all.insert(event["UID"].clone(), event).is_none(), "a UID twice");
                }
            }
            _ if inside.last().is_some_and(|last| last == "VEVENT") => {
                event.insert(name.to_owned(), value.to_owned());
            }
            _ => {}
        }
    }
    assert!(inside.is_empty());
    all
}

#[test]
fn a_calendar_before_the_plan_is_begun_is_none() {
    assert_eq!(write(File::Calendar, &persona(), after(0)), None);
}

#[test]
fn a_calendar_has_an_event_a_phase_and_the_days_to_screen() {
    let text = write(File::Calendar, &follower(1, 0), after(0)).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    assert!(text.contains("\r\nMETHOD:PUBLISH\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    assert!(!text.contains("TZID"));
    for line in text.split("\r\n") {
        assert!(line.len() <= 75 && !line.contains('\n'), "{line:?}");
    }
    let events = events(&text);
    assert_eq!(events.len(), 4 + 3, "{events:?}");
    let mut sessions = 0;
    for (uid, event) in &events {
        assert!(uid.starts_with("20261123-") && uid.ends_with("@back-check"), "{uid}");
        assert!(event["DTSTAMP"].ends_with('Z'));
        assert!(event["SUMMARY"].starts_with("Back Check: "));
        let Some(rule) = event.get("RRULE") else {
            assert_eq!(event["DTSTART;VALUE=DATE"].len(), 8);
            continue;
        };
        assert!(event["DTSTART"].ends_with("T180000"), "{uid}");
        assert!(!rule.contains("UNTIL"));
        let count: u32 = rule.rsplit_once("COUNT=").unwrap().1.parse().unwrap();
        let days = rule.split(';').nth(1).unwrap().split(',').count() as u32;
        assert_eq!(count % days, 0, "whole weeks: {rule}");
        sessions += count;
    }
    assert_eq!(sessions, 36, "12 weeks, 3 days each");
    assert_eq!(events["20261123-screen-4@back-check"]["DTSTART;VALUE=DATE"], "20261220");
    assert_eq!(events["20261123-screen-12@back-check"]["DTSTART;VALUE=DATE"], "20270214");
}

#[test]
fn the_chosen_time_and_days_are_those_of_the_calendar() {
    let mut saved = follower(1, 0);
    saved.record.diary.time = Some(6 * 60 + 45);
    saved.record.diary.weekdays = vec![Weekday::Saturday, Weekday::Sunday, Weekday::Tuesday];
    let events = events(&write(File::Calendar, &saved, after(0)).unwrap());
    let of = |phase: Phase| &events[&format!("20261123-{}@back-check", phase.as_str())];
    assert_eq!(of(Phase::Mobilise)["DTSTART"], "20261124T064500");
    assert!(of(Phase::Mobilise)["RRULE"].contains("BYDAY=SA,SU,TU"));
    // In the last phase no two days stand next to each other.
    assert!(of(Phase::Retrain)["RRULE"].contains("BYDAY=SA,TU;"), "{}", of(Phase::Retrain)["RRULE"]);
}

#[test]
fn exported_again_it_is_the_same_events_with_a_number_that_never_falls() {
    let mut longest = 0;
    for seed in 0..12 {
        let mut last = 0;
        for days in (0..100).step_by(5) {
            let saved = follower(seed, days);
            // A plan that is paused for good has nothing to put into a calendar.
            if course(&saved.record, after(days).day).is_none() {
                continue;
            }
            let events = events(&write(File::Calendar, &saved, after(days)).unwrap());
            for event in events.values() {
                let sequence: u32 = event["SEQUENCE"].parse().unwrap();
                assert!(sequence >= last, "{sequence} after {last}");
            }
            last = events.values().next().unwrap()["SEQUENCE"].parse().unwrap();
            assert_eq!(last, u32::from(days) * 24 * 60 + 12 * 60);
            // No two phases ask for a session on the same day.
            let mut taken = BTreeMap::new();
            for (uid, event) in &events {
                let Some(rule) = event.get("RRULE") else { continue };
                let first = &event["DTSTART"][..8];
                let part = |from: usize, to: usize| first[from..to].parse::<u16>().unwrap();
                let first = CivilDate::new(part(0, 4), part(4, 6) as u8, part(6, 8) as u8).unwrap();
                let count: i32 = rule.rsplit_once("COUNT=").unwrap().1.parse().unwrap();
                let days = rule.split(';').nth(1).unwrap().split(',').count() as i32;
                let week = first.since(start()) / 7;
                for week in week..week + count / days {
                    assert_eq!(taken.insert(week, uid.clone()), None, "seed {seed}, day {days}: week {week}");
                }
            }
            // However long a phase goes on, no week of the plan is without its sessions, and all
            // three days to screen stand there.
            let weeks: Vec<i32> = taken.keys().copied().collect();
            assert_eq!(weeks, (0..weeks.len() as i32).collect::<Vec<_>>(), "seed {seed}, day {days}");
            let screens = events.keys().filter(|uid| uid.contains("-screen-")).count();
            assert_eq!(screens, 3, "seed {seed}, day {days}");
            longest = longest.max(weeks.len());
        }
    }
    assert!(longest > 12, "somebody's plan takes longer");
}

#[test]
fn a_table_has_a_row_a_session_and_exercise() {
    assert_eq!(write(File::Table, &persona(), after(0)), None);
    let saved = follower(3, 60);
    let text = write(File::Table, &saved, after(60)).unwrap();
    let rows: Vec<&str> = text.strip_prefix('\u{feff}').unwrap().split_terminator("\r\n").collect();
    assert!(rows[0].starts_with("Date,Phase,Exercise,Level,Sets"), "{}", rows[0]);
    let wanted: usize = saved.record.diary.sessions.iter().map(|session| session.items.len().max(1)).sum();
    assert_eq!(rows.len(), wanted + 1);
    for row in &rows {
        // What stands in quotes is every second piece.
        let commas: usize = row.split('"').step_by(2).map(|piece| piece.matches(',').count()).sum();
        assert_eq!(commas, 13, "{row}");
    }
    assert!(rows[1].starts_with("2026-11-2"), "{}", rows[1]);
    assert!(rows.iter().any(|row| row.contains(",Green,")));
}

#[test]
fn a_cell_is_quoted_and_never_a_formula() {
    let one = |text: &str| {
        let mut out = String::new();
        cell(&mut out, text);
        out
    };
    assert_eq!(one("plain text"), "plain text");
    assert_eq!(one("a, b"), "\"a, b\"");
    assert_eq!(one("say \"hi\""), "\"say \"\"hi\"\"\"");
    assert_eq!(one("two\nlines"), "\"two\nlines\"");
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(\"x\")"] {
        assert!(one(formula).starts_with("\"'"), "{formula}");
    }
}
