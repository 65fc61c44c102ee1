//! The flesh: every body part as spheres fixed to bones.
//!
//! A part is drawn as the outline of the convex hull of its spheres. Tables hold the right side; the
//! left is its mirror. Numbers are ten-thousandths of body height. No face, no hair length, no chest
//! or hip cues: the body reads as anyone.

use super::math::{v3, V3};
use super::skeleton::Bone;

/// A sphere fixed to a bone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ball {
    /// The bone that carries it.
    pub bone: Bone,
    /// Centre in the bone's axes and radius, in ten-thousandths of body height.
    pub xyzr: [i16; 4],
}

impl Ball {
    /// Centre in the bone's axes.
    pub fn centre(&self) -> V3 {
        let [x, y, z, _] = self.xyzr.map(|n| f32::from(n) / 1e4);
        v3(x, y, z)
    }

    /// Radius.
    pub fn radius(&self) -> f32 {
        let [.., r] = self.xyzr;
        f32::from(r) / 1e4
    }

    /// Its mirror on the left side.
    #[must_use]
    pub const fn left(self) -> Self {
        let [x, y, z, r] = self.xyzr;
        Self { bone: self.bone.left(), xyzr: [x, y, -z, r] }
    }
}

/// Shorthand for the tables.
pub const fn ball(bone: Bone, x: i16, y: i16, z: i16, r: i16) -> Ball {
    Ball { bone, xyzr: [x, y, z, r] }
}

/// One convex part of the body.
#[derive(Debug)]
pub struct Hull {
    /// Its spheres, right side or middle.
    pub balls: &'static [Ball],
}

