//! The files of the repository as text, and what of a source file is shipped.

use super::root;
use std::fs;
use std::path::Path;

/// A source file that ends up in the product.
pub(crate) struct Source {
    /// From the root of the repository.
    pub(crate) path: String,
    /// Without comments, string contents and tests.
    pub(crate) code: String,
    /// Without comments and tests.
    pub(crate) uncommented: String,
}

/// Folders that hold nothing anyone wrote.
const MADE: &[&str] = &["target", "dist", "node_modules", ".tools", ".git", "screens", "coverage"];

fn walk(folder: &Path, found: &mut Vec<String>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(Result::unwrap).collect();
    entries.sort_by_key(fs::DirEntry::path);
    for entry in entries {
        let path = entry.path();
        let name = entry.file_name().into_string().unwrap();
        if path.is_dir() {
            if !MADE.contains(&name.as_str()) {
                walk(&path, found);
            }
        } else if name != ".git" {
            let from_root = path.strip_prefix(root()).unwrap();
            found.push(from_root.to_str().unwrap().replace('\\', "/"));
        }
    }
}

/// Every text file with one of these endings, or every text file: path and text.
pub(crate) fn every_file(endings: &[&str]) -> Vec<(String, String)> {
    let mut paths = Vec::new();
    walk(root(), &mut paths);
    paths.retain(|path| {
        let ending = path.rsplit('.').next().unwrap_or_default();
        let log = Path::new(path).extension().is_some_and(|ending| ending == "log");
        !log && (endings.is_empty() || endings.contains(&ending))
    });
    let read = |path: String| fs::read_to_string(root().join(&path)).ok().map(|text| (path, text));
    paths.into_iter().filter_map(read).collect()
}

/// Paths of the source files that are shipped: all of `src` but what only tests compile.
pub(crate) fn shipped_files() -> Vec<String> {
    shipped().into_iter().map(|source| source.path).collect()
}

/// Every source file that is shipped.
pub(crate) fn shipped() -> Vec<Source> {
    let mut files = every_file(&["rs"]);
    files.retain(|(path, _)| path.starts_with("src/"));
    let mut for_tests = Vec::new();
    for (path, text) in &files {
        for (at, mark) in text.match_indices("#[cfg(test)]\nmod ") {
            let rest = &text[at + mark.len()..];
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            if rest[end..].starts_with(';') {
                let folder = match path.strip_suffix("/mod.rs") {
                    Some(folder) => folder,
                    None if path == "src/lib.rs" => "src",
                    None => path.strip_suffix(".rs").unwrap(),
                };
                for_tests.push(format!("{folder}/{}", &rest[..end]));
            }
        }
    }
    files.retain(|(path, _)| {
        !for_tests.iter().any(|test| *path == format!("{test}.rs") || path.starts_with(&format!("{test}/")))
    });
    let source = |(path, text): (String, String)| {
        // Tests inside a file stand at its end.
        let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        Source { path, code: strip(own, true), uncommented: strip(own, false) }
    };
    files.into_iter().map(source).collect()
}

/// The room a source file belongs to, if it is in one.
pub(crate) fn room(path: &str) -> Option<&str> {
    let (room, _) = path.strip_prefix("src/")?.split_once('/')?;
    (room != "bin").then_some(room)
}

/// How many steps up from a module to the root of the crate.
pub(crate) fn depth(path: &str) -> usize {
    let module = path.strip_suffix("/mod.rs").or_else(|| path.strip_suffix(".rs")).unwrap();
    module.split('/').count() - 1
}

/// Source text without its comments and, where asked, without what strings hold.
pub(crate) fn strip(text: &str, strings: bool) -> String {
    let chars: Vec<char> = text.chars().collect();
    let at = |i: usize| chars.get(i).copied().unwrap_or('\0');
    let mut out = String::new();
    let mut i = 0;
    while i < chars.len() {
        if at(i) == '/' && at(i + 1) == '/' {
            while i < chars.len() && at(i) != '\n' {
                i += 1;
            }
        } else if at(i) == '/' && at(i + 1) == '*' {
            while i < chars.len() && !(at(i) == '*' && at(i + 1) == '/') {
                i += 1;
            }
            i += 2;
        } else if at(i) == 'r' && matches!(at(i + 1), '"' | '#') && !out.ends_with(char::is_alphanumeric) {
            let marks = chars[i + 1..].iter().take_while(|c| **c == '#').count();
            let (open, from) = (i, i + 1 + marks + 1);
            if at(from - 1) != '"' {
                out.push('r');
                i += 1;
                continue;
            }
            let closes = |k: usize| at(k) == '"' && (1..=marks).all(|m| at(k + m) == '#');
            let to = (from..chars.len()).find(|k| closes(*k)).unwrap_or(chars.len());
            out.extend(&chars[open..from]);
            if !strings {
                out.extend(&chars[from..to]);
            }
            i = (to + 1 + marks).min(chars.len());
            out.extend(&chars[to..i]);
        } else if at(i) == '"' {
            let from = i + 1;
            let mut to = from;
            while to < chars.len() && at(to) != '"' {
                to += 1 + usize::from(at(to) == '\\');
            }
            out.push('"');
            if !strings {
                out.extend(&chars[from..to.min(chars.len())]);
            }
            out.push('"');
            i = to + 1;
        } else if at(i) == '\'' && (at(i + 2) == '\'' || at(i + 1) == '\\') {
            // A character, not a lifetime.
            let mut to = i + 2;
            while to < chars.len() && at(to) != '\'' {
                to += 1;
            }
            if at(i + 1) == '\\' && at(i + 2) == '\'' {
                to = i + 3;
            }
            if strings {
                out.push_str("' '");
            } else {
                out.extend(&chars[i..=to]);
            }
            i = to + 1;
        } else {
            out.push(at(i));
            i += 1;
        }
    }
    out
}
