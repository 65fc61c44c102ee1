//! From a posed body to the parts of a picture, in painting order.
//!
//! Every limb first paints itself with an outline in the ground colour, so that limbs of one tone stay
//! apart where they cross; hem, seat and shoulder are painted again over that outline, so that joints
//! look joined. **Invariant:** mirroring flips the picture only; near and far stay what they were.

use super::body::{self, Hull};
use super::drawing::{Chain, Drawing, Part, PartKind};
use super::math::{v3, V3};
use super::motion::{moment, pose_at};
use super::outline::{round, Circle, Path};
use super::pose::at;
use super::pose::Pose;
use super::props;
use super::scene::{
    Arrow, Mark, Scene, ARM_L_BACK, ARM_L_FRONT, ARM_R_BACK, ARM_R_FRONT, LEG_L_BACK, LEG_L_OVER, LEG_R_BACK,
    ONE_TONE,
};
use super::skeleton::{Bone, Skeleton};
use super::view::{Camera, UNIT};

/// How much detail a picture carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// With marks and arrow.
    Full,
    /// Without them, for pictures up to about 110 px wide.
    Thumb,
}

/// A limb is far when its root lies this much behind its twin, in body heights.
const FAR_ARM: f32 = 0.09;
const FAR_LEG: f32 = 0.045;
/// An arm this much behind the chest goes behind the trunk.
const ARM_BEHIND: f32 = -0.03;
/// A thigh bent more than this lies over the shirt, in degrees.
const BENT: f32 = 60.0;

pub(super) struct Painter<'a> {
    pub(super) cam: Camera,
    pub(super) body: &'a Skeleton,
    pose: &'a Pose,
    /// Whether far limbs are paler.
    tones: bool,
    pub(super) parts: Vec<Part>,
}

/// One limb and what decides its turn.
struct Limb {
    left: bool,
    far: bool,
    near: f32,
    back: bool,
}