macro_rules! hull {
    ($(#[$doc:meta])* $name:ident: $($bone:ident [$x:expr, $y:expr, $z:expr, $r:expr])+) => {
        $(#[$doc])*
        pub static $name: Hull = Hull { balls: &[$(ball(Bone::$bone, $x, $y, $z, $r)),+] };
    };
}

hull! { /// Hip to knee.
THIGH: ThighR [0, 0, 0, 490] ThighR [30, -700, 0, 470] ThighR [30, -1650, 0, 385] ThighR [0, -2450, 0, 330] }
hull! { /// The leg of the shorts.
SHORT_LEG: ThighR [0, 0, 0, 510] ThighR [30, -700, 0, 490]
ThighR [290, -1310, 0, 190] ThighR [-240, -1310, 0, 190] ThighR [30, -1310, 260, 190] ThighR [30, -1310, -260, 190] }
hull! { /// Knee to ankle.
SHANK: ThighR [0, -2450, 0, 330] ShankR [-90, -750, 0, 345] ShankR [-50, -1300, 0, 290] ShankR [0, -2460, 0, 212] }
hull! { /// The calf alone, for highlighting.
CALF: ShankR [-30, -420, 0, 270] ShankR [-95, -800, 0, 320] ShankR [-40, -1450, 0, 240] ShankR [-25, -1950, 0, 160] }
hull! { /// The back of the thigh, for highlighting.
HAMSTRING: ThighR [-120, -500, 0, 330] ThighR [-110, -1200, 0, 310] ThighR [-80, -2000, 0, 240] }
hull! { /// The front of the thigh, for highlighting.
QUAD: ThighR [130, -550, 0, 330] ThighR [130, -1200, 0, 290] ThighR [90, -1950, 0, 240] }
hull! { /// The seat of one side, for highlighting.
BUTTOCK: Pelvis [-180, 150, 350, 390] Pelvis [-140, -120, 380, 410] }
hull! { /// Ankle, heel and ball.
FOOT: FootR [0, 0, 0, 215] FootR [-230, -190, 0, 200] FootR [690, -235, 100, 155] FootR [680, -235, -100, 155] }
hull! { /// Ball and toes.
TOES: FootR [690, -235, 100, 155] FootR [680, -235, -100, 155] ToeR [275, -40, -60, 115] ToeR [235, -40, 70, 115] }
hull! { /// Shoulder to elbow.
UPPER_ARM: UpperArmR [0, 0, 0, 300] UpperArmR [10, -700, 0, 270] UpperArmR [0, -1860, 0, 225] }
hull! { /// The sleeve.
SLEEVE: UpperArmR [0, 0, 0, 325] UpperArmR [10, -600, 0, 300]
UpperArmR [170, -930, 0, 130] UpperArmR [-160, -930, 0, 130] UpperArmR [0, -930, 165, 130] UpperArmR [0, -930, -165, 130] }
hull! { /// Elbow to wrist.
FOREARM: UpperArmR [0, -1860, 0, 225] ForearmR [20, -330, 0, 235] ForearmR [0, -1460, 0, 155] }
hull! { /// Palm and fingers.
HAND: ForearmR [0, -1460, 0, 155] HandR [0, -330, 0, 165] HandR [0, -800, 0, 80] }
hull! { /// The thumb.
THUMB: HandR [50, -100, 0, 100] HandR [225, -460, -20, 65] }
hull! { /// Between hips and waist.
PELVIS: Pelvis [0, -40, 480, 510] Pelvis [0, -40, -480, 510] Pelvis [-110, 0, 400, 530] Pelvis [-110, 0, -400, 530]
Pelvis [0, 500, 450, 480] Pelvis [0, 500, -450, 480] }
hull! { /// The seat: the low part of the pelvis, joining a bent thigh to the trunk.
SEAT: Pelvis [10, -20, 480, 500] Pelvis [10, -20, -480, 500] Pelvis [-110, 0, 400, 530] Pelvis [-110, 0, -400, 530] }
hull! { /// From the hem of the shirt to the lowest ribs.
WAIST: Pelvis [-10, 480, 455, 505] Pelvis [-10, 480, -455, 505] Lumbar [0, 100, 430, 495] Lumbar [0, 100, -430, 495]
Lumbar [0, 600, 430, 490] Lumbar [0, 600, -430, 490] Thorax [0, 0, 450, 500] Thorax [0, 0, -450, 500] }
hull! { /// The core, for highlighting.
CORE: Pelvis [0, 420, 330, 400] Pelvis [0, 420, -330, 400] Lumbar [0, 300, 330, 420] Lumbar [0, 300, -330, 420]
Lumbar [0, 800, 330, 400] Lumbar [0, 800, -330, 400] }
hull! { /// The rib cage.
RIBS: Thorax [0, 0, 450, 500] Thorax [0, 0, -450, 500] Thorax [40, 700, 580, 540] Thorax [40, 700, -580, 540]
Thorax [0, 1000, 540, 480] Thorax [0, 1000, -540, 480] }
hull! { /// Shoulders and the base of the neck.
YOKE: Thorax [20, 950, 600, 480] Thorax [20, 950, -600, 480] Thorax [0, 1180, 1000, 325] Thorax [0, 1180, -1000, 325]
Thorax [-30, 1400, 220, 310] Thorax [-30, 1400, -220, 310] }
hull! { /// The point of the shoulder, over the outline of an arm.
SHOULDER: Thorax [0, 1150, 900, 345] UpperArmR [0, 0, 0, 345] UpperArmR [0, -150, 0, 320] }
hull! { /// The neck.
NECK: Thorax [0, 1430, 0, 300] Neck [0, 100, 0, 275] Head [10, 100, 0, 265] }
hull! { /// The skull, under the hair.
SKULL: Head [-60, 705, 0, 465] Head [-110, 560, 0, 420] }
hull! { /// The face.
FACE: Head [130, 590, 150, 300] Head [130, 590, -150, 300] Head [170, 300, 120, 230] Head [170, 300, -120, 230]
Head [270, 140, 0, 170] Head [30, 330, 120, 200] Head [30, 330, -120, 200] }
hull! { /// The nose.
NOSE: Head [400, 540, 0, 50] Head [505, 395, 0, 55] Head [410, 340, 0, 50] }
hull! { /// The right ear.
EAR: Head [-70, 470, 420, 95] Head [-50, 380, 410, 60] }

/// Every part that has weight: what may touch the floor.
pub static BODY: [&Hull; 16] = [
    &THIGH, &SHORT_LEG, &SHANK, &FOOT, &TOES, &UPPER_ARM, &SLEEVE, &FOREARM, &HAND, &PELVIS, &WAIST, &RIBS,
    &YOKE, &NECK, &SKULL, &FACE,
];
