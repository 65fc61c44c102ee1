//! Fluent files to messages: parses, resolves references and terms, refuses what is not supported.
//!
//! Supported: text, `{ $var }`, selects on a variable, `{ message }`, `{ message.attribute }`,
//! `{ -term }`, string and number literals, attributes, comments. A wrapped line joins the one
//! before it with a space; a blank line stays as a paragraph break. The only mark is `**bold**`.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// One file.
pub(crate) struct Source {
    pub(crate) file: String,
    pub(crate) text: String,
}

/// One value or attribute, with everything resolved but its arguments.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Message {
    pub(crate) file: String,
    pub(crate) id: String,
    pub(crate) attribute: Option<String>,
    pub(crate) pieces: Vec<Piece>,
    /// Argument names in the order they first appear.
    pub(crate) args: Vec<String>,
}

impl Message {
    /// `id` or `id.attribute`.
    pub(crate) fn name(&self) -> String {
        full_name(&self.id, self.attribute.as_deref())
    }
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Piece {
    Text(String),
    Arg(String),
    Select { arg: String, variants: Vec<Variant> },
}

/// A branch of a select.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Variant {
    pub(crate) key: String,
    pub(crate) default: bool,
    pub(crate) pieces: Vec<Piece>,
}

/// Every `.ftl` file of a folder, by name.
pub(crate) fn read_folder(folder: &Path) -> Result<Vec<Source>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut sources = Vec::new();
    for entry in entries {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.extension().is_some_and(|ext| ext == "ftl") {
            let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            let file = path.file_name().map(|name| name.to_string_lossy().into_owned());
            sources.push(Source { file: file.unwrap_or_default(), text });
        }
    }
    sources.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(sources)
}

/// Everything written, before references are resolved: name to file and pattern.
type Raw<'a> = BTreeMap<String, (&'a str, Pattern<&'a str>)>;

/// The messages of all files, in order, or every mistake found.
pub(crate) fn compile<'a>(sources: &'a [Source]) -> Result<Vec<Message>, Vec<String>> {
    let mut errors = Vec::new();
    let mut raw: Raw<'a> = BTreeMap::new();
    let mut order: Vec<(&str, String, Option<String>)> = Vec::new();

    for source in sources {
        let file = source.file.as_str();
        let resource = match fluent_syntax::parser::parse(source.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, problems)) => {
                for problem in problems {
                    let line =
                        source.text.get(..problem.pos.start).map_or(0, |t| t.matches('\n').count()) + 1;
                    errors.push(format!("{file}:{line}: {}", problem.kind));
                }
                resource
            }
        };
        for entry in resource.body {
            let mut put = |name: String, pattern: Pattern<&'a str>| {
                if raw.contains_key(&name) {
                    errors.push(format!("{file}: {name}: written twice"));
                    return false;
                }
                raw.insert(name, (file, pattern));
                true
            };
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    if let Some(value) = message.value {
                        if put(id.clone(), value) {
                            order.push((file, id.clone(), None));
                        }
                    }
                    for attribute in message.attributes {
                        let name = attribute.id.name.to_owned();
                        if put(full_name(&id, Some(&name)), attribute.value) {
                            order.push((file, id.clone(), Some(name)));
                        }
                    }
                }
                Entry::Term(term) => {
                    put(format!("-{}", term.id.name), term.value);
                }
                Entry::Junk { content } => {
                    let first = content.trim().lines().next().unwrap_or_default();
                    errors.push(format!("{file}: not Fluent: {first}"));
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }

    let mut messages = Vec::new();
    for (file, id, attribute) in order {
        let name = full_name(&id, attribute.as_deref());
        match finish(&name, &raw) {
            Ok(pieces) => {
                let mut args = Vec::new();
                collect_args(&pieces, &mut args);
                messages.push(Message { file: file.to_owned(), id, attribute, pieces, args });
            }
            Err(problem) => errors.push(format!("{file}: {name}: {problem}")),
        }
    }
    if errors.is_empty() {
        Ok(messages)
    } else {
        Err(errors)
    }
}

