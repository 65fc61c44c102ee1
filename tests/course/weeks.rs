//! What must hold on every day of every plan that is followed (protocol sections 4, 5 and 8).

use crate::common::strategy;
use crate::people::{begin, live, Day, Dice, Temper};
use back_check::plan::seconds;
use back_check::protocol::ids::{Family, ItemEnd, Light, Morning};
use back_check::protocol::ladders;
use back_check::protocol::phases::PHASES;
use back_check::record::Record;
use back_check::training::light::light;
use back_check::training::{Stage, Step};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Days lived: the twelve weeks, the two weeks each phase may take more, and some of the time after.
const DAYS: u16 = 7 * 24;

/// Seconds of work a session asked for, the same way a person would add them up.
fn asked(day: &Day) -> u32 {
    let session = &day.trained.as_ref().unwrap().session;
    session
        .iter()
        .map(|one| {
            let each = one.hold_s.unwrap_or(ladders::rung(one.exercise).rep_s);
            u32::from(one.sets)
                * u32::from(one.reps.unwrap_or(1))
                * u32::from(each)
                * if one.per_side { 2 } else { 1 }
        })
        .sum()
}

fn every_day_is_safe(record: &Record, days: &[Day]) {
    let mut levels: BTreeMap<Family, u8> = BTreeMap::new();
    let trained: Vec<&Day> = days.iter().filter(|day| day.trained.is_some()).collect();
    for (nth, day) in trained.iter().enumerate() {
        let due = day.trained.as_ref().unwrap();
        assert!((1..=3).contains(&due.session.len()), "{:?}", day.on);
        let phase = &day.course.plan.phases[PHASES.iter().position(|row| row.id == due.phase).unwrap()];
        assert!(
            seconds(&due.session, due.warm_up.is_some()) <= u32::from(phase.minutes) * 60,
            "{:?}",
            day.on
        );
        assert!(day.course.pause.is_none() && !day.course.done_today, "{:?}", day.on);
        // Nothing goes up after a red, and everything trained in it comes down or stays at 1.
        let before = nth.checked_sub(1).map(|before| &record.diary.sessions[before]);
        let red = day.course.light == Some(Light::Red);
        for one in &due.session {
            let rung = ladders::rung(one.exercise);
            let was = levels.get(&rung.family).copied();
            if red
                && before.is_some_and(|s| {
                    s.items.iter().any(|item| {
                        item.end != ItemEnd::Skipped && ladders::rung(item.exercise).family == rung.family
                    })
                })
            {
                assert!(rung.level <= was.unwrap_or(9).saturating_sub(1).max(1), "{:?} {one:?}", day.on);
            }
            assert!(was.is_none_or(|was| rung.level <= was + 1), "{:?} {one:?} from {was:?}", day.on);
        }
        if red {
            assert!(day.course.changes.iter().all(|change| change.step == Step::Down), "{:?}", day.on);
            assert_eq!(day.course.halved, 2, "{:?}", day.on);
        }
        assert!(day.course.changes.iter().filter(|change| change.step != Step::Down).count() <= 1);
        for one in &due.session {
            let rung = ladders::rung(one.exercise);
            // On a bad day everything is level 1; that is no step down on the ladder.
            if day.course.flare.is_none() && record.diary.sessions[nth].pain_before < 7 {
                levels.insert(rung.family, rung.level);
            }
        }
    }
}

fn nobody_is_stuck(days: &[Day]) {
    for day in days {
        let Stage::Phase(index) = day.course.stage else { continue };
        let phase = &day.course.plan.phases[index];
        let planned = u16::from(phase.last_week + 1 - phase.first_week);
        let in_it = day.course.week + 1 - day.course.entered;
        // The plan may have been made again with shorter phases while this one was on; none is here.
        assert!(in_it <= planned + 2, "{:?}: week {in_it} of {planned}", day.on);
    }
    for two in days.windows(2) {
        let at = |day: &Day| match day.course.stage {
            Stage::Phase(index) => index,
            Stage::Keep => 4,
        };
        assert!(at(&two[1]) == at(&two[0]) || at(&two[1]) == at(&two[0]) + 1);
        assert!(two[1].course.week == two[0].course.week || two[1].course.week == two[0].course.week + 1);
    }
}

/// The mean of a training week is at most a fifth over the highest of the four before it, unless
/// the exercises are already at their least.
fn volume_rises_gently(record: &Record, days: &[Day]) {
    let mut weeks: BTreeMap<u16, Vec<u32>> = BTreeMap::new();
    let mut least: BTreeMap<u16, bool> = BTreeMap::new();
    for (nth, day) in days.iter().filter(|day| day.trained.is_some()).enumerate() {
        let due = day.trained.as_ref().unwrap();
        weeks.entry(day.course.week).or_default().push(asked(day));
        let small = due.session.iter().all(|one| {
            one.sets == 1 && one.reps.unwrap_or(1) <= ladders::rung(one.exercise).reps.0.div_ceil(2).max(1)
        });
        let skipped = record.diary.sessions[nth].items.iter().any(|item| item.end == ItemEnd::Skipped);
        *least.entry(day.course.week).or_default() |= small || skipped;
    }
    let means: Vec<(u16, u32)> =
        weeks.iter().map(|(week, all)| (*week, all.iter().sum::<u32>() / all.len() as u32)).collect();
    for (nth, (week, mean)) in means.iter().enumerate().skip(1) {
        let from = nth.saturating_sub(4);
        let most = means[from..nth].iter().map(|(_, mean)| *mean).max().unwrap();
        let excused = least[week];
        assert!(excused || *mean <= most * 12 / 10 + 1, "week {week}: {mean} after {most}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn twelve_weeks_and_more(record in strategy::scored_record(), seed in 1..u64::MAX) {
        let mut record = begin(record);
        let mut dice = Dice(seed);
        let temper = Temper::of(&mut dice);
        let days = live(&mut record, temper, &mut dice, DAYS);
        every_day_is_safe(&record, &days);
        nobody_is_stuck(&days);
        volume_rises_gently(&record, &days);
        for session in &record.diary.sessions {
            if session.morning == Some(Morning::Worse) {
                prop_assert_eq!(light(session), Some(Light::Red));
            }
        }
    }
}
