//! Poses of the whole-body movement tests and ladders.

use crate::figure::pose::{Pose, UPRIGHT};

/// Hip hinge, seat to the wall.
pub static HINGE: Pose = UPRIGHT
    .root(-62.0, 0.0, 0.0)
    .spine(2.0, 4.0, -12.0)
    .hips(80.0, 0.0, 0.0)
    .knees(26.0, 26.0)
    .ankles(8.0, 8.0)
    .shoulder_r(-16.0, 27.8, 34.1)
    .shoulder_l(-25.7, 4.8, 9.3)
    .elbows(94.6, 94.8);
/// The low point of a split squat, right foot ahead.
pub static SPLIT: Pose = UPRIGHT
    .root(-6.0, 0.0, 0.0)
    .spine(2.0, 2.0, 2.0)
    .hip_r(87.7, 0.0, 0.0)
    .hip_l(-6.1, 0.0, 0.0)
    .knees(94.5, 82.4)
    .ankles(12.3, 8.9)
    .toes(0.0, 69.4)
    .shoulder_r(-43.9, 11.7, 9.9)
    .shoulder_l(-44.5, 8.0, 7.5)
    .elbows(110.0, 110.0);
/// Leaving the chair, arms crossed.
pub static CHAIR_STAND: Pose = UPRIGHT
    .root(-34.0, 0.0, 0.0)
    .spine(4.0, 6.0, -16.0)
    .hips(100.0, 0.0, 0.0)
    .knees(86.0, 86.0)
    .ankles(20.0, 20.0)
    .shoulder_r(25.0, 5.5, 66.4)
    .shoulder_l(24.7, 7.1, 73.1)
    .elbows(118.1, 119.6);
