//! After the four phases: what is kept, and what brings it down.

use crate::rules::{day, slept, someone, train, EASY};
use back_check::protocol::ids::{Equipment, Family, ItemEnd, Outcome, PainPlace, Side, TestId};
use back_check::protocol::ladders;
use back_check::record::{Entry, Record, Screening};
use back_check::training::today::{instead, item, may_rise, turns};
use back_check::training::{course, today, Stage};

/// Someone after the plan who has gone to level 4 of the hinge; and the next day.
fn kept() -> (Record, u16) {
    let mut record = someone();
    record.profile.equipment = vec![Equipment::Dowel, Equipment::Backpack];
    record.screenings[0].set(TestId::HipHinge, Side::Both, Entry::chosen(2));
    for nth in 0..22 * 7 {
        if [0, 2, 4].contains(&(nth % 7)) {
            train(&mut record, nth, EASY);
            slept(&mut record);
        }
    }
    let nth = 22 * 7;
    assert_eq!(course(&record, day(nth)).unwrap().stage, Stage::Keep);
    assert!(all_at(&levels(&record, nth, Family::Hinge), 3));
    hinge_at(&mut record, nth, 4);
    (record, nth + 7)
}

/// A session with the hinge at another level, by the person's own choice.
fn hinge_at(record: &mut Record, nth: u16, level: u8) {
    let now = course(record, day(nth)).unwrap();
    train(record, nth, EASY);
    slept(record);
    let due = today(record, &now, day(nth), Some(2)).unwrap();
    let at = due.session.iter().position(|one| one.family == Family::Hinge).expect("a hinge in turn");
    assert_eq!(may_rise(&now, &due.session[at]), due.session[at].level < 4, "4 is the last phase's cap");
    let chosen = instead(&now, &due.session[at], level);
    assert_eq!(ladders::rung(chosen.exercise).level, level);
    record.diary.sessions.last_mut().unwrap().items[at] = item(&chosen, ItemEnd::Done);
}

/// The levels of a family in all sessions of the stage.
fn levels(record: &Record, nth: u16, family: Family) -> Vec<u8> {
    let all = turns(&course(record, day(nth)).unwrap());
    all.iter().flatten().filter(|one| one.family == family).map(|one| one.level).collect()
}

fn all_at(levels: &[u8], level: u8) -> bool {
    !levels.is_empty() && levels.iter().all(|one| *one == level)
}

#[test]
fn a_test_that_hurt_brings_its_exercise_down_after_the_plan_too() {
    let (mut record, nth) = kept();
    assert!(all_at(&levels(&record, nth, Family::Hinge), 4), "{:?}", levels(&record, nth, Family::Hinge));
    let mut again = Screening { taken_on: day(nth), ..record.screenings[0].clone() };
    let hurt = Entry {
        outcome: Outcome::StoppedPain,
        value: None,
        place: Some(PainPlace::Back),
        ..Entry::chosen(0)
    };
    again.set(TestId::HipHinge, Side::Both, hurt);
    record.screenings.push(again);
    assert!(all_at(&levels(&record, nth, Family::Hinge), 1), "{:?}", levels(&record, nth, Family::Hinge));
}

#[test]
fn easier_and_harder_by_choice_are_where_they_are_from_then_on() {
    let (mut record, nth) = kept();
    assert!(all_at(&levels(&record, nth, Family::Hinge), 4));
    hinge_at(&mut record, nth, 3);
    assert!(all_at(&levels(&record, nth + 1, Family::Hinge), 3));
}
