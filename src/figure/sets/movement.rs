//! Scenes of whole-body movement, and the two pictures of the frame: the start and the chain.

use crate::figure::body;
use crate::figure::kit;
use crate::figure::poses::{common, movement as p};
use crate::figure::scene::{Prop, Scene};
use crate::figure::skeleton::Bone;
use crate::figure::Pose;
use crate::protocol::ids::PictureId as P;
use crate::protocol::ids::Region::Movement;

/// Down and up again, behind the hips.
const DOWN_UP: [i16; 6] = [-170, 90, -170, 0, -170, -60];
const RAIL: &[&Prop] = &[&kit::RAIL, &kit::RAIL_SEAT, &kit::RAIL_LEG];
const CHAIR: &[&Prop] = &[&kit::FORE_RISE, &kit::REAR_RISE, &kit::SEAT_RISE, &kit::BACK_RISE];

const fn hinge(alt: P, keys: &'static [&'static Pose]) -> Scene {
    Scene::of(alt, keys).still(1).anchor(Bone::FootR).joint(Bone::ThighR, Movement)
}

const fn split(alt: P, keys: &'static [&'static Pose]) -> Scene {
    Scene::of(alt, keys).still(1).anchor(Bone::FootR).joint(Bone::ShankR, Movement)
}

pub(crate) static WALK: Scene = Scene::of(P::Walk, &[&common::WALK]);
pub(crate) static CHAIN: Scene = Scene::of(P::Chain, &[&common::CHAIN]).view(62, 0);
pub(crate) static HINGE: Scene = hinge(P::HipHinge, &[&p::HINGE_TALL, &p::HINGE])
    .props(&[&kit::WALL_BEHIND])
    .arrow(Bone::ThighR, [130, 205, 60, 205, -30, 180]);
pub(crate) static HINGE_STEADY: Scene =
    hinge(P::HipHingeSteady, &[&p::HINGE]).still(0).props(&[&kit::WALL_BEHIND]);
pub(crate) static HINGE_PARTLY: Scene =
    hinge(P::HipHingePartly, &[&p::HINGE_PART]).still(0).props(&[&kit::WALL_BEHIND]);
pub(crate) static HINGE_NOT: Scene =
    hinge(P::HipHingeNotYet, &[&p::HINGE_NOT]).still(0).props(&[&kit::WALL_BEHIND]);
pub(crate) static HINGE_DOWEL: Scene =
    hinge(P::HingeDowel, &[&p::HINGE_DOWEL_TALL, &p::HINGE_DOWEL]).props(&[&kit::DOWEL]);
pub(crate) static HINGE_PACK: Scene =
    hinge(P::HingeBackpack, &[&p::HINGE_PACK_TALL, &p::HINGE_PACK]).props(&[&kit::PACK]);
pub(crate) static HINGE_LOADED: Scene =
    hinge(P::HingeLoaded, &[&p::HINGE_HANG_TALL, &p::HINGE_HANG]).props(&[&kit::PACK_HELD]);
pub(crate) static HINGE_ONE: Scene = hinge(P::HingeSingleLeg, &[&p::HINGE_ONE_TALL, &p::HINGE_ONE]);
pub(crate) static CHAIR_STAND: Scene =
    Scene::of(P::ChairStand, &[&p::CHAIR_SIT, &p::CHAIR_RISE, &p::CHAIR_UP])
        .still(1)
        .anchor(Bone::FootR)
        .props(CHAIR)
        .part(&body::QUAD, false, Movement)
        .arrow(Bone::Thorax, [-70, 90, -60, 190, 10, 240]);
pub(crate) static SPLIT: Scene = split(P::SplitSquat, &[&p::SPLIT_TALL, &p::SPLIT_HALF, &p::SPLIT_LOW])
    .still(2)
    .through()
    .rock(Bone::Pelvis, DOWN_UP);
pub(crate) static SPLIT_STEADY: Scene = split(P::SplitSquatSteady, &[&p::SPLIT_LOW]).still(0);
pub(crate) static SPLIT_PARTLY: Scene =
    split(P::SplitSquatPartly, &[&p::SPLIT_HALF_HELD]).still(0).props(RAIL);
pub(crate) static SPLIT_NOT: Scene = split(P::SplitSquatNotYet, &[&p::SPLIT_SHALLOW]).still(0).props(RAIL);
pub(crate) static SPLIT_MINI: Scene = split(P::MiniSplitSquat, &[&p::SPLIT_TALL_HELD, &p::SPLIT_HALF_HELD])
    .props(RAIL)
    .rock(Bone::Pelvis, DOWN_UP);
pub(crate) static SPLIT_HELD: Scene =
    split(P::SplitSquatSupported, &[&p::SPLIT_TALL_HELD, &p::SPLIT_HALF_HELD, &p::SPLIT_LOW_HELD])
        .still(2)
        .through()
        .props(RAIL)
        .rock(Bone::Pelvis, DOWN_UP);
pub(crate) static SPLIT_RAISED: Scene = split(P::SplitSquatRaised, &[&p::RAISED_TALL, &p::RAISED_LOW])
    .props(&[&kit::STEP_REAR])
    .rock(Bone::Pelvis, DOWN_UP);
