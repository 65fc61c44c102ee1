//! While a figure moves, what stands on the floor stays on it and stays where it is.

use super::{find, posed};
use back_check::figure::body;
use back_check::figure::skeleton::{Bone, Skeleton};
use back_check::figure::{draw_at, pose_at, FigureId, PartKind, Size};
use back_check::protocol::ids::ExerciseId;
use std::collections::BTreeSet;

/// How far a part of the body is above the floor; a capital letter means the right side.
pub(super) fn height(b: &Skeleton, part: &str) -> f32 {
    let left = part.starts_with(char::is_lowercase);
    let low = |hull| b.bottom(hull, left);
    match part.to_uppercase().as_str() {
        "PELVIS" => low(&body::PELVIS),
        "FOOT" => low(&body::FOOT).min(low(&body::TOES)),
        "TOES" => low(&body::TOES),
        "HAND" => low(&body::HAND),
        "FOREARM" => low(&body::FOREARM),
        "ARM" => low(&body::UPPER_ARM),
        "LEG" => low(&body::SHANK).min(low(&body::THIGH)),
        "SKULL" => low(&body::SKULL),
        "RIBS" | "YOKE" => low(&body::RIBS).min(low(&body::YOKE)),
        other => panic!("{other}"),
    }
}

/// The joint by which a part's place is known; the ball of the foot for toes, since heels may rise.
fn joint(part: &str) -> Bone {
    let right = match part.to_uppercase().as_str() {
        "FOOT" => Bone::FootR,
        "TOES" => Bone::ToeR,
        "HAND" => Bone::HandR,
        "FOREARM" => Bone::ForearmR,
        "LEG" => Bone::ShankR,
        _ => Bone::Pelvis,
    };
    if part.starts_with(char::is_lowercase) {
        right.left()
    } else {
        right
    }
}

/// What is planted through a whole repetition, in thousandths of body height: how far it may seem to
/// rise between keys, and how far it may slide.
const PLANTED: &[(&str, &str, u16, u16)] = &[
    ("seated_hip_internal_rotation", "foot", 1, 1),
    ("straight_leg_raise", "PELVIS foot HAND hand", 1, 1),
    ("doorway_hamstring", "PELVIS foot HAND hand", 1, 1),
    ("knee_to_wall", "FOOT toes", 3, 10),
    ("knee_to_wall_rock", "FOOT toes", 3, 10),
    ("heel_raise", "TOES", 3, 10),
    ("calf_raise_two_leg", "TOES toes", 3, 10),
    ("calf_raise_two_up_one_down", "TOES", 6, 10),
    ("single_leg_reach", "FOOT", 1, 1),
    ("windscreen_wipers", "PELVIS FOOT foot", 6, 10),
    ("ninety_ninety_switch", "PELVIS FOOT foot HAND hand", 6, 35),
    ("ninety_ninety_switch_free", "PELVIS FOOT foot", 6, 35),
    ("ninety_ninety_hold", "PELVIS LEG leg", 3, 5),
    ("ninety_ninety_kneel", "LEG", 18, 1),
    ("half_kneeling_stretch", "foot", 4, 1),
    ("bridge", "FOOT foot RIBS SKULL", 12, 12),
    ("single_leg_bridge", "foot RIBS SKULL", 12, 12),
    ("dead_bug", "PELVIS SKULL", 5, 1),
    ("dead_bug_heel_tap", "PELVIS SKULL", 5, 1),
    ("dead_bug_toe_tap", "PELVIS SKULL", 5, 1),
    ("dead_bug_loaded", "PELVIS SKULL", 5, 1),
    ("curl_up", "PELVIS FOOT foot", 2, 1),
    ("bird_dog", "HAND leg toes", 6, 2),
    ("bird_dog_leg_lift", "HAND hand leg toes", 6, 2),
    ("bird_dog_leg_slide", "HAND hand leg toes", 6, 2),
    ("bird_dog_squares", "HAND leg", 6, 2),
    ("front_plank_saw", "FOREARM forearm TOES toes", 7, 10),
    ("front_plank_taps", "hand TOES toes", 2, 2),
    ("side_plank_leg_lift", "FOREARM FOOT", 4, 2),
    ("hip_hinge", "FOOT foot", 3, 1),
    ("hinge_dowel", "FOOT foot", 3, 1),
    ("hinge_backpack", "FOOT foot", 3, 1),
    ("hinge_loaded", "FOOT foot", 3, 1),
    ("hinge_single_leg", "FOOT", 3, 1),
    ("chair_stand", "FOOT foot", 3, 1),
    ("split_squat", "FOOT toes", 6, 15),
    ("mini_split_squat", "FOOT toes", 6, 15),
    ("split_squat_supported", "FOOT toes", 6, 15),
];

