//! Numbers as they are typed and stepped, and tests that end without one.

use super::visit::{Person, Visit};
use back_check::app::{Effect, Focus, Msg, Place};
use back_check::protocol::ids::{Edition, Outcome, PainPlace, Side, TestId, Unit, Variant};
use back_check::record::{Entry, Value};

/// A visit at a test of the full edition.
fn at(id: TestId, part: Side) -> Visit {
    let mut visit = Visit::new();
    let person = Person { edition: Edition::Full, ..Person::clear() };
    visit.walk(&person, |place| place == Place::Test(id, part));
    assert_eq!(visit.at(), Place::Test(id, part));
    visit
}

fn entry(visit: &Visit, id: TestId, side: Side) -> Option<Entry> {
    visit.saved().record.screenings.last().and_then(|s| s.entry(id, side)).cloned()
}

fn number(visit: &Visit, id: TestId, side: Side) -> Option<f64> {
    match entry(visit, id, side)?.value? {
        Value::Number(number) => Some(number),
        Value::Gate(_) => None,
    }
}

/// What the fields of the page hold, left and right or the one.
fn fields(visit: &Visit) -> Vec<String> {
    let page = visit.model.page();
    let measure = page.blocks.into_iter().find_map(|block| match block {
        back_check::app::page::Block::Measure(measure) => Some(measure),
        _ => None,
    });
    measure.unwrap().sides.into_iter().map(|side| side.text).collect()
}

const WALL: TestId = TestId::KneeToWall;

fn typed(visit: &mut Visit, id: TestId, side: Side, text: &str) {
    visit.send(Msg::Typed(id, side, text.into()));
}

#[test]
fn what_is_typed_stays_as_typed_and_counts_as_soon_as_it_is_a_number() {
    let mut visit = at(WALL, Side::Both);
    for (text, value) in [
        ("9", Some(9.0)),
        ("9.", Some(9.0)),
        ("9.5", Some(9.5)),
        ("9,5", Some(9.5)),
        (" 9.5 ", Some(9.5)),
        ("", None),
        ("abc", None),
        ("-3", None),
        ("40", Some(40.0)),
        ("40.5", None),
        ("999999999999", None),
    ] {
        typed(&mut visit, WALL, Side::Left, text);
        assert_eq!(fields(&visit)[0], text, "a draft is left alone");
        assert_eq!(number(&visit, WALL, Side::Left), value, "{text:?}");
        assert!(visit.errors().is_empty(), "nobody is told off while typing");
    }
}

#[test]
fn each_kind_of_wrong_number_has_its_own_words() {
    for (id, text, words) in [
        (WALL, "", "Left foot: enter a number, or choose one of the buttons below"),
        (WALL, "abc", "Left foot: use digits only, such as 9.5"),
        (WALL, "41", "Left foot: the number must be from 0 to 40"),
        (TestId::HeelRaise, "12.5", "Left leg: use a whole number"),
        (TestId::HeelRaise, "101", "Left leg: the number must be from 0 to 100"),
        (TestId::SingleLegStance, "46", "Standing on the left: the number must be from 0 to 45"),
    ] {
        let mut visit = at(id, Side::Both);
        typed(&mut visit, id, Side::Right, "8");
        typed(&mut visit, id, Side::Left, text);
        visit.go_on();
        assert_eq!(visit.errors(), [words], "{text:?}");
        assert_eq!(visit.effects, [Effect::Focus(Focus::Errors)]);
        typed(&mut visit, id, Side::Left, "7");
        assert!(visit.errors().is_empty());
        visit.go_on();
        assert_ne!(visit.at(), Place::Test(id, Side::Both));
    }
    let mut visit = at(TestId::FrontPlank, Side::Both);
    visit.go_on();
    assert_eq!(visit.errors(), ["Enter a number, or choose one of the buttons below"]);
}

