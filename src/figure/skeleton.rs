//! Bones and how they hang on each other; setting a posed body on the floor.
//!
//! Lengths are fractions of body height. **Invariant:** after [`Skeleton::stand`] the lowest sphere
//! of the body touches the height it was asked to stand at.

use super::body::{Ball, Hull, BODY, TOES};
use super::math::{v3, Frame, M3, V3};
use super::pose::{at, Pose};

/// A bone; [`Bone::Ground`] is the room itself, for things that stand on the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it; R and L are the body's own sides")]
pub enum Bone {
    Ground,
    Pelvis,
    Lumbar,
    Thorax,
    Neck,
    Head,
    UpperArmR,
    ForearmR,
    HandR,
    ThighR,
    ShankR,
    FootR,
    ToeR,
    UpperArmL,
    ForearmL,
    HandL,
    ThighL,
    ShankL,
    FootL,
    ToeL,
}

const BONES: usize = 20;

impl Bone {
    /// The same bone of the left side; a bone of the middle is its own.
    #[must_use]
    pub const fn left(self) -> Self {
        match self {
            Self::UpperArmR => Self::UpperArmL,
            Self::ForearmR => Self::ForearmL,
            Self::HandR => Self::HandL,
            Self::ThighR => Self::ThighL,
            Self::ShankR => Self::ShankL,
            Self::FootR => Self::FootL,
            Self::ToeR => Self::ToeL,
            other => other,
        }
    }
}

/// A posed body: every bone's place in the room.
#[derive(Clone, Debug)]
pub struct Skeleton {
    frames: [Frame; BONES],
}

impl Skeleton {
    /// Poses the bones with the middle of the hips at the origin.
    pub fn pose(pose: &Pose) -> Self {
        let a = |i: usize| pose.deg(i);
        let spine =
            |i: usize, k: f32| M3::rz(-a(i) * k).then(M3::rx(a(i + 1) * k)).then(M3::ry(a(i + 2) * k));
        let root = M3::ry(a(at::ROOT + 2)).then(M3::rz(a(at::ROOT))).then(M3::rx(a(at::ROOT + 1)));
        let pelvis = Frame { o: V3::default(), m: root };
        let lumbar = pelvis.child(v3(0.0, 0.062, 0.0), spine(at::LUMBAR, 1.0));
        let thorax = lumbar.child(v3(0.0, 0.092, 0.0), spine(at::THORAX, 1.0));
        let neck = thorax.child(v3(0.0, 0.150, 0.0), spine(at::NECK, 0.5));
        let head = neck.child(v3(0.0, 0.046, 0.0), spine(at::NECK, 0.5));
        let mut s = Self { frames: [Frame::default(); BONES] };
        for (bone, frame) in [
            (Bone::Pelvis, pelvis),
            (Bone::Lumbar, lumbar),
            (Bone::Thorax, thorax),
            (Bone::Neck, neck),
            (Bone::Head, head),
        ] {
            s.put(bone, frame);
        }
        for (i, sign) in [(0_usize, 1.0_f32), (1, -1.0)] {
            let ball = |j: usize| {
                let j = j + 3 * i;
                M3::rz(a(j)).then(M3::rx(-sign * a(j + 1))).then(M3::ry(sign * a(j + 2)))
            };
            let thigh = pelvis.child(v3(0.0, 0.0, 0.052 * sign), ball(at::HIP));
            let shank = thigh.child(v3(0.0, -0.245, 0.0), M3::rz(-a(at::KNEE + i)));
            let foot = shank.child(v3(0.0, -0.246, 0.0), M3::rz(a(at::ANKLE + i)));
            let toe = foot.child(v3(0.070, -0.0235, 0.0), M3::rz(a(at::TOE + i)));
            let upper = thorax.child(v3(0.0, 0.120, 0.102 * sign), ball(at::SHOULDER));
            let forearm = upper.child(
                v3(0.0, -0.186, 0.0),
                M3::rz(a(at::ELBOW + i)).then(M3::ry(sign * a(at::FOREARM + i))),
            );
            let hand = forearm.child(v3(0.0, -0.146, 0.0), M3::rz(a(at::WRIST + i)));
            let side = |b: Bone| if i == 0 { b } else { b.left() };
            for (bone, frame) in [
                (Bone::ThighR, thigh),
                (Bone::ShankR, shank),
                (Bone::FootR, foot),
                (Bone::ToeR, toe),
                (Bone::UpperArmR, upper),
                (Bone::ForearmR, forearm),
                (Bone::HandR, hand),
            ] {
                s.put(side(bone), frame);
            }
        }
        s
    }

    fn put(&mut self, bone: Bone, frame: Frame) {
        if let Some(f) = self.frames.get_mut(bone as usize) {
            *f = frame;
        }
    }

    /// Where a bone is.
    pub fn frame(&self, bone: Bone) -> Frame {
        self.frames.get(bone as usize).copied().unwrap_or_default()
    }

    /// The centre of a sphere in the room.
    pub fn centre(&self, ball: &Ball) -> V3 {
        self.frame(ball.bone).at(ball.centre())
    }

    /// The height of the lowest point of one part.
    pub fn bottom(&self, part: &Hull, left: bool) -> f32 {
        part.balls
            .iter()
            .map(|b| if left { b.left() } else { *b })
            .map(|b| self.centre(&b).y - b.radius())
            .fold(f32::MAX, f32::min)
    }

    /// The height of the lowest point of the body.
    pub fn lowest(&self) -> f32 {
        BODY.iter().map(|p| self.bottom(p, false).min(self.bottom(p, true))).fold(f32::MAX, f32::min)
    }

    /// Sets the body on the floor and the joint of `anchor` over the origin. On something of height
    /// `lift` it stands on the toes of the right foot, since a heel may hang lower.
    #[must_use]
    pub fn stand(mut self, anchor: Bone, lift: f32) -> Self {
        let joint = self.frame(anchor).o;
        let sole = if lift > 0.0 { self.bottom(&TOES, false) } else { self.lowest() };
        let shift = v3(-joint.x, lift - sole, -joint.z);
        for f in self.frames.iter_mut().skip(1) {
            f.o = f.o + shift;
        }
        self
    }
}