impl Painter<'_> {
    pub(super) fn push(&mut self, kind: PartKind, path: String) {
        if !path.is_empty() {
            self.parts.push(Part { kind, path });
        }
    }

    pub(super) fn circles(&self, hulls: &[&Hull], left: bool) -> Vec<Circle> {
        hulls
            .iter()
            .flat_map(|h| h.balls)
            .map(|b| self.cam.circle(self.body, &if left { b.left() } else { *b }))
            .collect()
    }

    pub(super) fn hulls(&mut self, kind: PartKind, hulls: &[&Hull], left: bool) {
        let mut path = Path::default();
        for hull in hulls {
            path.hull(&self.circles(&[hull], left), 1.0);
        }
        self.push(kind, path.d);
    }

    fn see(&self, bone: Bone, left: bool) -> (f32, f32, f32) {
        self.cam.see(self.body.frame(if left { bone.left() } else { bone }).o)
    }

    /// How near the middle of a limb is, against a bone of the trunk.
    fn nearness(&self, a: Bone, b: Bone, left: bool, trunk: Bone) -> f32 {
        self.see(a, left).2.midpoint(self.see(b, left).2) - self.see(trunk, false).2
    }

    fn limb(&self, left: bool, root: Bone, a: Bone, b: Bone, trunk: Bone, far: f32) -> Limb {
        let behind = self.see(root, !left).2 - self.see(root, left).2;
        Limb { left, far: self.tones && behind > far, near: self.nearness(a, b, left, trunk), back: false }
    }

    /// Whether a far limb lies exactly behind its twin.
    fn hidden(&self, limb: &Limb, joints: [Bone; 2]) -> bool {
        limb.far
            && joints.iter().all(|&j| {
                let ((ax, ay, _), (bx, by, _)) = (self.see(j, false), self.see(j, true));
                (ax - bx).abs() + (ay - by).abs() < 5.0
            })
    }

    fn leg(&mut self, limb: &Limb) {
        if self.hidden(limb, [Bone::ShankR, Bone::FootR]) {
            return;
        }
        let (skin, shorts, shoe) = if limb.far {
            (PartKind::SkinFar, PartKind::ShortsFar, PartKind::ShoeFar)
        } else {
            (PartKind::Skin, PartKind::Shorts, PartKind::Shoe)
        };
        let straight = self.pose.deg(at::TOE + usize::from(limb.left)).abs() < 6.0;
        let feet: &[&[&Hull]] =
            if straight { &[&[&body::FOOT, &body::TOES]] } else { &[&[&body::FOOT], &[&body::TOES]] };
        let mut foot = Path::default();
        for hulls in feet {
            foot.hull(&self.circles(hulls, limb.left), 1.0);
        }
        // A shank that points away from the viewer goes behind its own thigh.
        let depth = |b: Bone| self.see(b, limb.left).2;
        let away = depth(Bone::FootR) < depth(Bone::ThighR).min(depth(Bone::ShankR)) - 0.07;
        let mut upper = Path::default();
        let mut lower = Path::default();
        upper.hull(&self.circles(&[&body::THIGH], limb.left), 1.0);
        let rest = if away { &mut lower } else { &mut upper };
        rest.hull(&self.circles(&[&body::SHANK], limb.left), 1.0);
        for hulls in feet {
            rest.hull(&self.circles(hulls, limb.left), 1.0);
        }
        if away {
            self.push(skin, lower.d);
            self.push(shoe, foot.d);
            self.push(skin, upper.d);
            self.hulls(shorts, &[&body::SHORT_LEG], limb.left);
        } else {
            self.push(skin, upper.d);
            self.hulls(shorts, &[&body::SHORT_LEG], limb.left);
            self.push(shoe, foot.d);
        }
    }

    fn arm(&mut self, limb: &Limb) {
        if self.hidden(limb, [Bone::ForearmR, Bone::HandR]) {
            return;
        }
        let (skin, sleeve) =
            if limb.far { (PartKind::SkinFar, PartKind::TopFar) } else { (PartKind::Skin, PartKind::Top) };
        self.hulls(skin, &[&body::UPPER_ARM, &body::FOREARM, &body::HAND, &body::THUMB], limb.left);
        self.hulls(sleeve, &[&body::SLEEVE], limb.left);
    }

    /// Seat and hem, over the outline of a leg.
    fn hem(&mut self) {
        self.hulls(PartKind::Shorts, &[&body::PELVIS], false);
        self.hulls(PartKind::Top, &[&body::WAIST], false);
    }

    fn head(&mut self) {
        self.hulls(PartKind::Hair, &[&body::SKULL], false);
        let mut path = Path::default();
        for hull in [&body::NECK, &body::FACE, &body::NOSE] {
            path.hull(&self.circles(&[hull], false), 1.0);
        }
        let middle = self.see(Bone::Head, false).2;
        for left in [false, true] {
            let ear = body::EAR
                .balls
                .first()
                .map_or(V3::default(), |b| self.body.centre(&if left { b.left() } else { *b }));
            if self.cam.see(ear).2 - middle > -0.025 {
                path.hull(&self.circles(&[&body::EAR], left), 1.0);
            }
        }
        self.push(PartKind::Face, path.d);
    }

    fn figure(&mut self, scene: &Scene, size: Size) {
        let flag = |bit: u8| scene.order & bit != 0;
        let mut arms = [false, true]
            .map(|left| self.limb(left, Bone::UpperArmR, Bone::ForearmR, Bone::HandR, Bone::Thorax, FAR_ARM));
        for arm in &mut arms {
            let (back, front) = if arm.left { (ARM_L_BACK, ARM_L_FRONT) } else { (ARM_R_BACK, ARM_R_FRONT) };
            arm.back = (arm.far || arm.near < ARM_BEHIND || flag(back)) && !flag(front);
        }
        let mut legs = [false, true]
            .map(|left| self.limb(left, Bone::ThighR, Bone::ShankR, Bone::FootR, Bone::Lumbar, FAR_LEG));
        for leg in &mut legs {
            leg.back = leg.far || flag(if leg.left { LEG_L_BACK } else { LEG_R_BACK });
            if leg.left && flag(LEG_L_OVER) {
                leg.near = f32::MAX;
            }
        }
        nearest_last(&mut arms);
        nearest_last(&mut legs);

        for arm in arms.iter().filter(|a| a.back) {
            self.arm(arm);
        }
        for leg in legs.iter().filter(|l| l.back) {
            self.leg(leg);
        }
        let trunk: &[&Hull] = &[&body::RIBS, &body::YOKE, &body::PELVIS, &body::WAIST];
        let bent = legs.iter().any(|l| !l.back && self.pose.deg(at::HIP + 3 * usize::from(l.left)) > BENT);
        // The waist is painted again over straight legs; its outline only matters against an arm behind it.
        let covered = !bent && !arms.iter().any(|a| a.back);
        self.hulls(PartKind::Shirt, trunk.get(..if covered { 3 } else { 4 }).unwrap_or(trunk), false);
        for leg in legs.iter().filter(|l| !l.back) {
            self.leg(leg);
        }
        if bent {
            self.hulls(PartKind::Shorts, &[&body::SEAT], false);
        } else {
            self.hem();
        }
        if size == Size::Full {
            self.target(&scene.mark);
        }
        for arm in arms.iter().filter(|a| a.back && !a.far) {
            self.hulls(PartKind::Top, &[&body::SHOULDER], arm.left);
        }
        self.head();
        for arm in arms.iter().filter(|a| !a.back) {
            self.arm(arm);
            if !arm.far {
                self.hulls(PartKind::Top, &[&body::SHOULDER], arm.left);
            }
        }
    }

    fn target(&mut self, mark: &Mark) {
        if let Mark::Part(hull, left, region) = *mark {
            self.hulls(PartKind::Target(region), &[hull], left);
        }
    }

    fn chain(&self) -> Chain {
        let point = |p: V3| {
            let (x, y, _) = self.cam.see(p);
            [round(x), round(y)]
        };
        let o = |b: Bone| self.body.frame(b);
        Chain {
            ankle: point(o(Bone::FootR).o),
            hip: point(o(Bone::ThighR).o),
            core: point(o(Bone::Lumbar).at(v3(0.0, 0.02, 0.0))),
            chest: point(o(Bone::Thorax).at(v3(0.0, 0.07, 0.0))),
            crown: point(o(Bone::Head).at(v3(0.0, 0.117, 0.0))),
        }
    }
}

