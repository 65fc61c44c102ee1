//! What safety answers, age, equipment and stopped tests change in a plan: exclusions and exits.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // helpers of tests may panic

mod plan_support;

use back_check::plan::{Because, ExitCriterion, Plan};
use back_check::protocol::ids::{
    Band, Equipment, ExerciseId, Family, GateChoice, Outcome, Region, SafetyId, Sex, Side, Surface, TestId,
    Unit,
};
use back_check::protocol::ladders::{rung, Traits};
use back_check::record::{Entry, Unsure};
use plan_support::*;

use ExerciseId as X;
use Region::{Ankle, Core, Hip, Movement};

/// A plan that would go as far as it can: everything green, everything at home, 30 minutes.
fn strongest(mut record: back_check::record::Record, focus: Region) -> Plan {
    record.profile.equipment = Equipment::ALL.to_vec();
    record.profile.minutes_per_session = Some(30);
    plan(&gated(record, GateChoice::A), &all(Band::Green), Some(focus))
}

fn has(plan: &Plan, why: Because) -> bool {
    everything(plan).iter().any(|one| one.because.contains(&why))
}

#[test]
fn without_answers_nothing_is_left_out() {
    let all: Vec<Plan> = Region::ALL.iter().map(|focus| strongest(record(), *focus)).collect();
    let given = |id| all.iter().any(|plan| everything(plan).iter().any(|one| one.exercise == id));
    for id in [
        X::NinetyNinetySwitchFree,
        X::DoorwayHamstring,
        X::SingleLegBridge,
        X::SingleLegCushion,
        X::CalfRaiseStep,
        X::DeadBugPause,
        X::BirdDogSquares,
        X::SidePlankLegLift,
        X::FrontPlankTaps,
        X::HingeLoaded,
        X::SplitSquatFree,
    ] {
        assert!(given(id), "{id:?}");
    }
    for plan in &all {
        assert!(everything(plan).iter().all(|one| one.level <= 4 && one.variant.is_none()));
    }
}

#[test]
fn osteoporosis() {
    for focus in Region::ALL {
        let plan = strongest(with(SafetyId::Osteoporosis), *focus);
        for one in everything(&plan) {
            assert!(!rung(one.exercise).traits.has(Traits::FLEXION.and(Traits::TWIST)), "{one:?}");
            assert!(one.family != Family::HipRotation || one.level <= 2, "{one:?}");
            assert!(one.family != Family::Hinge || one.level <= 2, "{one:?}");
        }
        assert!(has(&plan, Because::Safety(SafetyId::Osteoporosis)));
    }
}

#[test]
fn groin_hip_stiffness() {
    for focus in Region::ALL {
        let plan = strongest(with(SafetyId::GroinHipStiffness), *focus);
        assert!(everything(&plan).iter().all(|one| one.region != Hip || one.level <= 2));
        assert!(has(&plan, Because::Safety(SafetyId::GroinHipStiffness)));
    }
}

#[test]
fn balance_stays_near_a_support() {
    let mut older = record();
    older.profile.age = Some(60);
    let mut people = vec![(older, Because::Age)];
    for id in [SafetyId::FallPastYear, SafetyId::Neuropathy, SafetyId::Vertigo] {
        people.push((with(id), Because::Safety(id)));
    }
    for (record, why) in people {
        let plan = strongest(record, Ankle);
        assert_eq!(levels(&plan, Family::Balance), [2, 3, 3, 3], "{why:?}");
        for one in everything(&plan).iter().filter(|one| one.family == Family::Balance) {
            assert_eq!(one.variant, Some(Surface::Wall));
            assert!(one.because.contains(&why));
        }
    }
    let mut younger = record();
    younger.profile.age = Some(59);
    assert_eq!(levels(&strongest(younger, Ankle), Family::Balance), [2, 3, 3, 4]);
}

#[test]
fn high_blood_pressure_turns_long_holds_into_short_repeats() {
    let plan = strongest(with(SafetyId::HighBloodPressure), Ankle);
    assert!(everything(&plan).iter().all(|one| one.hold_s.is_none_or(|hold| hold <= 10)));
    let stance = everything(&plan).into_iter().find(|one| one.exercise == X::SingleLegBalance).unwrap();
    assert_eq!((stance.reps, stance.hold_s), (Some(3), Some(10)));
    assert!(stance.because.contains(&Because::Safety(SafetyId::HighBloodPressure)));
    assert!(!plan.phases[2].exit.iter().any(|one| matches!(one, ExitCriterion::AnyOf(_))));
}

