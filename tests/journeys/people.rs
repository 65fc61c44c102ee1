//! People's whole ways: to the plan, the gentle plan, and back to change an answer.

use super::visit::{Person, Visit};
use back_check::app::{route, Effect, Focus, Msg, Onset, Place};
use back_check::protocol::ids::{Edition, SafetyId, Side, TestId};
use back_check::protocol::safety::Feature;

/// A visit at the check page.
fn at_check(person: &Person) -> Visit {
    let mut visit = Visit::new();
    visit.walk(person, |place| place == Place::Check);
    assert_eq!(visit.at(), Place::Check);
    visit
}

#[test]
fn a_clear_person_comes_to_the_plan_by_pressing_what_is_there() {
    let mut visit = Visit::new();
    visit.press("Start");
    for group in 0..5 {
        assert_eq!(visit.at(), Place::Ask(group));
        visit.answer("No, none of these");
    }
    visit.answer("45 or over").answer("No, none of these").answer("No, none of these");
    assert_eq!(visit.at(), Place::Age);
    visit.send(Msg::Age("42".into())).go_on();
    visit.answer("Female").answer("3").answer("1 to 5 years").answer("3 days").answer("15 minutes");
    visit.answer("None of these");
    assert_eq!(visit.at(), Place::Ready);
    visit.press("The 12 tests").press("Start the tests");
    visit.walk(&Person::clear(), |place| place == Place::Check);
    visit.press("See where to start");
    assert_eq!(visit.at(), Place::Result);
    for words in
        ["Your movement snapshot", "These tests can't tell you why your back hurts", "Hips", "Ankles"]
    {
        assert!(visit.says(words), "{words}");
    }
    visit.press("How we score this").press("Back").press("What the evidence says").press("Back");
    visit.press("See my plan");
    assert_eq!(visit.at(), Place::Plan);
    assert!(visit.says("Your 12 weeks") && visit.says("Your first session"));
    visit.press("Print this plan");
    assert_eq!(visit.effects, [Effect::Print]);
}

#[test]
fn the_core_way_has_the_twelve_tests_and_the_gate_and_the_full_way_four_more() {
    for (edition, count) in [(Edition::Core, 13), (Edition::Full, 17)] {
        let visit = at_check(&Person { edition, ..Person::clear() });
        let mut tests: Vec<TestId> = route::reachable(visit.saved())
            .into_iter()
            .filter_map(|place| if let Place::Test(id, _) = place { Some(id) } else { None })
            .collect();
        tests.dedup();
        assert_eq!(tests.len(), count);
        assert!(tests.is_sorted(), "in the order of the battery");
    }
}

#[test]
fn every_page_of_the_way_back_is_one_before() {
    let mut visit = at_check(&Person { edition: Edition::Full, ..Person::clear() });
    let way = route::route(visit.saved());
    for place in way.iter().rev().skip(3) {
        visit.press("Back");
        assert_eq!(visit.at(), *place);
    }
    assert_eq!(visit.at(), Place::Start);
    assert!(!visit.offers("Back"));
    visit.press("Carry on");
    assert_eq!(visit.at(), Place::Plan, "to the furthest place");
}

#[test]
fn going_on_without_an_answer_says_what_is_missing_on_every_question() {
    let mut visit = Visit::new();
    let person =
        Person { edition: Edition::Full, onset: Onset::Before35, ..Person::with(&[SafetyId::Vertigo]) };
    let mut asked = 0;
    for _ in 0..80 {
        let here = visit.at();
        if here == Place::Check {
            break;
        }
        visit.go_on();
        if visit.at() == here {
            assert_eq!(visit.effects, [Effect::Focus(Focus::Errors)], "{here:?}");
            let errors = visit.model.page().errors;
            assert!(!errors.is_empty(), "{here:?}");
            for (field, text) in errors {
                visit.press(&text);
                assert_eq!(visit.effects, [Effect::Focus(Focus::Field(field))]);
            }
            asked += 1;
            for msg in person.says(here) {
                visit.send(msg);
            }
            assert!(visit.errors().is_empty(), "an answer takes the error away at {here:?}");
            visit.go_on();
            assert_ne!(visit.at(), here);
        }
    }
    // 8 groups (one of them as onset and features), which, 7 about the person, the edition, and
    // 17 tests of which 3 have a screen a side.
    assert_eq!((visit.at(), asked), (Place::Check, 9 + 1 + 7 + 1 + 20));
}

