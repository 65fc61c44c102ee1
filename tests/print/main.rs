//! The pages that are printed: who can reach them, and what they say.

// A helper that stops the test is what a test wants.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[allow(dead_code)]
#[path = "../course/people.rs"]
mod lives;
mod people;
#[allow(dead_code)]
#[path = "../journeys/rules.rs"]
mod rules;
#[allow(dead_code)]
#[path = "../journeys/visit.rs"]
mod visit;

use back_check::app::page::{Block, Drill};
use back_check::app::saved::Again;
use back_check::app::{follow::Follow, Effect, Msg, Place, Saved};
use back_check::plan::Prescription;
use back_check::protocol::battery;
use back_check::protocol::ids::{DiaryEvent, Light, SafetyId};
use back_check::protocol::regions::REGIONS;
use back_check::protocol::safety::GroupId;
use back_check::record::CivilDate;
use back_check::training::today::turns;
use back_check::training::{course, today};
use lives::{begin, live, Dice, Temper};
use people::{everyone, planned, trained, Kept};
use std::collections::BTreeSet;
use std::path::Path;
use visit::{env, Person, Visit};

/// What a device has kept, opened at a page.
fn kept(one: &Kept, place: Place) -> String {
    let mut saved = one.saved.clone();
    saved.place = place;
    saved.pack()
}

/// The browser prints these very people: what is kept of them stands in a file beside its tests.
/// Where it has changed, look at the prints, then write it with `BLESS=1 cargo test --test print`.
#[test]
fn the_browser_prints_the_same_people() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/prints.json");
    let mut all = serde_json::Map::new();
    for one in everyone() {
        let today = format!("{}-{:02}-{:02}", one.today.year, one.today.month, one.today.day);
        let value = serde_json::json!({
            "today": today,
            "kept": kept(&one, Place::Plan),
        });
        all.insert(one.name.to_owned(), value);
    }
    let text = serde_json::to_string_pretty(&all).unwrap() + "\n";
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    assert!(std::fs::read_to_string(&path).unwrap() == text, "tests/e2e/prints.json is not today's");
}

/// A visit of someone on their day, at a place.
fn at(saved: &Saved, today: CivilDate, place: Place) -> Visit {
    let kept = back_check::app::Kept::Text(saved.pack());
    let (model, effects) = back_check::app::Model::new(back_check::app::Env { today, ..env(kept) });
    let mut visit = Visit { model, effects };
    visit.send(Msg::Go(place));
    visit
}

/// Every block of a page, those inside others too.
fn blocks(visit: &Visit) -> Vec<Block> {
    fn add(inside: &[Block], all: &mut Vec<Block>) {
        for block in inside {
            match block {
                Block::Paper(inside) => add(inside, all),
                Block::Pair(left, right) => {
                    add(left, all);
                    add(right, all);
                }
                block => all.push(block.clone()),
            }
        }
    }
    let mut all = Vec::new();
    add(&visit.model.page().blocks, &mut all);
    all
}

fn drills(visit: &Visit) -> Vec<Drill> {
    blocks(visit)
        .into_iter()
        .find_map(|block| if let Block::Drills(_, drills) = block { Some(drills) } else { None })
        .unwrap()
}

fn facts(visit: &Visit) -> Vec<(String, String)> {
    blocks(visit)
        .into_iter()
        .filter_map(|block| if let Block::Facts(facts) = block { Some(facts) } else { None })
        .flatten()
        .collect()
}

fn fact(visit: &Visit, name: &str) -> String {
    facts(visit).into_iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("no {name}")).1
}

fn rows(visit: &Visit) -> Vec<Vec<String>> {
    blocks(visit)
        .into_iter()
        .find_map(|block| if let Block::Table(_, _, rows) = block { Some(rows) } else { None })
        .unwrap()
}

#[test]
fn whoever_is_stopped_reaches_neither() {
    let stopped = [
        Person::with(&[SafetyId::BladderChange]),
        Person::with(&[SafetyId::FeverUnwell]),
        Person::with(&[SafetyId::RecentSurgery]),
        Person { unsure: vec![GroupId::Nerves], ..Person::clear() },
        Person { age: 16, ..Person::clear() },
        Person { age: 80, ..Person::clear() },
    ];
    for person in stopped {
        let mut visit = Visit::new();
        visit.walk(&person, |place| place == Place::Plan);
        let here = visit.at();
        for place in [Place::Sheet, Place::Summary] {
            visit.send(Msg::Go(place));
            assert_eq!(visit.at(), here, "{person:?}");
            visit.send(Msg::Went(place.code()));
            assert_eq!(visit.at(), here, "{person:?}");
        }
    }
}

