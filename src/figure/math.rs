//! Vectors, rotations and frames: just enough to pose a body.
//!
//! x is forward, y is up, z is the body's own right. Angles come in degrees and turn by the right-hand rule.

use std::ops::{Add, Mul, Sub};

/// A point or a direction, in body heights.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct V3 {
    /// Forward.
    pub x: f32,
    /// Up.
    pub y: f32,
    /// To the body's own right.
    pub z: f32,
}

/// Shorthand for a vector.
pub const fn v3(x: f32, y: f32, z: f32) -> V3 {
    V3 { x, y, z }
}

impl Add for V3 {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        v3(self.x + o.x, self.y + o.y, self.z + o.z)
    }
}

impl Sub for V3 {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        v3(self.x - o.x, self.y - o.y, self.z - o.z)
    }
}

impl Mul<f32> for V3 {
    type Output = Self;
    fn mul(self, k: f32) -> Self {
        v3(self.x * k, self.y * k, self.z * k)
    }
}

impl V3 {
    /// Length.
    pub fn length(self) -> f32 {
        (self.x * self.x + self.y * self.y + self.z * self.z).sqrt()
    }
}

/// Sine and cosine of an angle in degrees. The standard library's would bring its reduction of huge
/// angles with it, four kilobytes that no joint needs.
pub(super) fn sin_cos(deg: f32) -> (f32, f32) {
    let deg = f64::from(deg);
    let quarter = (deg / 90.0 + 0.5).floor();
    let r = (deg - quarter * 90.0).to_radians();
    // The polynomials of musl's `sinf` and `cosf`, exact to a float within half a quarter turn.
    let z = r * r;
    let s = r
        * (1.0
            + z * (-0.166_666_666_416_265_24
                + z * (0.008_333_329_385_889_463
                    + z * (-0.000_198_393_348_360_966_32 + z * 0.000_002_718_311_493_989_822))));
    let c = 1.0
        + z * (-0.499_999_997_251_031
            + z * (0.041_666_623_323_739_06
                + z * (-0.001_388_676_377_460_993 + z * 0.000_024_390_448_796_277_41)));
    let (s, c) = match quarter as i32 & 3 {
        0 => (s, c),
        1 => (c, -s),
        2 => (-s, -c),
        _ => (-c, s),
    };
    (s as f32, c as f32)
}

/// A rotation, held as the images of the three axes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct M3 {
    /// Where forward goes.
    pub x: V3,
    /// Where up goes.
    pub y: V3,
    /// Where right goes.
    pub z: V3,
}

impl Default for M3 {
    fn default() -> Self {
        Self { x: v3(1.0, 0.0, 0.0), y: v3(0.0, 1.0, 0.0), z: v3(0.0, 0.0, 1.0) }
    }
}

impl M3 {
    /// Turns a vector.
    pub fn apply(self, v: V3) -> V3 {
        self.x * v.x + self.y * v.y + self.z * v.z
    }

    /// This rotation after `o`, in the frame of this one.
    #[must_use]
    pub fn then(self, o: Self) -> Self {
        Self { x: self.apply(o.x), y: self.apply(o.y), z: self.apply(o.z) }
    }

    /// About the forward axis.
    pub fn rx(deg: f32) -> Self {
        let (s, c) = sin_cos(deg);
        Self { x: v3(1.0, 0.0, 0.0), y: v3(0.0, c, s), z: v3(0.0, -s, c) }
    }

    /// About the up axis.
    pub fn ry(deg: f32) -> Self {
        let (s, c) = sin_cos(deg);
        Self { x: v3(c, 0.0, -s), y: v3(0.0, 1.0, 0.0), z: v3(s, 0.0, c) }
    }

    /// About the right axis.
    pub fn rz(deg: f32) -> Self {
        let (s, c) = sin_cos(deg);
        Self { x: v3(c, s, 0.0), y: v3(-s, c, 0.0), z: v3(0.0, 0.0, 1.0) }
    }
}

/// A bone's place: where its joint is and how it is turned.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Frame {
    /// The joint.
    pub o: V3,
    /// The turn.
    pub m: M3,
}

impl Frame {
    /// A point given in this bone's own axes, in the room.
    pub fn at(&self, v: V3) -> V3 {
        self.o + self.m.apply(v)
    }

    /// A bone hung on this one.
    #[must_use]
    pub fn child(&self, joint: V3, turn: M3) -> Self {
        Self { o: self.at(joint), m: self.m.then(turn) }
    }
}
