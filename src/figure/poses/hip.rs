//! Poses of the hip tests and the hip ladders.
//!
//! Where a hand or a foot touches something, the angles were solved for the contact; `tests/figures.rs` holds them to it.

use crate::figure::pose::{Pose, UPRIGHT};

/// Sitting on a chair, right foot swung out: internal rotation.
pub const SEATED_IN: Pose = UPRIGHT
    .hip_r(88.0, 4.0, 30.0)
    .hip_l(88.0, 4.0, 0.0)
    .shoulders(-33.1, 15.4, 0.0)
    .knees(88.0, 88.0)
    .elbows(74.4, 74.4);

/// Sitting on a chair, hands on the seat, both feet below the knees.
pub const SEATED: Pose =
    UPRIGHT.hips(88.0, 4.0, 0.0).shoulders(-33.1, 15.4, 0.0).knees(88.0, 88.0).elbows(74.4, 74.4);

/// Right foot swung in, left foot tucked back: external rotation.
pub const SEATED_OUT: Pose = UPRIGHT
    .hip_r(88.0, 4.0, -36.0)
    .hip_l(86.0, 7.0, 0.0)
    .shoulders(-33.1, 15.4, 0.0)
    .knees(88.0, 123.2)
    .ankles(0.0, -6.0)
    .toes(0.0, 43.2)
    .elbows(74.4, 74.4);

/// Lying, hugging the left knee, right leg long on the floor.
pub const THOMAS: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(-1.5, 2.0, 0.0)
    .hip_l(122.0, 4.0, 0.0)
    .shoulder_r(43.0, -19.4, -1.1)
    .shoulder_l(26.3, 4.4, -2.4)
    .knees(1.0, 118.0)
    .ankles(-12.0, -8.0)
    .elbows(13.9, 50.6)
    .wrists(58.0, 58.0)
    .forearms(80.0, 80.0);

/// As the hug, the right thigh a hand clear of the floor.
pub const THOMAS_PART: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(7.0, 2.0, 0.0)
    .hip_l(122.0, 4.0, 0.0)
    .shoulder_r(43.0, -19.4, -1.1)
    .shoulder_l(26.3, 4.4, -2.4)
    .knees(6.0, 118.0)
    .ankles(-12.0, -8.0)
    .elbows(13.9, 50.6)
    .wrists(58.0, 58.0)
    .forearms(80.0, 80.0);

/// As the hug, the right thigh well clear of the floor.
pub const THOMAS_NOT: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(24.0, 2.0, 0.0)
    .hip_l(122.0, 4.0, 0.0)
    .shoulder_r(43.0, -19.4, -1.1)
    .shoulder_l(26.3, 4.4, -2.4)
    .knees(28.0, 118.0)
    .ankles(-12.0, -8.0)
    .elbows(13.9, 50.6)
    .wrists(58.0, 58.0)
    .forearms(80.0, 80.0);

/// Lying flat, legs long.
pub const LIE: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hips(-2.0, 2.0, 0.0)
    .shoulders(-12.7, 14.0, 0.0)
    .ankles(-12.0, -12.0)
    .elbows(6.0, 6.0);

/// One straight leg raised.
pub const LEG_RAISE: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(76.0, 2.0, 0.0)
    .hip_l(-2.0, 2.0, 0.0)
    .shoulders(-12.7, 14.0, 0.0)
    .knees(1.0, 0.0)
    .ankles(4.0, -12.0)
    .elbows(6.0, 6.0);

/// Lying, right ankle on the left thigh, right knee let out.
pub const FIGURE_FOUR: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(27.7, 31.9, -71.6)
    .hip_l(-2.0, 2.0, 0.0)
    .shoulders(-5.0, 22.0, 0.0)
    .knees(119.5, 0.0)
    .ankles(0.0, -12.0)
    .elbows(6.0, 6.0);

/// Lying, knees bent, feet wide.
pub const WIPER: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hips(44.4, 16.0, 0.0)
    .shoulders(6.0, 46.0, 0.0)
    .knees(95.0, 95.0)
    .ankles(-37.1, -37.1)
    .elbows(6.0, 6.0);

/// Both knees let down to the right.
pub const WIPER_R: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(11.2, 56.6, -68.1)
    .hip_l(38.9, -10.0, 24.6)
    .shoulders(6.0, 46.0, 0.0)
    .knees(94.9, 95.0)
    .ankles(-37.1, -37.1)
    .elbows(6.0, 6.0);

/// Both knees let down to the left.
pub const WIPER_L: Pose = WIPER_R.mirror();

/// On the way up from there, feet where they were.
pub const WIPER_R1: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(32.9, 45.8, -35.9)
    .hip_l(41.3, -3.7, 18.1)
    .shoulders(6.0, 46.0, 0.0)
    .knees(94.7, 95.0)
    .ankles(-37.4, -37.4)
    .elbows(6.0, 6.0);

/// The same on the other side.
pub const WIPER_L1: Pose = WIPER_R1.mirror();

/// On the way up from there.
pub const WIPER_R2: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(43.3, 29.8, -13.4)
    .hip_l(43.0, 2.6, 12.1)
    .shoulders(6.0, 46.0, 0.0)
    .knees(95.1, 95.0)
    .ankles(-40.0, -36.9)
    .elbows(6.0, 6.0);

/// The same on the other side.
pub const WIPER_L2: Pose = WIPER_R2.mirror();

