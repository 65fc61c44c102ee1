//! Reads a tree as a browser would, and holds it to the rules of every page.

use back_check::app::follow::Follow;
use back_check::app::page::Page;
use back_check::app::Msg;
use back_check::figure::FigureId;
use back_check::view::{El, Node, Says, NAMES};
use std::collections::{BTreeMap, BTreeSet};

/// An element with where it stands.
pub(crate) struct Seen<'a> {
    pub(crate) tag: &'a str,
    pub(crate) attrs: Vec<(&'a str, &'a str)>,
    pub(crate) el: &'a El,
    /// Tags of the elements around it, the nearest last.
    pub(crate) around: Vec<&'a str>,
}

impl Seen<'_> {
    pub(crate) fn attr(&self, name: &str) -> Option<&str> {
        self.attrs.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    pub(crate) fn class(&self) -> &str {
        self.attr("class").unwrap_or_default()
    }

    /// All text inside, as it is read out: without what is hidden.
    pub(crate) fn words(&self) -> String {
        let mut out = String::new();
        words(self.el, &mut out);
        out.trim().to_owned()
    }
}

fn words(el: &El, out: &mut String) {
    for child in &el.children {
        match child {
            Node::Text(text) => out.push_str(text),
            Node::El(inner) => {
                let hidden = attrs(inner).contains(&("aria-hidden", "true"));
                if !hidden {
                    words(inner, out);
                }
            }
        }
    }
}

fn attrs(el: &El) -> Vec<(&str, &str)> {
    let (_, class, described) = el.described();
    let class = Some(("class", class)).filter(|(_, class)| !class.is_empty());
    class.into_iter().chain(described).chain(el.attrs.iter().map(|(k, v)| (k.as_ref(), v.as_str()))).collect()
}

/// Every element of a tree, in the order they are read.
pub(crate) fn all(node: &Node) -> Vec<Seen<'_>> {
    let mut found = Vec::new();
    collect(node, &mut Vec::new(), &mut found);
    found
}

fn collect<'a>(node: &'a Node, around: &mut Vec<&'a str>, found: &mut Vec<Seen<'a>>) {
    let Node::El(el) = node else { return };
    let (tag, ..) = el.described();
    if !tag.is_empty() {
        found.push(Seen { tag, attrs: attrs(el), el, around: around.clone() });
        around.push(tag);
    }
    for child in &el.children {
        collect(child, around, found);
    }
    if !tag.is_empty() {
        around.pop();
    }
}

/// The line an element of a finished tree says.
pub(crate) fn line(el: &El) -> Option<u16> {
    match el.says {
        Some(Says::Line(_, line)) => Some(line),
        Some(_) => panic!("a finished tree holds a message: {el:?}"),
        None => None,
    }
}

/// What an element of an unfinished tree says when this is typed.
pub(crate) fn said(says: Says, typed: &str) -> Option<Msg> {
    match says {
        Says::Press(msg) | Says::Change(msg) => Some(msg),
        Says::Submit(msg) => msg,
        Says::Age => Some(Msg::Age(typed.to_owned())),
        Says::Typed(field) => Some(Msg::Typed(field.0, field.1, typed.to_owned())),
        Says::Words(slot) => Some(Msg::Follow(Follow::Words(slot, typed.to_owned()))),
        Says::Tape(field) => Some(Msg::Tape(field, typed.to_owned())),
        Says::Line(..) => None,
    }
}

const TAGS: &[&str] = &[
    "a", "button", "circle", "dd", "details", "div", "dl", "dt", "fieldset", "form", "g", "h1", "h2", "h3",
    "h4", "h5", "h6", "input", "label", "legend", "li", "ol", "p", "path", "rect", "section", "span",
    "strong", "summary", "svg", "table", "tbody", "td", "text", "th", "thead", "tr", "ul",
];

/// Holds a tree to what is true of every page.
pub(crate) fn hold(node: &Node, prefix: &str, level: u8, page: &Page) {
    let seen = all(node);
    let place = page.place;
    assert_eq!((seen[0].tag, seen[0].class(), seen[0].attr("lang")), ("div", "bc", Some("en")));
    for seen in &seen {
        assert!(TAGS.contains(&seen.tag), "{:?} at {place:?}", seen.tag);
        attributes(seen);
        nesting(seen);
        named(seen);
    }
    keys(node);
    names(&seen, prefix);
    labels(&seen);
    headings(&seen, level);
    form(&seen, page);
}

