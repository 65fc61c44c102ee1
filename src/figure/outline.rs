//! The outline of the convex hull of circles, written as a short SVG path.
//!
//! Paths are whole numbers, relative, with no spaces that can be spared: the figure is sent as text
//! and redrawn while it moves. A body height is 1000 units.

/// A sphere seen flat.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Circle {
    /// To the right.
    pub(super) x: f32,
    /// Down.
    pub(super) y: f32,
    /// Radius.
    pub(super) r: f32,
}

/// Directions tried around a hull; a circle that wins none of them is hidden behind its neighbours.
const STEPS: u16 = 96;

/// The largest error nobody sees, in units.
const BLIND: f32 = 0.65;

/// A path being written.
#[derive(Debug, Default)]
pub(super) struct Path {
    /// The `d` attribute so far.
    pub(super) d: String,
    at: (i32, i32),
    start: (i32, i32),
    joined: bool,
}

pub(super) fn round(v: f32) -> i32 {
    (v + 0.5).floor() as i32
}

/// Appends a whole number.
pub(super) fn push_int(out: &mut String, n: i32) {
    if n < 0 {
        out.push('-');
    }
    let mut rest = n.unsigned_abs();
    let mut unit = 1_u32;
    while rest / unit >= 10 {
        unit *= 10;
    }
    while unit > 0 {
        out.push(char::from(b'0' + (rest / unit) as u8));
        rest %= unit;
        unit /= 10;
    }
}

impl Path {
    fn num(&mut self, n: i32) {
        if self.joined && n >= 0 {
            self.d.push(' ');
        }
        push_int(&mut self.d, n);
        self.joined = true;
    }

    fn letter(&mut self, c: char) {
        self.d.push(c);
        self.joined = false;
    }

    fn by(&mut self, x: f32, y: f32) {
        let (ax, ay) = self.at;
        self.num(round(x) - ax);
        self.num(round(y) - ay);
    }

    fn arrive(&mut self, x: f32, y: f32) {
        self.at = (round(x), round(y));
    }

    /// Starts a new outline.
    pub(super) fn go(&mut self, x: f32, y: f32) {
        self.letter(if self.d.is_empty() { 'M' } else { 'm' });
        self.by(x, y);
        self.arrive(x, y);
        self.start = self.at;
    }

    /// A straight line; nothing at all if it would be shorter than a unit.
    pub(super) fn line(&mut self, x: f32, y: f32) {
        let (ax, ay) = self.at;
        match (round(x) - ax, round(y) - ay) {
            (0, 0) => return,
            (dx, 0) => {
                self.letter('h');
                self.num(dx);
            }
            (0, dy) => {
                self.letter('v');
                self.num(dy);
            }
            (dx, dy) => {
                self.letter('l');
                self.num(dx);
                self.num(dy);
            }
        }
        self.arrive(x, y);
    }

    /// A quadratic curve.
    pub(super) fn curve(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.letter('q');
        self.by(cx, cy);
        self.by(x, y);
        self.arrive(x, y);
    }

    fn arc(&mut self, rx: f32, ry: f32, wide: bool, x: f32, y: f32) {
        self.letter('a');
        self.num(round(rx).max(1));
        self.num(round(ry).max(1));
        // The two flags and the number after them need no space between them.
        self.d.push_str(if wide { " 0 11" } else { " 0 01" });
        self.joined = false;
        self.by(x, y);
        self.arrive(x, y);
    }

    /// Closes the outline.
    pub(super) fn close(&mut self) {
        self.letter('z');
        self.at = self.start;
    }

    /// An ellipse.
    pub(super) fn ellipse(&mut self, x: f32, y: f32, rx: f32, ry: f32) {
        self.go(x - rx, y);
        self.arc(rx, ry, false, x + rx, y);
        self.arc(rx, ry, false, x - rx, y);
        self.close();
    }

    /// The outline around all circles. `squash` flattens the picture downwards (1 keeps it), for
    /// shadows on a floor seen from a low height.
    pub(super) fn hull(&mut self, circles: &[Circle], squash: f32) {
        let corners = corners(circles);
        if corners.len() < 2 {
            if let Some(c) = corners.first().map(|&(c, _)| c) {
                self.ellipse(c.x, c.y * squash, c.r, c.r * squash);
            }
            return;
        }
        let mut begun = false;
        let before = corners.iter().cycle().skip(corners.len() - 1);
        for (&(c, leave), &(_, enter)) in corners.iter().zip(before) {
            let on = |a: f32| (c.x + c.r * a.cos(), (c.y + c.r * a.sin()) * squash);
            let ((x0, y0), (x1, y1)) = (on(enter), on(leave));
            let turn = (leave - enter).rem_euclid(std::f32::consts::TAU);
            let half = (turn / 2.0).cos();
            // How far the arc bulges out of its chord, and how far one curve would miss it: under
            // two thirds of a unit nobody sees it.
            let bulge = c.r * (1.0 - half);
            let miss = c.r * (1.0 / half.abs().max(0.1) + half) / 2.0 - c.r;
            let mut to = |path: &mut Self, x: f32, y: f32| {
                if begun {
                    path.line(x, y);
                } else {
                    path.go(x, y);
                    begun = true;
                }
            };
            if bulge < BLIND {
                // Too flat to see: the corner where the two tangent lines meet will do.
                let (mid, k) = (enter + turn / 2.0, c.r / half.max(0.3));
                to(self, c.x + k * mid.cos(), (c.y + k * mid.sin()) * squash);
                continue;
            }
            to(self, x0, y0);
            if miss < BLIND && turn < 1.9 {
                let mid = enter + turn / 2.0;
                let k = c.r / half;
                self.curve(c.x + k * mid.cos(), (c.y + k * mid.sin()) * squash, x1, y1);
            } else {
                self.arc(c.r, c.r * squash, turn > std::f32::consts::PI, x1, y1);
            }
        }
        self.close();
    }
}

/// The circles that make the hull, clockwise on the screen, each with the direction of the tangent
/// line at which it hands over to the next.
fn corners(circles: &[Circle]) -> Vec<(Circle, f32)> {
    let mut order: Vec<Circle> = Vec::new();
    for step in 0..STEPS {
        let (s, c) = (f32::from(step) * std::f32::consts::TAU / f32::from(STEPS)).sin_cos();
        let reach = |k: &Circle| k.x * c + k.y * s + k.r;
        if let Some(&best) = circles.iter().max_by(|a, b| reach(a).total_cmp(&reach(b))) {
            if order.last() != Some(&best) {
                order.push(best);
            }
        }
    }
    if order.len() > 1 && order.first() == order.last() {
        order.pop();
    }
    if order.len() < 2 {
        return order.into_iter().map(|c| (c, 0.0)).collect();
    }
    let next = order.iter().cycle().skip(1);
    order
        .iter()
        .zip(next)
        .map(|(a, b)| {
            let (dx, dy) = (b.x - a.x, b.y - a.y);
            let far = (dx * dx + dy * dy).sqrt().max(1e-3);
            (*a, dy.atan2(dx) - ((a.r - b.r) / far).clamp(-1.0, 1.0).acos())
        })
        .collect()
}