#[test]
fn both_sides_missing_are_two_errors() {
    let mut visit = at(WALL, Side::Both);
    visit.go_on();
    assert_eq!(visit.errors().len(), 2);
}

#[test]
fn steppers_step_within_what_is_possible() {
    let mut visit = at(WALL, Side::Both);
    visit.press("Left foot: more");
    let begin = number(&visit, WALL, Side::Left).unwrap();
    visit.press("Left foot: more");
    assert_eq!(number(&visit, WALL, Side::Left), Some(begin + 0.5));
    typed(&mut visit, WALL, Side::Left, "9.3");
    visit.press("Left foot: more");
    assert_eq!(fields(&visit)[0], "9.5", "a step goes to the next mark and replaces the draft");
    typed(&mut visit, WALL, Side::Left, "9.3");
    visit.press("Left foot: less");
    assert_eq!(fields(&visit)[0], "9");
    for (text, key) in [("0", "Left foot: less"), ("40", "Left foot: more")] {
        typed(&mut visit, WALL, Side::Left, text);
        visit.press(key);
        assert_eq!(fields(&visit)[0], text);
    }
    typed(&mut visit, WALL, Side::Left, "abc");
    visit.press("Left foot: less");
    assert_eq!(number(&visit, WALL, Side::Left), Some(begin), "no number yet is as empty");
    assert_eq!(entry(&visit, WALL, Side::Right), None);
}

#[test]
fn a_length_typed_in_one_unit_is_shown_in_the_other_and_not_changed() {
    for id in [WALL, TestId::FigureFour] {
        let mut visit = at(id, Side::Both);
        typed(&mut visit, id, Side::Left, "9.5");
        visit.press("in");
        assert_eq!(fields(&visit)[0], "3.74", "{id:?}");
        let kept = entry(&visit, id, Side::Left).unwrap();
        assert_eq!(
            (kept.value, kept.unit),
            (Some(Value::Number(9.5)), Some(Unit::Cm)),
            "what was measured stays"
        );
        visit.press("cm");
        assert_eq!(fields(&visit)[0], "9.5", "{id:?}");
        visit.press("in");
        typed(&mut visit, id, Side::Right, "4");
        assert_eq!(entry(&visit, id, Side::Right).unwrap().unit, Some(Unit::In));
        visit.press("cm");
        assert_eq!(fields(&visit)[1], "10.16");
    }
}

#[test]
fn a_step_after_the_switch_starts_from_the_shown_number() {
    let mut visit = at(WALL, Side::Both);
    typed(&mut visit, WALL, Side::Left, "10");
    visit.press("in").press("Left foot: more");
    // 10 cm are 3.94 in; the next quarter is 4.
    assert_eq!(fields(&visit)[0], "4");
    visit.press("cm").press("Left foot: less");
    assert_eq!(fields(&visit)[0], "10");
}

#[test]
fn an_angle_is_no_distance_so_the_switch_drops_it() {
    let mut visit = at(WALL, Side::Both);
    typed(&mut visit, WALL, Side::Left, "10");
    visit.press("°");
    assert_eq!(fields(&visit), ["", ""]);
    assert_eq!(entry(&visit, WALL, Side::Left), None);
    typed(&mut visit, WALL, Side::Left, "36");
    let kept = entry(&visit, WALL, Side::Left).unwrap();
    assert_eq!((kept.unit, kept.variant), (Some(Unit::Deg), Some(Variant::Phone)));
    visit.press("cm");
    assert_eq!(entry(&visit, WALL, Side::Left), None);
    typed(&mut visit, WALL, Side::Left, "10");
    assert_eq!(entry(&visit, WALL, Side::Left).unwrap().variant, None);
}

#[test]
fn a_side_that_ended_stays_ended_through_a_switch_of_units() {
    let mut visit = at(WALL, Side::Both);
    visit.press("Skip this test").press("Left foot").go_on();
    for unit in ["in", "°", "cm"] {
        visit.press(unit);
        assert_eq!(entry(&visit, WALL, Side::Left).unwrap().outcome, Outcome::Skipped, "{unit}");
    }
}

