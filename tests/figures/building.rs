//! Poses and scenes are built by short calls: each says one thing and leaves the rest alone.

use super::scenes;
use back_check::figure::body::SHANK;
use back_check::figure::pose::{at, ANGLES, UPRIGHT};
use back_check::figure::skeleton::Bone;
use back_check::figure::{
    draw_at, moves, stills, to_svg, Arrow, FigureId, Mark, PartKind, Pose, Scene, Size, CSS,
};
use back_check::protocol::ids::{PictureId, Region};

/// Which angles differ from upright, with their tenths of a degree.
fn set(pose: &Pose) -> Vec<(usize, i16)> {
    pose.0.iter().copied().enumerate().filter(|(_, tenths)| *tenths != 0).collect()
}

fn three(from: usize) -> Vec<(usize, i16)> {
    vec![(from, 10), (from + 1, -25), (from + 2, 300)]
}

fn two(from: usize) -> Vec<(usize, i16)> {
    vec![(from, 10), (from + 1, -25)]
}

#[test]
fn a_call_sets_its_own_joint_only() {
    let up = UPRIGHT;
    assert_eq!(set(&up), []);
    assert_eq!(set(&up.root(1.0, -2.5, 30.0)), three(at::ROOT));
    assert_eq!(set(&up.lumbar(1.0, -2.5, 30.0)), three(at::LUMBAR));
    assert_eq!(set(&up.thorax(1.0, -2.5, 30.0)), three(at::THORAX));
    assert_eq!(set(&up.neck(1.0, -2.5, 30.0)), three(at::NECK));
    assert_eq!(set(&up.hip_r(1.0, -2.5, 30.0)), three(at::HIP));
    assert_eq!(set(&up.hip_l(1.0, -2.5, 30.0)), three(at::HIP + 3));
    assert_eq!(set(&up.shoulder_r(1.0, -2.5, 30.0)), three(at::SHOULDER));
    assert_eq!(set(&up.shoulder_l(1.0, -2.5, 30.0)), three(at::SHOULDER + 3));
    assert_eq!(set(&up.knees(1.0, -2.5)), two(at::KNEE));
    assert_eq!(set(&up.ankles(1.0, -2.5)), two(at::ANKLE));
    assert_eq!(set(&up.toes(1.0, -2.5)), two(at::TOE));
    assert_eq!(set(&up.elbows(1.0, -2.5)), two(at::ELBOW));
    assert_eq!(set(&up.wrists(1.0, -2.5)), two(at::WRIST));
    assert_eq!(set(&up.forearms(1.0, -2.5)), two(at::FOREARM));
    assert_eq!(set(&up.spine(1.0, 2.0, 3.0)), [(at::LUMBAR, 10), (at::THORAX, 20), (at::NECK, 30)]);
    assert_eq!(up.hips(1.0, 2.0, 3.0), up.hip_l(1.0, 2.0, 3.0).hip_r(1.0, 2.0, 3.0));
    assert_eq!(up.shoulders(1.0, 2.0, 3.0), up.shoulder_l(1.0, 2.0, 3.0).shoulder_r(1.0, 2.0, 3.0));
    assert_eq!(set(&up.elbows(0.04, -0.06)), [(at::ELBOW + 1, -1)], "rounded to tenths");
}

#[test]
fn a_mirror_swaps_the_sides_and_back() {
    assert_eq!(UPRIGHT.hip_r(90.0, 10.0, 5.0).mirror(), UPRIGHT.hip_l(90.0, 10.0, 5.0));
    assert_eq!(UPRIGHT.knees(90.0, 5.0).mirror(), UPRIGHT.knees(5.0, 90.0));
    assert_eq!(UPRIGHT.lumbar(9.0, 8.0, 7.0).mirror(), UPRIGHT.lumbar(9.0, -8.0, -7.0));
    for scene in scenes() {
        for pose in scene.keys {
            assert_eq!(pose.mirror().mirror(), **pose, "{}", scene.alt.as_str());
        }
    }
}

