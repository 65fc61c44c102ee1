//! Prints what a device keeps of a made-up person, for tests and measurements in a browser:
//! `cargo run --quiet --example kept -- SCENARIO TODAY`, with the day as `2026-11-23`.
//!
//! The text belongs in `localStorage` under `back-check`. `all` prints every scenario, a line each;
//! `time` instead says what it costs to go through a year's diary.

// A helper that stops is what a test wants.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use back_check::app::saved::{Answer, Onset, Practice};
use back_check::app::{Place, Saved};
use back_check::protocol::battery::{self, Kind};
use back_check::protocol::ids::{
    DiaryEvent, Edition, GateChoice, ItemEnd, Morning, Sex, Side, TestId, Unit, Weekday,
};
use back_check::protocol::safety::GROUPS;
use back_check::record::{Activity, After, CivilDate, Entry, Screening, Session};
use back_check::training::today::item;
use back_check::training::{course, today};

/// Each with the day of the plan it is.
pub(crate) const SCENARIOS: &[(&str, u16)] = &[
    ("new", 0),
    ("today", 2),
    ("morning", 3),
    ("rest", 3),
    ("done", 2),
    ("paused", 3),
    ("flare", 4),
    ("middle", 2),
    ("rescreen", 21),
    ("eight", 54),
    ("extended", 39),
    ("last", 83),
    ("keep", 154),
    ("year", 364),
];

fn main() {
    let mut args = std::env::args().skip(1);
    if std::env::args().nth(1).as_deref() == Some("time") {
        return time();
    }
    let (name, day) = (args.next().expect("a scenario"), args.next().expect("a day"));
    let numbers: Vec<u16> = day.split('-').map(|part| part.parse().expect("a number")).collect();
    let on = CivilDate::new(numbers[0], numbers[1] as u8, numbers[2] as u8).expect("a day");
    for (scenario, nth) in SCENARIOS.iter().filter(|(one, _)| name == "all" || *one == name) {
        let saved = saved(scenario, *nth, on);
        println!("{scenario}\t{}", saved.pack());
    }
}

/// What it costs to go through a year's diary once.
fn time() {
    let on = CivilDate::new(2026, 11, 23).unwrap();
    let record = saved("year", 364, on).record;
    let (sessions, screenings) = (record.diary.sessions.len(), record.screenings.len());
    let begun = std::time::Instant::now();
    for _ in 0..100 {
        std::hint::black_box(course(&record, on));
    }
    let each = begun.elapsed().as_secs_f64() * 10.0;
    println!(
        "a year's diary gone through once, {sessions} sessions, {screenings} screenings: {each:.2} ms here"
    );
}

/// Someone whose plan began so many days before a day.
pub(crate) fn saved(scenario: &str, days: u16, on: CivilDate) -> Saved {
    let start = back(on, days);
    let mut saved = person(start);
    let busy = match scenario {
        "new" => 0,
        "extended" | "year" => days + 1,
        "done" | "morning" => days,
        _ => days.saturating_sub(1),
    };
    for nth in 0..busy {
        let day = start.plus(nth);
        live(&mut saved, scenario, nth, day);
    }
    let last = |saved: &mut Saved, morning| {
        if let Some(last) = saved.record.diary.sessions.last_mut() {
            last.morning = morning;
        }
    };
    match scenario {
        "done" => train(&mut saved, on, 3),
        "morning" => last(&mut saved, None),
        "paused" => {
            saved.record.diary.sessions.last_mut().unwrap().after =
                Some(After { effort: 7, pain: 8, leg: false });
        }
        // The questions it leads to are answered.
        "flare" => saved.record.diary.events.extend([(on, DiaryEvent::Flare), (on, DiaryEvent::Checked)]),
        "middle" => middle(&mut saved, on),
        _ => {}
    }
    saved
}

fn back(on: CivilDate, days: u16) -> CivilDate {
    let long_ago = CivilDate::new(2020, 1, 1).unwrap();
    long_ago.plus((on.since(long_ago) - i32::from(days)) as u16)
}

