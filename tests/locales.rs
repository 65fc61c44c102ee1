//! The generator behind the words: what it accepts, what it refuses and how it says so, and that
//! a packed file of another language reads back.

#![allow(clippy::expect_used)] // helpers of tests; the lint only spares the tests themselves

#[allow(dead_code)]
#[path = "../build/emit.rs"]
mod emit;
#[allow(dead_code)]
#[path = "../build/families.rs"]
mod families;
#[allow(dead_code)]
#[path = "../build/fluent.rs"]
mod fluent;

use back_check::i18n::{keys, Words};
use fluent::{Message, Piece, Source};
use std::path::Path;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn english() -> Vec<Message> {
    let sources = fluent::read_folder(&root().join("locales/en")).expect("the folder");
    let mut messages = fluent::compile(&sources).expect("every file parses");
    emit::arrange(&mut messages);
    messages
}

fn compile(text: &str) -> Result<Vec<Message>, Vec<String>> {
    fluent::compile(&[Source { file: "x.ftl".to_owned(), text: text.to_owned() }])
}

/// The one message, packed.
fn packed(text: &str) -> String {
    let messages = compile(text).expect("compiles");
    let [all, ..] = emit::pack(&messages, &messages, "en").expect("packs");
    let body = all.split_once('\n').expect("a header").1;
    body.rsplit('\u{1f}').next().unwrap_or_default().to_owned()
}

/// Asserts that the text is refused with a message that names the file, the id and the reason.
fn refused(text: &str, parts: &[&str]) {
    let errors = compile(text).expect_err(text).join("\n");
    for part in parts.iter().chain(&["x.ftl"]) {
        assert!(errors.contains(part), "{errors:?} lacks {part:?}");
    }
}

#[test]
fn reads_what_fluent_writes() {
    assert_eq!(packed("a = Plain text"), "Plain text");
    assert_eq!(
        packed("a =\n    One line\n    and another\n\n    then a paragraph"),
        "One line and another\n\nthen a paragraph"
    );
    assert_eq!(packed("a = { $b } of { $a }, { $b }"), "\u{1}0 of \u{1}1, \u{1}0");
    assert_eq!(packed("-brand = Back Check\na = This is { -brand }."), "This is Back Check.");
    assert_eq!(packed("b = day\n    .two = days\na = { b } or { b.two }"), "day or days");
    assert_eq!(packed("a = { \"{\" }{ 5 }"), "{5");
    assert_eq!(
        packed("a = { $n ->\n    [one] a day\n   *[other] { $n } days\n } left"),
        "\u{2}0\u{3}one\u{4}a day\u{3}*other\u{4}\u{1}0 days\u{5} left"
    );
}

#[test]
fn names_every_mistake() {
    refused("a = ok\n???", &["not Fluent", "???"]);
    refused("a = one\na = two", &["a", "twice"]);
    refused("a = one\n    .b = x\n    .b = y", &["a.b", "twice"]);
    refused("a = { NUMBER($n) }", &["a", "NUMBER"]);
    refused("a = { b }", &["a", "`b`"]);
    refused("a = { b }\nb = { a }", &["itself"]);
    refused("a = **bold", &["bold"]);
    refused("a = 2 * 3", &["bold"]);
    refused("a = { \"\" }", &["a", "empty"]);
    refused("a = { -b(case: \"x\") }\n-b = x", &["a", "not supported"]);
}

#[test]
fn refuses_two_ids_with_one_rust_name_and_reserved_names() {
    let members = families::Members::new();
    let rust = |text: &str| emit::rust(&compile(text).expect(text), &members);
    assert!(rust("a-b = x\na_b = y").is_err());
    assert!(rust("match = { $n }").is_err());
    assert!(rust("a = { $type }").is_err());
    assert!(rust("a-b = { $number } of { $total }")
        .expect("fine")
        .contains("pub fn a_b(&self, number: impl Into<Arg>, total: impl Into<Arg>) -> String"));
}

#[test]
fn families_are_complete_or_say_what_is_missing() {
    let messages = english();
    let members = families::members(root()).expect("the enums");
    assert_eq!(families::check(&messages, &members), Ok(()));

    let without = |name: &str| {
        let rest: Vec<Message> = messages.iter().filter(|m| m.name() != name).cloned().collect();
        families::check(&rest, &members).expect_err(name).join("\n")
    };
    assert_eq!(without("safety-vertigo.tell"), "safety.ftl: safety-vertigo.tell: is missing");
    assert_eq!(without("band-red"), "names.ftl: band-red: is missing");
    assert_eq!(without("claim-walking.finding"), "claims.ftl: claim-walking.finding: is missing");

    let with = |file: &str, text: &str| {
        let mut more = messages.clone();
        more.extend(fluent::compile(&[Source { file: file.to_owned(), text: text.to_owned() }]).expect(text));
        families::check(&more, &members)
    };
    assert!(with("names.ftl", "band-blue = Blue").is_err());
    assert!(with("safety.ftl", "loose = Loose").is_err());
    assert!(with("tests.ftl", "test-front_plank = x\n    .rhyme = y").is_err());
    assert!(with("names.ftl", "unit-s = { $n } s").is_err());
    assert_eq!(with("ui.ftl", "test-of = Test { $n }"), Ok(()), "other files are free");
}

#[test]
fn reads_enum_members_in_both_spellings() {
    let text = "ids! {\n    /// Doc.\n    Side {\n        /// L\n        Left = \"left\",\n    }\n}\npub enum Feature {\n    OnsetBefore35,\n    BetterNsaid,\n}";
    let names = |kind| families::enum_members(text, kind).into_iter().map(|m| m.spelling).collect::<Vec<_>>();
    assert_eq!(names("Side"), ["left"]);
    assert_eq!(names("Feature"), ["onset_before_35", "better_nsaid"]);
    assert!(names("Other").is_empty());
}

#[test]
fn a_packed_language_reads_back_with_the_same_keys() {
    fn shout(pieces: &mut [Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => *text = text.to_uppercase(),
                Piece::Arg(_) => {}
                Piece::Select { variants, .. } => variants.iter_mut().for_each(|v| shout(&mut v.pieces)),
            }
        }
    }
    let english = english();
    let mut loud = english.clone();
    loud.reverse();
    for message in &mut loud {
        shout(&mut message.pieces);
    }
    let [packed, later, _] = emit::pack(&english, &loud, "xx").expect("packs");

    let words = Words::from_packed(&packed).expect("reads").with_later(later.into());
    let plain = Words::english();
    assert_eq!(words.language(), "xx");
    assert_eq!(words.get(keys::HONEST_LINE), plain.get(keys::HONEST_LINE).to_uppercase());
    assert_eq!(words.care_emergency_heading("999"), "GO TO A&E NOW, OR CALL 999");

    assert!(Words::from_packed("").is_none());
    assert!(Words::from_packed(&packed.replacen("words@1 ", "words@1 0", 1)).is_none(), "another key list");
    let (short, _) = packed.rsplit_once('\u{1f}').expect("messages");
    assert!(Words::from_packed(short).is_none(), "a message is missing");
    loud.pop();
    assert!(emit::pack(&english, &loud, "xx").is_err());
}
