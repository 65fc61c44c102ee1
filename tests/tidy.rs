//! The house rules that a compiler doesn't hold: who may use whom, what must not be written.
//!
//! Reads the files of the repository as text. Comments, string contents and tests inside source
//! files are taken out where a rule is about shipped code; `tidy/source.rs` does that.

// A helper that stops the test is what a test wants.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[allow(dead_code)]
#[path = "../build/families.rs"]
mod families;
#[allow(dead_code)]
#[path = "../build/fluent.rs"]
mod fluent;
#[path = "tidy/source.rs"]
mod source;

use source::{every_file, shipped, shipped_files, Source};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Each room and the rooms it may use. `ARCHITECTURE.md` shows the same.
const ROOMS: &[(&str, &[&str])] = &[
    ("protocol", &[]),
    ("record", &["protocol"]),
    ("plan", &["protocol", "record", "screening"]),
    ("screening", &["protocol", "record"]),
    ("figure", &["protocol"]),
    ("i18n", &["protocol"]),
    ("training", &["protocol", "record", "plan", "screening"]),
    ("app", &["protocol", "record", "plan", "screening", "training", "figure", "i18n"]),
    ("files", &["protocol", "record", "training", "i18n", "app"]),
    ("view", &["protocol", "figure", "i18n", "app"]),
    ("shell", &["record", "i18n", "app", "view"]),
    ("embed", &["record", "i18n", "figure", "app", "files", "view", "shell"]),
];

/// What single files may use besides, each with its reason.
const ALSO: &[(&str, &str, &str)] = &[
    ("src/screening/mod.rs", "plan", "`assess` ends in the plan; the judging itself knows none"),
    ("src/screening/json.rs", "plan", "the result file holds the plan"),
    ("src/app/late.rs", "view", "a reply carries the finished tree"),
];

/// The browser's crates, and the rooms that may name them.
const CRATES: &[(&str, &[&str])] = &[
    ("yew", &["shell"]),
    ("gloo", &["shell", "embed"]),
    ("web_sys", &["shell", "embed"]),
    ("js_sys", &["shell", "embed"]),
    ("wasm_bindgen", &["shell", "embed"]),
    ("wasm_bindgen_futures", &["shell", "embed"]),
];

fn report(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} found:\n{}", wrong.len(), wrong.join("\n"));
}

/// The words of a piece of code, in order.
fn idents(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// Rooms named after `crate::`, alone or in braces.
fn named_rooms(code: &str) -> BTreeSet<&str> {
    let mut rooms = BTreeSet::new();
    for (at, prefix) in code.match_indices("crate::") {
        let rest = &code[at + prefix.len()..];
        if let Some(inside) = rest.strip_prefix('{') {
            let mut depth = 0;
            let end = inside.find(|c| {
                depth += i32::from(c == '{') - i32::from(c == '}');
                depth < 0
            });
            let mut depth = 0;
            let own = inside[..end.unwrap_or(inside.len())].split(|c| {
                depth += i32::from(c == '{') - i32::from(c == '}');
                c == ',' && depth == 0
            });
            rooms.extend(own.filter_map(|part| idents(part).next()));
        } else {
            rooms.extend(idents(rest).next());
        }
    }
    rooms
}

#[test]
fn rooms_use_only_what_the_architecture_allows() {
    let mut wrong = Vec::new();
    let known: BTreeSet<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    for Source { path, code, .. } in shipped() {
        let Some(room) = source::room(&path) else { continue };
        let (_, may) = ROOMS.iter().find(|(name, _)| *name == room).expect("a room of the table");
        for used in named_rooms(&code) {
            let also = ALSO.iter().any(|(file, extra, _)| *file == path && *extra == used);
            if used != room && known.contains(used) && !may.contains(&used) && !also {
                wrong.push(format!("{path}: {room} names {used}"));
            }
            if used == "*" || used == "self" {
                wrong.push(format!("{path}: names everything of the crate"));
            }
        }
        // `super::` up to the root of the crate would be another way in.
        let depth = source::depth(&path);
        if code.contains(&"super::".repeat(depth)) {
            wrong.push(format!("{path}: climbs out of its room"));
        }
    }
    report(&wrong);
}

#[test]
fn the_generated_words_use_the_protocol_alone() {
    for family in families::FAMILIES {
        assert!(family.path.starts_with("crate::protocol::"), "{}", family.path);
    }
}

#[test]
fn what_single_files_may_use_is_still_used() {
    for (file, room, why) in ALSO {
        let all = shipped();
        let source =
            all.iter().find(|source| source.path == *file).unwrap_or_else(|| panic!("{file}: {why}"));
        assert!(
            named_rooms(&source.code).contains(room),
            "{file} no longer names {room}: drop the exception"
        );
    }
}

#[test]
fn the_browser_is_named_in_the_shell_and_at_the_door_only() {
    let mut wrong = Vec::new();
    for Source { path, code, .. } in shipped() {
        let room = source::room(&path).unwrap_or_default();
        let words: BTreeSet<&str> = idents(&code).collect();
        for (name, rooms) in CRATES {
            if words.contains(name) && !rooms.contains(&room) {
                wrong.push(format!("{path}: names {name}"));
            }
        }
    }
    report(&wrong);
}

#[test]
fn every_room_is_in_the_architecture_and_in_the_table() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let mut there = BTreeSet::new();
    for entry in fs::read_dir(root().join("src")).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() && entry.file_name() != "bin" {
            there.insert(entry.file_name().into_string().unwrap());
        }
    }
    let table: BTreeSet<String> = ROOMS.iter().map(|(room, _)| (*room).to_owned()).collect();
    assert_eq!(there, table);
    for room in there {
        assert!(text.contains(&format!("`{room}`")), "ARCHITECTURE.md says nothing of {room}");
    }
}

