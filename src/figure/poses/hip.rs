//! Poses of the hip tests and the hip ladders.
//!
//! Where a hand or a foot touches something, the angles were solved for the contact; `tests/figures.rs` holds them to it.

use crate::figure::pose::{Pose, UPRIGHT};

/// Sitting on a chair, right foot swung out: internal rotation.
pub static SEATED_IN: Pose = UPRIGHT
    .hip_r(88.0, 4.0, 30.0)
    .hip_l(88.0, 4.0, 0.0)
    .shoulders(-33.1, 15.4, 0.0)
    .knees(88.0, 88.0)
    .elbows(74.4, 74.4);

/// Sitting on a chair, hands on the seat, both feet below the knees.
pub static SEATED: Pose = UPRIGHT
    .hips(88.0, 4.0, 0.0)
    .shoulders(-33.1, 15.4, 0.0)
    .knees(88.0, 88.0)
    .elbows(74.4, 74.4);

/// Right foot swung in, left foot tucked back: external rotation.
pub static SEATED_OUT: Pose = UPRIGHT
    .hip_r(88.0, 4.0, -36.0)
    .hip_l(86.0, 7.0, 0.0)
    .shoulders(-33.1, 15.4, 0.0)
    .knees(88.0, 118.0)
    .ankles(0.0, -18.0)
    .elbows(74.4, 74.4);

/// Lying, hugging the left knee, right leg long on the floor.
pub static THOMAS: Pose = UPRIGHT
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
pub static THOMAS_PART: Pose = UPRIGHT
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
pub static THOMAS_NOT: Pose = UPRIGHT
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
pub static LIE: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hips(-2.0, 2.0, 0.0)
    .shoulders(-12.7, 14.0, 0.0)
    .ankles(-12.0, -12.0)
    .elbows(6.0, 6.0);

/// One straight leg raised.
pub static LEG_RAISE: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(76.0, 2.0, 0.0)
    .hip_l(-2.0, 2.0, 0.0)
    .shoulders(-12.7, 14.0, 0.0)
    .knees(1.0, 0.0)
    .ankles(4.0, -12.0)
    .elbows(6.0, 6.0);

/// Lying, right ankle on the left thigh, right knee let out.
pub static FIGURE_FOUR: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(27.7, 31.9, -71.6)
    .hip_l(-2.0, 2.0, 0.0)
    .shoulders(-5.0, 22.0, 0.0)
    .knees(119.5, 0.0)
    .ankles(0.0, -12.0)
    .elbows(6.0, 6.0);

/// 90/90 with the knees to the left, hands behind.
pub static NINETY: Pose = UPRIGHT
    .root(10.0, 0.0, 0.0)
    .spine(0.0, 0.0, 8.0)
    .hip_r(75.2, 11.9, -88.0)
    .hip_l(51.8, 80.0, 59.7)
    .shoulder_r(-43.3, 12.5, -29.8)
    .shoulder_l(-43.4, 12.5, -30.0)
    .knees(115.0, 109.1)
    .ankles(-15.0, -20.0)
    .elbows(0.5, 0.8)
    .wrists(-27.4, -27.7);

/// The same to the other side.
pub static NINETY_L: Pose = UPRIGHT
    .root(10.0, 0.0, 0.0)
    .spine(0.0, 0.0, 8.0)
    .hip_r(51.8, 80.0, 59.7)
    .hip_l(75.2, 11.9, -88.0)
    .shoulder_r(-43.4, 12.5, -30.0)
    .shoulder_l(-43.3, 12.5, -29.8)
    .knees(109.1, 115.0)
    .ankles(-20.0, -15.0)
    .elbows(0.8, 0.5)
    .wrists(-27.7, -27.4);

