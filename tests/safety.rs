//! The safety rules over every pair and triple of answers.
//!
//! The expected levels are written here a second time, from the protocol's words and not from
//! its tables, so that a slip in a table shows.

// A helper that stops the test is what a test wants.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use back_check::protocol::ids::{Edition, Level, SafetyId, Side, TestId};
use back_check::record::{CivilDate, Entry, Profile, Record, Safety, Screening, Unsure};
use back_check::screening::{assess, safety_level, triage, Reason};
use SafetyId as S;

const EMERGENCY: [S; 9] = [
    S::SaddleNumbness,
    S::BladderChange,
    S::BowelChange,
    S::SexualChange,
    S::BothLegsNew,
    S::SuddenLegWeakness,
    S::MajorTrauma,
    S::TearingPain,
    S::ChestPainNow,
];
const SAME_DAY: [S; 4] =
    [S::LegWeaknessProgressing, S::FragilityFracture, S::FeverUnwell, S::CancerHistoryNewPain];
const CLINICIAN: [S; 9] = [
    S::WeightLossNightSweats,
    S::ConstantNightPain,
    S::InflammatoryPattern,
    S::PregnantOrPostpartum,
    S::RecentSurgery,
    S::LegPainBelowKnee,
    S::WalkingLegHeaviness,
    S::ImmuneRisk,
    S::HeartSymptomsExertion,
];
const ADAPT: [S; 9] = [
    S::GroinHipStiffness,
    S::Osteoporosis,
    S::Hypermobility,
    S::Neuropathy,
    S::HighBloodPressure,
    S::Vertigo,
    S::FallPastYear,
    S::BloodThinners,
    S::NoFloorAlone,
];

/// The level of a set of "yes" answers for a person of 40 with lasting pain.
fn expected(yes: &[S], cleared: bool) -> Level {
    let has = |id: S| yes.contains(&id);
    let any = |ids: &[S]| ids.iter().any(|id| has(*id));
    let leg = any(&[
        S::BothLegsNew,
        S::SuddenLegWeakness,
        S::LegWeaknessProgressing,
        S::SaddleNumbness,
        S::LegPainBelowKnee,
    ]);
    let emergency = any(&EMERGENCY) || (has(S::CancerHistoryNewPain) && leg);
    let same_day = any(&SAME_DAY)
        || (has(S::ImmuneRisk) && any(&[S::FeverUnwell, S::ConstantNightPain]))
        || (has(S::WeightLossNightSweats) && any(&[S::CancerHistoryNewPain, S::ConstantNightPain]));
    let clinician = any(&CLINICIAN);
    match () {
        () if emergency => Level::Emergency,
        () if same_day => Level::SameDay,
        () if clinician && !cleared => Level::ClinicianFirst,
        () if clinician || any(&ADAPT) => Level::Adapt,
        () => Level::Clear,
    }
}

/// Every set of up to three answers.
fn sets() -> Vec<Vec<S>> {
    let mut all = vec![vec![]];
    for (i, a) in S::ALL.iter().enumerate() {
        all.push(vec![*a]);
        for (j, b) in S::ALL.iter().enumerate().skip(i + 1) {
            all.push(vec![*a, *b]);
            for c in S::ALL.iter().skip(j + 1) {
                all.push(vec![*a, *b, *c]);
            }
        }
    }
    all
}

fn record(safety: Safety, age: u8, weeks: u16) -> Record {
    let mut screening = Screening {
        taken_on: CivilDate::new(2026, 11, 22).unwrap(),
        edition: Edition::Core,
        results: Vec::new(),
        extra: Vec::new(),
    };
    screening.set(TestId::DeadBug, Side::Both, Entry::chosen(0));
    Record {
        profile: Profile { age: Some(age), pain_weeks: Some(weeks), ..Profile::default() },
        safety,
        screenings: vec![screening],
        ..Record::default()
    }
}

fn yes(ids: &[S], cleared_by_clinician: bool) -> Safety {
    Safety { yes: ids.to_vec(), cleared_by_clinician, ..Safety::default() }
}

fn reasons(ids: &[S]) -> Vec<Reason> {
    ids.iter().copied().map(Reason::Safety).collect()
}

#[test]
fn the_tables_here_hold_every_question_once() {
    let mut all = [EMERGENCY.as_slice(), &SAME_DAY, &CLINICIAN, &ADAPT].concat();
    assert_eq!(all, S::ALL, "in the protocol's order");
    all.dedup();
    assert_eq!(all.len(), 31);
}