#[test]
fn every_module_says_what_it_holds() {
    let mut wrong = Vec::new();
    for (path, text) in every_file(&["rs"]) {
        if !text.starts_with("//! ") {
            wrong.push(format!("{path}: begins without `//!`"));
        }
    }
    report(&wrong);
}

/// No file is longer than can be read in one go.
const LINES: usize = 420;

#[test]
fn no_file_is_too_long() {
    let mut wrong = Vec::new();
    for (path, text) in every_file(&["rs", "js", "mjs", "css"]) {
        let lines = text.lines().count();
        if lines > LINES {
            wrong.push(format!("{path}: {lines} lines, {LINES} at most"));
        }
    }
    report(&wrong);
}

#[test]
fn no_style_attribute_anywhere() {
    let mut wrong = Vec::new();
    for source in shipped() {
        let room = source::room(&source.path).unwrap_or_default();
        if !["view", "shell", "embed", "app", "figure"].contains(&room) {
            continue;
        }
        for spelling in ["style=", "\"style\"", "set_css_text", "innerHTML", "inner_html"] {
            if source.uncommented.contains(spelling) {
                wrong.push(format!("{}: {spelling}", source.path));
            }
        }
    }
    for path in ["index.html", "src/embed/back-check.js", "page/update.js"] {
        let text = fs::read_to_string(root().join(path)).unwrap();
        for spelling in [" style=", "'style'", ".style.", "innerHTML", "cssText", "onclick="] {
            if text.contains(spelling) {
                wrong.push(format!("{path}: {spelling}"));
            }
        }
    }
    assert!(!back_check::view::NAMES.contains(&"style"));
    report(&wrong);
}

/// A file that never reaches the browser: JSON is for native builds.
fn is_json(path: &str) -> bool {
    path.contains("/json.rs") || path.contains("/json/")
}

#[test]
fn no_float_is_written_out_in_shipped_code() {
    let mut wrong = Vec::new();
    for source in shipped().into_iter().filter(|source| !is_json(&source.path)) {
        let path = &source.path;
        for (number, line) in (1..).zip(source.uncommented.lines()) {
            let spec = line.split('{').skip(1).any(|rest| {
                let inside = rest.split('}').next().unwrap_or_default();
                inside.split_once(':').is_some_and(|(name, spec)| {
                    name.chars().all(|c| c.is_alphanumeric() || c == '_') && spec.contains('.')
                }) && line.contains('"')
            });
            let float = line.contains("f64") || line.contains("f32");
            let writes =
                line.contains(".to_string()") || line.contains("format!(") || line.contains("write!(");
            if spec || (float && writes) {
                wrong.push(format!("{path}:{number}: {}", line.trim()));
            }
        }
    }
    report(&wrong);
}

#[test]
fn shipped_code_never_panics_on_purpose() {
    let mut wrong = Vec::new();
    for Source { path, code, .. } in shipped() {
        for (number, line) in (1..).zip(code.lines()) {
            for call in [".unwrap()", ".expect(", "panic!(", "unreachable!(", "todo!(", "unimplemented!("] {
                if line.contains(call) {
                    wrong.push(format!("{path}:{number}: {call}"));
                }
            }
        }
    }
    report(&wrong);
}

/// Never said about a person or their body; each also with an ending.
const NEVER: &[&str] = &[
    "weak",
    "unstable",
    "instability",
    "dysfunction",
    "culprit",
    "damage",
    "out of alignment",
    "misaligned",
    "fail",
    "abnormal",
];

