//! The rules of following the plan, one by one.

use crate::people::begin;
use back_check::plan::ExitCriterion;
use back_check::protocol::ids::{
    DiaryEvent, Edition, ItemEnd, Light, Morning, PainPlace, Phase, Side, TestId, Unit, Weekday,
};
use back_check::protocol::ladders;
use back_check::record::{Activity, After, CivilDate, Entry, Record, Screening, Session};
use back_check::training::change::{compared, Verdict};
use back_check::training::course::Pause;
use back_check::training::today::{days, item, next_rescreen};
use back_check::training::{course, today, trends, Stage, Step};

/// Someone of 42 with everything amber: all four areas the same, no focus, three weeks a phase.
pub(crate) fn someone() -> Record {
    let mut record = Record::default();
    record.profile.age = Some(42);
    record.profile.pain_now = Some(3);
    record.profile.pain_weeks = Some(60);
    record.profile.days_per_week = Some(3);
    record.profile.minutes_per_session = Some(15);
    record.screenings.push(Screening {
        taken_on: day(0),
        edition: Edition::Core,
        results: Vec::new(),
        extra: Vec::new(),
    });
    begin(record)
}

pub(crate) fn day(nth: u16) -> CivilDate {
    CivilDate::new(2026, 11, 23).unwrap().plus(nth)
}

/// Does the session of a day, whether or not it is due, with this pain and effort.
pub(crate) fn train(record: &mut Record, nth: u16, (before, pain, effort): (u8, u8, u8)) {
    let on = day(nth);
    if let Some(last) = record.diary.sessions.last_mut() {
        last.morning.get_or_insert(Morning::Usual);
    }
    let now = course(record, on).expect("a course");
    let due = today(record, &now, on, Some(before)).expect("a session");
    record.diary.sessions.push(Session {
        on,
        phase: due.phase,
        pain_before: before,
        items: due.session.iter().map(|one| item(one, ItemEnd::Done)).collect(),
        after: Some(After { effort, pain, leg: false }),
        morning: None,
        extra: Vec::new(),
    });
}

pub(crate) const EASY: (u8, u8, u8) = (2, 2, 5);
pub(crate) const RED: (u8, u8, u8) = (2, 6, 5);
const AMBER: (u8, u8, u8) = (3, 5, 5);

pub(crate) fn slept(record: &mut Record) {
    record.diary.sessions.last_mut().unwrap().morning = Some(Morning::Usual);
}

fn steps(record: &Record, nth: u16) -> Vec<Step> {
    course(record, day(nth)).unwrap().changes.iter().map(|change| change.step).collect()
}

#[test]
fn two_easy_sessions_and_their_mornings_make_one_step() {
    let mut record = someone();
    train(&mut record, 0, EASY);
    slept(&mut record);
    assert_eq!(steps(&record, 1), []);
    train(&mut record, 2, EASY);
    assert_eq!(steps(&record, 2), [], "before the morning after nothing is known");
    slept(&mut record);
    assert_eq!(steps(&record, 3), [Step::Range]);
    train(&mut record, 4, EASY);
    slept(&mut record);
    assert_eq!(steps(&record, 5), [], "the count begins anew");
}

#[test]
fn hard_or_unfinished_sessions_make_no_step() {
    for spoil in 0..3 {
        let mut record = someone();
        train(&mut record, 0, EASY);
        train(&mut record, 2, if spoil == 0 { (2, 2, 8) } else { EASY });
        slept(&mut record);
        let last = record.diary.sessions.last_mut().unwrap();
        match spoil {
            1 => last.items[0].end = ItemEnd::Part,
            2 => last.after = None,
            _ => {}
        }
        assert_eq!(steps(&record, 3), [], "{spoil}");
    }
}

#[test]
fn steps_go_from_range_to_amount_to_level() {
    let mut record = someone();
    let mut seen = Vec::new();
    for nth in 0..24 {
        train(&mut record, nth, EASY);
        slept(&mut record);
        seen.extend(course(&record, day(nth)).unwrap().changes);
    }
    let bridge: Vec<Step> = seen
        .iter()
        .filter(|change| {
            ladders::rung(change.exercise).family == back_check::protocol::ids::Family::HipStrength
        })
        .map(|change| change.step)
        .collect();
    assert_eq!(bridge.first(), Some(&Step::Range), "{seen:?}");
    assert!(bridge.windows(2).all(|two| two[0] != two[1]), "{bridge:?}");
}

