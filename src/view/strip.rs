//! The result of a region: its tests, each with a strip where it is a number.
//!
//! A strip is SVG with presentation attributes only, so that a strict host can't break it.
//! Words and numbers stand beside it; the picture itself is hidden from screen readers.

use super::dom::{self, El};
use super::{icons, Look};
use crate::app::page::{RegionPart, Strip, TestPart};
use crate::protocol::ids::{Band, RegionBand};

/// A band's icon and word.
fn band(band: Band, word: &str) -> El {
    let (class, icon) = match band {
        Band::Green => ("span.band ok", icons::done()),
        Band::Amber => ("span.band mid", icons::bars()),
        Band::Red => ("span.band low", icons::flag()),
    };
    El::new(class).child(icon).text(word)
}

/// A region's band: icon and word.
pub(super) fn region_band(of: RegionBand, word: &str) -> El {
    match of {
        RegionBand::OnTrack => band(Band::Green, word),
        RegionBand::RoomToBuild => band(Band::Amber, word),
        RegionBand::MostRoom => band(Band::Red, word),
        RegionBand::NotEnoughData => El::words("span.band none", word),
    }
}

pub(super) fn region(look: &Look<'_>, part: &RegionPart) -> El {
    let mut tests = El::new("div.tests");
    for part in &part.tests {
        tests.add(test(look, part));
    }
    let head = El::new("div.region-head")
        .child(El::heading(look, 1, "heading", "").text(&part.name))
        .child(region_band(part.band.0, &part.band.1));
    El::new("section.region")
        .child(head)
        .maybe(part.note.as_ref().map(|note| El::words("p.small", note)))
        .child(tests)
}

fn test(look: &Look<'_>, part: &TestPart) -> El {
    let head = El::new("div.test-head")
        .child(El::heading(look, 2, "test-name", "").text(&part.name))
        .maybe(part.band.as_ref().map(|(b, word)| band(*b, word)));
    let mut test = El::new("div.test").child(head);
    if !part.values.is_empty() {
        test.add(El::words("p.values", &part.values));
    }
    if let Some(strip) = &part.strip {
        test.add(self::strip(strip));
    }
    for note in &part.notes {
        test.add(El::new("p.small").runs(note));
    }
    test
}

/// Width of the drawing in its own units; places come in thousandths.
const WIDTH: i32 = 320;

fn at(place: u16) -> i32 {
    i32::from(place) * WIDTH / 1000
}

/// Zones, cuts, marks. Flags move apart when they would cover each other; stems stay true.
fn strip(strip: &Strip) -> El {
    let mut zones = El::new("g.zones");
    let mut from = 0;
    for (band, end) in &strip.zones {
        let (start, end) = (from, at(*end));
        from = end;
        let class = match band {
            Band::Green => "g.zone ok",
            Band::Amber => "g.zone mid",
            Band::Red => "g.zone low",
        };
        let mut zone = El::new(class)
            .child(El::new("rect|y=30|height=16").num("x", start).num("width", (end - start).max(0)));
        if *band != Band::Green {
            zone.add(pattern(*band, start, end));
        }
        zones.add(zone);
    }
    zones.add(El::new("rect.frame|x=0|y=30|width=320|height=16"));
    let below = strip.typical.as_ref().is_some_and(|(place, _)| crowded(&strip.cuts, *place));
    let frame = if below { "0 344 86" } else { "0 344 68" };
    let svg = El::new("svg.strip|aria-hidden=true|focusable=false");
    let mut svg = svg.join("viewBox", &["-12 ", frame]).child(zones);
    for (place, words) in &strip.cuts {
        svg.add(El::words("text.cut|y=62|text-anchor=middle", words).num("x", at(*place)));
    }
    if let Some((place, words)) = &strip.typical {
        let x = at(*place);
        let mut typical = El::new("g.typical").child(El::new("path").path(&[("M", &[x]), (" 26V50", &[])]));
        let text =
            if below { "text.cut|y=80|text-anchor=middle" } else { "text.cut|y=62|text-anchor=middle" };
        typical.add(El::words(text, words).num("x", middle(*place)));
        svg.add(typical);
    }
    for (nth, (letter, place)) in strip.marks.iter().enumerate() {
        let (x, flag) = (at(*place), flag(&strip.marks, nth));
        let letter = if letter.is_empty() {
            El::new("circle|cy=11|r=4").num("cx", flag)
        } else {
            El::words("text|y=15.5|text-anchor=middle", letter).num("x", flag)
        };
        svg.add(
            El::new(if nth == 0 { "g.marker" } else { "g.marker hollow" })
                .child(El::new("path").path(&[("M", &[x]), (" 22V48", &[])]))
                .child(El::new("rect|y=2|width=18|height=18|rx=5").num("x", flag - 9))
                .child(letter)
                .child(El::new("path").path(&[("M", &[flag]), (" 20L", &[x, 24])])),
        );
    }
    svg
}

/// Half of what “typical 37.9” takes in a wide font, in units of the drawing.
const HALF: i32 = 44;

/// Where the middle of those words stands: under their tick, but never over the edge.
fn middle(place: u16) -> i32 {
    at(place).clamp(HALF - 12, WIDTH + 12 - HALF)
}

/// Whether they would run into a cut's number: then they get a line of their own.
fn crowded(cuts: &[(u16, String)], place: u16) -> bool {
    cuts.iter().any(|(cut, _)| (at(*cut) - middle(place)).abs() < HALF + 16)
}

/// Where a flag stands: at its mark, but two at least 20 apart.
fn flag(marks: &[(String, u16)], nth: usize) -> i32 {
    let own = marks.get(nth).map_or(0, |(_, place)| at(*place));
    let [(_, a), (_, b)] = marks else { return own };
    let push = (21 - (at(*a) - at(*b)).abs()).max(0) / 2;
    if (nth == 0) == (a <= b) {
        own - push
    } else {
        own + push
    }
}

/// Dots for the middle zone, hatching for the lowest: the zones differ without colour too.
fn pattern(band: Band, start: i32, end: i32) -> El {
    let mut d = String::new();
    if band == Band::Amber {
        let mut x = start + 5;
        while x < end - 2 {
            dom::path(&mut d, &[("M", &[x, 34]), ("h0M", &[x, 42]), ("h0", &[])]);
            if x + 4 < end - 2 {
                dom::path(&mut d, &[("M", &[x + 4, 38]), ("h0", &[])]);
            }
            x += 8;
        }
    } else {
        let mut x = start + 1;
        while x + 8 < end {
            dom::path(&mut d, &[("M", &[x, 46]), ("l8-16", &[])]);
            x += 7;
        }
    }
    El::new("path.pattern").attr("d", &d)
}

/// What the zones and the dotted tick mean.
pub(super) fn key(bands: &[String; 3], typical: &str) -> El {
    let [low, mid, ok] = bands;
    let mut list = El::new("ul.strip-key");
    let rows = [("low", low.as_str()), ("mid", mid), ("ok", ok), ("typical", typical)];
    for (class, word) in rows {
        let swatch = El::new("span|aria-hidden=true").join("class", &["swatch ", class]);
        list.add(El::new("li").child(swatch).text(word));
    }
    list
}
