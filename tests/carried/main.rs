//! Files and links: what goes out comes back, and what is not whole is refused.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

#[path = "../common/mod.rs"]
mod common;
mod outside;
#[allow(dead_code)]
#[path = "../course/people.rs"]
mod people;
mod visit;

use back_check::app::data::File;
use back_check::app::saved::Practice;
use back_check::app::{route, Answer, Place, Saved, Unreadable};
use back_check::files::{self, bring, follow, keep, link, Now};
use back_check::i18n::Words;
use back_check::protocol::ids::{Level, SafetyId, Weekday};
use back_check::protocol::safety::{Feature, GROUPS};
use back_check::record::{json, CivilDate, Record, RecordError, Unsure, Value};
use back_check::screening::safety_level;
use common::strategy;
use people::{begin, live, Dice, Temper};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

fn day(year: u16, month: u8, day: u8) -> CivilDate {
    CivilDate::new(year, month, day).unwrap()
}

fn now() -> Now {
    Now { day: day(2026, 11, 23), seconds: 1_795_456_800 }
}

/// Somebody who has followed the plan for so many days.
pub(crate) fn follower(seed: u64, days: u16) -> Saved {
    let mut saved = persona();
    saved.record = begin(saved.record);
    saved.record.diary.weekdays = vec![Weekday::Monday, Weekday::Wednesday, Weekday::Friday];
    saved.record.diary.cue = "after work, \u{201c}at home\u{201d}".into();
    let mut dice = Dice(seed | 1);
    let temper = Temper::of(&mut dice);
    live(&mut saved.record, temper, &mut dice, days);
    saved
}

