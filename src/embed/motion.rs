//! Frames of a moving figure, for the page to paint without a redraw of the whole screen.

use crate::figure::{draw_at, stills, FigureId, Size};
use wasm_bindgen::prelude::wasm_bindgen;

/// The figure with this number at `t` thousandths of one repetition: its view box, then a line for
/// each part, class and path with a tab between. Empty if there is no such figure.
#[wasm_bindgen]
pub fn frame(code: u16, mirrored: bool, t: u16) -> String {
    let Some(id) = FigureId::from_code(code) else { return String::new() };
    let drawing = draw_at(id, t, mirrored, Size::Full);
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
