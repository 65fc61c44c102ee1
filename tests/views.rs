//! What the views draw: every page that visits reach, as a tree, held to what a browser and a
//! screen reader need of it.

// Helpers that stop the test are what a test wants.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "views/by_hand.rs"]
mod by_hand;
#[path = "views/following.rs"]
mod following;
#[path = "views/measuring.rs"]
mod measuring;
#[allow(dead_code)]
#[path = "journeys/rules.rs"]
mod rules;
#[path = "views/tree.rs"]
mod tree;
#[allow(dead_code)]
#[path = "journeys/visit.rs"]
mod visit;

use back_check::app::late::Reply;
use back_check::app::{Effect, Focus, Keeping, Model, Msg, Onset, Place};
use back_check::protocol::battery::{self, Kind};
use back_check::protocol::ids::{Edition, Outcome, PainPlace, SafetyId, Side, TestId, Unit, Variant};
use back_check::protocol::regions::REGIONS;
use back_check::protocol::safety::{Feature, GroupId};
use back_check::view::{self, Look, Node, Table, NAMES};
use std::collections::BTreeSet;
use tree::{all, hold, Seen};
use visit::{Person, Visit};

const PREFIX: &str = "bc7";

fn draw(model: &Model) -> Node {
    view::page(&Look { words: &model.words, prefix: PREFIX, level: 2 }, &model.page())
}

/// Draws where the visit is, holds the tree to the rules, and notes the classes it wears.
fn look(visit: &Visit, worn: &mut BTreeSet<String>) {
    let page = visit.model.page();
    let node = draw(&visit.model);
    hold(&node, PREFIX, 2, &page);
    for seen in all(&node) {
        worn.extend(seen.class().split(' ').map(str::to_owned));
    }
}

/// Goes a person's way, looking at every page as it comes, with its errors, and answered.
fn go(visit: &mut Visit, person: &Person, worn: &mut BTreeSet<String>) {
    for _ in 0..120 {
        let here = visit.at();
        look(visit, worn);
        visit.go_on();
        if visit.at() != here {
            continue;
        }
        look(visit, worn);
        for msg in person.says(here) {
            visit.send(msg);
        }
        look(visit, worn);
        visit.go_on();
        if visit.at() == here {
            return;
        }
    }
    panic!("the way of {person:?} has no end");
}

/// People whose ways together lead past every screen.
fn people() -> Vec<Person> {
    let four = vec![Feature::ButtockPain, Feature::BetterMoving, Feature::Relative, Feature::Psoriasis];
    vec![
        Person::clear(),
        Person { edition: Edition::Full, onset: Onset::Before45, ..Person::with(&[SafetyId::Vertigo]) },
        Person { age: 70, ..Person::with(&[SafetyId::NoFloorAlone, SafetyId::GroinHipStiffness]) },
        Person::with(&[SafetyId::BladderChange]),
        Person::with(&[SafetyId::FeverUnwell]),
        Person { unsure: vec![GroupId::Nerves], ..Person::clear() },
        Person { unsure: vec![GroupId::Health], ..Person::clear() },
        Person::with(&[SafetyId::RecentSurgery]),
        Person { cleared: true, ..Person::with(&[SafetyId::RecentSurgery]) },
        Person { onset: Onset::Before35, features: four, ..Person::clear() },
        Person { age: 16, ..Person::clear() },
        Person { age: 80, ..Person::clear() },
        Person { weeks: 3, ..Person::clear() },
        Person { pain: 8, ..Person::clear() },
    ]
}

