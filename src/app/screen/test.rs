//! The tests: what is needed, each test, and a test that ends without a value.

use super::{asking, button, choice, incline, measure, number, plain, question, say, texts, title};
use crate::app::page::{Block, Button, Choice, Choices, Icon, Layout, Page, Top};
use crate::app::{route, tilting::is_taped, Model, Msg, Place};
use crate::figure::FigureId;
use crate::i18n::{self, keys as k, owned, Key};
use crate::protocol::battery::{self, Kind};
use crate::protocol::ids::{Edition, GateChoice, Outcome, PainPlace, SafetyId, Side, TestId};
use crate::protocol::ladders::RUNGS;
use crate::record::{Entry, Unsure, Value};

/// Age from which the check suggests someone else at home (evidence A6).
const SOMEONE_AT_HOME: u8 = 65;

pub(super) fn ready(model: &Model) -> Page {
    let w = &model.words;
    let chosen = model.saved.flow.edition;
    let option = |label, hint, edition| {
        choice(w, label, chosen == Some(edition), Msg::Edition(edition)).hint(w.get(hint))
    };
    let mut options = vec![
        option(k::EDITION_CORE, k::EDITION_CORE_HINT, Edition::Core),
        option(k::EDITION_FULL, k::EDITION_FULL_HINT, Edition::Full),
    ];
    if model.proposes_full() {
        options.reverse();
    }
    let mut rules = vec![
        w.text(k::READY_RULE_1),
        w.text(k::READY_RULE_2),
        w.text(k::READY_RULE_3),
        w.text(k::READY_RULE_4),
    ];
    if model.saved.record.profile.age.is_some_and(|age| age >= SOMEONE_AT_HOME) {
        rules.push(w.text(k::READY_65));
    }
    let choices = question("edition", w.get(k::READY_EDITION), Vec::new(), options);
    let mut page = asking(
        model,
        vec![
            title(w, k::READY_TITLE, false),
            say(w, Block::Lead, k::READY_LEAD),
            Block::Card(vec![Block::Bullets(rules)]),
            Block::Choices(Choices { titled: false, ..choices }),
        ],
    );
    page.main = Some(button(w, k::READY_GO, Msg::Continue));
    page
}

/// The entry of a test and side in the screening being filled in.
pub(super) fn entry(model: &Model, test: TestId, side: Side) -> Option<&Entry> {
    model.saved.entry(test, side)
}

/// The name of a test with its side, where it has sides.
pub(super) fn name(model: &Model, test: TestId, side: Side) -> String {
    let name = model.words.get(i18n::test(test).name);
    match side {
        Side::Both => owned(name),
        side => model.words.test_side(name, side_label(model, test, side)),
    }
}

/// The words of a side: the test's own ("Left foot"), or plain left and right.
pub(super) fn side_label(model: &Model, test: TestId, side: Side) -> &str {
    let words = i18n::test(test);
    let own = match side {
        Side::Left => words.left,
        Side::Right => words.right,
        Side::Both => None,
    };
    model.words.get(own.unwrap_or_else(|| i18n::side(side)))
}

/// Count and segments: the gate has no number of its own.
pub(super) fn top(model: &Model, test: TestId, back: Option<Button>) -> Top {
    let w = &model.words;
    let scored: Vec<TestId> =
        route::offered(&model.saved).filter(|row| row.scored).map(|row| row.id).collect();
    let before = scored.iter().filter(|id| **id < test).count();
    // What is left of this edition from here on; rounded up, so that it never promises too little.
    let quarters: u32 =
        route::offered(&model.saved).filter(|row| row.id >= test).map(|row| u32::from(row.quarters)).sum();
    let minutes = quarters.div_ceil(4);
    let count = if battery::row(test).scored {
        w.test_count(before as i64 + 1, scored.len() as i64, minutes)
    } else {
        w.test_gate_count(minutes)
    };
    Top { back, count: Some(count), segments: Some((before, scored.len())) }
}

