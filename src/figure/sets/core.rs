//! Scenes of the core.

use crate::figure::body;
use crate::figure::kit;
use crate::figure::poses::core as p;
use crate::figure::scene::{Prop, Scene, ARM_L_FRONT, ARM_R_BACK};
use crate::figure::skeleton::Bone;
use crate::figure::Pose;
use crate::protocol::ids::PictureId as P;
use crate::protocol::ids::Region::Core;

const MAT: &[&Prop] = &[&kit::MAT_SIDE];

const fn on(alt: P, keys: &'static [&'static Pose]) -> Scene {
    Scene::of(alt, keys).part(&body::CORE, false, Core)
}

const fn side(alt: P, keys: &'static [&'static Pose]) -> Scene {
    on(alt, keys).view(84, 12).anchor(Bone::ForearmR).props(MAT)
}

pub(crate) static DEAD_BUG: Scene = on(P::DeadBug, &[&p::DB_STEADY, &p::DB_START, &p::DB_STEADY_L]);
pub(crate) static DEAD_BUG_STEADY: Scene = on(P::DeadBugSteady, &[&p::DB_STEADY]);
pub(crate) static DEAD_BUG_PARTLY: Scene = on(P::DeadBugPartly, &[&p::DB_TAP]);
pub(crate) static DEAD_BUG_NOT: Scene = on(P::DeadBugNotYet, &[&p::DB_NOT]).props(&[&kit::GAP_BACK]);
pub(crate) static DEAD_BUG_LOADED: Scene =
    on(P::DeadBugLoaded, &[&p::DB_STEADY, &p::DB_START, &p::DB_STEADY_L])
        .props(&[&kit::WEIGHT_R, &kit::WEIGHT_L]);
pub(crate) static HEEL_TAP: Scene = on(P::DeadBugHeelTap, &[&p::DB_TAP, &p::DB_START, &p::DB_TAP_L])
    .arrow(Bone::FootR, [70, 190, 90, 110, 50, 40]);
pub(crate) static TOE_TAP: Scene = on(P::DeadBugToeTap, &[&p::DB_TOE, &p::DB_START, &p::DB_TOE_L])
    .arrow(Bone::FootR, [40, 210, 90, 130, 70, 50]);
pub(crate) static BIRD_DOG: Scene = on(P::BirdDog, &[&p::QUAD, &p::BIRD_DOG]).still(1).anchor(Bone::HandR);
pub(crate) static BIRD_STEADY: Scene = on(P::BirdDogSteady, &[&p::BIRD_DOG]).anchor(Bone::HandR);
pub(crate) static BIRD_PARTLY: Scene = on(P::BirdDogPartly, &[&p::BIRD_LEG]).anchor(Bone::HandR);
pub(crate) static BIRD_NOT: Scene = on(P::BirdDogNotYet, &[&p::BIRD_NOT]).anchor(Bone::HandR);
pub(crate) static BIRD_SLIDE: Scene = on(
    P::BirdDogLegSlide,
    &[&p::QUAD, &p::BIRD_SLIDE_UP, &p::BIRD_SLIDE_DOWN, &p::BIRD_SLIDE_MID, &p::BIRD_SLIDE],
)
.still(4)
.through()
.anchor(Bone::HandR);
pub(crate) static BIRD_LEG: Scene =
    on(P::BirdDogLegLift, &[&p::QUAD, &p::BIRD_LEG]).still(1).anchor(Bone::HandR);
pub(crate) static BIRD_TUCK: Scene = on(P::BirdDogSquares, &[&p::BIRD_DOG, &p::BIRD_TUCK_MID, &p::BIRD_TUCK])
    .still(2)
    .through()
    .anchor(Bone::HandR);
pub(crate) static BIRD_ROW: Scene = on(P::BirdDogRow, &[&p::BIRD_ROW_LOW, &p::BIRD_ROW])
    .still(1)
    .anchor(Bone::HandR)
    .props(&[&kit::WEIGHT_L]);
pub(crate) static PLANK: Scene = on(P::FrontPlank, &[&p::PLANK]).anchor(Bone::ForearmR);
pub(crate) static PLANK_KNEES: Scene = on(P::FrontPlankKnees, &[&p::PLANK_KNEES]).anchor(Bone::ForearmR);
pub(crate) static PLANK_SAW: Scene = on(P::FrontPlankSaw, &[&p::PLANK, &p::PLANK_SAW])
    .anchor(Bone::ForearmR)
    .rock(Bone::Thorax, [-70, 130, 10, 130, 90, 130]);
pub(crate) static PLANK_TAPS: Scene =
    on(P::FrontPlankTaps, &[&p::PLANK_TALL, &p::PLANK_TAP]).still(1).anchor(Bone::HandL);
pub(crate) static PLANK_WALL: Scene =
    on(P::FrontPlankWall, &[&p::PLANK_WALL]).anchor(Bone::FootR).props(&[&kit::WALL_PLANK]);
pub(crate) static SIDE_PLANK: Scene = side(P::SidePlank, &[&p::SIDE_PLANK]);
pub(crate) static SIDE_KNEES: Scene = side(P::SidePlankKnees, &[&p::SIDE_PLANK_KNEES]).view(112, 20);
pub(crate) static SIDE_LIFT: Scene =
    side(P::SidePlankLegLift, &[&p::SIDE_PLANK, &p::SIDE_PLANK_LIFT]).still(1);
pub(crate) static SIDE_REACH: Scene =
    side(P::SidePlankReach, &[&p::SIDE_PLANK_UP, &p::SIDE_PLANK_UNDER]).still(1).order(ARM_L_FRONT);
pub(crate) static SIDE_WALL: Scene =
    on(P::SidePlankWall, &[&p::SIDE_PLANK_WALL]).view(90, 0).anchor(Bone::FootR).props(&[&kit::WALL_SIDE]);
pub(crate) static CURL_UP: Scene = on(P::CurlUp, &[&p::CURL_DOWN, &p::CURL_UP])
    .still(1)
    .order(ARM_R_BACK)
    .arrow(Bone::Head, [60, 100, 20, 150, 60, 200]);
