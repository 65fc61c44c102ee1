//! Progress: pain first and largest, own activities, weeks kept, tests small.

use super::home::follow;
use super::test::{choice_words, name};
use super::{button, number, plain, say, title};
use crate::app::follow::Follow;
use crate::app::page::{Block, Chart, Page};
use crate::app::saved::Again;
use crate::app::{Model, Msg, Place};
use crate::i18n::{keys as k, Arg};
use crate::record::{CivilDate, Value};
use crate::training::change::{compared, Compared, Verdict};
use crate::training::today::per_week;
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
    for (nth, activity) in (1..).zip(scored()) {
        let words = (activity.name.clone(), w.text(k::PROGRESS_OWN_NOTE));
        let mut chart = chart(model, nth, words, &activity.scores);
        chart.large = false;
        blocks.push(Block::Chart(chart));
    }
    let per_week = per_week(record, &course);
    let kept = &course.kept;
    let count = kept.iter().filter(|kept| **kept).count();
    blocks.push(Block::Heading(w.progress_weeks(count as i64)));
    let least = rules::STREAK_SESSIONS.min(per_week);
    let sessions = w.progress_sessions(record.diary.sessions.len() as i64);
    blocks.push(Block::Small([&w.progress_weeks_note(i64::from(least)), " · ", &sessions].concat()));
    blocks.push(Block::Kept(weeks(model, kept)));
    blocks.extend(tests(model));
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
        std::cmp::Ordering::Less => (k::PROGRESS_EASING, w.progress_down_by(i64::from(by), counts)),
        std::cmp::Ordering::Greater => (k::PROGRESS_UP, w.progress_up_by(i64::from(by), counts)),
        std::cmp::Ordering::Equal => (k::PROGRESS_STEADY, counts),
    };
    vec![say(w, Block::Kicker, k::PROGRESS_TITLE), title(w, key, true), Block::Lead(lead)]
}

fn pain_chart(model: &Model) -> Chart {
    let w = &model.words;
    let record = &model.saved.record;
    let scores = &record.diary.pain;
    let mut chart = chart(model, 0, (w.text(k::PROGRESS_PAIN), w.text(k::PROGRESS_PAIN_NOTE)), scores);
    chart.band = trends::first_pain(record)
        .and_then(|first| first.checked_sub(trends::PAIN_COUNTS))
        .map(|line| (line, w.text(k::PROGRESS_BAND), true));
    chart
}

fn chart(model: &Model, nth: u8, (title, note): (String, String), scores: &[(CivilDate, u8)]) -> Chart {
    let w = &model.words;
    let start = model.saved.record.diary.started_on.unwrap_or(model.today());
    let day = |on: CivilDate| u16::try_from(on.since(start)).unwrap_or(0);
    let last = scores.last().map_or(0, |(on, _)| day(*on));
    let days = last.max(DAYS);
    let third = days / 7 / 3;
    // Weeks 1, 4, 8, 12: those the tests are in.
    let tick = |nth: u16| match nth * third {
        0 => (0, w.progress_week(1)),
        week => ((week - 1) * 7, week.to_string()),
    };
    Chart {
        title,
        note,
        points: scores.iter().map(|(on, score)| (day(*on), *score, on.spelled())).collect(),
        days,
        band: None,
        ticks: (0..=3).map(tick).collect(),
        table: [w.text(k::PROGRESS_TABLE), w.text(k::PROGRESS_DATE), w.text(k::PROGRESS_SCORE)],
        opens: (!model.shows_table(nth)).then(|| follow(Follow::Table(nth))),
        large: true,
    }
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

/// Tests now and at the first screening: those whose change counts, and the others behind a press.
fn tests(model: &Model) -> Vec<Block> {
    let w = &model.words;
    let all = compared(&model.saved.record);
    if all.is_empty() {
        return vec![Block::Card(vec![
            say(w, Block::Heading, k::PROGRESS_TESTS),
            say(w, Block::Text, k::PROGRESS_TESTS_NONE),
        ])];
    }
    let same = |one: &&Compared| one.verdict == Verdict::Same;
    let lines: Vec<String> = all.iter().filter(same).map(|one| same_as(model, one)).collect();
    let mut blocks = vec![changed(model, &all)];
    if !lines.is_empty() {
        blocks.push(Block::More(w.progress_others(lines.len() as i64), vec![Block::Bullets(lines)]));
    }
    blocks
}

/// What changed against the first screening by more than the test's own error.
pub(super) fn changed(model: &Model, all: &[Compared]) -> Block {
    let w = &model.words;
    let counts = |one: &&Compared| one.verdict != Verdict::Same;
    let rows: Vec<_> = all.iter().filter(counts).map(|one| row(model, one)).collect();
    let note = if rows.is_empty() { k::PROGRESS_TESTS_SAME } else { k::PROGRESS_TESTS_NOTE };
    Block::Compared(w.text(k::PROGRESS_TESTS), w.text(note), rows)
}

fn same_as(model: &Model, one: &Compared) -> String {
    [&name(model, one.test, one.side), ": ", &values(model, one)].concat()
}

fn amount(model: &Model, one: &Compared, hundredths: i64) -> String {
    let w = &model.words;
    match one.unit {
        Some(unit) => w.result_value(Arg::Hundredths(hundredths), number::after(w, unit)),
        None => choice_words(one.test, Value::Number(hundredths as f64 / 100.0))
            .0
            .map_or_else(|| w.progress_picture(3 - hundredths / 100), |key| w.text(key)),
    }
}

fn values(model: &Model, one: &Compared) -> String {
    model.words.progress_from_to(amount(model, one, one.first), amount(model, one, one.last))
}

fn row(model: &Model, one: &Compared) -> (String, String, String, bool) {
    let w = &model.words;
    let by = one.unit.map(|_| amount(model, one, (one.last - one.first).abs()));
    let words = match (one.verdict, by) {
        (Verdict::Better, Some(by)) => w.progress_better(by),
        (Verdict::Worse, Some(by)) => w.progress_worse(by),
        (Verdict::Better, None) => w.text(k::PROGRESS_BETTER_PICTURE),
        (Verdict::Worse, None) => w.text(k::PROGRESS_WORSE_PICTURE),
        (Verdict::Same, _) => w.text(k::PROGRESS_SAME),
    };
    (name(model, one.test, one.side), values(model, one), words, one.verdict != Verdict::Same)
}