/// Half-way through a 90/90 switch: both knees up, hands behind.
pub static NINETY_MID: Pose = UPRIGHT
    .root(14.0, 0.0, 0.0)
    .spine(0.0, 0.0, 8.0)
    .hips(122.0, 30.0, 0.0)
    .shoulders(-44.3, 12.2, -24.7)
    .knees(89.6, 89.6)
    .ankles(-40.0, -40.0)
    .elbows(2.5, 2.5)
    .wrists(-44.0, -44.0);

/// 90/90 sitting tall, hands off the floor.
pub static NINETY_TALL: Pose = UPRIGHT
    .root(2.0, 0.0, 0.0)
    .spine(0.0, 0.0, 4.0)
    .hip_r(83.1, 10.9, -88.0)
    .hip_l(59.4, 80.0, 59.3)
    .shoulders(62.0, 8.0, 10.0)
    .knees(115.0, 109.3)
    .ankles(-15.2, -19.7)
    .elbows(28.0, 28.0);

/// The same to the other side.
pub static NINETY_TALL_L: Pose = UPRIGHT
    .root(2.0, 0.0, 0.0)
    .spine(0.0, 0.0, 4.0)
    .hip_r(59.4, 80.0, 59.3)
    .hip_l(83.1, 10.9, -88.0)
    .shoulders(62.0, 8.0, 10.0)
    .knees(109.3, 115.0)
    .ankles(-19.7, -15.2)
    .elbows(28.0, 28.0);

/// The end of a switch: both knees down, the pelvis turned, hands behind.
pub static SWITCH_R: Pose = UPRIGHT
    .root(8.0, 0.0, -42.0)
    .lumbar(0.0, 0.0, 10.0)
    .thorax(0.0, 0.0, 16.0)
    .neck(6.0, 0.0, 8.0)
    .hip_r(78.5, 22.6, -88.2)
    .hip_l(77.5, 18.2, 86.2)
    .shoulder_r(-32.9, 22.7, -32.7)
    .shoulder_l(-50.9, 0.2, -28.5)
    .knees(87.9, 98.4)
    .ankles(1.9, -30.0)
    .elbows(0.2, 0.3)
    .wrists(-22.2, 17.3);

/// On the way up from there.
pub static SWITCH_R1: Pose = UPRIGHT
    .root(9.5, 0.0, -31.5)
    .lumbar(0.0, 0.0, 7.5)
    .thorax(0.0, 0.0, 12.0)
    .neck(6.5, 0.0, 6.0)
    .hip_r(94.1, 29.5, -64.7)
    .hip_l(92.0, 9.4, 75.0)
    .shoulder_r(-35.6, 20.5, -30.7)
    .shoulder_l(-49.0, 3.5, -27.4)
    .knees(88.3, 96.9)
    .ankles(-8.6, -16.1)
    .elbows(0.1, 0.0)
    .wrists(-27.7, -6.2);

/// On the way up from there.
pub static SWITCH_R2: Pose = UPRIGHT
    .root(11.0, 0.0, -21.0)
    .lumbar(0.0, 0.0, 5.0)
    .thorax(0.0, 0.0, 8.0)
    .neck(7.0, 0.0, 4.0)
    .hip_r(108.8, 31.0, -39.7)
    .hip_l(103.9, 3.9, 60.9)
    .shoulder_r(-38.3, 18.0, -28.6)
    .shoulder_l(-47.2, 6.7, -26.0)
    .knees(88.8, 95.0)
    .ankles(-19.0, -23.5)
    .elbows(0.1, 0.0)
    .wrists(-33.3, -22.1);

/// On the way up from there.
pub static SWITCH_R3: Pose = UPRIGHT
    .root(12.5, 0.0, -10.5)
    .lumbar(0.0, 0.0, 2.5)
    .thorax(0.0, 0.0, 4.0)
    .neck(7.5, 0.0, 2.0)
    .hip_r(118.3, 28.9, -16.3)
    .hip_l(112.4, 2.8, 43.4)
    .shoulder_r(-40.9, 15.4, -26.7)
    .shoulder_l(-45.3, 9.7, -25.1)
    .knees(89.3, 92.5)
    .ankles(-29.3, -33.8)
    .elbows(0.2, 0.1)
    .wrists(-38.5, -34.0);

