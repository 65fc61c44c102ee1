//! The plan against tables worked by hand: weeks, levels, sessions, minutes, walk, JSON.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // helpers of tests may panic

mod plan_support;

use back_check::plan::{json, make, walk, Because, Plan};
use back_check::protocol::ids::{
    Band, Equipment, ExerciseId, Family, GateChoice, Level, Outcome, PainPlace, Phase, Region, Side, TestId,
};
use back_check::record::Entry;
use back_check::screening::{Reason, Triage};
use plan_support::*;

use ExerciseId as X;
use Region::{Ankle, Core, Hip, Movement};

fn lengths(plan: &Plan) -> [u8; 4] {
    std::array::from_fn(|i| plan.phases[i].last_week + 1 - plan.phases[i].first_week)
}

#[test]
fn weeks_by_hand() {
    const N: Option<u8> = None;
    const fn p(a: u8, b: u8, c: u8, d: u8) -> [Option<u8>; 4] {
        [Some(a), Some(b), Some(c), Some(d)]
    }
    // Percents of hip, ankle, core, movement; focus; weeks.
    type Row = ([Option<u8>; 4], Option<Region>, [u8; 4]);
    let rows: [Row; 26] = [
        // Nothing stands out.
        (p(60, 60, 60, 60), None, [3, 3, 3, 3]),
        ([N, N, N, N], None, [3, 3, 3, 3]),
        // 5 3 3 3 is two too many: the highest percent gives, the earliest of equals first.
        (p(40, 60, 60, 60), Some(Hip), [5, 2, 2, 3]),
        (p(60, 40, 60, 60), Some(Ankle), [2, 5, 2, 3]),
        (p(60, 60, 40, 60), Some(Core), [2, 2, 5, 3]),
        (p(60, 60, 60, 40), Some(Movement), [2, 2, 3, 5]),
        // A focus with room to build: 4 3 3 3.
        (p(60, 60, 60, 60), Some(Core), [2, 3, 4, 3]),
        (p(60, 60, 60, 60), Some(Hip), [4, 2, 3, 3]),
        // 2 2 2 2 without focus: the lowest percent gets, the latest of equals first, up to 5.
        (p(80, 80, 80, 80), None, [2, 2, 3, 5]),
        (p(75, 80, 90, 100), None, [5, 3, 2, 2]),
        (p(100, 100, 100, 100), None, [2, 2, 3, 5]),
        // The focus gets first, then the lowest other percent.
        (p(80, 80, 80, 50), Some(Movement), [2, 2, 3, 5]),
        (p(100, 90, 80, 70), Some(Movement), [2, 2, 3, 5]),
        (p(70, 80, 90, 100), Some(Hip), [5, 3, 2, 2]),
        (p(83, 83, 67, 83), Some(Core), [2, 2, 5, 3]),
        (p(75, 75, 75, 74), Some(Movement), [2, 2, 3, 5]),
        // A focus that is on track (one red among four): 3 2 2 2.
        (p(75, 100, 100, 100), Some(Hip), [5, 2, 2, 3]),
        // 4 4 5 4 is five too many.
        (p(40, 40, 40, 40), Some(Core), [2, 2, 5, 3]),
        // Just twelve.
        (p(0, 100, 50, 75), Some(Hip), [5, 2, 3, 2]),
        // 5 4 2 2: the only other with a week to spare gives.
        (p(45, 45, 80, 80), Some(Hip), [5, 3, 2, 2]),
        (p(49, 50, 74, 75), Some(Hip), [5, 3, 2, 2]),
        (p(33, 17, 50, 67), Some(Ankle), [3, 5, 2, 2]),
        (p(60, 45, 45, 60), Some(Core), [2, 3, 5, 2]),
        // Too little data counts as 50 %.
        ([N, Some(60), Some(60), Some(40)], Some(Movement), [3, 2, 2, 5]),
        ([Some(100), Some(100), Some(100), N], None, [2, 2, 3, 5]),
        // Results that do not belong together: the literal rule gives 3 2 3 4, the focus is evened up.
        (p(80, 60, 60, 20), Some(Hip), [4, 2, 3, 3]),
    ];
    for (percents, focus, weeks) in rows {
        let regions = regions(percents);
        let plan = make(&record(), &triage(Level::Clear), &[], Some(&regions), focus).unwrap();
        assert_eq!(lengths(&plan), weeks, "{percents:?} {focus:?}");
    }
    assert_eq!(lengths(&plan(&record(), &[], None)), [3, 3, 3, 3]);
}