#[test]
fn recent_pain_leads_to_advice_and_the_gentle_plan_without_tests() {
    for weeks in [3, 8] {
        let mut visit = Visit::new();
        let person = Person { weeks, ..Person::clear() };
        visit.walk(&person, |place| place == Place::Recent);
        assert!(visit.says("Your pain is newer than 12 weeks"));
        visit.walk(&person, |place| place == Place::Plan);
        assert_eq!(visit.at(), Place::Plan);
        assert!(visit.says("Your gentle plan"));
        assert!(visit.saved().record.screenings.is_empty(), "nothing was tested");
        let way = route::route(visit.saved());
        assert!(!way.contains(&Place::Ready) && !way.contains(&Place::Result));
    }
}

#[test]
fn strong_pain_puts_tests_off_until_it_is_lower() {
    for (pain, off) in [(6, false), (7, true), (10, true)] {
        let mut visit = Visit::new();
        visit.walk(&Person { pain, ..Person::clear() }, |place| {
            matches!(place, Place::HighPain | Place::Ready)
        });
        assert_eq!(visit.at() == Place::HighPain, off, "{pain}");
        if !off {
            continue;
        }
        assert!(visit.says(&format!("Your pain is {pain} out of 10")));
        visit.press("See the gentle plan");
        assert_eq!(visit.at(), Place::Plan);
        assert!(visit.says("Your gentle plan"));
        visit.press("Back").press("My pain is lower now");
        assert_eq!(visit.at(), Place::Pain);
        visit.answer("4");
        assert_eq!(visit.at(), Place::Ready, "the tests are open, the other answers kept");
    }
}

#[test]
fn inflammatory_features_count_only_with_an_early_onset_and_lasting_pain() {
    let three = vec![Feature::ButtockPain, Feature::BetterMoving, Feature::Relative];
    let four = [three.clone(), vec![Feature::Psoriasis]].concat();
    for (onset, features, weeks, clinician) in [
        (Onset::Before35, &three, 156, true),
        (Onset::Before45, &three, 156, false),
        (Onset::Before45, &four, 156, true),
        (Onset::Before45, &four, 8, false),
        (Onset::Later, &four, 156, false),
    ] {
        let person = Person { onset, features: features.clone(), weeks, ..Person::clear() };
        let mut visit = Visit::new();
        visit.walk(&person, |place| matches!(place, Place::Clinician | Place::Days | Place::Recent));
        assert_eq!(visit.at() == Place::Clinician, clinician, "{onset:?} {features:?} {weeks}");
    }
}

#[test]
fn every_line_of_the_check_page_changes_its_answer_and_comes_back() {
    let person = Person { onset: Onset::Before45, edition: Edition::Full, ..Person::clear() };
    let mut visit = at_check(&person);
    let changes: Vec<Msg> = super::rules::offers(&visit.model.page())
        .into_iter()
        .filter_map(|(_, msg)| matches!(msg, Msg::Change(_)).then_some(msg))
        .collect();
    // 7 groups, onset, features; 7 about the person; the edition, 17 tests, 3 of them twice.
    assert_eq!(changes.len(), 9 + 7 + 1 + 20);
    for change in changes {
        let Msg::Change(place) = change.clone() else { continue };
        visit.send(change);
        assert_eq!(visit.at(), place);
        visit.go_on();
        assert_eq!(visit.at(), Place::Check, "from {place:?}");
    }
}

#[test]
fn a_changed_answer_shows_on_the_check_page_and_in_what_follows() {
    let mut visit = at_check(&Person::clear());
    visit.press("Change: Pain now").answer("8");
    assert_eq!(visit.at(), Place::HighPain, "there is no check page any more");
    visit.press("My pain is lower now").answer("2");
    assert_eq!(visit.at(), Place::Check);
    assert!(visit.says("2 out of 10") && !visit.says("8 out of 10"));
    visit.press("Change: How long").answer("6 to 11 weeks");
    assert_eq!(visit.at(), Place::Recent);
    visit.go_on();
    assert_eq!(visit.at(), Place::Plan, "the gentle one, tests no longer count");
    assert!(visit.says("Your gentle plan"));
}

#[test]
fn a_changed_answer_that_opens_questions_asks_only_those() {
    let mut visit = at_check(&Person::clear());
    visit.press("Change: Conditions").answer("Yes, at least one");
    assert_eq!(visit.at(), Place::Which(6));
    let words = visit.model.words.get(back_check::i18n::safety(SafetyId::Osteoporosis).text).to_owned();
    visit.answer(&words);
    assert_eq!(visit.at(), Place::Check);
    assert!(visit.says(&words));

    visit.press("Change: When it began").answer("Under 35");
    assert_eq!(visit.at(), Place::Features);
    visit.answer("None of these");
    assert_eq!(visit.at(), Place::Check);

    visit.press("Change: Nerve signs").answer("Yes, at least one");
    assert_eq!(visit.at(), Place::Which(0));
    let words = visit.model.words.get(back_check::i18n::safety(SafetyId::BowelChange).text).to_owned();
    visit.answer(&words);
    assert_eq!(visit.at(), Place::Stop, "an emergency found late stops as well");
}

