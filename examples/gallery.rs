//! Writes every figure to an HTML page, light and dark side by side, with its thumbnail, its mirror and
//! its key poses.
//!
//! `cargo run --example gallery -- page.html [part of a name]`

use back_check::figure::{draw, draw_at, moment, scene, to_svg, FigureId, Size, CSS};
use std::collections::BTreeSet;
use std::fmt::Write as _;

const PAGE: &str = "body{margin:8px;font:12px system-ui;background:#fff}\
section{display:inline-block;margin:4px;vertical-align:bottom}\
i{display:inline-block;padding:6px}svg{height:150px;max-width:300px;display:block}\
.t svg{width:110px;height:76px}";

const LIGHT: &str = ".l{background:#FFFDF8;--bc-surface:#FFFDF8;--bc-edge:#82796A;--bc-r-ankle:#B87410;\
--bc-r-hip:#6B2867;--bc-r-core:#2E7CC2;--bc-r-move:#8A3F1C;--bc-fig-skin:#4F726D;--bc-fig-skin-far:#7C9791;\
--bc-fig-shirt:#183F3E;--bc-fig-shirt-far:#5F817D;--bc-fig-shorts:#0E2526;--bc-fig-shorts-far:#4B6A67;\
--bc-fig-hair:#0E2526;--bc-fig-shoe:#0E2526;--bc-fig-shoe-far:#4B6A67;--bc-fig-prop:#A99A80;\
--bc-fig-wall:#DACFBB;--bc-fig-mat:#EADFCC;--bc-fig-shadow:#E4DACA}";

const DARK: &str = ".d{background:#182220;--bc-surface:#182220;--bc-edge:#7D8D89;--bc-r-ankle:#F2C469;\
--bc-r-hip:#E2A3DB;--bc-r-core:#5E9DE2;--bc-r-move:#C5744A;--bc-fig-skin:#9DBDB4;--bc-fig-skin-far:#5F7F77;\
--bc-fig-shirt:#F1F4EC;--bc-fig-shirt-far:#93A8A1;--bc-fig-shorts:#4F8A7B;--bc-fig-shorts-far:#45786B;\
--bc-fig-hair:#4F756B;--bc-fig-shoe:#F1F4EC;--bc-fig-shoe-far:#93A8A1;--bc-fig-prop:#6E6A5C;\
--bc-fig-wall:#3A423C;--bc-fig-mat:#29332F;--bc-fig-shadow:#0A1110}";

fn main() -> std::io::Result<()> {
    let mut args = std::env::args().skip(1);
    let path = args.next().unwrap_or_else(|| "gallery.html".into());
    let only = args.next().unwrap_or_default();
    let mut page = format!("<!doctype html><meta charset=utf-8><style>{PAGE}{LIGHT}{DARK}{CSS}</style>");
    let (mut bytes, mut count) = (0, 0);
    let mut seen = BTreeSet::new();
    for id in FigureId::all() {
        let s = scene(id);
        let still = to_svg(&draw(id, false, Size::Full), s.alt);
        bytes += still.len();
        count += 1;
        if !seen.insert(s.alt) || !format!("{id:?} {}", s.alt).contains(&only) {
            continue;
        }
        let thumb = to_svg(&draw(id, false, Size::Thumb), "");
        let mirror = to_svg(&draw(id, true, Size::Full), "");
        let _ =
            write!(page, "<section><i class=l>{still}</i><i class=d>{mirror}</i><i class='l t'>{thumb}</i>");
        for key in (0..s.keys.len() as u8).filter(|&k| k != s.still) {
            let _ = write!(
                page,
                "<i class=l>{}</i>",
                to_svg(&draw_at(id, moment(s, key), false, Size::Full), "")
            );
        }
        let _ = write!(page, "<br>{} {}</section>", s.alt, still.len());
    }
    println!("{count} figures, {} bytes on average", bytes / count);
    std::fs::write(path, page)
}