/// One day: sessions on three days a week, pain that eases, the tests again where they are due.
fn live(saved: &mut Saved, scenario: &str, nth: u16, day: CivilDate) {
    let year = scenario == "year";
    if nth % 7 == 6 || nth == 0 {
        let week = nth / 7;
        let eased = [5, 5, 5, 4, 5, 4, 3, 3, 3, 2, 2, 2][usize::from(week).min(11)];
        let pain = if scenario == "extended" { 5 } else { eased + u8::from(year && week.is_multiple_of(5)) };
        saved.record.diary.pain.push((day, pain));
    }
    if nth.is_multiple_of(28) {
        for (at, activity) in saved.record.diary.activities.iter_mut().enumerate() {
            activity.scores.push((day, (3 + at as u8 + (nth / 28) as u8).min(10)));
        }
    }
    let (due, training) = match nth {
        27 | 55 if scenario != "rescreen" => (true, true),
        nth => (year && nth % 28 == 27, year || [0, 2, 4].contains(&(nth % 7))),
    };
    if due {
        let months = (nth / 28 + 1).min(6);
        saved.record.screenings.push(screening(day, months));
    }
    if training {
        train(saved, day, if scenario == "extended" { 9 } else { 5 });
    }
}

fn session(saved: &Saved, day: CivilDate) -> Session {
    let now = course(&saved.record, day).expect("a course");
    let due = today(&saved.record, &now, day, Some(3)).expect("a session");
    Session {
        on: day,
        phase: due.phase,
        pain_before: 3,
        items: due.session.iter().map(|one| item(one, ItemEnd::Done)).collect(),
        after: None,
        morning: None,
        extra: Vec::new(),
    }
}

fn train(saved: &mut Saved, day: CivilDate, effort: u8) {
    let mut session = session(saved, day);
    session.after = Some(After { effort, pain: 3, leg: false });
    session.morning = Some(Morning::Usual);
    saved.record.diary.sessions.push(session);
}

/// In the middle of the second exercise.
fn middle(saved: &mut Saved, on: CivilDate) {
    let mut session = session(saved, on);
    session.items.iter_mut().skip(1).for_each(|item| item.end = ItemEnd::Skipped);
    session.items[1].end = ItemEnd::Part;
    saved.practice = Some(Practice { session, at: Some(1), sets: 1 });
}

/// The tests, a little better each month.
fn screening(day: CivilDate, months: u16) -> Screening {
    let mut screening =
        Screening { taken_on: day, edition: Edition::Core, results: Vec::new(), extra: Vec::new() };
    let more = f64::from(months);
    for row in battery::offered(Edition::Core) {
        let value = match row.id {
            TestId::SeatedHipInternalRotation => (25.0 + 2.0 * more, Unit::Deg),
            TestId::SeatedHipExternalRotation => (33.0 + more, Unit::Deg),
            TestId::KneeToWall => (8.0 + more * 0.4, Unit::Cm),
            TestId::SingleLegStance => (24.0 + 3.0 * more, Unit::S),
            TestId::HeelRaise => (16.0 + 2.0 * more, Unit::Reps),
            TestId::FrontPlank => (20.0 + 6.0 * more, Unit::S),
            TestId::SidePlank => (14.0 + 5.0 * more, Unit::S),
            _ => (14.0 + more, Unit::Reps),
        };
        let sides: &[Side] = if row.sided { &[Side::Left, Side::Right] } else { &[Side::Both] };
        for side in sides {
            let entry = match row.kind {
                Kind::Measured(_) => Entry::measured(value.0, value.1),
                Kind::Choice => Entry::chosen(u8::from(months > 0) + u8::from(months > 4)),
                Kind::Gate => Entry::gate(GateChoice::C),
            };
            screening.set(row.id, *side, entry);
        }
    }
    screening
}

/// Nothing to report, 42 years old, everything answered, at home since a day.
fn person(start: CivilDate) -> Saved {
    let mut saved = Saved::default();
    let profile = &mut saved.record.profile;
    (profile.age, profile.sex, profile.pain_now) = (Some(42), Some(Sex::Female), Some(5));
    (profile.pain_weeks, profile.days_per_week, profile.minutes_per_session) = (Some(156), Some(3), Some(15));
    saved.flow.groups = GROUPS.iter().map(|group| (group.id, Answer::No, None)).collect();
    saved.flow.onset = Some(Onset::Later);
    (saved.flow.sex_answered, saved.flow.equipment_answered) = (true, true);
    saved.flow.edition = Some(Edition::Core);
    saved.record.screenings.push(screening(start, 0));
    let diary = &mut saved.record.diary;
    diary.started_on = Some(start);
    let named = |name: &str| Activity { name: name.to_owned(), scores: Vec::new() };
    diary.activities = ["Putting on socks", "Gardening for an hour"].map(named).to_vec();
    let first = start.weekday() as usize;
    diary.weekdays = [0, 2, 4].map(|ahead| Weekday::ALL[(first + ahead) % 7]).to_vec();
    diary.weekdays.sort_unstable();
    saved.place = Place::Home;
    saved
}