#[test]
fn phases_follow_each_other_and_the_rescreens_stand() {
    let plan = plan(&record(), &[], Some(Core));
    assert_eq!((plan.weeks, plan.rescreen_weeks.as_slice()), (12, [4, 8, 12].as_slice()));
    assert!(plan.phases.iter().map(|phase| phase.id).eq(Phase::ALL.iter().copied()));
    assert_eq!(plan.phases[0].first_week, 1);
    assert_eq!(plan.phases[3].last_week, 12);
    for two in plan.phases.windows(2) {
        assert_eq!(two[1].first_week, two[0].last_week + 1);
    }
}

#[test]
fn who_gets_a_plan() {
    let of = |level, reasons: &[Reason], cleared| {
        let mut record = record();
        record.safety.cleared_by_clinician = cleared;
        make(&record, &Triage { level, reasons: reasons.to_vec() }, &[], None, None).map(|plan| plan.gentle)
    };
    assert_eq!(of(Level::Emergency, &[], true), None);
    assert_eq!(of(Level::SameDay, &[], true), None);
    assert_eq!(of(Level::OutOfScope, &[Reason::Age], true), None);
    assert_eq!(of(Level::OutOfScope, &[Reason::PainWeeks], false), Some(true));
    assert_eq!(of(Level::ClinicianFirst, &[], false), None);
    assert_eq!(of(Level::ClinicianFirst, &[], true), Some(false));
    assert_eq!(of(Level::Adapt, &[], false), Some(false));
    assert_eq!(of(Level::Clear, &[], false), Some(false));
}

#[test]
fn high_pain_keeps_everything_at_level_1() {
    for (pain, gentle) in [(6, false), (7, true), (10, true)] {
        let mut record = gated(record(), GateChoice::A);
        record.profile.pain_now = Some(pain);
        let plan = plan(&record, &all(Band::Green), Some(Core));
        assert_eq!(plan.gentle, gentle);
        assert_eq!(everything(&plan).iter().all(|one| one.level == 1), gentle);
        assert!(!gentle || everything(&plan).iter().all(|one| one.because.contains(&Because::Gentle)));
    }
}