#[test]
fn an_answer_that_stops_later_takes_both_away() {
    let (saved, today) = trained(planned(&Person::clear(), 15, 3, false), 0);
    let mut visit = at(&saved, today, Place::Home);
    visit.send(Msg::Follow(Follow::Again(Again::Check)));
    for place in [Place::Sheet, Place::Summary] {
        visit.send(Msg::Go(place));
        assert_eq!(visit.at(), Place::Ask(0), "questions come first");
    }
    visit.walk(&Person::with(&[SafetyId::BladderChange]), |place| place == Place::Stop);
    for place in [Place::Sheet, Place::Summary] {
        visit.send(Msg::Go(place));
        assert_eq!(visit.at(), Place::Stop);
    }
}

#[test]
fn a_red_light_keeps_the_sheet_back_until_the_questions_are_answered() {
    let (mut saved, on) = trained(planned(&Person::clear(), 15, 3, false), 0);
    saved.record.diary.sessions.last_mut().unwrap().after.as_mut().unwrap().leg = true;
    let tomorrow = on.plus(1);
    assert!(course(&saved.record, tomorrow).unwrap().pause.is_some());
    let visit = at(&saved, tomorrow, Place::Sheet);
    assert_eq!(visit.at(), Place::Home);
    let visit = at(&saved, tomorrow, Place::Summary);
    assert_eq!(visit.at(), Place::Summary, "a clinician may well want to see it now");
    assert!(fact(&visit, "Pain light, last sessions").ends_with("red"));
    saved.record.diary.events.push((tomorrow, DiaryEvent::Checked));
    let visit = at(&saved, tomorrow, Place::Sheet);
    assert_eq!(visit.at(), Place::Sheet);
    assert!(visit.says("The next 2 sessions: half of each dose below."));
}

#[test]
fn both_are_reached_by_pressing_what_is_there() {
    let saved = planned(&Person::clear(), 15, 3, false);
    let mut visit = at(&saved, people::day(), Place::Plan);
    visit.press("One page for this phase").press("Print");
    assert_eq!(visit.effects, [Effect::Print]);
    visit.press("Summary for a clinician").press("Print");
    assert_eq!(visit.effects, [Effect::Print]);
    visit.press("Back");
    assert_eq!(visit.at(), Place::Result);
    visit.press("Summary for a clinician");
    let (saved, today) = trained(saved, 1);
    let mut visit = at(&saved, today, Place::Home);
    visit.press("Pages to print");
    assert_eq!(visit.at(), Place::Sheet);
    visit.press("Back");
    assert_eq!(visit.at(), Place::Home);
}

#[test]
fn a_sheet_has_every_exercise_once_with_its_sessions_and_doses() {
    for one in everyone() {
        let visit = at(&one.saved, one.today, Place::Sheet);
        assert_eq!(visit.at(), Place::Sheet, "{}", one.name);
        let record = &visit.saved().record;
        let course = course(record, one.today);
        let plan = course.as_ref().map_or_else(
            || back_check::screening::assess(record).unwrap().plan.unwrap(),
            |course| course.plan.clone(),
        );
        let sessions: Vec<Vec<Prescription>> =
            course.as_ref().map_or_else(|| plan.phases[0].sessions.clone(), turns);
        let drills = drills(&visit);
        for (nth, session) in sessions.iter().enumerate() {
            let letter = char::from(b'A' + nth as u8).to_string();
            for exercise in session {
                let name = visit.model.words.get(back_check::i18n::exercise(exercise.exercise).name);
                let found: Vec<&Drill> = drills
                    .iter()
                    .filter(|drill| drill.name == name && drill.dose != "Warm-up, 2 minutes")
                    .collect();
                assert_eq!(found.len(), 1, "{name} for {}", one.name);
                assert!(found[0].turns.is_empty() || found[0].turns.contains(&letter));
                let sets = exercise.reps.map_or(exercise.sets, |_| exercise.sets).to_string();
                assert!(found[0].dose.contains(&sets) || exercise.sets == 1, "{name}: {}", found[0].dose);
            }
        }
        assert!(visit.says("How much pain is fine?") && visit.says("Call 999 or go to A&E."), "{}", one.name);
        assert!(visit.says("These tests can't tell you why your back hurts"));
        let exits = blocks(&visit).into_iter().find_map(|block| {
            if let Block::Boxes(list) = block {
                Some(list.len())
            } else {
                None
            }
        });
        assert_eq!(
            exits.is_some(),
            one.name != "afterwards" && one.name != "twelve screenings",
            "{}",
            one.name
        );
        assert!(exits.is_none_or(|count| count >= 4));
    }
}

