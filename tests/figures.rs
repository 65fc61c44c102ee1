//! Holds every pose to the human range, to the floor and to what it touches, and every picture to its
//! frame and its size.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::many_single_char_names, reason = "tests may")]

#[path = "figures/building.rs"]
mod building;
#[path = "figures/moving.rs"]
mod moving;
#[path = "figures/pictures.rs"]
mod pictures;

use std::collections::BTreeSet;

use back_check::figure::body::{self, Hull};
use back_check::figure::pose::at;
use back_check::figure::skeleton::Skeleton;
use back_check::figure::{moment, pose_at, scene, FigureId, Pose, Scene};
use back_check::i18n::{figure, Words};
use back_check::protocol::ids::PictureId;

fn posed(s: &Scene, pose: &Pose) -> Skeleton {
    Skeleton::pose(pose).stand(s.anchor, f32::from(s.lift) / 1000.0)
}

/// Every scene once.
fn scenes() -> Vec<&'static Scene> {
    let mut seen = BTreeSet::new();
    FigureId::all().into_iter().map(scene).filter(|s| seen.insert(s.alt)).collect()
}

#[test]
fn joints_stay_within_human_ranges() {
    for s in scenes() {
        for (k, p) in s.keys.iter().enumerate() {
            let a = |i: usize| p.deg(i);
            let check = |ok: bool, what: &str| assert!(ok, "{} key {k}: {what}", s.alt.as_str());
            check(a(at::LUMBAR).abs() + a(at::THORAX).abs() <= 50.0, "spine bends more than 50");
            check(a(at::NECK).abs() <= 50.0, "neck");
            for side in 0..2 {
                let (hip, shoulder) = (at::HIP + 3 * side, at::SHOULDER + 3 * side);
                check((-35.0..=125.0).contains(&a(hip)), "hip flexion");
                check((-30.0..=80.0).contains(&a(hip + 1)), "hip abduction");
                check(a(hip + 2).abs() <= 91.0, "hip rotation");
                check((-2.0..=140.0).contains(&a(at::KNEE + side)), "knee");
                check((-40.0..=40.0).contains(&a(at::ANKLE + side)), "ankle");
                check((-30.0..=72.0).contains(&a(at::TOE + side)), "toes");
                check((-70.0..=180.0).contains(&a(shoulder)), "shoulder flexion");
                check((-10.0..=150.0).contains(&a(at::ELBOW + side)), "elbow");
                check(a(at::WRIST + side).abs() <= 90.0, "wrist");
            }
        }
    }
}

#[test]
fn nothing_goes_under_the_floor_at_any_moment() {
    for id in FigureId::all() {
        let s = scene(id);
        for t in (0..=1000).step_by(50) {
            let b = posed(s, &pose_at(s, t));
            assert!(b.lowest() > -1e-4, "{} at {t}: {}", s.alt.as_str(), b.lowest());
        }
    }
}

/// Where a part ends below, above what it should rest on.
fn gap(b: &Skeleton, hull: &Hull, left: bool) -> f32 {
    b.bottom(hull, left)
}

/// Feet that stand flat: scene, key, right, left.
const FLAT: &[(&str, usize, bool, bool)] = &[
    ("walk", 0, true, false),
    ("chain", 0, true, true),
    ("seated_hip_internal_rotation", 0, true, true),
    ("half_kneeling_stretch", 0, false, true),
    ("half_kneeling_stretch", 1, false, true),
    ("bridge", 0, true, true),
    ("bridge", 1, true, true),
    ("single_leg_bridge", 0, false, true),
    ("single_leg_bridge", 1, false, true),
    ("knee_to_wall", 0, true, false),
    ("knee_to_wall", 1, true, false),
    ("single_leg_stance", 0, true, false),
    ("single_leg_balance", 0, true, false),
    ("supported_stance", 0, true, true),
    ("heel_raise", 0, true, false),
    ("calf_raise_two_leg", 0, true, true),
    ("curl_up", 0, false, true),
    ("curl_up", 1, false, true),
    ("hip_hinge", 0, true, true),
    ("hip_hinge", 1, true, true),
    ("hip_hinge_partly", 0, true, true),
    ("hip_hinge_not_yet", 0, true, true),
    ("hinge_dowel", 0, true, true),
    ("hinge_dowel", 1, true, true),
    ("hinge_backpack", 1, true, true),
    ("hinge_loaded", 0, true, true),
    ("hinge_loaded", 1, true, true),
    ("hinge_single_leg", 1, true, false),
    ("front_plank_wall", 0, true, true),
    ("chair_stand", 0, true, true),
    ("chair_stand", 1, true, true),
    ("chair_stand", 2, true, true),
    ("split_squat", 0, true, false),
    ("split_squat", 2, true, false),
    ("split_squat_partly", 0, true, false),
    ("split_squat_not_yet", 0, true, false),
    ("split_squat_supported", 2, true, false),
    ("split_squat_raised", 0, true, false),
    ("split_squat_raised", 1, true, false),
];

