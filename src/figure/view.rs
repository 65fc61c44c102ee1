//! Where the viewer stands: from a room of three axes to a flat picture.

use super::body::Ball;
use super::math::{sin_cos, V3};
use super::outline::Circle;
use super::skeleton::Skeleton;

/// Units of the picture in one body height.
pub(super) const UNIT: f32 = 1000.0;

/// A direction of view.
#[derive(Clone, Copy, Debug)]
pub(super) struct Camera {
    azimuth: (f32, f32),
    elevation: (f32, f32),
    flip: f32,
}

impl Camera {
    /// Azimuth 0 looks from the body's right, 90 from its front; elevation looks down.
    pub(super) fn new(azimuth: i16, elevation: i16, mirrored: bool) -> Self {
        Self {
            azimuth: sin_cos(f32::from(azimuth)),
            elevation: sin_cos(f32::from(elevation)),
            flip: if mirrored { -1.0 } else { 1.0 },
        }
    }

    /// Right, down (in picture units) and nearness to the viewer (in body heights).
    pub(super) fn see(&self, p: V3) -> (f32, f32, f32) {
        let (sa, ca) = self.azimuth;
        let (se, ce) = self.elevation;
        let near = p.z * ca + p.x * sa;
        let across = (p.x * ca - p.z * sa) * self.flip;
        (across * UNIT, (near * se - p.y * ce) * UNIT, near * ce + p.y * se)
    }

    /// A sphere of the body as a circle of the picture.
    pub(super) fn circle(&self, body: &Skeleton, ball: &Ball) -> Circle {
        let (x, y, _) = self.see(body.centre(ball));
        Circle { x, y, r: ball.radius() * UNIT }
    }

    /// How flat a circle on the floor looks.
    pub(super) fn squash(&self) -> f32 {
        self.elevation.0
    }
}