fn full_name(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

fn finish(name: &str, raw: &Raw<'_>) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    resolve(name, raw, 0, &mut pieces)?;
    let text = plain(&pieces);
    if text.trim().is_empty() {
        return Err("is empty".to_owned());
    }
    if text.chars().any(|c| c.is_control() && c != '\n') {
        return Err("holds a control character".to_owned());
    }
    marks(&pieces)?;
    Ok(pieces)
}

/// Bold must open and close in the same run of text; a lone star is a mistake.
fn marks(pieces: &[Piece]) -> Result<(), String> {
    let mut stars = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => stars.push_str(text),
            Piece::Arg(_) => {}
            Piece::Select { variants, .. } => {
                for variant in variants {
                    marks(&variant.pieces)?;
                }
            }
        }
    }
    if !stars.matches("**").count().is_multiple_of(2) || stars.replace("**", "").contains('*') {
        return Err("`**bold**` is not closed".to_owned());
    }
    Ok(())
}

/// All text of all branches, for checks.
pub(crate) fn plain(pieces: &[Piece]) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Arg(arg) => out.push_str(arg),
            Piece::Select { variants, .. } => {
                for variant in variants {
                    out.push_str(&plain(&variant.pieces));
                }
            }
        }
    }
    out
}

fn collect_args(pieces: &[Piece], args: &mut Vec<String>) {
    for piece in pieces {
        let (Piece::Arg(arg) | Piece::Select { arg, .. }) = piece else {
            continue;
        };
        if !args.contains(arg) {
            args.push(arg.clone());
        }
        if let Piece::Select { variants, .. } = piece {
            for variant in variants {
                collect_args(&variant.pieces, args);
            }
        }
    }
}

fn resolve(name: &str, raw: &Raw<'_>, depth: u8, out: &mut Vec<Piece>) -> Result<(), String> {
    if depth > 8 {
        return Err("refers to itself".to_owned());
    }
    let Some((_, pattern)) = raw.get(name) else {
        return Err(format!("refers to `{name}`, which is not there"));
    };
    pieces_of(pattern, raw, depth, out)
}

fn pieces_of(pattern: &Pattern<&str>, raw: &Raw<'_>, depth: u8, out: &mut Vec<Piece>) -> Result<(), String> {
    // Lines of one paragraph are joined over the whole run of text elements.
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => {
                push_text(out, &fold(&text));
                text.clear();
                expression_of(expression, raw, depth, out)?;
            }
        }
    }
    push_text(out, &fold(&text));
    Ok(())
}

/// A line end becomes a space; a blank line stays.
fn fold(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.split("\n\n").map(|paragraph| paragraph.replace('\n', " ")).collect::<Vec<_>>().join("\n\n")
}

fn push_text(out: &mut Vec<Piece>, text: &str) {
    if text.is_empty() {
        return;
    }
    if let Some(Piece::Text(last)) = out.last_mut() {
        last.push_str(text);
    } else {
        out.push(Piece::Text(text.to_owned()));
    }
}

fn expression_of(
    expression: &Expression<&str>,
    raw: &Raw<'_>,
    depth: u8,
    out: &mut Vec<Piece>,
) -> Result<(), String> {
    match expression {
        Expression::Inline(inline) => inline_of(inline, raw, depth, out),
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else {
                return Err("a select needs a $variable".to_owned());
            };
            let mut branches = Vec::new();
            for variant in variants {
                let key = match variant.key {
                    VariantKey::Identifier { name } => name,
                    VariantKey::NumberLiteral { value } => value,
                };
                let mut pieces = Vec::new();
                pieces_of(&variant.value, raw, depth, &mut pieces)?;
                branches.push(Variant { key: key.to_owned(), default: variant.default, pieces });
            }
            out.push(Piece::Select { arg: id.name.to_owned(), variants: branches });
            Ok(())
        }
    }
}

fn inline_of(
    inline: &InlineExpression<&str>,
    raw: &Raw<'_>,
    depth: u8,
    out: &mut Vec<Piece>,
) -> Result<(), String> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            if value.contains('\\') {
                return Err("escapes in \"…\" are not supported; type the character".to_owned());
            }
            push_text(out, value);
            Ok(())
        }
        InlineExpression::VariableReference { id } => {
            out.push(Piece::Arg(id.name.to_owned()));
            Ok(())
        }
        InlineExpression::MessageReference { id, attribute } => {
            resolve(&full_name(id.name, attribute.as_ref().map(|a| a.name)), raw, depth + 1, out)
        }
        InlineExpression::TermReference { id, attribute: None, arguments: None } => {
            resolve(&format!("-{}", id.name), raw, depth + 1, out)
        }
        InlineExpression::TermReference { .. } => {
            Err("terms with attributes or arguments are not supported".to_owned())
        }
        InlineExpression::FunctionReference { id, .. } => {
            Err(format!("the function {} is not supported", id.name))
        }
        InlineExpression::Placeable { expression } => expression_of(expression, raw, depth, out),
    }
}
