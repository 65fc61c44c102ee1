//! What meets the criteria of the last phase: the numbers that are shown, nothing below them.

use crate::rules::{day, slept, someone, train, EASY};
use back_check::plan::ExitCriterion;
use back_check::protocol::ids::{ExerciseId, Family, ItemEnd, Side, TestId, Unit, Variant};
use back_check::protocol::ladders;
use back_check::record::{Activity, Entry, Item, Record, Screening};
use back_check::training::{course, Stage};

/// Someone in the last phase who has never done a split squat or a hinge whole; and the next day.
fn last_phase() -> (Record, u16) {
    let mut record = someone();
    for nth in 0..20 * 7 {
        if course(&record, day(nth)).unwrap().stage == Stage::Phase(3) {
            return (record, nth);
        }
        if [0, 2, 4].contains(&(nth % 7)) {
            train(&mut record, nth, EASY);
            slept(&mut record);
            let part = |item: &&mut Item| {
                matches!(ladders::rung(item.exercise).family, Family::Squat | Family::Hinge)
            };
            let items = &mut record.diary.sessions.last_mut().unwrap().items;
            items.iter_mut().filter(part).for_each(|item| item.end = ItemEnd::Part);
        }
    }
    panic!("no last phase");
}

fn met(record: &Record, nth: u16, find: impl Fn(&ExitCriterion) -> bool) -> bool {
    course(record, day(nth)).unwrap().exits.iter().find(|one| find(&one.criterion)).expect("a criterion").met
}

#[test]
fn repetitions_count_from_the_number_shown() {
    let (mut record, nth) = last_phase();
    train(&mut record, nth, EASY);
    slept(&mut record);
    for (exercise, family, reps, want) in [
        (ExerciseId::SplitSquatFree, Family::Squat, 8, false),
        (ExerciseId::SplitSquatFree, Family::Squat, 9, false),
        (ExerciseId::SplitSquatFree, Family::Squat, 10, true),
        (ExerciseId::HingeLoaded, Family::Hinge, 8, false),
        (ExerciseId::HingeLoaded, Family::Hinge, 12, true),
        // On one leg there are 10 at most: as many as there can be are enough.
        (ExerciseId::HingeSingleLeg, Family::Hinge, 8, false),
        (ExerciseId::HingeSingleLeg, Family::Hinge, 10, true),
    ] {
        let item = Item { exercise, sets: 3, reps, hold_s: None, end: ItemEnd::Done, place: None };
        record.diary.sessions.last_mut().unwrap().items = vec![item];
        let of =
            |one: &ExitCriterion| matches!(one, ExitCriterion::Exercise { family: f, .. } if *f == family);
        assert_eq!(met(&record, nth, of), want, "{exercise:?} {reps}");
    }
}

#[test]
fn a_chair_stand_with_the_arms_is_not_at_green() {
    let (mut record, nth) = last_phase();
    for (variant, want) in [(Some(Variant::Arms), false), (None, true)] {
        let mut again = Screening { taken_on: day(nth), ..record.screenings[0].clone() };
        let entry = Entry { variant, ..Entry::measured(25.0, Unit::Reps) };
        again.set(TestId::ChairStand, Side::Both, entry);
        record.screenings.truncate(1);
        record.screenings.push(again);
        let chair = |one: &ExitCriterion| matches!(one, ExitCriterion::Test { test: TestId::ChairStand, .. });
        assert_eq!(met(&record, nth, chair), want, "{variant:?}");
    }
}

#[test]
fn own_activities_count_by_their_average() {
    let (mut record, nth) = last_phase();
    for (rises, want) in [([3, 1], true), ([4, 0], true), ([2, 1], false), ([3, 0], false)] {
        let scored =
            |rise: u8| Activity { name: "garden".into(), scores: vec![(day(0), 3), (day(1), 3 + rise)] };
        record.diary.activities = rises.map(scored).to_vec();
        assert_eq!(met(&record, nth, |one| matches!(one, ExitCriterion::OwnActivity(_))), want, "{rises:?}");
    }
}
