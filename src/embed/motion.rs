//! Figures for the page to paint beside the tree: stills once a screen is there, frames of those
//! that move.

use crate::figure::{draw, draw_at, stills, Drawing, FigureId, Size};
use wasm_bindgen::prelude::wasm_bindgen;

/// The figure with this number at `t` thousandths of one repetition: its view box, then a line for
/// each part, class and path with a tab between. Empty if there is no such figure.
#[wasm_bindgen]
pub fn frame(code: u16, mirrored: bool, t: u16) -> String {
    FigureId::from_code(code).map_or_else(String::new, |id| lines(&draw_at(id, t, mirrored, Size::Full)))
}

/// The figure with this number as a still picture, in the same form; a thumbnail leaves out what is
/// too fine for one.
#[wasm_bindgen]
pub fn still(code: u16, mirrored: bool, thumb: bool) -> String {
    let size = if thumb { Size::Thumb } else { Size::Full };
    FigureId::from_code(code).map_or_else(String::new, |id| lines(&draw(id, mirrored, size)))
}

fn lines(drawing: &Drawing) -> String {
    let mut lines = drawing.view_box_text();
    for part in &drawing.parts {
        lines.push('\n');
        lines.push_str(part.kind.class());
        lines.push('\t');
        lines.push_str(&part.path);
    }
    lines
}

/// The two moments that show the movement to someone who wants none, first in the high half.
#[wasm_bindgen]
pub fn moments(code: u16) -> u32 {
    let [first, second] = FigureId::from_code(code).map_or([0, 0], stills);
    (u32::from(first) << 16) | u32::from(second)
}
