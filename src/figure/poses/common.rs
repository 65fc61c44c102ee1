//! Poses that belong to no region: standing, walking, sitting.
//!
//! Where a hand or a foot touches something, the angles were solved for the contact; `tests/figures.rs` holds them to it.

use crate::figure::pose::{Pose, UPRIGHT};

/// The result hero: standing, turned a little.
pub const CHAIN: Pose = UPRIGHT
    .hip_r(2.0, 3.0, -5.0)
    .hip_l(-2.0, 3.0, -5.0)
    .shoulder_r(6.0, 8.0, 0.0)
    .shoulder_l(0.0, 9.0, 0.0)
    .knees(3.0, 1.0)
    .ankles(1.0, 3.0)
    .elbows(14.0, 12.0);

/// Mid-stride, right foot ahead.
pub const WALK: Pose = UPRIGHT
    .root(-3.0, 0.0, 0.0)
    .thorax(0.0, 0.0, 2.0)
    .lumbar(1.0, 0.0, 0.0)
    .neck(1.0, 0.0, 0.0)
    .hip_r(21.3, 0.0, 0.0)
    .hip_l(-15.4, 0.0, 0.0)
    .shoulder_r(-22.0, 2.0, 0.0)
    .shoulder_l(26.0, 2.0, 0.0)
    .knees(10.0, 18.0)
    .ankles(-8.3, -14.4)
    .toes(0.0, 50.8)
    .elbows(18.0, 26.0);