#[test]
fn every_pair_and_triple_has_its_level() {
    let sets = sets();
    assert_eq!(sets.len(), 1 + 31 + 465 + 4495);
    for set in sets {
        for cleared in [false, true] {
            let result = safety_level(&yes(&set, cleared), Some(40), Some(60));
            assert_eq!(result.level, expected(&set, cleared), "{set:?} cleared {cleared}");
            // Reasons are among the answers, in table order, and there whenever the level is.
            let ids: Vec<S> = result
                .reasons
                .iter()
                .map(|reason| match reason {
                    Reason::Safety(id) => *id,
                    other => panic!("{other:?} for {set:?}"),
                })
                .collect();
            assert!(ids.iter().all(|id| set.contains(id)) && ids.is_sorted(), "{set:?} {ids:?}");
            assert_eq!(ids.is_empty(), result.level == Level::Clear, "{set:?}");
            // The order of the answers in the file changes nothing.
            let turned: Vec<S> = set.iter().rev().copied().collect();
            assert_eq!(safety_level(&yes(&turned, cleared), Some(40), Some(60)), result);
        }
    }
}

#[test]
fn no_stop_carries_a_score_or_a_plan() {
    for set in sets() {
        let stops = set.iter().any(|id| EMERGENCY.contains(id) || SAME_DAY.contains(id));
        // Neither age, nor duration, nor a clinician's word, nor missing answers open a stop.
        for (age, weeks) in [(40, 60), (17, 60), (76, 2), (72, 60), (40, 2)] {
            for cleared in [false, true] {
                let record = record(yes(&set, cleared), age, weeks);
                let result = assess(&record).unwrap();
                if stops {
                    assert!(result.triage.level.stops(), "{set:?}");
                }
                let scores = matches!(result.triage.level, Level::Adapt | Level::Clear);
                assert_eq!(result.regions.is_some(), scores, "{set:?}");
                assert_eq!(!result.tests.is_empty(), scores, "{set:?}");
                if !scores {
                    assert_eq!(result.focus, None, "{set:?}");
                }
                let gentle = result.triage.reasons == [Reason::PainWeeks];
                if !scores && !gentle {
                    assert_eq!(result.plan, None, "{set:?}");
                }
            }
        }
        if stops {
            let mut record = record(yes(&set, true), 40, 60);
            record.profile = Profile::default();
            assert!(triage(&record).unwrap().level.stops(), "{set:?} needs no age");
        }
    }
}

#[test]
fn what_lifts_a_level_is_among_the_reasons() {
    let cases: [(&[S], Level, &[S]); 10] = [
        (&[S::ImmuneRisk, S::FeverUnwell], Level::SameDay, &[S::FeverUnwell, S::ImmuneRisk]),
        (&[S::ImmuneRisk, S::ConstantNightPain], Level::SameDay, &[S::ConstantNightPain, S::ImmuneRisk]),
        (
            &[S::WeightLossNightSweats, S::ConstantNightPain],
            Level::SameDay,
            &[S::WeightLossNightSweats, S::ConstantNightPain],
        ),
        (
            &[S::WeightLossNightSweats, S::CancerHistoryNewPain],
            Level::SameDay,
            &[S::CancerHistoryNewPain, S::WeightLossNightSweats],
        ),
        (
            &[S::CancerHistoryNewPain, S::LegPainBelowKnee],
            Level::Emergency,
            &[S::CancerHistoryNewPain, S::LegPainBelowKnee],
        ),
        (
            &[S::CancerHistoryNewPain, S::LegWeaknessProgressing, S::FeverUnwell],
            Level::Emergency,
            &[S::LegWeaknessProgressing, S::CancerHistoryNewPain],
        ),
        (
            &[S::LegWeaknessProgressing, S::BladderChange],
            Level::Emergency,
            &[S::BladderChange, S::LegWeaknessProgressing],
        ),
        // A sudden leg is no cauda equina answer: what builds up slowly is not lifted by it.
        (&[S::LegWeaknessProgressing, S::SuddenLegWeakness], Level::Emergency, &[S::SuddenLegWeakness]),
        // What was not lifted stays out.
        (
            &[S::ImmuneRisk, S::ConstantNightPain, S::RecentSurgery],
            Level::SameDay,
            &[S::ConstantNightPain, S::ImmuneRisk],
        ),
        (&[S::ImmuneRisk, S::RecentSurgery], Level::ClinicianFirst, &[S::RecentSurgery, S::ImmuneRisk]),
    ];
    for (set, level, why) in cases {
        let result = safety_level(&yes(set, true), Some(40), Some(60));
        if level == Level::ClinicianFirst {
            assert_eq!(result.level, Level::Adapt, "{set:?} is cleared");
        } else {
            assert_eq!(result.level, level, "{set:?}");
        }
        assert_eq!(result.reasons, reasons(why), "{set:?}");
    }
}

