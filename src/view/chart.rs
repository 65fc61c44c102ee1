//! Progress in pictures: a line of scores, weeks kept, tests compared. Each says the same in words.

use super::dom::{int, El};
use super::{icons, Look};
use crate::app::page::Chart;

/// Units of the drawing: the plot's box, with room for the scale at the start and weeks below.
const LEFT: i32 = 34;
const RIGHT: i32 = 356;
const TOP: i32 = 22;
/// The lower edge of the large one, and of the others: pain is the largest thing on its page.
const BOTTOM: (i32, i32) = (192, 104);
/// More points than this are a line with its last point: dots would lie on each other.
const MOST_DOTS: usize = 16;

fn across(day: u16, days: u16) -> i32 {
    LEFT + i32::from(day.min(days)) * (RIGHT - LEFT) / i32::from(days.max(1))
}

fn down(score: u8, bottom: i32) -> i32 {
    bottom - i32::from(score.min(10)) * (bottom - TOP) / 10
}

fn label(class: &'static str, [x, y]: [i32; 2], words: &str) -> El {
    El::words(class, words).num("x", x).num("y", y)
}

/// Scores from 0 to 10, always the whole scale.
pub(super) fn chart(look: &Look<'_>, chart: &Chart) -> El {
    let (mut svg, bottom) = if chart.large {
        (El::new("svg.chart|viewBox=0 0 380 222|aria-hidden=true|focusable=false"), BOTTOM.0)
    } else {
        (El::new("svg.chart|viewBox=0 0 380 134|aria-hidden=true|focusable=false"), BOTTOM.1)
    };
    if let Some((line, words, _)) = &chart.band {
        let y = down(*line, bottom);
        svg.add(El::new("path.chart-band").path(&[
            ("M", &[LEFT, y]),
            ("H", &[RIGHT]),
            ("V", &[bottom]),
            ("H", &[LEFT]),
        ]));
        svg.add(El::new("path.chart-line-at").path(&[("M", &[LEFT, y]), ("H", &[RIGHT])]));
        svg.add(label("text.chart-small|text-anchor=end", [RIGHT - 4, bottom - 6], words));
    }
    for score in [0, 5, 10] {
        let y = down(score, bottom);
        svg.add(El::new("path.chart-rule").path(&[("M", &[LEFT, y]), ("H", &[RIGHT])]));
        svg.add(label("text.chart-small|text-anchor=end", [LEFT - 8, y + 4], &int(score.into())));
    }
    for (nth, (day, words)) in chart.ticks.iter().enumerate() {
        let spec = match nth {
            0 => "text.chart-small",
            _ => "text.chart-small|text-anchor=middle",
        };
        svg.add(label(spec, [across(*day, chart.days), bottom + 22], words));
    }
    let at = |(day, score, _): &(u16, u8, String)| [across(*day, chart.days), down(*score, bottom)];
    let mut pieces: Vec<(&str, [i32; 2])> = Vec::new();
    for point in &chart.points {
        pieces.push((if pieces.is_empty() { "M" } else { "L" }, at(point)));
    }
    let pieces: Vec<(&str, &[i32])> = pieces.iter().map(|(letter, at)| (*letter, &at[..])).collect();
    if pieces.len() > 1 {
        svg.add(El::new("path.chart-line").path(&pieces));
    }
    for (nth, point) in chart.points.iter().enumerate() {
        let last = nth + 1 == chart.points.len();
        if !last && chart.points.len() > MOST_DOTS {
            continue;
        }
        let [x, y] = at(point);
        let spec = if last { "circle.chart-dot last|r=7" } else { "circle.chart-dot|r=4" };
        svg.add(El::new(spec).num("cx", x).num("cy", y));
        if last || nth == 0 {
            let anchor = if x > RIGHT - 20 {
                "text.chart-value|text-anchor=end"
            } else {
                "text.chart-value|text-anchor=middle"
            };
            svg.add(label(
                anchor,
                [x.max(LEFT + 6), if y < TOP + 16 { y + 24 } else { y - 12 }],
                &int(point.1.into()),
            ));
        }
    }
    El::new(if chart.large {
        "section.card chart-card|part=card"
    } else {
        "section.card chart-card small-chart|part=card"
    })
    .child(El::heading(look, 1, "heading", "").text(&chart.title))
    .child(El::words("p.small", &chart.note))
    .child(svg)
    .child(table(chart))
}

/// The same as a table: for who doesn't see the line, and for who wants the numbers. It opens by
/// itself; its rows come with the first press, so that a year of them costs no screen its time.
fn table(chart: &Chart) -> El {
    let [open, date, score] = &chart.table;
    let about = El::words("span.only-heard", ": ").text(&chart.title);
    let mut summary = El::words("summary", open).child(about);
    // A place of its own: what was pressed stays the same element, or it wouldn't open.
    let mut rows = El::list();
    if let Some(opens) = &chart.opens {
        summary = summary.press(opens);
    } else {
        let head =
            El::new("tr").child(El::words("th|scope=col", date)).child(El::words("th|scope=col", score));
        let mut body = El::new("tbody");
        for (_, score, day) in &chart.points {
            body.add(El::new("tr").child(El::words("td", day)).child(El::words("td", &int((*score).into()))));
        }
        rows.add(El::new("table.scores").child(El::new("thead").child(head)).child(body));
    }
    El::new("details.how").child(summary).child(rows)
}

/// Weeks as squares: kept, not kept, still open.
pub(super) fn kept(weeks: &[(Option<bool>, String)]) -> El {
    let mut row = El::new("ol.kept");
    for (kept, words) in weeks {
        let (class, mark) = match kept {
            Some(true) => ("li.kept-week on", icons::tick()),
            Some(false) => ("li.kept-week", icons::bar()),
            None => ("li.kept-week now", icons::ring()),
        };
        row.add(El::new(class).child(mark).child(El::words("span.only-heard", words)));
    }
    row
}

/// Tests, first and now; words say whether the change counts.
pub(super) fn compared(
    look: &Look<'_>,
    title: &str,
    note: &str,
    rows: &[(String, String, String, bool)],
) -> El {
    let mut list = El::new("ul.compared");
    for (name, values, words, counts) in rows {
        let words = El::words(if *counts { "p.counts" } else { "p.small" }, words);
        let text = El::new("div").child(El::words("p.item-name", name)).child(words);
        list.add(El::new("li").child(text).child(El::words("p.values", values)));
    }
    El::new("section.card|part=card")
        .child(El::heading(look, 1, "heading", "").text(title))
        .child(El::words("p.small", note))
        .child(list)
}