/// Known names, each once.
fn attributes(seen: &Seen<'_>) {
    let mut names = BTreeSet::new();
    for (name, value) in &seen.attrs {
        assert!(NAMES.contains(name), "{name} of {:?}", seen.el.spec);
        assert!(names.insert(*name), "{name} twice at {:?}", seen.el.spec);
        let may_be_empty = *name == "class";
        assert!(may_be_empty || !value.trim().is_empty(), "{name} of {:?} is empty", seen.el.spec);
        assert!(!value.contains("  "), "{name} of {:?}: {value:?}", seen.el.spec);
    }
    if let Some(role) = seen.attr("role") {
        assert!(["img", "group", "status"].contains(&role), "{role}");
        assert!(
            role == "status" || seen.attr("aria-label").is_some() || seen.attr("aria-labelledby").is_some(),
            "{role} has no name"
        );
    }
}

/// Elements stand where HTML has them.
fn nesting(seen: &Seen<'_>) {
    let parent = seen.around.last().copied().unwrap_or_default();
    let right = match seen.tag {
        "li" => matches!(parent, "ul" | "ol"),
        "dt" | "dd" => parent == "div" && seen.around.contains(&"dl"),
        "legend" => parent == "fieldset",
        "summary" => parent == "details",
        "path" | "rect" | "circle" | "text" | "g" => seen.around.contains(&"svg"),
        "form" => !seen.around.contains(&"form"),
        "button" | "a" => !seen.around.iter().any(|tag| ["button", "a", "label", "summary"].contains(tag)),
        "div" | "p" | "section" | "ul" | "ol" => !["p", "span", "button", "label"].contains(&parent),
        _ => true,
    };
    assert!(right, "{} in {:?}", seen.tag, seen.around);
    if ["fieldset", "details"].contains(&seen.tag) {
        let first = seen.el.children.first();
        let Some(Node::El(first)) = first else { panic!("{} is empty", seen.tag) };
        let wanted = if seen.tag == "fieldset" { "legend" } else { "summary" };
        assert_eq!(first.described().0, wanted);
    }
}

/// What can be pressed, and every picture, has a name or is hidden.
fn named(seen: &Seen<'_>) {
    match seen.tag {
        // The page's own ways to say that time has passed: for nobody to find.
        "button" if matches!(seen.attr("data-bc"), Some("clock" | "day")) => {
            assert_eq!((seen.attr("aria-hidden"), seen.attr("tabindex")), (Some("true"), Some("-1")));
        }
        "button" => {
            let name = seen.attr("aria-label").map_or_else(|| seen.words(), str::to_owned);
            assert!(!name.is_empty(), "a button without a name: {:?}", seen.el);
            match seen.attr("type") {
                // The page shows this one and hears it, where it paints frames.
                Some("button") if seen.class() == "pause" => {
                    assert_eq!(
                        (seen.attr("hidden"), seen.attr("aria-pressed")),
                        (Some("hidden"), Some("false"))
                    );
                    assert_eq!(seen.el.says, None);
                }
                // The page hears this one too: only a press of the reader's may ask for the whole screen.
                Some("button") if seen.attr("data-bc") == Some("full") => assert_eq!(seen.el.says, None),
                Some("button") => {
                    assert!(matches!(seen.el.says, Some(Says::Press(_))), "{name} says nothing");
                }
                kind => assert_eq!((kind, &seen.el.says), (Some("submit"), &None), "{name}"),
            }
        }
        "a" => {
            assert!(seen.attr("href").is_some_and(|to| to.starts_with("tel:")) && !seen.words().is_empty());
        }
        "svg" => {
            let hidden = seen.attr("aria-hidden") == Some("true");
            let image = seen.attr("role") == Some("img") && seen.attr("aria-label").is_some();
            assert!(hidden != image, "a picture that is neither hidden nor named: {:?}", seen.el.spec);
            // The page paints those that are named.
            let named = seen.attr("data-draw").map(|name| name.trim_end_matches(char::is_alphabetic));
            let known = named.and_then(|code| code.parse().ok()).and_then(FigureId::from_code);
            assert!(seen.attr("viewBox").is_some() != known.is_some());
        }
        "legend" | "summary" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "label" | "dt" | "li" => {
            assert!(!seen.words().is_empty(), "an empty {}", seen.tag);
        }
        "p" => assert!(
            !seen.words().is_empty() || seen.attr("role") == Some("status"),
            "an empty line: {:?}",
            seen.el
        ),
        _ => {}
    }
}

