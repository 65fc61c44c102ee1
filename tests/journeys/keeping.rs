//! What is kept, what comes back, and what a device or another tab may do to it.

use super::visit::{env, Person, Visit};
use super::wandering::every_place;
use back_check::app::tilting::is_tilted;
use back_check::app::timing::is_timed;
use back_check::app::{route, Effect, Env, Keeping, Kept, Model, Msg, Onset, Place, Saved};
use back_check::protocol::ids::{Edition, SafetyId, Sex, Side, TestId};

const KEPT: &str = "Your answers are kept on this device only.";
const NOT_KEPT: &str = "Your answers can't be kept on this device. They last until you close this page.";
const UNREADABLE: &str =
    "What was kept here could not be read, so we start afresh. Your new answers will be kept.";
const NEWER: &str = "A newer version of Back Check has kept answers here. \
                     We leave them as they are, and keep nothing from this visit.";

/// What the effects keep, if anything.
fn saved(effects: &[Effect]) -> Option<&String> {
    effects.iter().find_map(|effect| if let Effect::Save(text) = effect { Some(text) } else { None })
}

#[test]
fn a_reload_anywhere_comes_back_to_the_same_page() {
    let people = [
        Person { edition: Edition::Full, onset: Onset::Before35, ..Person::with(&[SafetyId::Vertigo]) },
        Person::with(&[SafetyId::ChestPainNow]),
        Person::with(&[SafetyId::FeverUnwell]),
        Person::with(&[SafetyId::RecentSurgery]),
        Person { weeks: 3, ..Person::clear() },
        Person { pain: 9, ..Person::clear() },
        Person { age: 80, ..Person::clear() },
    ];
    let mut pages = std::collections::HashSet::new();
    for person in people {
        let mut visit = Visit::new();
        for _ in 0..90 {
            let here = visit.at();
            pages.insert(here);
            let again = visit.again();
            assert_eq!(again.model.page(), visit.model.page(), "{here:?}");
            assert_eq!(again.saved(), visit.saved());
            assert_eq!(again.effects, [Effect::Replace(here.code())]);
            for msg in person.says(here) {
                visit.send(msg);
                assert_eq!(visit.again().model.page(), visit.model.page(), "{here:?}, answered");
                assert_eq!(
                    saved(&visit.effects),
                    Some(&visit.saved().pack()),
                    "every answer is kept at once"
                );
            }
            visit.go_on();
            if visit.at() == here {
                break;
            }
        }
    }
    // All plain places but three asides, 7 asked groups, one which for each person with an answer, 20 tests.
    assert!(pages.len() >= 49, "{}", pages.len());
}

#[test]
fn history_leads_only_where_the_answers_allow() {
    let mut visit = Visit::new();
    visit.walk(&Person::clear(), |place| place == Place::Test(TestId::HeelRaise, Side::Both));
    let way = route::reachable(visit.saved());
    for place in every_place() {
        visit.hear(Msg::Went(place.code()));
        let aside = match place {
            Place::Out(id, side, outcome) => !outcome.has_value() && way.contains(&Place::Test(id, side)),
            Place::Timer(id, side) => is_timed(id, side) && way.contains(&Place::Test(id, Side::Both)),
            Place::Incline(id, side) => is_tilted(id, side) && way.contains(&Place::Test(id, Side::Both)),
            Place::Erase => true,
            place => way.contains(&place),
        };
        let expected = if aside { place } else { Place::Test(TestId::HeelRaise, Side::Both) };
        assert_eq!(visit.at(), expected, "from {place:?}");
        assert!(
            visit.effects.iter().all(|effect| !matches!(effect, Effect::Push(_))),
            "history makes no entries"
        );
        assert_eq!(
            visit.effects.contains(&Effect::Replace(visit.at().code())),
            !aside,
            "the entry tells the truth"
        );
    }
    visit.send(Msg::Went(u16::MAX));
    assert_eq!(visit.at(), Place::Start, "what is no place is the start");
}

