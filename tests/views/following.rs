//! The screens of a plan that is followed, drawn for people who are made up, and their records as
//! files.

use super::{draw, visit, PREFIX};
use crate::tree::{all, hold};
use back_check::app::follow::Follow;
use back_check::app::player::Event;
use back_check::app::{Env, Kept, Model, Msg, Place};
use back_check::record::json::{decode, encode};
use back_check::record::CivilDate;

#[allow(dead_code)]
#[path = "../../examples/kept.rs"]
mod kept;

fn day() -> CivilDate {
    CivilDate::new(2026, 11, 23).unwrap()
}

fn everybody() -> Vec<(&'static str, Model)> {
    let one = |(name, nth): &(&'static str, u16)| {
        let text = kept::saved(name, *nth, day()).pack();
        (*name, Model::new(Env { today: day(), ..visit::env(Kept::Text(text)) }).0)
    };
    kept::SCENARIOS.iter().map(one).collect()
}

fn look(name: &str, model: &Model) -> String {
    let page = model.page();
    let node = draw(model);
    hold(&node, PREFIX, 2, &page);
    let words: Vec<String> = all(&node).iter().map(super::tree::Seen::words).collect();
    assert!(!words.is_empty(), "{name} at {:?}", page.place);
    words.join("\n")
}

#[test]
fn every_screen_of_everybody_is_drawn_whole() {
    for (name, mut model) in everybody() {
        assert_eq!(model.saved.place, Place::Home, "{name}");
        let _ = look(name, &model);
        for place in [Place::Progress, Place::Week, Place::Schedule, Place::Flare, Place::Plan, Place::Result]
        {
            let _ = model.update(Msg::Go(place));
            assert_eq!(model.saved.place, place, "{name}");
            let _ = look(name, &model);
        }
        let _ = model.update(Msg::Go(Place::Before));
        if model.saved.place == Place::Before {
            let _ = model.update(Msg::Continue);
            let _ = look(name, &model);
            for msg in [Msg::Follow(Follow::Rest(3)), Msg::Continue] {
                let _ = model.update(msg);
                let _ = look(name, &model);
            }
            assert_eq!(model.saved.place, Place::Session, "{name}");
        }
        let _ = model.update(Msg::Follow(Follow::Resume));
        for said in
            [Follow::Player(Event::Now), Follow::Player(Event::Now), Follow::Skip, Follow::Hurts, Follow::End]
        {
            let _ = model.update(Msg::Follow(said));
            let _ = look(name, &model);
        }
        let _ = model.update(Msg::Continue);
        let _ = look(name, &model);
    }
}

#[test]
fn a_line_of_many_weeks_has_one_dot_and_a_short_one_has_all() {
    for (name, mut model) in everybody() {
        let _ = model.update(Msg::Go(Place::Progress));
        let points = model.saved.record.diary.pain.len();
        let node = draw(&model);
        let seen = all(&node);
        let first = seen.iter().position(|one| one.class() == "chart").unwrap();
        let dots = seen.iter().skip(first).take_while(|one| one.tag != "details");
        let dots = dots.filter(|one| one.class().starts_with("chart-dot")).count();
        assert_eq!(dots, if points > 16 { 1 } else { points }, "{name}: {points}");
        assert!(seen.iter().all(|one| one.tag != "tr"), "{name}: nobody has asked for a table");
        let _ = model.update(Msg::Follow(Follow::Table(0)));
        let rows = |model: &Model| all(&draw(model)).iter().filter(|one| one.tag == "tr").count();
        assert_eq!(rows(&model), points + 1, "{name}: the table has them all");
        let _ = model.update(Msg::Back);
        let _ = model.update(Msg::Go(Place::Progress));
        assert_eq!(rows(&model), 0, "{name}: it is closed again");
    }
}

#[test]
fn what_changed_since_the_first_screening_stands_on_the_result() {
    for (name, mut model) in everybody() {
        let screenings = model.saved.record.screenings.len();
        let _ = model.update(Msg::Go(Place::Result));
        assert_eq!(look(name, &model).contains("Your tests, now and at the start"), screenings > 1, "{name}");
    }
}

#[test]
fn a_diary_written_to_a_file_comes_back() {
    for (name, model) in everybody() {
        let record = &model.saved.record;
        assert_eq!(decode(&encode(record)).as_ref(), Ok(record), "{name}");
    }
    let mut record = kept::saved("today", 2, day()).record;
    let diary = &mut record.diary;
    (diary.time, diary.cue) = (Some(450), "after breakfast".to_owned());
    diary.change = Some((day(), -2));
    let item = &mut diary.sessions[0].items[0];
    item.place = Some(back_check::protocol::ids::PainPlace::Knee);
    assert_eq!(decode(&encode(&record)).as_ref(), Ok(&record), "made easier where it hurt");
    for (was, wrong, place) in [
        ("\"time\": 450", "\"time\": 1440", "diary.time"),
        ("\"score\": -2", "\"score\": 4", "diary.change.score"),
        ("\"where\": \"knee\"", "\"where\": \"chin\"", "where"),
        ("\"pain_before\": 3", "\"pain_before\": 11", "pain_before"),
        ("\"what\"", "\"that\"", ""),
    ] {
        let text = encode(&record).replacen(was, wrong, 1);
        if !place.is_empty() {
            let line = decode(&text).unwrap_err().to_string();
            assert!(line.contains(place), "{wrong}: {line}");
        }
    }
}