/// The one that is further away first.
fn nearest_last(limbs: &mut [Limb; 2]) {
    let [a, b] = limbs;
    if a.near > b.near {
        std::mem::swap(a, b);
    }
}

/// The edges of everything a scene ever shows: left, top, right, bottom.
pub(super) fn bounds(scene: &Scene, mirrored: bool, size: Size) -> [f32; 4] {
    let cam = Camera::new(scene.view.0, scene.view.1, mirrored);
    let mut edge = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
    let mut grow = |x: f32, y: f32, r: f32| {
        let [l, t, rt, b] = edge;
        edge = [l.min(x - r), t.min(y - r), rt.max(x + r), b.max(y + r)];
    };
    // Between keys a limb may swing wider than at either.
    let still = moment(scene, scene.still);
    let halves = 2 * scene.keys.len().saturating_sub(1);
    for half in 0..=halves {
        let t = (half * 500 / halves.max(1)) as u16;
        let body = Skeleton::pose(&pose_at(scene, t)).stand(scene.anchor, f32::from(scene.lift) / UNIT);
        for ball in body::BODY.iter().flat_map(|h| h.balls).flat_map(|b| [*b, b.left()]) {
            let c = cam.circle(&body, &ball);
            grow(c.x, c.y, c.r);
        }
        if let Some(arrow) = scene.arrow.filter(|_| t == still && size == Size::Full) {
            let (x, y, _) = cam.see(body.frame(arrow.at).o);
            let flip = if mirrored { -1.0 } else { 1.0 };
            let [ax, ay, bx, by, cx, cy] = arrow.points.map(f32::from);
            for (dx, dy) in [(ax, ay), ((ax + cx) / 4.0 + bx / 2.0, (ay + cy) / 4.0 + by / 2.0), (cx, cy)] {
                grow(x + dx * flip, y - dy, 12.0);
            }
        }
        for ball in scene.props.iter().flat_map(|p| p.balls) {
            let c = cam.circle(&body, ball);
            grow(c.x, c.y, c.r);
        }
    }
    edge
}

/// Draws one moment of a scene. `frame` is what the view box must hold besides this scene.
pub(super) fn draw_pose(
    scene: &Scene,
    pose: &Pose,
    mirrored: bool,
    size: Size,
    arrow: Option<Arrow>,
    frame: [f32; 4],
) -> Drawing {
    let body = Skeleton::pose(pose).stand(scene.anchor, f32::from(scene.lift) / UNIT);
    let cam = Camera::new(scene.view.0, scene.view.1, mirrored);
    let mut p =
        Painter { cam, body: &body, pose, tones: scene.order & ONE_TONE == 0, parts: Vec::with_capacity(24) };
    let [left, top, right, bottom] = frame;
    let level = cam.squash() < 0.06;
    let (left, right) = (left - 40.0, right + 40.0);
    p.props(scene, false);
    p.shadow(level);
    if level {
        p.push(PartKind::Floor, props::floor(left, right));
    }
    p.figure(scene, size);
    p.props(scene, true);
    if size == Size::Full {
        p.joint(&scene.mark);
    }
    if let Some(arrow) = &arrow {
        p.arrow(arrow, mirrored);
    }
    let (top, bottom) = (top - 24.0, bottom.max(0.0) + 24.0);
    let chain = p.chain();
    Drawing {
        view_box: [
            left.floor() as i32,
            top.floor() as i32,
            (right - left).ceil() as i32,
            (bottom - top).ceil() as i32,
        ],
        parts: p.parts,
        chain,
    }
}
