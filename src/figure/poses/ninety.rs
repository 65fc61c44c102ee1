//! Poses of the 90/90 family: sitting with both knees to one side, and the switch between sides.
//!
//! Where a hand or a foot touches something, the angles were solved for the contact; `tests/figures.rs` holds them to it.

use crate::figure::pose::{Pose, UPRIGHT};

/// The same legs with the hands held off the floor in front.
const fn hands_free(p: Pose) -> Pose {
    p.neck(4.0, 0.0, 0.0).shoulders(64.0, 8.0, 10.0).elbows(28.0, 28.0).wrists(0.0, 0.0)
}

/// 90/90 with the knees to the left, hands behind.
pub const NINETY: Pose = UPRIGHT
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

/// Half-way through a 90/90 switch: both knees up, hands behind.
pub const NINETY_MID: Pose = UPRIGHT
    .root(14.0, 0.0, 0.0)
    .spine(0.0, 0.0, 8.0)
    .hips(122.0, 30.0, 0.0)
    .shoulders(-44.3, 12.2, -24.7)
    .knees(89.6, 89.6)
    .ankles(-40.0, -40.0)
    .elbows(2.5, 2.5)
    .wrists(-44.0, -44.0);

/// 90/90 sitting tall, hands off the floor.
pub const NINETY_TALL: Pose = UPRIGHT
    .root(2.0, 0.0, 0.0)
    .spine(0.0, 0.0, 4.0)
    .hip_r(83.1, 10.9, -88.0)
    .hip_l(59.4, 80.0, 59.3)
    .shoulders(62.0, 8.0, 10.0)
    .knees(115.0, 109.3)
    .ankles(-15.2, -19.7)
    .elbows(28.0, 28.0);

/// The end of a switch: both knees down, the pelvis turned, hands behind.
pub const SWITCH_R: Pose = UPRIGHT
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

/// Just leaving it.
pub const SWITCH_R0: Pose = UPRIGHT
    .root(8.8, 0.0, -36.7)
    .lumbar(0.0, 0.0, 8.8)
    .thorax(0.0, 0.0, 14.0)
    .neck(6.3, 0.0, 7.0)
    .hip_r(86.5, 26.5, -75.7)
    .hip_l(85.3, 13.4, 81.7)
    .shoulder_r(-34.2, 21.6, -31.7)
    .shoulder_l(-49.9, 1.9, -27.9)
    .knees(87.9, 97.6)
    .ankles(-2.6, -24.2)
    .elbows(0.2, 0.2)
    .wrists(-24.9, 5.6);

/// On the way up from there.
pub const SWITCH_R1: Pose = UPRIGHT
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
pub const SWITCH_R2: Pose = UPRIGHT
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
pub const SWITCH_R3: Pose = UPRIGHT
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
pub const SWITCH_R4: Pose = UPRIGHT
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

/// Almost in the middle.
pub const SWITCH_R5: Pose = UPRIGHT
    .root(13.7, 0.0, -2.5)
    .lumbar(0.0, 0.0, 0.6)
    .thorax(0.0, 0.0, 1.0)
    .neck(7.9, 0.0, 0.5)
    .hip_r(121.3, 29.3, -3.4)
    .hip_l(121.1, 15.8, 17.6)
    .shoulder_r(-43.2, 13.1, -25.2)
    .shoulder_l(-44.3, 11.8, -24.8)
    .knees(89.6, 90.2)
    .ankles(-37.8, -38.7)
    .elbows(1.4, 1.4)
    .wrists(-42.4, -41.5);

/// The same on the other side.
pub const SWITCH_L: Pose = SWITCH_R.mirror();

/// The same on the other side.
pub const SWITCH_L0: Pose = SWITCH_R0.mirror();

/// The same on the other side.
pub const SWITCH_L1: Pose = SWITCH_R1.mirror();

/// The same on the other side.
pub const SWITCH_L2: Pose = SWITCH_R2.mirror();

/// The same on the other side.
pub const SWITCH_L3: Pose = SWITCH_R3.mirror();

/// The same on the other side.
pub const SWITCH_L4: Pose = SWITCH_R4.mirror();

