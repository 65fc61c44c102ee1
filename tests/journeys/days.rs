//! The days of a plan: mornings, pauses and their questions, flare-ups, what is asked once a week.

use super::follow::{begun, into_session, items, play, play_to, say, session, tell, train_today, trained};
use super::visit::{env, Visit};
use back_check::app::follow::Follow;
use back_check::app::timing::Timing;
use back_check::app::{Env, Kept, Model, Msg, Place};
use back_check::protocol::ids::{ItemEnd, Light, Morning, SafetyId, Weekday};
use back_check::training::course::Pause;

#[test]
fn the_morning_after_is_asked_before_the_next_session() {
    let mut visit = begun();
    session(&mut visit, 3);
    assert!(!visit.model.asks_morning());
    say(&mut visit, Follow::Morning(Morning::Worse));
    assert_eq!(visit.saved().record.diary.sessions[0].morning, None, "not on the day itself");
    visit.later(2);
    assert!(!visit.offers("Start the session"));
    visit.send(Msg::Went(Place::Before.code()));
    assert_eq!(visit.at(), Place::Home);
    visit.press("As usual, or better");
    assert_eq!(visit.model.course().unwrap().light, Some(Light::Green));
    assert!(visit.offers("Start the session"));
}

#[test]
fn a_bad_morning_pauses_like_a_red_session() {
    let mut visit = begun();
    session(&mut visit, 3);
    visit.later(1);
    visit.press("Still worse than usual");
    assert_eq!(visit.model.course().unwrap().pause, Some(Pause::CheckAfterRed));
    assert!(visit.says("A few questions first"));
}

/// A session that was too much, and the questions it leads to.
fn paused() -> Visit {
    let mut visit = begun();
    session(&mut visit, 7);
    assert!(visit.says("A few questions first") && !visit.offers("Start the session"));
    visit
}

#[test]
fn after_a_red_light_the_questions_come_first_and_then_it_is_easier() {
    let mut visit = paused();
    for place in [Place::Before, Place::Session, Place::Hurt] {
        visit.send(Msg::Went(place.code()));
        assert_eq!(visit.at(), Place::Home, "{place:?} waits");
    }
    visit.press("Answer the safety questions");
    for index in 0..3 {
        assert_eq!(visit.at(), Place::Ask(index));
        assert_eq!(visit.again().at(), Place::Ask(index), "why it is asked is kept");
        assert!(visit.saved().again.is_some() && visit.again().saved().again.is_some());
        visit.send(Msg::Went(Place::Home.code()));
        assert_eq!(visit.at(), Place::Ask(index), "not past the questions");
        visit.answer("No, none of these");
    }
    assert_eq!((visit.at(), visit.saved().again), (Place::Home, None));
    let course = visit.model.course().unwrap();
    assert_eq!((course.pause, course.halved), (None, 2));
    assert!(!course.changes.is_empty());
    assert!(visit.says("The next 2 sessions have half the amount."));
    let due = visit.model.due(&course).unwrap();
    assert!(due.session.iter().all(|one| one.sets == 1));
}

#[test]
fn an_emergency_then_leaves_no_way_to_training() {
    let mut visit = paused();
    visit.press("Answer the safety questions");
    visit.answer("Yes, at least one");
    visit.send(Msg::Which(SafetyId::SaddleNumbness)).go_on();
    assert_eq!(visit.at(), Place::Stop);
    let kept = visit.saved().clone();
    let inside = |place| {
        matches!(
            place,
            Place::Home
                | Place::Before
                | Place::Session
                | Place::Hurt
                | Place::After
                | Place::Week
                | Place::Progress
                | Place::Flare
                | Place::Schedule
                | Place::Plan
                | Place::Result
        )
    };
    for code in 0..0x0c00 {
        visit.hear(Msg::Went(code));
        assert!(!inside(visit.at()), "{code}");
    }
    for msg in super::wandering::every_message() {
        // Only changing the answer leads on; erasing leaves nothing to train.
        if matches!(msg, Msg::Ask(..) | Msg::Tell(..) | Msg::Which(_) | Msg::KeptElsewhere(_)) {
            continue;
        }
        visit.model.saved = kept.clone();
        visit.hear(msg.clone());
        assert!(!inside(visit.at()), "{msg:?}");
    }
}

