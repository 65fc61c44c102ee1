//! Poses of the whole-body movement tests and ladders.
//!
//! Where a hand or a foot touches something, the angles were solved for the contact; `tests/figures.rs` holds them to it.

use crate::figure::pose::{Pose, UPRIGHT};

/// Hip hinge, seat to the wall, back long.
pub const HINGE: Pose = UPRIGHT
    .root(-60.0, 0.0, 0.0)
    .spine(2.0, 4.0, -12.0)
    .hips(90.0, 0.0, 0.0)
    .shoulders(-25.0, 8.0, 10.0)
    .knees(34.0, 34.0)
    .ankles(4.0, 4.0)
    .elbows(95.0, 95.0);

/// Standing a foot from the wall, soft knees.
pub const HINGE_TALL: Pose = UPRIGHT
    .root(-2.0, 0.0, 0.0)
    .hips(6.0, 0.0, 0.0)
    .shoulders(-25.0, 8.0, 10.0)
    .knees(8.0, 8.0)
    .ankles(4.0, 4.0)
    .elbows(95.0, 95.0);

/// The knees do most of the work, back a little round.
pub const HINGE_PART: Pose = UPRIGHT
    .root(-24.0, 0.0, 0.0)
    .spine(22.0, 20.0, -8.0)
    .hips(79.7, 0.0, 0.0)
    .shoulders(-25.0, 8.0, 10.0)
    .knees(80.1, 80.1)
    .ankles(24.4, 24.4)
    .elbows(95.0, 95.0);

/// The back rounds first, hips stay forward.
pub const HINGE_NOT: Pose = UPRIGHT
    .root(-20.0, 0.0, 0.0)
    .spine(26.0, 23.0, 10.0)
    .hips(26.0, 0.0, 0.0)
    .shoulders(62.0, 4.0, 0.0)
    .knees(10.0, 10.0)
    .ankles(4.0, 4.0)
    .elbows(8.0, 8.0);

/// Hip hinge, arms hanging with a weight.
pub const HINGE_HANG: Pose = UPRIGHT
    .root(-56.0, 0.0, 0.0)
    .spine(2.0, 4.0, -12.0)
    .hips(74.0, 0.0, 0.0)
    .shoulders(56.0, 0.0, 0.0)
    .knees(24.0, 24.0)
    .ankles(6.0, 6.0)
    .elbows(4.0, 4.0);

/// Standing tall, arms hanging with a weight.
pub const HINGE_HANG_TALL: Pose =
    UPRIGHT.hips(2.0, 0.0, 0.0).shoulders(6.0, 0.0, 0.0).knees(4.0, 4.0).ankles(2.0, 2.0).elbows(4.0, 4.0);

/// One hand holds a stick at the small of the back, the other behind the neck.
const fn with_dowel(p: Pose) -> Pose {
    p.spine(0.0, 0.0, -4.0)
        .shoulder_r(-42.5, 23.5, 66.4)
        .shoulder_l(180.0, -2.5, 47.4)
        .elbows(106.7, 142.8)
        .wrists(-15.1, -17.8)
        .forearms(-29.9, -25.2)
}

/// Hip hinge, a stick along head, back and tailbone.
pub const HINGE_DOWEL: Pose = with_dowel(HINGE);

/// Standing, a stick along head, back and tailbone.
pub const HINGE_DOWEL_TALL: Pose = with_dowel(HINGE_TALL);

/// Hip hinge with a backpack.
pub const HINGE_PACK: Pose = UPRIGHT
    .root(-60.0, 0.0, 0.0)
    .spine(2.0, 4.0, -12.0)
    .hips(90.0, 0.0, 0.0)
    .shoulders(4.0, 8.0, 30.0)
    .knees(34.0, 34.0)
    .ankles(4.0, 4.0)
    .elbows(136.0, 136.0);

/// Standing with a backpack.
pub const HINGE_PACK_TALL: Pose = UPRIGHT
    .root(-2.0, 0.0, 0.0)
    .hips(6.0, 0.0, 0.0)
    .shoulders(4.0, 8.0, 30.0)
    .knees(8.0, 8.0)
    .ankles(4.0, 4.0)
    .elbows(136.0, 136.0);

/// Hinge on the right leg, left leg long behind.
pub const HINGE_ONE: Pose = UPRIGHT
    .root(-66.0, 0.0, 0.0)
    .spine(0.0, 2.0, -12.0)
    .hip_r(76.0, 0.0, 0.0)
    .hip_l(-4.0, 0.0, 0.0)
    .shoulders(66.0, 0.0, 0.0)
    .knees(18.0, 6.0)
    .ankles(8.0, -6.0)
    .elbows(4.0, 4.0);

/// Standing on the right leg, left toes just off the floor.
pub const HINGE_ONE_TALL: Pose = UPRIGHT
    .root(-2.0, 0.0, 0.0)
    .hip_r(4.0, 0.0, 0.0)
    .hip_l(8.0, 0.0, 0.0)
    .shoulders(4.0, 0.0, 0.0)
    .knees(6.0, 50.0)
    .ankles(4.0, -2.0)
    .elbows(4.0, 4.0);

/// The low point of a split squat, right foot ahead.
pub const SPLIT_LOW: Pose = UPRIGHT
    .root(-6.0, 0.0, 0.0)
    .spine(2.0, 2.0, 2.0)
    .hip_r(91.5, 0.0, 0.0)
    .hip_l(-7.9, 0.0, 0.0)
    .shoulders(-44.0, 10.0, 9.0)
    .knees(95.0, 82.2)
    .ankles(9.4, 28.1)
    .toes(0.0, 68.0)
    .elbows(110.0, 110.0);