#[test]
fn a_red_session_lowers_everything_in_it_and_halves_two() {
    let mut record = someone();
    train(&mut record, 0, EASY);
    let full: Vec<(u8, u8)> = record.diary.sessions[0].items.iter().map(|i| (i.sets, i.reps)).collect();
    train(&mut record, 2, RED);
    let now = course(&record, day(3)).unwrap();
    assert_eq!((now.light, now.halved, now.pause), (Some(Light::Red), 2, Some(Pause::CheckAfterRed)));
    assert!(now.changes.iter().all(|change| change.step == Step::Down) && now.changes.len() == 3);
    record.diary.events.push((day(3), DiaryEvent::Checked));
    assert_eq!(course(&record, day(3)).unwrap().pause, None);
    for (nth, left) in [(4, 1), (7, 0)] {
        train(&mut record, nth, EASY);
        slept(&mut record);
        let halved = record.diary.sessions.last().unwrap();
        assert!(halved.items.iter().all(|i| i.sets <= 1), "{halved:?}");
        assert_eq!(course(&record, day(nth)).unwrap().halved, left);
    }
    train(&mut record, 9, EASY);
    let after: Vec<u8> = record.diary.sessions.last().unwrap().items.iter().map(|i| i.sets).collect();
    assert!(after.iter().any(|sets| *sets > 1), "{after:?} after {full:?}");
}

#[test]
fn one_amber_takes_a_set_and_two_are_a_red() {
    let mut record = someone();
    train(&mut record, 0, AMBER);
    slept(&mut record);
    let now = course(&record, day(1)).unwrap();
    assert_eq!((now.light, now.lighter, now.pause), (Some(Light::Amber), true, None));
    train(&mut record, 2, AMBER);
    slept(&mut record);
    let now = course(&record, day(3)).unwrap();
    assert_eq!((now.light, now.halved, now.pause), (Some(Light::Red), 2, Some(Pause::CheckAfterRed)));
}

#[test]
fn an_exercise_that_hurt_comes_down_alone() {
    let mut record = someone();
    train(&mut record, 0, EASY);
    let hurt = &mut record.diary.sessions[0].items[1];
    (hurt.end, hurt.place) = (ItemEnd::Hurt, Some(PainPlace::Knee));
    let exercise = hurt.exercise;
    slept(&mut record);
    let changes = course(&record, day(1)).unwrap().changes;
    assert_eq!(changes.len(), 1);
    assert_eq!(ladders::rung(changes[0].exercise).family, ladders::rung(exercise).family);
}

#[test]
fn a_phase_waits_two_weeks_for_its_criteria_and_then_goes_on() {
    // No exercise is ever done whole, no test reaches its line: only time moves this person on.
    let mut record = someone();
    let mut first_day_of = [None; 4];
    for nth in 0..140 {
        if nth % 7 % 3 == 0 {
            train(&mut record, nth, (5, 5, 9));
            record.diary.sessions.last_mut().unwrap().items.iter_mut().for_each(|i| i.end = ItemEnd::Part);
        }
        if let Stage::Phase(index) = course(&record, day(nth)).unwrap().stage {
            first_day_of[index].get_or_insert(nth / 7 + 1);
        }
    }
    assert_eq!(first_day_of, [Some(1), Some(6), Some(11), Some(16)]);
}

#[test]
fn weeks_without_a_session_do_not_count() {
    let mut record = someone();
    train(&mut record, 0, EASY);
    assert_eq!(course(&record, day(6)).unwrap().week, 1);
    for nth in [7, 30, 60] {
        assert_eq!(course(&record, day(nth)).unwrap().week, 2, "day {nth}");
    }
}

#[test]
fn criteria_are_counted_as_they_are_met() {
    let mut record = someone();
    for nth in [0, 2, 4, 7, 9, 11] {
        train(&mut record, nth, EASY);
        slept(&mut record);
    }
    let now = course(&record, day(14)).unwrap();
    let of = |find: fn(&ExitCriterion) -> bool| now.exits.iter().find(|met| find(&met.criterion)).unwrap();
    assert_eq!(of(|c| matches!(c, ExitCriterion::Weeks(_))).count, Some((2, 2)));
    // 70 % of nine planned sessions are fewer than eight.
    assert_eq!(of(|c| matches!(c, ExitCriterion::Sessions { .. })).count, Some((6, 7)));
    assert!(of(|c| matches!(c, ExitCriterion::GreenSessions(_))).met);
    assert!(of(|c| matches!(c, ExitCriterion::NoRedWeeks(_))).met);
}

#[test]
fn a_flare_is_three_easy_days_and_then_one_level_down() {
    let mut record = someone();
    train(&mut record, 0, EASY);
    record.diary.events.push((day(2), DiaryEvent::Flare));
    for (nth, left) in [(2, Some(3)), (4, Some(1)), (5, None)] {
        let now = course(&record, day(nth)).unwrap();
        assert_eq!(now.flare, left, "day {nth}");
        let due = today(&record, &now, day(nth), Some(5)).unwrap();
        if left.is_some() {
            assert!(due.session.iter().all(|one| one.level == 1) && due.warm_up.is_none());
        }
    }
}

#[test]
fn a_day_of_pain_7_asks_for_level_1_alone() {
    let mut record = someone();
    train(&mut record, 0, EASY);
    slept(&mut record);
    let now = course(&record, day(2)).unwrap();
    let due = today(&record, &now, day(2), Some(7)).unwrap();
    assert!(due.session.iter().all(|one| one.level == 1), "{due:?}");
}

