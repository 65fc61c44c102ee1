//! Writes every figure, light and dark side by side, to an HTML page: `cargo run --example gallery -- page.html`.

use back_check::figure::*;
use back_check::protocol::ids::TestId;

fn main() {
    let mut out = String::from("<meta charset=utf-8><style>body{margin:8px;font:12px system-ui;background:#fff} .w{display:inline-block;margin:3px;vertical-align:bottom} .l,.d{display:inline-block;padding:6px} svg{height:190px;display:block}");
    out.push_str(CSS);
    out.push_str(".l{background:#FFFDF8;--bc-surface:#FFFDF8;--bc-edge:#82796A;--bc-r-ankle:#B87410;--bc-r-hip:#6B2867;--bc-r-core:#2E7CC2;--bc-r-move:#8A3F1C;--bc-fig-skin:#4F726D;--bc-fig-skin-far:#7C9791;--bc-fig-shirt:#183F3E;--bc-fig-shirt-far:#5F817D;--bc-fig-shorts:#0E2526;--bc-fig-shorts-far:#4B6A67;--bc-fig-hair:#0E2526;--bc-fig-shoe:#0E2526;--bc-fig-shoe-far:#4B6A67;--bc-fig-prop:#A99A80;--bc-fig-wall:#DACFBB;--bc-fig-mat:#EADFCC;--bc-fig-shadow:#E4DACA}</style>");
    let mut total = 0; let mut n = 0;
    for i in 0..23_u8 {
        let id = FigureId::Choice(TestId::DeadBug, i);
        let svg = to_svg(&draw(id, false, Size::Full), scene(id).alt);
        total += svg.len(); n += 1;
        out.push_str(&format!("<div class=w><div class=l>{svg}</div><br>{} {}</div>", scene(id).alt, svg.len()));
    }
    println!("{}", total / n);
    std::fs::write(std::env::args().nth(1).unwrap(), out).unwrap();
}
