//! Any valid record, for property tests.
//!
//! Every record made here is one that `record::json::decode` could have returned: values within
//! their ranges, fields that go together, unknown fields as compact JSON.

use back_check::protocol::battery::{self, Kind, Scale, TestRow};
use back_check::protocol::ids::{
    Edition, Equipment, GateChoice, Level, Outcome, PainPlace, SafetyId, Sex, Side, TestId, Unit,
};
use back_check::protocol::safety::level_of;
use back_check::record::{CivilDate, Entry, Extra, Profile, Record, Safety, Screening, Unsure, Value};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Any valid record, stopped or not, with 0 to 3 screenings.
pub(crate) fn record() -> BoxedStrategy<Record> {
    (profile(), safety(), vec(screening(), 0..=3), vec(session(), 0..=2), extra())
        .prop_map(|(profile, safety, screenings, sessions, extra)| Record {
            profile,
            safety,
            screenings,
            sessions,
            extra,
            ..Record::default()
        })
        .boxed()
}

/// Any record that reaches the scores: `adapt` or `clear`, with 0 to 2 screenings.
pub(crate) fn scored_record() -> BoxedStrategy<Record> {
    (scored_profile(), adapting_safety(), vec(screening(), 0..=2))
        .prop_map(|(profile, safety, screenings)| Record { profile, safety, screenings, ..Record::default() })
        .prop_filter("71 and over with a fall waits for a clinician", |record| {
            record.profile.age < Some(71) || !record.safety.yes.contains(&SafetyId::FallPastYear)
        })
        .boxed()
}

/// Any profile; every field may be missing.
pub(crate) fn profile() -> BoxedStrategy<Profile> {
    (
        option::weighted(0.9, 0..=120_u8),
        option::of(select(Sex::ALL)),
        option::of(0..=10_u8),
        option::weighted(0.9, 0..=5200_u16),
        option::of(1..=7_u8),
        option::of(select(vec![10_u8, 15, 20, 30])),
        subsequence(Equipment::ALL, 0..=Equipment::ALL.len()),
        extra(),
    )
        .prop_map(|(age, sex, pain_now, pain_weeks, days_per_week, minutes_per_session, equipment, extra)| {
            Profile { age, sex, pain_now, pain_weeks, days_per_week, minutes_per_session, equipment, extra }
        })
        .boxed()
}

/// A profile within the ages and the duration the check is made for.
pub(crate) fn scored_profile() -> BoxedStrategy<Profile> {
    (profile(), 18..=75_u8, 12..=5200_u16)
        .prop_map(|(profile, age, weeks)| Profile {
            age: Some(age),
            pain_weeks: Some(weeks),
            extra: Vec::new(),
            ..profile
        })
        .boxed()
}

/// Any safety answers, few of them "yes" so that every level comes up.
pub(crate) fn safety() -> BoxedStrategy<Safety> {
    let groups = [Level::Emergency, Level::SameDay, Level::ClinicianFirst, Level::Adapt].map(Unsure::Group);
    let ids = SafetyId::ALL.iter().copied().map(Unsure::Id);
    let unsure: Vec<Unsure> = groups.into_iter().chain(ids).collect();
    (subsequence(SafetyId::ALL, 0..=4), subsequence(unsure, 0..=2), any::<bool>(), extra())
        .prop_map(|(yes, unsure, cleared_by_clinician, extra)| Safety {
            yes,
            unsure,
            cleared_by_clinician,
            extra,
        })
        .boxed()
}

/// Answers that let the check go on.
pub(crate) fn adapting_safety() -> BoxedStrategy<Safety> {
    let ids: Vec<SafetyId> =
        SafetyId::ALL.iter().copied().filter(|id| level_of(*id) == Level::Adapt).collect();
    subsequence(ids, 0..=4).prop_map(|yes| Safety { yes, ..Safety::default() }).boxed()
}

/// Any screening of either edition; tests may be missing.
pub(crate) fn screening() -> BoxedStrategy<Screening> {
    select(Edition::ALL).prop_flat_map(screening_of).boxed()
}

/// Any screening of one edition.
pub(crate) fn screening_of(edition: Edition) -> BoxedStrategy<Screening> {
    let slots: Vec<(&'static TestRow, Side)> =
        battery::offered(edition).flat_map(|row| sides(row).iter().map(move |side| (row, *side))).collect();
    let entries: Vec<_> = slots.iter().map(|(row, _)| option::weighted(0.85, entry(row))).collect();
    (date(), entries, extra())
        .prop_map(move |(taken_on, entries, extra)| {
            let mut screening = Screening { taken_on, edition, results: Vec::new(), extra };
            for ((row, side), entry) in slots.iter().zip(entries) {
                if let Some(entry) = entry {
                    screening.set(row.id, *side, entry);
                }
            }
            screening
        })
        .boxed()
}

/// The sides a test is entered for.
pub(crate) fn sides(row: &TestRow) -> &'static [Side] {
    if row.sided {
        &[Side::Left, Side::Right]
    } else {
        &[Side::Both]
    }
}

