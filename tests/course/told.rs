//! What is told in a session beside its list: something new in a leg, a warm-up that hurt.

use crate::rules::{day, slept, someone, train, EASY};
use back_check::plan::ExitCriterion;
use back_check::protocol::ids::{
    DiaryEvent, Family, GateChoice, ItemEnd, Light, Morning, Side, TestId, Unit,
};
use back_check::record::{Entry, Record};
use back_check::training::course::Pause;
use back_check::training::today::{turns, warm_up};
use back_check::training::{course, today, Course, Stage, Step};

fn at(record: &Record, nth: u16) -> Course {
    course(record, day(nth)).unwrap()
}

fn clear_of_red(record: &Record, nth: u16) -> bool {
    let of = |one: &ExitCriterion| matches!(one, ExitCriterion::NoRedWeeks(_));
    at(record, nth).exits.iter().find(|one| of(&one.criterion)).unwrap().met
}

/// Someone in the second phase, where a warm-up opens each session; and the next day.
fn second_phase() -> (Record, u16) {
    let mut record = someone();
    // Enough for the first phase's criteria: else the hips would stay at level 1 from here on.
    record.screenings[0].set(TestId::NinetyNinety, Side::Both, Entry::gate(GateChoice::B));
    for side in [Side::Left, Side::Right] {
        record.screenings[0].set(TestId::SingleLegStance, side, Entry::measured(45.0, Unit::S));
    }
    for nth in (0..70).filter(|nth| [0, 2, 4].contains(&(nth % 7))) {
        if at(&record, nth).stage == Stage::Phase(1) {
            return (record, nth);
        }
        train(&mut record, nth, EASY);
        slept(&mut record);
    }
    panic!("no second phase");
}

#[test]
fn something_new_in_a_leg_in_a_session_is_red() {
    let (mut record, nth) = second_phase();
    train(&mut record, nth, EASY);
    slept(&mut record);
    assert!(clear_of_red(&record, nth + 14));
    let before = at(&record, nth);
    let last = record.diary.sessions.last_mut().unwrap();
    last.after = None;
    last.items[0].end = ItemEnd::Hurt;
    let trained = last.items.len();
    record.diary.events.push((day(nth), DiaryEvent::NewInLeg));
    let now = at(&record, nth);
    assert_eq!((now.light, now.halved, now.pause), (Some(Light::Red), 2, Some(Pause::CheckAfterRed)));
    assert_eq!(now.changes.len(), trained, "each exercise once: {:?}", now.changes);
    assert!(now.changes.iter().all(|change| change.step == Step::Down));
    assert!(!clear_of_red(&record, nth + 7), "its weeks without a red light begin anew");
    record.diary.events.push((day(nth), DiaryEvent::Checked));
    assert_eq!(at(&record, nth).pause, None);
    let amount = |now: &Course| -> u32 {
        let due = today(&record, now, day(nth + 2), Some(2)).unwrap();
        due.session.iter().map(|one| u32::from(one.sets)).sum()
    };
    assert!(amount(&at(&record, nth + 2)) * 2 <= amount(&before) + 1);
}

#[test]
fn something_new_in_a_leg_counts_from_a_warm_up_alone() {
    let (mut record, nth) = second_phase();
    let levels = |record: &Record| -> Vec<u8> {
        let now = at(record, nth);
        turns(&now)[now.sessions as usize % turns(&now).len()].iter().map(|one| one.level).collect()
    };
    let (before, this_week) = (levels(&record), at(&record, nth).this_week);
    record.diary.events.push((day(nth), DiaryEvent::NewInLeg));
    let now = at(&record, nth);
    assert_eq!((now.light, now.halved, now.pause), (Some(Light::Red), 2, Some(Pause::CheckAfterRed)));
    assert_eq!(now.this_week, this_week, "and it was no session");
    // From what was done: a step up that nobody has tried yet is none.
    assert!(levels(&record).iter().zip(&before).all(|(now, before)| now < before || *before == 1));
    assert!(!clear_of_red(&record, nth));
    // A session of the same day, after the questions: it goes down once, and the halves count on.
    record.diary.events.push((day(nth), DiaryEvent::Checked));
    train(&mut record, nth, EASY);
    slept(&mut record);
    let now = at(&record, nth + 1);
    assert_eq!((now.light, now.halved, now.pause), (Some(Light::Green), 1, None));
    assert!(now.changes.is_empty());
}

#[test]
fn a_red_light_before_it_takes_nothing_from_it() {
    let mut record = someone();
    train(&mut record, 0, EASY);
    record.diary.sessions[0].morning = Some(Morning::Worse);
    record.diary.events.push((day(1), DiaryEvent::Checked));
    assert_eq!((at(&record, 1).pause, at(&record, 2).halved), (None, 2));
    train(&mut record, 1, EASY);
    slept(&mut record);
    assert_eq!(at(&record, 2).halved, 1);
    record.diary.events.push((day(2), DiaryEvent::NewInLeg));
    let now = at(&record, 2);
    assert_eq!((now.halved, now.pause), (2, Some(Pause::CheckAfterRed)));
}

#[test]
fn the_warm_up_is_no_harder_than_its_ladder_and_goes_down_where_it_hurt() {
    let (mut record, nth) = second_phase();
    let warm = |record: &Record, nth: u16| warm_up(&at(record, nth)).unwrap();
    let before = warm(&record, nth);
    assert_eq!((before.family, before.level, before.sets), (Family::HipRotation, 2, 1));
    record.diary.events.push((day(nth), DiaryEvent::WarmUpHurt));
    let now = warm(&record, nth);
    assert_eq!((now.family, now.level, now.sets), (Family::HipRotation, 1, 1));
    let due = today(&record, &at(&record, nth), day(nth), Some(2)).unwrap();
    assert_eq!(due.warm_up, Some(now.clone()));
    // Told once it stays; the session it opened changes nothing of it.
    train(&mut record, nth, EASY);
    slept(&mut record);
    assert_eq!(warm(&record, nth + 1), now);
    // And one that is easier than the ladder goes below itself, wherever the ladder stands.
    assert!(turns(&at(&record, nth + 1))
        .iter()
        .flatten()
        .all(|one| { one.family != Family::HipRotation || one.level <= 1 }));
}