#[test]
fn levels_by_hand() {
    let home = |mut record: back_check::record::Record| {
        record.profile.equipment = Equipment::ALL.to_vec();
        record
    };
    // Focus movement: movement is trained in every phase.
    for (band, squat) in [(Band::Red, [1, 2, 3, 4]), (Band::Amber, [2, 3, 3, 4]), (Band::Green, [2, 3, 3, 4])]
    {
        let plan = plan(&home(record()), &all(band), Some(Movement));
        assert_eq!(levels(&plan, Family::Squat), squat, "{band:?}");
        assert_eq!(levels(&plan, Family::Hinge), squat, "{band:?}");
    }
    assert_eq!(levels(&plan(&home(record()), &[], Some(Movement)), Family::Squat), [1, 2, 3, 4]);
    // The 90/90 gate, with hips in focus: in phase 1 up to level 4.
    for (gate, hip) in [
        (GateChoice::A, [4, 4, 4, 4]),
        (GateChoice::B, [3, 4, 4, 4]),
        (GateChoice::C, [2, 3, 4, 4]),
        (GateChoice::D, [1, 2, 3, 4]),
    ] {
        let plan = plan(&gated(record(), gate), &[], Some(Hip));
        assert_eq!(levels(&plan, Family::HipRotation), hip, "{gate:?}");
    }
    // The warm-up stays one below the hips' own exercise.
    let hips = plan(&gated(record(), GateChoice::D), &[], Some(Hip));
    let warm = |index: usize| hips.phases[index].warm_up.as_ref().map(|one| one.level);
    assert_eq!([warm(0), warm(1), warm(2), warm(3)], [None, Some(1), Some(2), Some(2)]);
    // Otherwise the hips go on in the warm-up, hands helping.
    let plan1 = plan(&gated(record(), GateChoice::A), &[], Some(Core));
    assert_eq!(levels(&plan1, Family::HipRotation), [4, 2, 2, 2]);
    // Without focus: next phase at 1 to 2, own phase one up, then the core kept going.
    let plan2 = plan(&home(record()), &all(Band::Green), None);
    assert_eq!(levels(&plan2, Family::Balance), [2, 3, 0, 0]);
    assert_eq!(levels(&plan2, Family::DeadBug), [0, 2, 3, 3]);
    assert_eq!(levels(&plan2, Family::Squat), [0, 0, 2, 3]);
    // Met for the first time in the last phase: one above the start level, not four.
    let plan3 = plan(&home(record()), &all(Band::Red), Some(Hip));
    assert_eq!(levels(&plan3, Family::Squat), [0, 0, 0, 2]);
    let plan4 = plan(&home(record()), &all(Band::Green), Some(Hip));
    assert_eq!(levels(&plan4, Family::Squat), [0, 0, 0, 3]);
}

#[test]
fn the_worse_side_decides() {
    let mut test = banded(TestId::SplitSquat, Band::Green);
    test.sides[0].0 = Side::Left;
    test.sides.push((Side::Right, banded(TestId::SplitSquat, Band::Red).sides[0].1));
    assert_eq!(levels(&plan(&record(), &[test.clone()], Some(Movement)), Family::Squat)[0], 1);
    test.sides[1].1 = ended(TestId::SplitSquat, Outcome::Skipped).sides[0].1;
    assert_eq!(levels(&plan(&record(), &[test], Some(Movement)), Family::Squat)[0], 2);
}

#[test]
fn stopped_and_unsafe_tests() {
    for (outcome, squat) in [
        (Outcome::StoppedPain, [1, 1, 1, 1]),
        (Outcome::Unsafe, [1, 2, 3, 4]),
        (Outcome::Skipped, [1, 2, 3, 4]),
    ] {
        let plan = plan(&record(), &[ended(TestId::SplitSquat, outcome)], Some(Movement));
        assert_eq!(levels(&plan, Family::Squat), squat, "{outcome:?}");
    }
    // One side stopped by pain is enough, and is said.
    let mut test = banded(TestId::SidePlank, Band::Green);
    test.sides[0].0 = Side::Left;
    test.sides.push((Side::Right, ended(TestId::SidePlank, Outcome::StoppedPain).sides[0].1));
    let plan1 = plan(&record(), &[test], Some(Core));
    assert_eq!(levels(&plan1, Family::SidePlank), [1, 1, 1, 1]);
    assert!(everything(&plan1)
        .iter()
        .all(|one| one.because.contains(&Because::Pain) == (one.family == Family::SidePlank)));
    // The gate too, and the bridge hold for the bridges.
    let mut record = record();
    record.screenings =
        vec![screening(2026, &[(TestId::NinetyNinety, Side::Both, Entry::hurt(PainPlace::Groin))])];
    let tests = [
        ended(TestId::NinetyNinety, Outcome::StoppedPain),
        ended(TestId::SupineBridge, Outcome::StoppedPain),
    ];
    let plan2 = plan(&record, &tests, Some(Hip));
    assert_eq!(levels(&plan2, Family::HipRotation), [1, 1, 1, 1]);
    assert_eq!(levels(&plan2, Family::HipStrength), [1, 1, 1, 1]);
}

