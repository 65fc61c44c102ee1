//! Progress: pain first and largest, own activities, weeks kept, tests small.

use super::home::follow;
use super::test::name;
use super::{button, number, plain, say, title};
use crate::app::follow::Follow;
use crate::app::page::{Block, Chart, Page};
use crate::app::saved::Again;
use crate::app::{Model, Msg, Place};
use crate::i18n::{self, keys as k, Arg};
use crate::protocol::ids::Unit;
use crate::record::CivilDate;
use crate::training::change::{compared, Compared, Verdict};
use crate::training::{rules, trends};

/// Days the chart has room for: the twelve weeks.
const DAYS: u16 = 84;

pub(super) fn page(model: &Model) -> Page {
    let w = &model.words;
    let record = &model.saved.record;
    let Some(course) = model.course() else { return plain(model, Vec::new()) };
    let mut blocks = headline(model);
    blocks.push(Block::Chart(pain_chart(model)));
    let scored =
        || record.diary.activities.iter().filter(|one| !one.scores.is_empty() && !one.name.is_empty());
    if scored().next().is_some() {
        blocks.push(say(w, Block::Heading, k::PROGRESS_OWN));
    }
    for activity in scored() {
        let mut chart = chart(model, activity.name.clone(), w.text(k::PROGRESS_OWN_NOTE), &activity.scores);
        chart.large = false;
        blocks.push(Block::Chart(chart));
    }
    let per_week = model.due(&course).map_or(1, |due| due.per_week);
    let kept = &course.kept;
    let count = kept.iter().filter(|kept| **kept).count();
    blocks.push(Block::Heading(w.progress_weeks(count as i64)));
    let least = rules::STREAK_SESSIONS.min(per_week);
    let sessions = w.progress_sessions(record.diary.sessions.len() as i64);
    blocks.push(Block::Small([&w.progress_weeks_note(i64::from(least)), " · ", &sessions].concat()));
    blocks.push(Block::Kept(weeks(model, kept)));
    blocks.push(tests(model));
    let mut page = plain(model, blocks);
    page.main = Some(button(w, k::PROGRESS_LOG, Msg::Go(Place::Week)));
    if model.may_screen() {
        page.more = vec![button(w, k::HOME_RESCREEN_EARLY, follow(Follow::Again(Again::Screen)))];
    }
    page
}

fn headline(model: &Model) -> Vec<Block> {
    let w = &model.words;
    let Some(trend) = trends::pain(&model.saved.record) else {
        return vec![
            say(w, Block::Kicker, k::PROGRESS_TITLE),
            title(w, k::PROGRESS_NONE, true),
            say(w, Block::Lead, k::PROGRESS_NONE_LEAD),
        ];
    };
    let by = trend.first.abs_diff(trend.last);
    let counts = w.text(if by >= trends::PAIN_COUNTS { k::PROGRESS_COUNTS } else { k::PROGRESS_NOISE });
    let (key, lead) = match trend.last.cmp(&trend.first) {
        std::cmp::Ordering::Less => (k::PROGRESS_EASING, w.progress_down_by(by, counts)),
        std::cmp::Ordering::Greater => (k::PROGRESS_UP, w.progress_up_by(by, counts)),
        std::cmp::Ordering::Equal => (k::PROGRESS_STEADY, counts),
    };
    vec![say(w, Block::Kicker, k::PROGRESS_TITLE), title(w, key, true), Block::Lead(lead)]
}

fn pain_chart(model: &Model) -> Chart {
    let w = &model.words;
    let record = &model.saved.record;
    let scores = &record.diary.pain;
    let mut chart = chart(model, w.text(k::PROGRESS_PAIN), w.text(k::PROGRESS_PAIN_NOTE), scores);
    chart.band = trends::first_pain(record)
        .and_then(|first| first.checked_sub(trends::PAIN_COUNTS))
        .map(|line| (line, w.text(k::PROGRESS_BAND), true));
    chart
}

fn chart(model: &Model, title: String, note: String, scores: &[(CivilDate, u8)]) -> Chart {
    let w = &model.words;
    let start = model.saved.record.diary.started_on.unwrap_or(model.today());
    let day = |on: CivilDate| u16::try_from(on.since(start)).unwrap_or(0);
    let last = scores.last().map_or(0, |(on, _)| day(*on));
    let days = last.max(DAYS);
    let step = if days > DAYS { days / 28 * 7 } else { 21 };
    let tick = |nth: u16| (nth * step, w.progress_week(i64::from(nth * step / 7 + 1)));
    Chart {
        title,
        note,
        points: scores.iter().map(|(on, score)| (day(*on), *score, date(*on))).collect(),
        days,
        band: None,
        ticks: (0..=days / step.max(1)).map(tick).collect(),
        table: [w.text(k::PROGRESS_TABLE), w.text(k::PROGRESS_DATE), w.text(k::PROGRESS_SCORE)],
        large: true,
    }
}

/// A date every reader reads the same way.
fn date(on: CivilDate) -> String {
    let two = |n: u8| if n < 10 { ["0", &n.to_string()].concat() } else { n.to_string() };
    [&on.year.to_string(), "-", &two(on.month), "-", &two(on.day)].concat()
}

fn weeks(model: &Model, kept: &[bool]) -> Vec<(Option<bool>, String)> {
    let w = &model.words;
    let now = kept.len().saturating_sub(1);
    // A year is a long row: the latest twelve are shown.
    let from = kept.len().saturating_sub(12);
    let behind = kept.iter().enumerate().skip(from).map(|(nth, kept)| {
        let known = *kept || nth < now;
        let word = w.get(if *kept { k::PROGRESS_KEPT } else { k::PROGRESS_NOT_KEPT });
        let label = [&w.progress_week(nth as i64 + 1), ": ", word].concat();
        (known.then_some(*kept), label)
    });
    behind.collect()
}

fn tests(model: &Model) -> Block {
    let w = &model.words;
    let all = compared(&model.saved.record);
    if all.is_empty() {
        return Block::Card(vec![
            say(w, Block::Heading, k::PROGRESS_TESTS),
            say(w, Block::Text, k::PROGRESS_TESTS_NONE),
        ]);
    }
    let rows = all.iter().map(|one| row(model, one)).collect();
    Block::Compared(w.text(k::PROGRESS_TESTS), w.text(k::PROGRESS_TESTS_NOTE), rows)
}

fn row(model: &Model, one: &Compared) -> (String, String, String, bool) {
    let w = &model.words;
    let amount = |hundredths: i64| match one.unit {
        Some(unit) => w.result_value(Arg::Hundredths(hundredths), w.get(i18n::unit(unit))),
        None => w.progress_picture(3 - hundredths / 100),
    };
    let values = w.progress_from_to(amount(one.first), amount(one.last));
    let by = match one.unit {
        Some(Unit::Reps | Unit::S | Unit::Deg | Unit::Cm | Unit::In) => amount((one.last - one.first).abs()),
        None => number::field((one.last - one.first).abs() as f64 / 100.0),
    };
    let words = match one.verdict {
        Verdict::Better => w.progress_better(by),
        Verdict::Worse => w.progress_worse(by),
        Verdict::Same => w.text(k::PROGRESS_SAME),
    };
    (name(model, one.test, one.side), values, words, one.verdict != Verdict::Same)
}
