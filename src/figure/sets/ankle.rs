//! Scenes of the ankle and of balance.

use crate::figure::body;
use crate::figure::kit;
use crate::figure::poses::ankle as p;
use crate::figure::scene::{Prop, Scene, ONE_TONE};
use crate::figure::skeleton::Bone;
use crate::figure::Pose;
use crate::protocol::ids::PictureId as P;
use crate::protocol::ids::Region::Ankle;

const WALL: &[&Prop] = &[&kit::WALL_CALF];

const fn balance(alt: P, keys: &'static [&'static Pose]) -> Scene {
    Scene::of(alt, keys).view(70, 6).anchor(Bone::FootR).joint(Bone::FootR, Ankle)
}

const fn calf(alt: P, keys: &'static [&'static Pose]) -> Scene {
    Scene::of(alt, keys)
        .still(1)
        .anchor(Bone::ToeR)
        .props(WALL)
        .part(&body::CALF, false, Ankle)
        .arrow(Bone::ToeR, [-130, 30, -130, 70, -130, 120])
}

pub(crate) static KNEE_TO_WALL: Scene = Scene::of(P::KneeToWall, &[&p::KNEE_BACK, &p::KNEE_WALL])
    .still(1)
    .anchor(Bone::FootR)
    .props(&[&kit::WALL_KNEE])
    .joint(Bone::FootR, Ankle)
    .arrow(Bone::ShankR, [-140, 60, -70, 60, -15, 15]);
pub(crate) static KNEE_ROCK: Scene = Scene::of(P::KneeToWallRock, &[&p::KNEE_BACK, &p::KNEE_WALL])
    .still(1)
    .anchor(Bone::FootR)
    .props(&[&kit::WALL_KNEE])
    .joint(Bone::FootR, Ankle)
    .rock(Bone::ShankR, [-150, 60, -75, 65, -15, 15]);
pub(crate) static ONE_LEG: Scene = balance(P::SingleLegStance, &[&p::ONE_LEG]);
pub(crate) static ONE_LEG_FREE: Scene = balance(P::SingleLegBalance, &[&p::ONE_LEG_FREE]);
pub(crate) static REACH: Scene =
    balance(P::SingleLegReach, &[&p::ONE_LEG_REACH, &p::ONE_LEG_FREE, &p::ONE_LEG_TURN]).order(ONE_TONE);
pub(crate) static CUSHION: Scene =
    balance(P::SingleLegCushion, &[&p::ONE_LEG_FREE]).lift(45).props(&[&kit::CUSHION]);
pub(crate) static TANDEM: Scene = Scene::of(P::SupportedStance, &[&p::TANDEM])
    .anchor(Bone::FootR)
    .props(&[&kit::WALL_TANDEM])
    .joint(Bone::FootR, Ankle);
pub(crate) static HEEL_RAISE: Scene = calf(P::HeelRaise, &[&p::CALF_LOW, &p::CALF_HIGH]);
pub(crate) static CALF_TWO: Scene = calf(P::CalfRaiseTwoLeg, &[&p::CALF_LOW_TWO, &p::CALF_HIGH_TWO]);
pub(crate) static CALF_TWO_ONE: Scene =
    calf(P::CalfRaiseTwoUpOneDown, &[&p::CALF_LOW_TWO, &p::CALF_HIGH_TWO, &p::CALF_HIGH, &p::CALF_LOW])
        .still(2);
pub(crate) static CALF_STEP: Scene = calf(P::CalfRaiseStep, &[&p::CALF_DROP, &p::CALF_HIGH])
    .still(0)
    .lift(70)
    .props(&[&kit::WALL_CALF, &kit::STEP]);
