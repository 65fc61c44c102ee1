//! The result of a region: its tests, each with a strip where it is a number.
//!
//! A strip is SVG with presentation attributes only, so that a strict host can't break it.
//! Words and numbers stand beside it; the picture itself is hidden from screen readers.

use super::{icons, text, Look};
use crate::app::page::{RegionPart, Strip, TestPart};
use crate::protocol::ids::{Band, RegionBand};
use yew::prelude::*;

/// The class of a band.
pub(super) const fn band_class(band: Band) -> &'static str {
    match band {
        Band::Green => "ok",
        Band::Amber => "mid",
        Band::Red => "low",
    }
}

/// A band's icon and word.
fn band(band: Band, word: &str) -> Html {
    let icon = match band {
        Band::Green => icons::done(),
        Band::Amber => icons::bars(),
        Band::Red => icons::flag(),
    };
    html! { <span class={classes!("band", band_class(band))}>{ icon }{ word }</span> }
}

/// A region's band: icon and word.
pub(super) fn region_band(of: RegionBand, word: &str) -> Html {
    match of {
        RegionBand::OnTrack => band(Band::Green, word),
        RegionBand::RoomToBuild => band(Band::Amber, word),
        RegionBand::MostRoom => band(Band::Red, word),
        RegionBand::NotEnoughData => html! { <span class="band none">{ word }</span> },
    }
}

pub(super) fn region(look: &Look<'_>, part: &RegionPart) -> Html {
    html! {
        <section class="region">
            <div class="region-head">
                <@{look.tag(1)} class="heading">{ &part.name }</@>
                { region_band(part.band.0, &part.band.1) }
            </div>
            { part.note.as_ref().map_or_else(Html::default, |note| html! { <p class="small">{ note }</p> }) }
            <div class="tests">{ for part.tests.iter().map(|t| test(look, t)) }</div>
        </section>
    }
}

fn test(look: &Look<'_>, part: &TestPart) -> Html {
    html! {
        <div class="test">
            <div class="test-head">
                <@{look.tag(2)} class="test-name">{ &part.name }</@>
                { part.band.as_ref().map_or_else(Html::default, |(b, word)| band(*b, word)) }
            </div>
            { if part.values.is_empty() { Html::default() } else { html! { <p class="values">{ &part.values }</p> } } }
            { part.strip.as_ref().map_or_else(Html::default, strip) }
            { for part.notes.iter().map(|note| html! { <p class="small">{ text::runs(note) }</p> }) }
        </div>
    }
}

/// Width of the drawing in its own units; places come in thousandths.
const WIDTH: i32 = 320;

fn at(place: u16) -> i32 {
    i32::from(place) * WIDTH / 1000
}

fn num(n: i32) -> String {
    n.to_string()
}

/// Zones, cuts, marks. Flags move apart when they would cover each other; stems stay true.
fn strip(strip: &Strip) -> Html {
    let mut from = 0;
    let zones = strip.zones.iter().map(|(band, end)| {
        let (start, end) = (from, at(*end));
        from = end;
        let class = classes!("zone", band_class(*band));
        html! {
            <g {class}>
                <rect x={num(start)} y="30" width={num((end - start).max(0))} height="16" />
                { pattern(*band, start, end) }
            </g>
        }
    });
    let zones: Html = zones.collect();
    let flags = flags(&strip.marks);
    html! {
        <svg class="strip" viewBox="-12 0 344 68" aria-hidden="true" focusable="false">
            <g class="zones">{ zones }<rect class="frame" x="0" y="30" width={num(WIDTH)} height="16" /></g>
            { for strip.cuts.iter().map(|(place, words)| html! {
                <text class="cut" x={num(at(*place))} y="62" text-anchor="middle">{ words }</text>
            }) }
            { strip.typical.as_ref().map_or_else(Html::default, |(place, words)| {
                let x = at(*place);
                // The words keep clear of the cuts and of the edge.
                let near = strip.cuts.iter().any(|(cut, _)| (at(*cut) - x).abs() < 56);
                html! {
                    <g class="typical">
                        <path d={["M", &num(x), " 26V50"].concat()} />
                        { if near { Html::default() } else { html! {
                            <text class="cut" x={num(x.min(WIDTH + 8))} y="62" text-anchor={if x > WIDTH - 40 { "end" } else { "middle" }}>{ words }</text>
                        } } }
                    </g>
                }
            }) }
            { for strip.marks.iter().zip(flags).enumerate().map(|(nth, ((letter, place), flag))| {
                let x = at(*place);
                let class = if nth == 0 { "marker" } else { "marker hollow" };
                html! {
                    <g {class}>
                        <path d={["M", &num(x), " 22V48"].concat()} />
                        <rect x={num(flag - 9)} y="2" width="18" height="18" rx="5" />
                        { if letter.is_empty() { html! { <circle cx={num(flag)} cy="11" r="4" /> } } else { html! {
                            <text x={num(flag)} y="15.5" text-anchor="middle">{ letter }</text>
                        } } }
                        <path d={["M", &num(flag), " 20L", &num(x), " 24"].concat()} />
                    </g>
                }
            }) }
        </svg>
    }
}

/// Where the flags stand: at the marks, but at least 20 apart.
fn flags(marks: &[(String, u16)]) -> Vec<i32> {
    let mut places: Vec<i32> = marks.iter().map(|(_, place)| at(*place)).collect();
    if let [a, b] = places.as_mut_slice() {
        let gap = (*a - *b).abs();
        if gap < 20 {
            let push = (20 - gap + 1) / 2;
            if a <= b {
                *a -= push;
                *b += push;
            } else {
                *a += push;
                *b -= push;
            }
        }
    }
    places
}

/// Dots for the middle zone, hatching for the lowest: the zones differ without colour too.
fn pattern(band: Band, start: i32, end: i32) -> Html {
    let mut d = String::new();
    match band {
        Band::Green => return Html::default(),
        Band::Amber => {
            let mut x = start + 5;
            while x < end - 2 {
                for y in [34, 42] {
                    d.push_str(&["M", &num(x), " ", &num(y), "h0"].concat());
                }
                if x + 4 < end - 2 {
                    d.push_str(&["M", &num(x + 4), " 38h0"].concat());
                }
                x += 8;
            }
        }
        Band::Red => {
            let mut x = start + 1;
            while x + 8 < end {
                d.push_str(&["M", &num(x), " 46l8-16"].concat());
                x += 7;
            }
        }
    }
    html! { <path class="pattern" d={d} /> }
}

/// What the zones and the dotted tick mean.
pub(super) fn key(bands: &[String; 3], typical: &str) -> Html {
    let classes = ["low", "mid", "ok"];
    html! {
        <ul class="strip-key">
            { for bands.iter().zip(classes).map(|(word, class)| html! {
                <li><span class={classes!("swatch", class)} aria-hidden="true"></span>{ word }</li>
            }) }
            <li><span class="swatch typical" aria-hidden="true"></span>{ typical }</li>
        </ul>
    }
}
