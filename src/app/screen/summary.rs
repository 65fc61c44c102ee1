//! A summary for a clinician: what was answered, measured and trained, on one page.
//!
//! Holds no judgement of its own: bands, percents and changes are those of `screening` and
//! `training`. **Invariant:** no total score, and nothing that was not asked is passed over.

use super::{about, button, plain, result, say, test};
use crate::app::page::{Block, Page};
use crate::app::{route, Answer, Model, Msg};
use crate::i18n::{self, keys as k, owned, Arg, Words};
use crate::protocol::battery;
use crate::protocol::ids::{Light, Outcome, Sex, Side, TestId};
use crate::protocol::safety::GROUPS;
use crate::record::{CivilDate, Entry};
use crate::screening::{assess, latest, Assessment, TestResult};
use crate::training::change::{compared, Compared, Verdict};
use crate::training::light::light;
use crate::training::today::per_week;
use crate::training::{trends, Stage};

/// Sessions whose lights are told.
const LIGHTS: usize = 6;

pub(super) fn page(model: &Model) -> Page {
    let w = &model.words;
    let mut page = plain(model, Vec::new());
    let Ok(assessment) = assess(&model.saved.record) else { return page };
    let mut blocks = vec![
        Block::Title(w.text(k::PRINT_SUMMARY), true),
        say(w, Block::Text, k::SUMMARY_LEAD),
        Block::Facts(person(model)),
        Block::Facts(vec![(w.text(k::SUMMARY_SAFETY), safety(model))]),
    ];
    if !assessment.tests.is_empty() {
        blocks.push(table(model, &assessment));
    }
    blocks.push(say(w, Block::Heading, k::SUMMARY_PLAN));
    blocks.push(Block::Facts(training(model, &assessment)));
    blocks.push(say(w, Block::Small, k::SUMMARY_FOOT));
    blocks.push(say(w, Block::Small, k::HONEST_LINE));
    page.blocks = vec![Block::Paper(blocks)];
    page.main = Some(button(w, k::PRINT_GO, Msg::Print));
    page
}

/// A date every reader reads the same way.
pub(super) fn date(on: CivilDate) -> String {
    [&on.year.to_string(), "-", &two(on.month.into()), "-", &two(on.day.into())].concat()
}

/// `HH:MM` of minutes after midnight.
pub(super) fn clock(minutes: u16) -> String {
    [&two(minutes / 60), ":", &two(minutes % 60)].concat()
}

fn two(n: u16) -> String {
    [if n < 10 { "0" } else { "" }, &n.to_string()].concat()
}

fn person(model: &Model) -> Vec<(String, String)> {
    let w = &model.words;
    let record = &model.saved.record;
    let p = &record.profile;
    let sex = match p.sex {
        Some(Sex::Female) => k::SEX_FEMALE,
        Some(Sex::Male) => k::SEX_MALE,
        None => k::CHECK_NOT_GIVEN,
    };
    let duration = about::DURATIONS.iter().find(|(_, weeks)| p.pain_weeks == Some(*weeks));
    let days = || record.screenings.iter().map(|screening| screening.taken_on);
    let screened = match (days().min(), days().max()) {
        (Some(first), Some(last)) if first != last => {
            w.summary_dates_several(record.screenings.len() as i64, date(first), date(last))
        }
        (Some(first), _) if !latest(record).is_none_or(|one| one.results.is_empty()) => date(first),
        _ => w.text(k::SUMMARY_NONE),
    };
    let given = |value: Option<String>| value.unwrap_or_else(|| w.text(k::CHECK_NOT_GIVEN));
    vec![
        (w.text(k::SUMMARY_DATES), screened),
        (w.text(k::CHECK_AGE), given(p.age.map(|age| w.check_age_value(age)))),
        (w.text(k::CHECK_SEX), w.text(sex)),
        (w.text(k::CHECK_PAIN), given(p.pain_now.map(|pain| w.check_pain_value(pain)))),
        (w.text(k::CHECK_DURATION), given(duration.map(|(key, _)| w.text(*key)))),
        (w.text(k::SUMMARY_MEDICATIONS), w.text(k::SUMMARY_NOT_ASKED)),
    ]
}