fn find(alt: &str) -> &'static Scene {
    scenes().into_iter().find(|s| s.alt.as_str() == alt).unwrap_or_else(|| panic!("no scene {alt}"))
}

#[test]
fn planted_feet_are_flat() {
    let mut off = Vec::new();
    for &(alt, key, right, left) in FLAT {
        let s = find(alt);
        let b = posed(s, s.keys[key]);
        for (want, is_left) in [(right, false), (left, true)] {
            if want {
                // Heel and big toe, each at its lowest.
                for ball in [body::FOOT.balls[1], body::FOOT.balls[2], body::TOES.balls[2]] {
                    let ball = if is_left { ball.left() } else { ball };
                    let y = b.centre(&ball).y - ball.radius();
                    if y.abs() > 0.0035 {
                        off.push(format!("{alt} key {key}, left {is_left}: {:?} {y}", ball.bone));
                    }
                }
                let (heel, toe) = (gap(&b, &body::FOOT, is_left), gap(&b, &body::TOES, is_left));
                if (heel - toe).abs() > 0.002 {
                    off.push(format!("{alt} key {key}: heel {heel}, toes {toe}"));
                }
            }
        }
    }
    assert!(off.is_empty(), "{off:#?}");
}

/// What else rests on the floor: scene, key, parts (a capital letter means the right side).
const REST: &[(&str, usize, &str)] = &[
    ("walk", 0, "toes"),
    ("knee_to_wall", 1, "toes"),
    ("split_squat", 0, "toes"),
    ("split_squat", 2, "toes"),
    ("split_squat_partly", 0, "toes"),
    ("split_squat_not_yet", 0, "toes"),
    ("floor_thomas", 0, "PELVIS FOOT"),
    ("straight_leg_raise", 0, "PELVIS FOOT foot HAND hand"),
    ("doorway_hamstring", 0, "PELVIS foot HAND hand"),
    ("ninety_ninety", 0, "PELVIS LEG leg HAND hand"),
    ("ninety_ninety_switch", 0, "PELVIS LEG leg HAND hand"),
    ("ninety_ninety_switch", 3, "PELVIS FOOT foot HAND hand"),
    ("ninety_ninety_hands_off", 0, "PELVIS LEG leg"),
    ("ninety_ninety_switch", 7, "PELVIS FOOT foot HAND hand"),
    ("ninety_ninety_hold", 1, "PELVIS LEG leg HAND hand"),
    ("ninety_ninety_not_yet", 0, "PELVIS FOOT foot HAND hand"),
    ("ninety_ninety_kneel", 2, "LEG leg"),
    ("ninety_ninety_kneel", 5, "LEG leg"),
    ("windscreen_wipers", 0, "PELVIS FOOT foot"),
    ("windscreen_wipers", 4, "PELVIS FOOT foot"),
    ("half_kneeling_stretch", 1, "LEG"),
    ("bridge", 1, "SKULL RIBS HAND hand"),
    ("dead_bug", 1, "PELVIS"),
    ("dead_bug_partly", 0, "PELVIS FOOT"),
    ("dead_bug_toe_tap", 0, "PELVIS TOES"),
    ("dead_bug_not_yet", 0, "PELVIS SKULL YOKE"),
    ("bird_dog", 0, "HAND hand LEG leg TOES toes"),
    ("bird_dog", 1, "HAND leg toes"),
    ("bird_dog_partly", 0, "HAND hand leg"),
    ("bird_dog_not_yet", 0, "HAND leg"),
    ("bird_dog_leg_slide", 4, "HAND hand leg TOES"),
    ("bird_dog_squares", 2, "HAND leg"),
    ("front_plank", 0, "FOREARM forearm TOES toes"),
    ("front_plank_saw", 1, "FOREARM forearm TOES toes"),
    ("front_plank_knees", 0, "FOREARM forearm LEG leg"),
    ("front_plank_taps", 0, "HAND hand TOES toes"),
    ("front_plank_taps", 1, "hand TOES toes"),
    ("side_plank", 0, "FOREARM FOOT"),
    ("side_plank_knees", 0, "FOREARM LEG"),
    ("curl_up", 0, "PELVIS FOOT ARM arm"),
];

#[test]
fn what_rests_on_the_floor_touches_it() {
    let mut off = Vec::new();
    for &(alt, key, parts) in REST {
        let s = find(alt);
        let b = posed(s, s.keys[key]);
        for part in parts.split(' ') {
            let y = moving::height(&b, part);
            if y > 0.01 {
                off.push(format!("{alt} key {key}: {part} is {y} over the floor"));
            }
        }
    }
    assert!(off.is_empty(), "{off:#?}");
}