#[test]
fn the_sessions_on_a_sheet_are_those_of_the_days_to_come() {
    let mut compared = 0;
    for seed in 1..30_u64 {
        let mut dice = Dice(seed * 7919);
        let temper = Temper::of(&mut dice);
        let saved = planned(&Person::clear(), [10, 15, 20, 30][seed as usize % 4], 3, seed % 2 == 0);
        let mut record = begin(saved.record);
        for day in live(&mut record, temper, &mut dice, 60) {
            let eased = day.course.flare.is_some() || day.course.halved > 0 || day.course.lighter;
            let Some(due) = day.trained.filter(|_| !eased && temper.pain < 6) else { continue };
            // Pain before the session may ease it too; the day is asked for without.
            let known = today(&record_until(&record, day.on), &day.course, day.on, None);
            let sessions = turns(&day.course);
            assert_eq!(sessions[due.turn], known.map_or(due.session, |known| known.session), "seed {seed}");
            compared += 1;
        }
    }
    assert!(compared > 150, "{compared}");
}

/// A record as it was in the morning of a day.
fn record_until(record: &back_check::record::Record, on: CivilDate) -> back_check::record::Record {
    let mut record = record.clone();
    record.diary.sessions.retain(|session| session.on < on);
    record
}

#[test]
fn the_cue_is_filled_in_or_left_to_write() {
    let (mut saved, today) = trained(planned(&Person::clear(), 15, 3, false), 0);
    let fill = |saved: &Saved| {
        let visit = at(saved, today, Place::Sheet);
        blocks(&visit)
            .into_iter()
            .find_map(|block| if let Block::Fill(parts) = block { Some(parts) } else { None })
            .unwrap()
    };
    let empty = fill(&saved);
    assert_eq!(empty[0], ("I do this after".to_owned(), None));
    assert!(empty.iter().all(|(_, known)| known.is_none()));
    saved.record.diary.cue = " after breakfast ".into();
    saved.record.diary.time = Some(7 * 60 + 5);
    let filled = fill(&saved);
    assert_eq!(filled[0], ("I do this".to_owned(), Some("after breakfast".to_owned())));
    assert_eq!(filled[1], ("at".to_owned(), Some("07:05".to_owned())));
}

#[test]
fn help_is_in_the_words_and_numbers_of_the_country() {
    let saved = planned(&Person::clear(), 15, 3, false);
    let mut visit = at(&saved, people::day(), Place::Sheet);
    let mut said = BTreeSet::new();
    for (index, region) in REGIONS.iter().enumerate() {
        visit.send(Msg::Region(index as u8));
        visit.send(Msg::Go(Place::Sheet));
        let note = blocks(&visit)
            .into_iter()
            .find_map(|block| if let Block::Note(text) = block { Some(text) } else { None })
            .unwrap();
        assert!(note.contains(region.emergency), "{}", region.id);
        assert!(region.advice.is_none_or(|number| note.contains(number)), "{}", region.id);
        said.insert(note);
    }
    assert!(said.len() >= 6);
}