fn safety(model: &Model) -> String {
    let w = &model.words;
    let safety = &model.saved.record.safety;
    let yes: Vec<&str> = safety.yes.iter().map(|id| w.get(i18n::safety(*id).told)).collect();
    let twice = (Some(Answer::Unsure), Some(Answer::Unsure));
    let unsure: Vec<&str> = GROUPS
        .iter()
        .filter(|group| route::answers(&model.saved, group.id) == twice)
        .map(|group| w.get(i18n::group(group.id).short))
        .collect();
    let mut parts = Vec::new();
    if !yes.is_empty() {
        parts.push(w.summary_yes(yes.join(", ")));
    }
    if !unsure.is_empty() {
        parts.push(w.summary_unsure(unsure.join(", ")));
    }
    if parts.is_empty() {
        parts.push(w.text(k::SUMMARY_NO));
    }
    if safety.cleared_by_clinician {
        parts.push(w.text(k::SUMMARY_CLEARED));
    }
    parts.join(" · ")
}

/// Every area with its tests. A column compares with the first screening where there is another.
fn table(model: &Model, assessment: &Assessment) -> Block {
    let w = &model.words;
    let changes = compared(&model.saved.record);
    let mut head = super::texts(w, &[k::SUMMARY_TEST, k::SUMMARY_RESULT, k::SUMMARY_BAND, k::SUMMARY_NOTES]);
    if !changes.is_empty() {
        head.push(w.text(k::SUMMARY_FIRST));
    }
    let mut rows: Vec<Vec<String>> = Vec::new();
    for region in assessment.regions.iter().flatten() {
        let band = w.get(i18n::region_band(region.band));
        let band = region.percent.map_or_else(|| owned(band), |percent| w.summary_percent(percent, band));
        let start = assessment.focus == Some(region.region);
        let strong = |words: &str| ["**", words, "**"].concat();
        let mut row = vec![
            strong(w.get(i18n::region(region.region).name)),
            w.result_scored(region.scored, region.offered),
            strong(&band),
            if start { strong(w.get(k::SUMMARY_START)) } else { none() },
        ];
        if !changes.is_empty() {
            row.push(none());
        }
        rows.push(row);
        for one in assessment.tests.iter().filter(|one| battery::row(one.id).region == region.region) {
            let mut row = tested(model, one);
            if !changes.is_empty() {
                row.push(since_first(model, one.id, &changes));
            }
            rows.push(row);
        }
    }
    Block::Table(w.text(k::SUMMARY_TESTS), head, rows)
}

fn none() -> String {
    owned("–")
}

fn tested(model: &Model, one: &TestResult) -> Vec<String> {
    let part = result::test_part(model, one);
    let band = part.band.map_or_else(none, |(_, word)| word);
    let values = if part.values.is_empty() { none() } else { part.values };
    vec![part.name, values, band, remarks(model, one)]
}

/// What ended without a value and why, how it was done, and whether the sides differ.
fn remarks(model: &Model, one: &TestResult) -> String {
    let w = &model.words;
    let said = |entry: &Entry| match (entry.outcome, entry.variant) {
        (Outcome::Done, variant) => variant.map(|variant| w.text(i18n::variant(variant))),
        _ => Some(test::ended(model, entry)),
    };
    let each: Vec<(Side, String)> = one
        .sides
        .iter()
        .filter_map(|(side, _)| Some((*side, said(test::entry(model, one.id, *side)?)?)))
        .collect();
    let mut remarks: Vec<String> = match each.as_slice() {
        [(_, left), (_, right)] if left == right => vec![left.clone()],
        sides => sides.iter().map(|(side, what)| sided(w, *side, what)).collect(),
    };
    if one.side_difference {
        remarks.push(w.text(k::SUMMARY_DIFFER));
    }
    if remarks.is_empty() {
        none()
    } else {
        remarks.join(" · ")
    }
}

