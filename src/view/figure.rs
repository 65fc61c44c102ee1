//! Figures: the drawing of a pose as SVG, in the sizes the pages use.
//!
//! Holds no geometry: `figure` works out the parts, and classes colour them.

use super::dom::{self, El};
use crate::app::page::Chain;
use crate::figure::{draw, moves, Drawing, FigureId, Size};
use crate::i18n::{keys as k, Words};
use crate::protocol::ids::Region;

fn figure(id: FigureId, mirrored: bool, full: bool) -> El {
    let drawing = draw(id, mirrored, if full { Size::Full } else { Size::Thumb });
    let mut svg =
        El::new("svg.fig|aria-hidden=true|focusable=false").attr("viewBox", &drawing.view_box_text());
    add_parts(&mut svg, &drawing);
    svg
}

fn add_parts(svg: &mut El, drawing: &Drawing) {
    for part in &drawing.parts {
        svg.add(El::new("path").attr("class", part.kind.class()).attr("d", &part.path));
    }
}

/// In a ruled box, full size. With words it is an image to a screen reader; without, it is hidden,
/// because the steps beside it say the same.
///
/// A figure that moves says which one it is: the page paints its frames over the still picture, and
/// the button beside it stops them. Where nothing paints, the still picture and no button stay.
pub(super) fn boxed(words: &Words, id: FigureId, mirrored: bool, label: &str) -> El {
    let mut still = El::new("div.still").child(figure(id, mirrored, true));
    if !label.is_empty() {
        still = still.attr("role", "img").attr("aria-label", label);
    }
    let holder = El::new("div.figure-box").child(still);
    if !moves(id) {
        return holder;
    }
    let pause =
        El::words("button.pause|type=button|aria-pressed=false|hidden=hidden", words.get(k::FIGURE_PAUSE));
    let holder = holder.num("data-figure", id.code().into()).child(pause);
    if mirrored {
        holder.attr("data-mirrored", "1")
    } else {
        holder
    }
}

/// Above an option.
pub(super) fn picture(id: FigureId, mirrored: bool) -> El {
    El::new("span.picture").child(figure(id, mirrored, true))
}

/// Inside the ring of a timer.
pub(super) fn small(id: FigureId, mirrored: bool) -> El {
    El::new("span.dial-figure").child(figure(id, mirrored, false))
}

/// Beside a line of a session.
pub(super) fn thumb(id: FigureId) -> El {
    El::new("span.thumb").child(figure(id, false, false))
}

/// The result's figure with a line through its chain and a bead on each area.
pub(super) fn chain(id: FigureId, chain: &Chain) -> El {
    let drawing = draw(id, false, Size::Full);
    let links = drawing.chain;
    let [left, top, width, height] = drawing.view_box;
    let mut view = String::new();
    dom::path(&mut view, &[("", &[left - 60, top, width + 160, height])]);
    let mut svg =
        El::new("svg.fig chain-figure|role=img").attr("viewBox", &view).attr("aria-label", &chain.label);
    add_parts(&mut svg, &drawing);
    svg.add(El::new("path.chain-line").path(&[
        ("M", &links.ankle),
        ("L", &links.hip),
        ("L", &links.core),
        ("L", &links.chest),
    ]));
    // Movement is the whole body: an arrow that sweeps up beside the chain.
    let focus = chain.focus.as_ref().map(|(focus, _)| *focus);
    let (ax, ay) = (links.ankle[0] + 210, links.ankle[1] - 40);
    let (bx, by) = (links.chest[0] + 250, links.chest[1] + 10);
    let bow = [ax + 130, i32::midpoint(ay, by)];
    let sweep = El::new("path").path(&[("M", &[ax, ay]), ("Q", &bow), (",", &[bx, by])]);
    let head =
        El::new("path").path(&[("M", &[bx - 44, by + 30]), ("L", &[bx, by]), ("L", &[bx + 26, by + 52])]);
    let moving = focus == Some(Region::Movement);
    svg.add(El::new(if moving { "g.sweep focus" } else { "g.sweep" }).child(sweep).child(head));
    let beads = [
        (links.ankle, Region::Ankle, "bead ankle"),
        (links.hip, Region::Hip, "bead hip"),
        (links.core, Region::Core, "bead core"),
    ];
    for (at, region, class) in beads {
        let focus = focus == Some(region);
        let mut bead = El::new("g").join("class", &[class, if focus { " focus" } else { "" }]);
        if focus {
            bead.add(circle("circle.halo|r=66", at));
        }
        bead.add(circle(if focus { "circle.ring|r=40" } else { "circle.ring|r=28" }, at));
        bead.add(circle("circle.dot|r=10", at));
        svg.add(bead);
    }
    svg
}

fn circle(text: &'static str, [x, y]: [i32; 2]) -> El {
    El::new(text).num("cx", x).num("cy", y)
}
