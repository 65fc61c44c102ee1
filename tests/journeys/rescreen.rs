//! The tests again after some weeks: the questions first, then pain, tests, result, and home.

use super::follow::{begun, say, trained};
use super::visit::{Person, Visit};
use back_check::app::follow::Follow;
use back_check::app::saved::Again;
use back_check::app::{Msg, Place};
use back_check::protocol::ids::{SafetyId, Side, TestId};

/// Someone in week 4, where the tests are due again.
fn due() -> Visit {
    let mut visit = begun();
    trained(&mut visit, 10);
    visit.send(Msg::Go(Place::Home));
    assert!(visit.says("It is time to take the tests again."));
    visit
}

fn questions(visit: &mut Visit) {
    visit.press("Take the tests again");
    for _ in 0..3 {
        visit.answer("No, none of these");
    }
    assert_eq!(visit.at(), Place::Pain);
}

#[test]
fn questions_pain_tests_result_and_home() {
    let mut visit = due();
    questions(&mut visit);
    assert_eq!(visit.saved().record.profile.pain_now, None, "pain is asked anew");
    assert_eq!(visit.saved().again, Some(Again::Tests(Some(3))));
    assert_eq!(visit.again().saved(), visit.saved());
    visit.send(Msg::Pain(2)).go_on();
    assert_eq!(visit.at(), Place::Ready, "what is known is not asked again");
    visit.walk(&Person { pain: 2, ..Person::clear() }, |place| place == Place::Check);
    assert_eq!(visit.saved().record.screenings.len(), 2);
    visit.go_on();
    assert_eq!((visit.at(), visit.saved().again), (Place::Result, None));
    visit.go_on().press("Today");
    assert_eq!(visit.at(), Place::Home);
    assert!(!visit.says("It is time to take the tests again."));
    assert!(visit.says("Take the tests again in week 8"));
}

#[test]
fn put_off_midway_everything_is_as_before() {
    let mut visit = due();
    let before = visit.saved().record.clone();
    questions(&mut visit);
    visit.send(Msg::Pain(2)).go_on();
    visit.walk(&Person::clear(), |place| place == Place::Test(TestId::KneeToWall, Side::Both));
    assert_eq!(visit.again().at(), visit.at());
    let mut visit = visit.again();
    visit.press("Not now: back to my plan");
    assert_eq!((visit.at(), visit.saved().again), (Place::Home, None));
    let after = &visit.saved().record;
    assert_eq!((&after.screenings, &after.profile), (&before.screenings, &before.profile));
    assert_eq!(after.diary.sessions, before.diary.sessions);
    assert!(visit.says("It is time to take the tests again."));
}

#[test]
fn with_much_pain_the_tests_wait() {
    for way in [true, false] {
        let mut visit = due();
        questions(&mut visit);
        visit.send(Msg::Pain(8)).go_on();
        assert_eq!(visit.at(), Place::HighPain);
        if way {
            visit.go_on();
        } else {
            visit.send(Msg::Went(Place::Home.code()));
        }
        assert_eq!((visit.at(), visit.saved().again), (Place::Home, None));
        assert_eq!(visit.saved().record.screenings.len(), 1);
        assert_eq!(visit.saved().record.profile.pain_now, Some(3), "as it was told for the plan");
    }
}

#[test]
fn an_emergency_among_the_questions_stops_everything() {
    let mut visit = due();
    visit.press("Take the tests again");
    visit.answer("No, none of these");
    visit.answer("Yes, at least one");
    visit.send(Msg::Which(SafetyId::ChestPainNow)).go_on();
    assert_eq!(visit.at(), Place::Stop);
    for place in [Place::Home, Place::Pain, Place::Ready, Place::Progress] {
        visit.send(Msg::Went(place.code()));
        assert_ne!(visit.at(), place);
    }
    say(&mut visit, Follow::PutOff);
    assert_eq!(visit.at(), Place::Stop, "and putting off is no way round");
    assert_eq!(visit.again().at(), Place::Stop);
}

#[test]
fn leaving_by_history_once_all_is_measured_keeps_the_tests() {
    let mut visit = due();
    questions(&mut visit);
    visit.walk(&Person::clear(), |place| place == Place::Check);
    visit.send(Msg::Went(Place::Home.code()));
    assert_eq!((visit.at(), visit.saved().again), (Place::Home, None));
    assert_eq!(visit.saved().record.screenings.len(), 2);
    say(&mut visit, Follow::PutOff);
    assert_eq!(visit.saved().record.screenings.len(), 2, "there is nothing to put off");
}

#[test]
fn while_the_pain_is_new_there_are_no_tests() {
    let mut visit = Visit::new();
    visit.walk(&Person { weeks: 3, ..Person::clear() }, |place| place == Place::Plan);
    visit.press("Start this plan").press("Save");
    assert!(!visit.offers("Take the tests again now"));
}
