//! The questionnaire: every question that can be answered, with its choices.

use super::{coding, object, safety_codes, CODES, QUESTIONNAIRE, VERSION};
use crate::i18n::{self, keys as k, Key, Words};
use crate::protocol::battery::{Kind, TestRow, TESTS};
use crate::protocol::ids::{Equipment, Outcome, PainPlace, SafetyId, Sex, Side, TestId};
use serde_json::Value as Json;

/// The sides a test is entered for.
pub(super) fn sides(row: &TestRow) -> &'static [Side] {
    if row.sided {
        &[Side::Left, Side::Right]
    } else {
        &[Side::Both]
    }
}

/// The codes of a test answered by a picture, with their words; none for a measured one.
pub(super) fn choices(row: &TestRow) -> Vec<(&'static str, Option<Key>)> {
    let words = i18n::test(row.id);
    match row.kind {
        Kind::Measured(_) => Vec::new(),
        Kind::Choice => vec![("2", words.choice2), ("1", words.choice1), ("0", words.choice0)],
        Kind::Gate => {
            vec![("A", words.choicea), ("B", words.choiceb), ("C", words.choicec), ("D", words.choiced)]
        }
    }
}

/// What an item of a test is called: `front_plank.both.value`.
pub(super) fn link(test: TestId, side: Side, what: &str) -> String {
    [test.as_str(), ".", side.as_str(), ".", what].concat()
}

/// The item for how it was done is there where a test can be done in several ways.
pub(super) fn has_variant(row: &TestRow) -> bool {
    !row.variants.is_empty()
}

pub(super) fn questionnaire(w: &Words) -> Json {
    let safety = SafetyId::ALL.iter().map(|id| {
        let options = safety_codes(w);
        choice(
            id.as_str(),
            w.get(i18n::safety(*id).text),
            false,
            options.iter().map(|(c, t)| (*c, t.as_str())),
        )
    });
    let cleared = plain("cleared_by_clinician", w.get(k::CLINIC_CLEARED), "boolean");
    let identifier = object(vec![("system", CODES.into()), ("value", "back-check".into())]);
    let items = vec![
        group("profile", w.get(k::CLINIC_PROFILE), profile(w)),
        group("safety", w.get(k::CLINIC_SAFETY), safety.chain([cleared]).collect()),
        group("tests", w.get(k::CLINIC_TESTS), TESTS.iter().map(|row| test(w, row)).collect()),
    ];
    object(vec![
        ("resourceType", "Questionnaire".into()),
        ("url", QUESTIONNAIRE.into()),
        ("identifier", vec![identifier].into()),
        ("version", VERSION.into()),
        ("name", "BackCheck".into()),
        ("title", w.get(k::CLINIC_TITLE).into()),
        ("status", "active".into()),
        ("subjectType", vec!["Patient"].into()),
        ("description", w.get(k::CLINIC_DESCRIPTION).into()),
        ("item", Json::Array(items)),
    ])
}

fn profile(w: &Words) -> Vec<Json> {
    let sexes = [(Sex::Female, k::SEX_FEMALE), (Sex::Male, k::SEX_MALE)];
    let things = Equipment::ALL.iter().map(|thing| (thing.as_str(), w.get(i18n::equipment(*thing))));
    vec![
        plain("age", w.get(k::AGE_TITLE), "quantity"),
        choice(
            "sex",
            w.get(k::SEX_TITLE),
            false,
            sexes.map(|(sex, key)| (sex.as_str(), w.get(key))).into_iter(),
        ),
        plain("pain_now", w.get(k::PAIN_TITLE), "integer"),
        plain("pain_weeks", w.get(k::DURATION_TITLE), "quantity"),
        plain("days_per_week", w.get(k::DAYS_TITLE), "integer"),
        plain("minutes_per_session", w.get(k::MINUTES_TITLE), "quantity"),
        choice("equipment", w.get(k::EQUIPMENT_TITLE), true, things),
    ]
}

fn test(w: &Words, row: &TestRow) -> Json {
    let words = |key: Option<Key>| key.map_or("", |key| w.get(key));
    let outcomes = || Outcome::ALL.iter().map(|one| (one.as_str(), w.get(i18n::outcome(*one))));
    let places = || PainPlace::ALL.iter().map(|one| (one.as_str(), w.get(i18n::place(*one))));
    let of_side = |side: Side| {
        let at = |what| link(row.id, side, what);
        let value = match choices(row) {
            none if none.is_empty() => plain(&at("value"), w.get(k::CLINIC_VALUE), "quantity"),
            some => {
                let options = some.iter().map(|(code, key)| (*code, words(*key)));
                choice(&at("value"), w.get(k::CLINIC_VALUE), false, options)
            }
        };
        let mut items = vec![
            choice(&at("outcome"), w.get(k::CLINIC_OUTCOME), false, outcomes()),
            value,
            choice(&at("where"), w.get(k::CLINIC_WHERE), false, places()),
        ];
        if has_variant(row) {
            let ways = row.variants.iter().map(|one| (one.as_str(), w.get(i18n::variant(*one))));
            items.push(choice(&at("variant"), w.get(k::CLINIC_VARIANT), false, ways));
        }
        group(&[row.id.as_str(), ".", side.as_str()].concat(), w.get(i18n::side(side)), items)
    };
    let sides = sides(row).iter().map(|side| of_side(*side)).collect();
    group(row.id.as_str(), w.get(i18n::test(row.id).name), sides)
}

fn group(link: &str, text: &str, items: Vec<Json>) -> Json {
    object(vec![
        ("linkId", link.into()),
        ("text", text.into()),
        ("type", "group".into()),
        ("item", Json::Array(items)),
    ])
}

fn plain(link: &str, text: &str, kind: &str) -> Json {
    object(vec![("linkId", link.into()), ("text", text.into()), ("type", kind.into())])
}

fn choice<'a>(
    link: &str,
    text: &str,
    repeats: bool,
    options: impl Iterator<Item = (&'a str, &'a str)>,
) -> Json {
    let options: Vec<Json> =
        options.map(|(code, words)| object(vec![("valueCoding", coding(code, words))])).collect();
    object(vec![
        ("linkId", link.into()),
        ("text", text.into()),
        ("type", "choice".into()),
        ("repeats", repeats.into()),
        ("answerOption", Json::Array(options)),
    ])
}
