//! Following the plan: days, guided sessions and what comes of them.

use super::visit::{Person, Visit};
use back_check::app::follow::Follow;
use back_check::app::player::{Phase, Player};
use back_check::app::timing::Timing;
use back_check::app::{Msg, Place};
use back_check::protocol::ids::{ItemEnd, Morning, PainPlace};
use back_check::record::{After, Item, Session};
use back_check::training::today;

/// Someone at home on the first day of the plan, with sessions on three days.
pub(crate) fn begun() -> Visit {
    let mut visit = Visit::new();
    visit.walk(&Person::clear(), |place| place == Place::Plan);
    visit.press("Start this plan");
    assert_eq!(visit.at(), Place::Schedule);
    for day in ["Sunday", "Tuesday", "Thursday"] {
        visit.press(day);
    }
    visit.press("Save");
    assert_eq!(visit.at(), Place::Home);
    visit
}

pub(crate) fn say(visit: &mut Visit, said: Follow) -> &mut Visit {
    visit.send(Msg::Follow(said))
}

/// From home into the session, with this much pain before it.
pub(crate) fn into_session(visit: &mut Visit, pain: u8) {
    let start = ["Start the session", "Do a session anyway"].into_iter().find(|label| visit.offers(label));
    visit.press(start.expect("a session is offered"));
    visit.press(&pain.to_string()).press("On to the session");
    assert_eq!(visit.at(), Place::Session);
}

pub(crate) fn clock(visit: &mut Visit, now: u32) {
    visit.send(Msg::Timing(Timing::Now(now)));
}

/// Lets time pass to the next moment of the session, and presses where it stands still.
pub(crate) fn pass(visit: &mut Visit) {
    if let Some(until) = visit.model.player().and_then(Player::until) {
        clock(visit, until);
        visit.press("(time passes)");
    } else {
        let go = ["Start", "Carry on"].into_iter().find(|label| visit.offers(label)).unwrap();
        visit.press(go);
    }
}

/// Does the session to its end.
pub(crate) fn play(visit: &mut Visit) {
    for _ in 0..400 {
        if visit.at() != Place::Session {
            return;
        }
        pass(visit);
    }
    panic!("the session has no end");
}

/// Plays until so many sets of an exercise are done.
pub(crate) fn play_to(visit: &mut Visit, item: u8, sets: u8) {
    while visit.saved().practice.as_ref().is_some_and(|p| (p.at, p.sets) < (Some(item), sets)) {
        pass(visit);
    }
}

pub(crate) fn tell(visit: &mut Visit, effort: u8, pain: u8, leg: bool) {
    assert_eq!(visit.at(), Place::After);
    for said in [Follow::Effort(effort), Follow::Pain(pain), Follow::Leg(leg)] {
        say(visit, said);
    }
    visit.press("Save the session");
    assert_eq!(visit.at(), Place::Home);
}

pub(crate) fn session(visit: &mut Visit, pain: u8) {
    into_session(visit, 3);
    play(visit);
    tell(visit, 5, pain, false);
}

fn ends(visit: &Visit) -> Vec<ItemEnd> {
    visit.saved().record.diary.sessions.last().unwrap().items.iter().map(|item| item.end).collect()
}

pub(crate) fn items(visit: &Visit) -> &[Item] {
    &visit.saved().practice.as_ref().unwrap().session.items
}

/// States along the way, for wandering about from.
pub(crate) fn followed() -> Vec<String> {
    let mut kept = Vec::new();
    let mut keep = |visit: &Visit| kept.push(visit.saved().pack());
    let mut visit = begun();
    keep(&visit);
    into_session(&mut visit, 2);
    keep(&visit);
    play_to(&mut visit, 1, 1);
    keep(&visit);
    visit.press("It hurts");
    keep(&visit);
    visit.press("Leave this exercise out today");
    play(&mut visit);
    keep(&visit);
    tell(&mut visit, 5, 9, true);
    keep(&visit);
    visit.press("Answer the safety questions");
    keep(&visit);
    let mut visit = begun();
    session(&mut visit, 3);
    visit.press("Progress");
    keep(&visit);
    visit.press("Take the tests again now");
    visit.walk(&Person::clear(), |place| matches!(place, Place::Test(..)));
    keep(&visit);
    kept
}

#[test]
fn a_whole_session_is_kept_and_home_says_so() {
    let mut visit = begun();
    assert!(visit.says("Today's session"));
    into_session(&mut visit, 2);
    let planned = items(&visit).len();
    assert!(planned >= 2 && items(&visit).iter().all(|item| item.end == ItemEnd::Skipped));
    play(&mut visit);
    assert_eq!(visit.errors(), Vec::<String>::new());
    visit.press("Save the session");
    assert_eq!(visit.errors().len(), 3, "each of the three is asked for");
    tell(&mut visit, 4, 2, false);
    assert_eq!(ends(&visit), vec![ItemEnd::Done; planned]);
    assert_eq!(visit.saved().record.diary.sessions[0].pain_before, 2);
    assert!(visit.says("Done for today") && visit.says("1 of 3 sessions this week"));
    assert!(visit.saved().practice.is_none());
}

