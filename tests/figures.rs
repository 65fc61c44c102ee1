//! Holds every pose to the human range, to the floor and to what it touches, and every picture to its
//! frame and its size.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::many_single_char_names, reason = "tests may")]

#[path = "figures/pictures.rs"]
mod pictures;

use std::collections::BTreeSet;

use back_check::figure::body::{self, Hull};
use back_check::figure::pose::at;
use back_check::figure::skeleton::Skeleton;
use back_check::figure::{moment, pose_at, scene, FigureId, Pose, Scene};

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
            let check = |ok: bool, what: &str| assert!(ok, "{} key {k}: {what}", s.alt);
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
            assert!(b.lowest() > -1e-4, "{} at {t}: {}", s.alt, b.lowest());
        }
    }
}

/// Where a part ends below, above what it should rest on.
fn gap(b: &Skeleton, hull: &Hull, left: bool) -> f32 {
    b.bottom(hull, left)
}

/// Feet that stand flat: scene, key, right, left.
const FLAT: &[(&str, usize, bool, bool)] = &[
    ("figure-walk", 0, true, false),
    ("figure-chain", 0, true, true),
    ("figure-seated-hip-internal-rotation", 0, true, true),
    ("figure-half-kneeling-stretch", 0, false, true),
    ("figure-half-kneeling-stretch", 1, false, true),
    ("figure-bridge", 0, true, true),
    ("figure-bridge", 1, true, true),
    ("figure-single-leg-bridge", 0, false, true),
    ("figure-single-leg-bridge", 1, false, true),
    ("figure-knee-to-wall", 0, true, false),
    ("figure-knee-to-wall", 1, true, false),
    ("figure-single-leg-stance", 0, true, false),
    ("figure-single-leg-balance", 0, true, false),
    ("figure-supported-stance", 0, true, true),
    ("figure-heel-raise", 0, true, false),
    ("figure-calf-raise-two-leg", 0, true, true),
    ("figure-curl-up", 0, false, true),
    ("figure-curl-up", 1, false, true),
    ("figure-hip-hinge", 0, true, true),
    ("figure-hip-hinge", 1, true, true),
    ("figure-hip-hinge-partly", 0, true, true),
    ("figure-hip-hinge-not-yet", 0, true, true),
    ("figure-hinge-dowel", 0, true, true),
    ("figure-hinge-dowel", 1, true, true),
    ("figure-hinge-backpack", 1, true, true),
    ("figure-hinge-loaded", 0, true, true),
    ("figure-hinge-loaded", 1, true, true),
    ("figure-hinge-single-leg", 1, true, false),
    ("figure-front-plank-wall", 0, true, true),
    ("figure-chair-stand", 0, true, true),
    ("figure-chair-stand", 1, true, true),
    ("figure-chair-stand", 2, true, true),
    ("figure-split-squat", 0, true, false),
    ("figure-split-squat", 1, true, false),
    ("figure-split-squat-partly", 0, true, false),
    ("figure-split-squat-not-yet", 0, true, false),
    ("figure-split-squat-supported", 1, true, false),
    ("figure-split-squat-raised", 0, true, false),
    ("figure-split-squat-raised", 1, true, false),
];