#[test]
fn blood_thinners_leave_no_maximal_holds() {
    for focus in Region::ALL {
        let plan = strongest(with(SafetyId::BloodThinners), *focus);
        for one in everything(&plan) {
            assert!(!rung(one.exercise).traits.has(Traits::MAX_HOLD), "{one:?}");
            assert!(one.hold_s.is_none_or(|hold| hold <= 30), "{one:?}");
        }
    }
}

#[test]
fn no_floor_alone_gives_chair_wall_and_bed() {
    for focus in Region::ALL {
        let plan = strongest(with(SafetyId::NoFloorAlone), *focus);
        for one in everything(&plan) {
            let row = rung(one.exercise);
            assert!(!row.traits.has(Traits::FLOOR) || one.variant.is_some(), "{one:?}");
            assert_eq!(one.variant, row.surface);
        }
        assert_eq!(levels(&plan, Family::HipRotation)[0], 1);
        assert_eq!(plan.phases[0].sessions[0][0].exercise, X::SeatedHipRotations);
        assert_eq!(plan.phases[1].warm_up.as_ref().unwrap().exercise, X::SeatedHipRotations);
        assert!(has(&plan, Because::Safety(SafetyId::NoFloorAlone)));
    }
    let core = strongest(with(SafetyId::NoFloorAlone), Core);
    assert_eq!(levels(&core, Family::FrontPlank), [1, 1, 1, 1]);
    assert_eq!(levels(&core, Family::SidePlank), [1, 1, 1, 1]);
    assert_eq!(levels(&core, Family::DeadBug), [2, 3, 3, 4]);
    assert_eq!(levels(&core, Family::BirdDog), [2, 3, 3, 3]);
}

#[test]
fn leg_pain_below_the_knee_leaves_out_end_range() {
    let mut record = with(SafetyId::LegPainBelowKnee);
    record.safety.cleared_by_clinician = true;
    for focus in Region::ALL {
        let plan = strongest(record.clone(), *focus);
        assert!(everything(&plan).iter().all(|one| !rung(one.exercise).traits.has(Traits::END_RANGE)));
        assert!(plan.phases[0].sessions.iter().all(|session| session.len() == 3));
    }
}

#[test]
fn a_question_that_stays_unsure_excludes_too() {
    let mut record = record();
    record.safety.unsure.push(Unsure::Id(SafetyId::Osteoporosis));
    assert_eq!(levels(&strongest(record, Hip), Family::HipRotation), [2, 2, 2, 2]);
}

#[test]
fn equipment_caps_and_says_so() {
    let mut record = record();
    let hinge = |record: &back_check::record::Record| {
        let plan = plan(record, &all(Band::Green), Some(Movement));
        (levels(&plan, Family::Hinge), has(&plan, Because::Equipment))
    };
    assert_eq!(hinge(&record), ([1, 1, 1, 1], true));
    record.profile.equipment = vec![Equipment::Dowel];
    assert_eq!(hinge(&record), ([2, 2, 2, 2], true));
    record.profile.equipment = vec![Equipment::Dowel, Equipment::Backpack];
    assert_eq!(hinge(&record), ([2, 3, 3, 4], false));
    record.profile.equipment = vec![Equipment::Step];
    assert_eq!(levels(&plan(&record, &all(Band::Green), Some(Ankle)), Family::Calf), [2, 3, 3, 4]);
}

#[test]
fn exit_criteria_every_phase_shares() {
    for phase in &plan(&record(), &[], None).phases {
        assert_eq!(
            phase.exit[..4],
            [
                ExitCriterion::Weeks(2),
                ExitCriterion::Sessions { at_least: 8, or_percent: 70 },
                ExitCriterion::GreenSessions(3),
                ExitCriterion::NoRedWeeks(2),
            ]
        );
    }
}

fn at_least(plan: &Plan, phase: usize, wanted: TestId) -> Option<u16> {
    plan.phases[phase].exit.iter().find_map(|one| match one {
        ExitCriterion::Test { test, at_least, .. } if *test == wanted => Some(*at_least),
        _ => None,
    })
}