#[test]
fn it_hurt_asks_where_and_on_which_side() {
    let mut visit = at(WALL, Side::Both);
    typed(&mut visit, WALL, Side::Left, "9");
    visit.press("It hurt");
    assert_eq!(visit.at(), Place::Out(WALL, Side::Both, Outcome::StoppedPain));
    visit.go_on();
    assert_eq!(visit.errors(), ["Select where it hurt", "Select which side"]);
    visit.press("Ankle").go_on();
    assert_eq!(visit.errors(), ["Select which side"]);
    visit.press("Right foot").go_on();
    assert_ne!(visit.at(), Place::Test(WALL, Side::Both), "the left side has its number, so on it goes");
    let right = entry(&visit, WALL, Side::Right).unwrap();
    assert_eq!(
        (right.outcome, right.place, right.value),
        (Outcome::StoppedPain, Some(PainPlace::Ankle), None)
    );
    assert_eq!(number(&visit, WALL, Side::Left), Some(9.0));
}

#[test]
fn one_side_left_out_still_asks_for_the_other() {
    let mut visit = at(WALL, Side::Both);
    visit.press("Couldn't do it safely").press("Left foot").go_on();
    assert_eq!(visit.at(), Place::Test(WALL, Side::Both));
    assert_eq!(entry(&visit, WALL, Side::Left).unwrap().outcome, Outcome::Unsafe);
    visit.go_on();
    assert_eq!(visit.errors(), ["Right foot: enter a number, or choose one of the buttons below"]);
    visit.press("Measure after all: Left foot");
    assert_eq!(entry(&visit, WALL, Side::Left), None);
    assert_eq!(visit.errors().len(), 2);
    typed(&mut visit, WALL, Side::Left, "8");
    typed(&mut visit, WALL, Side::Right, "8");
    visit.go_on();
    assert_ne!(visit.at(), Place::Test(WALL, Side::Both));
}

#[test]
fn both_sides_go_on_at_once_and_back_keeps_the_numbers() {
    let mut visit = at(WALL, Side::Both);
    typed(&mut visit, WALL, Side::Left, "9");
    visit.press("Skip this test").press("Back");
    assert_eq!(visit.at(), Place::Test(WALL, Side::Both));
    assert_eq!(number(&visit, WALL, Side::Left), Some(9.0), "looking at the way out changes nothing");
    visit.press("Skip this test").press("Both sides").go_on();
    for side in [Side::Left, Side::Right] {
        assert_eq!(entry(&visit, WALL, side).unwrap().outcome, Outcome::Skipped);
    }
    assert_eq!(visit.at(), Place::Test(TestId::SingleLegStance, Side::Both));
}

#[test]
fn a_picture_left_out_says_so_and_a_picture_takes_it_back() {
    let mut visit = at(TestId::FloorThomas, Side::Right);
    visit.press("It hurt").press("Groin").go_on();
    assert_ne!(visit.at(), Place::Test(TestId::FloorThomas, Side::Right));
    visit.press("Back");
    assert!(visit.says("It hurt: Groin"));
    assert_eq!(entry(&visit, TestId::FloorThomas, Side::Left).unwrap().outcome, Outcome::Done);
    visit.press("Touches");
    assert!(!visit.says("It hurt: Groin"));
    assert_eq!(number(&visit, TestId::FloorThomas, Side::Right), Some(2.0));
}

#[test]
fn a_test_without_sides_is_left_out_after_one_question() {
    for (id, outcome, label) in [
        (TestId::DeadBug, Outcome::Skipped, "Skip this test"),
        (TestId::FrontPlank, Outcome::Unsafe, "Couldn't do it safely"),
        (TestId::NinetyNinety, Outcome::Skipped, "Skip this test"),
    ] {
        let mut visit = at(id, Side::Both);
        visit.press(label);
        assert_eq!(visit.at(), Place::Out(id, Side::Both, outcome));
        visit.go_on();
        assert_eq!(entry(&visit, id, Side::Both).unwrap().outcome, outcome);
        assert_ne!(visit.at(), Place::Test(id, Side::Both));
    }
}