#[test]
fn in_the_last_phase_no_two_days_stand_next_to_each_other() {
    let mut record = someone();
    record.diary.weekdays = vec![Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Sunday];
    assert_eq!(days(&record, 3, Phase::Mobilise).len(), 3);
    assert_eq!(days(&record, 3, Phase::Retrain), [Weekday::Monday, Weekday::Wednesday]);
    record.diary.weekdays.clear();
    assert_eq!(days(&record, 3, Phase::Mobilise), [Weekday::Monday, Weekday::Wednesday, Weekday::Friday]);
}

#[test]
fn screenings_are_due_in_weeks_4_8_and_12() {
    let mut record = someone();
    let at = |record: &Record, nth: u16| next_rescreen(&course(record, day(nth)).unwrap());
    for week in 0..3 {
        train(&mut record, week * 7, EASY);
        assert_eq!(at(&record, week * 7), Some((4, false)));
    }
    train(&mut record, 21, EASY);
    assert_eq!(at(&record, 21), Some((4, true)));
    let again = Screening { taken_on: day(22), ..record.screenings[0].clone() };
    record.screenings.push(again);
    assert_eq!(at(&record, 22), Some((8, false)));
}

#[test]
fn weeks_are_kept_by_sessions_and_a_missed_week_resets_nothing() {
    let mut record = someone();
    for nth in [0, 1, 2, 14, 15, 16, 21] {
        train(&mut record, nth, EASY);
    }
    let kept = |record: &Record| course(record, day(22)).unwrap().kept;
    assert_eq!(kept(&record), [true, false, true, false]);
    record.diary.weekdays = vec![Weekday::Monday];
    assert_eq!(kept(&record), [true, false, true, true], "one day was chosen");
}

#[test]
fn week_6_suggests_help_where_neither_pain_nor_activities_moved() {
    let mut record = someone();
    record.diary.pain = vec![(day(6), 5), (day(38), 5)];
    assert!(!trends::review_is_due(&record, 5));
    assert!(trends::review_is_due(&record, 6));
    record.diary.activities =
        vec![Activity { name: "garden".into(), scores: vec![(day(0), 4), (day(38), 5)] }];
    assert!(!trends::review_is_due(&record, 6), "4 to 5 is 25 % up");
    record.diary.activities.clear();
    record.diary.pain.push((day(40), 4));
    assert!(!trends::review_is_due(&record, 6), "pain is down by one");
}

#[test]
fn a_week_of_worse_pain_pauses_until_the_questions_are_answered() {
    let mut record = someone();
    record.diary.pain = vec![(day(6), 3), (day(13), 5)];
    assert_eq!(course(&record, day(14)).unwrap().pause, None);
    record.diary.pain.push((day(20), 6));
    assert_eq!(course(&record, day(20)).unwrap().pause, Some(Pause::CheckAfterWorse));
    record.diary.events.push((day(20), DiaryEvent::Checked));
    assert_eq!(course(&record, day(20)).unwrap().pause, None);
}

#[test]
fn answers_that_stop_leave_no_course() {
    use back_check::protocol::ids::SafetyId;
    let mut record = someone();
    train(&mut record, 0, EASY);
    record.safety.yes.push(SafetyId::SaddleNumbness);
    assert!(course(&record, day(1)).is_none());
}

#[test]
fn a_change_counts_at_the_table_s_amount() {
    let screen = |nth: u16, cm: f64, stance: f64, choice: u8| {
        let mut screening =
            Screening { taken_on: day(nth), edition: Edition::Core, results: Vec::new(), extra: Vec::new() };
        screening.set(TestId::KneeToWall, Side::Left, Entry::measured(cm, Unit::Cm));
        screening.set(TestId::SingleLegStance, Side::Left, Entry::measured(stance, Unit::S));
        screening.set(TestId::DeadBug, Side::Both, Entry::chosen(choice));
        screening
    };
    let mut record = someone();
    record.screenings = vec![screen(0, 8.0, 30.0, 1)];
    assert!(compared(&record).is_empty());
    for (cm, stance, choice, want) in [
        (10.0, 36.0, 2, [Verdict::Better, Verdict::Better, Verdict::Better]),
        (9.9, 35.0, 1, [Verdict::Same, Verdict::Same, Verdict::Same]),
        (6.0, 24.0, 0, [Verdict::Worse, Verdict::Worse, Verdict::Worse]),
    ] {
        record.screenings.truncate(1);
        record.screenings.push(screen(28, cm, stance, choice));
        let found: Vec<Verdict> = compared(&record).iter().map(|one| one.verdict).collect();
        assert_eq!(found, want, "{cm} {stance} {choice}");
    }
}

#[test]
fn centimetres_and_inches_are_compared_in_one_unit() {
    let mut record = someone();
    let with = |nth: u16, entry: Entry| {
        let mut screening = Screening { taken_on: day(nth), ..someone().screenings[0].clone() };
        screening.set(TestId::KneeToWall, Side::Right, entry);
        screening
    };
    record.screenings =
        vec![with(0, Entry::measured(3.0, Unit::In)), with(28, Entry::measured(9.62, Unit::Cm))];
    let found = compared(&record);
    assert_eq!((found[0].first, found[0].last, found[0].verdict), (762, 962, Verdict::Better));
}
