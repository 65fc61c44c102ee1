//! The look-ups of the tables, where a row may be missing for a reason.

#![allow(clippy::unwrap_used)]

use back_check::protocol::battery::{self, Kind};
use back_check::protocol::ids::{SafetyId, TestId, Unit};
use back_check::protocol::norms::{change_that_counts, ChangeRule};
use back_check::protocol::safety::{group, GROUPS};
use std::collections::BTreeSet;

#[test]
fn every_group_is_found_by_its_name_and_no_question_stands_in_two() {
    let mut asked = BTreeSet::new();
    for row in &GROUPS {
        assert_eq!(group(row.id), row);
        for id in row.ids {
            assert!(asked.insert(*id), "{id:?} is asked twice");
        }
    }
    assert_eq!(asked.len(), SafetyId::ALL.len(), "every question is asked");
}

#[test]
fn a_scale_belongs_to_what_is_measured() {
    let units = Unit::ALL.iter().copied();
    for row in &battery::TESTS {
        let found = units.clone().filter(|unit| battery::scale(row.id, *unit).is_some()).count();
        match row.kind {
            Kind::Measured(scales) => assert!(found >= scales.len(), "{:?}", row.id),
            Kind::Choice | Kind::Gate => assert_eq!(found, 0, "{:?}", row.id),
        }
    }
    let inches = battery::scale(TestId::KneeToWall, Unit::In).unwrap();
    assert_eq!(inches.unit, Unit::Cm, "inches are another way to write centimetres");
}

#[test]
fn a_change_counts_by_the_kind_of_test() {
    for row in &battery::TESTS {
        match row.kind {
            Kind::Measured(scales) => {
                for scale in scales {
                    assert!(
                        change_that_counts(row.id, scale.unit).is_some(),
                        "{:?} {:?}",
                        row.id,
                        scale.unit
                    );
                }
                assert_eq!(change_that_counts(row.id, None), None, "a number without a unit");
            }
            Kind::Choice => assert_eq!(change_that_counts(row.id, None), Some(ChangeRule::Category)),
            Kind::Gate => assert_eq!(change_that_counts(row.id, None), None),
        }
    }
}
