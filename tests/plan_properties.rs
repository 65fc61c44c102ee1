//! What must hold for every plan (protocol section 8, items 2, 3, 5 and 7), over random
//! people, safety answers, results, scores, focus and equipment.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // helpers of tests may panic

mod plan_support;

use back_check::plan::{json, level, make, Because, ExitCriterion, Plan, Prescription};
use back_check::protocol::ids::{
    Band, Equipment, Family, GateChoice, Level, Outcome, Region, SafetyId, Sex, Side, TestId,
};
use back_check::protocol::ladders::{linked_test, rung, Traits};
use back_check::record::{Entry, Record, Unsure};
use back_check::screening::{Reason, RegionResult, SideResult, TestResult, Triage};
use plan_support::*;
use proptest::prelude::*;

#[derive(Clone, Debug)]
struct Case {
    record: Record,
    triage: Triage,
    tests: Vec<TestResult>,
    regions: Option<[RegionResult; 4]>,
    focus: Option<Region>,
}

impl Case {
    fn plan(&self) -> Option<Plan> {
        make(&self.record, &self.triage, &self.tests, self.regions.as_ref(), self.focus)
    }

    fn has(&self, id: SafetyId) -> bool {
        self.record.safety.yes.contains(&id)
    }

    fn hurt(&self, id: TestId) -> bool {
        self.tests.iter().any(|test| {
            test.id == id && test.sides.iter().any(|(_, side)| side.excluded == Some(Outcome::StoppedPain))
        })
    }
}

fn one_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(all)
}

fn maybe<S: Strategy>(strategy: S) -> impl Strategy<Value = Option<S::Value>> {
    prop::option::weighted(0.75, strategy)
}

fn side() -> impl Strategy<Value = SideResult> {
    prop_oneof![
        4 => one_of(Band::ALL).prop_map(|band| SideResult { band: Some(band), excluded: None }),
        1 => one_of(&[Outcome::StoppedPain, Outcome::Unsafe, Outcome::Skipped])
            .prop_map(|outcome| SideResult { band: None, excluded: Some(outcome) }),
    ]
}

fn tests() -> impl Strategy<Value = Vec<TestResult>> {
    let one = (any::<u8>(), side(), side());
    prop::collection::vec(one, TestId::ALL.len()).prop_map(|all| {
        let mut tests = Vec::new();
        for (id, (kind, left, right)) in TestId::ALL.iter().zip(all) {
            let sides = match kind % 4 {
                0 => continue,
                1 => vec![(Side::Both, left)],
                2 => vec![(Side::Right, right)],
                _ => vec![(Side::Left, left), (Side::Right, right)],
            };
            let excluded = |(_, side): &(Side, SideResult)| side.excluded.is_some();
            // The gate is in no band.
            if *id == TestId::NinetyNinety && !sides.iter().all(excluded) {
                continue;
            }
            tests.push(TestResult { id: *id, sides, item: None, side_difference: false });
        }
        tests
    })
}

fn case() -> impl Strategy<Value = Case> {
    let profile = (
        maybe(18_u8..=75),
        maybe(one_of(Sex::ALL)),
        maybe(0_u8..=10),
        maybe(1_u8..=7),
        maybe(one_of(&[10_u8, 15, 20, 30])),
        prop::sample::subsequence(Equipment::ALL.to_vec(), 0..=Equipment::ALL.len()),
    );
    let adapt = &[
        SafetyId::GroinHipStiffness,
        SafetyId::Osteoporosis,
        SafetyId::Hypermobility,
        SafetyId::Neuropathy,
        SafetyId::HighBloodPressure,
        SafetyId::Vertigo,
        SafetyId::FallPastYear,
        SafetyId::BloodThinners,
        SafetyId::NoFloorAlone,
        SafetyId::LegPainBelowKnee,
    ];
    let safety = prop_oneof![
        2 => Just(Vec::new()),
        3 => prop::sample::subsequence(adapt.to_vec(), 1..=3),
        1 => prop::sample::subsequence(adapt.to_vec(), 0..=adapt.len()),
    ];
    let gate = maybe(one_of(GateChoice::ALL));
    let percents = [maybe(0_u8..=100), maybe(0_u8..=100), maybe(0_u8..=100), maybe(0_u8..=100)];
    let scores = (maybe(percents), maybe(one_of(Region::ALL)));
    let levels = prop_oneof![
        4 => Just((Level::Clear, Vec::new())),
        4 => Just((Level::Adapt, Vec::new())),
        1 => Just((Level::ClinicianFirst, Vec::new())),
        1 => Just((Level::OutOfScope, vec![Reason::PainWeeks])),
    ];
    (profile, safety, gate, tests(), scores, levels).prop_map(
        |(profile, safety, gate, tests, scores, level)| {
            let mut record = Record::default();
            record.profile.age = profile.0;
            record.profile.sex = profile.1;
            record.profile.pain_now = profile.2;
            record.profile.days_per_week = profile.3;
            record.profile.minutes_per_session = profile.4;
            record.profile.equipment = profile.5;
            record.safety.yes = safety;
            record.safety.cleared_by_clinician = true;
            let hurt = tests.iter().any(|test| test.id == TestId::NinetyNinety);
            if let Some(choice) = gate.filter(|_| !hurt) {
                let entry = (TestId::NinetyNinety, Side::Both, Entry::gate(choice));
                record.screenings.push(screening(2026, &[entry]));
            }
            Case {
                record,
                triage: Triage { level: level.0, reasons: level.1 },
                tests,
                regions: scores.0.map(regions),
                focus: scores.1,
            }
        },
    )
}

