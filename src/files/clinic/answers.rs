//! The answers: a response for each screening, the latest with everything about the person.

use super::questions::{choices, has_variant, link};
use super::{coding, object, quantity, safety_codes, ucum, QUESTIONNAIRE, VERSION};
use crate::app::{route, Answer, Saved};
use crate::files::Now;
use crate::i18n::{self, keys as k, Words};
use crate::protocol::battery;
use crate::protocol::ids::{SafetyId, Sex, Side, TestId};
use crate::protocol::safety::{GroupId, GROUPS};
use crate::record::{CivilDate, Entry, Screening, Value};
use serde_json::Value as Json;

/// A response for each screening, oldest first; one without tests where there was none.
pub(super) fn responses(saved: &Saved, w: &Words, now: Now) -> Vec<Json> {
    let mut screenings: Vec<&Screening> = saved.record.screenings.iter().collect();
    screenings.retain(|screening| !screening.results.is_empty());
    screenings.sort_by_key(|screening| screening.taken_on);
    let about = || vec![group("profile", profile(saved, w)), group("safety", safety(saved, w))];
    let Some((latest, before)) = screenings.split_last() else {
        return vec![response(now.day, about())];
    };
    let tests = |screening: &Screening| group("tests", tests(screening, w));
    let mut all: Vec<Json> = before.iter().map(|one| response(one.taken_on, vec![tests(one)])).collect();
    let mut items = about();
    items.push(tests(latest));
    all.push(response(latest.taken_on, items));
    all
}

fn response(on: CivilDate, items: Vec<Json>) -> Json {
    // A group that holds nothing has no place in a response.
    let items: Vec<Json> = items.into_iter().filter(|item| item.get("item").is_some()).collect();
    let (asked, authored) = ([QUESTIONNAIRE, "|", VERSION].concat(), on.spelled());
    let mut response = object(vec![
        ("resourceType", "QuestionnaireResponse".into()),
        ("questionnaire", asked.into()),
        ("status", "completed".into()),
        ("authored", authored.into()),
    ]);
    if let (Some(fields), false) = (response.as_object_mut(), items.is_empty()) {
        fields.insert("item".into(), Json::Array(items));
    }
    response
}

fn group(link: &str, items: Vec<Json>) -> Json {
    if items.is_empty() {
        return object(vec![("linkId", link.into())]);
    }
    object(vec![("linkId", link.into()), ("item", Json::Array(items))])
}

fn one(link: &str, kind: &str, value: impl Into<Json>) -> Json {
    let value: Json = value.into();
    object(vec![("linkId", link.into()), ("answer", vec![object(vec![(kind, value)])].into())])
}

fn profile(saved: &Saved, w: &Words) -> Vec<Json> {
    let profile = &saved.record.profile;
    let mut items = Vec::new();
    if let Some(age) = profile.age {
        items.push(one("age", "valueQuantity", quantity(age, w.get(k::AGE_UNIT), "a")));
    }
    if let Some(sex) = profile.sex {
        let words = if sex == Sex::Female { k::SEX_FEMALE } else { k::SEX_MALE };
        items.push(one("sex", "valueCoding", coding(sex.as_str(), w.get(words))));
    }
    if let Some(pain) = profile.pain_now {
        items.push(one("pain_now", "valueInteger", pain));
    }
    if let Some(weeks) = profile.pain_weeks {
        let weeks = quantity(weeks, w.get(k::CLINIC_WEEKS), "wk");
        items.push(one("pain_weeks", "valueQuantity", weeks));
    }
    if let Some(days) = profile.days_per_week {
        items.push(one("days_per_week", "valueInteger", days));
    }
    if let Some(minutes) = profile.minutes_per_session {
        let minutes = quantity(minutes, w.get(k::CLINIC_MINUTES), "min");
        items.push(one("minutes_per_session", "valueQuantity", minutes));
    }
    let things = profile
        .equipment
        .iter()
        .map(|thing| object(vec![("valueCoding", coding(thing.as_str(), w.get(i18n::equipment(*thing))))]));
    let things: Vec<Json> = things.collect();
    if !things.is_empty() {
        items.push(object(vec![("linkId", "equipment".into()), ("answer", Json::Array(things))]));
    }
    items
}

/// What was said to a safety question: an index into the codes; nothing where it wasn't answered.
fn said(saved: &Saved, id: SafetyId) -> Option<usize> {
    if saved.record.safety.yes.contains(&id) {
        return Some(0);
    }
    let group = GROUPS.iter().find(|group| group.ids.contains(&id))?;
    if group.id == GroupId::Inflammatory {
        return saved.flow.onset.map(|_| 1);
    }
    match route::answers(saved, group.id) {
        (Some(Answer::Unsure), Some(Answer::Unsure)) => Some(2),
        (Some(Answer::Unsure), None) | (None, _) => None,
        _ => Some(1),
    }
}

fn safety(saved: &Saved, w: &Words) -> Vec<Json> {
    let codes = safety_codes(w);
    let answer = |id: &SafetyId| {
        let (code, words) = codes.get(said(saved, *id)?)?;
        Some(one(id.as_str(), "valueCoding", coding(code, words)))
    };
    let mut items: Vec<Json> = SafetyId::ALL.iter().filter_map(answer).collect();
    if saved.record.safety.cleared_by_clinician {
        items.push(one("cleared_by_clinician", "valueBoolean", true));
    }
    items
}

fn tests(screening: &Screening, w: &Words) -> Vec<Json> {
    let of_test = |(test, sides): &(TestId, Vec<(Side, Entry)>)| {
        let each = sides.iter().map(|(side, entry)| {
            group(&[test.as_str(), ".", side.as_str()].concat(), items(*test, *side, entry, w))
        });
        group(test.as_str(), each.collect())
    };
    screening.results.iter().map(of_test).collect()
}

fn items(test: TestId, side: Side, entry: &Entry, w: &Words) -> Vec<Json> {
    let row = battery::row(test);
    let at = |what| link(test, side, what);
    let outcome = coding(entry.outcome.as_str(), w.get(i18n::outcome(entry.outcome)));
    let mut items = vec![one(&at("outcome"), "valueCoding", outcome)];
    let chosen = |code: &str| {
        let words = choices(row).into_iter().find(|(one, _)| *one == code).and_then(|(_, key)| key);
        coding(code, words.map_or("", |key| w.get(key)))
    };
    match (entry.value, entry.unit) {
        (Some(Value::Gate(choice)), _) => {
            items.push(one(&at("value"), "valueCoding", chosen(choice.as_str())));
        }
        (Some(Value::Number(value)), Some(unit)) => {
            let words = w.get(i18n::unit(unit));
            items.push(one(&at("value"), "valueQuantity", quantity(value, words, ucum(unit))));
        }
        (Some(Value::Number(value)), None) => {
            let code = ["0", "1", "2"].get(value as usize).copied().unwrap_or("0");
            items.push(one(&at("value"), "valueCoding", chosen(code)));
        }
        (None, _) => {}
    }
    if let Some(place) = entry.place {
        let place = coding(place.as_str(), w.get(i18n::place(place)));
        items.push(one(&at("where"), "valueCoding", place));
    }
    if let Some(variant) = entry.variant.filter(|_| has_variant(row)) {
        let variant = coding(variant.as_str(), w.get(i18n::variant(variant)));
        items.push(one(&at("variant"), "valueCoding", variant));
    }
    items
}
