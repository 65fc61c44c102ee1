//! Where two rules meet, or a rule and a calendar: the careful reading.

use crate::rules::{day, slept, someone, train, EASY, RED};
use back_check::protocol::ids::{DiaryEvent, ItemEnd, Light, Morning, PainPlace, Weekday};
use back_check::protocol::ladders;
use back_check::record::{Activity, Record, Screening};
use back_check::training::course::Pause;
use back_check::training::today::{begun, may_rise, next_rescreen};
use back_check::training::{course, today, trends, Stage};

/// Someone who trains three times a week for so many weeks, and neither well enough to step up
/// nor badly.
fn weeks(record: &mut Record, weeks: u16) {
    for nth in 0..weeks * 7 {
        if [0, 2, 4].contains(&(nth % 7)) {
            train(record, nth, (3, 3, 9));
            slept(record);
        }
    }
}

#[test]
fn sessions_of_a_bad_day_make_no_step_up() {
    let mut record = someone();
    record.diary.events.push((day(0), DiaryEvent::Flare));
    for nth in [0, 1, 2] {
        train(&mut record, nth, EASY);
        slept(&mut record);
        assert!(course(&record, day(nth)).unwrap().changes.is_empty(), "day {nth} of a flare-up");
    }
    let mut record = someone();
    for nth in [0, 2] {
        train(&mut record, nth, (8, 8, 5));
        slept(&mut record);
    }
    let now = course(&record, day(3)).unwrap();
    assert_eq!((now.light, now.changes.len()), (Some(Light::Green), 0), "level 1 says nothing of the rest");
}

#[test]
fn an_easier_form_after_it_hurt_is_no_reason_to_go_up() {
    let mut record = someone();
    for nth in [0, 2] {
        train(&mut record, nth, EASY);
        slept(&mut record);
        record.diary.sessions.last_mut().unwrap().items[0].place = Some(PainPlace::Knee);
    }
    assert!(course(&record, day(3)).unwrap().changes.is_empty());
}

#[test]
fn the_same_flare_up_told_twice_lowers_once() {
    let mut once = someone();
    train(&mut once, 0, EASY);
    once.diary.events.push((day(2), DiaryEvent::Flare));
    let mut twice = once.clone();
    twice.diary.events.push((day(3), DiaryEvent::Flare));
    let levels = |record: &Record| {
        let now = course(record, day(9)).unwrap();
        let due = today(record, &now, day(9), Some(3)).unwrap();
        due.session.iter().map(|one| one.level).collect::<Vec<_>>()
    };
    assert_eq!(levels(&once), levels(&twice));
    assert_eq!(course(&twice, day(5)).unwrap().flare, Some(1), "and its days begin anew");
}

#[test]
fn a_bad_morning_is_not_answered_for_by_questions_of_the_day_before() {
    let mut record = someone();
    train(&mut record, 0, EASY);
    record.diary.events.push((day(0), DiaryEvent::Checked));
    record.diary.sessions[0].morning = Some(Morning::Worse);
    assert_eq!(course(&record, day(1)).unwrap().pause, Some(Pause::CheckAfterRed));
    record.diary.events.push((day(1), DiaryEvent::Checked));
    assert_eq!(course(&record, day(1)).unwrap().pause, None);
}

#[test]
fn a_screening_is_due_by_training_weeks_not_by_the_calendar() {
    // Three weeks away after the second: week 4 comes late, and an early screening is no week 4.
    let mut record = someone();
    for nth in [0, 7] {
        train(&mut record, nth, EASY);
    }
    let again = Screening { taken_on: day(29), ..record.screenings[0].clone() };
    record.screenings.push(again);
    for nth in [35, 42, 49] {
        train(&mut record, nth, EASY);
    }
    let now = course(&record, day(49)).unwrap();
    assert_eq!((now.week, now.screened), (5, Some(2)));
    assert_eq!(next_rescreen(&now), Some((4, true)));
    // One in week 3 counts for week 4.
    let mut record = someone();
    for nth in [0, 7, 14] {
        train(&mut record, nth, EASY);
    }
    let again = Screening { taken_on: day(15), ..record.screenings[0].clone() };
    record.screenings.push(again);
    for nth in [16, 21] {
        train(&mut record, nth, EASY);
    }
    assert_eq!(next_rescreen(&course(&record, day(22)).unwrap()), Some((8, false)));
}

#[test]
fn in_the_last_phase_and_after_it_a_day_lies_between_two_sessions() {
    let mut record = someone();
    record.diary.weekdays = Weekday::ALL.to_vec();
    weeks(&mut record, 24);
    let nth = 24 * 7;
    assert_eq!(course(&record, day(nth)).unwrap().stage, Stage::Keep);
    train(&mut record, nth, EASY);
    slept(&mut record);
    let now = course(&record, day(nth + 1)).unwrap();
    let due = today(&record, &now, day(nth + 1), Some(3)).unwrap();
    assert!(now.rests && !due.is_due && !due.may_train);
    assert_eq!((due.per_week, due.next), (2, day(nth + 2)));
    train(&mut record, nth + 2, EASY);
    let now = course(&record, day(nth + 2)).unwrap();
    let due = today(&record, &now, day(nth + 2), Some(3)).unwrap();
    assert_eq!(due.next, day(nth + 7), "two a week are done: the next is in the next week");
}

