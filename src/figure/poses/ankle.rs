//! Poses of the ankle and balance tests and ladders.

use crate::figure::pose::{Pose, UPRIGHT};

/// Right knee touching the wall, heel down.
pub static KNEE_WALL: Pose = UPRIGHT
    .root(-2.0, 0.0, 0.0)
    .spine(2.0, 3.0, 0.0)
    .hip_r(44.0, 0.0, 0.0)
    .hip_l(-43.2, 0.0, 0.0)
    .knees(79.0, 4.0)
    .ankles(37.0, -4.4)
    .toes(0.0, 55.2)
    .shoulder_r(26.0, 0.0, 0.0)
    .shoulder_l(39.2, 0.0, 0.0)
    .elbows(114.1, 120.7)
    .wrists(42.1, 21.0);
/// Standing on the right leg, arms crossed.
pub static SLS: Pose = UPRIGHT
    .root(0.0, 1.0, 0.0)
    .lumbar(0.0, -1.0, 0.0)
    .hip_r(0.0, -5.0, -8.0)
    .hip_l(52.0, 6.0, -4.0)
    .knees(3.0, 84.0)
    .ankles(3.0, -16.0)
    .shoulder_r(40.3, 4.0, 72.6)
    .shoulder_l(33.2, 6.7, 67.6)
    .elbows(124.2, 121.4);
/// High on the ball of the right foot, fingertips on a wall.
pub static CALF_RAISE: Pose = UPRIGHT
    .root(-2.0, 0.0, 0.0)
    .spine(1.0, 0.0, 0.0)
    .hip_r(3.0, 0.0, 0.0)
    .hip_l(6.0, 0.0, 0.0)
    .knees(2.0, 66.0)
    .ankles(-39.0, -8.0)
    .toes(40.0, 0.0)
    .shoulder_r(49.7, 2.0, 0.0)
    .shoulder_l(55.0, 0.0, 0.0)
    .elbows(65.1, 69.2)
    .wrists(46.6, 37.7);