#[test]
fn every_page_of_every_way_is_drawn_whole() {
    let mut worn = BTreeSet::new();
    for person in people() {
        let mut visit = Visit::new();
        go(&mut visit, &person, &mut worn);
        for place in [Place::Scoring, Place::Evidence, Place::Sheet, Place::Summary, Place::Erase] {
            visit.send(Msg::Go(place));
            look(&visit, &mut worn);
        }
    }
    // What a journey must have met, or a view went unseen.
    let expected = "kicker title large heading lead small note safety bullets steps stop-if doing do dont card \
        care emergency care-body care-head urgency call question list chips pictures switch option on \
        picture mark label hint wrong error number measure sides two stepper key keys field unit ways-out or \
        tag kit figure-box fig summary change chain chain-labels chain-label here region band ok mid \
        strip zone cut marker hollow typical strip-key swatch timeline phase now week weeks session items item \
        dose exit exit-list paper pair fill blank drills drill turn tick-row tick-box boxes facts sheet-table claims grade source more actions foot errors segments done back brand count only-heard";
    for class in expected.split_whitespace() {
        assert!(worn.contains(class), "no page wears {class:?}");
    }
    // Every class has its rule.
    let mut css = String::new();
    for file in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/styles")).unwrap() {
        css.push_str(&std::fs::read_to_string(file.unwrap().path()).unwrap());
    }
    css.push_str(back_check::figure::CSS);
    let bare: Vec<&String> = worn
        .iter()
        .filter(|class| !class.is_empty() && !css.contains(&format!(".{class}")))
        .filter(|class| !BARE.contains(&class.as_str()))
        .collect();
    assert!(bare.is_empty(), "classes without a rule: {bare:?}");
}

/// Classes that only name a piece, for tests and for whoever reads the page.
const BARE: &[&str] = &["items", "list", "page-stop", "question", "quiet", "zones"];

#[test]
fn every_test_page_is_drawn_in_every_state() {
    let mut worn = BTreeSet::new();
    let person = Person { edition: Edition::Full, ..Person::clear() };
    let mut begun = Visit::new();
    begun.walk(&person, |place| matches!(place, Place::Test(..)));
    let mut visit = begun.again();
    visit.walk(&person, |place| place == Place::Check);
    for row in &battery::TESTS {
        for part in back_check::app::route::parts(row) {
            visit.send(Msg::Go(Place::Test(row.id, *part)));
            assert_eq!(visit.at(), Place::Test(row.id, *part));
            look(&visit, &mut worn);
            let sides = back_check::app::route::sides_of(row.id, *part);
            for side in sides {
                visit.send(Msg::Tired(row.id, *side));
                visit.send(Msg::Typed(row.id, *side, "4 inches".into()));
                look(&visit, &mut worn);
                visit.go_on();
                look(&visit, &mut worn);
                visit.send(Msg::Step(row.id, *side, true));
                visit.send(Msg::Variant(row.id, *side, Variant::Knees));
                look(&visit, &mut worn);
            }
            for outcome in [Outcome::StoppedPain, Outcome::Unsafe, Outcome::Skipped] {
                visit.send(Msg::Go(Place::Out(row.id, *part, outcome)));
                look(&visit, &mut worn);
                visit.go_on();
                look(&visit, &mut worn);
                visit.send(Msg::OutSide(sides[0]));
                visit.send(Msg::OutPlace(PainPlace::Knee));
                look(&visit, &mut worn);
                visit.go_on();
                visit.send(Msg::Go(Place::Test(row.id, *part)));
                look(&visit, &mut worn);
                visit.send(Msg::Again(row.id, sides[0]));
                look(&visit, &mut worn);
            }
            for msg in person.says(Place::Test(row.id, *part)) {
                visit.send(msg);
            }
        }
    }
    for msg in [Msg::Inches(true), Msg::LungeAngle(true), Msg::Inches(false)] {
        visit.send(Msg::Go(Place::Test(TestId::KneeToWall, Side::Both))).send(msg);
        look(&visit, &mut worn);
    }
    for class in ["tick", "ended", "stepper", "wrong"] {
        assert!(worn.contains(class), "no page wears {class:?}");
    }
}

/// The same picture for every test with pictures, the first of these numbers that fits for the rest.
fn fill(visit: &mut Visit, picture: u8, numbers: &[&str]) {
    let rows: Vec<_> = back_check::app::route::offered(visit.saved()).collect();
    for row in rows {
        for part in back_check::app::route::parts(row) {
            visit.send(Msg::Go(Place::Test(row.id, *part)));
            match row.kind {
                Kind::Choice => {
                    visit.send(Msg::Choose(row.id, *part, picture));
                }
                Kind::Gate => {}
                Kind::Measured(_) => {
                    for side in back_check::app::route::sides_of(row.id, *part) {
                        let fits = numbers.iter().any(|number| {
                            visit.send(Msg::Typed(row.id, *side, (*number).to_owned()));
                            visit.saved().record.screenings[0].entry(row.id, *side).is_some()
                        });
                        assert!(fits, "{:?}", row.id);
                    }
                }
            }
        }
    }
}

