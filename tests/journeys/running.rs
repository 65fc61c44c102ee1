//! A guided session while it runs: late ticks, pauses, a press at the last moment.

use super::follow::{begun, clock, into_session, items, pass, say};
use back_check::app::follow::Follow;
use back_check::app::player::{Event, Phase, Player};
use back_check::app::Place;
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
    visit.press("Pause").press("Go on");
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
    visit.press("Go on");
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
