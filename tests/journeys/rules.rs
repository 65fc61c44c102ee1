//! What must be true of any page and of any state, wherever a visit has got to.

use back_check::app::follow::Follow;
use back_check::app::page::{Block, Button, Choices, Page, TapeField};
use back_check::app::{Model, Msg, Place};
use back_check::protocol::ids::Level;
use back_check::screening::{safety_level, Reason};

/// Places that nobody may stand on who must be seen by someone first.
pub(crate) fn is_past_the_stop(place: Place) -> bool {
    matches!(
        place,
        Place::Ready
            | Place::Test(..)
            | Place::Out(..)
            | Place::Timer(..)
            | Place::Incline(..)
            | Place::Check
            | Place::Result
            | Place::Plan
            | Place::Scoring
            | Place::Evidence
            | Place::Recent
            | Place::HighPain
            | Place::Sheet
            | Place::Summary
            | Place::Home
            | Place::Schedule
            | Place::Before
            | Place::Session
            | Place::Hurt
            | Place::After
            | Place::Week
            | Place::Flare
            | Place::Progress
    )
}

/// Whether questions come before any training, and a session is on screen all the same.
fn trains_through_a_pause(model: &Model) -> bool {
    matches!(model.saved.place, Place::Before | Place::Session | Place::Hurt)
        && model.course().is_none_or(|course| course.pause.is_some())
}

/// Whether the answers keep this person from tests, scores and plans.
pub(crate) fn is_barred(model: &Model) -> bool {
    let record = &model.saved.record;
    let triage = safety_level(&record.safety, record.profile.age, record.profile.pain_weeks);
    match triage.level {
        Level::Emergency | Level::SameDay | Level::ClinicianFirst => true,
        Level::OutOfScope => triage.reasons.contains(&Reason::Age),
        Level::Adapt | Level::Clear => false,
    }
}

/// Holds a state and its page to what is true of all of them.
pub(crate) fn hold(model: &Model) {
    let place = model.saved.place;
    assert!(!(is_barred(model) && is_past_the_stop(place)), "{place:?} is past a stop");
    assert!(!trains_through_a_pause(model), "{place:?} though questions come first");
    let page = model.page();
    assert_eq!(page.place, place);
    assert_eq!(headings(&page.blocks), 1, "{place:?} has one heading: {:?}", page.blocks);
    words(&page);
    fields(&page);
    if place == Place::Stop {
        assert_eq!(page.main, None, "a stop has nothing to go on with");
        for (label, msg) in offers(&page) {
            let back = match &msg {
                Msg::Back | Msg::Region(_) => true,
                Msg::Go(to) => {
                    matches!(
                        to,
                        Place::Ask(_)
                            | Place::Tell(_)
                            | Place::Which(_)
                            | Place::Age
                            | Place::Erase
                            | Place::Data
                    )
                }
                _ => false,
            };
            assert!(back, "{label:?} on a stop says {msg:?}");
        }
    }
}

/// How many headings of the page itself there are.
fn headings(blocks: &[Block]) -> usize {
    blocks
        .iter()
        .map(|block| match block {
            Block::Title(..) | Block::Care(_) => 1,
            Block::Choices(choices) => usize::from(choices.titled),
            Block::Number(field) => usize::from(field.titled),
            Block::Card(inside) | Block::More(_, inside) | Block::Paper(inside) => headings(inside),
            Block::Pair(left, right) => headings(left) + headings(right),
            _ => 0,
        })
        .sum()
}

/// Every text of a page is a text: not empty, with every placeable filled.
fn words(page: &Page) {
    // What may be empty: a field, a picture that says nothing, a test without values, a tape way
    // that nothing is typed into, a claim
    // that nothing was found for, a mark that stands for both sides.
    let mut text =
        format!("{:?}", (&page.top, &page.errors, &page.blocks, &page.main, &page.more, &page.foot));
    for may_be_empty in [
        "text: \"\"",
        "told: \"\"",
        "values: \"\"",
        "sources: \"\"",
        "false, \"\")",
        "true, \"\")",
        "(\"\", ",
    ] {
        text = text.replace(may_be_empty, "");
    }
    assert!(!text.contains("\"\""), "an empty text at {:?}: {text}", page.place);
    for quoted in text.split('"').skip(1).step_by(2) {
        assert!(!quoted.contains(['{', '}', '$']), "{quoted:?} at {:?}", page.place);
    }
}

