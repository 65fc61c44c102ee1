//! The data page: what the page's side does on a press, what it told, a code to scan.

use super::dom::{int, path, El};
use super::{choices, Look, Says};
use crate::app::page::DataPart;

/// Light modules around a code, without which it doesn't scan.
const QUIET: i32 = 4;

pub(super) fn part(look: &Look<'_>, part: &DataPart) -> El {
    match part {
        DataPart::Press(hook, label, hint) => {
            let id = look.id(hook);
            let press = El::words("button.button quiet|type=button", label)
                .attr("data-bc", hook)
                .attr("aria-describedby", &id);
            El::new("div.keep").child(press).child(El::words("p.small", hint).attr("id", &id))
        }
        DataPart::Status(words) => {
            El::words("p.only-heard|role=status", words.as_deref().unwrap_or_default())
        }
        DataPart::Choose(label, hint, error) => choose(look, label, hint, error.as_deref()),
        DataPart::Copy(label, text, copy) => El::new("div.copy")
            .child(El::words("p", label))
            .child(El::words("pre|tabindex=0|role=region|data-bc=text", text).attr("aria-label", label))
            .child(El::words("button.button quiet|type=button|data-bc=copy", copy)),
        DataPart::Code(label, size, dark) => {
            let whole = i32::from(*size) + 2 * QUIET;
            let mut ground = String::new();
            path(&mut ground, &[("M", &[0, 0]), ("h", &[whole]), ("v", &[whole]), ("H", &[0]), ("z", &[])]);
            El::new("svg.qr|role=img")
                .attr("aria-label", label)
                .join("viewBox", &["0 0 ", &int(whole), " ", &int(whole)])
                .child(El::new("path.light").attr("d", &ground))
                .child(El::new("path.dark").attr("d", dark))
        }
        DataPart::Arrived(msg) => {
            El::new("button|type=button|hidden=hidden|data-bc=arrived").on(Says::Press(msg.clone()))
        }
    }
}

fn choose(look: &Look<'_>, label: &str, hint: &str, error: Option<&str>) -> El {
    let (field, told, why) = (look.id("bring"), look.id("bring-hint"), look.id("bring-error"));
    let input = El::new("input|type=file|data-bc=bring|data-field=bring").attr("id", &field);
    let input = match error {
        Some(_) => input.attr("aria-invalid", "true").join("aria-describedby", &[&why, " ", &told]),
        None => input.attr("aria-describedby", &told),
    };
    let holder = if error.is_some() { "div.bring wrong" } else { "div.bring" };
    let error = error.map(|words| choices::error(look, &why, words));
    El::new(holder)
        .child(El::words("label", label).attr("for", &field))
        .child(El::words("p.small", hint).attr("id", &told))
        .maybe(error)
        .child(input)
}