#[test]
fn a_summary_says_what_was_done_what_was_not_and_never_a_total() {
    for one in everyone() {
        let visit = at(&one.saved, one.today, Place::Summary);
        assert_eq!(visit.at(), Place::Summary, "{}", one.name);
        assert_eq!(fact(&visit, "Medications"), "not asked");
        assert!(visit.says("No diagnosis.") && visit.says("There is no total score."));
        let screened = fact(&visit, "Screened");
        match one.name {
            "gentle" => assert_eq!(screened, "No tests done"),
            "twelve screenings" => {
                assert_eq!(screened, "12 times, 2026-11-20 to 2027-02-05; the latest is shown");
            }
            _ => assert!(screened.contains("2026-11-2"), "{screened}"),
        }
        if one.name == "gentle" {
            assert!(!blocks(&visit).iter().any(|block| matches!(block, Block::Table(..))));
            assert_eq!(fact(&visit, "Plan"), "Not begun · Gentle: everything at its easiest");
            continue;
        }
        let rows = rows(&visit);
        let results = visit.saved().record.screenings.last().unwrap().results.len();
        assert_eq!(rows.len(), results + 4, "{}", one.name);
        let percents = rows.iter().filter(|row| row[1].contains(" % of the points")).count();
        assert!(percents <= 4 && rows.iter().filter(|row| row[0].starts_with("**")).count() == 4);
    }
}

#[test]
fn what_pain_stopped_is_said_with_its_place() {
    let all = everyone();
    let one = all.iter().find(|one| one.name == "all hurt").unwrap();
    let visit = at(&one.saved, one.today, Place::Summary);
    let tests: Vec<_> = rows(&visit).into_iter().filter(|row| !row[0].starts_with("**")).collect();
    assert_eq!(tests.len(), battery::TESTS.len());
    for row in &tests {
        assert_eq!((row[2].as_str(), row[3].as_str()), ("–", "It hurt: Somewhere else"), "{}", row[0]);
    }
    let areas: Vec<_> = rows(&visit).into_iter().filter(|row| row[0].starts_with("**")).collect();
    assert!(areas.iter().all(|row| row[2] == "**Not enough data**" && !row[1].contains('%')));
}

#[test]
fn answers_trends_and_changes_are_told_as_they_are() {
    let all = everyone();
    let one = all.iter().find(|one| one.name == "twelve screenings").unwrap();
    let visit = at(&one.saved, one.today, Place::Summary);
    let safety = fact(&visit, "Safety answers");
    assert!(
        safety.starts_with("yes: ")
            && safety.contains("osteoporosis")
            && safety.contains("very bendy joints")
    );
    assert!(fact(&visit, "Own activities, 0 can't to 10 as before").contains("Gardening: 3 → 8"));
    assert_eq!(fact(&visit, "Average pain of the week, 0–10").len(), "3 → 3".len());
    let table = rows(&visit);
    let first = |name: &str| table.iter().find(|row| row[0] == name).unwrap()[3].clone();
    assert!(
        first("Front plank").starts_with("at first ") && first("Front plank").ends_with(": better"),
        "{}",
        first("Front plank")
    );
    assert!(first("Figure-four height").ends_with(": worse"));
    assert_eq!(first("Hip hinge"), "–");
    let clear = all.iter().find(|one| one.name == "shortest").unwrap();
    let visit = at(&clear.saved, clear.today, Place::Summary);
    assert_eq!(fact(&visit, "Safety answers"), "none of the signs asked about");
    assert!(!rows(&visit).iter().any(|row| row[3].contains("at first")), "nothing to compare with");
    let person = Person { cleared: true, ..Person::with(&[SafetyId::RecentSurgery]) };
    let saved = planned(&person, 15, 3, false);
    let visit = at(&saved, people::day(), Place::Summary);
    let safety = fact(&visit, "Safety answers");
    assert!(safety.starts_with("yes: recent surgery"), "{safety}");
    assert!(safety.ends_with("a clinician agreed to exercise"), "{safety}");
    let person = Person { unsure: vec![GroupId::Conditions], ..Person::clear() };
    let visit = at(&planned(&person, 15, 3, false), people::day(), Place::Summary);
    assert_eq!(fact(&visit, "Safety answers"), "not sure: Conditions");
}

#[test]
fn lights_are_told_newest_last() {
    let (saved, today) = trained(planned(&Person::clear(), 15, 3, false), 0);
    let visit = at(&saved, today, Place::Summary);
    let lights = fact(&visit, "Pain light, last sessions");
    let known: Vec<Option<Light>> =
        saved.record.diary.sessions.iter().map(back_check::training::light::light).collect();
    assert_eq!(lights.split(", ").count(), known.len().min(6));
}