#[test]
fn questions_before_a_session_do_not_answer_for_it() {
    let mut visit = begun();
    visit.press("My pain has flared up");
    visit.press("Answer the safety questions again");
    for _ in 0..3 {
        visit.answer("No, none of these");
    }
    assert_eq!(visit.at(), Place::Home);
    session(&mut visit, 7);
    assert_eq!(visit.model.course().unwrap().pause, Some(Pause::CheckAfterRed));
}

#[test]
fn a_flare_is_three_easy_days_whatever_was_on() {
    let mut visit = begun();
    into_session(&mut visit, 2);
    play_to(&mut visit, 0, 1);
    visit.send(Msg::Went(Place::Home.code()));
    visit.press("My pain has flared up").press("Start three easy days");
    assert_eq!((visit.at(), visit.saved().practice.is_none()), (Place::Home, true));
    visit.press("Answer the safety questions");
    for _ in 0..3 {
        visit.answer("No, none of these");
    }
    visit.later(1);
    visit.press("As usual, or better");
    assert!(visit.says("Easy days") && !visit.offers("My pain has flared up"));
    into_session(&mut visit, 5);
    assert!(!visit.offers("Harder") && !visit.offers("Easier"));
    assert!(items(&visit).iter().all(|item| back_check::protocol::ladders::rung(item.exercise).level == 1));
    play(&mut visit);
    tell(&mut visit, 3, 4, false);
    visit.later(2);
    assert!(!visit.says("easy day"));
}

#[test]
fn once_a_week_pain_and_every_four_weeks_own_activities() {
    let mut visit = begun();
    assert!(!visit.offers("Answer the weekly questions"));
    session(&mut visit, 3);
    visit.press("Answer the weekly questions");
    say(&mut visit, Follow::Week(4));
    visit.press("Activity 1");
    assert!(visit.says("How well can you do this now? 07:30"));
    say(&mut visit, Follow::Score(0, 3));
    visit.press("Save");
    assert!(!visit.offers("Answer the weekly questions"));
    visit.later(6);
    assert!(!visit.offers("Answer the weekly questions"));
    for week in 1..=4 {
        visit.later(if week == 1 { 1 } else { 7 });
        visit.press("Answer the weekly questions");
        assert_eq!(visit.says("How well can you do this now?"), week == 4, "week {week}");
        say(&mut visit, Follow::Week(4));
        visit.press("Save");
    }
    // A name that is taken away takes its picture with it.
    visit.send(Msg::Go(Place::Week));
    say(&mut visit, Follow::Words(back_check::app::follow::Slot::Activity(0), String::new()));
    visit.send(Msg::Go(Place::Progress));
}

#[test]
fn a_week_of_worse_pain_pauses() {
    let mut visit = begun();
    session(&mut visit, 3);
    for (days, pain) in [(0, 3), (7, 5), (7, 6)] {
        visit.later(days);
        assert_eq!(visit.model.course().unwrap().pause, None);
        say(&mut visit, Follow::Week(pain));
    }
    assert!(visit.says("Your pain has been up for over a week."));
    assert_eq!(visit.model.course().unwrap().pause, Some(Pause::CheckAfterWorse));
}

#[test]
fn in_week_six_it_says_where_to_get_help() {
    let mut visit = begun();
    trained(&mut visit, 15);
    let start = visit.saved().record.diary.started_on.unwrap();
    visit.model.saved.record.diary.pain = vec![(start, 5)];
    visit.later(3);
    train_today(&mut visit);
    let note = "your pain and your own activities have not got much better yet";
    assert!(!visit.says(note), "one answer is nothing to compare");
    say(&mut visit, Follow::Week(5));
    assert!(visit.says(note));
    say(&mut visit, Follow::Week(4));
    assert!(!visit.says(note));
}