#[test]
fn fresh_refused_corrupted_and_newer_each_say_what_is_kept() {
    for (kept, keeping, words, saves) in [
        (Kept::Nothing, Keeping::Device, KEPT, true),
        (Kept::Refused, Keeping::Memory, NOT_KEPT, false),
        (Kept::Text("1.not base64!".into()), Keeping::Afresh, UNREADABLE, true),
        (Kept::Text(String::new()), Keeping::Afresh, UNREADABLE, true),
        (Kept::Text("3.AAAA".into()), Keeping::Newer, NEWER, false),
    ] {
        let mut visit = Visit::with(kept.clone());
        assert_eq!((visit.model.keeping, visit.at()), (keeping, Place::Start), "{kept:?}");
        assert_eq!(visit.model.page().foot.text, words);
        assert!(!visit.offers("Carry on"), "there is nothing to carry on with");
        visit.go_on();
        assert_eq!(saved(&visit.effects).is_some(), saves, "{kept:?}");
        visit.answer("No, none of these");
        assert_eq!(saved(&visit.effects).is_some(), saves, "{kept:?}");
        visit.walk(&Person::clear(), |place| place == Place::Plan);
        assert_eq!((visit.at(), visit.model.keeping), (Place::Plan, keeping), "all of it works, {kept:?}");
        assert_eq!(visit.model.page().foot.text, words);
    }
}

#[test]
fn a_write_that_fails_is_said_and_the_visit_goes_on() {
    let mut visit = Visit::new();
    visit.go_on();
    visit.send(Msg::NotKept);
    assert_eq!(visit.model.page().foot.text, NOT_KEPT);
    visit.walk(&Person::clear(), |place| place == Place::Plan);
    assert_eq!(visit.at(), Place::Plan);
    assert_eq!(saved(&visit.effects), None);
}

#[test]
fn erase_asks_first_and_leaves_nothing() {
    let mut visit = Visit::new();
    assert!(!visit.offers("Erase my answers"), "nothing to erase yet");
    visit.walk(&Person::clear(), |place| place == Place::Test(TestId::HeelRaise, Side::Both));
    visit.press("Erase my answers");
    assert_eq!(visit.at(), Place::Erase);
    visit.press("Keep my answers");
    assert_eq!(visit.at(), Place::Test(TestId::HeelRaise, Side::Both));
    visit.press("Erase my answers").press("Erase everything");
    assert_eq!(visit.at(), Place::Start);
    assert_eq!(visit.saved(), &Saved::default());
    assert!(visit.effects.contains(&Effect::Forget));
    assert_eq!(saved(&visit.effects), None, "what was removed is not written again");
    assert!(!visit.offers("Erase my answers") && !visit.offers("Carry on"));
    for place in every_place() {
        visit.hear(Msg::Went(place.code()));
        assert!(
            matches!(visit.at(), Place::Start | Place::Ask(0)),
            "history holds no answers: {:?}",
            visit.at()
        );
    }
}

#[test]
fn erase_can_be_had_at_a_stop_too() {
    let mut visit = Visit::new();
    visit.walk(&Person::with(&[SafetyId::TearingPain]), |place| place == Place::Stop);
    visit.press("Erase my answers").press("Keep my answers");
    assert_eq!(visit.at(), Place::Stop);
    visit.press("Erase my answers").press("Erase everything");
    assert_eq!(visit.at(), Place::Start);
}

#[test]
fn what_a_newer_version_keeps_is_left_as_it_is_by_erasing_too() {
    let mut visit = Visit::with(Kept::Text("3.AAAA".into()));
    visit.walk(&Person::clear(), |place| place == Place::Ask(2));
    visit.press("Erase my answers").press("Erase everything");
    // Either nothing is removed, or the page no longer says that it is still there.
    let removed = visit.effects.contains(&Effect::Forget);
    assert!(!(removed && visit.model.page().foot.text == NEWER), "{:?}", visit.effects);
}

#[test]
fn starting_again_keeps_only_how_one_likes_things() {
    let mut visit = Visit::new();
    visit.walk(&Person::clear(), |place| place == Place::Test(TestId::KneeToWall, Side::Both));
    visit.press("in").send(Msg::Go(Place::Start));
    visit.press("Start again");
    assert_eq!(visit.at(), Place::Ask(0));
    assert!(visit.saved().record.screenings.is_empty() && visit.saved().flow.groups.is_empty());
    assert!(visit.saved().prefs.inches);
}

#[test]
fn answers_from_another_tab_are_taken_over_and_keep_one_where_they_are() {
    let mut other = Visit::new();
    other.walk(&Person { age: 55, ..Person::clear() }, |place| place == Place::Days);
    let mut visit = Visit::new();
    visit.walk(&Person::clear(), |place| place == Place::Age);
    visit.send(Msg::KeptElsewhere(other.saved().pack()));
    assert_eq!(visit.at(), Place::Age);
    assert_eq!(visit.saved().record.profile.age, Some(55));
    assert!(visit.says("55"));
    assert_eq!(saved(&visit.effects), None, "no echo to the other tab");
}