#[test]
fn one_session_a_day_by_whatever_way() {
    let mut visit = begun();
    session(&mut visit, 3);
    assert!(!visit.offers("Start the session") && !visit.offers("Do a session anyway"));
    for place in [Place::Before, Place::Session, Place::Hurt, Place::After] {
        visit.send(Msg::Went(place.code()));
        assert_eq!(visit.at(), Place::Home, "{place:?}");
        visit.send(Msg::Go(place));
        assert_eq!(visit.at(), Place::Home, "{place:?}");
    }
    assert_eq!(visit.saved().record.diary.sessions.len(), 1);
}

#[test]
fn going_back_in_history_does_not_begin_the_session_anew() {
    let mut visit = begun();
    into_session(&mut visit, 2);
    play_to(&mut visit, 0, 1);
    visit.send(Msg::Went(Place::Before.code()));
    assert_eq!(visit.at(), Place::Home);
    assert!(visit.says("You are in the middle of a session"));
    assert_eq!(visit.saved().practice.as_ref().unwrap().sets, 1);
    visit.press("Carry on with the session");
    assert_eq!(visit.at(), Place::Session);
    // Done, and back once more: there is only to tell how it was.
    play(&mut visit);
    visit.send(Msg::Went(Place::Session.code()));
    assert_eq!(visit.at(), Place::After);
    assert_eq!(visit.again().at(), Place::After);
}

#[test]
fn what_is_skipped_stands_as_skipped_also_the_last() {
    let mut visit = begun();
    into_session(&mut visit, 2);
    visit.press("Skip");
    assert!(matches!(visit.model.player().unwrap().phase, Phase::Paused(_)), "nothing starts by itself");
    play_to(&mut visit, 1, 1);
    visit.press("Skip");
    visit.press("Skip");
    assert_eq!(visit.at(), Place::After);
    assert_eq!(visit.again().at(), Place::After, "nothing is left to do");
    tell(&mut visit, 4, 2, false);
    assert_eq!(ends(&visit), [ItemEnd::Skipped, ItemEnd::Part, ItemEnd::Skipped]);
    assert_eq!(visit.saved().record.diary.sessions[0].items[1].sets, 1);
}

#[test]
fn easier_and_harder_change_one_exercise_by_one_level() {
    let mut visit = begun();
    into_session(&mut visit, 2);
    let before = items(&visit).to_vec();
    assert!(visit.offers("Easier"), "the hip drill begins above level 1");
    visit.press("Easier");
    let easier = items(&visit)[0].exercise;
    assert_ne!(easier, before[0].exercise);
    assert_eq!(items(&visit)[1..], before[1..]);
    visit.press("Harder");
    assert_eq!(items(&visit)[0].exercise, before[0].exercise);
    let most = items(&visit)[0].exercise;
    for _ in 0..5 {
        if visit.offers("Harder") {
            visit.press("Harder");
        }
    }
    let levels = [most, items(&visit)[0].exercise].map(|id| back_check::protocol::ladders::rung(id).level);
    assert!(levels[1] <= levels[0] + 1, "{levels:?}: no further than one above what was trained");
    say(&mut visit, Follow::Level(true));
    assert_eq!(back_check::protocol::ladders::rung(items(&visit)[0].exercise).level, levels[1]);
    play(&mut visit);
    tell(&mut visit, 4, 2, false);
    assert_eq!(ends(&visit)[0], ItemEnd::Done);
}

#[test]
fn it_hurts_and_each_way_on() {
    for place in [None, Some("Groin")] {
        for way in ["Make it easier and carry on", "Leave this exercise out today", "End the session"] {
            let mut visit = begun();
            into_session(&mut visit, 2);
            pass(&mut visit);
            pass(&mut visit);
            let before = items(&visit)[0];
            visit.press("It hurts");
            assert_eq!(visit.at(), Place::Hurt);
            assert_eq!(visit.again().at(), Place::Hurt);
            if let Some(place) = place {
                visit.press(place);
            }
            visit.press(way);
            let at = place.map(|_| PainPlace::Groin);
            if way == "End the session" {
                assert_eq!(visit.at(), Place::After);
                assert_eq!((items(&visit)[0].end, items(&visit)[0].place), (ItemEnd::Hurt, at));
                tell(&mut visit, 4, 2, false);
                let kept = &visit.saved().record.diary.sessions[0];
                assert_eq!((kept.items[0].sets, kept.items[1].end), (0, ItemEnd::Skipped));
                continue;
            }
            assert_eq!(visit.at(), Place::Session, "{way}");
            assert!(matches!(visit.model.player().unwrap().phase, Phase::Paused(_)), "{way}: nothing starts");
            if way.starts_with("Make") {
                assert_ne!(items(&visit)[0].exercise, before.exercise);
                assert_eq!(items(&visit)[0].place, Some(at.unwrap_or(PainPlace::Other)), "it is remembered");
            } else {
                assert_eq!((items(&visit)[0].end, items(&visit)[0].place), (ItemEnd::Hurt, at));
            }
            play(&mut visit);
            tell(&mut visit, 4, 2, false);
            assert_eq!(visit.model.course().unwrap().changes.len(), usize::from(way.starts_with("Leave")));
        }
    }
}