/// Any state a person may have left: answers to some groups, a record, a diary.
fn saved() -> impl Strategy<Value = Saved> {
    let answer = || select(vec![Answer::Yes, Answer::No, Answer::Unsure]);
    let groups =
        vec((proptest::option::weighted(0.9, answer()), proptest::option::of(answer())), GROUPS.len());
    let features = proptest::option::of(subsequence(
        vec![Feature::WakesSecondHalf, Feature::ButtockPain, Feature::Relative, Feature::Psoriasis],
        0..=4,
    ));
    let onset = proptest::option::of(select(vec![
        back_check::app::Onset::Before35,
        back_check::app::Onset::Before45,
        back_check::app::Onset::Later,
    ]));
    (strategy::record(), groups, features, onset).prop_map(|(record, groups, features, onset)| {
        let mut saved = Saved { record, ..Saved::default() };
        saved.flow.onset = onset;
        saved.flow.features = features;
        for (group, (first, second)) in GROUPS.iter().zip(groups) {
            let second = second.filter(|_| first == Some(Answer::Unsure));
            if let Some(first) = first.filter(|_| group.ids != [SafetyId::InflammatoryPattern]) {
                saved.flow.groups.push((group.id, first, second));
            }
        }
        route::settle(&mut saved);
        saved.place = *route::reachable(&saved).last().unwrap();
        saved
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn what_was_kept_comes_back_as_it_was(saved in saved()) {
        let back = bring(keep(&saved).as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&back.record, &saved.record);
        prop_assert_eq!(route::level(&back), route::level(&saved));
        // Kept once more it is the same file, but for groups whose answer was only half given.
        let again = bring(keep(&back).as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(again, back);
    }

    #[test]
    fn no_file_loosens_a_stop(record in strategy::record()) {
        let text = json::encode(&record);
        let back = bring(text.as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let level = |record: &Record| {
            safety_level(&record.safety, record.profile.age, record.profile.pain_weeks).level
        };
        let (was, is) = (level(&record), level(&back.record));
        if was.stops() {
            prop_assert_eq!(is, was);
            prop_assert_eq!(back.place, Place::Stop);
        }
        // A pattern without the answers behind it is asked about again.
        let pattern = record.safety.yes.contains(&SafetyId::InflammatoryPattern)
            || record.safety.unsure.contains(&Unsure::Id(SafetyId::InflammatoryPattern));
        prop_assert!(is == was || pattern || is < was, "{:?} became {:?}", was, is);
        if pattern && !was.stops() {
            prop_assert!(!route::reachable(&back).contains(&Place::Age));
        }
    }

    #[test]
    fn a_link_comes_back_as_it_was(saved in saved()) {
        prop_assert_eq!(follow(&link(&saved.pack())), Ok(saved));
    }

    #[test]
    fn a_diary_comes_back_as_it_was(seed in any::<u64>(), days in 0..120_u16) {
        let saved = follower(seed, days);
        prop_assert_eq!(&bring(keep(&saved).as_bytes()).unwrap().record, &saved.record);
        prop_assert_eq!(follow(&link(&saved.pack())), Ok(saved));
    }

    #[test]
    fn no_fragment_panics(text in "(#bc=)?(2\\.)?[A-Za-z0-9_.-]{0,80}") {
        prop_assert!(follow(&text).is_err());
    }

    #[test]
    fn a_file_for_a_clinic_is_json_and_names_nobody(saved in saved()) {
        if let Some(text) = files::write(File::Clinic, &saved, &Words::english(), now()) {
            let json: serde_json::Value = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(&json["resourceType"], "Bundle");
            prop_assert!(!text.contains("\"subject\""));
        }
    }
}

/// A person with every test of the full edition done.
pub(crate) fn persona() -> Saved {
    let file: serde_json::Value =
        serde_json::from_str(include_str!("../personas/full_core_63.json")).unwrap();
    bring(file["record"].to_string().as_bytes()).unwrap()
}

#[test]
fn a_visit_in_the_file_never_outweighs_the_record() {
    let text = r#"{"schema":"back-check/record@1","profile":{"age":42,"pain_weeks":60},
        "safety":{"yes":["saddle_numbness"]},"visit":{"answered":["nerves","emergency"],"unsure":[]}}"#;
    let saved = bring(text.as_bytes()).unwrap();
    assert_eq!(route::level(&saved).level, Level::Emergency);
    assert_eq!(saved.place, Place::Stop);
}

#[test]
fn what_was_not_answered_is_asked() {
    let mut saved = Saved::default();
    saved.flow.groups.push((GROUPS[0].id, Answer::No, None));
    let back = bring(keep(&saved).as_bytes()).unwrap();
    assert_eq!(back.flow, saved.flow);
    assert_eq!(back.place, Place::Ask(1));
}

#[test]
fn a_session_that_is_on_comes_back_with_the_file() {
    let mut saved = follower(7, 30);
    let mut session = saved.record.diary.sessions.pop().unwrap();
    (session.after, session.morning) = (None, None);
    let items = session.items.len() as u8;
    let text = |practice: Practice| keep(&Saved { practice: Some(practice), ..saved.clone() });
    let on = |at, sets| Practice { session: session.clone(), at, sets };
    for practice in [on(None, 0), on(Some(0), 1), on(Some(items - 1), 0), on(Some(items), 0)] {
        let back = bring(text(practice.clone()).as_bytes()).unwrap();
        assert_eq!((back.practice, &back.record), (Some(practice), &saved.record));
    }
    assert!(!keep(&saved).contains("running"), "a file without one is what it always was");
    let whole = text(on(Some(0), 1));
    for (was, wrong, place) in [
        ("\"at\": 0", "\"at\": 99", "visit.running.at"),
        ("\"at\": 0", "\"at\": \"x\"", "visit.running.at"),
        ("\"sets\": 1\n    }", "\"sets\": 21\n    }", "visit.running.sets"),
        ("\"running\": {", "\"running\": 4, \"was\": {", "visit.running.session"),
        ("\"ended\": \"", "\"ended\": \"not ", "visit.running.session.exercises[0].ended"),
    ] {
        let at = whole.find("\"running\"").unwrap();
        let changed = [&whole[..at], &whole[at..].replacen(was, wrong, 1)].concat();
        assert_ne!(changed, whole, "{was} is there");
        assert!(refusal(&changed).contains(place), "{}", refusal(&changed));
    }
    // Without a plan there is no session to be in the middle of.
    saved.record.diary.started_on = None;
    let text = keep(&Saved { practice: Some(on(None, 0)), ..saved });
    assert_eq!(bring(text.as_bytes()).unwrap().practice, None);
}

fn refusal(text: &str) -> String {
    let error = bring(text.as_bytes()).unwrap_err();
    files::sentence(&Words::english(), &error)
}

#[test]
fn every_refusal_is_a_sentence_that_names_the_place() {
    let record = |inside: &str| {
        format!(r#"{{"schema":"back-check/record@1","profile":{{}},"safety":{{"yes":[]}},{inside}}}"#)
    };
    let not_ours = "it is not a Back Check record";
    for (text, parts) in [
        ("not json".to_owned(), vec!["not one that Back Check has written", "line 1 column 2"]),
        ("{}".to_owned(), vec![not_ours]),
        (r#"{"schema":"other@1"}"#.to_owned(), vec![not_ours]),
        (record(r#""visit":{"answered":["x"]}"#), vec!["x is not one of ours", "visit.answered"]),
        (
            record(r#""screenings":[{"taken_on":"2026-11-31","edition":"core","results":{}}]"#),
            vec!["2026-11-31", "screenings[0].taken_on"],
        ),
        (
            record(
                r#""screenings":[{"taken_on":"2026-11-30","edition":"core","results":{"front_plank":{"both":{"outcome":"done","value":9000,"unit":"s"}}}}]"#,
            ),
            vec!["9000 is above", "screenings[0].results.front_plank.both.value"],
        ),
        (record(r#""diary":{"weekdays":["someday"]}"#), vec!["someday", "diary.weekdays[0]"]),
    ] {
        let sentence = refusal(&text);
        assert!(sentence.starts_with("This file can't be brought in"), "{sentence}");
        for part in parts {
            assert!(sentence.contains(part), "{part:?} is not in {sentence:?}");
        }
    }
    let large = vec![b' '; files::MOST_BYTES + 1];
    let error: RecordError = bring(&large).unwrap_err();
    assert!(files::sentence(&Words::english(), &error).contains("larger than 5 MB"));
    assert!(files::sentence(&Words::english(), &bring(b"\xff\xfe").unwrap_err()).contains("not a text file"));
}

#[test]
fn every_wrong_letter_of_a_link_is_found() {
    let whole = link(&persona().pack());
    assert!(follow(&whole).is_ok());
    let mut tried = 0;
    for at in 0..whole.len() {
        for letter in ['A', 'x', '0', '9', '-', '_', '.', ' ', '%', '#'] {
            let mut wrong = whole.clone();
            wrong.replace_range(at..=at, &letter.to_string());
            if wrong != whole {
                assert_eq!(follow(&wrong), Err(Unreadable::Corrupted), "{at}: {letter}");
                tried += 1;
            }
        }
        let mut short = whole.clone();
        short.remove(at);
        if short != whole {
            assert!(follow(&short).is_err(), "without {at}");
        }
        assert!(follow(&whole[..at]).is_err());
    }
    assert!(tried > 2_000, "{tried}");
    assert_eq!(follow(&link("9.AAAA")), Err(Unreadable::Newer));
    assert_eq!(follow("#bc=2.AAAA.3cc8418d"), Err(Unreadable::Newer));
}

#[test]
fn a_link_with_impossible_values_is_refused() {
    for spoil in [
        (|saved: &mut Saved| saved.record.profile.age = Some(200)) as fn(&mut Saved),
        |saved| saved.record.profile.pain_now = Some(11),
        |saved| saved.record.diary.time = Some(1_440),
        |saved| saved.record.diary.started_on = Some(CivilDate { year: 2026, month: 13, day: 1 }),
        |saved| saved.record.diary.started_on = Some(CivilDate { year: 60_000, month: 1, day: 1 }),
        |saved| saved.record.screenings[0].results[0].1[0].1.value = Some(Value::Number(f64::NAN)),
    ] {
        let mut saved = persona();
        spoil(&mut saved);
        assert_eq!(follow(&link(&saved.pack())), Err(Unreadable::Corrupted));
    }
}

#[test]
fn a_fresh_link_is_short_and_scans() {
    let whole = |saved: &Saved| format!("https://back-check.example/{}", link(&saved.pack()));
    let link = whole(&persona());
    assert!(link.len() < 600, "{} characters", link.len());
    // Twelve weeks of sessions make a long one, which the page says.
    let long = whole(&follower(7, 84)).len();
    assert!((1_000..20_000).contains(&long), "{long} characters");
    let (size, path) = files::code(&link).unwrap();
    assert!((21..=117).contains(&size), "{size}");
    assert!(path.starts_with("M4 4h7v1h-7z"), "{}", &path[..40]);
    assert!(files::code(&"x".repeat(1_300)).is_none());
}