fn find(alt: &str) -> &'static Scene {
    scenes().into_iter().find(|s| s.alt == alt).unwrap_or_else(|| panic!("no scene {alt}"))
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
    ("figure-walk", 0, "toes"),
    ("figure-knee-to-wall", 1, "toes"),
    ("figure-split-squat", 0, "toes"),
    ("figure-split-squat", 1, "toes"),
    ("figure-split-squat-partly", 0, "toes"),
    ("figure-split-squat-not-yet", 0, "toes"),
    ("figure-floor-thomas", 0, "PELVIS FOOT"),
    ("figure-straight-leg-raise", 0, "PELVIS FOOT foot HAND hand"),
    ("figure-doorway-hamstring", 0, "PELVIS foot HAND hand"),
    ("figure-ninety-ninety", 0, "PELVIS LEG leg HAND hand"),
    ("figure-ninety-ninety-switch", 0, "PELVIS LEG leg HAND hand"),
    ("figure-ninety-ninety-switch", 2, "PELVIS FOOT foot HAND hand"),
    ("figure-ninety-ninety-hands-off", 0, "PELVIS LEG leg"),
    ("figure-ninety-ninety-switch", 5, "PELVIS FOOT foot HAND hand"),
    ("figure-ninety-ninety-hold", 1, "PELVIS LEG leg HAND hand"),
    ("figure-ninety-ninety-not-yet", 0, "PELVIS FOOT foot HAND hand"),
    ("figure-ninety-ninety-kneel", 2, "LEG leg"),
    ("figure-windscreen-wipers", 0, "PELVIS FOOT foot"),
    ("figure-windscreen-wipers", 2, "PELVIS FOOT foot"),
    ("figure-half-kneeling-stretch", 1, "LEG"),
    ("figure-bridge", 1, "SKULL RIBS HAND hand"),
    ("figure-dead-bug", 1, "PELVIS"),
    ("figure-dead-bug-partly", 0, "PELVIS FOOT"),
    ("figure-dead-bug-toe-tap", 0, "PELVIS TOES"),
    ("figure-dead-bug-not-yet", 0, "PELVIS SKULL YOKE"),
    ("figure-bird-dog", 0, "HAND hand LEG leg TOES toes"),
    ("figure-bird-dog", 1, "HAND leg toes"),
    ("figure-bird-dog-partly", 0, "HAND hand leg"),
    ("figure-bird-dog-not-yet", 0, "HAND leg"),
    ("figure-bird-dog-leg-slide", 3, "HAND hand leg TOES"),
    ("figure-bird-dog-squares", 2, "HAND leg"),
    ("figure-front-plank", 0, "FOREARM forearm TOES toes"),
    ("figure-front-plank-saw", 1, "FOREARM forearm TOES toes"),
    ("figure-front-plank-knees", 0, "FOREARM forearm LEG leg"),
    ("figure-front-plank-taps", 0, "HAND hand TOES toes"),
    ("figure-front-plank-taps", 1, "hand TOES toes"),
    ("figure-side-plank", 0, "FOREARM FOOT"),
    ("figure-side-plank-knees", 0, "FOREARM LEG"),
    ("figure-curl-up", 0, "PELVIS FOOT ARM arm"),
];

#[test]
fn what_rests_on_the_floor_touches_it() {
    let mut off = Vec::new();
    for &(alt, key, parts) in REST {
        let s = find(alt);
        let b = posed(s, s.keys[key]);
        for part in parts.split(' ') {
            let left = part.starts_with(char::is_lowercase);
            let g = |h: &Hull| gap(&b, h, left);
            let y = match part.to_uppercase().as_str() {
                "PELVIS" => g(&body::PELVIS),
                "FOOT" => g(&body::FOOT).min(g(&body::TOES)),
                "TOES" => g(&body::TOES),
                "HAND" => g(&body::HAND),
                "FOREARM" => g(&body::FOREARM),
                "ARM" => g(&body::UPPER_ARM),
                "LEG" => g(&body::SHANK).min(g(&body::THIGH)),
                "SKULL" => g(&body::SKULL),
                "RIBS" | "YOKE" => g(&body::RIBS).min(g(&body::YOKE)),
                other => panic!("{other}"),
            };
            if y > 0.01 {
                off.push(format!("{alt} key {key}: {part} is {y} over the floor"));
            }
        }
    }
    assert!(off.is_empty(), "{off:#?}");
}

