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
    let bold = runs("Stop **now**, then **rest**");
    assert_eq!(bold, [("Stop ", false), ("now", true), (", then ", false), ("rest", true)]);
    assert_eq!(runs("plain"), [("plain", false)]);
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

/// Words that are never used about a person, or never used at all.
const NEVER: &[&str] = &[
    "weak",
    "unstable",
    "dysfunction",
    "culprit",
    "damage",
    "out of alignment",
    "out of line",
    "fail",
    "abnormal",
    "invalid",
    "please",
    "sorry",
    "oops",
];

#[test]
fn never_says_these_words() {
    for (name, pattern) in all(&Words::english()) {
        let text = pattern.to_lowercase();
        for never in NEVER {
            let starts = text
                .match_indices(never)
                .any(|(at, _)| !text.get(..at).unwrap_or_default().ends_with(char::is_alphabetic));
            assert!(!starts, "{name}: {never}");
        }
        assert!(!text.contains("  ") && text.trim() == text, "{name}: stray space");
        assert!(!text.contains('!'), "{name}: no shouting");
    }
}

#[test]
fn lines_are_short_enough_to_read_on_a_phone() {
    use crate::protocol::ids::{ExerciseId, SafetyId, TestId};
    let words = Words::english();
    let short = |name: &str, text: &str, limit: usize| {
        let length = text.chars().count();
        assert!(length <= limit, "{name}: {length} characters, {limit} fit");
    };
    for &id in SafetyId::ALL {
        short(id.as_str(), words.get(super::safety(id).text), 140);
    }
    for &id in TestId::ALL {
        short(id.as_str(), words.get(super::test(id).name), 40);
    }
    for &id in ExerciseId::ALL {
        short(id.as_str(), words.get(super::exercise(id).name), 40);
    }
    for (name, pattern) in all(&words) {
        let limit = match name.split_once('.').map(|(_, attribute)| attribute) {
            Some("told" | "cue") => 50,
            Some("choice2" | "choice1" | "choice0" | "choicea" | "choiceb" | "choicec" | "choiced") => 24,
            Some("short") => 20,
            Some("alt") => 180,
            Some(_) => 160,
            None => 320,
        };
        short(name, &pattern, limit);
    }
}

#[test]
fn safety_words_fit_their_sentences() {
    use crate::protocol::ids::SafetyId;
    let words = Words::english();
    for &id in SafetyId::ALL {
        let said = super::safety(id);
        let told = words.get(said.told);
        assert!(told.starts_with(char::is_lowercase) && !told.ends_with('.'), "{told}");
        assert!(!words.get(said.text).ends_with('.'), "{id:?}");
        assert!(words.get(said.tell).ends_with('.'), "{id:?}");
    }
}

#[test]
fn tests_have_the_words_their_kind_needs() {
    use crate::protocol::battery::{Kind, TESTS};
    let words = Words::english();
    for row in &TESTS {
        let test = super::test(row.id);
        assert!(words.get(test.stop).starts_with("Stop if "), "{:?}", row.id);
        assert_eq!(row.sided, test.left.is_some() && test.right.is_some(), "{:?}", row.id);
        let (three, gate) = (
            [test.choice2, test.choice2text, test.choice1, test.choice1text, test.choice0, test.choice0text],
            [
                test.choicea,
                test.choiceatext,
                test.choiceb,
                test.choicebtext,
                test.choicec,
                test.choicectext,
                test.choiced,
                test.choicedtext,
            ],
        );
        let (all_three, all_four) = (three.iter().all(Option::is_some), gate.iter().all(Option::is_some));
        match row.kind {
            Kind::Measured(_) => assert!(test.field.is_some(), "{:?}", row.id),
            Kind::Choice => assert!(all_three && test.question.is_some(), "{:?}", row.id),
            Kind::Gate => assert!(all_four && test.question.is_some(), "{:?}", row.id),
        }
    }
}

#[test]
fn exercises_say_how_in_three_sentences_at_most() {
    use crate::protocol::ids::ExerciseId;
    let words = Words::english();
    for &id in ExerciseId::ALL {
        let how = words.get(super::exercise(id).how);
        assert!((1..=4).contains(&how.matches(['.', '?']).count()) && how.ends_with('.'), "{id:?}: {how}");
    }
}

