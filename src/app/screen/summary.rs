//! A summary for a clinician: what was answered, measured and trained, on one page.
//!
//! Holds no judgement of its own: bands, percents and changes are those of `screening` and
//! `training`. **Invariant:** no total score, and nothing that was not asked is passed over.

use super::{about, button, number, plain, result, say, test};
use crate::app::page::{Block, Page};
use crate::app::{route, Answer, Model, Msg};
use crate::i18n::{self, keys as k, owned, Arg, Key, Words};
use crate::protocol::battery;
use crate::protocol::ids::{Light, Outcome, Sex, Side, TestId};
use crate::protocol::safety::GROUPS;
use crate::record::{Activity, Entry};
use crate::screening::{assess, latest, Assessment, TestResult};
use crate::training::change::{compared, Compared, Verdict};
use crate::training::light;
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
    blocks.push(Block::Facts(training(model, &assessment)));
    blocks.extend(activities(model));
    blocks.push(say(w, Block::Small, k::SUMMARY_FOOT));
    blocks.push(say(w, Block::Small, k::HONEST_LINE));
    page.blocks = vec![Block::Paper(blocks)];
    page.main = Some(button(w, k::PRINT_GO, Msg::Print));
    page
}

/// A fact with the name of this key.
#[inline(never)]
fn fact(w: &Words, facts: &mut Vec<(String, String)>, name: Key, value: Option<String>) {
    facts.push((w.text(name), value.unwrap_or_else(|| w.text(k::CHECK_NOT_GIVEN))));
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
    let last = latest(record).filter(|last| !last.results.is_empty()).map(|last| last.taken_on);
    let first = record.screenings.iter().map(|screening| screening.taken_on).min();
    let screened = match (first, last) {
        (Some(first), Some(last)) if first != last => {
            w.summary_dates_several(record.screenings.len() as i64, first.spelled(), last.spelled())
        }
        (_, Some(last)) => last.spelled(),
        _ => w.text(k::SUMMARY_NONE),
    };
    let mut facts = Vec::with_capacity(6);
    fact(w, &mut facts, k::SUMMARY_DATES, Some(screened));
    fact(w, &mut facts, k::CHECK_AGE, p.age.map(|age| w.check_age_value(age)));
    fact(w, &mut facts, k::CHECK_SEX, Some(w.text(sex)));
    fact(w, &mut facts, k::CHECK_PAIN, p.pain_now.map(|pain| w.check_pain_value(pain)));
    fact(w, &mut facts, k::CHECK_DURATION, duration.map(|(key, _)| w.text(*key)));
    fact(w, &mut facts, k::SUMMARY_MEDICATIONS, Some(w.text(k::SUMMARY_NOT_ASKED)));
    facts
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

/// Every area with its tests.
fn table(model: &Model, assessment: &Assessment) -> Block {
    let w = &model.words;
    let changes = compared(&model.saved.record);
    let head = [k::SUMMARY_TEST, k::SUMMARY_RESULT, k::SUMMARY_BAND, k::SUMMARY_NOTES];
    let mut rows: Vec<Vec<String>> = Vec::new();
    let strong = |words: &str| ["**", words, "**"].concat();
    for region in assessment.regions.iter().flatten() {
        rows.push(vec![
            strong(w.get(i18n::region(region.region).name)),
            match region.percent {
                Some(percent) => w.summary_percent(percent, region.scored, region.offered),
                None => w.summary_scored(region.scored, region.offered),
            },
            strong(w.get(i18n::region_band(region.band))),
            if assessment.focus == Some(region.region) { strong(w.get(k::SUMMARY_START)) } else { none() },
        ]);
        for one in assessment.tests.iter().filter(|one| battery::row(one.id).region == region.region) {
            rows.push(tested(model, one, &changes));
        }
    }
    Block::Table(w.text(k::SUMMARY_TESTS), super::texts(w, &head), rows)
}

fn none() -> String {
    owned("–")
}

fn tested(model: &Model, one: &TestResult, changes: &[Compared]) -> Vec<String> {
    let part = result::test_part(model, one);
    let band = part.band.map_or_else(none, |(_, word)| word);
    let values = match both(model, one) {
        Some(word) => word,
        None if part.values.is_empty() => none(),
        None => part.values,
    };
    let remarks = remarks(model, one, changes);
    let remarks = if remarks.is_empty() { none() } else { remarks.join(" · ") };
    vec![part.name, values, band, remarks]
}

/// The picture of both sides, where it is the same.
fn both(model: &Model, one: &TestResult) -> Option<String> {
    let entry = |side| test::entry(model, one.id, side).map(|entry| (entry.value, entry.unit));
    match (entry(Side::Left)?, entry(Side::Right)?) {
        (left, right) if left == right && left.1.is_none() => {
            Some(model.words.text(test::choice_words(one.id, left.0?).0?))
        }
        _ => None,
    }
}

/// What ended without a value and why, how it was done, whether the sides differ, what changed.
fn remarks(model: &Model, one: &TestResult, changes: &[Compared]) -> Vec<String> {
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
    for verdict in [Verdict::Better, Verdict::Worse] {
        remarks.extend(since_first(w, one.id, verdict, changes));
    }
    remarks
}

fn sided(w: &Words, side: Side, what: &str) -> String {
    match side {
        Side::Both => owned(what),
        side => w.summary_side(w.get(i18n::side(side)), what),
    }
}

/// The first values of a test, where they changed by more than its error.
fn since_first(w: &Words, id: TestId, verdict: Verdict, changes: &[Compared]) -> Option<String> {
    let mut values = String::new();
    for one in changes.iter().filter(|one| one.test == id && one.verdict == verdict) {
        let value = match one.unit {
            Some(unit) => w.result_value(Arg::Hundredths(one.first), number::after(w, unit)),
            None => w.progress_picture(3 - one.first / 100),
        };
        if !values.is_empty() {
            values.push_str(", ");
        }
        match one.side {
            Side::Left => values.push_str(w.get(k::MARK_LEFT)),
            Side::Right => values.push_str(w.get(k::MARK_RIGHT)),
            Side::Both => {}
        }
        if one.side != Side::Both {
            values.push(' ');
        }
        values.push_str(&value);
    }
    match (values.is_empty(), verdict) {
        (true, _) => None,
        (_, Verdict::Better) => Some(w.summary_better(values)),
        _ => Some(w.summary_worse(values)),
    }
}

fn training(model: &Model, assessment: &Assessment) -> Vec<(String, String)> {
    let w = &model.words;
    let diary = &model.saved.record.diary;
    let course = model.course();
    let mut facts = Vec::new();
    let mut stands = match &course {
        None => w.text(k::SUMMARY_NOT_BEGUN),
        Some(course) => match course.stage {
            Stage::Phase(index) => {
                let name = course.plan.phases.get(index).map_or("", |one| w.get(i18n::phase(one.id).name));
                w.summary_phase(index as i64 + 1, name, i64::from(course.week))
            }
            Stage::Keep => w.summary_keep(i64::from(course.week)),
        },
    };
    if assessment.plan.as_ref().is_some_and(|plan| plan.gentle) {
        stands.push_str(" · ");
        stands.push_str(w.get(k::SUMMARY_GENTLE));
    }
    fact(w, &mut facts, k::SUMMARY_PLAN, Some(stands));
    let Some(course) = course else { return facts };
    let sessions =
        w.summary_sessions_value(diary.sessions.len() as i64, per_week(&model.saved.record, &course));
    fact(w, &mut facts, k::SUMMARY_SESSIONS, Some(sessions));
    let mut lights = String::new();
    for session in diary.sessions.iter().skip(diary.sessions.len().saturating_sub(LIGHTS)) {
        if !lights.is_empty() {
            lights.push_str(", ");
        }
        lights.push_str(w.get(match light::told(diary, session) {
            Some(Light::Green) => k::SUMMARY_LIGHT_GREEN,
            Some(Light::Amber) => k::SUMMARY_LIGHT_AMBER,
            Some(Light::Red) => k::SUMMARY_LIGHT_RED,
            None => k::SUMMARY_LIGHT_NONE,
        }));
    }
    if !lights.is_empty() {
        fact(w, &mut facts, k::SUMMARY_LIGHTS, Some(lights));
    }
    if let Some(trend) = trends::pain(&model.saved.record) {
        let values = w.progress_from_to(whole(trend.first), whole(trend.last));
        fact(w, &mut facts, k::SUMMARY_WEEK, Some(values));
    }
    facts
}

/// Own activities, first and last; they may have long names.
fn activities(model: &Model) -> Option<Block> {
    let w = &model.words;
    let told = |one: &Activity| {
        let (first, last) = (one.scores.first()?.1, one.scores.last()?.1);
        let values = w.progress_from_to(whole(first), whole(last));
        Some(w.summary_activity(one.name.as_str(), values))
    };
    let own = model.saved.record.diary.activities.iter().filter_map(told).collect::<Vec<_>>().join(" · ");
    (!own.is_empty()).then(|| Block::Facts(vec![(w.text(k::SUMMARY_ACTIVITIES), own)]))
}

fn whole(n: u8) -> Arg {
    Arg::Whole(i64::from(n))
}
