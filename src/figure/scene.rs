//! What a picture is made of besides the body: props, marks, an arrow, and where it is seen from.

use super::body::{Ball, Hull};
use super::pose::Pose;
use super::skeleton::Bone;
use crate::protocol::ids::{PictureId, Region};

/// What a prop looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stuff {
    /// Chair, dowel, step, cushion.
    Prop,
    /// A wall.
    Wall,
    /// A mat.
    Mat,
    /// A backpack or another weight.
    Load,
    /// A band, drawn as a line.
    Line,
    /// The room that opens under a back that lifts.
    Lift,
}

/// A thing in the picture: the hull of spheres fixed to bones or to the ground.
#[derive(Debug)]
pub struct Prop {
    /// What it looks like.
    pub stuff: Stuff,
    /// Whether it is drawn over the body.
    pub front: bool,
    /// Its spheres.
    pub balls: &'static [Ball],
}

/// What the eye should go to.
#[derive(Clone, Copy, Debug)]
pub enum Mark {
    /// Nothing.
    None,
    /// A joint, with a disc.
    Joint(Bone, Region),
    /// A part of the body, filled.
    Part(&'static Hull, bool, Region),
}

/// A motion arrow: three points beside a joint (start, bend, tip; right and up, thousandths of body height).
#[derive(Clone, Copy, Debug)]
pub struct Arrow {
    /// The joint it belongs to.
    pub at: Bone,
    /// Start, bend and tip.
    pub points: [i16; 6],
    /// Whether it has a head at both ends.
    pub both: bool,
}

/// Everything one picture needs.
#[derive(Clone, Copy, Debug)]
pub struct Scene {
    /// Which picture it is; the sentence that says the position hangs on it.
    pub alt: PictureId,
    /// Key poses, in order; a moving figure goes through them and back.
    pub keys: &'static [&'static Pose],
    /// The key shown when nothing moves.
    pub still: u8,
    /// Whether the body moves through the keys between the ends without slowing at each.
    pub through: bool,
    /// Azimuth and elevation.
    pub view: (i16, i16),
    /// The joint that stays in place while the body moves.
    pub anchor: Bone,
    /// Height of the lowest point of the body, thousandths of body height.
    pub lift: i16,
    /// Things around the body.
    pub props: &'static [&'static Prop],
    /// Where the eye should go.
    pub mark: Mark,
    /// How it moves.
    pub arrow: Option<Arrow>,
    /// Exceptions to the drawing order; see the constants.
    pub order: u8,
}

/// The right arm goes behind the trunk.
pub(super) const ARM_R_BACK: u8 = 1;
/// The left arm goes behind the trunk.
pub(super) const ARM_L_BACK: u8 = 2;
/// The right arm goes over everything.
pub(super) const ARM_R_FRONT: u8 = 4;
/// The left arm goes over everything.
pub(super) const ARM_L_FRONT: u8 = 8;
/// The right leg goes behind the trunk.
pub(super) const LEG_R_BACK: u8 = 16;
/// The left leg goes behind the trunk.
pub(super) const LEG_L_BACK: u8 = 32;
/// The left leg goes over the right one.
pub(super) const LEG_L_OVER: u8 = 64;

/// No limb is paler: for bodies that turn while they move, whose tones would flicker.
pub(super) const ONE_TONE: u8 = 128;

impl Scene {
    /// A scene seen from the right side, with nothing but a floor.
    pub const fn of(alt: PictureId, keys: &'static [&'static Pose]) -> Self {
        Self {
            alt,
            keys,
            still: 0,
            through: false,
            view: (0, 0),
            anchor: Bone::Pelvis,
            lift: 0,
            props: &[],
            mark: Mark::None,
            arrow: None,
            order: 0,
        }
    }

    /// The key shown when nothing moves.
    #[must_use]
    pub const fn still(mut self, key: u8) -> Self {
        self.still = key;
        self
    }

    /// One movement through all keys, with rest only at the ends.
    #[must_use]
    pub const fn through(mut self) -> Self {
        self.through = true;
        self
    }

    /// Where it is seen from.
    #[must_use]
    pub const fn view(mut self, azimuth: i16, elevation: i16) -> Self {
        self.view = (azimuth, elevation);
        self
    }

    /// The joint that stays in place.
    #[must_use]
    pub const fn anchor(mut self, bone: Bone) -> Self {
        self.anchor = bone;
        self
    }

    /// How far above the floor the body rests.
    #[must_use]
    pub const fn lift(mut self, lift: i16) -> Self {
        self.lift = lift;
        self
    }

    /// Things around the body.
    #[must_use]
    pub const fn props(mut self, props: &'static [&'static Prop]) -> Self {
        self.props = props;
        self
    }

    /// A disc on a joint.
    #[must_use]
    pub const fn joint(mut self, bone: Bone, region: Region) -> Self {
        self.mark = Mark::Joint(bone, region);
        self
    }

    /// A filled part; `left` for the body's left side.
    #[must_use]
    pub const fn part(mut self, hull: &'static Hull, left: bool, region: Region) -> Self {
        self.mark = Mark::Part(hull, left, region);
        self
    }

    /// A motion arrow beside a joint.
    #[must_use]
    pub const fn arrow(mut self, at: Bone, points: [i16; 6]) -> Self {
        self.arrow = Some(Arrow { at, points, both: false });
        self
    }

    /// A motion arrow with two heads.
    #[must_use]
    pub const fn rock(mut self, at: Bone, points: [i16; 6]) -> Self {
        self.arrow = Some(Arrow { at, points, both: true });
        self
    }

    /// Exceptions to the drawing order.
    #[must_use]
    pub const fn order(mut self, order: u8) -> Self {
        self.order = order;
        self
    }
}
