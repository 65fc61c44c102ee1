//! About the person: one question a screen.

use super::session::ten;
use super::{asking, choice, question, say};
use crate::app::page::{Block, Choice, Choices, NumberField, Page};
use crate::app::{Model, Msg, Place};
use crate::i18n::{self, keys as k, Key};
use crate::protocol::ids::{Equipment, Sex};

/// The questions, in order.
pub(super) const QUESTIONS: [Place; 7] =
    [Place::Age, Place::Sex, Place::Pain, Place::Duration, Place::Days, Place::Minutes, Place::Equipment];

/// Durations offered: words and the weeks they stand for (the middle of the span).
pub(super) static DURATIONS: [(Key, u16); 6] = [
    (k::DURATION_6, 3),
    (k::DURATION_12, 8),
    (k::DURATION_HALF, 18),
    (k::DURATION_YEAR, 39),
    (k::DURATION_FIVE, 156),
    (k::DURATION_MORE, 520),
];

/// Session lengths offered, with what fits.
static MINUTES: [(u8, Key); 4] =
    [(10, k::MINUTES_10), (15, k::MINUTES_15), (20, k::MINUTES_20), (30, k::MINUTES_20)];

pub(super) fn page(model: &Model, place: Place) -> Page {
    let w = &model.words;
    let profile = &model.saved.record.profile;
    let at = QUESTIONS.iter().position(|q| *q == place).unwrap_or(0) as i64 + 1;
    let kicker = Block::Kicker(w.about_count(at, QUESTIONS.len() as i64));
    let why = |key| vec![say(w, Block::Lead, key)];
    let block = match place {
        Place::Sex => {
            let option = |key, sex| {
                let on = model.saved.flow.sex_answered && profile.sex == sex;
                choice(w, key, on, Msg::Sex(sex))
            };
            let options = vec![
                option(k::SEX_FEMALE, Some(Sex::Female)),
                option(k::SEX_MALE, Some(Sex::Male)),
                option(k::SEX_NONE, None),
            ];
            Block::Choices(question("sex", w.get(k::SEX_TITLE), why(k::SEX_WHY), options))
        }
        Place::Pain => {
            let ends = (w.get(k::PAIN_LOW), w.get(k::PAIN_HIGH));
            let choices = ten(("pain", w.text(k::PAIN_TITLE)), profile.pain_now, ends, Msg::Pain);
            Block::Choices(Choices { titled: true, before: why(k::PAIN_WHY), ..choices })
        }
        Place::Duration => {
            let options = DURATIONS
                .iter()
                .map(|(key, weeks)| choice(w, *key, profile.pain_weeks == Some(*weeks), Msg::Weeks(*weeks)))
                .collect();
            Block::Choices(question("duration", w.get(k::DURATION_TITLE), why(k::DURATION_WHY), options))
        }
        Place::Days => {
            let options = (1..=7)
                .map(|n| Choice::new(w.days_option(n), profile.days_per_week == Some(n), Msg::Days(n)))
                .collect();
            Block::Choices(question("days", w.get(k::DAYS_TITLE), why(k::DAYS_WHY), options))
        }
        Place::Minutes => {
            let options = MINUTES
                .iter()
                .map(|(n, hint)| {
                    let on = profile.minutes_per_session == Some(*n);
                    Choice::new(w.minutes_option(*n), on, Msg::Minutes(*n)).hint(w.get(*hint))
                })
                .collect();
            Block::Choices(question("minutes", w.get(k::MINUTES_TITLE), why(k::MINUTES_WHY), options))
        }
        Place::Equipment => {
            let answered = model.saved.flow.equipment_answered;
            let mut options: Vec<Choice> = Equipment::ALL
                .iter()
                .map(|thing| {
                    let on = profile.equipment.contains(thing);
                    choice(w, i18n::equipment(*thing), on, Msg::Equipment(*thing))
                })
                .collect();
            let none = answered && profile.equipment.is_empty();
            options.push(choice(w, k::EQUIPMENT_NONE, none, Msg::NoEquipment));
            let choices = question("equipment", w.get(k::EQUIPMENT_TITLE), why(k::EQUIPMENT_WHY), options);
            Block::Choices(Choices { many: true, ..choices })
        }
        _ => Block::Number(NumberField {
            id: "age".into(),
            label: w.text(k::AGE_TITLE),
            titled: true,
            hint: w.text(k::AGE_WHY),
            unit: w.text(k::AGE_UNIT),
            text: model
                .age_draft()
                .map_or_else(|| profile.age.map_or_else(String::new, |age| age.to_string()), str::to_owned),
            error: None,
        }),
    };
    asking(model, vec![kicker, block])
}

/// What is wrong with the age, if anything.
pub(super) fn age_error(model: &Model) -> Option<String> {
    let w = &model.words;
    match (model.age_draft(), model.saved.record.profile.age) {
        (_, Some(_)) => None,
        (Some(text), None) if !text.trim().is_empty() => Some(w.text(k::ERROR_AGE_RANGE)),
        _ => Some(w.text(k::ERROR_AGE_EMPTY)),
    }
}
