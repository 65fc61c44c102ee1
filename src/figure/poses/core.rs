//! Poses of the core tests and ladders.
//!
//! Where a hand or a foot touches something, the angles were solved for the contact; `tests/figures.rs` holds them to it.

use crate::figure::pose::{Pose, UPRIGHT};

/// The start of every dead bug: hips and knees at 90 degrees, arms up.
pub const DB_START: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hips(90.0, 2.0, 0.0)
    .shoulders(88.0, 2.0, 0.0)
    .knees(90.0, 90.0)
    .elbows(4.0, 4.0);

/// Right leg and left arm reach away, back steady.
pub const DB_STEADY: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(14.0, 2.0, 0.0)
    .hip_l(90.0, 2.0, 0.0)
    .shoulder_r(88.0, 2.0, 0.0)
    .shoulder_l(164.0, 6.0, 0.0)
    .knees(8.0, 90.0)
    .ankles(-10.0, 0.0)
    .elbows(4.0, 6.0);

/// Left leg and right arm reach away.
pub const DB_STEADY_L: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(90.0, 2.0, 0.0)
    .hip_l(14.0, 2.0, 0.0)
    .shoulder_r(164.0, 6.0, 0.0)
    .shoulder_l(88.0, 2.0, 0.0)
    .knees(90.0, 8.0)
    .ankles(0.0, -10.0)
    .elbows(6.0, 4.0);

/// Right heel taps the floor.
pub const DB_TAP: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(43.7, 2.0, 0.0)
    .hip_l(90.0, 2.0, 0.0)
    .shoulders(88.0, 2.0, 0.0)
    .knees(92.0, 90.0)
    .ankles(6.0, 0.0)
    .elbows(4.0, 4.0);

/// Left heel taps the floor.
pub const DB_TAP_L: Pose = DB_TAP.mirror();

/// Right toes tap the floor.
pub const DB_TOE: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(49.7, 2.0, 0.0)
    .hip_l(90.0, 2.0, 0.0)
    .shoulders(88.0, 2.0, 0.0)
    .knees(106.0, 90.0)
    .ankles(-38.0, 0.0)
    .elbows(4.0, 4.0);

/// Left toes tap the floor.
pub const DB_TOE_L: Pose = DB_TOE.mirror();

/// The back lifts off the floor as the heel goes down.
pub const DB_NOT: Pose = UPRIGHT
    .root(64.0, 0.0, 0.0)
    .spine(-29.0, -18.5, 44.2)
    .hip_r(51.6, 2.0, 0.0)
    .hip_l(104.0, 2.0, 0.0)
    .shoulder_r(100.0, 2.0, 0.0)
    .shoulder_l(150.0, 6.0, 0.0)
    .knees(52.0, 84.0)
    .ankles(-6.0, 0.0)
    .elbows(4.0, 4.0);

/// On hands and knees.
pub const QUAD: Pose = UPRIGHT
    .root(-75.0, 0.0, 0.0)
    .spine(0.0, 0.0, -10.0)
    .hips(77.4, 0.0, 0.0)
    .shoulders(77.1, 0.0, 0.0)
    .knees(98.5, 98.5)
    .ankles(-40.0, -40.0)
    .elbows(3.0, 3.0)
    .wrists(83.4, 83.4);

/// Left knee and right hand on the floor, the others reach.
pub const BIRD_DOG: Pose = UPRIGHT
    .root(-75.0, 0.0, 0.0)
    .spine(0.0, 0.0, -10.0)
    .hip_r(-13.0, 0.0, 0.0)
    .hip_l(77.4, 0.0, 0.0)
    .shoulder_r(77.1, 0.0, 0.0)
    .shoulder_l(168.0, 0.0, 0.0)
    .knees(4.0, 98.5)
    .ankles(-12.0, -40.0)
    .elbows(3.0, 4.0)
    .wrists(83.4, 0.0);