#[test]
fn not_sure_counts_one_level_lower() {
    let levels = [Level::Emergency, Level::SameDay, Level::ClinicianFirst, Level::Adapt];
    let lower = [Level::SameDay, Level::ClinicianFirst, Level::Adapt, Level::Clear];
    for (level, lower) in levels.into_iter().zip(lower) {
        let safety = Safety { unsure: vec![Unsure::Group(level)], ..Safety::default() };
        let result = safety_level(&safety, Some(40), Some(60));
        assert_eq!(result.level, lower);
        let why = if lower == Level::Clear { vec![] } else { vec![Reason::Unsure(level)] };
        assert_eq!(result.reasons, why);
        assert_eq!(assess(&record(safety, 40, 60)).unwrap().regions.is_some(), lower > Level::ClinicianFirst);
    }
    for (ids, lower) in [
        (EMERGENCY.as_slice(), Level::SameDay),
        (&SAME_DAY, Level::ClinicianFirst),
        (&CLINICIAN, Level::Adapt),
        (&ADAPT, Level::Clear),
    ] {
        for id in ids {
            let safety = Safety { unsure: vec![Unsure::Id(*id)], ..Safety::default() };
            assert_eq!(safety_level(&safety, Some(40), Some(60)).level, lower, "{id:?}");
            // Certain and not sure of the same question: certain.
            let both = Safety { yes: vec![*id], ..safety };
            let certain = expected(&[*id], false);
            assert_eq!(safety_level(&both, Some(40), Some(60)).level, certain, "{id:?}");
        }
    }
}

#[test]
fn not_sure_never_combines_and_keeps_table_order() {
    let unsure = |id: S| Unsure::Id(id);
    let safety = Safety {
        yes: vec![S::ImmuneRisk],
        unsure: vec![unsure(S::FeverUnwell), unsure(S::ConstantNightPain)],
        ..Safety::default()
    };
    let result = safety_level(&safety, Some(40), Some(60));
    assert_eq!(result.level, Level::ClinicianFirst);
    assert_eq!(result.reasons, reasons(&[S::FeverUnwell, S::ImmuneRisk]));

    let safety = Safety {
        yes: vec![S::FeverUnwell, S::Vertigo],
        unsure: vec![Unsure::Group(Level::Emergency), unsure(S::TearingPain)],
        ..Safety::default()
    };
    let result = safety_level(&safety, Some(40), Some(60));
    assert_eq!(result.level, Level::SameDay);
    assert_eq!(
        result.reasons,
        [Reason::Safety(S::TearingPain), Reason::Unsure(Level::Emergency), Reason::Safety(S::FeverUnwell)]
    );

    // A cleared "clinician first" keeps its reasons beside those to adapt to, group by group.
    let safety = Safety {
        yes: vec![S::Vertigo, S::RecentSurgery],
        unsure: vec![Unsure::Group(Level::ClinicianFirst), Unsure::Group(Level::SameDay)],
        cleared_by_clinician: true,
        ..Safety::default()
    };
    let result = safety_level(&safety, Some(40), Some(60));
    assert_eq!(result.level, Level::Adapt);
    assert_eq!(
        result.reasons,
        [
            Reason::Unsure(Level::SameDay),
            Reason::Safety(S::RecentSurgery),
            Reason::Unsure(Level::ClinicianFirst),
            Reason::Safety(S::Vertigo)
        ]
    );
}

#[test]
fn unsure_with_any_answer_is_the_stronger_of_the_two() {
    for group in [Level::Emergency, Level::SameDay, Level::ClinicianFirst, Level::Adapt] {
        for id in S::ALL {
            let alone = safety_level(&yes(&[*id], false), Some(40), Some(60)).level;
            let unsure = Safety { unsure: vec![Unsure::Group(group)], ..Safety::default() };
            let other = safety_level(&unsure, Some(40), Some(60)).level;
            let both = Safety { yes: vec![*id], ..unsure };
            let level = safety_level(&both, Some(40), Some(60)).level;
            assert_eq!(level, alone.min(other), "{group:?} {id:?}");
        }
    }
}