#[test]
fn a_result_of_any_kind_is_drawn_whole() {
    let mut worn = BTreeSet::new();
    let low = |visit: &mut Visit| fill(visit, 0, &["0", "1", "2", "5", "10", "15"]);
    let high = |visit: &mut Visit| fill(visit, 2, &["300", "100", "60", "45", "30", "20", "15"]);
    let none = |visit: &mut Visit| {
        for row in &battery::TESTS {
            for part in back_check::app::route::parts(row) {
                visit.send(Msg::Go(Place::Out(row.id, *part, Outcome::Skipped)));
                visit.send(Msg::OutSide(Side::Both)).go_on();
            }
        }
    };
    let ways: [&dyn Fn(&mut Visit); 3] = [&low, &none, &high];
    for way in ways {
        let mut visit = Visit::new();
        visit.walk(&Person::clear(), |place| place == Place::Check);
        way(&mut visit);
        visit.send(Msg::Go(Place::Result));
        assert_eq!(visit.at(), Place::Result);
        look(&visit, &mut worn);
        visit.send(Msg::Go(Place::Plan));
        look(&visit, &mut worn);
    }
    assert!(worn.contains("none") && worn.contains("low") && worn.contains("halo"), "{worn:?}");
}

#[test]
fn an_error_leads_to_a_field_that_is_there() {
    let mut visit = Visit::new();
    let mut led = 0;
    let person = Person { edition: Edition::Full, ..Person::with(&[SafetyId::Vertigo]) };
    while visit.at() != Place::Check {
        let here = visit.at();
        visit.go_on();
        for (field, text) in visit.model.page().errors {
            visit.press(&text);
            assert_eq!(visit.effects, [Effect::Focus(Focus::Field(field.clone()))]);
            let node = draw(&visit.model);
            let seen = all(&node);
            let there: Vec<&Seen<'_>> =
                seen.iter().filter(|seen| seen.attr("data-field") == Some(&field)).collect();
            assert_eq!(there.len(), 1, "{field} at {here:?}");
            let described = there[0].attr("aria-describedby").unwrap().rsplit(' ').next().unwrap();
            let error = seen.iter().find(|seen| seen.attr("id") == Some(described)).unwrap();
            assert!(error.words().ends_with(&text), "{} says {text:?}", error.words());
            led += 1;
        }
        for msg in person.says(here) {
            visit.send(msg);
        }
        visit.go_on();
    }
    assert!(led > 30, "{led}");
}

#[test]
fn an_emergency_is_called_by_the_number_of_the_country() {
    let mut visit = Visit::new();
    visit.walk(&Person::with(&[SafetyId::BladderChange]), |place| place == Place::Stop);
    let mut numbers = BTreeSet::new();
    for index in 0..REGIONS.len() as u8 {
        visit.send(Msg::Region(index));
        let node = draw(&visit.model);
        hold(&node, PREFIX, 2, &visit.model.page());
        let seen = all(&node);
        assert!(seen.iter().any(|seen| seen.class() == "care emergency"));
        for link in seen.iter().filter(|seen| seen.tag == "a") {
            let number = link.attr("href").unwrap().strip_prefix("tel:").unwrap();
            assert!(number.chars().all(|c| c.is_ascii_digit() || c == '+'), "{number}");
            assert!(link.words().replace(' ', "").contains(number), "{}", link.words());
            numbers.insert(number.to_owned());
        }
    }
    for number in ["999", "112", "911", "000", "111"] {
        assert!(numbers.contains(number), "{numbers:?}");
    }
}