/// Only the right leg reaches, both hands on the floor.
pub const BIRD_LEG: Pose = UPRIGHT
    .root(-75.0, 0.0, 0.0)
    .spine(0.0, 0.0, -10.0)
    .hip_r(-13.0, 0.0, 0.0)
    .hip_l(77.4, 0.0, 0.0)
    .shoulders(77.1, 0.0, 0.0)
    .knees(4.0, 98.5)
    .ankles(-12.0, -40.0)
    .elbows(3.0, 3.0)
    .wrists(83.4, 83.4);

/// Right leg slid back, toes on the floor.
pub const BIRD_SLIDE: Pose = UPRIGHT
    .root(-75.0, 0.0, 0.0)
    .spine(0.0, 0.0, -10.0)
    .hip_r(10.3, 0.0, 0.0)
    .hip_l(77.4, 0.0, 0.0)
    .shoulders(77.1, 0.0, 0.0)
    .knees(4.0, 98.5)
    .ankles(19.6, -40.0)
    .toes(49.1, 0.0)
    .elbows(3.0, 3.0)
    .wrists(83.4, 83.4);

/// The right foot lifts before it slides.
pub const BIRD_SLIDE_UP: Pose = UPRIGHT
    .root(-75.0, 0.0, 0.0)
    .spine(0.0, 0.0, -10.0)
    .hip_r(65.4, 0.0, 0.0)
    .hip_l(77.4, 0.0, 0.0)
    .shoulders(77.1, 0.0, 0.0)
    .knees(104.0, 98.5)
    .ankles(-22.0, -40.0)
    .toes(14.0, 0.0)
    .elbows(3.0, 3.0)
    .wrists(83.4, 83.4);

/// Right leg on the way back, toes on the floor.
pub const BIRD_SLIDE_MID: Pose = UPRIGHT
    .root(-75.0, 0.0, 0.0)
    .spine(0.0, 0.0, -10.0)
    .hip_r(23.6, 0.0, 0.0)
    .hip_l(77.4, 0.0, 0.0)
    .shoulders(77.1, 0.0, 0.0)
    .knees(30.3, 98.5)
    .ankles(20.0, -40.0)
    .toes(60.0, 0.0)
    .elbows(3.0, 3.0)
    .wrists(83.4, 83.4);

/// The right foot comes down behind.
pub const BIRD_SLIDE_DOWN: Pose = UPRIGHT
    .root(-75.0, 0.0, 0.0)
    .spine(0.0, 0.0, -10.0)
    .hip_r(32.0, 0.0, 0.0)
    .hip_l(77.4, 0.0, 0.0)
    .shoulders(77.1, 0.0, 0.0)
    .knees(48.7, 98.5)
    .ankles(9.5, -40.0)
    .toes(48.5, 0.0)
    .elbows(3.0, 3.0)
    .wrists(83.4, 83.4);

/// The back sags and the leg drops.
pub const BIRD_NOT: Pose = UPRIGHT
    .root(-85.4, 0.0, 0.0)
    .spine(-26.0, 10.0, 6.0)
    .hip_r(18.0, 0.0, 0.0)
    .hip_l(67.4, 0.0, 0.0)
    .shoulder_r(68.1, 0.0, 0.0)
    .shoulder_l(112.0, 0.0, 0.0)
    .knees(22.0, 79.5)
    .ankles(-12.0, -40.0)
    .elbows(3.0, 12.0)
    .wrists(84.8, 60.0);

/// Right knee and left elbow drawn together under the body.
pub const BIRD_TUCK: Pose = UPRIGHT
    .root(-68.1, 0.0, 0.0)
    .spine(5.0, 8.0, 6.0)
    .hip_r(118.0, 6.0, 0.0)
    .hip_l(82.0, 0.0, 0.0)
    .shoulder_r(88.1, 0.0, 0.0)
    .shoulder_l(48.0, 0.0, 0.0)
    .knees(136.0, 110.0)
    .ankles(-40.0, -39.9)
    .elbows(11.5, 112.0)
    .wrists(83.4, 0.0);

