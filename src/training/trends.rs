//! Pain and own activities over the weeks, weeks kept, and when to ask for help
//! (protocol section 5).

use super::rules;
use crate::protocol::ids::DiaryEvent;
use crate::protocol::phases::WEEKS;
use crate::record::{CivilDate, Record};

/// Pain now compared with the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PainTrend {
    /// The first weekly average, or the pain told at the screening.
    pub first: u8,
    /// The latest weekly average.
    pub last: u8,
}

/// A change of pain that counts, in points of 0 to 10 (Ostelo 2008: 2 points or 30 %).
pub const PAIN_COUNTS: u8 = 2;
/// A change of an average own activity that counts, in points (Stratford 1995).
pub const ACTIVITY_COUNTS: u8 = 2;

/// The pain at the start: the first weekly average. Pain at the moment of a screening is another
/// question, and no average of a week is held against it.
pub fn first_pain(record: &Record) -> Option<u8> {
    record.diary.pain.first().map(|(_, pain)| *pain)
}

/// How pain has moved; nothing before there are two weeks to compare.
pub fn pain(record: &Record) -> Option<PainTrend> {
    let [(_, first), .., (_, last)] = record.diary.pain.as_slice() else { return None };
    Some(PainTrend { first: *first, last: *last })
}

/// Own activities: the average of the first scores and of the last, in tenths.
pub fn activities(record: &Record) -> Option<(u16, u16)> {
    let scored: Vec<(u8, u8)> = record
        .diary
        .activities
        .iter()
        .filter_map(|one| Some((one.scores.first()?.1, one.scores.last()?.1)))
        .collect();
    let mean = |sum: u16| (sum * 10).checked_div(scored.len() as u16);
    let first = mean(scored.iter().map(|(first, _)| u16::from(*first)).sum())?;
    let last = mean(scored.iter().map(|(_, last)| u16::from(*last)).sum())?;
    Some((first, last))
}

/// Whether, at week 6, neither pain nor own activities have moved enough: time to suggest a
/// physiotherapist. Nothing told is nothing known.
pub fn review_is_due(record: &Record, week: u16) -> bool {
    let (pain_down, percent_up) = rules::REVIEW;
    if week < rules::REVIEW_WEEK {
        return false;
    }
    let Some(trend) = pain(record) else { return false };
    let activity = activities(record)
        .is_some_and(|(first, last)| u32::from(last) * 100 >= u32::from(first.max(1)) * (100 + percent_up));
    trend.last + pain_down > trend.first && trend.first > 0 && !activity
}

/// Since when pain has been up by 2 for over a week: the day of the second such answer in a row,
/// at least 7 days after the first.
pub fn worse_since(record: &Record, today: CivilDate) -> Option<CivilDate> {
    let first = first_pain(record)?;
    let worse = |(_, pain): &&(CivilDate, u8)| *pain >= first.saturating_add(rules::WORSE_BY);
    let told: Vec<&(CivilDate, u8)> = record.diary.pain.iter().filter(|(on, _)| *on <= today).collect();
    let run: Vec<&(CivilDate, u8)> = told.into_iter().rev().take_while(worse).collect();
    let (newest, oldest) = (run.first()?, run.last()?);
    (newest.0.since(oldest.0) >= 7).then_some(newest.0)
}

/// The last day that pain was told to be so high that the safety questions come first: before a
/// session, after it, or as the average of a week.
pub fn high_since(record: &Record, today: CivilDate) -> Option<CivilDate> {
    let diary = &record.diary;
    let sessions = diary.sessions.iter().map(|one| {
        let after = one.after.map_or(0, |after| after.pain);
        (one.on, one.pain_before.max(after))
    });
    let told = sessions.chain(diary.pain.iter().copied());
    told.filter(|(on, pain)| *on <= today && *pain >= rules::ASK_PAIN).map(|(on, _)| on).max()
}

/// The last day that things were told to be much worse: a flare-up, or compared with the start.
pub fn much_worse_since(record: &Record, today: CivilDate) -> Option<CivilDate> {
    let diary = &record.diary;
    let flares = diary.events.iter().filter(|(_, what)| *what == DiaryEvent::Flare).map(|(on, _)| *on);
    let change = diary.change.filter(|(_, score)| *score <= rules::MUCH_WORSE).map(|(on, _)| on);
    flares.chain(change).filter(|on| *on <= today).max()
}

/// Whether the weekly question is due: once in every 7 days from the start of the plan, whether
/// or not there were sessions; in the first ones, after the first session.
pub fn asks_weekly(record: &Record, today: CivilDate) -> bool {
    let Some(start) = record.diary.started_on else { return false };
    let week = |day: CivilDate| day.since(start).div_euclid(7);
    let begun = week(today) > 0 || !record.diary.sessions.is_empty();
    begun && record.diary.pain.last().is_none_or(|(on, _)| week(*on) < week(today))
}

/// Whether own activities are due: at the start, then once in every four weeks.
pub fn asks_activities(record: &Record, today: CivilDate) -> bool {
    let Some(start) = record.diary.started_on else { return false };
    let month = |day: CivilDate| day.since(start).div_euclid(28);
    let last = record.diary.activities.iter().filter_map(|one| one.scores.last()).map(|(on, _)| *on).max();
    last.is_none_or(|on| on == today || month(on) < month(today))
}

/// Whether to ask how things are compared with the start: once, from the last week of the plan on.
pub fn asks_change(record: &Record, today: CivilDate, week: u16) -> bool {
    week >= u16::from(WEEKS) && record.diary.change.is_none_or(|(on, _)| on == today)
}
