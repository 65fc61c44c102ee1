//! Figures: the drawing of a pose as SVG, in the sizes the pages use.
//!
//! A component, not a function: its drawing is worked out again only when the figure changes,
//! not with every key that is typed beside it.

use crate::app::page::Chain;
use crate::figure::{draw, FigureId, Size};
use yew::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Properties)]
struct Props {
    id: FigureId,
    mirrored: bool,
    full: bool,
}

#[component]
fn Figure(props: &Props) -> Html {
    let size = if props.full { Size::Full } else { Size::Thumb };
    let drawing = draw(props.id, props.mirrored, size);
    html! {
        <svg class="fig" viewBox={drawing.view_box_text()} aria-hidden="true" focusable="false">
            { for drawing.parts.iter().map(|part| html! { <path class={part.kind.class()} d={part.path.clone()} /> }) }
        </svg>
    }
}

/// In a ruled box, full size. With words it is an image to a screen reader; without, it is hidden,
/// because the steps beside it say the same.
pub(super) fn boxed(id: FigureId, mirrored: bool, label: &str) -> Html {
    let figure = html! { <Figure {id} {mirrored} full=true /> };
    if label.is_empty() {
        html! { <div class="figure-box">{ figure }</div> }
    } else {
        html! { <div class="figure-box" role="img" aria-label={label.to_owned()}>{ figure }</div> }
    }
}

/// Above an option.
pub(super) fn picture(id: FigureId, mirrored: bool) -> Html {
    html! { <span class="picture"><Figure {id} {mirrored} full=true /></span> }
}

/// Beside a line of a session.
pub(super) fn thumb(id: FigureId) -> Html {
    html! { <span class="thumb"><Figure {id} mirrored=false full=false /></span> }
}

/// The result's figure with a line through its chain and a bead on each area.
pub(super) fn chain(id: FigureId, chain: &Chain) -> Html {
    let drawing = draw(id, false, Size::Full);
    let links = drawing.chain;
    let [left, top, width, height] = drawing.view_box;
    let point = |[x, y]: [i32; 2]| [x.to_string(), " ".into(), y.to_string()].concat();
    let line = ["M", &point(links.ankle), "L", &point(links.hip), "L", &point(links.core), "L", &point(links.chest)].concat();
    // Movement is the whole body: an arrow that sweeps up beside the chain.
    let (ax, ay) = (links.ankle[0] + 210, links.ankle[1] - 40);
    let (bx, by) = (links.chest[0] + 250, links.chest[1] + 10);
    let sweep = ["M", &point([ax, ay]), "Q", &point([ax + 130, i32::midpoint(ay, by)]), ",", &point([bx, by])].concat();
    let head = ["M", &point([bx - 44, by + 30]), "L", &point([bx, by]), "L", &point([bx + 26, by + 52])].concat();
    let bead = |at: [i32; 2], region: crate::protocol::ids::Region, class: &'static str| {
        let focus = chain.focus.as_ref().is_some_and(|(focus, _)| *focus == region);
        let r = if focus { "40" } else { "28" };
        let (x, y) = (at[0].to_string(), at[1].to_string());
        html! {
            <g class={classes!("bead", class, focus.then_some("focus"))}>
                { if focus { html! { <circle class="halo" cx={x.clone()} cy={y.clone()} r="66" /> } } else { Html::default() } }
                <circle class="ring" cx={x.clone()} cy={y.clone()} {r} />
                <circle class="dot" cx={x} cy={y} r="10" />
            </g>
        }
    };
    use crate::protocol::ids::Region;
    let moving = chain.focus.as_ref().is_some_and(|(focus, _)| *focus == Region::Movement);
    let view_box = [left - 60, top, width + 160, height].map(|n| n.to_string()).join(" ");
    html! {
        <svg class="fig chain-figure" viewBox={view_box} role="img" aria-label={chain.label.clone()}>
            { for drawing.parts.iter().map(|part| html! { <path class={part.kind.class()} d={part.path.clone()} /> }) }
            <path class="chain-line" d={line} />
            <g class={classes!("sweep", moving.then_some("focus"))}><path d={sweep} /><path d={head} /></g>
            { bead(links.ankle, Region::Ankle, "ankle") }
            { bead(links.hip, Region::Hip, "hip") }
            { bead(links.core, Region::Core, "core") }
        </svg>
    }
}