#[test]
fn what_is_planted_stays_planted_while_the_figure_moves() {
    let mut off = Vec::new();
    for &(alt, parts, rise, slide) in PLANTED {
        let s = find(alt);
        let moments: Vec<Skeleton> = (0..=1000).step_by(10).map(|t| posed(s, &pose_at(s, t))).collect();
        for part in parts.split(' ') {
            let high = moments.iter().map(|b| height(b, part)).fold(0.0, f32::max);
            if high > f32::from(rise) / 1000.0 {
                off.push(format!("{alt}: {part} rises {high:.4}"));
            }
            let edges = |axis: fn(&Skeleton, Bone) -> f32| {
                let at = moments.iter().map(|b| axis(b, joint(part)));
                let (low, high) = at.fold((f32::MAX, f32::MIN), |(l, h), x| (l.min(x), h.max(x)));
                high - low
            };
            let far = edges(|b, j| b.frame(j).o.x).max(edges(|b, j| b.frame(j).o.z));
            if far > f32::from(slide) / 1000.0 {
                off.push(format!("{alt}: {part} slides {far:.4}"));
            }
        }
    }
    assert!(off.is_empty(), "{off:#?}");
}

/// A stick along the back stays on the back of head and seat, and both hands hold it.
#[test]
fn the_stick_is_held_and_touches_head_and_seat() {
    let s = find("hinge_dowel");
    let ends: Vec<_> = s.props.iter().flat_map(|p| p.balls).collect();
    for t in (0..=1000).step_by(100) {
        let b = posed(s, &pose_at(s, t));
        let (low, high) = (b.centre(ends[0]), b.centre(ends[1]));
        let (dx, dy) = (high.x - low.x, high.y - low.y);
        let length = dx.hypot(dy);
        // How far a point of the side view is off the stick's middle line.
        let off = |x: f32, y: f32| ((x - low.x) * dy - (y - low.y) * dx) / length;
        for (name, hull, left) in [
            ("right hand", &body::HAND, false),
            ("left hand", &body::HAND, true),
            ("head", &body::SKULL, false),
            ("seat", &body::PELVIS, false),
        ] {
            let near = hull
                .balls
                .iter()
                .map(|k| if left { k.left() } else { *k })
                .map(|k| off(b.centre(&k).x, b.centre(&k).y).abs() - k.radius() - ends[0].radius())
                .fold(f32::MAX, f32::min);
            assert!(near < 0.012, "{name} is {near:.4} off the stick at {t}");
        }
    }
}

/// A limb that turns paler half-way reads as another limb. Where twins cover each other exactly the
/// far one is left out, so pale limbs may come and go; near ones may not.
#[test]
fn no_limb_changes_its_tone_while_it_moves() {
    for id in FigureId::all() {
        let count = |t: u16, kind| {
            draw_at(id, t, false, Size::Full).parts.iter().filter(|part| part.kind == kind).count()
        };
        let shoes: BTreeSet<usize> = (0..=500).step_by(25).map(|t| count(t, PartKind::Shoe)).collect();
        assert_eq!(shoes.len(), 1, "{id:?}: near feet {shoes:?}");
    }
    // The trunk turns: its arms would change places.
    let reach = FigureId::Exercise(ExerciseId::SingleLegReach);
    for t in (0..=500).step_by(25) {
        let drawing = draw_at(reach, t, false, Size::Full);
        assert!(drawing.parts.iter().all(|part| part.kind != PartKind::TopFar), "at {t}");
    }
}
