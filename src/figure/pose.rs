//! A pose: the angles of every joint, and nothing else.
//!
//! Angles are kept in tenths of a degree. A pose stores no height and no place: the body is set on
//! the floor after posing. Poses are built by `const` chains, each from an earlier one, so that a
//! table line says only what differs.

/// How many angles a pose has.
pub const ANGLES: usize = 36;

/// Angles of every joint, in tenths of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pose(pub [i16; ANGLES]);

/// First index of each joint in [`Pose`]; pairs are right, then left.
pub mod at {
    /// Pitch back, roll right, yaw left.
    pub const ROOT: usize = 0;
    /// Flexion, side bend right, twist left.
    pub const LUMBAR: usize = 3;
    /// As the lumbar spine.
    pub const THORAX: usize = 6;
    /// As the lumbar spine; shared by two joints.
    pub const NECK: usize = 9;
    /// Flexion, abduction, internal rotation; the left side is 3 further.
    pub const HIP: usize = 12;
    /// As the hip.
    pub const SHOULDER: usize = 18;
    /// Flexion, right then left.
    pub const KNEE: usize = 24;
    /// Dorsiflexion, right then left.
    pub const ANKLE: usize = 26;
    /// Extension at the ball of the foot.
    pub const TOE: usize = 28;
    /// Flexion.
    pub const ELBOW: usize = 30;
    /// Lift of the hand.
    pub const WRIST: usize = 32;
    /// Turn of the forearm about its own length; positive turns the thumb inward.
    pub const FOREARM: usize = 34;
}

const fn tenths(deg: f32) -> i16 {
    (deg * 10.0 + if deg < 0.0 { -0.5 } else { 0.5 }) as i16
}

/// Upright, arms hanging, palms in.
pub const UPRIGHT: Pose = Pose([0; ANGLES]);

impl Pose {
    const fn set1(mut self, i: usize, a: f32) -> Self {
        let Self(angles) = &mut self;
        if i < ANGLES {
            #[allow(clippy::indexing_slicing, reason = "checked on the line above; `get_mut` is not const")]
            {
                angles[i] = tenths(a);
            }
        }
        self
    }

    const fn set2(self, i: usize, r: f32, l: f32) -> Self {
        self.set1(i, r).set1(i + 1, l)
    }

    const fn set3(self, i: usize, a: f32, b: f32, c: f32) -> Self {
        self.set1(i, a).set1(i + 1, b).set1(i + 2, c)
    }

    /// Pitch back, roll to own right, yaw to own left.
    #[must_use]
    pub const fn root(self, pitch: f32, roll: f32, yaw: f32) -> Self {
        self.set3(at::ROOT, pitch, roll, yaw)
    }

    /// Flexion of the lumbar spine, thoracic spine and neck.
    #[must_use]
    pub const fn spine(self, lumbar: f32, thorax: f32, neck: f32) -> Self {
        self.set1(at::LUMBAR, lumbar).set1(at::THORAX, thorax).set1(at::NECK, neck)
    }

    /// The lumbar spine: flexion, side bend right, twist left.
    #[must_use]
    pub const fn lumbar(self, flex: f32, side: f32, twist: f32) -> Self {
        self.set3(at::LUMBAR, flex, side, twist)
    }

    /// The thoracic spine: flexion, side bend right, twist left.
    #[must_use]
    pub const fn thorax(self, flex: f32, side: f32, twist: f32) -> Self {
        self.set3(at::THORAX, flex, side, twist)
    }

    /// The neck: flexion, side bend right, twist left.
    #[must_use]
    pub const fn neck(self, flex: f32, side: f32, twist: f32) -> Self {
        self.set3(at::NECK, flex, side, twist)
    }

    /// The right hip: flexion, abduction, internal rotation.
    #[must_use]
    pub const fn hip_r(self, flex: f32, abd: f32, rot: f32) -> Self {
        self.set3(at::HIP, flex, abd, rot)
    }

    /// The left hip.
    #[must_use]
    pub const fn hip_l(self, flex: f32, abd: f32, rot: f32) -> Self {
        self.set3(at::HIP + 3, flex, abd, rot)
    }

    /// Both hips.
    #[must_use]
    pub const fn hips(self, flex: f32, abd: f32, rot: f32) -> Self {
        self.hip_r(flex, abd, rot).hip_l(flex, abd, rot)
    }

    /// Both knees, right then left.
    #[must_use]
    pub const fn knees(self, r: f32, l: f32) -> Self {
        self.set2(at::KNEE, r, l)
    }

    /// Both ankles.
    #[must_use]
    pub const fn ankles(self, r: f32, l: f32) -> Self {
        self.set2(at::ANKLE, r, l)
    }

    /// Both sets of toes.
    #[must_use]
    pub const fn toes(self, r: f32, l: f32) -> Self {
        self.set2(at::TOE, r, l)
    }

    /// The right shoulder: flexion, abduction, internal rotation.
    #[must_use]
    pub const fn shoulder_r(self, flex: f32, abd: f32, rot: f32) -> Self {
        self.set3(at::SHOULDER, flex, abd, rot)
    }

    /// The left shoulder.
    #[must_use]
    pub const fn shoulder_l(self, flex: f32, abd: f32, rot: f32) -> Self {
        self.set3(at::SHOULDER + 3, flex, abd, rot)
    }

    /// Both shoulders.
    #[must_use]
    pub const fn shoulders(self, flex: f32, abd: f32, rot: f32) -> Self {
        self.shoulder_r(flex, abd, rot).shoulder_l(flex, abd, rot)
    }

    /// Both elbows.
    #[must_use]
    pub const fn elbows(self, r: f32, l: f32) -> Self {
        self.set2(at::ELBOW, r, l)
    }

    /// Both wrists.
    #[must_use]
    pub const fn wrists(self, r: f32, l: f32) -> Self {
        self.set2(at::WRIST, r, l)
    }

    /// Both forearms about their length.
    #[must_use]
    pub const fn forearms(self, r: f32, l: f32) -> Self {
        self.set2(at::FOREARM, r, l)
    }

    /// The same pose of the other side.
    #[must_use]
    pub const fn mirror(self) -> Self {
        let Self(a) = self;
        let [r0, r1, r2, l0, l1, l2, t0, t1, t2, n0, n1, n2, legs @ ..] = a;
        let [hr0, hr1, hr2, hl0, hl1, hl2, sr0, sr1, sr2, sl0, sl1, sl2, pairs @ ..] = legs;
        let [kr, kl, ar, al, tr, tl, er, el, wr, wl, fr, fl] = pairs;
        Self([
            r0, -r1, -r2, l0, -l1, -l2, t0, -t1, -t2, n0, -n1, -n2, hl0, hl1, hl2, hr0, hr1, hr2, sl0, sl1,
            sl2, sr0, sr1, sr2, kl, kr, al, ar, tl, tr, el, er, wl, wr, fl, fr,
        ])
    }

    /// One angle in degrees.
    pub fn deg(&self, i: usize) -> f32 {
        f32::from(self.0.get(i).copied().unwrap_or(0)) / 10.0
    }

    /// The pose a share `k` (0 to 1) of the way to another.
    #[must_use]
    pub fn blend(&self, to: &Self, k: f32) -> Self {
        let mut out = *self;
        for (a, b) in out.0.iter_mut().zip(to.0) {
            let from = f32::from(*a);
            *a = (from + (f32::from(b) - from) * k + 0.5).floor() as i16;
        }
        out
    }
}
