//! The formatter: a packed pattern and its arguments to text.
//!
//! Holds the marks of the packed form, which `build/emit.rs` writes. A mark that makes no sense
//! leaves a gap in the text and never stops the page.

use super::number::{Arg, Numerals};

const ARG: char = '\u{1}';
const SELECT: char = '\u{2}';
const KEY: char = '\u{3}';
const BODY: char = '\u{4}';
const END: char = '\u{5}';

/// Writes `pattern` with its arguments.
pub(super) fn write(out: &mut String, pattern: &str, args: &[Arg], numerals: &dyn Numerals) {
    let mut rest = pattern;
    while let Some((before, from)) = rest.find([ARG, SELECT]).and_then(|at| rest.split_at_checked(at)) {
        out.push_str(before);
        let mut chars = from.chars();
        let is_select = chars.next() == Some(SELECT);
        let arg = chars.next().and_then(|c| c.to_digit(10)).and_then(|at| args.get(at as usize));
        rest = chars.as_str();
        if is_select {
            let (body, after) = choose(rest, arg, numerals);
            write(out, body, args, numerals);
            rest = after;
        } else if let Some(arg) = arg {
            arg.write(out, numerals);
        }
    }
    out.push_str(rest);
}

/// The branch to take and what follows the select.
fn choose<'a>(select: &'a str, arg: Option<&Arg>, numerals: &dyn Numerals) -> (&'a str, &'a str) {
    let mut depth = 0_usize;
    let mut branch = ("", 0);
    let (mut taken, mut fallback) = (None, "");
    let mut after = "";
    let mut key_from = 0;
    for (at, c) in select.char_indices() {
        let next = at + 1;
        match c {
            SELECT => depth += 1,
            END if depth > 0 => depth -= 1,
            KEY | END if depth == 0 => {
                let (key, from) = branch;
                let body = select.get(from..at).unwrap_or_default();
                if let Some(bare) = key.strip_prefix('*') {
                    fallback = body;
                    if taken.is_none() && arg.is_some_and(|arg| arg.matches(bare, numerals)) {
                        taken = Some(body);
                    }
                } else if !key.is_empty()
                    && taken.is_none()
                    && arg.is_some_and(|arg| arg.matches(key, numerals))
                {
                    taken = Some(body);
                }
                if c == END {
                    after = select.get(next..).unwrap_or_default();
                    break;
                }
                key_from = next;
            }
            BODY if depth == 0 => branch = (select.get(key_from..at).unwrap_or_default(), next),
            _ => {}
        }
    }
    (taken.unwrap_or(fallback), after)
}