/// The same on the other side.
pub const SWITCH_L5: Pose = SWITCH_R5.mirror();

/// The same with the hands off the floor.
pub const FREE_R: Pose = hands_free(SWITCH_R);

/// The same with the hands off the floor.
pub const FREE_R5: Pose = hands_free(SWITCH_R5);

/// The same with the hands off the floor.
pub const FREE_R0: Pose = hands_free(SWITCH_R0);

/// The same on the other side.
pub const FREE_L: Pose = hands_free(SWITCH_L);

/// The same with the hands off the floor.
pub const FREE_L5: Pose = hands_free(SWITCH_L5);

/// The same with the hands off the floor.
pub const FREE_L0: Pose = hands_free(SWITCH_L0);

/// The same with the hands off the floor.
pub const FREE_R1: Pose = hands_free(SWITCH_R1);

/// The same on the other side.
pub const FREE_L1: Pose = hands_free(SWITCH_L1);

/// The same with the hands off the floor.
pub const FREE_R2: Pose = hands_free(SWITCH_R2);

/// The same on the other side.
pub const FREE_L2: Pose = hands_free(SWITCH_L2);

/// The same with the hands off the floor.
pub const FREE_R3: Pose = hands_free(SWITCH_R3);

/// The same on the other side.
pub const FREE_L3: Pose = hands_free(SWITCH_L3);

/// The same with the hands off the floor.
pub const FREE_R4: Pose = hands_free(SWITCH_R4);

/// The same on the other side.
pub const FREE_L4: Pose = hands_free(SWITCH_L4);

/// Half-way through a switch, hands off the floor.
pub const NINETY_MID_FREE: Pose = hands_free(NINETY_MID);

/// 90/90, leaning over the front shin, hands on the floor.
pub const NINETY_LEAN: Pose = UPRIGHT
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
pub const NINETY_NOT: Pose = UPRIGHT
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
pub const NINETY_KNEEL: Pose = UPRIGHT
    .hips(-4.0, 12.0, 0.0)
    .shoulders(44.0, 8.0, 14.0)
    .knees(92.2, 92.2)
    .ankles(-40.0, -40.0)
    .elbows(40.0, 40.0);

/// Leaning forward out of 90/90, the seat just off the floor.
pub const NINETY_KNEEL1: Pose = UPRIGHT
    .root(-24.0, 0.0, 0.0)
    .spine(0.0, 0.0, 3.2)
    .hip_r(95.3, 6.8, -80.5)
    .hip_l(65.1, 65.0, 36.1)
    .shoulders(58.4, 8.0, 10.8)
    .knees(124.2, 114.5)
    .ankles(-40.0, -39.9)
    .elbows(30.4, 30.4);

/// Rising over the front knee.
pub const NINETY_KNEEL2: Pose = UPRIGHT
    .root(-34.0, 0.0, 0.0)
    .spine(0.0, 0.0, 2.4)
    .hip_r(84.3, 4.1, -62.0)
    .hip_l(55.2, 46.9, 17.2)
    .shoulders(54.8, 8.0, 11.6)
    .knees(127.7, 108.1)
    .ankles(-40.0, -40.0)
    .elbows(32.8, 32.8);

/// Both knees down, feet coming in behind.
pub const NINETY_KNEEL3: Pose = UPRIGHT
    .root(-30.0, 0.0, 0.0)
    .spine(0.0, 0.0, 1.6)
    .hip_r(55.9, 7.4, -33.3)
    .hip_l(36.2, 28.4, 8.2)
    .shoulders(51.2, 8.0, 12.4)
    .knees(121.6, 97.9)
    .ankles(-40.0, -40.0)
    .elbows(35.2, 35.2);

/// Almost up.
pub const NINETY_KNEEL4: Pose = UPRIGHT
    .root(-14.0, 0.0, 0.0)
    .spine(0.0, 0.0, 0.8)
    .hip_r(25.2, 10.9, -11.4)
    .hip_l(14.6, 18.4, 5.0)
    .shoulders(47.6, 8.0, 13.2)
    .knees(109.5, 94.6)
    .ankles(-40.0, -40.0)
    .elbows(37.6, 37.6);