/// On the way up from there.
pub static SWITCH_R4: Pose = UPRIGHT
    .root(13.3, 0.0, -5.0)
    .lumbar(0.0, 0.0, 1.2)
    .thorax(0.0, 0.0, 1.9)
    .neck(7.8, 0.0, 1.0)
    .hip_r(120.7, 28.4, -6.5)
    .hip_l(114.5, 3.0, 34.5)
    .shoulder_r(-42.2, 14.0, -25.8)
    .shoulder_l(-44.3, 11.3, -25.0)
    .knees(89.5, 91.0)
    .ankles(-34.7, -38.8)
    .elbows(0.2, 0.2)
    .wrists(-40.9, -39.0);

/// The same on the other side.
pub static SWITCH_L: Pose = UPRIGHT
    .root(8.0, 0.0, 42.0)
    .lumbar(0.0, 0.0, -10.0)
    .thorax(0.0, 0.0, -16.0)
    .neck(6.0, 0.0, -8.0)
    .hip_r(77.5, 18.2, 86.2)
    .hip_l(78.5, 22.6, -88.2)
    .shoulder_r(-50.9, 0.2, -28.5)
    .shoulder_l(-32.9, 22.7, -32.7)
    .knees(98.4, 87.9)
    .ankles(-30.0, 1.9)
    .elbows(0.3, 0.2)
    .wrists(17.3, -22.2);

/// The same on the other side.
pub static SWITCH_L1: Pose = UPRIGHT
    .root(9.5, 0.0, 31.5)
    .lumbar(0.0, 0.0, -7.5)
    .thorax(0.0, 0.0, -12.0)
    .neck(6.5, 0.0, -6.0)
    .hip_r(92.0, 9.4, 75.0)
    .hip_l(94.1, 29.5, -64.7)
    .shoulder_r(-49.0, 3.5, -27.4)
    .shoulder_l(-35.6, 20.5, -30.7)
    .knees(96.9, 88.3)
    .ankles(-16.1, -8.6)
    .elbows(0.0, 0.1)
    .wrists(-6.2, -27.7);

/// The same on the other side.
pub static SWITCH_L2: Pose = UPRIGHT
    .root(11.0, 0.0, 21.0)
    .lumbar(0.0, 0.0, -5.0)
    .thorax(0.0, 0.0, -8.0)
    .neck(7.0, 0.0, -4.0)
    .hip_r(103.9, 3.9, 60.9)
    .hip_l(108.8, 31.0, -39.7)
    .shoulder_r(-47.2, 6.7, -26.0)
    .shoulder_l(-38.3, 18.0, -28.6)
    .knees(95.0, 88.8)
    .ankles(-23.5, -19.0)
    .elbows(0.0, 0.1)
    .wrists(-22.1, -33.3);

/// The same on the other side.
pub static SWITCH_L3: Pose = UPRIGHT
    .root(12.5, 0.0, 10.5)
    .lumbar(0.0, 0.0, -2.5)
    .thorax(0.0, 0.0, -4.0)
    .neck(7.5, 0.0, -2.0)
    .hip_r(112.4, 2.8, 43.4)
    .hip_l(118.3, 28.9, -16.3)
    .shoulder_r(-45.3, 9.7, -25.1)
    .shoulder_l(-40.9, 15.4, -26.7)
    .knees(92.5, 89.3)
    .ankles(-33.8, -29.3)
    .elbows(0.1, 0.2)
    .wrists(-34.0, -38.5);

