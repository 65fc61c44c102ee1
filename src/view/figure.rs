//! Figures: the drawing of a pose as SVG, in the sizes the pages use.
//!
//! Holds no geometry: `figure` works out the parts, and classes colour them. Most figures are only
//! named here: the page paints them once the screen is there and they are in sight
//! (`src/embed/motion.js`), so that a tap is answered before forty paths are made for each. Their
//! boxes have their size from the start.

use super::dom::{self, int, El};
use crate::app::page::Chain;
use crate::figure::{draw, moves, scene, Chain as Links, Drawing, FigureId, Size};
use crate::i18n::{self, keys as k, Words};
use crate::protocol::ids::Region;

const IMAGE: &str = "svg.fig|role=img|focusable=false";
const HIDDEN: &str = "svg.fig|aria-hidden=true|focusable=false";

/// The sentence that says the position. It names no side, so a mirrored figure has the same.
fn sentence(words: &Words, id: FigureId) -> &str {
    words.get(i18n::figure(scene(id).alt))
}

fn figure(kind: &'static str, view: &str, drawing: &Drawing) -> El {
    let mut svg = El::new(kind).attr("viewBox", view);
    for part in &drawing.parts {
        svg.add(El::new("path").attr("class", part.kind.class()).attr("d", &part.path));
    }
    svg
}

/// A figure the page paints: its number, and letters for how.
fn named(kind: &'static str, id: FigureId, mirrored: bool, thumb: bool) -> El {
    let how = [if mirrored { "m" } else { "" }, if thumb { "t" } else { "" }];
    El::new(kind).join("data-draw", &[&int(id.code().into()), how[0], how[1]])
}

/// In a ruled box, full size, as an image with the sentence of its position, or with other words.
///
/// A figure that moves says which one it is: the page paints its frames over the still picture, and
/// the button beside it stops them. Frames are hidden from a screen reader; the still picture under
/// them keeps the name. Where nothing paints, the still picture and no button stay.
pub(super) fn boxed(words: &Words, id: FigureId, mirrored: bool, other: &str) -> El {
    let label = if other.is_empty() { sentence(words, id) } else { other };
    let svg = if id == FigureId::Start {
        // The start card shows what the check is about: three joints on one chain.
        let drawing = draw(id, mirrored, Size::Full);
        let links = drawing.chain;
        let mut svg = figure(IMAGE, &drawing.view_box_text(), &drawing);
        line(&mut svg, &[links.ankle, links.hip, links.core]);
        beads(&mut svg, &links, None);
        svg
    } else {
        named(IMAGE, id, mirrored, false)
    };
    let svg = svg.attr("aria-label", label);
    let holder = El::new("div.figure-box").child(El::new("div.still").child(svg));
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

/// Above an option. Inside a label it would be read as part of the answer's name, before the words
/// that matter; so it is hidden there, and the input names it as its description: `described` is the
/// id it does that by.
pub(super) fn picture(words: &Words, id: FigureId, mirrored: bool, described: &str) -> El {
    let svg =
        named(HIDDEN, id, mirrored, false).attr("id", described).attr("aria-label", sentence(words, id));
    El::new("span.picture").child(svg)
}

/// Inside the ring of a timer. Hidden: it stands in a button whose words say what a press does, and
/// the test's own screen has just said the position.
pub(super) fn small(id: FigureId, mirrored: bool) -> El {
    El::new("span.dial-figure").child(named(HIDDEN, id, mirrored, true))
}

/// Beside a line of a session.
pub(super) fn thumb(words: &Words, id: FigureId) -> El {
    let svg = named(IMAGE, id, false, true).attr("aria-label", sentence(words, id));
    El::new("span.thumb").child(svg)
}

/// The result's figure with a line through its chain and a bead on each area; its name says the
/// position, then the areas.
pub(super) fn chain(words: &Words, id: FigureId, chain: &Chain) -> El {
    let drawing = draw(id, false, Size::Full);
    let links = drawing.chain;
    let [left, top, width, height] = drawing.view_box;
    let mut view = String::new();
    dom::path(&mut view, &[("", &[left - 60, top, width + 160, height])]);
    let mut svg = figure("svg.fig chain-figure|role=img", &view, &drawing)
        .join("aria-label", &[sentence(words, id), " ", &chain.label]);
    let focus = chain.focus.as_ref().map(|(focus, _)| *focus);
    line(&mut svg, &[links.ankle, links.hip, links.core, links.chest]);
    // Movement is the whole body: an arrow that sweeps up beside the chain.
    let (ax, ay) = (links.ankle[0] + 210, links.ankle[1] - 40);
    let (bx, by) = (links.chest[0] + 250, links.chest[1] + 10);
    let bow = [ax + 130, i32::midpoint(ay, by)];
    let sweep = El::new("path").path(&[("M", &[ax, ay]), ("Q", &bow), (",", &[bx, by])]);
    let head =
        El::new("path").path(&[("M", &[bx - 44, by + 30]), ("L", &[bx, by]), ("L", &[bx + 26, by + 52])]);
    let moving = focus == Some(Region::Movement);
    svg.add(El::new(if moving { "g.sweep focus" } else { "g.sweep" }).child(sweep).child(head));
    beads(&mut svg, &links, focus);
    svg
}

/// The line that joins the beads, from the ankle up.
fn line(svg: &mut El, points: &[[i32; 2]]) {
    let mut d = String::new();
    for point in points {
        let letter = if d.is_empty() { "M" } else { "L" };
        dom::path(&mut d, &[(letter, point)]);
    }
    svg.add(El::new("path.chain-line").attr("d", &d));
}

/// A bead on ankle, hip and core; the focus has a halo.
fn beads(svg: &mut El, links: &Links, focus: Option<Region>) {
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
}

fn circle(text: &'static str, [x, y]: [i32; 2]) -> El {
    El::new(text).num("cx", x).num("cy", y)
}
