//! Which scene belongs to which test, choice and exercise.

use super::body;
use super::poses::{ankle, common, core, hip, movement};
use super::scene::Scene;
use super::skeleton::Bone;
use crate::protocol::ids::{ExerciseId, GateChoice, Region, TestId};

/// Everything that has a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureId {
    /// The start card.
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
    /// Figures shown beside this one at the same size.
    pub fn company(self) -> Vec<Self> {
        match self {
            Self::Choice(..) => Vec::new(),
            Self::Gate(_) => GateChoice::ALL.iter().map(|&g| Self::Gate(g)).collect(),
            _ => Vec::new(),
        }
    }
}

macro_rules! scenes { ($($name:ident = $scene:expr;)+) => { $(static $name: Scene = $scene;)+ 
    /// Every scene, for the gallery.
    pub static ALL: &[&Scene] = &[$(&$name),+]; } }
scenes! {
STAND = Scene::of("stand", &[&common::STAND]).view(90,0);
CHAIN = Scene::of("chain", &[&common::CHAIN]).view(62,0);
KNEE = Scene::of("kneeWall", &[&ankle::KNEE_WALL]).joint(Bone::FootR, Region::Ankle);
SLS = Scene::of("sls", &[&ankle::SLS]).view(70,6).joint(Bone::FootR, Region::Ankle);
CALF = Scene::of("calf", &[&ankle::CALF_RAISE]).part(&body::CALF, false, Region::Ankle);
SROT = Scene::of("seatedRot", &[&hip::SEATED_ROT]).view(76,17).joint(Bone::ThighR, Region::Hip);
THOMAS = Scene::of("thomas", &[&hip::THOMAS]).joint(Bone::ThighR, Region::Hip);
NINETY = Scene::of("ninety", &[&hip::NINETY]).view(72,27).joint(Bone::ThighR, Region::Hip);
NINETYMID = Scene::of("ninetyMid", &[&hip::NINETY_MID]).view(72,27).joint(Bone::ThighR, Region::Hip);
DBS = Scene::of("dbStart", &[&core::DB_START]).part(&body::CORE, false, Region::Core);
DB2 = Scene::of("dbSteady", &[&core::DB_STEADY]).part(&body::CORE, false, Region::Core);
DB1 = Scene::of("dbPartly", &[&core::DB_PARTLY]).part(&body::CORE, false, Region::Core);
DB0 = Scene::of("dbNot", &[&core::DB_NOT]).part(&body::CORE, false, Region::Core);
BIRD = Scene::of("bird", &[&core::BIRD_DOG]).part(&body::CORE, false, Region::Core);
PLANK = Scene::of("plank", &[&core::PLANK]).part(&body::CORE, false, Region::Core);
SIDE = Scene::of("side", &[&core::SIDE_PLANK]).view(90,9).part(&body::CORE, false, Region::Core);
HINGE = Scene::of("hinge", &[&movement::HINGE]).joint(Bone::ThighR, Region::Movement);
SPLIT = Scene::of("split", &[&movement::SPLIT]).rock(Bone::Pelvis, [-220,60,-220,-50,-220,-120]);
CHAIRSTAND = Scene::of("chairstand", &[&movement::CHAIR_STAND]).arrow(Bone::Thorax, [-60,80, -50, 160, 0,200]);
SIT = Scene::of("sit", &[&common::SIT]);
WALK = Scene::of("walk", &[&common::WALK]);
BRIDGE = Scene::of("bridge", &[&hip::BRIDGE]).part(&body::CORE, false, Region::Core);
HALF = Scene::of("half", &[&hip::HALF_KNEEL]).joint(Bone::ThighR, Region::Hip);
}

/// The scene of a figure.
pub fn scene(id: FigureId) -> &'static Scene {
    match id { FigureId::Chain => &CHAIN, FigureId::Choice(_, n) => ALL.get(usize::from(n)).copied().unwrap_or(&WALK), _ => &WALK }
}