fn sided(w: &Words, side: Side, what: &str) -> String {
    match side {
        Side::Both => owned(what),
        side => w.summary_side(w.get(i18n::side(side)), what),
    }
}

/// The first values of a test, where they changed by more than its error.
fn since_first(model: &Model, id: TestId, changes: &[Compared]) -> String {
    let w = &model.words;
    let told: Vec<String> = changes
        .iter()
        .filter(|one| one.test == id && one.verdict != Verdict::Same)
        .map(|one| {
            let value = match one.unit {
                Some(unit) => w.result_value(Arg::Hundredths(one.first), w.get(i18n::unit(unit))),
                None => w.progress_picture(3 - one.first / 100),
            };
            let better = one.verdict == Verdict::Better;
            let what = if better { w.summary_better(value) } else { w.summary_worse(value) };
            sided(w, one.side, &what)
        })
        .collect();
    if told.is_empty() {
        none()
    } else {
        told.join(" · ")
    }
}

fn training(model: &Model, assessment: &Assessment) -> Vec<(String, String)> {
    let w = &model.words;
    let diary = &model.saved.record.diary;
    let label = w.text(k::SUMMARY_PLAN);
    let gentle = |plan: &crate::plan::Plan| plan.gentle.then(|| w.text(k::SUMMARY_GENTLE));
    let Some(course) = model.course() else {
        let mut stands = vec![w.text(k::SUMMARY_NOT_BEGUN)];
        stands.extend(assessment.plan.as_ref().and_then(gentle));
        return vec![(label, stands.join(" · "))];
    };
    let week = i64::from(course.week);
    let mut stands = vec![match course.stage {
        Stage::Phase(index) => {
            let name = course.plan.phases.get(index).map_or("", |one| w.get(i18n::phase(one.id).name));
            w.summary_phase(index as i64 + 1, name, week)
        }
        Stage::Keep => w.summary_keep(week),
    }];
    stands.extend(gentle(&course.plan));
    let mut facts = vec![
        (label, stands.join(" · ")),
        (
            w.text(k::SUMMARY_SESSIONS),
            w.summary_sessions_value(diary.sessions.len() as i64, per_week(&course)),
        ),
    ];
    let lights: Vec<&str> = diary
        .sessions
        .iter()
        .skip(diary.sessions.len().saturating_sub(LIGHTS))
        .map(|session| {
            w.get(match light(session) {
                Some(Light::Green) => k::SUMMARY_LIGHT_GREEN,
                Some(Light::Amber) => k::SUMMARY_LIGHT_AMBER,
                Some(Light::Red) => k::SUMMARY_LIGHT_RED,
                None => k::SUMMARY_LIGHT_NONE,
            })
        })
        .collect();
    if !lights.is_empty() {
        facts.push((w.text(k::SUMMARY_LIGHTS), lights.join(", ")));
    }
    let whole = |n: u8| Arg::Whole(i64::from(n));
    if let Some(trend) = trends::pain(&model.saved.record) {
        facts.push((w.text(k::SUMMARY_WEEK), w.progress_from_to(whole(trend.first), whole(trend.last))));
    }
    let own: Vec<String> = diary
        .activities
        .iter()
        .filter_map(|one| {
            let (first, last) = (one.scores.first()?.1, one.scores.last()?.1);
            let values = w.progress_from_to(whole(first), whole(last));
            Some(w.summary_activity(one.name.as_str(), values.as_str()))
        })
        .collect();
    if !own.is_empty() {
        facts.push((w.text(k::SUMMARY_ACTIVITIES), own.join(" · ")));
    }
    facts
}
