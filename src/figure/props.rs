//! Everything in a picture that is not the body: floor, shadow, props, marks and arrows.

use super::body;
use super::draw::Painter;
use super::drawing::PartKind;
use super::math::v3;
use super::outline::{Circle, Path};
use super::scene::{Arrow, Mark, Scene, Stuff};
use super::view::UNIT;

/// Parts nearer to the floor than this throw a shadow, in body heights.
const SHADOW: f32 = 0.05;
/// Length and half-width of an arrow head.
const HEAD: (f32, f32) = (50.0, 21.0);

/// The floor line.
pub(super) fn floor(left: f32, right: f32) -> String {
    let mut path = Path::default();
    path.go(left, 4.0);
    path.line(right, 4.0);
    path.d
}

impl Painter<'_> {
    /// A shadow under every part near the floor: a band under the floor line, or shapes on a floor
    /// seen from above.
    pub(super) fn shadow(&mut self, level: bool) {
        let mut path = Path::default();
        // From left to right.
        let mut spans: Vec<(f32, f32)> = Vec::new();
        for hull in [
            &body::PELVIS,
            &body::RIBS,
            &body::SHANK,
            &body::FOOT,
            &body::TOES,
            &body::HAND,
            &body::SKULL,
            &body::FOREARM,
            &body::THIGH,
        ]
        .into_iter()
        // Seen from above, the shapes of the other parts are enough.
        .take(if level { 9 } else { 6 })
        {
            let middle = hull.balls.iter().all(|b| b.bone == b.bone.left());
            for left in [false, true].into_iter().take(if middle { 1 } else { 2 }) {
                let mut low = Vec::new();
                for ball in hull.balls {
                    let ball = if left { ball.left() } else { *ball };
                    let c = self.body.centre(&ball);
                    if c.y - ball.radius() < SHADOW {
                        let (x, y, _) = self.cam.see(v3(c.x, 0.0, c.z));
                        let y = if level { 0.0 } else { y / self.cam.squash() };
                        low.push(Circle { x, y, r: ball.radius() * UNIT * 1.1 });
                    }
                }
                if level {
                    let (l, r) = low
                        .iter()
                        .fold((f32::MAX, f32::MIN), |(l, r), c| (l.min(c.x - c.r), r.max(c.x + c.r)));
                    if l < r {
                        let at = spans.iter().take_while(|(start, _)| *start <= l).count();
                        spans.insert(at, (l, r));
                    }
                } else if !low.is_empty() {
                    path.hull(&low, self.cam.squash());
                }
            }
        }
        let mut merged: Vec<(f32, f32)> = Vec::new();
        for (l, r) in spans {
            match merged.last_mut() {
                Some(last) if l < last.1 + 12.0 => last.1 = last.1.max(r),
                _ => merged.push((l, r)),
            }
        }
        for (l, r) in merged {
            let ends = [Circle { x: l + 10.0, y: 10.0, r: 9.0 }, Circle { x: r - 10.0, y: 10.0, r: 9.0 }];
            path.hull(&ends, 1.0);
        }
        self.push(PartKind::Shadow, path.d);
    }

    /// Props behind or in front of the body; neighbours of one kind share a path.
    pub(super) fn props(&mut self, scene: &Scene, front: bool) {
        let mut last: Option<(PartKind, Path)> = None;
        for prop in scene.props.iter().filter(|p| p.front == front) {
            let kind = match prop.stuff {
                Stuff::Prop => PartKind::Prop,
                Stuff::Wall => PartKind::Wall,
                Stuff::Mat => PartKind::Mat,
                Stuff::Load => PartKind::Load,
                Stuff::Line => PartKind::Line,
                Stuff::Lift => PartKind::Lift,
            };
            let circles: Vec<Circle> = prop.balls.iter().map(|b| self.cam.circle(self.body, b)).collect();
            match &mut last {
                Some((k, path)) if *k == kind => path.hull(&circles, 1.0),
                _ => {
                    if let Some((k, path)) = last.take() {
                        self.push(k, path.d);
                    }
                    let mut path = Path::default();
                    path.hull(&circles, 1.0);
                    last = Some((kind, path));
                }
            }
        }
        if let Some((k, path)) = last {
            self.push(k, path.d);
        }
    }

    /// The disc on a joint.
    pub(super) fn joint(&mut self, mark: &Mark) {
        let Mark::Joint(bone, region) = *mark else { return };
        let (x, y, _) = self.cam.see(self.body.frame(bone).o);
        for (kind, r) in
            [(PartKind::Glow(region), 50.0), (PartKind::Disc(region), 29.0), (PartKind::Dot, 10.5)]
        {
            let mut path = Path::default();
            path.ellipse(x, y, r, r);
            self.push(kind, path.d);
        }
    }

    /// The motion arrow: a curve with one or two heads.
    pub(super) fn arrow(&mut self, arrow: &Arrow, mirrored: bool) {
        let (ox, oy, _) = self.cam.see(self.body.frame(arrow.at).o);
        let flip = if mirrored { -1.0 } else { 1.0 };
        let [ax, ay, bx, by, cx, cy] = arrow.points.map(f32::from);
        let on = |x: f32, y: f32| (ox + x * flip, oy - y);
        let (start, bend, tip) = (on(ax, ay), on(bx, by), on(cx, cy));
        let mut heads = Path::default();
        let mut head = |tip: (f32, f32), from: (f32, f32)| {
            let (dx, dy) = (tip.0 - from.0, tip.1 - from.1);
            let far = (dx * dx + dy * dy).sqrt().max(1.0);
            let (dx, dy) = (dx / far, dy / far);
            let base = (tip.0 - dx * HEAD.0, tip.1 - dy * HEAD.0);
            heads.go(tip.0, tip.1);
            heads.line(base.0 - dy * HEAD.1, base.1 + dx * HEAD.1);
            heads.line(base.0 + dy * HEAD.1, base.1 - dx * HEAD.1);
            heads.close();
            (base.0 + dx * 8.0, base.1 + dy * 8.0)
        };
        let end = head(tip, bend);
        let first = if arrow.both { head(start, bend) } else { start };
        let mut line = Path::default();
        line.go(first.0, first.1);
        line.curve(bend.0, bend.1, end.0, end.1);
        self.push(PartKind::ArrowHalo, format_pair(&line.d, &heads.d));
        self.push(PartKind::Arrow, line.d);
        self.push(PartKind::ArrowHead, heads.d);
    }
}

fn format_pair(a: &str, b: &str) -> String {
    let mut out = String::with_capacity(a.len() + b.len());
    out.push_str(a);
    out.push_str(b);
    out
}