#[test]
fn no_word_judges_a_person() {
    let mut wrong = Vec::new();
    for (path, text) in every_file(&["ftl"]) {
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#')) {
            // An id may say what no reader sees.
            let words = line.split_once(" = ").map_or(line, |(_, words)| words).to_lowercase();
            for never in NEVER {
                let starts = |(at, _)| !words[..at].ends_with(char::is_alphabetic);
                if words.match_indices(never).any(starts) {
                    wrong.push(format!("{path}:{number}: {never}"));
                }
            }
        }
    }
    report(&wrong);
}

#[test]
fn every_message_is_said_somewhere() {
    let sources = fluent::read_folder(&root().join("locales/en")).expect("the folder");
    let messages = fluent::compile(&sources).expect("every file parses");
    let all = shipped();
    let code: String = all.iter().map(|source| source.code.as_str()).collect();
    let keys: BTreeSet<&str> = code
        .split("k::")
        .skip(1)
        .chain(code.split("keys::").skip(1))
        .filter_map(|rest| idents(rest).next())
        .collect();
    let dense: String = code.split_whitespace().collect();
    let text: String = all.iter().map(|source| source.uncommented.as_str()).collect();
    let page: String = every_file(&["html", "js", "webmanifest"]).into_iter().map(|(_, text)| text).collect();
    let mut unused = Vec::new();
    for message in &messages {
        let name = message.name().replace(['-', '.'], "_").to_lowercase();
        let said = if families::in_family_file(message) {
            let own = |family: &&families::Family| {
                family.file == message.file && message.id.starts_with(&format!("{}-", family.name))
            };
            let family = families::FAMILIES.iter().find(own).expect("a family");
            let field = message.attribute.as_deref().unwrap_or(family.value);
            let plain = family.is_plain() && message.attribute.is_none();
            let field = plain || dense.contains(&format!(".{field}"));
            field && dense.contains(&format!("i18n::{}(", family.name))
        } else if message.file == "page.ftl" {
            page.contains(&format!("{{{{{}}}}}", message.id))
        } else if message.file == "figures.ftl" {
            // A scene names its sentence by its id.
            text.contains(&format!("\"{}\"", message.id))
        } else if message.args.is_empty() {
            keys.contains(name.to_uppercase().as_str())
        } else {
            dense.contains(&format!(".{name}("))
        };
        if !said {
            unused.push(format!("{}: {}", message.file, message.name()));
        }
    }
    report(&unused);
}

#[test]
fn the_repository_names_no_machine_and_leaves_nothing_open() {
    // Written in pieces, so that this file doesn't find itself.
    let pieces: &[&[&str]] = &[
        &["/wo", "rk/"],
        &["/ro", "ot/"],
        &["/ho", "me/"],
        &["/tm", "p/"],
        &["/Us", "ers/"],
        &["C:", "\\"],
        &["sha", "red/"],
        &["TO", "DO"],
        &["FIX", "ME"],
        &["XX", "X"],
        &["#[ign", "ore"],
    ];
    let never: Vec<String> = pieces.iter().map(|pieces| pieces.concat()).collect();
    let mut wrong = Vec::new();
    let mut count = 0;
    for (path, text) in every_file(&[]) {
        count += 1;
        if path == "Cargo.lock" || path == "package-lock.json" {
            continue;
        }
        for (number, line) in (1..).zip(text.lines()) {
            for never in never.iter().filter(|never| line.contains(never.as_str())) {
                wrong.push(format!("{path}:{number}: {never}"));
            }
        }
    }
    assert!(count > 150, "only {count} files were read");
    report(&wrong);
}

#[test]
fn the_reading_itself_reads_right() {
    let code =
        source::strip("let a = \"x // {:.1}\"; // no\nlet b = '\"'; /* no */ let c = r#\"no\"#;", true);
    assert_eq!(code, "let a = \"\"; \nlet b = ' ';  let c = r#\"\"#;");
    let code = source::strip("a // no\n\"b\" 'static '\\'' /* no */ c", false);
    assert_eq!(code, "a \n\"b\" 'static '\\''  c");
    assert_eq!(
        named_rooms("use crate::{app::{Msg, x}, view}; crate::plan::make").into_iter().collect::<Vec<_>>(),
        ["app", "plan", "view"]
    );
    let files = shipped_files();
    assert!(files.iter().any(|path| path == "src/view/dom.rs"));
    assert!(!files.iter().any(|path| path.ends_with("tests.rs") || path == "src/protocol/check.rs"));
}