#[test]
fn headings_start_where_the_page_wants_them() {
    let mut visit = Visit::new();
    visit.walk(&Person::clear(), |place| place == Place::Result);
    for level in 1..=5 {
        let look = Look { words: &visit.model.words, prefix: PREFIX, level };
        let page = visit.model.page();
        hold(&view::page(&look, &page), PREFIX, level, &page);
    }
}

#[test]
fn two_checks_on_a_page_share_no_name() {
    let mut visit = Visit::new();
    visit.walk(&Person::clear(), |place| place == Place::Test(TestId::KneeToWall, Side::Both));
    let names = |prefix: &str| {
        let look = Look { words: &visit.model.words, prefix, level: 2 };
        let node = view::page(&look, &visit.model.page());
        let names = all(&node);
        let own = names.iter().flat_map(|seen| [seen.attr("id"), seen.attr("name")]);
        own.flatten().map(str::to_owned).collect::<BTreeSet<String>>()
    };
    let (one, other) = (names("bc0"), names("bc1"));
    assert!(!one.is_empty() && one.is_disjoint(&other));
}

#[test]
fn a_finished_tree_says_numbers_and_the_table_knows_what_they_mean() {
    let mut visit = Visit::new();
    let ways =
        [Place::Start, Place::Ask(0), Place::Age, Place::Test(TestId::KneeToWall, Side::Both), Place::Plan];
    for place in ways {
        visit.walk(&Person::clear(), |here| here == place);
        assert_eq!(visit.at(), place);
        let page = visit.model.page();
        let mut node = draw(&visit.model);
        let before: Vec<Option<Msg>> = all(&node)
            .iter()
            .filter_map(|seen| seen.el.says.clone())
            .map(|says| tree::said(says, "7"))
            .collect();
        let mut table = Table::default();
        table.take(&mut node);
        let after: Vec<u16> = all(&node).iter().filter_map(|seen| tree::line(seen.el)).collect();
        assert_eq!(after, (0..before.len() as u16).collect::<Vec<_>>(), "each its own, in order");
        for (line, meant) in after.iter().zip(before) {
            assert_eq!(table.msg(*line, "7".into()), meant, "{place:?}");
        }
        assert_eq!(table.msg(after.len() as u16, String::new()), None, "no such line");
        // The same tree once more, as the second half sends it.
        let reply = Reply { effects: vec![Effect::Print], tree: node };
        let bytes = reply.pack();
        let copy = Reply::unpack(&bytes).unwrap();
        assert_eq!((&copy.tree, &copy.effects), (&reply.tree, &reply.effects));
        for seen in all(&copy.tree) {
            assert!(seen.attrs.iter().all(|(name, _)| NAMES.contains(name)));
        }
        assert!(Reply::unpack(&bytes[..bytes.len() / 2]).is_none(), "half a reply is none");
        let mut again = copy.tree;
        Table::default().take(&mut again);
        assert_eq!(again, reply.tree, "numbers stay numbers at {:?}", page.place);
    }
}

#[test]
fn the_foot_says_what_is_kept() {
    let mut texts = BTreeSet::new();
    for keeping in [Keeping::Device, Keeping::Memory, Keeping::Newer, Keeping::Afresh] {
        let mut visit = Visit::new();
        visit.model.keeping = keeping;
        let node = draw(&visit.model);
        texts.insert(all(&node).iter().find(|seen| seen.class() == "foot").unwrap().words());
    }
    assert_eq!(texts.len(), 4);
}

#[test]
fn units_stand_beside_their_numbers() {
    let mut visit = Visit::new();
    visit.walk(&Person::clear(), |place| place == Place::Test(TestId::KneeToWall, Side::Both));
    let node = draw(&visit.model);
    let seen = all(&node);
    let short = visit.model.words.get(back_check::i18n::unit(Unit::Cm));
    assert!(seen.iter().any(|seen| seen.class() == "unit" && seen.words() == short));
    let inputs: Vec<&Seen<'_>> =
        seen.iter().filter(|seen| seen.tag == "input" && seen.attr("inputmode").is_some()).collect();
    assert_eq!(inputs.len(), 2);
    assert!(inputs.iter().all(|seen| seen.el.value.is_some()));
}