/// On the way up from there.
pub const WIPER_R3: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(44.2, 22.8, -6.4)
    .hip_l(44.0, 9.2, 6.1)
    .shoulders(6.0, 46.0, 0.0)
    .knees(95.0, 95.0)
    .ankles(-38.1, -37.2)
    .elbows(6.0, 6.0);

/// The same on the other side.
pub const WIPER_L3: Pose = WIPER_R3.mirror();

/// Half-kneeling, right knee down, hips moved forward.
pub const HALF_KNEEL: Pose = UPRIGHT
    .root(-2.0, 0.0, 0.0)
    .spine(-2.0, 0.0, 0.0)
    .hip_r(-16.5, 0.0, 0.0)
    .hip_l(96.2, 0.0, 0.0)
    .shoulders(-43.0, 10.0, 9.0)
    .knees(77.7, 101.1)
    .ankles(-40.0, 7.0)
    .elbows(108.0, 108.0);

/// Half-kneeling, right knee down, hips over the knee.
pub const HALF_KNEEL_TALL: Pose = UPRIGHT
    .hip_l(91.6, 0.0, 0.0)
    .shoulders(-43.0, 10.0, 9.0)
    .knees(96.1, 90.4)
    .ankles(-40.0, -1.2)
    .elbows(108.0, 108.0);

/// Lying in a doorway, right heel up on the frame.
pub const DOORWAY: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(80.0, 2.0, 0.0)
    .hip_l(-2.0, 2.0, 0.0)
    .shoulders(-12.7, 14.0, 0.0)
    .knees(6.0, 0.0)
    .ankles(4.0, -12.0)
    .elbows(6.0, 6.0);

/// The same, right knee a little bent.
pub const DOORWAY_BENT: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(96.6, 2.0, 0.0)
    .hip_l(-2.0, 2.0, 0.0)
    .shoulders(-12.7, 14.0, 0.0)
    .knees(40.0, 0.0)
    .ankles(4.0, -12.0)
    .elbows(6.0, 6.0);

/// Hips lifted, shoulders and feet on the floor.
pub const BRIDGE: Pose = UPRIGHT
    .root(130.8, 0.0, 0.0)
    .spine(0.0, 16.0, 48.0)
    .hips(-22.0, 2.0, 0.0)
    .shoulders(-31.0, 6.0, 0.0)
    .knees(90.8, 90.8)
    .ankles(-18.0, -18.0)
    .elbows(4.0, 4.0);

/// Lying, knees bent, feet flat.
pub const BRIDGE_DOWN: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hips(45.7, 2.0, 0.0)
    .shoulders(-11.5, 8.0, 0.0)
    .knees(100.0, 100.0)
    .ankles(-35.6, -35.6)
    .elbows(4.0, 4.0);

/// Hips lifted on the left foot, right leg long.
pub const BRIDGE_ONE: Pose = UPRIGHT
    .root(130.8, 0.0, 0.0)
    .spine(0.0, 16.0, 48.0)
    .hips(-22.0, 2.0, 0.0)
    .shoulders(-31.0, 6.0, 0.0)
    .knees(3.0, 90.8)
    .ankles(-6.0, -18.0)
    .elbows(4.0, 4.0);

/// Lying, left foot flat, right leg long in the air.
pub const BRIDGE_ONE_DOWN: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hips(45.7, 2.0, 0.0)
    .shoulders(-11.5, 8.0, 0.0)
    .knees(3.0, 100.0)
    .ankles(-6.0, -35.6)
    .elbows(4.0, 4.0);

/// Lying on the left side, knees bent and together.
pub const CLAM: Pose = UPRIGHT
    .root(0.0, -90.0, 0.0)
    .neck(6.0, -14.0, 0.0)
    .hip_r(48.0, -9.0, 0.0)
    .hip_l(48.0, 2.0, 0.0)
    .shoulder_r(52.0, 0.0, 78.0)
    .shoulder_l(160.0, -4.0, 0.0)
    .knees(92.0, 92.0)
    .elbows(74.0, 112.0);

/// The top knee lifted, feet together.
pub const CLAM_OPEN: Pose = UPRIGHT
    .root(0.0, -90.0, 0.0)
    .neck(6.0, -14.0, 0.0)
    .hip_r(46.0, 28.0, -44.0)
    .hip_l(48.0, 2.0, 0.0)
    .shoulder_r(52.0, 0.0, 78.0)
    .shoulder_l(160.0, -4.0, 0.0)
    .knees(92.0, 92.0)
    .elbows(74.0, 112.0);

/// Lying on the left side, legs long.
pub const SIDE_LIE: Pose = UPRIGHT
    .root(0.0, -90.0, 0.0)
    .neck(6.0, -14.0, 0.0)
    .hip_r(0.0, -6.0, 0.0)
    .hip_l(24.0, 2.0, 0.0)
    .shoulder_r(52.0, 0.0, 78.0)
    .shoulder_l(160.0, -4.0, 0.0)
    .knees(2.0, 52.0)
    .elbows(74.0, 112.0);

/// The top leg lifted straight.
pub const SIDE_RAISE: Pose = UPRIGHT
    .root(0.0, -90.0, 0.0)
    .neck(6.0, -14.0, 0.0)
    .hip_r(-4.0, 34.0, 0.0)
    .hip_l(24.0, 2.0, 0.0)
    .shoulder_r(52.0, 0.0, 78.0)
    .shoulder_l(160.0, -4.0, 0.0)
    .knees(2.0, 52.0)
    .elbows(74.0, 112.0);
