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
const STEPS: u8 = 96;
/// Cosine and sine of the turn between two directions.
const STEP: (f32, f32) = (0.997_858_9, 0.065_403_13);

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

    fn arc(&mut self, (rx, ry): (f32, f32), wide: bool, (x, y): (f32, f32)) {
        self.letter('a');
        self.num((rx as i32).max(1));
        self.num((ry as i32).max(1));
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
        // Whole radii, so that the two halves are half turns and not a lens.
        let (rx, ry) = (round(rx).max(1) as f32, round(ry).max(1) as f32);
        self.go(x - rx, y);
        let (left, y) = (self.at.0 as f32, self.at.1 as f32);
        self.arc((rx, ry), false, (left + 2.0 * rx, y));
        self.arc((rx, ry), false, (left, y));
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
            let on = |(x, y): (f32, f32), r: f32| (c.x + r * x, (c.y + r * y) * squash);
            // The arc turns clockwise from one normal to the next; over half a turn the cross product
            // is negative.
            let turn_cos = enter.0 * leave.0 + enter.1 * leave.1;
            let wide = enter.0 * leave.1 - enter.1 * leave.0 < 0.0;
            let half = 1.0_f32.midpoint(turn_cos.clamp(-1.0, 1.0)).sqrt() * if wide { -1.0 } else { 1.0 };
            // How far the arc bulges out of its chord, and how far one curve would miss it: under
            // two thirds of a unit nobody sees it.
            let bulge = c.r * (1.0 - half);
            let miss = c.r * (1.0 / half.max(0.3) + half) / 2.0 - c.r;
            // Where the two tangent lines meet.
            let middle = 2.0 * half.max(0.3);
            let corner =
                on(((enter.0 + leave.0) / middle, (enter.1 + leave.1) / middle), c.r / half.max(0.3));
            let mut to = |path: &mut Self, (x, y): (f32, f32)| {
                if begun {
                    path.line(x, y);
                } else {
                    path.go(x, y);
                    begun = true;
                }
            };
            if bulge < BLIND {
                to(self, corner);
                continue;
            }
            to(self, on(enter, c.r));
            let (x, y) = on(leave, c.r);
            if miss < BLIND && half > 0.58 {
                self.curve(corner.0, corner.1, x, y);
            } else {
                // Near a half turn a radius rounded up would make a lens; one too small is grown to fit.
                let up = if half.abs() < 0.3 { 0.0 } else { 0.5 };
                self.arc((c.r + up, c.r * squash + up), wide, (x, y));
            }
        }
        self.close();
    }
}

/// A direction, as its two parts.
type Normal = (f32, f32);

/// The circles that make the hull, clockwise on the screen, each with the normal of the tangent line
/// at which it hands over to the next.
fn corners(circles: &[Circle]) -> Vec<(Circle, Normal)> {
    let mut order: Vec<Circle> = Vec::new();
    let (mut c, mut s) = (1.0_f32, 0.0_f32);
    for _ in 0..STEPS {
        let reach = |k: &Circle| k.x * c + k.y * s + k.r;
        if let Some(&best) = circles.iter().max_by(|a, b| reach(a).total_cmp(&reach(b))) {
            if order.last() != Some(&best) {
                order.push(best);
            }
        }
        (c, s) = (c * STEP.0 - s * STEP.1, s * STEP.0 + c * STEP.1);
    }
    if order.len() > 1 && order.first() == order.last() {
        order.pop();
    }
    let next = order.iter().cycle().skip(1);
    order
        .iter()
        .zip(next)
        .map(|(a, b)| {
            let (dx, dy) = (b.x - a.x, b.y - a.y);
            let far = (dx * dx + dy * dy).sqrt().max(1e-3);
            let (ux, uy) = (dx / far, dy / far);
            // The line touches both circles where its normal leans this much towards the next one.
            let lean = ((a.r - b.r) / far).clamp(-1.0, 1.0);
            let across = (1.0 - lean * lean).sqrt();
            (*a, (ux * lean + uy * across, uy * lean - ux * across))
        })
        .collect()
}
