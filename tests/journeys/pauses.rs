//! Pain of 8 or more and "much worse", wherever they are told: the questions come first.

use super::follow::{begun, into_session, play, say, session, tell};
use super::visit::{Person, Visit};
use back_check::app::follow::Follow;
use back_check::app::saved::Again;
use back_check::app::{Msg, Place};
use back_check::protocol::ids::{DiaryEvent, Light, SafetyId};
use back_check::training::course::Pause;

fn pause(visit: &Visit) -> Option<Pause> {
    visit.model.course().unwrap().pause
}

fn checked(visit: &Visit) -> usize {
    let events = &visit.saved().record.diary.events;
    events.iter().filter(|(_, what)| *what == DiaryEvent::Checked).count()
}

/// The three groups of questions, nothing of them.
fn none_of_these(visit: &mut Visit) {
    for index in 0..3 {
        assert_eq!(visit.at(), Place::Ask(index));
        visit.answer("No, none of these");
    }
}

#[test]
fn with_pain_of_eight_before_a_session_the_questions_come_before_it() {
    let mut visit = begun();
    visit.press("Start the session").press("7");
    assert!(!visit.says("Your pain was 8 or more."));
    visit.press("8");
    assert!(visit.says("Your pain was 8 or more."));
    visit.press("On to the session");
    assert_eq!(visit.at(), Place::Ask(0));
    assert!(visit.saved().practice.is_none());
    visit.send(Msg::Went(Place::Before.code()));
    assert_eq!(visit.at(), Place::Ask(0), "there is no way round");
    none_of_these(&mut visit);
    assert_eq!(visit.at(), Place::Home);
    // Answered: the easy moves, and no second time for the same pain.
    into_session(&mut visit, 8);
    play(&mut visit);
    tell(&mut visit, 3, 7, false);
    assert_eq!((pause(&visit), checked(&visit)), (None, 1));
}

#[test]
fn pain_of_eight_in_a_session_asks_again_even_where_it_began_as_high() {
    let mut visit = begun();
    visit.press("Start the session").press("8").press("On to the session");
    none_of_these(&mut visit);
    into_session(&mut visit, 8);
    play(&mut visit);
    tell(&mut visit, 3, 8, false);
    assert_eq!((pause(&visit), checked(&visit)), (Some(Pause::CheckAfterHigh), 0));
    assert!(visit.says("Your pain was 8 or more."));
    visit.press("Answer the safety questions");
    none_of_these(&mut visit);
    assert_eq!((visit.at(), pause(&visit)), (Place::Home, None));
}

#[test]
fn an_emergency_before_a_session_stops_it() {
    let mut visit = begun();
    visit.press("Start the session").press("9").press("On to the session");
    visit.answer("Yes, at least one");
    visit.send(Msg::Which(SafetyId::SaddleNumbness)).go_on();
    assert_eq!(visit.at(), Place::Stop);
}

#[test]
fn what_is_told_after_the_questions_asks_them_again() {
    let told = [
        (Follow::Week(8), Pause::CheckAfterHigh),
        (Follow::Change(-3), Pause::CheckAfterMuchWorse),
        (Follow::Flare, Pause::CheckAfterMuchWorse),
    ];
    for (said, why) in told {
        let mut visit = begun();
        session(&mut visit, 7);
        visit.later(1);
        visit.press("Answer the safety questions");
        none_of_these(&mut visit);
        assert_eq!(pause(&visit), None);
        say(&mut visit, said.clone());
        assert_eq!(pause(&visit), Some(why), "{said:?}");
        visit.send(Msg::Go(Place::Home));
        assert!(visit.says("A few questions first") && !visit.offers("Start the session"));
        visit.press("Answer the safety questions");
        none_of_these(&mut visit);
        assert_eq!(pause(&visit), None, "{said:?}");
    }
}