/// The same on the other side.
pub static SWITCH_L4: Pose = UPRIGHT
    .root(13.3, 0.0, 5.0)
    .lumbar(0.0, 0.0, -1.2)
    .thorax(0.0, 0.0, -1.9)
    .neck(7.8, 0.0, -1.0)
    .hip_r(114.5, 3.0, 34.5)
    .hip_l(120.7, 28.4, -6.5)
    .shoulder_r(-44.3, 11.3, -25.0)
    .shoulder_l(-42.2, 14.0, -25.8)
    .knees(91.0, 89.5)
    .ankles(-38.8, -34.7)
    .elbows(0.2, 0.2)
    .wrists(-39.0, -40.9);

/// The same with the hands off the floor.
pub static FREE_R: Pose = UPRIGHT
    .root(8.0, 0.0, -42.0)
    .lumbar(0.0, 0.0, 10.0)
    .thorax(0.0, 0.0, 16.0)
    .neck(4.0, 0.0, 0.0)
    .hip_r(78.5, 22.6, -88.2)
    .hip_l(77.5, 18.2, 86.2)
    .shoulders(64.0, 8.0, 10.0)
    .knees(87.9, 98.4)
    .ankles(1.9, -30.0)
    .elbows(28.0, 28.0);

/// The same on the other side.
pub static FREE_L: Pose = UPRIGHT
    .root(8.0, 0.0, 42.0)
    .lumbar(0.0, 0.0, -10.0)
    .thorax(0.0, 0.0, -16.0)
    .neck(4.0, 0.0, 0.0)
    .hip_r(77.5, 18.2, 86.2)
    .hip_l(78.5, 22.6, -88.2)
    .shoulders(64.0, 8.0, 10.0)
    .knees(98.4, 87.9)
    .ankles(-30.0, 1.9)
    .elbows(28.0, 28.0);

/// The same with the hands off the floor.
pub static FREE_R1: Pose = UPRIGHT
    .root(9.5, 0.0, -31.5)
    .lumbar(0.0, 0.0, 7.5)
    .thorax(0.0, 0.0, 12.0)
    .neck(4.0, 0.0, 0.0)
    .hip_r(94.1, 29.5, -64.7)
    .hip_l(92.0, 9.4, 75.0)
    .shoulders(64.0, 8.0, 10.0)
    .knees(88.3, 96.9)
    .ankles(-8.6, -16.1)
    .elbows(28.0, 28.0);

/// The same on the other side.
pub static FREE_L1: Pose = UPRIGHT
    .root(9.5, 0.0, 31.5)
    .lumbar(0.0, 0.0, -7.5)
    .thorax(0.0, 0.0, -12.0)
    .neck(4.0, 0.0, 0.0)
    .hip_r(92.0, 9.4, 75.0)
    .hip_l(94.1, 29.5, -64.7)
    .shoulders(64.0, 8.0, 10.0)
    .knees(96.9, 88.3)
    .ankles(-16.1, -8.6)
    .elbows(28.0, 28.0);

/// The same with the hands off the floor.
pub static FREE_R2: Pose = UPRIGHT
    .root(11.0, 0.0, -21.0)
    .lumbar(0.0, 0.0, 5.0)
    .thorax(0.0, 0.0, 8.0)
    .neck(4.0, 0.0, 0.0)
    .hip_r(108.8, 31.0, -39.7)
    .hip_l(103.9, 3.9, 60.9)
    .shoulders(64.0, 8.0, 10.0)
    .knees(88.8, 95.0)
    .ankles(-19.0, -23.5)
    .elbows(28.0, 28.0);

/// The same on the other side.
pub static FREE_L2: Pose = UPRIGHT
    .root(11.0, 0.0, 21.0)
    .lumbar(0.0, 0.0, -5.0)
    .thorax(0.0, 0.0, -8.0)
    .neck(4.0, 0.0, 0.0)
    .hip_r(103.9, 3.9, 60.9)
    .hip_l(108.8, 31.0, -39.7)
    .shoulders(64.0, 8.0, 10.0)
    .knees(95.0, 88.8)
    .ankles(-23.5, -19.0)
    .elbows(28.0, 28.0);

