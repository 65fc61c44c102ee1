//! Poses of the ankle and balance tests and their ladders.
//!
//! Where a hand or a foot touches something, the angles were solved for the contact; `tests/figures.rs` holds them to it.

use crate::figure::pose::{Pose, UPRIGHT};

/// Right knee touching the wall, heel down.
pub const KNEE_WALL: Pose = UPRIGHT
    .root(-12.0, 0.0, 0.0)
    .spine(-4.0, -2.0, -4.0)
    .hip_r(54.0, 0.0, 0.0)
    .hip_l(-33.5, 0.0, 0.0)
    .shoulder_r(8.9, 0.0, 0.0)
    .shoulder_l(23.8, 0.0, 0.0)
    .knees(79.3, 4.0)
    .ankles(37.3, -3.3)
    .toes(0.0, 52.9)
    .elbows(123.6, 133.6)
    .wrists(36.0, 11.1);

/// Right knee drawn back from the wall.
pub const KNEE_BACK: Pose = UPRIGHT
    .root(-6.0, 0.0, 0.0)
    .spine(-2.0, 0.0, -2.0)
    .hip_r(49.0, 0.0, 0.0)
    .hip_l(-29.9, 0.0, 0.0)
    .shoulder_r(29.8, 0.0, 0.0)
    .shoulder_l(35.3, 0.0, 0.0)
    .knees(60.0, 6.0)
    .ankles(17.0, 10.6)
    .toes(0.0, 31.3)
    .elbows(76.0, 88.0)
    .wrists(60.7, 43.2);

/// Standing on the right leg, arms crossed.
pub const ONE_LEG: Pose = UPRIGHT
    .root(0.0, 1.0, 0.0)
    .lumbar(0.0, -1.0, 0.0)
    .hip_r(0.0, -5.0, -8.0)
    .hip_l(52.0, 6.0, -4.0)
    .shoulder_r(40.3, 4.0, 72.6)
    .shoulder_l(33.2, 6.7, 67.6)
    .knees(3.0, 84.0)
    .ankles(3.0, -16.0)
    .elbows(124.2, 121.4);

/// Standing on the right leg, arms a little out.
pub const ONE_LEG_FREE: Pose = UPRIGHT
    .root(0.0, 1.0, 0.0)
    .lumbar(0.0, -1.0, 0.0)
    .hip_r(0.0, -5.0, -8.0)
    .hip_l(52.0, 6.0, -4.0)
    .shoulders(8.0, 22.0, 0.0)
    .knees(3.0, 84.0)
    .ankles(3.0, -16.0)
    .elbows(14.0, 14.0);

/// Standing on the right leg, looking to the side and reaching.
pub const ONE_LEG_REACH: Pose = UPRIGHT
    .root(0.0, 1.0, 0.0)
    .lumbar(0.0, -1.0, 0.0)
    .thorax(0.0, 0.0, 8.0)
    .neck(0.0, 0.0, 38.0)
    .hip_r(0.0, -5.0, -8.0)
    .hip_l(52.0, 6.0, -4.0)
    .shoulder_r(12.0, 34.0, 0.0)
    .shoulder_l(60.0, 46.0, 0.0)
    .knees(3.0, 84.0)
    .ankles(3.0, -16.0)
    .elbows(10.0, 6.0);

/// Standing on the right leg, looking to the other side.
pub const ONE_LEG_TURN: Pose = UPRIGHT
    .root(0.0, 1.0, 0.0)
    .lumbar(0.0, -1.0, 0.0)
    .thorax(0.0, 0.0, -8.0)
    .neck(0.0, 0.0, -38.0)
    .hip_r(0.0, -5.0, -8.0)
    .hip_l(52.0, 6.0, -4.0)
    .shoulder_r(60.0, 46.0, 0.0)
    .shoulder_l(12.0, 34.0, 0.0)
    .knees(3.0, 84.0)
    .ankles(3.0, -16.0)
    .elbows(6.0, 10.0);

/// Standing heel to toe, fingertips on a wall.
pub const TANDEM: Pose = UPRIGHT
    .hip_r(9.7, -6.8, 0.0)
    .hip_l(-8.5, -5.4, 0.0)
    .shoulder_r(60.0, 2.0, 0.0)
    .shoulder_l(4.0, 10.0, 0.0)
    .knees(2.0, 2.0)
    .ankles(-7.8, 10.6)
    .elbows(46.0, 14.0)
    .wrists(30.0, 0.0);

/// High on the ball of the right foot, fingertips on a wall.
pub const CALF_HIGH: Pose = UPRIGHT
    .root(-2.0, 0.0, 0.0)
    .spine(1.0, 0.0, 0.0)
    .hip_r(3.0, 0.0, 0.0)
    .hip_l(6.0, 0.0, 0.0)
    .shoulder_r(66.5, 2.0, 0.0)
    .shoulder_l(66.5, 0.0, 0.0)
    .knees(2.0, 66.0)
    .ankles(-36.0, -8.0)
    .toes(37.0, 0.0)
    .elbows(20.3, 20.4)
    .wrists(75.0, 75.0);

/// Flat on the right foot, fingertips on a wall.
pub const CALF_LOW: Pose = UPRIGHT
    .root(-2.0, 0.0, 0.0)
    .spine(1.0, 0.0, 0.0)
    .hip_r(2.0, 0.0, 0.0)
    .hip_l(6.0, 0.0, 0.0)
    .shoulder_r(77.9, 2.0, 0.0)
    .shoulder_l(77.9, 0.0, 0.0)
    .knees(2.0, 66.0)
    .ankles(1.5, -8.0)
    .elbows(10.0, 10.0)
    .wrists(69.4, 69.5);

/// High on the balls of both feet.
pub const CALF_HIGH_TWO: Pose = UPRIGHT
    .root(-2.0, 0.0, 0.0)
    .spine(1.0, 0.0, 0.0)
    .hips(3.0, 0.0, 0.0)
    .shoulder_r(66.5, 2.0, 0.0)
    .shoulder_l(66.5, 0.0, 0.0)
    .knees(2.0, 2.0)
    .ankles(-36.0, -36.0)
    .toes(37.0, 37.0)
    .elbows(20.3, 20.4)
    .wrists(75.0, 75.0);

/// Flat on both feet, fingertips on a wall.
pub const CALF_LOW_TWO: Pose = UPRIGHT
    .root(-2.0, 0.0, 0.0)
    .spine(1.0, 0.0, 0.0)
    .hips(2.0, 0.0, 0.0)
    .shoulder_r(77.9, 2.0, 0.0)
    .shoulder_l(77.9, 0.0, 0.0)
    .knees(2.0, 2.0)
    .ankles(1.5, 1.5)
    .elbows(10.0, 10.0)
    .wrists(69.4, 69.5);

/// On the edge of a step, right heel below it.
pub const CALF_DROP: Pose = UPRIGHT
    .root(-2.0, 0.0, 0.0)
    .spine(1.0, 0.0, 0.0)
    .hip_l(6.0, 0.0, 0.0)
    .shoulder_r(80.0, 2.0, 0.0)
    .shoulder_l(79.7, 0.0, 0.0)
    .knees(2.0, 66.0)
    .ankles(22.0, -8.0)
    .toes(-18.0, 0.0)
    .elbows(13.7, 14.3)
    .wrists(74.8, 74.5);