#[test]
fn slots_and_turns() {
    let plan = plan(&record(), &all(Band::Amber), Some(Core));
    let names = |index: usize| -> Vec<Vec<X>> {
        plan.phases[index].sessions.iter().map(|s| s.iter().map(|one| one.exercise).collect()).collect()
    };
    // Phase 1: two hip, one core, all four core ladders taking turns.
    assert_eq!(
        names(0),
        [
            [X::WindscreenWipers, X::Bridge, X::DeadBugToeTap],
            [X::WindscreenWipers, X::HalfKneelingStretch, X::BirdDogLegLift],
            [X::WindscreenWipers, X::DoorwayHamstring, X::FrontPlankKnees],
            [X::WindscreenWipers, X::Bridge, X::SidePlankKnees],
        ]
    );
    // Phase 3: the focus is the phase's own, so movement gets ready.
    assert_eq!(
        names(2),
        [
            [X::DeadBugArmLeg, X::FrontPlankToes, X::MiniSplitSquat],
            [X::BirdDogArmLeg, X::SidePlankFeet, X::HingeWallTap],
        ]
    );
    for (index, phase) in plan.phases.iter().enumerate() {
        assert_eq!(phase.warm_up.is_some(), index > 0);
        for session in &phase.sessions {
            assert_eq!(session.len(), 3);
            assert_eq!(session.iter().filter(|one| one.region == phase.region).count(), 2);
            assert!(session.iter().any(|one| one.region == Core));
        }
    }
}

#[test]
fn reasons_read_as_in_the_protocols_example() {
    let plan1 = plan(&gated(record(), GateChoice::C), &[], Some(Hip));
    let first = &plan1.phases[0].sessions[0][0];
    assert_eq!(first.exercise, X::NinetyNinetySwitch);
    assert_eq!(first.because, [Because::Test(TestId::NinetyNinety), Because::Focus]);
    let last = &plan1.phases[0].sessions[0][2];
    assert_eq!((last.region, last.because.as_slice()), (Ankle, [Because::NextPhase].as_slice()));
    let plan2 = plan(&record(), &all(Band::Red), None);
    let calf = plan2.phases[1].sessions[0][1].because.clone();
    assert_eq!(calf, [Because::Test(TestId::HeelRaise), Because::Phase]);
    // A skipped test chose nothing; the phase did.
    let plan3 = plan(&record(), &[ended(TestId::HeelRaise, Outcome::Skipped)], None);
    assert_eq!(plan3.phases[1].sessions[0][1].because, [Because::Phase]);
}

#[test]
fn minutes_choose_how_many_and_how_much() {
    for focus in [None, Some(Hip), Some(Ankle), Some(Core), Some(Movement)] {
        let mut sets = Vec::new();
        for (minutes, exercises) in [(10, 2), (15, 3), (20, 3), (30, 3)] {
            let mut record = gated(record(), GateChoice::A);
            record.profile.minutes_per_session = Some(minutes);
            record.profile.equipment = Equipment::ALL.to_vec();
            let plan = plan(&record, &all(Band::Green), focus);
            for phase in &plan.phases {
                assert_eq!(phase.minutes, minutes);
                for session in &phase.sessions {
                    assert_eq!(session.len(), exercises);
                    let took = seconds(session, phase.warm_up.is_some());
                    assert_eq!(took, back_check::plan::seconds(session, phase.warm_up.is_some()));
                    assert!(took <= u32::from(minutes) * 60, "{minutes} {took} {session:?}");
                    assert!(took >= 4 * 60, "{minutes} {took} {session:?}");
                }
            }
            sets.push(everything(&plan).iter().map(|one| u32::from(one.sets)).sum::<u32>());
        }
        assert!(sets.is_sorted() && sets[3] > sets[1], "{sets:?}");
    }
    let mut record = record();
    record.profile.minutes_per_session = None;
    record.profile.days_per_week = None;
    let plan = plan(&record, &[], None);
    assert!(plan.phases.iter().all(|phase| phase.minutes == 15 && phase.sessions_per_week == 3));
}