/// On the way under, knee and elbow bent; the other knee and hand stay where they were.
pub const BIRD_TUCK_MID: Pose = UPRIGHT
    .root(-71.3, 0.0, 0.0)
    .spine(2.5, 4.0, -2.0)
    .hip_r(58.0, 16.0, 0.0)
    .hip_l(75.4, 0.0, 0.0)
    .shoulder_r(81.9, 0.0, 0.0)
    .shoulder_l(116.0, 0.0, 0.0)
    .knees(122.0, 100.2)
    .ankles(-36.0, -40.0)
    .elbows(1.4, 62.0)
    .wrists(82.7, 0.0);

/// The right leg reaches, the left hand rows a weight to the ribs.
pub const BIRD_ROW: Pose = UPRIGHT
    .root(-75.0, 0.0, 0.0)
    .spine(0.0, 0.0, -10.0)
    .hip_r(-13.0, 0.0, 0.0)
    .hip_l(77.4, 0.0, 0.0)
    .shoulder_r(77.1, 0.0, 0.0)
    .shoulder_l(-6.0, 6.0, 0.0)
    .knees(4.0, 98.5)
    .ankles(-12.0, -40.0)
    .elbows(3.0, 84.0)
    .wrists(83.4, 0.0);

/// The right leg reaches, the left hand holds a weight low.
pub const BIRD_ROW_LOW: Pose = UPRIGHT
    .root(-75.0, 0.0, 0.0)
    .spine(0.0, 0.0, -10.0)
    .hip_r(-13.0, 0.0, 0.0)
    .hip_l(77.4, 0.0, 0.0)
    .shoulder_r(77.1, 0.0, 0.0)
    .shoulder_l(50.0, 0.0, 0.0)
    .knees(4.0, 98.5)
    .ankles(-12.0, -40.0)
    .elbows(3.0, 36.0)
    .wrists(83.4, 0.0);

/// Forearms and toes, one straight line.
pub const PLANK: Pose = UPRIGHT
    .root(-81.1, 0.0, 0.0)
    .spine(0.0, 0.0, -8.0)
    .shoulders(85.7, 0.0, 0.0)
    .ankles(10.4, 10.4)
    .toes(70.7, 70.7)
    .elbows(85.4, 85.4);

/// The whole body slid back from the elbows, toes where they were.
pub const PLANK_SAW: Pose = UPRIGHT
    .root(-80.6, 0.0, 0.0)
    .spine(0.0, 0.0, -8.0)
    .hips(0.2, 0.0, 0.0)
    .shoulders(94.6, 0.0, 0.0)
    .ankles(32.6, 32.6)
    .toes(70.7, 70.7)
    .elbows(73.6, 73.6);

/// Forearms and knees, one straight line from shoulder to knee.
pub const PLANK_KNEES: Pose = UPRIGHT
    .root(-69.7, 0.0, 0.0)
    .spine(0.0, 0.0, -8.0)
    .hips(-2.0, 0.0, 0.0)
    .shoulders(80.3, 0.0, 0.0)
    .knees(70.0, 70.0)
    .ankles(-30.0, -30.0)
    .elbows(79.4, 79.4);

/// On straight arms and toes.
pub const PLANK_TALL: Pose = UPRIGHT
    .root(-70.2, 0.0, 0.0)
    .spine(0.0, 0.0, -8.0)
    .shoulders(75.2, 0.0, 0.0)
    .ankles(8.0, 8.0)
    .toes(62.2, 62.2)
    .elbows(2.0, 2.0)
    .wrists(81.5, 81.5);

/// The right hand taps the left shoulder.
pub const PLANK_TAP: Pose = UPRIGHT
    .root(-70.2, 0.0, 0.0)
    .spine(0.0, 0.0, -8.0)
    .shoulder_r(52.0, -4.0, 62.0)
    .shoulder_l(75.2, 0.0, 0.0)
    .ankles(8.0, 8.0)
    .toes(62.2, 62.2)
    .elbows(122.0, 2.0)
    .wrists(0.0, 81.5);