/// The same with the hands off the floor.
pub static FREE_R3: Pose = UPRIGHT
    .root(12.5, 0.0, -10.5)
    .lumbar(0.0, 0.0, 2.5)
    .thorax(0.0, 0.0, 4.0)
    .neck(4.0, 0.0, 0.0)
    .hip_r(118.3, 28.9, -16.3)
    .hip_l(112.4, 2.8, 43.4)
    .shoulders(64.0, 8.0, 10.0)
    .knees(89.3, 92.5)
    .ankles(-29.3, -33.8)
    .elbows(28.0, 28.0);

/// The same on the other side.
pub static FREE_L3: Pose = UPRIGHT
    .root(12.5, 0.0, 10.5)
    .lumbar(0.0, 0.0, -2.5)
    .thorax(0.0, 0.0, -4.0)
    .neck(4.0, 0.0, 0.0)
    .hip_r(112.4, 2.8, 43.4)
    .hip_l(118.3, 28.9, -16.3)
    .shoulders(64.0, 8.0, 10.0)
    .knees(92.5, 89.3)
    .ankles(-33.8, -29.3)
    .elbows(28.0, 28.0);

/// The same with the hands off the floor.
pub static FREE_R4: Pose = UPRIGHT
    .root(13.3, 0.0, -5.0)
    .lumbar(0.0, 0.0, 1.2)
    .thorax(0.0, 0.0, 1.9)
    .neck(4.0, 0.0, 0.0)
    .hip_r(120.7, 28.4, -6.5)
    .hip_l(114.5, 3.0, 34.5)
    .shoulders(64.0, 8.0, 10.0)
    .knees(89.5, 91.0)
    .ankles(-34.7, -38.8)
    .elbows(28.0, 28.0);

/// The same on the other side.
pub static FREE_L4: Pose = UPRIGHT
    .root(13.3, 0.0, 5.0)
    .lumbar(0.0, 0.0, -1.2)
    .thorax(0.0, 0.0, -1.9)
    .neck(4.0, 0.0, 0.0)
    .hip_r(114.5, 3.0, 34.5)
    .hip_l(120.7, 28.4, -6.5)
    .shoulders(64.0, 8.0, 10.0)
    .knees(91.0, 89.5)
    .ankles(-38.8, -34.7)
    .elbows(28.0, 28.0);

/// Half-way through a switch, hands off the floor.
pub static NINETY_MID_FREE: Pose = UPRIGHT
    .root(14.0, 0.0, 0.0)
    .spine(0.0, 0.0, 4.0)
    .hips(122.0, 30.0, 0.0)
    .shoulders(64.0, 8.0, 10.0)
    .knees(89.6, 89.6)
    .ankles(-40.0, -40.0)
    .elbows(28.0, 28.0);

/// 90/90, leaning over the front shin, hands on the floor.
pub static NINETY_LEAN: Pose = UPRIGHT
    .root(-18.0, 0.0, 0.0)
    .spine(10.0, 8.0, -14.0)
    .hip_r(103.1, 10.8, -88.0)
    .hip_l(79.6, 80.0, 59.4)
    .shoulders(53.3, 16.0, 0.0)
    .knees(115.0, 110.2)
    .ankles(-15.2, -19.1)
    .elbows(24.0, 24.0)
    .wrists(48.0, 48.0);

/// Leaning back on both hands, knees not reaching the floor.
pub static NINETY_NOT: Pose = UPRIGHT
    .root(24.0, 0.0, 0.0)
    .spine(12.0, 10.0, 6.0)
    .hip_r(104.8, 24.0, -27.6)
    .hip_l(121.7, 34.0, 10.0)
    .shoulders(-45.0, 13.5, 4.6)
    .knees(98.0, 100.0)
    .ankles(-25.6, -24.8)
    .elbows(0.2, 0.2)
    .wrists(31.6, 31.6);