#[test]
fn a_missed_day_can_be_made_up_for_on_any_chosen_day() {
    let mut record = someone();
    record.diary.weekdays = vec![Weekday::Monday, Weekday::Tuesday, Weekday::Thursday, Weekday::Friday];
    train(&mut record, 0, EASY);
    slept(&mut record);
    let due = |record: &Record, nth: u16| {
        today(record, &course(record, day(nth)).unwrap(), day(nth), Some(3)).unwrap()
    };
    assert!(!due(&record, 2).is_due, "Wednesday was not chosen");
    assert!(due(&record, 4).is_due, "Friday was");
    for nth in [3, 4] {
        train(&mut record, nth, EASY);
        slept(&mut record);
    }
    assert!(!due(&record, 5).may_train && due(&record, 5).next == day(7));
    record.diary.weekdays = vec![Weekday::Monday, Weekday::Tuesday];
    assert_eq!(due(&record, 0).per_week, 2, "no more than were chosen");
}

#[test]
fn pain_is_held_against_the_first_week_and_one_answer_against_nothing() {
    let mut record = someone();
    record.profile.pain_now = Some(2);
    assert_eq!(trends::pain(&record), None);
    record.diary.pain.push((day(7), 5));
    assert_eq!(trends::pain(&record), None);
    assert!(!trends::review_is_due(&record, 6));
    record.diary.pain.push((day(14), 5));
    assert_eq!(trends::pain(&record).map(|trend| (trend.first, trend.last)), Some((5, 5)));
}

#[test]
fn what_is_asked_and_when() {
    let mut record = someone();
    assert!(!trends::asks_weekly(&record, day(3)), "before the first session there is nothing to ask");
    assert!(trends::asks_weekly(&record, day(7)), "a week without sessions is asked about too");
    train(&mut record, 0, EASY);
    assert!(trends::asks_weekly(&record, day(0)));
    record.diary.pain.push((day(0), 4));
    assert!(!trends::asks_weekly(&record, day(6)) && trends::asks_weekly(&record, day(7)));
    assert!(trends::asks_activities(&record, day(0)));
    record.diary.activities.push(Activity { name: "garden".into(), scores: vec![(day(1), 4)] });
    let asked: Vec<u16> = (0..60).filter(|nth| trends::asks_activities(&record, day(*nth))).collect();
    assert_eq!((asked[0], asked[1]), (1, 28), "on the day itself, and from four weeks on");
    for (week, told, asks) in
        [(11, None, false), (12, None, true), (12, Some(80), false), (13, Some(90), true)]
    {
        record.diary.change = told.map(|nth| (day(nth), 2));
        assert_eq!(trends::asks_change(&record, day(90), week), asks, "week {week}, told {told:?}");
    }
}

#[test]
fn by_choice_no_higher_than_one_above_what_was_trained() {
    let mut record = someone();
    train(&mut record, 0, EASY);
    slept(&mut record);
    let now = course(&record, day(2)).unwrap();
    let due = today(&record, &now, day(2), Some(2)).unwrap();
    for one in &due.session {
        let mut at = one.clone();
        while may_rise(&now, &at) {
            at = back_check::training::today::instead(&now, &at, at.level + 1);
        }
        assert!(at.level <= one.level + 1, "{one:?} up to {}", at.level);
    }
    record.diary.events.push((day(2), DiaryEvent::Flare));
    let flared = course(&record, day(2)).unwrap();
    assert!(due.session.iter().all(|one| !may_rise(&flared, one)));
}

#[test]
fn a_session_that_is_on_stays_as_it_was_begun() {
    let mut record = someone();
    train(&mut record, 0, EASY);
    let items = record.diary.sessions[0].items.clone();
    record.diary.sessions.clear();
    for change in [DiaryEvent::Flare, DiaryEvent::Checked] {
        record.diary.events = vec![(day(0), change)];
        let now = course(&record, day(0)).unwrap();
        for item in &items {
            let one = begun(&now, item).unwrap();
            assert_eq!((one.exercise, one.sets, one.reps), (item.exercise, item.sets, Some(item.reps)));
            assert_eq!(one.level, ladders::rung(item.exercise).level);
        }
    }
}

#[test]
fn red_counts_also_where_an_exercise_had_been_left_out() {
    let mut record = someone();
    train(&mut record, 0, RED);
    record.diary.sessions[0].items[0].end = ItemEnd::Hurt;
    let now = course(&record, day(1)).unwrap();
    assert_eq!((now.changes.len(), now.halved), (3, 2), "each comes down once");
}