/// The tall start of a split squat.
pub const SPLIT_TALL: Pose = UPRIGHT
    .root(-2.0, 0.0, 0.0)
    .hip_r(45.6, 0.0, 0.0)
    .hip_l(-26.5, 0.0, 0.0)
    .shoulders(-44.0, 10.0, 9.0)
    .knees(28.6, 21.4)
    .ankles(-15.0, 6.8)
    .toes(0.0, 43.2)
    .elbows(110.0, 110.0);

/// Half-way down a split squat.
pub const SPLIT_HALF: Pose = UPRIGHT
    .root(-4.0, 0.0, 0.0)
    .spine(1.0, 1.0, 1.0)
    .hip_r(65.0, 0.0, 0.0)
    .hip_l(-14.0, 0.0, 0.0)
    .shoulders(-44.0, 10.0, 9.0)
    .knees(60.3, 51.9)
    .ankles(-0.7, 15.2)
    .toes(0.0, 54.7)
    .elbows(110.0, 110.0);

/// Half-way down, hands on the back of a chair.
pub const SPLIT_HALF_HELD: Pose = UPRIGHT
    .root(-8.0, 0.0, 0.0)
    .spine(2.0, 2.0, 2.0)
    .hip_r(69.0, 0.0, 0.0)
    .hip_l(-10.0, 0.0, 0.0)
    .shoulders(39.0, 2.0, 0.0)
    .knees(60.3, 51.9)
    .ankles(-0.7, 15.2)
    .toes(0.0, 54.7)
    .elbows(59.2, 59.2);

/// The tall start, hands on the back of a chair.
pub const SPLIT_TALL_HELD: Pose = UPRIGHT
    .root(-10.0, 0.0, 0.0)
    .spine(6.0, 4.0, -4.0)
    .hip_r(53.6, 0.0, 0.0)
    .hip_l(-18.5, 0.0, 0.0)
    .shoulders(45.5, 2.0, 0.0)
    .knees(28.6, 21.4)
    .ankles(-15.0, 6.8)
    .toes(0.0, 43.2)
    .elbows(48.7, 48.7);

/// The low point, hands on the back of a chair.
pub const SPLIT_LOW_HELD: Pose = UPRIGHT
    .root(-6.0, 0.0, 0.0)
    .spine(2.0, 2.0, 2.0)
    .hip_r(91.5, 0.0, 0.0)
    .hip_l(-7.9, 0.0, 0.0)
    .shoulders(38.4, 2.0, 0.0)
    .knees(95.0, 82.2)
    .ankles(9.4, 28.1)
    .toes(0.0, 68.0)
    .elbows(97.7, 97.7)
    .wrists(-28.0, -28.0);

/// A shallow bend, leaning on the back of a chair.
pub const SPLIT_SHALLOW: Pose = UPRIGHT
    .root(-16.0, 0.0, 0.0)
    .spine(6.0, 6.0, 0.0)
    .hip_r(63.3, 0.0, 0.0)
    .hip_l(-8.2, 0.0, 0.0)
    .shoulders(40.3, 2.0, 0.0)
    .knees(35.6, 31.2)
    .ankles(-11.7, 7.9)
    .toes(0.0, 47.5)
    .elbows(71.4, 71.4);

/// Split squat with the rear foot on a step, low point.
pub const RAISED_LOW: Pose = UPRIGHT
    .root(-10.0, 0.0, 0.0)
    .spine(2.0, 2.0, 2.0)
    .hip_r(94.3, 0.0, 0.0)
    .hip_l(-26.7, 0.0, 0.0)
    .shoulders(-44.0, 10.0, 9.0)
    .knees(112.9, 110.1)
    .ankles(28.1, 35.0)
    .toes(0.0, 68.0)
    .elbows(110.0, 110.0);

/// Split squat with the rear foot on a step, tall.
pub const RAISED_TALL: Pose = UPRIGHT
    .root(-4.0, 0.0, 0.0)
    .spine(2.0, 2.0, 2.0)
    .hip_r(30.9, 0.0, 0.0)
    .hip_l(-21.9, 0.0, 0.0)
    .shoulders(-44.0, 10.0, 9.0)
    .knees(27.1, 65.5)
    .ankles(0.3, 25.7)
    .toes(0.0, 65.7)
    .elbows(110.0, 110.0);

/// Sitting on a chair, arms crossed, feet drawn back.
pub const CHAIR_SIT: Pose = UPRIGHT
    .root(-4.0, 0.0, 0.0)
    .hips(88.0, 0.0, 0.0)
    .shoulder_r(25.0, 5.5, 66.4)
    .shoulder_l(24.7, 7.1, 73.1)
    .knees(96.0, 96.0)
    .ankles(12.0, 12.0)
    .elbows(118.1, 119.6);

/// Leaving the chair, arms crossed.
pub const CHAIR_RISE: Pose = UPRIGHT
    .root(-34.0, 0.0, 0.0)
    .spine(4.0, 6.0, -16.0)
    .hips(100.0, 0.0, 0.0)
    .shoulder_r(25.0, 5.5, 66.4)
    .shoulder_l(24.7, 7.1, 73.1)
    .knees(86.0, 86.0)
    .ankles(20.0, 20.0)
    .elbows(118.1, 119.6);

/// Standing, arms crossed.
pub const CHAIR_UP: Pose = UPRIGHT
    .shoulder_r(25.0, 5.5, 66.4)
    .shoulder_l(24.7, 7.1, 73.1)
    .knees(1.0, 1.0)
    .ankles(1.0, 1.0)
    .elbows(118.1, 119.6);