#[test]
fn findings_carry_their_number() {
    use crate::protocol::sources::{Grade, CLAIMS};
    let words = Words::english();
    for row in &CLAIMS {
        let finding = words.get(super::claim(row.id).finding);
        let none = row.id == crate::protocol::sources::ClaimId::LabelsAreHarmless;
        assert!(none || finding.contains(|c: char| c.is_ascii_digit()), "{:?}", row.id);
        // Whoever reads only what is bold reads the claim and its verdict.
        let verdict = finding.strip_prefix("**").and_then(|rest| rest.split("**").next());
        let verdict = verdict.expect("a finding begins with its verdict");
        assert!(row.grade != Grade::A || verdict.starts_with("Yes"), "{:?}", row.id);
        assert!(!row.grade.as_str().contains('X') || !verdict.starts_with("Yes"), "{:?}", row.id);
    }
}

#[test]
fn numbers_can_be_written_another_way() {
    struct Comma;
    impl Numerals for Comma {
        fn plural(&self, n: i64) -> super::Plural {
            Plain.plural(n)
        }
        fn decimal(&self, units: i64, places: u8) -> String {
            Plain.decimal(units, places).replace('.', ",")
        }
    }
    let words = Words::english();
    let other = words.clone().with_numerals(std::rc::Rc::new(Comma));
    assert_eq!(words.care_emergency_heading(Arg::Tenths(45)), "Go to A&E now, or call 4.5");
    assert_eq!(other.care_emergency_heading(Arg::Tenths(45)), "Go to A&E now, or call 4,5");
    assert_ne!(words, other);
    assert_eq!(words, words.clone());
}

#[test]
fn the_first_words_do_without_the_rest() {
    use super::keys as k;
    let english = Words::default();
    let first = Words::from_packed(english.packed()).unwrap();
    assert_eq!(first.get(k::START_TITLE), english.get(k::START_TITLE));
    assert_eq!(first.get(k::READY_TITLE), "", "not here yet");
    let first = first.with_later("back-check/words@1 0 en\nfor other keys".into());
    assert_eq!(first.get(k::READY_TITLE), "", "other words are no words");
    assert_eq!(format!("{first:?}"), "Words(\"en\")");
    assert_ne!(first, english);
}

#[test]
fn anything_that_is_text_or_a_number_can_be_said() {
    let owned = "owned".to_owned();
    let args: [Arg; 6] = [
        Arg::from(&owned),
        Arg::from(String::from("owned")),
        1_u8.into(),
        2_i64.into(),
        3_usize.into(),
        Arg::Hundredths(45),
    ];
    let all = "\u{1}0 \u{1}1 \u{1}2 \u{1}3 \u{1}4 \u{1}5";
    assert_eq!(text(all, &args), "owned owned 1 2 3 0.45");
    let named = [
        (super::Plural::Zero, "zero"),
        (super::Plural::One, "one"),
        (super::Plural::Two, "two"),
        (super::Plural::Few, "few"),
        (super::Plural::Many, "many"),
        (super::Plural::Other, "other"),
    ];
    for (plural, spelling) in named {
        assert_eq!(plural.as_str(), spelling);
    }
    assert_eq!(Words::english().numerals().decimal(45, 1), "4.5");
}

#[test]
fn a_second_half_adds_the_rest_to_its_own_english_only() {
    use super::keys as k;
    let english = Words::english();
    let handed = Words::handed_on(english.packed()).unwrap();
    assert_eq!(handed.get(k::READY_TITLE), english.get(k::READY_TITLE));
    let other = english.packed().replacen(" en\n", " xx\n", 1);
    let handed = Words::handed_on(&other).unwrap();
    assert_eq!((handed.language(), handed.get(k::READY_TITLE)), ("xx", ""), "its rest comes by itself");
    assert_eq!(handed.get(k::START_TITLE), english.get(k::START_TITLE));
    assert!(Words::handed_on("of another build").is_none());
}
