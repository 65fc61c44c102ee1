//! A finished picture as data: what kind each part is and its path, for a view layer to write out.
//!
//! Holds no colour and no size: those belong to the classes and the page.

use super::outline::push_int;
use crate::protocol::ids::Region;

/// What a part of the picture is, and so which class colours it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the class names say it")]
pub enum PartKind {
    Shadow,
    Floor,
    Wall,
    Prop,
    Mat,
    Load,
    Line,
    Lift,
    /// A near limb; its outline in the ground colour keeps it apart from what it crosses.
    Skin,
    SkinFar,
    /// Skin without an outline, over the hair.
    Face,
    Hair,
    /// The trunk, with outline.
    Shirt,
    /// Shirt without outline: sleeves, hem, shoulder.
    Top,
    TopFar,
    Shorts,
    ShortsFar,
    Shoe,
    ShoeFar,
    /// The soft ring around a joint.
    Glow(Region),
    /// The disc on a joint.
    Disc(Region),
    /// The dot in the disc.
    Dot,
    /// A filled part of the body.
    Target(Region),
    ArrowHalo,
    Arrow,
    ArrowHead,
}

impl PartKind {
    /// The classes of the part's `path` element.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Shadow => "fig-shadow",
            Self::Floor => "fig-floor",
            Self::Wall => "fig-wall",
            Self::Prop => "fig-prop",
            Self::Mat => "fig-mat",
            Self::Load => "fig-load",
            Self::Line => "fig-line",
            Self::Lift => "fig-lift",
            Self::Skin => "fig-skin",
            Self::SkinFar => "fig-skin-far",
            Self::Face => "fig-face",
            Self::Hair => "fig-hair",
            Self::Shirt => "fig-shirt",
            Self::Top => "fig-top",
            Self::TopFar => "fig-top-far",
            Self::Shorts => "fig-shorts",
            Self::ShortsFar => "fig-shorts-far",
            Self::Shoe => "fig-shoe",
            Self::ShoeFar => "fig-shoe-far",
            Self::Glow(Region::Hip) => "fig-glow fig-hip",
            Self::Glow(Region::Ankle) => "fig-glow fig-ankle",
            Self::Glow(Region::Core) => "fig-glow fig-core",
            Self::Glow(Region::Movement) => "fig-glow fig-move",
            Self::Disc(Region::Hip) => "fig-disc fig-hip",
            Self::Disc(Region::Ankle) => "fig-disc fig-ankle",
            Self::Disc(Region::Core) => "fig-disc fig-core",
            Self::Disc(Region::Movement) => "fig-disc fig-move",
            Self::Dot => "fig-dot",
            Self::Target(Region::Hip) => "fig-target fig-hip",
            Self::Target(Region::Ankle) => "fig-target fig-ankle",
            Self::Target(Region::Core) => "fig-target fig-core",
            Self::Target(Region::Movement) => "fig-target fig-move",
            Self::ArrowHalo => "fig-arrow-halo",
            Self::Arrow => "fig-arrow",
            Self::ArrowHead => "fig-arrow-head",
        }
    }
}

/// One path of the picture, painted over the ones before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// The `d` attribute.
    pub path: String,
}

/// Where the links of the chain are in the picture, on the side nearer to the viewer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// The ankle.
    pub ankle: [i32; 2],
    /// The hip.
    pub hip: [i32; 2],
    /// The middle of the waist.
    pub core: [i32; 2],
    /// The chest.
    pub chest: [i32; 2],
    /// The top of the head.
    pub crown: [i32; 2],
}

/// A finished picture; a body height is 1000 units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// Left, top, width, height.
    pub view_box: [i32; 4],
    /// The parts, furthest first.
    pub parts: Vec<Part>,
    /// Where the links of the chain are.
    pub chain: Chain,
}

impl Drawing {
    /// The `viewBox` attribute.
    pub fn view_box_text(&self) -> String {
        let mut out = String::new();
        for n in self.view_box {
            if !out.is_empty() {
                out.push(' ');
            }
            push_int(&mut out, n);
        }
        out
    }
}

/// The whole picture as text, for printing to files and for tests. `label` is the text alternative.
pub fn to_svg(drawing: &Drawing, label: &str) -> String {
    let mut out = String::from("<svg class=\"fig\" role=\"img\" viewBox=\"");
    out.push_str(&drawing.view_box_text());
    out.push_str("\" aria-label=\"");
    for c in label.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out.push_str("\">");
    for part in &drawing.parts {
        out.push_str("<path class=\"");
        out.push_str(part.kind.class());
        out.push_str("\" d=\"");
        out.push_str(&part.path);
        out.push_str("\"/>");
    }
    out.push_str("</svg>");
    out
}