/// Whether section 6 lets this person do this exercise this way.
fn allowed(case: &Case, one: &Prescription) -> Result<(), TestCaseError> {
    let row = rung(one.exercise);
    let is = |traits| row.traits.has(traits);
    let high_hip = one.level > 2;
    prop_assert!(!case.has(SafetyId::NoFloorAlone) || !is(Traits::FLOOR) || one.variant.is_some());
    prop_assert!(!case.has(SafetyId::GroinHipStiffness) || one.region != Region::Hip || !high_hip);
    if case.has(SafetyId::Osteoporosis) {
        prop_assert!(one.family != Family::HipRotation || !high_hip);
        prop_assert!(!is(Traits::FLEXION) && !is(Traits::TWIST));
    }
    prop_assert!(!case.has(SafetyId::HighBloodPressure) || one.hold_s.is_none_or(|hold| hold <= 10));
    if case.has(SafetyId::BloodThinners) {
        prop_assert!(!is(Traits::MAX_HOLD) && one.hold_s.is_none_or(|hold| hold <= 30));
    }
    prop_assert!(!case.has(SafetyId::LegPainBelowKnee) || !is(Traits::END_RANGE));
    let steady = case.record.profile.age.is_none_or(|age| age >= 60)
        || [SafetyId::FallPastYear, SafetyId::Neuropathy, SafetyId::Vertigo].iter().any(|id| case.has(*id));
    if steady {
        prop_assert!(!is(Traits::REDUCED_BALANCE));
        prop_assert!(!is(Traits::BALANCE) || one.variant.is_some() || one.family == Family::Hinge);
    }
    let home = &case.record.profile.equipment;
    prop_assert!(row.needs.is_empty() || row.needs.iter().any(|need| home.contains(need)));
    prop_assert!(!linked_test(one.family).is_some_and(|test| case.hurt(test)) || one.level == 1);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    /// Item 2: phases in order, 12 weeks, 2 to 5 each, the focus phase longest or tied.
    #[test]
    fn weeks_add_up(case in case()) {
        let plan = case.plan().unwrap();
        prop_assert_eq!(plan.phases.len(), 4);
        let mut next = 1;
        let mut lengths = Vec::new();
        for (phase, region) in plan.phases.iter().zip(Region::ALL) {
            prop_assert_eq!(phase.region, *region);
            prop_assert_eq!(phase.id.region(), *region);
            prop_assert_eq!(phase.first_week, next);
            let weeks = phase.last_week + 1 - phase.first_week;
            prop_assert!((2..=5).contains(&weeks));
            lengths.push((weeks, phase.region));
            next = phase.last_week + 1;
        }
        prop_assert_eq!(next, 13);
        if let Some(focus) = case.focus {
            let longest = lengths.iter().map(|(weeks, _)| *weeks).max();
            prop_assert_eq!(lengths.iter().find(|(_, region)| *region == focus).map(|(weeks, _)| *weeks), longest);
        }
    }

    /// Item 3, the sessions: how many, how long, in which regions, allowed and with a reason.
    #[test]
    fn sessions_fit_and_respect_the_person(case in case()) {
        let plan = case.plan().unwrap();
        let minutes = case.record.profile.minutes_per_session.unwrap_or(15);
        for phase in &plan.phases {
            prop_assert!(!phase.sessions.is_empty());
            prop_assert_eq!(phase.warm_up.is_some(), phase.first_week > 1);
            for session in &phase.sessions {
                prop_assert_eq!(session.len(), if minutes < 15 { 2 } else { 3 });
                prop_assert!(seconds(session, phase.warm_up.is_some()) <= u32::from(minutes) * 60);
                let own = session.iter().filter(|one| one.region == phase.region).count();
                prop_assert_eq!(own, if minutes < 15 { 1 } else { 2 });
                if let Some(focus) = case.focus {
                    prop_assert!(session.iter().any(|one| one.region == focus));
                }
                for (at, one) in session.iter().enumerate() {
                    prop_assert!(session.iter().skip(at + 1).all(|other| other.family != one.family));
                    prop_assert!(!one.because.is_empty());
                }
            }
            for one in phase.warm_up.iter().chain(phase.sessions.iter().flatten()) {
                allowed(&case, one)?;
                prop_assert!(one.sets >= 1 && one.reps.unwrap() >= 1);
                prop_assert_eq!(one.region, rung(one.exercise).region());
            }
        }
    }

    /// Section 4, levels: caps, and one level up at most from one phase to the next.
    #[test]
    fn levels_keep_their_caps_and_rise_one_at_a_time(case in case()) {
        let plan = case.plan().unwrap();
        for family in Family::ALL {
            let levels = levels(&plan, *family);
            let caps = if *family == Family::HipRotation { [4, 4, 4, 4] } else { [2, 3, 3, 4] };
            let mut before: Option<u8> = None;
            for (level, cap) in levels.into_iter().zip(caps) {
                prop_assert!(level <= cap);
                prop_assert!(!plan.gentle || level <= 1);
                if level > 0 {
                    prop_assert!(before.is_none_or(|before| level <= before + 1), "{:?} {:?}", family, levels);
                    before = Some(level);
                }
            }
        }
        // The same for a reader who looks at the first session of each phase only.
        for family in Family::ALL {
            let mut before: Option<u8> = None;
            for one in plan.phases.iter().filter_map(|phase| phase.sessions.first()).flatten() {
                if one.family == *family {
                    prop_assert!(before.is_none_or(|before| one.level <= before + 1), "{:?}", family);
                    before = Some(one.level);
                }
            }
        }
        let gentle = case.triage.level == Level::OutOfScope
            || case.record.profile.pain_now.is_some_and(|pain| pain >= 7);
        prop_assert_eq!(plan.gentle, gentle);
    }

    /// Item 3, the article: all of its exercises, unless an exclusion forbids one.
    #[test]
    fn every_exercise_of_the_article_appears(case in case()) {
        let plan = case.plan().unwrap();
        let highest = |family| levels(&plan, family).into_iter().max().unwrap_or(0);
        if !plan.gentle && !case.has(SafetyId::NoFloorAlone) && !case.hurt(TestId::NinetyNinety) {
            prop_assert!(highest(Family::HipRotation) >= 2);
        }
        let low = |test| plan.gentle || case.hurt(test);
        prop_assert!(highest(Family::Balance) >= 2 - u8::from(low(TestId::SingleLegStance)));
        prop_assert!(highest(Family::Squat) >= 2 - u8::from(low(TestId::SplitSquat)));
        for family in [
            Family::Calf, Family::DeadBug, Family::BirdDog, Family::FrontPlank, Family::SidePlank, Family::Hinge,
        ] {
            prop_assert!(highest(family) >= 1, "{:?}", family);
        }
    }

    /// Item 5: a better result of one side, or of the gate, never lowers a start level.
    #[test]
    fn a_better_result_never_lowers_a_start(case in case(), which in any::<prop::sample::Index>()) {
        let gate = level::gate(&case.record);
        let mut better = case.tests.clone();
        let count = better.iter().map(|test| test.sides.len()).sum::<usize>();
        let at = if count == 0 { 0 } else { which.index(count) };
        if let Some((_, side)) = better.iter_mut().flat_map(|test| &mut test.sides).nth(at) {
            side.band = match side.band {
                Some(Band::Red) => Some(Band::Amber),
                Some(Band::Amber | Band::Green) => Some(Band::Green),
                None => None,
            };
        }
        let better_gate = gate.map(|choice| match choice {
            GateChoice::A | GateChoice::B => GateChoice::A,
            GateChoice::C => GateChoice::B,
            GateChoice::D => GateChoice::C,
        });
        for family in Family::ALL {
            let before = level::start(*family, &case.tests, gate).level;
            prop_assert!((1..=4).contains(&before));
            prop_assert!(level::start(*family, &better, gate).level >= before);
            prop_assert!(level::start(*family, &case.tests, better_gate).level >= before);
        }
    }

    /// Item 7: the same input gives the same bytes, in whatever order the answers came.
    #[test]
    fn the_same_record_gives_the_same_bytes(case in case()) {
        let once = json::encode(&case.plan().unwrap()).to_string();
        prop_assert_eq!(&json::encode(&case.plan().unwrap()).to_string(), &once);
        let mut turned = case;
        turned.record.safety.yes.reverse();
        turned.record.profile.equipment.reverse();
        prop_assert_eq!(json::encode(&turned.plan().unwrap()).to_string(), once);
    }

    /// Item 4: left and right are interchangeable.
    #[test]
    fn mirroring_changes_nothing(case in case()) {
        let plan = case.plan();
        let mut mirrored = case;
        for test in &mut mirrored.tests {
            for (side, _) in &mut test.sides {
                *side = match side {
                    Side::Left => Side::Right,
                    Side::Right => Side::Left,
                    Side::Both => Side::Both,
                };
            }
            test.sides.reverse();
        }
        prop_assert_eq!(mirrored.plan(), plan);
    }

    /// No plan past a stop, whatever else is in the record.
    #[test]
    fn no_plan_past_a_stop(case in case(), cleared in any::<bool>()) {
        for (level, reasons) in [
            (Level::Emergency, Vec::new()),
            (Level::SameDay, Vec::new()),
            (Level::OutOfScope, vec![Reason::Age]),
            (Level::OutOfScope, vec![Reason::Age, Reason::PainWeeks]),
        ] {
            let mut case = case.clone();
            case.triage = Triage { level, reasons };
            case.record.safety.cleared_by_clinician = cleared;
            prop_assert!(case.plan().is_none());
        }
        let mut case = case;
        case.triage = Triage { level: Level::ClinicianFirst, reasons: Vec::new() };
        case.record.safety.cleared_by_clinician = false;
        prop_assert!(case.plan().is_none());
    }

    /// A single question left unsure excludes as much as a yes does.
    #[test]
    fn unsure_is_as_careful_as_yes(case in case()) {
        let yes = case.plan();
        let mut unsure = case;
        unsure.record.safety.unsure = unsure.record.safety.yes.drain(..).map(Unsure::Id).collect();
        prop_assert_eq!(unsure.plan(), yes);
    }

    /// Hurting or leaving a test out never makes a family start higher.
    #[test]
    fn leaving_a_test_out_never_raises_a_start(case in case(), outcome in one_of(&[Outcome::StoppedPain, Outcome::Unsafe])) {
        for family in Family::ALL {
            let Some(test) = linked_test(*family) else { continue };
            let start = level::start(*family, &[ended(test, outcome)], level::gate(&case.record));
            prop_assert_eq!((start.level, start.hurt), (1, outcome == Outcome::StoppedPain));
        }
    }

    /// An exit asks for no level above the person's reach, and each phase has one of its own.
    #[test]
    fn exits_stay_within_reach(case in case()) {
        let plan = case.plan().unwrap();
        let mut wanted: Vec<ExitCriterion> = Vec::new();
        for phase in &plan.phases {
            prop_assert!(phase.exit.len() > 4);
            for one in &phase.exit {
                match one {
                    ExitCriterion::AnyOf(any) => wanted.extend(*any),
                    one => wanted.push(*one),
                }
            }
        }
        for one in wanted {
            match one {
                ExitCriterion::Exercise { family, level, hold_s, .. } => {
                    let start = linked_test(family).is_some_and(|test| case.hurt(test));
                    prop_assert!(level == 1 || !(plan.gentle || start));
                    prop_assert!(!case.has(SafetyId::HighBloodPressure) || hold_s.is_none_or(|hold| hold <= 10));
                    let floor = [Family::FrontPlank, Family::SidePlank, Family::HipRotation];
                    prop_assert!(!case.has(SafetyId::NoFloorAlone) || !floor.contains(&family) || level == 1);
                }
                ExitCriterion::Test { test, at_least, .. } => {
                    prop_assert!(!case.hurt(test));
                    prop_assert!((1..=60).contains(&at_least));
                }
                _ => {}
            }
        }
    }

    /// Reasons are told once, and the focus is named where it is trained.
    #[test]
    fn reasons_are_told_once(case in case()) {
        let plan = case.plan().unwrap();
        for one in everything(&plan) {
            for (at, why) in one.because.iter().enumerate() {
                prop_assert!(!one.because[at + 1..].contains(why));
            }
            prop_assert_eq!(one.because.contains(&Because::Focus), case.focus == Some(one.region));
            prop_assert_eq!(one.because.contains(&Because::Gentle), plan.gentle);
        }
    }
}