#[test]
fn sessions_a_week_by_hand() {
    for (days, each) in [
        (1, [1, 1, 1, 1]),
        (2, [2, 2, 2, 2]),
        (3, [3, 3, 3, 3]),
        (4, [4, 4, 4, 3]),
        (5, [5, 5, 4, 3]),
        (7, [5, 5, 4, 3]),
    ] {
        let mut record = record();
        record.profile.days_per_week = Some(days);
        let plan = plan(&record, &[], None);
        assert!(plan.phases.iter().map(|phase| phase.sessions_per_week).eq(each), "{days}");
    }
}

#[test]
fn the_walk_starts_easy_and_grows() {
    let walks = |pain| {
        let mut record = record();
        record.profile.pain_now = pain;
        let plan = plan(&record, &[], None);
        plan.phases.iter().map(|phase| (phase.walk.minutes, phase.walk.days)).collect::<Vec<_>>()
    };
    assert_eq!(walks(Some(4)), [(10, 3), (12, 4), (19, 4), (24, 5)]);
    assert_eq!(walks(None), [(10, 3), (12, 4), (19, 4), (24, 5)]);
    assert_eq!(walks(Some(3)), [(15, 3), (17, 4), (21, 5), (30, 5)]);
    assert_eq!(walks(Some(8)), [(10, 3), (12, 4), (19, 4), (24, 5)]);
    for week in 0..=60 {
        let walk = walk::in_week(week, Some(0), false);
        assert!((15..=30).contains(&walk.minutes) && (3..=5).contains(&walk.days));
    }
}

#[test]
fn json_has_the_protocols_names_in_its_order() {
    let mut record = gated(record(), GateChoice::C);
    record.profile.days_per_week = Some(4);
    let plan = plan(&record, &[], Some(Hip));
    let value = json::encode(&plan);
    let keys =
        |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ");
    assert_eq!(keys(&value), "weeks rescreen_weeks phases gentle");
    let phase = &value["phases"][0];
    assert_eq!(
        keys(phase),
        "id region first_week last_week sessions_per_week minutes session sessions warm_up walk exit"
    );
    assert_eq!(
        phase["session"][0].to_string(),
        concat!(
            r#"{"exercise":"ninety_ninety_switch","region":"hip","level":2,"sets":2,"reps":8,"hold_s":null,"#,
            r#""per_side":true,"rest_s":30,"tempo":"3-0-3","because":["ninety_ninety","focus"],"#,
            r#""family":"hip_rotation","variant":null}"#
        )
    );
    assert_eq!(phase["session"], phase["sessions"][0]);
    assert!(phase["warm_up"].is_null());
    assert_eq!(phase["walk"].to_string(), r#"{"minutes":10,"days":3}"#);
    assert_eq!(
        phase["exit"].to_string(),
        concat!(
            r#"[{"weeks":2},{"sessions":8,"or_percent":70},{"green_sessions":3},{"no_red_weeks":2},"#,
            r#"{"any_of":[{"exercise":"hip_rotation","level":2,"reps":8,"max_pain":3},"#,
            r#"{"exercise":"hip_rotation","level":1,"reps":10,"max_pain":0,"place":"groin"}]},"#,
            r#"{"test":"single_leg_stance","at_least":10,"unit":"s"}]"#
        )
    );
    assert_eq!(
        value["phases"][2]["exit"].to_string(),
        concat!(
            r#"[{"weeks":2},{"sessions":8,"or_percent":70},{"green_sessions":3},{"no_red_weeks":2},"#,
            r#"{"exercise":"dead_bug","level":3,"reps":8},"#,
            r#"{"any_of":[{"exercise":"front_plank","level":3,"reps":1,"hold_s":45},"#,
            r#"{"exercise":"front_plank","level":3,"reps":6,"hold_s":10}]},"#,
            r#"{"exercise":"side_plank","level":2,"reps":5,"hold_s":10},"#,
            r#"{"exercise":"bird_dog","level":3,"reps":6,"hold_s":10}]"#
        )
    );
    assert!(value["phases"][3]["exit"].to_string().ends_with(r#"{"own_activity":2}]"#));
}
