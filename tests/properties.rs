//! What must hold for every record (protocol section 8).

// A helper that stops the test is what a test wants.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use back_check::protocol::battery::{self, Kind};
use back_check::protocol::ids::{Level, Outcome, Side, TestId};
use back_check::record::{json, Entry, Record, Screening, Value};
use back_check::screening::{assess, assess_json, band, latest, safety_level, RegionResult, TestResult};
use common::strategy;
use proptest::prelude::*;
use proptest::sample::Index;

/// A record that scores, with a slot of its latest screening.
fn with_slot() -> impl Strategy<Value = (Record, Option<(TestId, Side)>)> {
    (strategy::scored_record(), any::<Index>()).prop_map(|(record, index)| {
        let slots = latest(&record).map(strategy::slots).unwrap_or_default();
        let slot = (!slots.is_empty()).then(|| slots[index.index(slots.len())]);
        (record, slot)
    })
}

fn latest_mut(record: &mut Record) -> Option<&mut Screening> {
    record.screenings.iter_mut().max_by_key(|screening| screening.taken_on)
}

fn regions(record: &Record) -> [RegionResult; 4] {
    assess(record).unwrap().regions.unwrap()
}

fn mirrored_result(result: &TestResult) -> TestResult {
    let mut result = result.clone();
    for (side, _) in &mut result.sides {
        *side = match side {
            Side::Left => Side::Right,
            Side::Right => Side::Left,
            Side::Both => Side::Both,
        };
    }
    result.sides.sort_by_key(|(side, _)| *side);
    result
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn a_stop_carries_no_score(record in strategy::record()) {
        let Ok(result) = assess(&record) else {
            // Only the age or the duration can be missing from a valid record.
            prop_assert!(record.profile.age.is_none() || record.profile.pain_weeks.is_none());
            return Ok(());
        };
        let goes_on = matches!(result.triage.level, Level::Adapt | Level::Clear);
        prop_assert_eq!(result.regions.is_some(), goes_on);
        if !goes_on {
            prop_assert!(result.tests.is_empty() && result.focus.is_none());
        }
        if result.triage.level.stops() || result.triage.level == Level::ClinicianFirst {
            prop_assert!(result.plan.is_none());
        }
    }

    #[test]
    fn mirroring_mirrors_and_changes_no_percent(record in strategy::scored_record()) {
        let (plain, mirror) = (assess(&record).unwrap(), assess(&strategy::mirrored(&record)).unwrap());
        prop_assert_eq!(&plain.regions, &mirror.regions);
        prop_assert_eq!(plain.focus, mirror.focus);
        let turned: Vec<_> = plain.tests.iter().map(mirrored_result).collect();
        prop_assert_eq!(turned, mirror.tests);
    }

    #[test]
    fn improving_a_value_lowers_no_region((record, slot) in with_slot(), step in 0.0..1.0_f64) {
        let Some((test, side)) = slot else { return Ok(()) };
        let mut better = record.clone();
        let screening = latest_mut(&mut better).unwrap();
        let mut entry = screening.entry(test, side).unwrap().clone();
        let Some(Value::Number(value)) = entry.value else { return Ok(()) };
        let improved = match battery::row(test).kind {
            Kind::Choice => (value + 1.0).min(2.0),
            Kind::Measured(_) => {
                let scale = battery::scale(test, entry.unit.unwrap()).unwrap();
                let end = if scale.lower_is_better { scale.min } else { scale.max };
                let moved = value + (end - value) * step;
                if scale.unit == back_check::protocol::ids::Unit::Reps { moved.ceil() } else { moved }
            }
            Kind::Gate => unreachable!("the gate holds no number"),
        };
        entry.value = Some(Value::Number(improved));
        screening.set(test, side, entry);
        let (before, after) = (assess(&record).unwrap(), assess(&better).unwrap());
        // Side differences aside: a side pulling further ahead may make the difference count.
        let differs = |tests: &[TestResult]| tests.iter().any(|t| t.id == test && t.side_difference);
        if differs(&after.tests) && !differs(&before.tests) {
            return Ok(());
        }
        prop_assert_eq!(before.triage, after.triage);
        for (b, a) in before.regions.unwrap().iter().zip(after.regions.unwrap()) {
            prop_assert!(a.percent >= b.percent, "{:?} then {:?}", b, a);
        }
    }

    #[test]
    fn leaving_a_test_out_never_counts_as_red((record, slot) in with_slot(), end in 2..5_usize) {
        let Some((test, _)) = slot else { return Ok(()) };
        if !battery::row(test).scored {
            return Ok(());
        }
        let outcome = Outcome::ALL[end];
        let (mut out, mut red, mut gone) = (record.clone(), record.clone(), record);
        for side in [Side::Left, Side::Right, Side::Both] {
            let row = battery::row(test);
            if (side == Side::Both) == row.sided {
                continue;
            }
            latest_mut(&mut out).unwrap().set(test, side, Entry::ended(outcome));
            latest_mut(&mut gone).unwrap().clear(test, side);
            let worst = match row.kind {
                Kind::Measured(scales) => {
                    let scale = scales[0];
                    Entry::measured(if scale.lower_is_better { scale.max } else { scale.min }, scale.unit)
                }
                Kind::Choice | Kind::Gate => Entry::chosen(0),
            };
            latest_mut(&mut red).unwrap().set(test, side, worst);
        }
        // Left out is exactly as if never reached, and its item is empty.
        prop_assert_eq!(regions(&out), regions(&gone));
        let result = assess(&out).unwrap();
        let item = result.tests.iter().find(|t| t.id == test).unwrap();
        prop_assert_eq!(item.item, None);
        prop_assert!(item.sides.iter().all(|(_, s)| s.band.is_none() && s.excluded == Some(outcome)));
        // The same test at its lowest is red; leaving it out never scores as little.
        let region = |all: [RegionResult; 4]| {
            all.into_iter().find(|r| r.region == battery::row(test).region).unwrap()
        };
        let (out, red) = (region(regions(&out)), region(regions(&red)));
        prop_assert!(out.percent.is_none() || out.percent >= red.percent);
    }

    #[test]
    fn one_side_left_out_leaves_the_other((record, slot) in with_slot()) {
        let Some((test, side)) = slot else { return Ok(()) };
        let other = match side {
            Side::Left => Side::Right,
            Side::Right => Side::Left,
            Side::Both => return Ok(()),
        };
        let mut record = record;
        latest_mut(&mut record).unwrap().set(test, other, Entry::ended(Outcome::Unsafe));
        let result = assess(&record).unwrap();
        let item = result.tests.iter().find(|t| t.id == test).unwrap();
        let done = item.sides.iter().find(|(s, _)| *s == side).unwrap().1;
        prop_assert_eq!(item.item.is_some(), done.band.is_some());
        prop_assert!(!item.side_difference);
        let alone = latest(&record).unwrap().entry(test, side).unwrap();
        let age = record.profile.age.unwrap();
        prop_assert_eq!(done.band, band::band(test, alone, age, record.profile.sex));
    }

    #[test]
    fn the_same_record_gives_the_same_bytes(record in strategy::record()) {
        let text = json::encode(&record);
        let once = assess_json(&text).map_err(|error| error.to_string());
        prop_assert_eq!(&once, &assess_json(&text).map_err(|error| error.to_string()));
        // Reading and writing the record in between changes nothing.
        let again = json::encode(&json::decode(&text).unwrap());
        prop_assert_eq!(once, assess_json(&again).map_err(|error| error.to_string()));
    }

    #[test]
    fn an_answer_more_never_lowers_the_level(record in strategy::record(), more in any::<Index>()) {
        use back_check::protocol::ids::SafetyId;
        let mut worse = record.safety.clone();
        let id = *more.get(SafetyId::ALL);
        if !worse.yes.contains(&id) {
            worse.yes.push(id);
        }
        let p = &record.profile;
        // `out_of_scope` stands twice in the order: by age before, by duration after "clinician first".
        let rank = |t: &back_check::screening::Triage| match t.level {
            Level::OutOfScope if t.reasons == [back_check::screening::Reason::PainWeeks] => 4,
            Level::Emergency => 0,
            Level::SameDay => 1,
            Level::OutOfScope => 2,
            Level::ClinicianFirst => 3,
            Level::Adapt => 5,
            Level::Clear => 6,
        };
        let (before, after) = (
            safety_level(&record.safety, p.age, p.pain_weeks),
            safety_level(&worse, p.age, p.pain_weeks),
        );
        prop_assert!(rank(&after) <= rank(&before));
    }
}
