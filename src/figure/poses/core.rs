//! Poses of the core tests and ladders.

use crate::figure::pose::{Pose, UPRIGHT};

/// Dead bug, hips and knees at 90 degrees, arms up.
pub const DB: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, 0.0, 2.0)
    .hips(90.0, 2.0, 0.0)
    .knees(90.0, 90.0)
    .shoulders(88.0, 2.0, 0.0)
    .elbows(4.0, 4.0);
/// The start of every dead bug.
pub static DB_START: Pose = DB;
/// Right leg and left arm reach away, back steady.
pub static DB_STEADY: Pose =
    DB.hip_r(14.0, 2.0, 0.0).knees(8.0, 90.0).ankles(-10.0, 0.0).shoulder_l(164.0, 6.0, 0.0).elbows(4.0, 6.0);
/// Right heel taps.
pub static DB_PARTLY: Pose = DB.hip_r(36.0, 2.0, 0.0).knees(92.0, 90.0);
/// The back lifts off the floor.
pub static DB_NOT: Pose = UPRIGHT
    .root(62.0, 0.0, 0.0)
    .spine(-46.0, 16.7, -1.4)
    .hip_r(52.7, 2.0, 0.0)
    .hip_l(78.0, 2.0, 0.0)
    .knees(44.0, 76.0)
    .ankles(-6.0, 0.0)
    .shoulder_r(100.0, 2.0, 0.0)
    .shoulder_l(146.0, 6.0, 0.0)
    .elbows(4.0, 4.0);
/// Left knee and right hand on the floor, the others reach.
pub static BIRD_DOG: Pose = UPRIGHT
    .root(-76.2, 0.0, 0.0)
    .spine(0.0, 0.0, 13.2)
    .hip_r(-13.0, 0.0, 0.0)
    .hip_l(77.4, 0.0, 0.0)
    .knees(4.0, 92.8)
    .ankles(-12.0, -54.0)
    .shoulder_r(73.1, 0.0, 0.0)
    .shoulder_l(168.1, 0.0, 0.0)
    .elbows(3.0, 4.0)
    .wrists(79.6, 0.0);
/// Forearms and toes.
pub static PLANK: Pose = UPRIGHT
    .root(-82.5, 0.0, 0.0)
    .spine(0.0, 0.0, 12.4)
    .ankles(10.4, 10.4)
    .toes(57.7, 57.7)
    .shoulders(85.6, 0.0, 0.0)
    .elbows(85.1, 85.1);
/// Right forearm and feet.
pub static SIDE_PLANK: Pose = UPRIGHT
    .root(0.0, 73.0, 0.0)
    .hip_l(3.0, -5.0, 0.0)
    .shoulder_r(-0.1, 73.0, 15.9)
    .shoulder_l(0.0, 6.0, 0.0)
    .elbows(88.2, 6.0);
