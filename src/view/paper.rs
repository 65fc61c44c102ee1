//! What is printed: exercises with boxes to tick, lines to fill in, facts and tables.
//!
//! Boxes are for a pen: a screen reader gets the words around them alone.

use super::dom::El;
use super::{add_blocks, figure, Look};
use crate::app::page::{Block, Drill, Ticks};

/// Two columns; an empty second one takes no room.
pub(super) fn pair(look: &Look<'_>, left: &[Block], right: &[Block]) -> El {
    let column = |blocks: &[Block]| {
        let mut column = El::new("div");
        add_blocks(look, &mut column, blocks);
        column
    };
    El::new("div.pair").child(column(left)).maybe((!right.is_empty()).then(|| column(right)))
}

/// A line to fill in: what is known stands there, the rest is left to write on.
pub(super) fn fill(parts: &[(String, Option<String>)]) -> El {
    let mut line = El::new("p.fill");
    for (label, known) in parts {
        let value = match known {
            Some(known) => El::words("strong", known),
            None => El::new("span.blank"),
        };
        line.add(El::new("span.part").child(El::words("span", label)).text(" ").child(value));
    }
    line
}

/// Exercises side by side; many of them a little smaller.
pub(super) fn drills(look: &Look<'_>, heard: &str, drills: &[Drill]) -> El {
    let mut list = El::new(if drills.len() > 8 { "ul.drills many" } else { "ul.drills" });
    for drill in drills {
        let mut name = El::new("p.item-name").text(&drill.name);
        if !drill.turns.is_empty() {
            name = name.text(" ").child(El::words("span.only-heard", heard));
        }
        for letter in &drill.turns {
            name = name.text(" ").child(El::words("span.turn", letter));
        }
        let words = El::new("div")
            .child(name)
            .child(El::words("p.drill-dose", &drill.dose))
            .child(El::words("p.drill-how", &drill.how));
        list.add(El::new("li.drill").child(figure::thumb(look.words, drill.figure)).child(words));
    }
    list
}

/// Rows of boxes, with words above, before and after them. What the words after them say is heard.
pub(super) fn ticks(ticks: &Ticks) -> El {
    let mut grid = El::new("div.ticks");
    if !ticks.head.is_empty() {
        let mut head = El::new("div.tick-row|aria-hidden=true").child(El::new("span.tick-label"));
        for word in &ticks.head {
            head.add(El::words("span.tick-head", word));
        }
        grid.add(head);
    }
    for row in &ticks.rows {
        let mut line = El::new("div.tick-row").child(El::words("span.tick-label", &row.label));
        for mark in row.boxes.chars() {
            let mut tick = El::new("span.tick-box|aria-hidden=true");
            if mark != ' ' {
                tick = tick.text(mark.encode_utf8(&mut [0; 4]));
            }
            line.add(tick);
        }
        grid.add(line.maybe(row.after.as_ref().map(|after| El::words("span.tick-after", after))));
    }
    grid
}

/// A list to tick.
pub(super) fn boxes(items: &[(bool, String)]) -> El {
    let mut list = El::new("ul.boxes");
    for (ticked, item) in items {
        let mark = El::words("span.tick-box|aria-hidden=true", if *ticked { "✓" } else { "" });
        list.add(El::new("li").child(mark).child(El::words("span", item)));
    }
    list
}

/// Names with what is known.
pub(super) fn facts(facts: &[(String, String)]) -> El {
    let mut list = El::new(if facts.len() == 1 { "dl.facts one" } else { "dl.facts" });
    for (name, value) in facts {
        list.add(El::new("div").child(El::words("dt", name)).child(El::new("dd").runs(value)));
    }
    list
}

/// A table; every row begins with its name.
pub(super) fn table(name: &str, head: &[String], rows: &[Vec<String>]) -> El {
    let mut first = El::new("tr");
    for word in head {
        first.add(El::words("th|scope=col", word));
    }
    let mut body = El::new("tbody");
    for row in rows {
        let mut line = El::new("tr");
        for (at, cell) in row.iter().enumerate() {
            line.add(El::new(if at == 0 { "th|scope=row" } else { "td" }).runs(cell));
        }
        body.add(line);
    }
    El::new("table.sheet-table").attr("aria-label", name).child(El::new("thead").child(first)).child(body)
}
