//! One mannequin drawn from joint angles.
//!
//! Start at [`draw`]: a [`FigureId`] becomes a [`Drawing`], a list of classed paths that a view layer
//! writes out. The way there: `scenes` names a scene for every id (the scenes themselves are in `sets`,
//! the things around the body in `kit`), `motion` picks a [`Pose`] between its key poses, `skeleton`
//! turns angles into bones set on the floor, `body` hangs spheres on them, and `outline` draws the hull
//! of each part. Nothing is traced, so any pose can be mirrored, moved, printed and recoloured.
//!
//! **Invariant:** every id has a picture; an exercise without its own pose shows its family's.

pub mod body;
mod code;
mod draw;
mod drawing;
mod kit;
pub mod math;
mod motion;
mod outline;
pub mod pose;
pub mod poses;
mod props;
mod scene;
mod scenes;
mod sets;
pub mod skeleton;
mod view;

pub use draw::Size;
pub use drawing::{to_svg, Chain, Drawing, Part, PartKind};
pub use motion::{moment, pose_at};
pub use pose::Pose;
pub use scene::{Arrow, Mark, Prop, Scene, Stuff};
pub use scenes::{scene, FigureId};

/// The classes of the parts, for the style sheet of whatever shows them.
pub const CSS: &str = include_str!("figure.css");

/// What the view box of a figure must hold: the pictures of one question share a frame, so that they
/// are drawn at one size.
fn frame(id: FigureId, mirrored: bool, size: Size) -> [f32; 4] {
    id.company()
        .iter()
        .map(|&f| draw::bounds(scene(f), mirrored, size))
        .fold(draw::bounds(scene(id), mirrored, size), |[l, t, r, b], [l2, t2, r2, b2]| {
            [l.min(l2), t.min(t2), r.max(r2), b.max(b2)]
        })
}

/// The still picture of a figure. Mirrored shows the other side of the body at work.
pub fn draw(id: FigureId, mirrored: bool, size: Size) -> Drawing {
    let s = scene(id);
    let arrow = if size == Size::Full { s.arrow } else { None };
    draw::draw_pose(s, &pose_at(s, moment(s, s.still)), mirrored, size, arrow, frame(id, mirrored, size))
}

/// A figure at `t` thousandths of one repetition; without its arrow, which would only trail behind.
pub fn draw_at(id: FigureId, t: u16, mirrored: bool, size: Size) -> Drawing {
    let s = scene(id);
    draw::draw_pose(s, &pose_at(s, t), mirrored, size, None, frame(id, mirrored, size))
}

/// Whether a figure has anything to move between.
pub fn moves(id: FigureId) -> bool {
    scene(id).keys.len() > 1
}

/// The two moments that show a movement to someone who wants no motion.
pub fn stills(id: FigureId) -> [u16; 2] {
    [0, if moves(id) { 500 } else { 0 }]
}
