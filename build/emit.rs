//! Messages to the packed text and to Rust.
//!
//! A packed text is one header line (`back-check/words@1 HASH LANGUAGE`), then its messages in key
//! order, with a unit separator between them. There are three: what the first screens need, the rest of
//! the screens, and what only the files module writes. In a message, U+0001 and a digit stand for an
//! argument; U+0002 and a digit open a select whose branches are U+0003 key U+0004 text, and U+0005
//! closes it. The key of the branch taken by default starts with a star.

use crate::families::{in_family_file, Family, Members, FAMILIES};
use crate::fluent::{plain, Message, Piece};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// FNV-1a over every name and its arguments, in key order.
pub(crate) fn hash(messages: &[Message]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for message in messages {
        for byte in format!("{}({})\n", message.name(), message.args.join(",")).bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

/// The files whose words are only needed from the tests on.
const LATER: &[&str] = &[
    "claims.ftl",
    "exercises.ftl",
    "figures.ftl",
    "follow.ftl",
    "later.ftl",
    "names.ftl",
    "print.ftl",
    "tests.ftl",
];

/// The file whose words stand outside the check; `tools/words.mjs` writes them into the pages.
pub(crate) const PAGE: &str = "page.ftl";

/// Leaves the page's own words out, and puts the words of the first screens before the rest, which
/// is fetched after them.
pub(crate) fn arrange(messages: &mut Vec<Message>) {
    messages.retain(|message| message.file != PAGE);
    messages.sort_by_key(part);
}

/// What only the files module writes, into files and about them.
const FILES: &[&str] = &["files.ftl"];

/// Which packed text a message is in: 0 with the first screens, 1 with the rest, 2 with the files.
pub(crate) fn part(message: &Message) -> usize {
    match message.file.as_str() {
        file if FILES.contains(&file) => 2,
        file => usize::from(LATER.contains(&file)),
    }
}

/// How many of the messages are in a packed text.
fn count(keys: &[Message], of: usize) -> usize {
    keys.iter().filter(|key| part(key) == of).count()
}

/// The three packed texts of `messages` in the key order of `keys` (English): first, later, files.
pub(crate) fn pack(keys: &[Message], messages: &[Message], language: &str) -> Result<[String; 3], String> {
    let by_name: BTreeMap<String, &Message> = messages.iter().map(|m| (m.name(), m)).collect();
    let one = |of: usize| -> Result<String, String> {
        let mut out = format!("back-check/words@1 {:016x} {language}\n", hash(keys));
        for (at, key) in keys.iter().filter(|key| part(key) == of).enumerate() {
            let name = key.name();
            let Some(message) = by_name.get(&name) else {
                return Err(format!("{language}: {name}: is missing"));
            };
            if at > 0 {
                out.push('\u{1f}');
            }
            encode(&message.pieces, &key.args, &mut out).map_err(|e| format!("{language}: {name}: {e}"))?;
        }
        Ok(out)
    };
    Ok([one(0)?, one(1)?, one(2)?])
}

fn encode(pieces: &[Piece], args: &[String], out: &mut String) -> Result<(), String> {
    let digit = |arg: &str| {
        let at = args.iter().position(|name| name == arg);
        let at = at.and_then(|at| char::from_digit(u32::try_from(at).ok()?, 10));
        at.ok_or_else(|| format!("${arg} is not an argument of the English message, or is past the tenth"))
    };
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Arg(arg) => {
                out.push('\u{1}');
                out.push(digit(arg)?);
            }
            Piece::Select { arg, variants } => {
                out.push('\u{2}');
                out.push(digit(arg)?);
                for variant in variants {
                    out.push('\u{3}');
                    if variant.default {
                        out.push('*');
                    }
                    out.push_str(&variant.key);
                    out.push('\u{4}');
                    encode(&variant.pieces, args, out)?;
                }
                out.push('\u{5}');
            }
        }
    }
    Ok(())
}

