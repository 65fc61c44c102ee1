//! Writes every figure to one HTML page, to be looked at: each test, answer and exercise, light and
//! dark, left and right, its key poses, its way through a repetition, and the sentence that stands
//! for it. `./dev gallery` writes it and says where.
//!
//! `cargo run --example gallery -- page.html [part of a name]`

use back_check::figure::{draw, draw_at, moment, moves, scene, to_svg, FigureId, Size, CSS};
use back_check::i18n::{self, Words};
use back_check::protocol::battery;
use back_check::protocol::ids::{GateChoice, TestId};
use back_check::protocol::ladders::RUNGS;
use std::fmt::Write as _;

const PAGE: &str = "body{margin:20px;font:14px/1.4 system-ui;background:#fff;color:#14262a}\
h2{margin:28px 0 8px;font-size:20px}section{display:flex;flex-wrap:wrap;gap:6px;align-items:end;margin:0 0 18px}\
header{flex-basis:100%}header p{margin:0;color:#4a5b5c}\
i{display:block;padding:8px;border-radius:10px;background:var(--bc-surface)}\
svg{height:190px;max-width:400px;display:block}.t svg{height:72px;max-width:110px}.w svg{height:90px;max-width:170px}";

/// The colours of one scheme: those of the product's style sheet that know both.
fn tokens(class: &str, scheme: &str) -> String {
    let block = include_str!("../styles/tokens.css").split(":host {").nth(2);
    let inside = block.and_then(|text| text.split('}').next()).unwrap_or_default();
    format!(".{class}{{color-scheme:{scheme};{}}}", inside.trim())
}

/// One figure with everything there is to see of it.
fn figure(page: &mut String, words: &Words, id: FigureId, name: &str) -> usize {
    let s = scene(id);
    let sentence = words.get(i18n::figure(s.alt));
    let still = to_svg(&draw(id, false, Size::Full), sentence);
    let bytes = still.len();
    let mirror = to_svg(&draw(id, true, Size::Full), sentence);
    let thumb = to_svg(&draw(id, false, Size::Thumb), "");
    let _ = write!(
        page,
        "<section><header><b>{name}</b> · {} · {bytes} bytes<p>{sentence}</p></header>\
         <i class=l>{still}</i><i class=l>{mirror}</i><i class=d>{still}</i><i class=d>{mirror}</i>\
         <i class='l t'>{thumb}</i>",
        s.alt.as_str()
    );
    for key in (0..s.keys.len() as u8).filter(|&key| key != s.still) {
        let _ =
            write!(page, "<i class=l>{}</i>", to_svg(&draw_at(id, moment(s, key), false, Size::Full), ""));
    }
    // Half a repetition: the way back is the same.
    for t in (0..=500).step_by(50).filter(|_| moves(id)) {
        let _ = write!(page, "<i class='l w'>{}</i>", to_svg(&draw_at(id, t, false, Size::Full), ""));
    }
    page.push_str("</section>");
    bytes
}

/// Every figure with its heading and its name.
fn list(words: &Words) -> Vec<(&str, FigureId, String)> {
    let test = |id: TestId| words.text(i18n::test(id).name);
    let mut all = vec![
        ("Frame", FigureId::Start, "Start card".to_owned()),
        ("Frame", FigureId::Chain, "Result".to_owned()),
    ];
    for (part, core) in [("Tests", true), ("Tests of the full edition alone", false)] {
        for row in battery::TESTS.iter().filter(|row| row.core == core) {
            all.push((part, FigureId::Test(row.id), test(row.id)));
        }
    }
    for id in FigureId::all() {
        if let FigureId::Choice(of, score) = id {
            all.push(("Answers", id, format!("{}: {score}", test(of))));
        }
    }
    for &gate in GateChoice::ALL {
        all.push(("Answers of the gate", FigureId::Gate(gate), format!("{gate:?}")));
    }
    for rung in &RUNGS {
        let name = format!("{}, level {}", words.get(i18n::exercise(rung.id).name), rung.level);
        all.push((rung.family.as_str(), FigureId::Exercise(rung.id), name));
    }
    all
}

fn main() -> std::io::Result<()> {
    let mut args = std::env::args().skip(1);
    let path = args.next().unwrap_or_else(|| "gallery.html".into());
    let only = args.next().unwrap_or_default();
    let mut page = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Every figure</title><style>{PAGE}{}{}{CSS}</style>",
        tokens("l", "light"),
        tokens("d", "dark")
    );
    let words = Words::english();
    let (mut bytes, mut count, mut last) = (0, 0, "");
    for (part, id, name) in list(&words) {
        if !format!("{name} {}", scene(id).alt.as_str()).contains(&only) {
            continue;
        }
        if part != last {
            let end = if last.is_empty() { "<main>" } else { "</div>" };
            let _ = write!(page, "{end}<div><h2>{part}</h2>");
            last = part;
        }
        bytes += figure(&mut page, &words, id, &name);
        count += 1;
    }
    println!("{count} figures, {} bytes on average", bytes / count.max(1));
    std::fs::write(path, page)
}