/// A key is its own among its siblings.
fn keys(node: &Node) {
    let Node::El(el) = node else { return };
    let mut own = BTreeSet::new();
    for child in &el.children {
        if let Node::El(child) = child {
            if let Some(key) = &child.key {
                assert!(own.insert(key), "the key {key} twice in {:?}", el.spec);
            }
        }
        keys(child);
    }
}

/// Ids are unique and this instance's own, and whoever refers to one finds it.
fn names(seen: &[Seen<'_>], prefix: &str) {
    let mut ids = BTreeSet::new();
    for id in seen.iter().filter_map(|seen| seen.attr("id")) {
        assert!(id.starts_with(&format!("{prefix}-")), "{id}");
        assert!(ids.insert(id), "the id {id} twice");
    }
    for seen in seen {
        for name in ["aria-describedby", "aria-labelledby", "for"] {
            for id in seen.attr(name).into_iter().flat_map(|ids| ids.split(' ')) {
                assert!(ids.contains(id), "{name} leads to {id}, which is nowhere");
            }
        }
    }
}

/// Every field has one label that leads to it, and radios of one name are one choice.
fn labels(seen: &[Seen<'_>]) {
    let mut chosen: BTreeMap<&str, usize> = BTreeMap::new();
    for input in seen.iter().filter(|seen| seen.tag == "input") {
        let id = input.attr("id").expect("an input has an id");
        let own = seen.iter().filter(|seen| seen.tag == "label" && seen.attr("for") == Some(id)).count();
        assert_eq!(own, 1, "labels of {id}");
        let typed =
            matches!(input.el.says, Some(Says::Typed(_) | Says::Age | Says::Tape(_) | Says::Words(_)));
        match input.attr("type") {
            Some("radio" | "checkbox") => {
                assert!(input.el.checked.is_some() && matches!(input.el.says, Some(Says::Change(_))), "{id}");
            }
            kind => assert!(
                matches!(kind, Some("text" | "time")) && typed && input.attr("data-field").is_some(),
                "{id}"
            ),
        }
        if input.attr("type") == Some("radio") {
            assert!(input.around.contains(&"fieldset"), "{id} stands alone");
            *chosen.entry(input.attr("name").expect("a name")).or_default() +=
                usize::from(input.el.checked == Some(true));
        }
        assert_eq!(
            input.attr("aria-invalid").is_some(),
            typed && input.attr("aria-describedby").is_some_and(|d| d.contains("-error"))
        );
    }
    for (name, count) in chosen {
        assert!(count <= 1, "{count} chosen in {name}");
    }
    let inputs: BTreeSet<&str> =
        seen.iter().filter(|seen| seen.tag == "input").filter_map(|seen| seen.attr("id")).collect();
    for label in seen.iter().filter(|seen| seen.tag == "label") {
        assert!(label.attr("for").is_some_and(|id| inputs.contains(id)), "a label without its field");
    }
}

/// One heading of the page, at the level asked for, and none that skips a level below it.
fn headings(seen: &[Seen<'_>], level: u8) {
    let depth = |tag: &str| tag.strip_prefix('h').and_then(|n| n.parse::<u8>().ok());
    let main: Vec<&Seen<'_>> = seen.iter().filter(|seen| seen.attr("data-bc") == Some("heading")).collect();
    assert_eq!(main.len(), 1);
    assert_eq!((depth(main[0].tag), main[0].attr("tabindex")), (Some(level), Some("-1")));
    let from = seen.iter().position(|seen| std::ptr::eq(seen.el, main[0].el)).unwrap_or_default();
    let mut before = level;
    for (at, own) in seen.iter().enumerate().filter_map(|(at, seen)| depth(seen.tag).map(|own| (at, own))) {
        assert!(own > level || at == from, "a second heading of level {level}");
        if at >= from {
            assert!(own <= before + 1, "level {own} after {before}");
            before = own;
        }
    }
}

/// One form; what it says is what the main button means.
fn form(seen: &[Seen<'_>], page: &Page) {
    let forms: Vec<&Seen<'_>> = seen.iter().filter(|seen| seen.tag == "form").collect();
    assert_eq!(forms.len(), 1);
    assert_eq!(forms[0].el.says, Some(Says::Submit(page.main.as_ref().map(|main| main.msg.clone()))));
    let submits = seen.iter().filter(|seen| seen.attr("type") == Some("submit")).count();
    assert_eq!(submits, usize::from(page.main.is_some()));
    let summary = seen.iter().find(|seen| seen.attr("data-bc") == Some("errors"));
    assert_eq!(summary.is_some(), !page.errors.is_empty());
}