#[test]
fn exit_numbers_for_age_and_sex() {
    // Age; stance first, stance without a first screen, stance from 3 s, stance from 12.4 s.
    for (age, first, green, low, mid) in [
        (18, 10, 40, 15, 18),
        (39, 10, 40, 15, 18),
        (45, 10, 32, 15, 18),
        (55, 10, 30, 15, 18),
        (65, 10, 16, 15, 16),
        (70, 5, 10, 8, 10),
        (75, 5, 10, 8, 10),
    ] {
        let mut record = record();
        record.profile.age = Some(age);
        let none = plan(&record, &[], None);
        assert_eq!(at_least(&none, 0, TestId::SingleLegStance), Some(first), "{age}");
        assert_eq!(at_least(&none, 1, TestId::SingleLegStance), Some(green), "{age}");
        for (value, wanted) in [(3.0, low), (12.4, mid)] {
            // The first screen counts, and there its worse side.
            let stance = |seconds: f64| Entry::measured(seconds, Unit::S);
            record.screenings = vec![
                screening(2027, &[(TestId::SingleLegStance, Side::Left, stance(44.0))]),
                screening(
                    2026,
                    &[
                        (TestId::SingleLegStance, Side::Left, stance(value)),
                        (TestId::SingleLegStance, Side::Right, stance(45.0)),
                    ],
                ),
            ];
            let later = plan(&record, &[], None);
            assert_eq!(at_least(&later, 1, TestId::SingleLegStance), Some(wanted), "{age} {value}");
        }
    }
    // Calf raises: 60 % of 37, 30, 30 (the lower where sex is not given), 14, 16; or six more.
    for (age, sex, first, wanted) in [
        (25, Some(Sex::Male), None, 23),
        (25, Some(Sex::Female), None, 18),
        (25, None, None, 18),
        (72, Some(Sex::Male), None, 9),
        (72, Some(Sex::Female), None, 10),
        (25, Some(Sex::Male), Some(4.0), 10),
        (25, Some(Sex::Male), Some(20.0), 23),
    ] {
        let mut record = record();
        record.profile.age = Some(age);
        record.profile.sex = sex;
        let raise = |reps: f64| (TestId::HeelRaise, Side::Right, Entry::measured(reps, Unit::Reps));
        record.screenings = first.map(|reps| screening(2026, &[raise(reps)])).into_iter().collect();
        assert_eq!(at_least(&plan(&record, &[], None), 1, TestId::HeelRaise), Some(wanted), "{age} {sex:?}");
    }
    for (age, sex, wanted) in [
        (30, None, 20),
        (50, None, 17),
        (62, Some(Sex::Male), 14),
        (62, None, 12),
        (70, Some(Sex::Female), 10),
    ] {
        let mut record = record();
        record.profile.age = Some(age);
        record.profile.sex = sex;
        assert_eq!(at_least(&plan(&record, &[], None), 3, TestId::ChairStand), Some(wanted), "{age} {sex:?}");
    }
}

#[test]
fn an_exit_asks_for_nothing_out_of_reach() {
    let exercise = |plan: &Plan, phase: usize, wanted: Family| {
        plan.phases[phase].exit.iter().find_map(|one| match one {
            ExitCriterion::Exercise { family, level, .. } if *family == wanted => Some(*level),
            _ => None,
        })
    };
    let able = strongest(record(), Core);
    assert_eq!(exercise(&able, 2, Family::DeadBug), Some(3));
    assert_eq!(exercise(&able, 2, Family::SidePlank), Some(2));
    assert_eq!(exercise(&able, 3, Family::Hinge), Some(4));
    assert_eq!(exercise(&able, 3, Family::Squat), Some(3));
    assert_eq!(exercise(&plan(&record(), &[], None), 3, Family::Hinge), Some(1));
    let careful = strongest(with(SafetyId::Osteoporosis), Core);
    assert_eq!(exercise(&careful, 3, Family::Hinge), Some(2));
    let seated = strongest(with(SafetyId::NoFloorAlone), Core);
    assert_eq!(exercise(&seated, 2, Family::SidePlank), Some(1));
    let hurt =
        [ended(TestId::SingleLegStance, Outcome::StoppedPain), ended(TestId::DeadBug, Outcome::StoppedPain)];
    let plan1 = plan(&record(), &hurt, None);
    assert_eq!(at_least(&plan1, 0, TestId::SingleLegStance), None);
    assert_eq!(exercise(&plan1, 1, Family::Balance), Some(1));
    let careful = plan(&record(), &[ended(TestId::HeelRaise, Outcome::Unsafe)], None);
    assert_eq!(at_least(&careful, 1, TestId::HeelRaise), None);
    assert_eq!(exercise(&careful, 1, Family::Calf), Some(2));
    assert_eq!(exercise(&plan1, 2, Family::DeadBug), Some(1));
    let mut gentle = record();
    gentle.profile.pain_now = Some(8);
    assert_eq!(exercise(&plan(&gentle, &[], None), 2, Family::BirdDog), Some(1));
}