pub(super) fn page(model: &Model, test: TestId, part: Side) -> Page {
    let w = &model.words;
    let words = i18n::test(test);
    let row = battery::row(test);
    let mut page = asking(model, Vec::new());
    page.top = top(model, test, page.top.back.take());
    let region = i18n::region(row.region);
    let mut blocks = vec![
        Block::Tag(row.region, w.text(region.name), w.text(words.kit)),
        Block::Title(name(model, test, part), false),
    ];
    let notice = notice(model, test);
    blocks.extend(notice.map(|(key, _)| say(w, Block::Note, key)));
    let pictures = !matches!(row.kind, Kind::Measured(_));
    if !pictures {
        blocks.push(Block::Figure(FigureId::Test(test), false, String::new()));
    }
    let steps = texts(w, &[words.step1, words.step2, words.step3]);
    blocks.push(Block::Steps(steps));
    blocks.push(say(w, Block::StopIf, words.stop));
    match row.kind {
        Kind::Measured(_) => {
            // No large button leads to what a line above it says to leave out.
            if !notice.is_some_and(|(_, left_out)| left_out) {
                blocks.extend(super::timer::way_in(model, test));
            }
            blocks.extend(incline::way_in(model, test));
            blocks.push(Block::Measure(measure::measure(model, test)));
            blocks.extend(doubt(model));
            // The tape way is as near as the phone's.
            if let (Some(alt), Some(tape)) = (words.alt, incline::tape(model, test)) {
                let inside = vec![say(w, Block::Text, alt), Block::Tape(tape)];
                blocks.push(Block::More(w.text(k::TAPE_TITLE), inside));
            }
        }
        Kind::Choice | Kind::Gate => blocks.push(Block::Choices(pictures_of(model, test, part))),
    }
    let out = |key, icon, outcome| Button::icon(w.get(key), icon, Msg::Go(Place::Out(test, part, outcome)));
    blocks.push(Block::WaysOut(
        w.text(k::OR),
        vec![
            out(k::TEST_HURT, Icon::Hurt, Outcome::StoppedPain),
            out(k::TEST_UNSAFE, Icon::Unsafe, Outcome::Unsafe),
            out(k::TEST_SKIP, Icon::Skip, Outcome::Skipped),
        ],
    ));
    if pictures {
        if let Some(entry) = entry(model, test, part).filter(|entry| !entry.outcome.has_value()) {
            blocks.push(Block::Note(ended(model, entry)));
        }
    }
    match words.alt {
        Some(alt) if !is_taped(test) => {
            blocks.push(Block::More(w.text(k::TEST_OTHER), vec![say(w, Block::Text, alt)]));
        }
        _ => {}
    }
    blocks.push(Block::More(w.text(k::TEST_WHY), vec![say(w, Block::Text, words.why)]));
    page.blocks = blocks;
    page
}

/// A number few people reach, asked about once.
fn doubt(model: &Model) -> Option<Block> {
    let w = &model.words;
    let (test, side) = model.doubted()?;
    let unit = number::unit(&model.saved, test);
    let value = entry(model, test, side).and_then(|entry| number::shown(entry, unit))?;
    let shown = w.result_value(number::arg(value), number::after(w, unit));
    let question = match side {
        Side::Both => w.doubt_one(shown.as_str()),
        side => w.doubt_side(side_label(model, test, side), shown.as_str()),
    };
    let change = Button::new(w.text(k::DOUBT_CHANGE), Msg::ToField(number::field_id(side)));
    Some(Block::Doubt(question, vec![Button::new(w.doubt_keep(shown), Msg::Believe), change]))
}

/// What the safety answers have to say about this test (protocol section 6); `true` where they
/// say to leave it out.
fn notice(model: &Model, test: TestId) -> Option<(Key, bool)> {
    let safety = &model.saved.record.safety;
    let yes = |id| safety.yes.contains(&id) || safety.unsure.contains(&Unsure::Id(id));
    let hold = matches!(test, TestId::FrontPlank | TestId::SidePlank | TestId::SupineBridge);
    let floor = hold
        || matches!(
            test,
            TestId::FloorThomas
                | TestId::StraightLegRaise
                | TestId::FigureFour
                | TestId::NinetyNinety
                | TestId::DeadBug
                | TestId::BirdDog
        );
    if floor && yes(SafetyId::NoFloorAlone) {
        Some((k::TEST_FLOOR, true))
    } else if hold && yes(SafetyId::HighBloodPressure) {
        Some((k::TEST_HOLD_PRESSURE, true))
    } else if hold && yes(SafetyId::BloodThinners) {
        Some((k::TEST_HOLD_THINNERS, false))
    } else if test == TestId::NinetyNinety && yes(SafetyId::Osteoporosis) {
        Some((k::TEST_HANDS_DOWN, false))
    } else if test == TestId::SeatedHipInternalRotation && yes(SafetyId::GroinHipStiffness) {
        Some((k::TEST_OPTIONAL, false))
    } else {
        None
    }
}

/// How an entry ended, in words.
pub(super) fn ended(model: &Model, entry: &Entry) -> String {
    match entry.place {
        Some(place) => model.words.out_hurt_told(model.words.get(i18n::place(place))),
        None => model.words.text(i18n::outcome(entry.outcome)),
    }
}

/// The label and text of one picture.
pub(super) fn choice_words(test: TestId, value: Value) -> (Option<Key>, Option<Key>) {
    let t = i18n::test(test);
    match value {
        Value::Gate(GateChoice::A) => (t.choicea, t.choiceatext),
        Value::Gate(GateChoice::B) => (t.choiceb, t.choicebtext),
        Value::Gate(GateChoice::C) => (t.choicec, t.choicectext),
        Value::Gate(GateChoice::D) => (t.choiced, t.choicedtext),
        Value::Number(n) if n >= 2.0 => (t.choice2, t.choice2text),
        Value::Number(n) if n >= 1.0 => (t.choice1, t.choice1text),
        Value::Number(_) => (t.choice0, t.choice0text),
    }
}