#[test]
fn a_blend_begins_and_ends_at_its_poses() {
    let (from, to) = (UPRIGHT.knees(10.0, -20.0), UPRIGHT.knees(90.0, 20.0));
    assert_eq!(from.blend(&to, 0.0), from);
    assert_eq!(from.blend(&to, 1.0), to);
    assert_eq!(from.blend(&to, 0.5), UPRIGHT.knees(50.0, 0.0));
    assert!((to.deg(at::KNEE) - 90.0).abs() < 1e-3 && to.deg(ANGLES).abs() < 1e-6);
}

#[test]
fn a_scene_is_plain_until_told_otherwise() {
    let plain = Scene::of(PictureId::Walk, &[&UPRIGHT]);
    assert_eq!((plain.alt, plain.keys.len(), plain.still, plain.through), (PictureId::Walk, 1, 0, false));
    assert_eq!((plain.view, plain.anchor, plain.lift, plain.order), ((0, 0), Bone::Pelvis, 0, 0));
    assert!(plain.props.is_empty() && plain.arrow.is_none() && matches!(plain.mark, Mark::None));

    let told = plain.still(1).through().view(72, 27).anchor(Bone::FootR).lift(40).order(3);
    assert_eq!((told.still, told.through, told.view), (1, true, (72, 27)));
    assert_eq!((told.anchor, told.lift, told.order), (Bone::FootR, 40, 3));
    let props = scenes().into_iter().map(|scene| scene.props).find(|props| !props.is_empty());
    assert_eq!(plain.props(props.unwrap_or_default()).props.len(), props.map_or(0, <[_]>::len));

    let points = [1, 2, 3, 4, 5, 6];
    let arrow = |scene: Scene| scene.arrow.map(|Arrow { at, points, both }| (at, points, both));
    assert_eq!(arrow(plain.arrow(Bone::Head, points)), Some((Bone::Head, points, false)));
    assert_eq!(arrow(plain.rock(Bone::Head, points)), Some((Bone::Head, points, true)));
    let joint = plain.joint(Bone::ThighR, Region::Hip).mark;
    assert!(matches!(joint, Mark::Joint(Bone::ThighR, Region::Hip)));
    assert!(matches!(plain.part(&SHANK, true, Region::Ankle).mark, Mark::Part(_, true, Region::Ankle)));
}

#[test]
fn two_stills_show_a_movement_to_someone_who_wants_none() {
    let mut moving = 0;
    for id in FigureId::all() {
        let [first, second] = stills(id).map(|t| draw_at(id, t, false, Size::Full));
        assert_eq!(first != second, moves(id), "{id:?}");
        moving += usize::from(moves(id));
    }
    assert!(moving > 20, "{moving}");
}

#[test]
fn every_part_has_its_colour_in_both_worlds() {
    use PartKind as P;
    let plain = [
        P::Shadow,
        P::Floor,
        P::Wall,
        P::Prop,
        P::Mat,
        P::Load,
        P::Line,
        P::Lift,
        P::Skin,
        P::SkinFar,
        P::Face,
        P::Hair,
        P::Shirt,
        P::Top,
        P::TopFar,
        P::Shorts,
        P::ShortsFar,
        P::Shoe,
        P::ShoeFar,
        P::Dot,
        P::ArrowHalo,
        P::Arrow,
        P::ArrowHead,
    ];
    let marked = Region::ALL.iter().flat_map(|&region| [P::Glow(region), P::Disc(region), P::Target(region)]);
    for part in plain.into_iter().chain(marked) {
        for class in part.class().split(' ') {
            assert!(CSS.contains(&format!(".{class}")), "{class}");
        }
    }
}

#[test]
fn a_picture_as_text_keeps_its_words_apart_from_its_marks() {
    let drawing = draw_at(FigureId::Chain, 0, false, Size::Thumb);
    let text = to_svg(&drawing, "a < b & \"c\"");
    assert!(text.contains("aria-label=\"a &lt; b &amp; &quot;c&quot;\""), "{}", &text[..200]);
    assert_eq!(text.matches("<path").count(), drawing.parts.len());
}