#[test]
fn the_week_is_full_and_days_that_were_missed_can_be_made_up_for() {
    let mut visit = begun();
    session(&mut visit, 3);
    visit.later(1);
    visit.press("As usual, or better");
    assert!(visit.says("Next session: tomorrow.") && visit.offers("Do a session anyway"));
    session(&mut visit, 3);
    visit.later(1).press("As usual, or better");
    session(&mut visit, 3);
    visit.later(1).press("As usual, or better");
    assert!(!visit.offers("Do a session anyway"), "three of three are done");
    assert!(visit.says("Next session: Sunday."), "and the next is in the next week");
}

#[test]
fn after_twelve_weeks_no_two_sessions_stand_next_to_each_other() {
    let mut visit = begun();
    visit.model.saved.record.diary.weekdays = Weekday::ALL.to_vec();
    trained(&mut visit, 60);
    let course = visit.model.course().unwrap();
    assert!(course.week >= 20, "{}", course.week);
    visit.later(1);
    let due = visit.model.due(&visit.model.course().unwrap()).unwrap();
    assert!(!due.is_due && !due.may_train, "a day off");
    visit.send(Msg::Go(Place::Home));
    assert!(!visit.offers("Do a session anyway") && visit.says("After the plan"));
}

#[test]
fn starting_over_asks_before_it_erases_a_diary() {
    let mut visit = begun();
    session(&mut visit, 3);
    visit.send(Msg::Go(Place::Start));
    visit.press("Start again");
    assert_eq!(visit.at(), Place::Erase);
    assert_eq!(visit.saved().record.diary.sessions.len(), 1);
    visit.press("Erase everything");
    assert_eq!(visit.at(), Place::Start);
    assert!(visit.saved().record.diary.sessions.is_empty() && visit.saved().record.screenings.is_empty());
}

#[test]
fn a_phase_that_goes_on_longer_says_so_and_so_does_the_end() {
    let mut visit = begun();
    let longer = "This phase goes on a little longer,";
    let mut said = Vec::new();
    for nth in 0..80 {
        train_today(&mut visit);
        let last = visit.model.saved.record.diary.sessions.last_mut().unwrap();
        for item in &mut last.items {
            item.end = ItemEnd::Part;
        }
        visit.send(Msg::Go(Place::Home));
        if visit.says(longer) && said.last() != visit.model.course().map(|course| course.entered).as_ref() {
            said.push(visit.model.course().unwrap().entered);
        }
        visit.later(if nth % 3 == 2 { 3 } else { 2 });
    }
    assert_eq!(said.len(), 4, "each of the four phases: {said:?}");
    assert!(visit.says("After the plan") && visit.says("Two sessions a week keep what you have built."));
    assert!(!visit.says("What moves you on"));
}

#[test]
fn a_session_begun_before_midnight_goes_on_after_it_and_counts_for_its_evening() {
    let mut visit = begun();
    let evening = visit.model.today();
    let (midnight, next) = (evening.plus(1), evening.plus(2));
    into_session(&mut visit, 3);
    play_to(&mut visit, 1, 1);
    let clock = |day, night| Msg::Timing(Timing::Today(day, night));
    visit.send(clock(midnight, true));
    assert_eq!((visit.at(), visit.model.today()), (Place::Session, evening));
    // Loaded again at five past twelve it still goes on, by daylight no more.
    let kept = || Kept::Text(visit.saved().pack());
    let (night, _) = Model::new(Env { today: midnight, night: true, ..env(kept()) });
    assert_eq!((night.saved.place, night.today()), (Place::Session, evening));
    for (today, night) in [(midnight, false), (next, true), (next, false)] {
        let (model, _) = Model::new(Env { today, night, ..env(kept()) });
        assert_eq!((model.saved.place, &model.saved.practice, model.today()), (Place::Home, &None, today));
        assert_eq!(model.saved.record.diary.sessions.last().map(|last| last.after), Some(None));
    }
    play(&mut visit);
    visit.send(clock(midnight, true));
    tell(&mut visit, 5, 3, false);
    let last = visit.saved().record.diary.sessions.last().unwrap();
    assert_eq!((last.on, last.after.is_some()), (evening, true));
    // The morning after is asked about in the morning.
    visit.send(clock(midnight, true));
    assert_eq!((visit.model.today(), visit.model.asks_morning()), (evening, false));
    visit.send(clock(midnight, false));
    assert_eq!(visit.model.today(), midnight);
    assert!(visit.model.asks_morning());
}