fn pictures_of(model: &Model, test: TestId, part: Side) -> Choices {
    let w = &model.words;
    let chosen = entry(model, test, part).and_then(|entry| entry.value);
    let mirrored = part == Side::Left;
    let option = |value: Value, figure, msg| {
        let (label, text) = choice_words(test, value);
        let get = |key: Option<Key>| key.map_or("", |key| w.get(key));
        Choice {
            label: owned(get(label)),
            hint: Some(owned(get(text))),
            figure: Some((figure, mirrored)),
            on: chosen == Some(value),
            msg,
        }
    };
    let options = if battery::row(test).kind == Kind::Gate {
        GateChoice::ALL.iter().map(|c| option(Value::Gate(*c), FigureId::Gate(*c), Msg::Gate(*c))).collect()
    } else {
        let score = |n: u8| {
            option(Value::Number(f64::from(n)), FigureId::Choice(test, n), Msg::Choose(test, part, n))
        };
        vec![score(2), score(1), score(0)]
    };
    let words = i18n::test(test);
    let legend = w.get(words.question.unwrap_or(words.name));
    Choices { titled: false, layout: Layout::Pictures, ..question("picture", legend, Vec::new(), options) }
}

pub(super) fn errors(model: &Model, test: TestId, part: Side) -> Vec<(String, String)> {
    let w = &model.words;
    if !matches!(battery::row(test).kind, Kind::Measured(_)) {
        let missing = entry(model, test, part).is_none();
        let error = || (owned("picture"), w.text(k::ERROR_CHOICE));
        return missing.then(error).into_iter().collect();
    }
    let unit = number::unit(&model.saved, test);
    let sides = route::sides_of(test, part);
    sides
        .iter()
        .filter(|side| entry(model, test, **side).is_none())
        .map(|side| {
            let label = match side {
                Side::Both => measure::field_label(model, test),
                side => owned(side_label(model, test, *side)),
            };
            let text = match number::read(model.draft(test, *side).unwrap_or_default(), test, unit) {
                Err(number::Wrong::Form) => w.error_number_form(label, number::arg(9.5)),
                Err(number::Wrong::NotWhole) => w.error_whole(label),
                Err(number::Wrong::Range(low, high)) => w.error_number_range(
                    label,
                    crate::i18n::Arg::Hundredths(low),
                    crate::i18n::Arg::Hundredths(high),
                ),
                _ if *side == Side::Both => w.text(k::ERROR_NUMBER),
                _ => w.error_number_side(label),
            };
            (number::field_id(*side), text)
        })
        .collect()
}

pub(super) fn out(model: &Model, test: TestId, part: Side, outcome: Outcome) -> Page {
    let w = &model.words;
    let (side, place) = model.leaving();
    let mut page = plain(model, Vec::new());
    page.top = top(model, test, page.top.back.take());
    page.main = Some(button(w, k::CONTINUE, Msg::Continue));
    let hurt = outcome == Outcome::StoppedPain;
    let ask_side = route::sides_of(test, part).len() > 1;
    let heading = match outcome {
        Outcome::StoppedPain => k::OUT_HURT_TITLE,
        Outcome::Skipped if ask_side => k::OUT_SKIP_TITLE,
        Outcome::Unsafe if ask_side => k::OUT_UNSAFE_TITLE,
        Outcome::Skipped => k::OUT_SKIP_ONE,
        _ => k::OUT_UNSAFE_ONE,
    };
    let mut blocks = vec![Block::Kicker(name(model, test, part))];
    if hurt {
        let options = PainPlace::ALL
            .iter()
            .map(|p| choice(w, i18n::place(*p), place == Some(*p), Msg::OutPlace(*p)))
            .collect();
        let mut lead = vec![say(w, Block::Lead, k::OUT_HURT_LEAD)];
        if RUNGS.iter().any(|rung| rung.test() == Some(test)) {
            lead.push(say(w, Block::Text, k::OUT_HURT_GENTLE));
        }
        lead.push(say(w, Block::StopIf, k::OUT_HURT_HELP));
        blocks.push(Block::Choices(question("where", w.get(heading), lead, options)));
    }
    if ask_side {
        let option = |of: Side| {
            let label = if of == Side::Both { w.get(k::OUT_BOTH) } else { side_label(model, test, of) };
            Choice::new(label, side == Some(of), Msg::OutSide(of))
        };
        let options = vec![option(Side::Left), option(Side::Right), option(Side::Both)];
        let legend = w.get(if hurt { k::OUT_SIDE } else { heading });
        let choices = question("side", legend, Vec::new(), options);
        blocks.push(Block::Choices(Choices { titled: !hurt, ..choices }));
    }
    if !hurt && !ask_side {
        blocks.push(title(w, heading, false));
        blocks.push(say(w, Block::Lead, k::OUT_LEAD));
    }
    page.blocks = blocks;
    page
}

pub(super) fn out_errors(model: &Model, test: TestId, part: Side, outcome: Outcome) -> Vec<(String, String)> {
    let w = &model.words;
    let (side, place) = model.leaving();
    let mut errors = Vec::new();
    if outcome == Outcome::StoppedPain && place.is_none() {
        errors.push((owned("where"), w.text(k::ERROR_PLACE)));
    }
    if route::sides_of(test, part).len() > 1 && side.is_none() {
        errors.push((owned("side"), w.text(k::ERROR_SIDE)));
    }
    errors
}
