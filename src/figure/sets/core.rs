//! Scenes of the core.

use crate::figure::body;
use crate::figure::kit;
use crate::figure::poses::core as p;
use crate::figure::scene::{Prop, Scene, ARM_L_FRONT, ARM_R_BACK};
use crate::figure::skeleton::Bone;
use crate::figure::Pose;
use crate::protocol::ids::Region::Core;

const MAT: &[&Prop] = &[&kit::MAT_SIDE];

const fn on(alt: &'static str, keys: &'static [&'static Pose]) -> Scene {
    Scene::of(alt, keys).part(&body::CORE, false, Core)
}

const fn side(alt: &'static str, keys: &'static [&'static Pose]) -> Scene {
    on(alt, keys).view(84, 12).anchor(Bone::ForearmR).props(MAT)
}

pub(crate) static DEAD_BUG: Scene = on("figure-dead-bug", &[&p::DB_STEADY, &p::DB_START, &p::DB_STEADY_L]);
pub(crate) static DEAD_BUG_STEADY: Scene = on("figure-dead-bug-steady", &[&p::DB_STEADY]);
pub(crate) static DEAD_BUG_PARTLY: Scene = on("figure-dead-bug-partly", &[&p::DB_TAP]);
pub(crate) static DEAD_BUG_NOT: Scene = on("figure-dead-bug-not-yet", &[&p::DB_NOT]).props(&[&kit::GAP_BACK]);
pub(crate) static DEAD_BUG_LOADED: Scene =
    on("figure-dead-bug-loaded", &[&p::DB_STEADY, &p::DB_START, &p::DB_STEADY_L])
        .props(&[&kit::WEIGHT_R, &kit::WEIGHT_L]);
pub(crate) static HEEL_TAP: Scene = on("figure-dead-bug-heel-tap", &[&p::DB_TAP, &p::DB_START, &p::DB_TAP_L])
    .arrow(Bone::FootR, [70, 190, 90, 110, 50, 40]);
pub(crate) static TOE_TAP: Scene = on("figure-dead-bug-toe-tap", &[&p::DB_TOE, &p::DB_START, &p::DB_TOE_L])
    .arrow(Bone::FootR, [40, 210, 90, 130, 70, 50]);
pub(crate) static BIRD_DOG: Scene =
    on("figure-bird-dog", &[&p::QUAD, &p::BIRD_DOG]).still(1).anchor(Bone::HandR);
pub(crate) static BIRD_STEADY: Scene = on("figure-bird-dog-steady", &[&p::BIRD_DOG]).anchor(Bone::HandR);
pub(crate) static BIRD_PARTLY: Scene = on("figure-bird-dog-partly", &[&p::BIRD_LEG]).anchor(Bone::HandR);
pub(crate) static BIRD_NOT: Scene = on("figure-bird-dog-not-yet", &[&p::BIRD_NOT]).anchor(Bone::HandR);
pub(crate) static BIRD_SLIDE: Scene =
    on("figure-bird-dog-leg-slide", &[&p::QUAD, &p::BIRD_SLIDE_UP, &p::BIRD_SLIDE_MID, &p::BIRD_SLIDE])
        .still(3)
        .through()
        .anchor(Bone::HandR);
pub(crate) static BIRD_LEG: Scene =
    on("figure-bird-dog-leg-lift", &[&p::QUAD, &p::BIRD_LEG]).still(1).anchor(Bone::HandR);
pub(crate) static BIRD_TUCK: Scene =
    on("figure-bird-dog-squares", &[&p::BIRD_DOG, &p::BIRD_TUCK_MID, &p::BIRD_TUCK])
        .still(2)
        .through()
        .anchor(Bone::HandR);
pub(crate) static BIRD_ROW: Scene = on("figure-bird-dog-row", &[&p::BIRD_ROW_LOW, &p::BIRD_ROW])
    .still(1)
    .anchor(Bone::HandR)
    .props(&[&kit::WEIGHT_L]);
pub(crate) static PLANK: Scene = on("figure-front-plank", &[&p::PLANK]).anchor(Bone::ForearmR);
pub(crate) static PLANK_KNEES: Scene =
    on("figure-front-plank-knees", &[&p::PLANK_KNEES]).anchor(Bone::ForearmR);
pub(crate) static PLANK_SAW: Scene = on("figure-front-plank-saw", &[&p::PLANK, &p::PLANK_SAW])
    .anchor(Bone::ForearmR)
    .rock(Bone::Thorax, [-70, 130, 10, 130, 90, 130]);
pub(crate) static PLANK_TAPS: Scene =
    on("figure-front-plank-taps", &[&p::PLANK_TALL, &p::PLANK_TAP]).still(1).anchor(Bone::HandL);
pub(crate) static PLANK_WALL: Scene =
    on("figure-front-plank-wall", &[&p::PLANK_WALL]).anchor(Bone::FootR).props(&[&kit::WALL_PLANK]);
pub(crate) static SIDE_PLANK: Scene = side("figure-side-plank", &[&p::SIDE_PLANK]);
pub(crate) static SIDE_KNEES: Scene = side("figure-side-plank-knees", &[&p::SIDE_PLANK_KNEES]);
pub(crate) static SIDE_LIFT: Scene =
    side("figure-side-plank-leg-lift", &[&p::SIDE_PLANK, &p::SIDE_PLANK_LIFT]).still(1);
pub(crate) static SIDE_REACH: Scene =
    side("figure-side-plank-reach", &[&p::SIDE_PLANK_UP, &p::SIDE_PLANK_UNDER]).still(1).order(ARM_L_FRONT);
pub(crate) static SIDE_WALL: Scene = on("figure-side-plank-wall", &[&p::SIDE_PLANK_WALL])
    .view(90, 0)
    .anchor(Bone::FootR)
    .props(&[&kit::WALL_SIDE]);
pub(crate) static CURL_UP: Scene = on("figure-curl-up", &[&p::CURL_DOWN, &p::CURL_UP])
    .still(1)
    .order(ARM_R_BACK)
    .arrow(Bone::Head, [60, 100, 20, 150, 60, 200]);