/// The whole of `messages.rs`.
pub(crate) fn rust(messages: &[Message], members: &Members) -> Result<String, Vec<String>> {
    let at: BTreeMap<String, usize> = messages.iter().enumerate().map(|(i, m)| (m.name(), i)).collect();
    let own: Vec<(usize, &Message)> =
        messages.iter().enumerate().filter(|(_, m)| !in_family_file(m)).collect();

    let mut errors = Vec::new();
    let mut out = String::new();
    header(&mut out, messages);
    names(&mut out, &own, &mut errors);
    for family in FAMILIES {
        family_words(&mut out, family, members, &at);
    }
    if errors.is_empty() {
        Ok(out)
    } else {
        Err(errors)
    }
}

fn header(out: &mut String, messages: &[Message]) {
    out.push_str("// Written by build.rs from locales/en. Do not edit.\n\n");
    out.push_str("/// How many messages there are.\n#[cfg(test)]\n");
    line(out, &format!("pub(super) const COUNT: usize = {};", messages.len()));
    out.push_str("/// How many of them the first screens need.\n");
    line(out, &format!("pub(super) const FIRST: usize = {};", count(messages, 0)));
    out.push_str("/// How many the other screens need.\n");
    line(out, &format!("pub(super) const LATER: usize = {};", count(messages, 1)));
    out.push_str("/// How many the files need.\n#[cfg(files)]\n");
    line(out, &format!("pub(super) const COUNT_FILES: usize = {};", count(messages, 2)));
    out.push_str("/// The hash of the key list, as it stands in a packed file.\n");
    line(out, &format!("pub(super) const HASH: &str = \"{:016x}\";", hash(messages)));
    out.push_str("/// English for the first screens, packed. A second half gets it from the first.\n");
    line(out, "pub(super) static EN: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/en.words\"));");
    out.push_str("/// English for the rest, packed.\n#[cfg(late)]\n");
    line(
        out,
        "pub(super) static EN_LATER: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/en-later.words\"));",
    );
    out.push_str("/// English for what the files module writes, packed.\n#[cfg(files)]\n");
    line(
        out,
        "pub(super) static EN_FILES: &str = include_str!(concat!(env!(\"OUT_DIR\"), \"/en-files.words\"));",
    );
    out.push_str("/// The name of every message in the locale files, for tests.\n#[cfg(test)]\n");
    line(out, "pub(super) static NAMES: &[&str] = &[");
    for message in messages {
        line(out, &format!("    {:?},", message.name()));
    }
    line(out, "];\n");
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

/// Keys for messages without arguments, methods for those with.
fn names(out: &mut String, own: &[(usize, &Message)], errors: &mut Vec<String>) {
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    let mut consts = String::new();
    let mut methods = String::new();
    for &(at, message) in own {
        let name = message.name().replace(['-', '.'], "_").to_ascii_lowercase();
        if let Some(other) = taken.insert(name.clone(), message.name()) {
            errors.push(format!("{}: {}: has the same Rust name as {other}", message.file, message.name()));
        }
        let doc = doc(message);
        if message.args.is_empty() {
            let name = name.to_ascii_uppercase();
            let _ = writeln!(consts, "    /// {doc}\n    pub const {name}: Key = Key({at});");
            continue;
        }
        let args: Vec<String> = message.args.iter().map(|arg| arg.replace('-', "_")).collect();
        for word in args.iter().chain([&name]) {
            if KEYWORDS.contains(&word.as_str()) {
                errors.push(format!("{}: {}: `{word}` is taken in Rust", message.file, message.name()));
            }
        }
        let params: String = args.iter().fold(String::new(), |mut params, arg| {
            let _ = write!(params, ", {arg}: impl Into<Arg>");
            params
        });
        let values = args.iter().map(|arg| format!("{arg}.into()")).collect::<Vec<_>>().join(", ");
        let _ = writeln!(
            methods,
            "    /// {doc}\n    pub fn {name}(&self{params}) -> String {{\n        \
             self.format(Key({at}), [{values}])\n    }}"
        );
    }
    let _ = writeln!(
        out,
        "/// A key for every message without arguments that belongs to no family.\n\
         pub mod keys {{\n    use super::Key;\n{consts}}}\n\nimpl Words {{\n{methods}}}\n"
    );
}

const KEYWORDS: &[&str] = &[
    "as",
    "box",
    "break",
    "const",
    "continue",
    "crate",
    "do",
    "dyn",
    "else",
    "english",
    "enum",
    "false",
    "final",
    "fn",
    "for",
    "format",
    "from_packed",
    "get",
    "if",
    "impl",
    "in",
    "language",
    "let",
    "loop",
    "match",
    "mod",
    "move",
    "mut",
    "numerals",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "type",
    "unsafe",
    "use",
    "where",
    "while",
    "with_numerals",
    "yield",
];

/// The English text as one line of documentation.
fn doc(message: &Message) -> String {
    let text = plain(&message.pieces).replace('\n', " ");
    let mut safe = String::new();
    for c in text.chars() {
        if matches!(c, '[' | ']' | '<' | '>' | '`' | '\\') {
            safe.push('\\');
        }
        safe.push(c);
    }
    format!("`{}`: {safe}", message.name())
}

fn family_words(out: &mut String, family: &Family, members: &Members, at: &BTreeMap<String, usize>) {
    let (name, path, kind) = (family.name, family.path, family.kind());
    let key = |id: &str| at.get(id).map_or_else(|| "None".to_owned(), |at| format!("Key({at})"));
    let members = members.get(name).map(Vec::as_slice).unwrap_or_default();

    if family.is_plain() {
        let _ = writeln!(out, "/// The words for a [`{kind}`]({path}).");
        let _ = writeln!(out, "pub fn {name}(id: {path}) -> Key {{\n    match id {{");
        for member in members {
            let id = format!("{name}-{}", member.spelling);
            let _ = writeln!(out, "        {path}::{} => {},", member.variant, key(&id));
        }
        line(out, "    }\n}\n");
        return;
    }

    let words = words_struct(out, family);
    let _ = writeln!(out, "/// The words for a [`{kind}`]({path}).");
    let _ = writeln!(out, "pub fn {name}(id: {path}) -> &'static {words} {{\n    match id {{");
    for member in members {
        let id = format!("{name}-{}", member.spelling);
        let _ = writeln!(
            out,
            "        {path}::{} => const {{ &{} }},",
            member.variant,
            words_value(family, &words, &id, at)
        );
    }
    line(out, "    }\n}\n");
}

fn words_struct(out: &mut String, family: &Family) -> String {
    let mut words = family.name.to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words.push_str("Words");
    let _ = writeln!(
        out,
        "/// What is said about one `{0}`. The field names are those of the locale file.\n\
         #[derive(Clone, Copy, PartialEq, Eq, Debug)]\npub struct {words} {{",
        family.name
    );
    let _ = writeln!(out, "    /// `{}-…`\n    pub {}: Key,", family.name, family.value);
    for field in family.required {
        let _ = writeln!(out, "    /// `{}-….{field}`\n    pub {field}: Key,", family.name);
    }
    for field in family.optional {
        let _ = writeln!(
            out,
            "    /// `{}-….{field}`, where there is one\n    pub {field}: Option<Key>,",
            family.name
        );
    }
    line(out, "}\n");
    words
}

fn words_value(family: &Family, words: &str, id: &str, at: &BTreeMap<String, usize>) -> String {
    let mut out = format!("{words} {{ {}: Key({})", family.value, at.get(id).copied().unwrap_or_default());
    for field in family.required {
        let key = at.get(&format!("{id}.{field}")).copied().unwrap_or_default();
        let _ = write!(out, ", {field}: Key({key})");
    }
    for field in family.optional {
        match at.get(&format!("{id}.{field}")) {
            Some(key) => {
                let _ = write!(out, ", {field}: Some(Key({key}))");
            }
            None => {
                let _ = write!(out, ", {field}: None");
            }
        }
    }
    out.push_str(" }");
    out
}
