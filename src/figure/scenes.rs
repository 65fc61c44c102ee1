//! Which scene belongs to which test, choice and exercise.
//!
//! **Invariant:** [`scene`] is total; an exercise shares its family's or its test's scene where the
//! picture would be the same.

use super::scene::Scene;
use super::sets::{ankle, core, hip, movement};
use crate::protocol::ids::{ExerciseId, GateChoice, TestId};

/// Everything that has a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FigureId {
    /// The start card: someone walking.
    Start,
    /// A test.
    Test(TestId),
    /// An answer to a picture question, by its score (2, 1, 0).
    Choice(TestId, u8),
    /// An answer to the 90/90 gate.
    Gate(GateChoice),
    /// An exercise.
    Exercise(ExerciseId),
    /// The result picture.
    Chain,
}

impl FigureId {
    /// Figures shown beside this one, to be drawn at the same size.
    pub fn company(self) -> Vec<Self> {
        match self {
            Self::Choice(test, _) => [2, 1, 0].map(|c| Self::Choice(test, c)).to_vec(),
            Self::Gate(_) => GateChoice::ALL.iter().map(|&g| Self::Gate(g)).collect(),
            _ => Vec::new(),
        }
    }

    /// Every figure there is.
    pub fn all() -> Vec<Self> {
        let mut out = vec![Self::Start, Self::Chain];
        out.extend(TestId::ALL.iter().map(|&t| Self::Test(t)));
        for test in TestId::ALL.iter().filter(|t| {
            matches!(
                t,
                TestId::FloorThomas
                    | TestId::DeadBug
                    | TestId::BirdDog
                    | TestId::HipHinge
                    | TestId::SplitSquat
            )
        }) {
            out.extend([2, 1, 0].map(|c| Self::Choice(*test, c)));
        }
        out.extend(GateChoice::ALL.iter().map(|&g| Self::Gate(g)));
        out.extend(ExerciseId::ALL.iter().map(|&e| Self::Exercise(e)));
        out
    }
}

/// The scene of a figure.
pub fn scene(id: FigureId) -> &'static Scene {
    match id {
        FigureId::Start => &movement::WALK,
        FigureId::Chain => &movement::CHAIN,
        FigureId::Test(t) => test(t),
        FigureId::Choice(t, score) => choice(t, score),
        FigureId::Gate(g) => match g {
            GateChoice::A => &hip::GATE_A,
            GateChoice::B => &hip::GATE_B,
            GateChoice::C => &hip::GATE_C,
            GateChoice::D => &hip::GATE_D,
        },
        FigureId::Exercise(e) => exercise(e),
    }
}

fn test(t: TestId) -> &'static Scene {
    match t {
        TestId::SeatedHipInternalRotation => &hip::SEATED_IN,
        TestId::SeatedHipExternalRotation => &hip::SEATED_OUT,
        TestId::FloorThomas => &hip::THOMAS,
        TestId::StraightLegRaise => &hip::LEG_RAISE,
        TestId::FigureFour => &hip::FIGURE_FOUR,
        TestId::NinetyNinety => &hip::NINETY,
        TestId::KneeToWall => &ankle::KNEE_TO_WALL,
        TestId::SingleLegStance => &ankle::ONE_LEG,
        TestId::HeelRaise => &ankle::HEEL_RAISE,
        TestId::DeadBug => &core::DEAD_BUG,
        TestId::BirdDog => &core::BIRD_DOG,
        TestId::FrontPlank => &core::PLANK,
        TestId::SidePlank => &core::SIDE_PLANK,
        TestId::SupineBridge => &hip::BRIDGE,
        TestId::HipHinge => &movement::HINGE,
        TestId::ChairStand => &movement::CHAIR_STAND,
        TestId::SplitSquat => &movement::SPLIT,
    }
}

fn choice(t: TestId, score: u8) -> &'static Scene {
    match (t, score) {
        (TestId::FloorThomas, 1) => &hip::THOMAS_PART,
        (TestId::FloorThomas, 0) => &hip::THOMAS_NOT,
        (TestId::DeadBug, 2) => &core::DEAD_BUG_STEADY,
        (TestId::DeadBug, 1) => &core::DEAD_BUG_PARTLY,
        (TestId::DeadBug, 0) => &core::DEAD_BUG_NOT,
        (TestId::BirdDog, 2) => &core::BIRD_STEADY,
        (TestId::BirdDog, 1) => &core::BIRD_PARTLY,
        (TestId::BirdDog, 0) => &core::BIRD_NOT,
        (TestId::HipHinge, 2) => &movement::HINGE_STEADY,
        (TestId::HipHinge, 1) => &movement::HINGE_PARTLY,
        (TestId::HipHinge, 0) => &movement::HINGE_NOT,
        (TestId::SplitSquat, 2) => &movement::SPLIT_STEADY,
        (TestId::SplitSquat, 1) => &movement::SPLIT_PARTLY,
        (TestId::SplitSquat, 0) => &movement::SPLIT_NOT,
        _ => test(t),
    }
}