#[test]
fn age_and_duration_have_their_place_in_the_order() {
    let age = || vec![Reason::Age];
    let weeks = || vec![Reason::PainWeeks];
    let all_clear = Safety::default();
    for (years, inside) in [(0, false), (17, false), (18, true), (75, true), (76, false), (120, false)] {
        let result = safety_level(&all_clear, Some(years), Some(60));
        let (level, why) = if inside { (Level::Clear, vec![]) } else { (Level::OutOfScope, age()) };
        assert_eq!((result.level, result.reasons), (level, why), "{years}");
    }
    for (lasting, inside) in [(0, false), (11, false), (12, true), (5200, true)] {
        let result = safety_level(&all_clear, Some(40), Some(lasting));
        let (level, why) = if inside { (Level::Clear, vec![]) } else { (Level::OutOfScope, weeks()) };
        assert_eq!((result.level, result.reasons), (level, why), "{lasting}");
    }

    let surgery = reasons(&[S::RecentSurgery]);
    let cases = [
        // Emergency and same day before age; age before clinician first; that before duration.
        (yes(&[S::ChestPainNow], false), 10, 2, Level::Emergency, reasons(&[S::ChestPainNow])),
        (yes(&[S::FeverUnwell], false), 80, 2, Level::SameDay, reasons(&[S::FeverUnwell])),
        (yes(&[S::RecentSurgery], false), 80, 2, Level::OutOfScope, age()),
        (yes(&[S::RecentSurgery], true), 17, 60, Level::OutOfScope, age()),
        (yes(&[S::RecentSurgery], false), 40, 2, Level::ClinicianFirst, surgery.clone()),
        // Cleared it counts as something to adapt to, which comes after duration.
        (yes(&[S::RecentSurgery], true), 40, 2, Level::OutOfScope, weeks()),
        (yes(&[S::RecentSurgery], true), 40, 60, Level::Adapt, surgery),
        (yes(&[S::Vertigo], false), 40, 2, Level::OutOfScope, weeks()),
        // A fall matters more from 71.
        (yes(&[S::FallPastYear], false), 70, 60, Level::Adapt, reasons(&[S::FallPastYear])),
        (yes(&[S::FallPastYear], false), 71, 60, Level::ClinicianFirst, reasons(&[S::FallPastYear])),
        (yes(&[S::FallPastYear], false), 75, 2, Level::ClinicianFirst, reasons(&[S::FallPastYear])),
        (yes(&[S::FallPastYear], true), 75, 60, Level::Adapt, reasons(&[S::FallPastYear])),
        (yes(&[S::FallPastYear], false), 76, 60, Level::OutOfScope, age()),
        (
            yes(&[S::FallPastYear, S::RecentSurgery], false),
            73,
            60,
            Level::ClinicianFirst,
            reasons(&[S::RecentSurgery, S::FallPastYear]),
        ),
    ];
    for (safety, years, lasting, level, why) in cases {
        let result = safety_level(&safety, Some(years), Some(lasting));
        assert_eq!((result.level, result.reasons), (level, why), "{safety:?} {years} {lasting}");
        assert_eq!(triage(&record(safety, years, lasting)).unwrap().level, level);
    }
}

#[test]
fn age_and_duration_are_needed_only_where_they_decide() {
    let with = |safety: Safety, age: Option<u8>, weeks: Option<u16>| {
        let mut record = record(safety, 40, 60);
        (record.profile.age, record.profile.pain_weeks) = (age, weeks);
        triage(&record).map(|t| t.level).map_err(|error| error.to_string())
    };
    let age = || Err("profile.age: is needed".to_owned());
    let weeks = || Err("profile.pain_weeks: is needed".to_owned());
    assert_eq!(with(yes(&[S::BowelChange], false), None, None), Ok(Level::Emergency));
    assert_eq!(with(yes(&[S::FeverUnwell], false), None, None), Ok(Level::SameDay));
    assert_eq!(with(yes(&[S::RecentSurgery], false), None, Some(60)), age());
    assert_eq!(with(yes(&[], false), None, Some(2)), age());
    assert_eq!(with(yes(&[], false), Some(17), None), Ok(Level::OutOfScope));
    assert_eq!(with(yes(&[S::RecentSurgery], false), Some(40), None), Ok(Level::ClinicianFirst));
    assert_eq!(with(yes(&[S::RecentSurgery], true), Some(40), None), weeks());
    assert_eq!(with(yes(&[S::Vertigo], false), Some(40), None), weeks());
    assert_eq!(with(yes(&[], false), Some(40), None), weeks());
}
