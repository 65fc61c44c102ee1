//! Scenes of the hip.

use crate::figure::body;
use crate::figure::kit;
use crate::figure::poses::{hip as p, ninety as n};
use crate::figure::scene::{Prop, Scene, ARM_L_FRONT, ARM_R_FRONT, ONE_TONE};
use crate::figure::skeleton::Bone;
use crate::protocol::ids::PictureId as P;
use crate::protocol::ids::Region::Hip;

const STOOL: &[&Prop] = &[&kit::STOOL_A, &kit::STOOL_B, &kit::STOOL_C, &kit::STOOL_D, &kit::STOOL_SEAT];

/// Arms over the thighs while the body turns.
const HANDS_FREE: u8 = ARM_R_FRONT | ARM_L_FRONT | ONE_TONE;
const MAT: &[&Prop] = &[&kit::MAT];

const fn seated(alt: P, keys: &'static [&'static crate::figure::Pose]) -> Scene {
    Scene::of(alt, keys).view(76, 17).joint(Bone::ThighR, Hip).props(STOOL)
}

const fn ninety(alt: P, keys: &'static [&'static crate::figure::Pose]) -> Scene {
    Scene::of(alt, keys).view(72, 27).joint(Bone::ThighR, Hip).props(MAT).order(ONE_TONE)
}

pub(crate) static SEATED_IN: Scene = seated(P::SeatedHipInternalRotation, &[&p::SEATED, &p::SEATED_IN])
    .still(1)
    .arrow(Bone::FootR, [110, -70, 20, -45, -80, -50]);
pub(crate) static SEATED_OUT: Scene = seated(P::SeatedHipExternalRotation, &[&p::SEATED, &p::SEATED_OUT])
    .still(1)
    .arrow(Bone::FootR, [-110, -50, -30, -60, 70, -45]);
pub(crate) static SEATED_BOTH: Scene =
    seated(P::SeatedHipRotations, &[&p::SEATED_IN, &p::SEATED, &p::SEATED_OUT])
        .rock(Bone::FootR, [-60, -55, 40, -75, 140, -45]);
pub(crate) static THOMAS: Scene = Scene::of(P::FloorThomas, &[&p::THOMAS]).joint(Bone::ThighR, Hip);
pub(crate) static THOMAS_PART: Scene =
    Scene::of(P::FloorThomasPartly, &[&p::THOMAS_PART]).joint(Bone::ThighR, Hip).props(&[&kit::GAP_THIGH]);
pub(crate) static THOMAS_NOT: Scene = Scene::of(P::FloorThomasNotYet, &[&p::THOMAS_NOT])
    .joint(Bone::ThighR, Hip)
    .props(&[&kit::GAP_THIGH_WIDE]);
pub(crate) static LEG_RAISE: Scene = Scene::of(P::StraightLegRaise, &[&p::LIE, &p::LEG_RAISE])
    .still(1)
    .part(&body::HAMSTRING, false, Hip)
    .arrow(Bone::FootR, [190, -180, 160, -60, 70, 0]);
pub(crate) static FIGURE_FOUR: Scene = Scene::of(P::FigureFour, &[&p::FIGURE_FOUR])
    .view(10, 52)
    .props(&[&kit::MAT_LONG])
    .joint(Bone::ThighR, Hip);
