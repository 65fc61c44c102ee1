//! A guided session while it runs: late ticks, pauses, a press at the last moment.

use super::follow::{begun, clock, into_session, items, pass, say};
use back_check::app::follow::Follow;
use back_check::app::player::{Event, Phase, Player};
use back_check::app::{Msg, Place};
use back_check::protocol::ids::{ItemEnd, Side};

#[test]
fn a_set_that_was_over_when_it_hurt_counts() {
    let mut visit = begun();
    into_session(&mut visit, 2);
    let ends = |player: &Player| {
        matches!(player.phase, Phase::Work(_))
            && player.bout().is_some_and(|b| b.item.is_some() && b.ends_set)
    };
    while !visit.model.player().is_some_and(ends) {
        pass(&mut visit);
    }
    assert_eq!(items(&visit)[0].end, ItemEnd::Skipped);
    // The press comes before the page has noticed that the time is up.
    let until = visit.model.player().and_then(Player::until).unwrap();
    clock(&mut visit, until + 100);
    visit.press("It hurts");
    assert_eq!((visit.at(), items(&visit)[0].end), (Place::Hurt, ItemEnd::Part));
    assert_eq!(visit.saved().practice.as_ref().map(|practice| practice.sets), Some(1));
    assert_eq!(visit.again().saved().practice, visit.saved().practice, "it is kept");
}

#[test]
fn the_voice_says_the_rest_there_is() {
    let mut visit = begun();
    into_session(&mut visit, 2);
    let rests = |player: &Player| {
        matches!(player.phase, Phase::Wait(_)) && player.bout().is_some_and(|bout| bout.wait > 20_000)
    };
    while !visit.model.player().is_some_and(rests) {
        pass(&mut visit);
    }
    let full = format!("Rest for {} seconds.", visit.model.player().unwrap().bout().unwrap().wait / 1_000);
    assert!(visit.model.cues().contains(&full), "{full}");
    visit.press("Pause").press("Carry on");
    assert!(visit.model.cues().contains("Rest for 20 seconds.") && !visit.model.cues().contains(&full));
}

#[test]
fn a_late_tick_a_hidden_page_a_pause() {
    let mut visit = begun();
    into_session(&mut visit, 2);
    clock(&mut visit, 1_000);
    visit.press("Start");
    let until = visit.model.player().unwrap().until().unwrap();
    // A little late is no sleep: the work began when it should have.
    clock(&mut visit, until + 900);
    visit.press("(time passes)");
    assert_eq!(visit.model.player().unwrap().phase, Phase::Work(until));
    clock(&mut visit, until + 3_000);
    visit.press("Pause");
    assert_eq!(visit.model.player().unwrap().phase, Phase::Paused(Some(3_000)));
    clock(&mut visit, until + 60_000);
    visit.press("Carry on");
    assert_eq!(visit.model.player().unwrap().phase, Phase::Wait(until + 80_000));
    visit.press("I'm ready");
    // An hour later: what was on is done, nothing more, and the rest waits for a press.
    let next = visit.model.player().unwrap().clone();
    clock(&mut visit, until + 3_600_000);
    say(&mut visit, Follow::Player(Event::Tick));
    let now = visit.model.player().unwrap().clone();
    assert_eq!(now.phase, Phase::Paused(None));
    let (was, is) = (next.bout().unwrap(), now.bout().unwrap());
    assert_eq!((was.item, was.side, is.item), (Some(0), Side::Left, Some(0)));
    assert!(is.side == Side::Right || is.set.0 == 2, "{is:?}");
}

#[test]
fn pressed_by_mistake_it_hurts_leads_back_to_the_set_as_it_stood() {
    let mut visit = begun();
    into_session(&mut visit, 2);
    pass(&mut visit);
    pass(&mut visit);
    let stood = visit.model.player().and_then(Player::bout).copied();
    visit.press("It hurts").press("Groin").press("Back to the exercise");
    assert_eq!(visit.at(), Place::Session);
    assert_eq!(visit.model.player().and_then(Player::bout).copied(), stood);
    assert!(visit.offers("Carry on"), "nothing starts by itself");
    assert_eq!(items(&visit).iter().find_map(|item| item.place), None);
    visit.press("It hurts");
    assert_eq!(visit.model.hurting(), None, "nor is it remembered for the next time");
}

#[test]
fn something_new_in_a_leg_ends_the_session_and_asks_the_safety_questions() {
    for into in [0, 2] {
        let mut visit = begun();
        into_session(&mut visit, 2);
        for _ in 0..into {
            pass(&mut visit);
        }
        let at = visit.saved().practice.as_ref().unwrap().at;
        visit.press("It hurts").press("Something is new in a leg");
        assert_eq!((visit.at(), visit.saved().practice.is_none()), (Place::Ask(0), true));
        let kept = visit.saved().record.diary.sessions.first().map(|session| session.items[0].end);
        assert_eq!(kept, at.map(|_| ItemEnd::Hurt), "a warm-up alone is no session");
        // No way around them, also after a reload.
        let mut again = visit.again();
        for place in [Place::Home, Place::Session, Place::Before, Place::Plan] {
            again.send(Msg::Went(place.code()));
            assert!(
                !again.offers("Start the session") && !matches!(again.at(), Place::Home | Place::Session)
            );
        }
        let mut clear = visit.again();
        clear.answer("No, none of these").answer("No, none of these").answer("No, none of these");
        assert_eq!(clear.at(), Place::Home);
        visit.answer("Yes, at least one");
        visit.answer("A leg that suddenly lost its strength");
        assert_eq!(visit.at(), Place::Stop);
        assert!(!visit.offers("Back to the exercise") && visit.says("999"));
    }
}