/// Risen from 90/90 to tall kneeling.
pub static NINETY_KNEEL: Pose = UPRIGHT
    .hips(-4.0, 12.0, 0.0)
    .shoulders(44.0, 8.0, 14.0)
    .knees(92.2, 92.2)
    .ankles(-40.0, -40.0)
    .elbows(40.0, 40.0);

/// Half-way up to kneeling.
pub static NINETY_KNEEL_MID: Pose = UPRIGHT
    .root(1.0, 0.0, 0.0)
    .spine(0.0, 0.0, 2.0)
    .hip_r(48.9, -4.9, -62.6)
    .hip_l(24.8, 44.6, 31.2)
    .shoulders(56.0, 10.0, 12.0)
    .knees(123.8, 102.0)
    .ankles(-27.6, -29.9)
    .elbows(34.0, 34.0);

/// Lying, knees bent, feet wide.
pub static WIPER: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hips(44.4, 16.0, 0.0)
    .shoulders(6.0, 46.0, 0.0)
    .knees(95.0, 95.0)
    .ankles(-37.1, -37.1)
    .elbows(6.0, 6.0);

/// Both knees let down to the right.
pub static WIPER_R: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(11.2, 56.6, -68.1)
    .hip_l(38.9, -10.0, 24.6)
    .shoulders(6.0, 46.0, 0.0)
    .knees(94.9, 95.0)
    .ankles(-37.1, -37.1)
    .elbows(6.0, 6.0);

/// Both knees let down to the left.
pub static WIPER_L: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(38.9, -10.0, 24.6)
    .hip_l(11.2, 56.6, -68.1)
    .shoulders(6.0, 46.0, 0.0)
    .knees(95.0, 94.9)
    .ankles(-37.1, -37.1)
    .elbows(6.0, 6.0);

/// On the way up from there.
pub static WIPER_R1: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(43.3, 29.8, -13.4)
    .hip_l(43.0, 2.6, 12.1)
    .shoulders(6.0, 46.0, 0.0)
    .knees(95.1, 95.0)
    .ankles(-40.0, -36.9)
    .elbows(6.0, 6.0);

/// The same on the other side.
pub static WIPER_L1: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(43.0, 2.6, 12.1)
    .hip_l(43.3, 29.8, -13.4)
    .shoulders(6.0, 46.0, 0.0)
    .knees(95.0, 95.1)
    .ankles(-36.9, -40.0)
    .elbows(6.0, 6.0);

/// Half-kneeling, right knee down, hips moved forward.
pub static HALF_KNEEL: Pose = UPRIGHT
    .root(-2.0, 0.0, 0.0)
    .spine(-2.0, 0.0, 0.0)
    .hip_r(-16.5, 0.0, 0.0)
    .hip_l(96.2, 0.0, 0.0)
    .shoulder_r(-41.3, 18.5, 15.4)
    .shoulder_l(-43.6, 8.0, 7.6)
    .knees(77.7, 101.1)
    .ankles(-40.0, 7.0)
    .elbows(107.7, 107.9);

/// Half-kneeling, right knee down, hips over the knee.
pub static HALF_KNEEL_TALL: Pose = UPRIGHT
    .hip_l(91.6, 0.0, 0.0)
    .shoulder_r(-41.3, 18.5, 15.4)
    .shoulder_l(-43.6, 8.0, 7.6)
    .knees(96.1, 90.4)
    .ankles(-40.0, -1.2)
    .elbows(107.7, 107.9);

/// Lying in a doorway, right heel up on the frame.
pub static DOORWAY: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(80.0, 2.0, 0.0)
    .hip_l(-2.0, 2.0, 0.0)
    .shoulders(-12.7, 14.0, 0.0)
    .knees(6.0, 0.0)
    .ankles(4.0, -12.0)
    .elbows(6.0, 6.0);

