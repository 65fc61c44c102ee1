//! The guided session: a ring with what is done now beside it, large buttons, what comes next.
//!
//! The page's clock draws into the ring while time passes, as it does for a test's timer.

use super::dom::El;
use super::{button, figure, Look};
use crate::app::dial::Playing;
use crate::i18n::keys as k;

pub(super) fn player(look: &Look<'_>, playing: &Playing) -> El {
    let face = El::new("span.player-face")
        .key(playing.phase)
        .child(
            El::new("svg.ring|viewBox=0 0 280 280|aria-hidden=true|focusable=false")
                .child(El::new("circle.ring-track|cx=140|cy=140|r=127"))
                .child(El::new(
                    "circle.ring-now|cx=140|cy=140|r=127|transform=rotate(-90 140 140)|data-bc=arc",
                )),
        )
        .child(El::words("span.player-number|data-bc=number", &playing.number))
        .child(El::words("span.dial-of|data-bc=of", &playing.of));
    let mut words = El::new("div.player-words").child(El::words("p.player-title", &playing.title));
    for line in &playing.how {
        words.add(El::new("p.player-how").runs(line));
    }
    words.add(El::words("p.player-set", &playing.set));
    let mut more = El::new("div.player-more");
    for one in &playing.more {
        more.add(button(one, "button.button quiet|type=button"));
    }
    // Hidden where the browser can't; `run.js` hears it.
    more.add(El::words("button.button quiet full|type=button|data-bc=full", look.words.get(k::SESSION_FULL)));
    let (id, label, name) = &playing.next;
    let next = El::new("div.card player-next|part=card")
        .child(figure::thumb(look.words, *id))
        .child(El::new("div").child(El::words("p.small", label)).child(El::words("p.item-name", name)));
    El::new("div.instrument player|data-bc=instrument")
        .child(El::new("div").join("class", &["player-now ", playing.phase]).child(face).child(words))
        .child(El::new("p.cue|role=status|data-bc=cue"))
        .child(button(&playing.tap, "button.button main player-tap|type=button|data-field=tap").key("tap"))
        // Always at the same distance from the thumb; below it buttons come and go.
        .child(button(&playing.hurts, "button.button hurts|type=button").key("hurts"))
        .child(more)
        .child(next)
        .child(
            El::new("button.passing|type=button|tabindex=-1|aria-hidden=true|data-bc=clock")
                .attr("id", &look.id("clock"))
                .press(&playing.tick),
        )
}