/// Every error leads to a field of the page, and the field says the same.
fn fields(page: &Page) {
    let mut ids: Vec<(String, Option<String>)> = Vec::new();
    for block in &page.blocks {
        match block {
            Block::Choices(choices) => ids.push((choices.id.clone(), choices.error.clone())),
            Block::Number(field) => ids.push((field.id.clone(), field.error.clone())),
            Block::Words(field) => ids.push((field.id.clone(), None)),
            Block::Measure(measure) => {
                let open = measure.sides.iter().filter(|side| side.ended.is_none());
                ids.extend(open.map(|side| (side.id.clone(), side.error.clone())));
            }
            _ => {}
        }
    }
    for (field, text) in &page.errors {
        let found: Vec<_> = ids.iter().filter(|(id, _)| id == field).collect();
        assert_eq!(found.len(), 1, "error {text:?} at {:?} names {field:?}", page.place);
        assert_eq!(found[0].1.as_ref(), Some(text), "the field says it too");
    }
    let mut names: Vec<&String> = ids.iter().map(|(id, _)| id).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), ids.len(), "field names at {:?} are unique", page.place);
}

/// Everything a page offers to press, tick or choose: its words and what it says.
pub(crate) fn offers(page: &Page) -> Vec<(String, Msg)> {
    let mut all = Vec::new();
    if let Some(back) = &page.top.back {
        all.push(spoken(back));
    }
    collect(&page.blocks, &mut all);
    all.extend(page.main.iter().chain(&page.more).chain(&page.foot.data).chain(&page.foot.erase).map(spoken));
    all.extend(page.errors.iter().map(|(field, text)| (text.clone(), Msg::ToField(field.clone()))));
    all
}

fn spoken(button: &Button) -> (String, Msg) {
    let label = match &button.context {
        Some(context) => format!("{}: {context}", button.label),
        None => button.label.clone(),
    };
    (label, button.msg.clone())
}

fn collect(blocks: &[Block], all: &mut Vec<(String, Msg)>) {
    let options = |choices: &Choices, all: &mut Vec<(String, Msg)>| {
        collect(&choices.before, all);
        all.extend(choices.options.iter().map(|option| (option.label.clone(), option.msg.clone())));
    };
    for block in blocks {
        match block {
            Block::Choices(choices) => options(choices, all),
            Block::Card(inside) | Block::More(_, inside) => collect(inside, all),
            Block::Care(care) => collect(&care.blocks, all),
            Block::WaysOut(_, buttons) | Block::Buttons(buttons) | Block::Doubt(_, buttons) => {
                all.extend(buttons.iter().map(spoken));
            }
            Block::Link(button) | Block::Begin(button) | Block::StopNow(button) => all.push(spoken(button)),
            Block::Sound((_, _, switch)) => all.push(spoken(switch)),
            Block::Player(playing) => {
                all.extend([&playing.tap, &playing.hurts].map(spoken));
                all.extend(playing.more.iter().map(spoken));
                all.push(("(time passes)".into(), playing.tick.clone()));
            }
            Block::Words(field) => {
                all.push((field.label.clone(), Msg::Follow(Follow::Words(field.slot, "07:30".into()))));
            }
            Block::Dial(dial, tick, _) => {
                all.extend(dial.tap.iter().map(|tap| (dial.title.clone(), tap.clone())));
                all.push(("(time passes)".into(), tick.clone()));
            }
            Block::Tape(tape) => {
                let typed = |field: &TapeField| (field.label.clone(), Msg::Tape(field.typed, "45".into()));
                all.extend(tape.fields.iter().map(typed));
            }
            Block::Summary(section) => {
                all.extend(section.rows.iter().map(|(_, _, button)| spoken(button)));
            }
            Block::Measure(measure) => {
                if let Some(units) = &measure.units {
                    options(units, all);
                }
                for side in &measure.sides {
                    if let Some((_, again)) = &side.ended {
                        all.push(spoken(again));
                    } else {
                        all.push((side.less_more.0.clone(), side.steps.0.clone()));
                        all.push((side.less_more.1.clone(), side.steps.1.clone()));
                    }
                    all.extend(
                        side.ticks
                            .iter()
                            .map(|tick| (format!("{}: {}", side.label, tick.label), tick.msg.clone())),
                    );
                }
            }
            _ => {}
        }
    }
}