/// How far a part reaches forward.
fn front(b: &Skeleton, hull: &Hull, left: bool) -> f32 {
    hull.balls
        .iter()
        .map(|k| if left { k.left() } else { *k })
        .map(|k| b.centre(&k).x + k.radius())
        .fold(f32::MIN, f32::max)
}

/// The front face of the wall of a scene.
fn wall(s: &Scene) -> f32 {
    s.props
        .iter()
        .filter(|p| p.stuff == back_check::figure::Stuff::Wall)
        .flat_map(|p| p.balls)
        .map(|b| b.centre().x)
        .fold(f32::MAX, f32::min)
}

#[test]
fn hands_and_knees_meet_the_wall() {
    for (alt, key, parts) in [
        ("knee_to_wall", 1, vec![(&body::SHANK, false), (&body::HAND, false), (&body::HAND, true)]),
        ("knee_to_wall", 0, vec![(&body::HAND, false), (&body::HAND, true)]),
        ("heel_raise", 0, vec![(&body::HAND, false), (&body::HAND, true)]),
        ("heel_raise", 1, vec![(&body::HAND, false), (&body::HAND, true)]),
        ("supported_stance", 0, vec![(&body::HAND, false)]),
        ("front_plank_wall", 0, vec![(&body::UPPER_ARM, false)]),
        ("doorway_hamstring", 0, vec![(&body::FOOT, false)]),
        ("doorway_hamstring", 1, vec![(&body::FOOT, false)]),
    ] {
        let s = find(alt);
        let b = posed(s, s.keys[key]);
        for (hull, left) in parts {
            let off = front(&b, hull, left) - wall(s);
            assert!(off.abs() < 0.01, "{alt} key {key}: off the wall by {off}");
        }
    }
    for alt in ["hip_hinge_steady", "hip_hinge_partly"] {
        let s = find(alt);
        let b = posed(s, s.keys[0]);
        let seat = body::PELVIS.balls.iter().map(|k| b.centre(k).x - k.radius()).fold(f32::MAX, f32::min);
        assert!((seat - wall(s) - 0.035).abs() < 0.01, "{alt}: seat {seat}, wall {}", wall(s) + 0.035);
    }
}

/// The top of the highest prop of a kind that is drawn behind the body.
fn top(s: &Scene, which: usize) -> f32 {
    s.props[which].balls.iter().map(|b| b.centre().y + b.radius()).fold(f32::MIN, f32::max)
}

#[test]
fn seats_rails_and_steps_bear_what_rests_on_them() {
    for (alt, key, prop, hull, left) in [
        ("chair_stand", 0, 2, &body::PELVIS, false),
        ("seated_hip_internal_rotation", 0, 4, &body::PELVIS, false),
        ("seated_hip_external_rotation", 1, 4, &body::PELVIS, false),
        ("split_squat_partly", 0, 0, &body::HAND, false),
        ("split_squat_not_yet", 0, 0, &body::HAND, false),
        ("split_squat_supported", 0, 0, &body::HAND, false),
        ("split_squat_raised", 0, 0, &body::TOES, true),
        ("split_squat_raised", 1, 0, &body::TOES, true),
        ("calf_raise_step", 0, 1, &body::TOES, false),
        ("calf_raise_step", 1, 1, &body::TOES, false),
        ("single_leg_cushion", 0, 0, &body::TOES, false),
    ] {
        let s = find(alt);
        let off = gap(&posed(s, s.keys[key]), hull, left) - top(s, prop);
        assert!(off.abs() < 0.011, "{alt} key {key}: off by {off}");
    }
}

#[test]
fn key_poses_come_up_at_their_moment() {
    for id in FigureId::all() {
        let s = scene(id);
        for (k, pose) in s.keys.iter().enumerate() {
            if s.through && k != 0 && 2 * k != s.keys.len() - 1 {
                continue;
            }
            assert_eq!(pose_at(s, moment(s, k as u8)), **pose, "{} key {k}", s.alt.as_str());
        }
    }
}

#[test]
fn every_picture_is_drawn_and_no_sentence_names_a_side() {
    let used: BTreeSet<PictureId> = scenes().iter().map(|s| s.alt).collect();
    assert_eq!(used, PictureId::ALL.iter().copied().collect());
    let words = Words::english();
    for &id in PictureId::ALL {
        let text = words.get(figure(id));
        assert!(text.ends_with('.') && text.len() <= 160, "{text}");
        for never in ["left", "right", "figure", "picture", "drawing"] {
            let mut parts = text.split(|c: char| !c.is_alphabetic());
            assert!(!parts.any(|word| word.eq_ignore_ascii_case(never)), "{text}: {never}");
        }
    }
}