#[test]
fn a_stop_in_another_tab_stops_this_one() {
    let mut other = Visit::new();
    other.walk(&Person::with(&[SafetyId::SaddleNumbness]), |place| place == Place::Stop);
    for at in [Place::Plan, Place::Check, Place::Test(TestId::KneeToWall, Side::Both)] {
        let mut visit = Visit::new();
        visit.walk(&Person::clear(), |place| place == at);
        visit.send(Msg::KeptElsewhere(other.saved().pack()));
        assert_eq!(visit.at(), Place::Stop, "from {at:?}");
    }
}

#[test]
fn nonsense_from_another_tab_changes_nothing() {
    let mut visit = Visit::new();
    visit.walk(&Person::clear(), |place| place == Place::Plan);
    let before = visit.saved().clone();
    for text in ["1.", "[object Object]"] {
        visit.send(Msg::KeptElsewhere(text.into()));
        assert_eq!(visit.saved(), &before);
    }
}

#[test]
fn answers_erased_in_another_tab_do_not_come_back_from_this_one() {
    let mut visit = Visit::new();
    visit.walk(&Person::clear(), |place| place == Place::Plan);
    visit.send(Msg::KeptElsewhere(String::new()));
    assert_eq!(visit.at(), Place::Start);
    assert!(!visit.model.has_answers());
    assert_eq!(saved(&visit.effects), None);
}

#[test]
fn what_a_newer_version_keeps_in_another_tab_is_not_written_over() {
    let mut visit = Visit::new();
    visit.walk(&Person::clear(), |place| place == Place::Check);
    visit.send(Msg::KeptElsewhere("3.AAAA".into()));
    assert_eq!(visit.model.keeping, Keeping::Newer);
    visit.go_on();
    assert_eq!((visit.at(), saved(&visit.effects)), (Place::Result, None));
}

#[test]
fn back_from_a_change_is_the_check_page_and_history_does_not_grow() {
    let mut visit = Visit::new();
    visit.walk(&Person::clear(), |place| place == Place::Check);
    visit.send(Msg::Change(Place::Sex));
    visit.send(Msg::Back);
    assert_eq!(visit.at(), Place::Check);
    assert!(visit.effects.contains(&Effect::Back), "one step on, one step back");
    visit.send(Msg::Went(Place::Check.code()));
    assert_eq!(visit.at(), Place::Check);
}

#[test]
fn a_half_typed_age_does_not_hide_what_another_tab_answered() {
    let mut other = Visit::new();
    other.walk(&Person { age: 55, ..Person::clear() }, |place| place == Place::Sex);
    let mut visit = Visit::new();
    visit.walk(&Person::clear(), |place| place == Place::Age);
    visit.send(Msg::Age("4".into())).send(Msg::KeptElsewhere(other.saved().pack()));
    assert!(visit.says("55"), "the field shows the age that counts");
}

#[test]
fn the_second_half_can_be_asked_for_again() {
    let mut visit = Visit::new();
    visit.send(Msg::LateMissing);
    assert!(visit.model.late_is_missing() && visit.effects.is_empty());
    visit.send(Msg::LoadLate);
    assert_eq!(visit.effects, [Effect::LoadLate]);
    assert!(!visit.model.late_is_missing(), "it is on its way");
}

#[test]
fn a_page_may_propose_the_full_edition() {
    let first = |full: bool| {
        let (model, _) = Model::new(Env { full, ..env(Kept::Nothing) });
        let mut visit = Visit { model, effects: Vec::new() };
        visit.walk(&Person::clear(), |place| place == Place::Ready);
        let offered = super::rules::offers(&visit.model.page());
        offered
            .into_iter()
            .find_map(|(_, msg)| if let Msg::Edition(edition) = msg { Some(edition) } else { None })
    };
    assert_eq!(first(false), Some(Edition::Core));
    assert_eq!(first(true), Some(Edition::Full));
}

#[test]
fn the_check_page_says_what_was_not_given() {
    for (sex, words) in [(Some(Sex::Female), "Female"), (Some(Sex::Male), "Male"), (None, "Not given")] {
        let mut visit = Visit::new();
        visit.walk(&Person::clear(), |place| place == Place::Check);
        visit.send(Msg::Sex(sex));
        assert!(visit.says(words), "{words}");
    }
}
