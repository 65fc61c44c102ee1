//! Writes every figure, light and dark side by side, to an HTML page: `cargo run --example gallery -- page.html`.

use back_check::figure::*;

fn main() {
    let mut out = String::from("<meta charset=utf-8><style>body{margin:8px;font:12px system-ui;background:#fff} .w{display:inline-block;margin:3px;vertical-align:bottom} .l,.d{display:inline-block;padding:6px} svg{height:170px;max-width:330px;display:block}");
    out.push_str(CSS);
    out.push_str(".l{background:#FFFDF8;--bc-surface:#FFFDF8;--bc-edge:#82796A;--bc-r-ankle:#B87410;--bc-r-hip:#6B2867;--bc-r-core:#2E7CC2;--bc-r-move:#8A3F1C;--bc-fig-skin:#4F726D;--bc-fig-skin-far:#7C9791;--bc-fig-shirt:#183F3E;--bc-fig-shirt-far:#5F817D;--bc-fig-shorts:#0E2526;--bc-fig-shorts-far:#4B6A67;--bc-fig-hair:#0E2526;--bc-fig-shoe:#0E2526;--bc-fig-shoe-far:#4B6A67;--bc-fig-prop:#A99A80;--bc-fig-wall:#DACFBB;--bc-fig-mat:#EADFCC;--bc-fig-shadow:#E4DACA}</style>");
    let mut total = 0; let mut n = 0;
    let only = std::env::args().nth(2).unwrap_or_default();
    let mut seen: Vec<&str> = Vec::new();
    for id in FigureId::all() {
        let sc = scene(id);
        if seen.contains(&sc.alt) { continue; }
        seen.push(sc.alt);
        let svg = to_svg(&draw(id, false, Size::Full), sc.alt);
        total += svg.len(); n += 1;
        if !format!("{id:?}").contains(&only) { continue; }
        out.push_str(&format!("<div class=w><div class=l>{svg}</div>"));
        for k in 0..sc.keys.len() { if sc.keys.len() > 1 && k != usize::from(sc.still) {
            let v = to_svg(&draw_at(id, moment(sc, k as u8), false, Size::Full), "");
            out.push_str(&format!("<div class=l>{v}</div>")); } }
        out.push_str(&format!("<br>{} {}</div>", sc.alt, svg.len()));
    }
    println!("{}", total / n);
    std::fs::write(std::env::args().nth(1).unwrap(), out).unwrap();
}