/// Any entry of a test.
pub(crate) fn entry(row: &'static TestRow) -> BoxedStrategy<Entry> {
    let variant = if row.variants.is_empty() {
        Just(None).boxed()
    } else {
        option::weighted(0.3, select(row.variants)).boxed()
    };
    let end = prop_oneof![
        6 => Just(Outcome::Done),
        1 => Just(Outcome::StoppedTired),
        1 => Just(Outcome::StoppedPain),
        1 => Just(Outcome::Unsafe),
        1 => Just(Outcome::Skipped),
    ];
    (end, value(row), select(PainPlace::ALL), variant, extra())
        .prop_map(|(outcome, (value, unit), place, variant, extra)| {
            let ended = Entry { variant, extra, ..Entry::ended(outcome) };
            if outcome.has_value() {
                Entry { value: Some(value), unit, ..ended }
            } else {
                Entry { place: (outcome == Outcome::StoppedPain).then_some(place), ..ended }
            }
        })
        .boxed()
}

/// Any value of a test, with its unit where it is measured.
pub(crate) fn value(row: &'static TestRow) -> BoxedStrategy<(Value, Option<Unit>)> {
    match row.kind {
        Kind::Choice => (0..=2_u8).prop_map(|n| (Value::Number(f64::from(n)), None)).boxed(),
        Kind::Gate => select(GateChoice::ALL).prop_map(|choice| (Value::Gate(choice), None)).boxed(),
        Kind::Measured(scales) => select(scales)
            .prop_flat_map(|scale| measured(&scale).prop_map(|(v, unit)| (Value::Number(v), Some(unit))))
            .boxed(),
    }
}

/// A measurement: mostly what a person would type, now and then any float.
fn measured(scale: &Scale) -> BoxedStrategy<(f64, Unit)> {
    let unit = scale.unit;
    let tenths = |most: f64| (0..=(most * 10.0) as u32).prop_map(|n| f64::from(n) / 10.0);
    match unit {
        Unit::Reps => (0..=scale.max as u32).prop_map(move |n| (f64::from(n), unit)).boxed(),
        Unit::Cm => prop_oneof![
            3 => tenths(scale.max).prop_map(|v| (v, Unit::Cm)),
            1 => (0.0..=scale.max).prop_map(|v| (v, Unit::Cm)),
            1 => tenths(scale.max / 2.6).prop_map(|v| (v, Unit::In)),
        ]
        .boxed(),
        Unit::Deg | Unit::S | Unit::In => prop_oneof![
            3 => tenths(scale.max).prop_map(move |v| (v, unit)),
            1 => (0.0..=scale.max).prop_map(move |v| (v, unit)),
        ]
        .boxed(),
    }
}

/// Any day a file can hold.
pub(crate) fn date() -> BoxedStrategy<CivilDate> {
    (1900..=2999_u16, 1..=12_u8, 1..=31_u8)
        .prop_filter_map("a day of the calendar", |(year, month, day)| CivilDate::new(year, month, day))
        .boxed()
}

/// Unknown fields: mostly none.
pub(crate) fn extra() -> BoxedStrategy<Extra> {
    prop_oneof![
        4 => Just(Vec::new()),
        1 => btree_map("x_.{0,8}", json(), 1..=2)
            .prop_map(|map| map.into_iter().map(|(name, value)| (name, value.to_string())).collect()),
    ]
    .boxed()
}

/// A session log entry: any JSON object.
pub(crate) fn session() -> BoxedStrategy<String> {
    btree_map(".{0,6}", json(), 0..=3)
        .prop_map(|map| serde_json::Value::Object(map.into_iter().collect()).to_string())
        .boxed()
}

/// Small JSON values of every kind.
fn json() -> BoxedStrategy<serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        (-1e6..1e6_f64).prop_map(Into::into),
        ".{0,12}".prop_map(Into::into),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..=3).prop_map(Into::into),
            btree_map(".{0,6}", inner, 0..=3)
                .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
        ]
    })
    .boxed()
}

/// The record with left and right changed over.
pub(crate) fn mirrored(record: &Record) -> Record {
    let mut record = record.clone();
    for screening in &mut record.screenings {
        for (_, sides) in &mut screening.results {
            for (side, _) in sides.iter_mut() {
                *side = match side {
                    Side::Left => Side::Right,
                    Side::Right => Side::Left,
                    Side::Both => Side::Both,
                };
            }
            sides.sort_by_key(|(side, _)| *side);
        }
    }
    record
}

/// Every slot of a screening that has an entry.
pub(crate) fn slots(screening: &Screening) -> Vec<(TestId, Side)> {
    screening
        .results
        .iter()
        .flat_map(|(test, sides)| sides.iter().map(move |(side, _)| (*test, *side)))
        .collect()
}