#[test]
fn tired_and_the_easier_ways_go_with_a_number_and_survive_a_new_one() {
    let plank = TestId::FrontPlank;
    let mut visit = at(plank, Side::Both);
    assert!(!visit.offers("Time held: I did it from my knees"), "only once there is a number");
    typed(&mut visit, plank, Side::Both, "30");
    visit.press("Time held: I did it from my knees").press("Time held: I stopped because I was tired");
    visit.press("Time held: more");
    let kept = entry(&visit, plank, Side::Both).unwrap();
    assert_eq!((kept.outcome, kept.variant), (Outcome::StoppedTired, Some(Variant::Knees)));
    assert_eq!(kept.value, Some(Value::Number(31.0)));
    visit.press("Time held: I did it from my knees").press("Time held: I stopped because I was tired");
    let kept = entry(&visit, plank, Side::Both).unwrap();
    assert_eq!((kept.outcome, kept.variant), (Outcome::Done, None));
}

#[test]
fn everything_left_out_still_leads_to_a_plan() {
    let mut visit = at(TestId::SeatedHipInternalRotation, Side::Both);
    for _ in 0..60 {
        match visit.at() {
            Place::Test(..) => visit.press("It hurt"),
            Place::Out(id, ..) => {
                visit.press("Knee");
                if visit.offers("Both sides") {
                    visit.press("Both sides");
                }
                assert!(matches!(visit.at(), Place::Out(at, ..) if at == id));
                visit.go_on()
            }
            _ => break,
        };
    }
    assert_eq!(visit.at(), Place::Check);
    visit.go_on();
    assert!(visit.says("Not enough data") && visit.says("It does not count against you"));
    visit.go_on();
    assert_eq!(visit.at(), Place::Plan);
}

#[test]
fn a_number_few_people_reach_is_asked_about_once_and_may_stay() {
    let mut visit = at(WALL, Side::Both);
    typed(&mut visit, WALL, Side::Left, "10");
    typed(&mut visit, WALL, Side::Right, "21");
    visit.go_on();
    assert_eq!(visit.at(), Place::Test(WALL, Side::Both), "it asks first");
    assert!(visit.effects.contains(&Effect::Focus(Focus::Field("doubt".into()))));
    let question = visit.model.page().blocks.into_iter().find_map(|block| match block {
        back_check::app::page::Block::Doubt(question, _) => Some(question),
        _ => None,
    });
    assert_eq!(question.unwrap(), "Right foot: 21 cm is more than most people measure. Is it right?");
    visit.send(Msg::Believe);
    assert_ne!(visit.at(), Place::Test(WALL, Side::Both), "it is kept");
    assert_eq!(number(&visit, WALL, Side::Right), Some(21.0));
    visit.send(Msg::Back);
    visit.go_on();
    assert_ne!(visit.at(), Place::Test(WALL, Side::Both), "and not asked about again");
}

#[test]
fn a_slip_that_is_mended_needs_no_answer() {
    let mut visit = at(WALL, Side::Both);
    typed(&mut visit, WALL, Side::Left, "35");
    typed(&mut visit, WALL, Side::Right, "11");
    visit.go_on();
    typed(&mut visit, WALL, Side::Left, "3.5");
    let asks = |visit: &Visit| {
        visit.model.page().blocks.iter().any(|b| matches!(b, back_check::app::page::Block::Doubt(..)))
    };
    assert!(!asks(&visit), "the question goes with the number");
    visit.go_on();
    assert_ne!(visit.at(), Place::Test(WALL, Side::Both));
}
