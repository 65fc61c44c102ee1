//! What brings the emergency and same-day questions again, beside a red light.

use crate::rules::{day, slept, someone, train, EASY};
use back_check::protocol::ids::{DiaryEvent, Light};
use back_check::record::Record;
use back_check::training::course::Pause;
use back_check::training::{course, today};

/// Asked on the day, and no more once it is answered on it or later.
fn asks(record: &Record, nth: u16, why: Pause) {
    let pause = |record: &Record, nth| course(record, day(nth)).unwrap().pause;
    assert_eq!(pause(record, nth), Some(why));
    assert_eq!(pause(record, nth + 20), Some(why), "time alone answers nothing");
    let now = course(record, day(nth)).unwrap();
    assert!(!today(record, &now, day(nth), Some(3)).unwrap().may_train);
    for (answered, left) in [(nth - 1, Some(why)), (nth, None), (nth + 1, None)] {
        let mut record = record.clone();
        record.diary.events.push((day(answered), DiaryEvent::Checked));
        assert_eq!(pause(&record, nth + 1), left, "answered on day {answered}, told on day {nth}");
    }
}

#[test]
fn pain_of_eight_asks_wherever_it_is_told() {
    let mut before = someone();
    train(&mut before, 3, (8, 4, 5));
    slept(&mut before);
    asks(&before, 3, Pause::CheckAfterHigh);
    let mut after = someone();
    train(&mut after, 3, (7, 8, 5));
    slept(&mut after);
    assert_eq!(course(&after, day(3)).unwrap().light, Some(Light::Green), "no light says it");
    asks(&after, 3, Pause::CheckAfterHigh);
    let mut week = someone();
    week.diary.pain.push((day(3), 8));
    asks(&week, 3, Pause::CheckAfterHigh);
    week.diary.pain.push((day(10), 3));
    asks(&week, 3, Pause::CheckAfterHigh);
}

#[test]
fn much_worse_asks_as_a_flare_up_and_compared_with_the_start() {
    let mut flare = someone();
    flare.diary.events.push((day(3), DiaryEvent::Flare));
    asks(&flare, 3, Pause::CheckAfterMuchWorse);
    let mut change = someone();
    change.diary.change = Some((day(3), -3));
    asks(&change, 3, Pause::CheckAfterMuchWorse);
}

#[test]
fn a_little_less_than_that_asks_nothing() {
    let mut record = someone();
    train(&mut record, 0, (7, 7, 5));
    slept(&mut record);
    record.diary.pain.push((day(1), 7));
    record.diary.change = Some((day(1), -2));
    assert_eq!(course(&record, day(2)).unwrap().pause, None);
    // What is told on a later day is not known yet.
    record.diary.pain.push((day(9), 9));
    record.diary.change = Some((day(9), -3));
    train(&mut record, 2, EASY);
    assert_eq!(course(&record, day(8)).unwrap().pause, None);
}