/// Scenes in which the seat stays on the floor, and hands planted behind it stay where they are.
#[test]
fn a_moving_body_does_not_float() {
    let mut off = Vec::new();
    for alt in [
        "figure-bird-dog",
        "figure-bird-dog-leg-slide",
        "figure-bird-dog-leg-lift",
        "figure-bird-dog-squares",
        "figure-bird-dog-row",
        "figure-front-plank-taps",
        "figure-front-plank-saw",
        "figure-side-plank-leg-lift",
        "figure-side-plank-reach",
        "figure-curl-up",
    ] {
        let s = find(alt);
        for t in (0..=1000).step_by(20) {
            let b = posed(s, &pose_at(s, t));
            let y = [&body::HAND, &body::FOREARM]
                .iter()
                .flat_map(|h| [gap(&b, h, false), gap(&b, h, true)])
                .fold(f32::MAX, f32::min);
            if y > 0.02 {
                off.push(format!("{alt} at {t}: hands {y} over the floor"));
            }
        }
    }
    for alt in [
        "figure-ninety-ninety-switch",
        "figure-ninety-ninety-switch-free",
        "figure-ninety-ninety-hold",
        "figure-windscreen-wipers",
        "figure-dead-bug",
        "figure-dead-bug-heel-tap",
        "figure-dead-bug-toe-tap",
        "figure-straight-leg-raise",
        "figure-doorway-hamstring",
    ] {
        let s = find(alt);
        for t in (0..=1000).step_by(20) {
            let y = gap(&posed(s, &pose_at(s, t)), &body::PELVIS, false);
            if y > 0.02 {
                off.push(format!("{alt} at {t}: seat {y} over the floor"));
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
        ("figure-knee-to-wall", 1, vec![(&body::SHANK, false), (&body::HAND, false), (&body::HAND, true)]),
        ("figure-knee-to-wall", 0, vec![(&body::HAND, false), (&body::HAND, true)]),
        ("figure-heel-raise", 0, vec![(&body::HAND, false), (&body::HAND, true)]),
        ("figure-heel-raise", 1, vec![(&body::HAND, false), (&body::HAND, true)]),
        ("figure-supported-stance", 0, vec![(&body::HAND, false)]),
        ("figure-front-plank-wall", 0, vec![(&body::UPPER_ARM, false)]),
        ("figure-doorway-hamstring", 0, vec![(&body::FOOT, false)]),
        ("figure-doorway-hamstring", 1, vec![(&body::FOOT, false)]),
    ] {
        let s = find(alt);
        let b = posed(s, s.keys[key]);
        for (hull, left) in parts {
            let off = front(&b, hull, left) - wall(s);
            assert!(off.abs() < 0.01, "{alt} key {key}: off the wall by {off}");
        }
    }
    for alt in ["figure-hip-hinge-steady", "figure-hip-hinge-partly"] {
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
        ("figure-chair-stand", 0, 2, &body::PELVIS, false),
        ("figure-seated-hip-internal-rotation", 0, 4, &body::PELVIS, false),
        ("figure-seated-hip-external-rotation", 1, 4, &body::PELVIS, false),
        ("figure-split-squat-partly", 0, 0, &body::HAND, false),
        ("figure-split-squat-not-yet", 0, 0, &body::HAND, false),
        ("figure-split-squat-supported", 0, 0, &body::HAND, false),
        ("figure-split-squat-raised", 0, 0, &body::TOES, true),
        ("figure-split-squat-raised", 1, 0, &body::TOES, true),
        ("figure-calf-raise-step", 0, 1, &body::TOES, false),
        ("figure-calf-raise-step", 1, 1, &body::TOES, false),
        ("figure-single-leg-cushion", 0, 0, &body::TOES, false),
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
            assert_eq!(pose_at(s, moment(s, k as u8)), **pose, "{} key {k}", s.alt);
        }
    }
}

#[test]
fn every_figure_has_its_sentence() {
    let words = include_str!("../locales/en/figures.ftl");
    let ids: BTreeSet<&str> = words.lines().filter_map(|l| l.split_once(" =")).map(|(id, _)| id).collect();
    let used: BTreeSet<&str> = scenes().iter().map(|s| s.alt).collect();
    assert_eq!(ids, used);
}