#[test]
fn the_full_edition_adds_its_tests_and_the_core_edition_drops_their_results() {
    let mut visit = at_check(&Person::clear());
    visit.press("Change: Tests").press("The 12 tests and 4 more").go_on();
    assert_eq!(visit.at(), Place::Test(TestId::StraightLegRaise, Side::Both));
    visit.walk(&Person { edition: Edition::Full, ..Person::clear() }, |place| place == Place::Check);
    assert_eq!(visit.at(), Place::Check);
    let has =
        |visit: &Visit, id| visit.saved().record.screenings[0].results.iter().any(|(test, _)| *test == id);
    assert!(has(&visit, TestId::BirdDog) && has(&visit, TestId::StraightLegRaise));
    visit.press("Change: Tests").press("The 12 tests").go_on();
    assert_eq!(visit.at(), Place::Check);
    for id in [TestId::StraightLegRaise, TestId::FigureFour, TestId::BirdDog, TestId::SupineBridge] {
        assert!(!has(&visit, id), "{id:?}");
    }
    assert!(has(&visit, TestId::DeadBug));
}

#[test]
fn leg_pain_rules_the_straight_leg_raise_out_even_after_it_was_done() {
    let person = Person { edition: Edition::Full, ..Person::clear() };
    let mut visit = at_check(&person);
    assert!(visit.offers("Change: Straight-leg raise"));
    visit.press("Change: Legs and heart").answer("Yes, at least one");
    let words = visit.model.words.get(back_check::i18n::safety(SafetyId::LegPainBelowKnee).text).to_owned();
    visit.answer(&words).answer("Yes, I have been checked and told that exercise is fine");
    assert_eq!(visit.at(), Place::Check);
    assert!(!visit.offers("Change: Straight-leg raise"));
    visit.press("See where to start");
    assert!(!visit.says("Straight-leg raise"), "what is not offered is not scored");
}

#[test]
fn who_cant_use_the_floor_is_told_what_to_use_instead() {
    let mut visit = at_check(&Person::with(&[SafetyId::NoFloorAlone]));
    visit.press("See where to start").press("See my plan");
    assert!(visit.says("Do this lying on a firm bed."), "{:?}", visit.model.page());
    assert!(visit.says("Put a chair against a wall."));
    assert!(!visit.says("windscreen wipers"), "nor is anything on the floor asked for before a phase ends");
    let mut visit = at_check(&Person::clear());
    visit.press("See where to start").press("See my plan");
    assert!(!visit.says("Do this lying on a firm bed."));
}

#[test]
fn a_test_that_hurt_promises_an_easy_start_only_where_its_level_follows() {
    for (test, gentle) in [(TestId::SingleLegStance, true), (TestId::KneeToWall, false)] {
        let mut visit = Visit::new();
        visit.walk(&Person::clear(), |place| place == Place::Test(test, Side::Both));
        visit.press("It hurt");
        assert!(
            visit.says("we leave this test out of your score") && visit.says("Call your emergency number")
        );
        assert_eq!(visit.says("Your plan starts gently"), gentle, "{test:?}");
    }
}

#[test]
fn with_high_blood_pressure_holds_say_to_breathe() {
    let line = "Breathe in and out all the time. Never hold your breath.";
    for (person, says) in
        [(Person::with(&[SafetyId::HighBloodPressure]), true), (Person::with(&[SafetyId::Vertigo]), false)]
    {
        let mut visit = Visit::new();
        visit.walk(&person, |place| place == Place::Plan);
        assert_eq!(visit.says(line), says, "in the plan");
        visit.press("Start this plan").press("Save");
        // Into the second phase, where there is a balance in each session.
        super::follow::trained(&mut visit, 15);
        visit.later(3).send(Msg::Go(Place::Home));
        super::follow::into_session(&mut visit, 2);
        let mut said = 0;
        while visit.at() == Place::Session {
            let course = visit.model.course().unwrap();
            let (_, session) = visit.model.practised(&course).unwrap();
            let at = visit.saved().practice.as_ref().and_then(|practice| practice.at);
            let hold = at.is_some_and(|at| session[usize::from(at)].hold_s.is_some());
            let told = format!("{:?}", visit.model.page()).contains("breathing");
            assert_eq!(visit.says(line), says && hold && !told, "{at:?}");
            said += usize::from(visit.says(line));
            visit.press("Skip");
        }
        assert_eq!(said > 0, says, "in the session");
    }
}