/// Standing, leaning on the forearms against a wall.
pub const PLANK_WALL: Pose = UPRIGHT
    .root(-14.0, 0.0, 0.0)
    .hips(-2.0, 0.0, 0.0)
    .shoulders(88.0, 0.0, 0.0)
    .ankles(16.0, 16.0)
    .elbows(106.0, 106.0);

/// Right forearm and feet, one straight line.
pub const SIDE_PLANK: Pose = UPRIGHT
    .root(0.0, 72.9, 0.0)
    .neck(0.0, -6.0, 0.0)
    .hip_l(3.0, -5.0, 0.0)
    .shoulder_r(-4.1, 72.9, 15.8)
    .shoulder_l(0.0, 6.0, 0.0)
    .elbows(88.2, 6.0);

/// The same, top leg lifted.
pub const SIDE_PLANK_LIFT: Pose = UPRIGHT
    .root(0.0, 72.9, 0.0)
    .neck(0.0, -6.0, 0.0)
    .hip_l(0.0, 26.0, 0.0)
    .shoulder_r(-4.1, 72.9, 15.8)
    .shoulder_l(0.0, 6.0, 0.0)
    .elbows(88.2, 6.0);

/// The same, top arm to the ceiling.
pub const SIDE_PLANK_UP: Pose = UPRIGHT
    .root(0.0, 72.9, 0.0)
    .neck(0.0, -6.0, 0.0)
    .hip_l(3.0, -5.0, 0.0)
    .shoulder_r(-4.1, 72.9, 15.8)
    .shoulder_l(0.0, 92.0, 0.0)
    .elbows(88.2, 2.0);

/// The same, top arm reaching under the body.
pub const SIDE_PLANK_UNDER: Pose = UPRIGHT
    .root(0.0, 72.9, 0.0)
    .thorax(4.0, 0.0, -16.0)
    .neck(4.0, 0.0, -14.0)
    .hip_l(3.0, -5.0, 0.0)
    .shoulder_r(-4.1, 72.9, 15.8)
    .shoulder_l(76.0, -24.0, 0.0)
    .elbows(88.2, 20.0);

/// Right forearm and knees, knees bent.
pub const SIDE_PLANK_KNEES: Pose = UPRIGHT
    .root(0.0, 64.8, 0.0)
    .neck(0.0, -6.0, 0.0)
    .hip_l(2.0, -4.0, 0.0)
    .shoulder_r(-2.8, 64.7, 15.8)
    .shoulder_l(0.0, 6.0, 0.0)
    .knees(114.0, 112.0)
    .ankles(-38.0, -38.0)
    .elbows(88.2, 6.0);

/// Standing sideways, right forearm on a wall.
pub const SIDE_PLANK_WALL: Pose = UPRIGHT
    .root(0.0, 12.0, 0.0)
    .hip_r(0.0, -5.9, 0.0)
    .hip_l(0.0, -8.6, 0.0)
    .shoulder_r(1.0, 102.0, -89.0)
    .shoulder_l(0.0, 8.0, 0.0)
    .elbows(90.0, 8.0);

/// Lying, one knee bent, hands under the small of the back.
pub const CURL_DOWN: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(-2.0, 2.0, 0.0)
    .hip_l(45.7, 2.0, 0.0)
    .shoulders(-13.8, 26.0, 84.0)
    .knees(0.0, 100.0)
    .ankles(-12.0, -35.6)
    .elbows(64.0, 64.0);

/// Head and shoulders just lifted, back kept still.
pub const CURL_UP: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, 20.0, 8.0)
    .hip_r(-2.0, 2.0, 0.0)
    .hip_l(45.7, 2.0, 0.0)
    .shoulders(0.2, 26.0, 84.0)
    .knees(0.0, 100.0)
    .ankles(-12.0, -35.6)
    .elbows(64.0, 64.0);