/// The same, right knee a little bent.
pub static DOORWAY_BENT: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hip_r(96.6, 2.0, 0.0)
    .hip_l(-2.0, 2.0, 0.0)
    .shoulders(-12.7, 14.0, 0.0)
    .knees(40.0, 0.0)
    .ankles(4.0, -12.0)
    .elbows(6.0, 6.0);

/// Hips lifted, shoulders and feet on the floor.
pub static BRIDGE: Pose = UPRIGHT
    .root(130.8, 0.0, 0.0)
    .spine(0.0, 16.0, 48.0)
    .hips(-22.0, 2.0, 0.0)
    .shoulders(-31.0, 6.0, 0.0)
    .knees(90.8, 90.8)
    .ankles(-18.0, -18.0)
    .elbows(4.0, 4.0);

/// Lying, knees bent, feet flat.
pub static BRIDGE_DOWN: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hips(45.7, 2.0, 0.0)
    .shoulders(-11.5, 8.0, 0.0)
    .knees(100.0, 100.0)
    .ankles(-35.6, -35.6)
    .elbows(4.0, 4.0);

/// Hips lifted on the left foot, right leg long.
pub static BRIDGE_ONE: Pose = UPRIGHT
    .root(130.8, 0.0, 0.0)
    .spine(0.0, 16.0, 48.0)
    .hips(-22.0, 2.0, 0.0)
    .shoulders(-31.0, 6.0, 0.0)
    .knees(3.0, 90.8)
    .ankles(-6.0, -18.0)
    .elbows(4.0, 4.0);

/// Lying, left foot flat, right leg long in the air.
pub static BRIDGE_ONE_DOWN: Pose = UPRIGHT
    .root(90.0, 0.0, 0.0)
    .spine(0.0, -3.0, 4.0)
    .hips(45.7, 2.0, 0.0)
    .shoulders(-11.5, 8.0, 0.0)
    .knees(3.0, 100.0)
    .ankles(-6.0, -35.6)
    .elbows(4.0, 4.0);

/// Lying on the left side, knees bent and together.
pub static CLAM: Pose = UPRIGHT
    .root(0.0, -90.0, 0.0)
    .neck(6.0, -14.0, 0.0)
    .hip_r(48.0, -9.0, 0.0)
    .hip_l(48.0, 2.0, 0.0)
    .shoulder_r(52.0, 0.0, 78.0)
    .shoulder_l(160.0, -4.0, 0.0)
    .knees(92.0, 92.0)
    .elbows(74.0, 112.0);

/// The top knee lifted, feet together.
pub static CLAM_OPEN: Pose = UPRIGHT
    .root(0.0, -90.0, 0.0)
    .neck(6.0, -14.0, 0.0)
    .hip_r(46.0, 28.0, -44.0)
    .hip_l(48.0, 2.0, 0.0)
    .shoulder_r(52.0, 0.0, 78.0)
    .shoulder_l(160.0, -4.0, 0.0)
    .knees(92.0, 92.0)
    .elbows(74.0, 112.0);

/// Lying on the left side, legs long.
pub static SIDE_LIE: Pose = UPRIGHT
    .root(0.0, -90.0, 0.0)
    .neck(6.0, -14.0, 0.0)
    .hip_r(0.0, -6.0, 0.0)
    .hip_l(24.0, 2.0, 0.0)
    .shoulder_r(52.0, 0.0, 78.0)
    .shoulder_l(160.0, -4.0, 0.0)
    .knees(2.0, 52.0)
    .elbows(74.0, 112.0);

/// The top leg lifted straight.
pub static SIDE_RAISE: Pose = UPRIGHT
    .root(0.0, -90.0, 0.0)
    .neck(6.0, -14.0, 0.0)
    .hip_r(-4.0, 34.0, 0.0)
    .hip_l(24.0, 2.0, 0.0)
    .shoulder_r(52.0, 0.0, 78.0)
    .shoulder_l(160.0, -4.0, 0.0)
    .knees(2.0, 52.0)
    .elbows(74.0, 112.0);