fn exercise(e: ExerciseId) -> &'static Scene {
    match e {
        ExerciseId::WindscreenWipers => &hip::WIPERS,
        ExerciseId::SeatedHipRotations => &hip::SEATED_BOTH,
        ExerciseId::NinetyNinetySwitch => &hip::SWITCH,
        ExerciseId::NinetyNinetyHold => &hip::HOLD,
        ExerciseId::NinetyNinetySwitchFree => &hip::SWITCH_FREE,
        ExerciseId::NinetyNinetyKneel => &hip::KNEEL,
        ExerciseId::HalfKneelingStretch => &hip::HALF_KNEEL,
        ExerciseId::DoorwayHamstring => &hip::DOORWAY,
        ExerciseId::Bridge => &hip::BRIDGE,
        ExerciseId::Clamshell => &hip::CLAM,
        ExerciseId::SideLyingLegRaise => &hip::SIDE_RAISE,
        ExerciseId::SingleLegBridge => &hip::BRIDGE_ONE,
        ExerciseId::KneeToWallRock => &ankle::KNEE_ROCK,
        ExerciseId::SupportedStance => &ankle::TANDEM,
        ExerciseId::SingleLegBalance => &ankle::ONE_LEG_FREE,
        ExerciseId::SingleLegReach => &ankle::REACH,
        ExerciseId::SingleLegCushion => &ankle::CUSHION,
        ExerciseId::CalfRaiseTwoLeg => &ankle::CALF_TWO,
        ExerciseId::CalfRaiseTwoUpOneDown => &ankle::CALF_TWO_ONE,
        ExerciseId::CalfRaiseSingle => &ankle::HEEL_RAISE,
        ExerciseId::CalfRaiseStep => &ankle::CALF_STEP,
        ExerciseId::DeadBugHeelTap => &core::HEEL_TAP,
        ExerciseId::DeadBugToeTap => &core::TOE_TAP,
        ExerciseId::DeadBugArmLeg | ExerciseId::DeadBugPause => &core::DEAD_BUG,
        ExerciseId::DeadBugLoaded => &core::DEAD_BUG_LOADED,
        ExerciseId::BirdDogLegSlide => &core::BIRD_SLIDE,
        ExerciseId::BirdDogLegLift => &core::BIRD_LEG,
        ExerciseId::BirdDogArmLeg => &core::BIRD_DOG,
        ExerciseId::BirdDogSquares => &core::BIRD_TUCK,
        ExerciseId::BirdDogRow => &core::BIRD_ROW,
        ExerciseId::SidePlankWall => &core::SIDE_WALL,
        ExerciseId::SidePlankKnees => &core::SIDE_KNEES,
        ExerciseId::SidePlankFeet => &core::SIDE_PLANK,
        ExerciseId::SidePlankLegLift => &core::SIDE_LIFT,
        ExerciseId::SidePlankReach => &core::SIDE_REACH,
        ExerciseId::FrontPlankWall => &core::PLANK_WALL,
        ExerciseId::FrontPlankKnees => &core::PLANK_KNEES,
        ExerciseId::FrontPlankToes => &core::PLANK,
        ExerciseId::FrontPlankTaps => &core::PLANK_TAPS,
        ExerciseId::FrontPlankSaw => &core::PLANK_SAW,
        ExerciseId::CurlUp | ExerciseId::CurlUpLong => &core::CURL_UP,
        ExerciseId::HingeWallTap => &movement::HINGE,
        ExerciseId::HingeDowel => &movement::HINGE_DOWEL,
        ExerciseId::HingeBackpack => &movement::HINGE_PACK,
        ExerciseId::HingeLoaded => &movement::HINGE_LOADED,
        ExerciseId::HingeSingleLeg => &movement::HINGE_ONE,
        ExerciseId::SitToStand => &movement::CHAIR_STAND,
        ExerciseId::MiniSplitSquat => &movement::SPLIT_MINI,
        ExerciseId::SplitSquatSupported => &movement::SPLIT_HELD,
        ExerciseId::SplitSquatFree => &movement::SPLIT,
        ExerciseId::SplitSquatRaised => &movement::SPLIT_RAISED,
    }
}
