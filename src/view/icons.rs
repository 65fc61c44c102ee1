//! Icons: a few strokes each, in the colour of the text beside them.

use super::dom::El;
use crate::app::page::Icon;
use crate::protocol::ids::Region;

/// Strokes on a grid of 24.
pub(super) fn stroke(path: &str) -> El {
    El::new("svg.icon|viewBox=0 0 24 24|aria-hidden=true|focusable=false")
        .child(El::new("path").attr("d", path))
}

pub(super) fn back() -> El {
    stroke("M15 5l-7 7 7 7")
}
pub(super) fn hurt() -> El {
    stroke("M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.5M12 16.4v.2")
}
pub(super) fn shield() -> El {
    stroke("M12 3l7 2.5v6c0 4.5-3 7.6-7 9.5-4-1.9-7-5-7-9.500v-6z")
}
pub(super) fn tick() -> El {
    stroke("M5 12.500l4.5 4.500L19 7.5")
}
pub(super) fn cross() -> El {
    stroke("M6 6l12 12M18 6L6 18")
}
pub(super) fn phone() -> El {
    stroke("M6.5 3.500l3 .2 1.3 4.2-2 1.700c1 2.2 2.6 3.8 4.8 4.800l1.7-2 4.2 1.3.2 3c-.2 1.7-1.5 2.8-3.2 2.600C9.7 18.5 4.7 13.5 3.9 6.7 3.7 5 4.8 3.7 6.5 3.500z")
}
pub(super) fn flag() -> El {
    stroke("M6 21V4M6 5h11l-2.5 3.500L17 12H6")
}
pub(super) fn bars() -> El {
    stroke("M6 20v-5M12 20V10M18 20V5")
}
pub(super) fn done() -> El {
    stroke("M12 3a9 9 0 100 18 9 9 0 000-18zM8 12.300l2.8 2.800L16 9.8")
}

#[cfg(late)]
pub(super) fn ring() -> El {
    stroke("M12 3a9 9 0 100 18 9 9 0 000-18z")
}

#[cfg(late)]
pub(super) fn bar() -> El {
    stroke("M8 12h8")
}

pub(super) fn icon(icon: Icon) -> El {
    match icon {
        Icon::Hurt => hurt(),
        Icon::Unsafe => stroke("M12 3a9 9 0 100 18 9 9 0 000-18zM8 12h8"),
        Icon::Skip => stroke("M6 5l9 7-9 7zM18 5v14"),
        Icon::Phone => phone(),
        Icon::Shield => shield(),
        Icon::Print => stroke("M7 9V3h10v6M7 17H4v-7h16v7h-3M7 14h10v7H7z"),
        Icon::Clock => stroke("M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3.5 2"),
        Icon::Done => done(),
        Icon::Bars => bars(),
        Icon::Flag => flag(),
        #[cfg(late)]
        Icon::Level => stroke("M8 3h8v18H8zM2 15l20-6"),
        #[cfg(late)]
        Icon::Tape => stroke("M3 8h18v8H3zM7 8v3M11 8v4M15 8v3M19 8v4"),
        #[cfg(late)]
        Icon::Sound(true) => {
            stroke("M4 9.500v5h3.500L12 18.500v-13L7.5 9.500zM15.5 9a4 4 0 010 6M18 6.500a8 8 0 010 11")
        }
        #[cfg(late)]
        Icon::Sound(false) => stroke("M4 9.500v5h3.500L12 18.500v-13L7.5 9.500zM16 9.500l5 5M21 9.500l-5 5"),
    }
}

/// The mark: three beads on a line, the middle one large.
pub(super) fn chain() -> El {
    glyph("M12 8.500a3.5 3.5 0 100 7 3.5 3.5 0 000-7z")
}

fn glyph(bead: &str) -> El {
    El::new("svg.glyph|viewBox=0 0 24 24|aria-hidden=true|focusable=false")
        .child(El::new("path|d=M12 3v18"))
        .child(El::new("path.bead").attr("d", bead))
}

/// A region's glyph: the large bead shows the place; movement is a curved arrow.
pub(super) fn region(region: Region) -> El {
    match region {
        Region::Core => glyph("M12 2.500a4 4 0 100 8 4 4 0 000-8z"),
        Region::Hip => glyph("M12 8a4 4 0 100 8 4 4 0 000-8z"),
        Region::Ankle => glyph("M12 13.500a4 4 0 100 8 4 4 0 000-8z"),
        Region::Movement => stroke("M5 19C5 10 10 6 18 6M13.5 2.500L18 6l-3.5 4.5"),
    }
}