#[test]
fn ended_early_it_is_kept_as_far_as_it_went_and_with_nothing_done_it_never_was() {
    let mut visit = begun();
    into_session(&mut visit, 2);
    visit.press("End session");
    assert_eq!((visit.at(), visit.saved().practice.is_none()), (Place::Home, true));
    assert!(visit.saved().record.diary.sessions.is_empty() && visit.offers("Start the session"));
    into_session(&mut visit, 2);
    play_to(&mut visit, 0, 1);
    visit.press("End session");
    assert_eq!(visit.at(), Place::After);
    // Pressed by mistake: all that was left is still there.
    visit.press("Carry on with the session");
    assert_eq!(visit.model.player().unwrap().bout().unwrap().set.0, 2);
    visit.press("End session");
    tell(&mut visit, 4, 2, false);
    assert_eq!(ends(&visit)[..2], [ItemEnd::Part, ItemEnd::Skipped]);
    assert_eq!(visit.saved().record.diary.sessions[0].items[0].sets, 1);
}

#[test]
fn a_reload_comes_back_to_the_set_that_was_on() {
    let mut visit = begun();
    into_session(&mut visit, 2);
    play_to(&mut visit, 1, 1);
    let again = visit.again();
    assert_eq!(again.at(), Place::Session);
    let player = again.model.player().unwrap();
    let bout = player.bout().unwrap();
    assert_eq!((bout.item, bout.set.0, player.phase), (Some(1), 2, Phase::Paused(None)));
    assert_eq!(again.saved(), visit.saved());
}

#[test]
fn a_session_is_whole_by_whichever_way_it_is_come_back_to() {
    let mut visit = begun();
    into_session(&mut visit, 2);
    play_to(&mut visit, 0, 1);
    let session = Msg::Went(Place::Session.code());
    // After a reload at home, and after one where it hurts.
    let mut home = visit.again();
    home.send(Msg::Went(Place::Home.code()));
    let mut home = home.again();
    home.send(session.clone());
    let mut hurt = visit.again();
    hurt.press("It hurts");
    let mut hurt = hurt.again();
    hurt.send(session);
    // And where another tab has gone further.
    let here = visit.saved().pack();
    let mut other = visit.again();
    play_to(&mut other, 1, 0);
    let further = other.saved().pack();
    visit.send(Msg::KeptElsewhere(further));
    let mut back = other;
    back.send(Msg::KeptElsewhere(here));
    for (name, one, item) in
        [("home", &home, 0), ("hurt", &hurt, 0), ("tab", &visit, 1), ("tab back", &back, 0)]
    {
        assert_eq!(one.at(), Place::Session, "{name}");
        let player = one.model.player().unwrap();
        assert_eq!(player.bout().unwrap().item, Some(item), "{name}");
        assert!(matches!(player.phase, Phase::Paused(_)), "{name}");
    }
}

#[test]
fn on_another_day_a_session_is_put_away_as_far_as_it_went() {
    let mut visit = begun();
    into_session(&mut visit, 2);
    play_to(&mut visit, 1, 1);
    visit.later(1);
    assert_eq!((visit.at(), visit.saved().practice.is_none()), (Place::Home, true));
    assert_eq!(ends(&visit), [ItemEnd::Done, ItemEnd::Part, ItemEnd::Skipped]);
    assert_eq!(visit.saved().record.diary.sessions[0].after, None);
    assert!(visit.says("How was your back the morning after your last session?"));
}

/// A record with so many sessions, three a week, done as asked.
pub(crate) fn trained(visit: &mut Visit, sessions: u16) {
    for nth in 0..sessions {
        if nth > 0 {
            visit.later(if nth % 3 == 0 { 3 } else { 2 });
        }
        train_today(visit);
    }
}

pub(crate) fn train_today(visit: &mut Visit) {
    let course = visit.model.course().unwrap();
    let due = visit.model.due(&course).unwrap();
    let session = Session {
        on: visit.model.today(),
        phase: due.phase,
        pain_before: 3,
        items: due.session.iter().map(|one| today::item(one, ItemEnd::Done)).collect(),
        after: Some(After { effort: 8, pain: 3, leg: false }),
        morning: Some(Morning::Usual),
        extra: Vec::new(),
    };
    visit.model.saved.record.diary.sessions.push(session);
}
