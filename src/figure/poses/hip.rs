//! Poses of the hip tests and the hip ladders.

use crate::figure::pose::{Pose, UPRIGHT};

/// Sitting on a chair, right foot swung out: internal rotation.
pub static SEATED_ROT: Pose = UPRIGHT
    .hip_r(88.0, 4.0, 30.0)
    .hip_l(88.0, 4.0, 0.0)
    .knees(88.0, 88.0)
    .shoulders(-33.1, 15.4, 0.0)
    .elbows(74.4, 74.4);
/// Lying, hugging the left knee, right leg long.
pub static THOMAS: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, 0.0, 2.0)
    .hip_r(1.0, 2.0, 0.0)
    .hip_l(122.0, 4.0, 0.0)
    .knees(1.0, 118.0)
    .ankles(-12.0, -8.0)
    .shoulder_r(34.7, -20.5, 0.0)
    .shoulder_l(27.5, -1.0, 0.0)
    .elbows(12.3, 27.7);
/// 90/90 with both knees to one side, hands behind.
pub static NINETY: Pose = UPRIGHT
    .root(10.0, 0.0, 0.0)
    .spine(0.0, 0.0, 8.0)
    .hip_r(72.0, 18.5, -89.8)
    .hip_l(50.1, 74.5, 58.7)
    .knees(111.9, 108.9)
    .ankles(-14.0, -20.0)
    .shoulder_r(-39.4, 7.3, -20.0)
    .shoulder_l(-42.6, 6.2, -20.0)
    .elbows(11.7, 19.5)
    .wrists(-62.5, -63.3);
/// Half-way through a 90/90 switch: both knees up.
pub static NINETY_MID: Pose = UPRIGHT
    .root(16.0, 0.0, 0.0)
    .spine(0.0, 0.0, 8.0)
    .hip_r(118.0, 37.5, 0.0)
    .hip_l(119.0, 37.9, 0.0)
    .knees(87.7, 88.8)
    .ankles(-36.7, -37.9)
    .shoulder_r(-36.3, 10.9, -20.0)
    .shoulder_l(-46.3, 7.7, -20.0)
    .elbows(-6.7, 16.1)
    .wrists(-59.4, -66.4);
/// Half-kneeling, right knee down.
pub static HALF_KNEEL: Pose = UPRIGHT
    .root(-2.0, 0.0, 0.0)
    .spine(-2.0, 0.0, 0.0)
    .hip_r(-19.4, 0.0, 0.0)
    .hip_l(95.5, 0.0, 0.0)
    .knees(68.8, 105.2)
    .ankles(-61.4, 11.6)
    .toes(10.0, 0.0)
    .shoulder_r(-41.3, 18.5, 15.4)
    .shoulder_l(-43.6, 8.0, 7.6)
    .elbows(107.7, 107.9);
/// Hips lifted, shoulders and feet on the floor.
pub static BRIDGE: Pose = UPRIGHT
    .root(133.0, 0.0, 0.0)
    .spine(0.0, 15.0, 54.2)
    .hips(-27.4, 0.0, 0.0)
    .knees(103.2, 103.2)
    .ankles(-2.8, -2.8)
    .shoulders(-34.7, 6.0, 0.0)
    .elbows(4.0, 4.0);