pub(crate) static NINETY: Scene = ninety(P::NinetyNinety, &[&n::NINETY]);
pub(crate) static GATE_A: Scene = ninety(P::NinetyNinetyHandsFree, &[&n::NINETY_MID_FREE]).order(HANDS_FREE);
pub(crate) static GATE_B: Scene = ninety(P::NinetyNinetyHandsOff, &[&n::NINETY_TALL]).order(HANDS_FREE);
pub(crate) static GATE_C: Scene = ninety(P::NinetyNinetyHandsBehind, &[&n::NINETY]);
pub(crate) static GATE_D: Scene = ninety(P::NinetyNinetyNotYet, &[&n::NINETY_NOT]);
pub(crate) static SWITCH: Scene = ninety(
    P::NinetyNinetySwitch,
    &[
        &n::SWITCH_R,
        &n::SWITCH_R0,
        &n::SWITCH_R1,
        &n::SWITCH_R2,
        &n::SWITCH_R3,
        &n::SWITCH_R4,
        &n::SWITCH_R5,
        &n::NINETY_MID,
        &n::SWITCH_L5,
        &n::SWITCH_L4,
        &n::SWITCH_L3,
        &n::SWITCH_L2,
        &n::SWITCH_L1,
        &n::SWITCH_L0,
        &n::SWITCH_L,
    ],
)
.still(7)
.through();
pub(crate) static SWITCH_FREE: Scene = ninety(
    P::NinetyNinetySwitchFree,
    &[
        &n::FREE_R,
        &n::FREE_R0,
        &n::FREE_R1,
        &n::FREE_R2,
        &n::FREE_R3,
        &n::FREE_R4,
        &n::FREE_R5,
        &n::NINETY_MID_FREE,
        &n::FREE_L5,
        &n::FREE_L4,
        &n::FREE_L3,
        &n::FREE_L2,
        &n::FREE_L1,
        &n::FREE_L0,
        &n::FREE_L,
    ],
)
.still(7)
.through()
.order(HANDS_FREE);
pub(crate) static HOLD: Scene =
    ninety(P::NinetyNinetyHold, &[&n::NINETY_TALL, &n::NINETY_LEAN]).order(HANDS_FREE).still(1);
pub(crate) static KNEEL: Scene = ninety(
    P::NinetyNinetyKneel,
    &[
        &n::NINETY_TALL,
        &n::NINETY_KNEEL1,
        &n::NINETY_KNEEL2,
        &n::NINETY_KNEEL3,
        &n::NINETY_KNEEL4,
        &n::NINETY_KNEEL,
    ],
)
.order(HANDS_FREE)
.still(5)
.anchor(Bone::ShankR)
.view(46, 22)
.props(&[&kit::MAT_KNEEL])
.through();
pub(crate) static WIPERS: Scene = Scene::of(
    P::WindscreenWipers,
    &[
        &p::WIPER_R,
        &p::WIPER_R1,
        &p::WIPER_R2,
        &p::WIPER_R3,
        &p::WIPER,
        &p::WIPER_L3,
        &p::WIPER_L2,
        &p::WIPER_L1,
        &p::WIPER_L,
    ],
)
.through()
.view(58, 32)
.order(ONE_TONE)
.props(&[&kit::MAT_LONG])
.joint(Bone::ThighR, Hip);
pub(crate) static HALF_KNEEL: Scene =
    Scene::of(P::HalfKneelingStretch, &[&p::HALF_KNEEL_TALL, &p::HALF_KNEEL])
        .still(1)
        .anchor(Bone::FootL)
        .joint(Bone::ThighR, Hip)
        .arrow(Bone::Pelvis, [-20, 110, 40, 100, 110, 105]);
pub(crate) static DOORWAY: Scene = Scene::of(P::DoorwayHamstring, &[&p::DOORWAY_BENT, &p::DOORWAY])
    .still(1)
    .props(&[&kit::DOOR])
    .part(&body::HAMSTRING, false, Hip);
pub(crate) static BRIDGE: Scene = Scene::of(P::Bridge, &[&p::BRIDGE_DOWN, &p::BRIDGE])
    .still(1)
    .anchor(Bone::FootR)
    .part(&body::BUTTOCK, false, Hip)
    .arrow(Bone::Pelvis, [0, 75, -10, 130, -10, 175]);
pub(crate) static BRIDGE_ONE: Scene = Scene::of(P::SingleLegBridge, &[&p::BRIDGE_ONE_DOWN, &p::BRIDGE_ONE])
    .still(1)
    .anchor(Bone::FootL)
    .part(&body::BUTTOCK, true, Hip)
    .arrow(Bone::Pelvis, [-40, 75, -50, 130, -50, 175]);
pub(crate) static CLAM: Scene = Scene::of(P::Clamshell, &[&p::CLAM, &p::CLAM_OPEN])
    .still(1)
    .view(72, 18)
    .props(&[&kit::MAT_ACROSS])
    .joint(Bone::ThighR, Hip);
pub(crate) static SIDE_RAISE: Scene = Scene::of(P::SideLyingLegRaise, &[&p::SIDE_LIE, &p::SIDE_RAISE])
    .still(1)
    .view(78, 14)
    .props(&[&kit::MAT_ACROSS])
    .joint(Bone::ThighR, Hip);
