//! Tests of the formatter and of every word in the locale files.

use super::{runs, Arg, Key, Numerals, Plain, Words, COUNT, NAMES};

fn text(pattern: &str, args: &[Arg]) -> String {
    let mut out = String::new();
    super::format::write(&mut out, pattern, args, &Plain);
    out
}

/// Every message: its name and its pattern.
fn all(words: &Words) -> Vec<(&'static str, String)> {
    NAMES.iter().zip(0..).map(|(&name, at)| (name, words.get(Key(at)).to_owned())).collect()
}

#[test]
fn puts_arguments_in() {
    assert_eq!(text("Test \u{1}0 of \u{1}1", &[4.into(), 12.into()]), "Test 4 of 12");
    assert_eq!(text("\u{1}1, \u{1}0", &["a".into(), "b".into()]), "b, a");
    assert_eq!(text("gap \u{1}7.", &[4.into()]), "gap .");
}

#[test]
fn chooses_by_plural_number_and_text() {
    let days = "\u{2}0\u{3}0\u{4}no days\u{3}one\u{4}\u{1}0 day\u{3}*other\u{4}\u{1}0 days\u{5} left";
    assert_eq!(text(days, &[0.into()]), "no days left");
    assert_eq!(text(days, &[1.into()]), "1 day left");
    assert_eq!(text(days, &[2.into()]), "2 days left");
    assert_eq!(text(days, &[Arg::Tenths(10)]), "1 day left");
    assert_eq!(text(days, &[Arg::Tenths(15)]), "1.5 days left");
    assert_eq!(text(days, &[]), " days left");

    let who = "\u{2}0\u{3}female\u{4}women\u{3}male\u{4}men\u{3}*other\u{4}people\u{5}";
    assert_eq!(text(who, &["female".into()]), "women");
    assert_eq!(text(who, &["".into()]), "people");
}

#[test]
fn selects_nest() {
    let inner = "\u{2}1\u{3}one\u{4}set\u{3}*other\u{4}sets\u{5}";
    let outer = format!("\u{2}0\u{3}*left\u{4}L \u{1}1 {inner}\u{3}right\u{4}R {inner}\u{5}!");
    assert_eq!(text(&outer, &["left".into(), 1.into()]), "L 1 set!");
    assert_eq!(text(&outer, &["right".into(), 2.into()]), "R sets!");
    assert_eq!(text(&outer, &["both".into(), 2.into()]), "L 2 sets!");
}

#[test]
fn broken_patterns_only_leave_gaps() {
    for pattern in
        ["\u{1}", "\u{2}", "\u{2}0", "\u{2}0\u{3}", "\u{2}0\u{3}one", "\u{2}0\u{3}one\u{4}x", "\u{5}"]
    {
        let _ = text(pattern, &[1.into()]);
    }
}

#[test]
fn writes_decimals_without_floats() {
    let say = |units, places| Plain.decimal(units, places);
    assert_eq!(say(45, 0), "45");
    assert_eq!(say(45, 1), "4.5");
    assert_eq!(say(40, 1), "4");
    assert_eq!(say(-5, 1), "-0.5");
    assert_eq!(say(405, 2), "4.05");
    assert_eq!(say(450, 2), "4.5");
    assert_eq!(say(0, 2), "0");
    assert_eq!(say(i64::MIN, 0), "-9223372036854775808");
}

#[test]
fn splits_bold() {
    let bold: Vec<_> = runs("Stop **now**, then **rest**").collect();
    assert_eq!(bold, [("Stop ", false), ("now", true), (", then ", false), ("rest", true)]);
    assert_eq!(runs("plain").collect::<Vec<_>>(), [("plain", false)]);
}

#[test]
fn every_key_has_words() {
    let words = Words::english();
    assert_eq!(words.language(), "en");
    assert_eq!(NAMES.len(), COUNT);
    for (name, pattern) in all(&words) {
        assert!(!pattern.trim().is_empty(), "{name}");
    }
}
