//! The figure of the loader's start card, `src/embed/card.txt`: the walker of the start screen, from
//! the same angles, with a line of its thickness for each limb; the loader has room for no more.
//! `BLESS=1 cargo test --test card` writes it anew.
//!
//! First the view box; then, a line each: a letter for the colour (`styles/card.css`), width, path.
//! The unit is a two-hundredth of body height.

#![allow(clippy::unwrap_used, reason = "tests may")]

use back_check::figure::skeleton::{Bone, Skeleton};
use back_check::figure::{moment, pose_at, scene, FigureId};
use std::fmt::Write as _;
use std::fs;

const FILE: &str = "src/embed/card.txt";

/// A point: a bone's beginning, moved right and up.
type Point = (Bone, i32, i32);

/// Colour, width, points joined, from the far side to the near one. Far limbs let the ground through.
const LINES: &[(char, u8, &[Point])] = &[
    ('a', 1, &[(Bone::Pelvis, -60, -104), (Bone::Pelvis, 60, -104)]),
    ('f', 9, &[(Bone::UpperArmL, 0, 0), (Bone::ForearmL, 0, 0), (Bone::HandL, 8, -4)]),
    ('f', 15, &[(Bone::ThighL, 0, 0), (Bone::ShankL, 0, 0), (Bone::FootL, 2, 0)]),
    ('e', 8, &[(Bone::FootL, -2, -3), (Bone::ToeL, 3, 0)]),
    ('b', 14, &[(Bone::ThighR, 0, 0), (Bone::ShankR, 0, 0), (Bone::FootR, 0, 0)]),
    ('e', 8, &[(Bone::FootR, -2, -4), (Bone::ToeR, 4, -1)]),
    ('e', 22, &[(Bone::Pelvis, 0, 2), (Bone::ThighR, 6, -18)]),
    ('d', 21, &[(Bone::Lumbar, 0, 4), (Bone::Thorax, 0, 18)]),
    ('b', 10, &[(Bone::Neck, 0, 0), (Bone::Head, 0, 0)]),
    ('e', 18, &[(Bone::Head, -1, 12), (Bone::Head, 1, 15)]),
    ('b', 14, &[(Bone::Head, 3, 8), (Bone::Head, 4, 12)]),
    ('g', 14, &[(Bone::UpperArmR, -2, -6), (Bone::ForearmR, 0, 2)]),
    ('b', 9, &[(Bone::UpperArmR, 0, -2), (Bone::ForearmR, 0, 0), (Bone::HandR, 2, -12)]),
    ('d', 12, &[(Bone::UpperArmR, 0, -1), (Bone::UpperArmR, -7, -16)]),
    ('g', 3, &[(Bone::FootR, 0, 0), (Bone::ThighR, 0, 0), (Bone::Lumbar, 0, 4)]),
];

/// The beads of the chain: a ring of the ground's colour, and the bead.
const BEADS: &[Point] = &[(Bone::FootR, 0, 0), (Bone::ThighR, 0, 0), (Bone::Lumbar, 0, 4)];

#[test]
fn the_card_shows_the_walker_of_the_start_screen() {
    let s = scene(FigureId::Start);
    let skeleton =
        Skeleton::pose(&pose_at(s, moment(s, s.still))).stand(s.anchor, f32::from(s.lift) / 1000.0);
    let at = |&(bone, right, up): &Point| {
        let o = skeleton.frame(bone).o;
        let unit = |x: f32| (x * 200.0).round() as i32;
        (unit(o.x) + right, -unit(o.y) - up)
    };
    let mut text = String::from("-70 -206 140 214\n");
    for (kind, width, points) in LINES {
        write!(text, "{kind} {width} ").unwrap();
        for (i, point) in points.iter().enumerate() {
            let (x, y) = at(point);
            let sign = if y < 0 { "" } else { "," };
            write!(text, "{}{x}{sign}{y}", if i == 0 { "M" } else { "L" }).unwrap();
        }
        text.push('\n');
    }
    for (kind, width) in [('g', 13), ('d', 9)] {
        write!(text, "{kind} {width} ").unwrap();
        for point in BEADS {
            let (x, y) = at(point);
            // A dot has a length too, or no ends to be round.
            write!(text, "M{x}{y}h0").unwrap();
        }
        text.push('\n');
    }
    if std::env::var_os("BLESS").is_some() {
        fs::write(FILE, &text).unwrap();
    }
    assert_eq!(fs::read_to_string(FILE).unwrap_or_default(), text, "BLESS=1 cargo test --test card");
}
