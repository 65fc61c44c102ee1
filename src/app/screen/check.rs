//! Check answers: everything said so far, each line with a way to change it.

use super::{about, button, number, plain, say, test, title};
use crate::app::page::{Block, Button, Page, SummarySection};
use crate::app::{route, Answer, Model, Msg, Onset, Place};
use crate::i18n::{self, keys as k};
use crate::protocol::battery::Kind;
use crate::protocol::ids::{Edition, Sex, TestId};
use crate::protocol::safety::{GroupId, FEATURES, GROUPS};
use crate::record::{Entry, Value};

pub(super) fn page(model: &Model) -> Page {
    let w = &model.words;
    let section = |title, rows| Block::Summary(SummarySection { title: w.text(title), rows });
    let blocks = vec![
        title(w, k::CHECK_TITLE, false),
        say(w, Block::Lead, k::CHECK_LEAD),
        section(k::CHECK_SAFETY, safety(model)),
        section(k::CHECK_ABOUT, profile(model)),
        section(k::CHECK_TESTS, tests(model)),
    ];
    let mut page = plain(model, blocks);
    page.main = Some(button(w, k::CHECK_GO, Msg::Continue));
    page
}

type Row = (String, Vec<String>, Button);

fn row(model: &Model, label: impl Into<String>, values: Vec<String>, place: Place) -> Row {
    let label = label.into();
    let change = Button::new(model.words.get(k::CHANGE), Msg::Change(place)).about(label.clone());
    (label, values, change)
}

/// One line a safety group: what was chosen of it.
fn safety(model: &Model) -> Vec<Row> {
    let w = &model.words;
    let way = route::reachable(&model.saved);
    let mut rows = Vec::new();
    for (index, group) in GROUPS.iter().enumerate() {
        let index = index as u8;
        if group.id == GroupId::Inflammatory {
            continue;
        }
        if !way.contains(&Place::Ask(index)) {
            break;
        }
        let told: Vec<String> = group
            .ids
            .iter()
            .filter(|id| model.saved.record.safety.yes.contains(id))
            .map(|id| w.text(i18n::safety(*id).text))
            .collect();
        let values = match route::answers(&model.saved, group.id) {
            (Some(Answer::Unsure), Some(Answer::Unsure) | None) => vec![w.text(k::CHECK_UNSURE)],
            _ if told.is_empty() => vec![w.text(k::CHECK_NONE)],
            _ => told,
        };
        rows.push(row(model, w.get(i18n::group(group.id).short), values, Place::Ask(index)));
    }
    if let Some(onset) = model.saved.flow.onset {
        let key = match onset {
            Onset::Before35 => k::ONSET_BEFORE_35,
            Onset::Before45 => k::ONSET_BEFORE_45,
            Onset::Later => k::ONSET_LATER,
        };
        rows.push(row(model, w.get(k::CHECK_ONSET), vec![w.text(key)], Place::Onset));
    }
    if way.contains(&Place::Features) {
        let chosen = model.saved.flow.features.as_deref().unwrap_or_default();
        let mut values: Vec<String> =
            FEATURES.iter().filter(|f| chosen.contains(f)).map(|f| w.text(i18n::feature(*f).text)).collect();
        if values.is_empty() {
            values.push(w.text(k::CHECK_NONE));
        }
        rows.push(row(model, w.get(k::CHECK_FEATURES), values, Place::Features));
    }
    rows
}

fn profile(model: &Model) -> Vec<Row> {
    let w = &model.words;
    let p = &model.saved.record.profile;
    let sex = match p.sex {
        Some(Sex::Female) => k::SEX_FEMALE,
        Some(Sex::Male) => k::SEX_MALE,
        None => k::CHECK_NOT_GIVEN,
    };
    let duration =
        about::DURATIONS.iter().find(|(_, weeks)| p.pain_weeks == Some(*weeks)).map(|(key, _)| *key);
    let mut equipment: Vec<String> =
        p.equipment.iter().map(|thing| w.text(i18n::equipment(*thing))).collect();
    if equipment.is_empty() {
        equipment.push(w.text(k::CHECK_NONE));
    }
    let mut rows = vec![
        row(model, w.get(k::CHECK_AGE), vec![w.check_age_value(p.age.unwrap_or(0))], Place::Age),
        row(model, w.get(k::CHECK_SEX), vec![w.text(sex)], Place::Sex),
        row(model, w.get(k::CHECK_PAIN), vec![w.check_pain_value(p.pain_now.unwrap_or(0))], Place::Pain),
        row(
            model,
            w.get(k::CHECK_DURATION),
            vec![w.text(duration.unwrap_or(k::CHECK_NOT_GIVEN))],
            Place::Duration,
        ),
        row(model, w.get(k::CHECK_DAYS), vec![w.days_option(p.days_per_week.unwrap_or(3))], Place::Days),
        row(
            model,
            w.get(k::CHECK_MINUTES),
            vec![w.minutes_option(p.minutes_per_session.unwrap_or(15))],
            Place::Minutes,
        ),
        row(model, w.get(k::CHECK_EQUIPMENT), equipment, Place::Equipment),
    ];
    if route::needs_clinician(&model.saved) {
        rows.insert(4, row(model, w.get(k::CHECK_CLEARED), vec![w.text(k::YES)], Place::Clinician));
    }
    rows
}

fn tests(model: &Model) -> Vec<Row> {
    let w = &model.words;
    let edition = match model.saved.flow.edition {
        Some(Edition::Full) => k::EDITION_FULL,
        _ => k::EDITION_CORE,
    };
    let mut rows = vec![row(model, w.get(k::CHECK_TESTS), vec![w.text(edition)], Place::Ready)];
    for test in route::offered(&model.saved) {
        for part in route::parts(test) {
            let sides = route::sides_of(test.id, *part);
            let values = sides
                .iter()
                .filter_map(|side| {
                    let value = value(model, test.id, test::entry(model, test.id, *side)?);
                    Some(match side {
                        side if sides.len() > 1 => {
                            w.check_side_value(test::side_label(model, test.id, *side), value)
                        }
                        _ => value,
                    })
                })
                .collect();
            let label = test::name(model, test.id, *part);
            rows.push(row(model, label, values, Place::Test(test.id, *part)));
        }
    }
    rows
}

/// One result in words.
fn value(model: &Model, test: TestId, entry: &Entry) -> String {
    let w = &model.words;
    if !entry.outcome.has_value() {
        return test::ended(model, entry);
    }
    let mut text = match (crate::protocol::battery::row(test).kind, entry.value, entry.unit) {
        (Kind::Measured(_), Some(Value::Number(n)), Some(unit)) => {
            w.result_value(number::arg(n), number::after(w, unit))
        }
        (_, Some(value), _) => test::choice_words(test, value).0.map_or_else(String::new, |key| w.text(key)),
        _ => String::new(),
    };
    if let Some(variant) = entry.variant {
        text.push_str(" · ");
        text.push_str(w.get(i18n::variant(variant)));
    }
    text
}