#[test]
fn what_is_less_leaves_the_answers_as_they_are() {
    let mut visit = begun();
    session(&mut visit, 7);
    visit.press("Answer the safety questions");
    none_of_these(&mut visit);
    for said in [Follow::Week(7), Follow::Change(-2)] {
        say(&mut visit, said);
    }
    assert_eq!((pause(&visit), checked(&visit)), (None, 1));
}

/// Someone whose pain of today is too much for tests.
fn put_off(pain: u8) -> Visit {
    let mut visit = Visit::new();
    visit.walk(&Person { pain, ..Person::clear() }, |place| place == Place::HighPain);
    visit
}

#[test]
fn lower_on_a_later_day_the_questions_come_before_the_tests() {
    for (pain, again, asked) in [(9, true, true), (8, true, true), (7, true, false), (9, false, false)] {
        let mut visit = put_off(pain);
        if again {
            visit.later(1);
            visit = visit.again();
        }
        visit.press("My pain is lower now");
        // Tapped wrong first: today's numbers are not yesterday's.
        visit.press("10").answer("3");
        if asked {
            assert_eq!(visit.saved().again, Some(Again::Check));
            none_of_these(&mut visit);
        }
        assert_eq!((visit.at(), visit.saved().again), (Place::Ready, None), "{pain} {again}");
    }
}

#[test]
fn tests_put_off_on_one_day_begin_anew_on_another_with_the_questions() {
    let mut visit = begun();
    session(&mut visit, 3);
    visit.press("Progress").press("Take the tests again now");
    none_of_these(&mut visit);
    visit.answer("9");
    assert_eq!(visit.at(), Place::HighPain);
    visit.later(1);
    let mut visit = visit.again();
    assert_eq!(visit.at(), Place::HighPain);
    visit.press("My pain is lower now").answer("3");
    assert_eq!(visit.saved().again, Some(Again::Screen));
    none_of_these(&mut visit);
    assert_eq!(visit.at(), Place::Pain);
    assert_eq!(visit.saved().record.screenings.len(), 2, "the one that is on, and the first");
    visit.answer("3");
    assert!(matches!(visit.at(), Place::Ready | Place::Test(..)), "{:?}", visit.at());
}

/// Into a session that a warm-up opens.
fn warming_up() -> Visit {
    let mut visit = begun();
    super::follow::trained(&mut visit, 18);
    visit.later(3);
    visit.send(Msg::Go(Place::Home));
    into_session(&mut visit, 2);
    assert!(visit.says("Warm-up"));
    visit
}

#[test]
fn something_new_in_a_leg_is_a_red_light_in_an_exercise_and_in_the_warm_up() {
    let mut exercise = begun();
    into_session(&mut exercise, 2);
    super::follow::play_to(&mut exercise, 0, 1);
    for (mut visit, sessions) in [(exercise, 1), (warming_up(), 18)] {
        visit.press("It hurts").press("Something is new in a leg");
        assert_eq!((visit.at(), visit.saved().record.diary.sessions.len()), (Place::Ask(0), sessions));
        none_of_these(&mut visit);
        let now = visit.model.course().unwrap();
        assert_eq!((now.light, now.halved, now.pause), (Some(Light::Red), 2, None));
        assert!(!now.changes.is_empty() && visit.saved().practice.is_none());
        assert!(visit.says("The next 2 sessions have half the amount."));
    }
}

#[test]
fn a_warm_up_that_hurt_is_easier_from_then_on() {
    for way in ["Leave this exercise out today", "End the session"] {
        let mut visit = warming_up();
        let level = |visit: &Visit| {
            let due = visit.model.due(&visit.model.course().unwrap()).unwrap();
            due.warm_up.unwrap().level
        };
        let before = level(&visit);
        visit.press("It hurts").press(way);
        assert_eq!(visit.at(), if way.starts_with("End") { Place::Home } else { Place::Session });
        assert!(before > 1 && level(&visit) == before - 1, "{way}");
        assert_eq!(visit.again().saved(), visit.saved());
    }
}
