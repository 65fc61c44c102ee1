//! The large area of a timer: a ring, a figure, a number, what a tap does.
//!
//! The page's clock draws into it while time passes (`src/embed/instruments.js`): the arc, the
//! number and the line of cues. Each phase has a key of its own, so that what the clock has drawn
//! never stays behind.

use super::dom::{int, El};
use super::{figure, Look};
use crate::app::dial::{Dial, Tries};
use crate::app::Msg;

pub(super) fn dial(look: &Look<'_>, dial: &Dial, tick: &Msg, tries: &Tries) -> El {
    let face = El::new("span.dial-face")
        .key(dial.phase)
        .child(dial.level.map_or_else(|| ring(dial), |turned| level(dial, turned as i32)))
        .child(figure::small(dial.figure, dial.mirrored))
        .child(El::words("span.dial-number|data-bc=number", &dial.number))
        .child(El::words("span.dial-of|data-bc=of", &dial.of));
    let hint = dial.hint.as_ref().map(|hint| El::words("span.dial-hint", hint));
    let inside = [face, El::words("span.dial-title", &dial.title), hint.unwrap_or_default()];
    // A button while there is something to tap, with the same key: it keeps the focus.
    let mut area = match &dial.tap {
        Some(tap) => {
            let area = El::new("button|type=button|data-field=tap").key("tap").press(tap);
            // The browser asks about sensors only inside the tap itself.
            if dial.level.is_some() && dial.phase == "ready" {
                area.attr("data-bc", "ask")
            } else {
                area
            }
        }
        None => El::new("div").key("shown"),
    }
    .join("class", &["dial ", dial.phase, if dial.level.is_some() { " level" } else { "" }]);
    for part in inside {
        area.add(part);
    }
    let text = tries.text.as_ref().map(|text| El::new("span").runs(text));
    let dash = dial.mark.map(|_| El::new("span.dash|aria-hidden=true"));
    let legend = El::new("span.legend").maybe(dash).text(&tries.legend);
    El::new("div.instrument|data-bc=instrument")
        .child(area)
        .child(El::new("p.cue|role=status|data-bc=cue"))
        .child(El::new("div.tries").maybe(text).child(legend))
        .child(
            El::new("button.passing|type=button|tabindex=-1|aria-hidden=true|data-bc=clock")
                .attr("id", &look.id("clock"))
                .press(tick),
        )
}

fn rotate(el: El, by: i32) -> El {
    el.join("transform", &["rotate(", &int(by), " 140 140)"])
}

/// Track, arc and mark. The arc's length is the clock's to draw.
fn ring(dial: &Dial) -> El {
    let mark = dial.mark.map(|degrees| rotate(El::new("path.dial-mark|d=M140 1v24"), degrees));
    El::new("svg.ring|viewBox=0 0 280 280|aria-hidden=true|focusable=false")
        .child(El::new("circle.ring-track|cx=140|cy=140|r=127"))
        .child(El::new("circle.ring-now|cx=140|cy=140|r=127|transform=rotate(-90 140 140)|data-bc=arc"))
        .maybe(mark)
}

/// A horizon that turns against the ring, marks on both sides where it is on track, and an arc
/// that closes while the phone is held still. Turn and arc are the page's to draw.
fn level(dial: &Dial, turned: i32) -> El {
    let mark =
        |from: i32| dial.mark.map(|degrees| rotate(El::new("path.dial-mark|d=M240 140h38"), from + degrees));
    let horizon = El::new("g|data-bc=level")
        .child(El::new("path.level-ground|d=M22 140a118 118 0 00236 0z"))
        .child(El::new("path.level-line|d=M22 140h46M212 140h46"));
    El::new("svg.ring|viewBox=0 0 280 280|aria-hidden=true|focusable=false")
        .child(rotate(horizon, turned))
        .child(El::new("circle.ring-track|cx=140|cy=140|r=127"))
        .child(El::new("circle.ring-now|cx=140|cy=140|r=127|transform=rotate(-90 140 140)|data-bc=hold"))
        .maybe(mark(0))
        .maybe(mark(180))
}
