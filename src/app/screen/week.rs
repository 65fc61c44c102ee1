//! Choosing days, and the questions of the week.

use super::home::follow;
use super::session::ten;
use super::{asking, button, choice, number, plain, question, say, title};
use crate::app::follow::{Follow, Slot};
use crate::app::page::{Block, Choice, Choices, Layout, Page, WordsField};
use crate::app::{Model, Msg};
use crate::i18n::{self, keys as k, owned};
use crate::protocol::ids::Weekday;
use crate::record::diary::MOST_ACTIVITIES;
use crate::record::CivilDate;
use crate::training::today::per_week;
use crate::training::trends;

/// Days and reminder.
pub(super) fn schedule(model: &Model) -> Page {
    let w = &model.words;
    let diary = &model.saved.record.diary;
    let day = |day: &Weekday| {
        choice(w, i18n::weekday(*day), diary.weekdays.contains(day), follow(Follow::Day(*day)))
    };
    let per_week = model.course().map_or(0, |course| per_week(&model.saved.record, &course));
    let note = vec![Block::Small(w.schedule_days_note(per_week))];
    let days = question("weekdays", w.get(k::SCHEDULE_DAYS), note, Weekday::ALL.iter().map(day).collect());
    let time = diary.time.map_or_else(String::new, number::clock);
    let field = |id: &str, label, hint, text: &str, slot| {
        Block::Words(WordsField {
            id: owned(id),
            label: w.text(label),
            hint: Some(w.text(hint)),
            text: owned(text),
            slot,
        })
    };
    let mut page = asking(
        model,
        vec![
            title(w, k::SCHEDULE_TITLE, false),
            Block::Choices(Choices { titled: false, many: true, layout: Layout::List, ..days }),
            field("time", k::SCHEDULE_TIME, k::SCHEDULE_TIME_HINT, &time, Slot::Time),
            field("cue", k::SCHEDULE_CUE, k::SCHEDULE_CUE_HINT, &diary.cue, Slot::Cue),
        ],
    );
    page.main = Some(button(w, k::SCHEDULE_SAVE, Msg::Continue));
    page
}

/// The questions of the week.
pub(super) fn week(model: &Model) -> Page {
    let w = &model.words;
    let diary = &model.saved.record.diary;
    let today = model.today();
    let ends = (w.get(k::PAIN_LOW), w.get(k::PAIN_HIGH));
    let mut blocks = vec![
        title(w, k::WEEK_TITLE, false),
        Block::Choices(ten(("pain", w.text(k::WEEK_PAIN)), told(model, &diary.pain), ends, |n| {
            follow(Follow::Week(n))
        })),
    ];
    if trends::asks_activities(&model.saved.record, today) {
        blocks.extend(activities(model));
    }
    if model.course().is_some_and(|course| trends::asks_change(&model.saved.record, today, course.week)) {
        blocks.push(Block::Choices(change(model)));
    }
    let mut page = plain(model, blocks);
    page.main = Some(button(w, k::SCHEDULE_SAVE, Msg::Continue));
    page
}

/// Own activities: their names, and how well each goes.
fn activities(model: &Model) -> Vec<Block> {
    let w = &model.words;
    let diary = &model.saved.record.diary;
    let mut blocks =
        vec![say(w, Block::Heading, k::WEEK_ACTIVITIES), say(w, Block::Text, k::WEEK_ACTIVITIES_LEAD)];
    for nth in 0..MOST_ACTIVITIES.min(diary.activities.len() + 1) {
        let activity = diary.activities.get(nth);
        let name = activity.map_or("", |one| one.name.as_str());
        blocks.push(Block::Words(WordsField {
            id: ["activity-", &nth.to_string()].concat(),
            label: w.week_activity(nth as i64 + 1),
            hint: None,
            text: owned(name),
            slot: Slot::Activity(nth as u8),
        }));
        if let Some(activity) = activity.filter(|one| !one.name.is_empty()) {
            let id = ["score-", &nth.to_string()].concat();
            let ends = (w.get(k::WEEK_SCORE_LOW), w.get(k::WEEK_SCORE_HIGH));
            let legend = w.week_score(activity.name.as_str());
            let say = |score| follow(Follow::Score(nth as u8, score));
            blocks.push(Block::Choices(ten((&id, legend), told(model, &activity.scores), ends, say)));
        }
    }
    blocks
}

/// What was told today.
fn told(model: &Model, scores: &[(CivilDate, u8)]) -> Option<u8> {
    scores.last().filter(|(on, _)| *on == model.today()).map(|(_, score)| *score)
}

/// How things are compared with the start, in seven steps.
fn change(model: &Model) -> Choices {
    let w = &model.words;
    let now = model.saved.record.diary.change.map(|(_, score)| score);
    let option = |score: i8| {
        let key = match score {
            -3 => k::WEEK_CHANGE_MUCH_WORSE,
            -2 => k::WEEK_CHANGE_WORSE,
            -1 => k::WEEK_CHANGE_LITTLE_WORSE,
            0 => k::WEEK_CHANGE_SAME,
            1 => k::WEEK_CHANGE_LITTLE_BETTER,
            2 => k::WEEK_CHANGE_BETTER,
            _ => k::WEEK_CHANGE_MUCH_BETTER,
        };
        Choice::new(w.text(key), now == Some(score), follow(Follow::Change(score)))
    };
    let options = (-3..=3).map(option).collect();
    Choices {
        titled: false,
        layout: Layout::List,
        ..question("change", w.get(k::WEEK_CHANGE), Vec::new(), options)
    }
}
