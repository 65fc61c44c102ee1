//! A test's timer or counter: one side, one screen, from Start to what is kept.

use super::test::{name, side_label, top};
use super::{number, plain};
use crate::app::dial::{Dial, Tries};
use crate::app::instrument::{self, Event, Instrument, Kind, Phase, STANDS};
use crate::app::page::{Block, Button, Icon, Page};
use crate::app::timing::Timing;
use crate::app::{route, Model, Msg};
use crate::figure::FigureId;
use crate::i18n::{self, keys as k, Arg};
use crate::protocol::battery;
use crate::protocol::ids::{Region, Side, TestId};

/// The way from a test to its timer, where it has one.
pub(super) fn way_in(model: &Model, test: TestId) -> Vec<Block> {
    let label = match instrument::kind(test) {
        Some(Kind::Hold(_)) => k::TIMER_START,
        Some(Kind::Beat) => k::COUNTER_START,
        Some(Kind::Tally) => k::STANDS_START,
        None => return Vec::new(),
    };
    let w = &model.words;
    let begin = |label: &str, timing| Block::Begin(Button::icon(label, Icon::Clock, Msg::Timing(timing)));
    let sides = route::sides_of(test, Side::Both);
    let mut blocks = if sides.len() > 1 && model.next_side(test).is_none() {
        // Both have a result: which of them is to be done again?
        let again = |side: &Side| {
            let label = w.timer_start_side(w.get(label), side_label(model, test, *side));
            begin(&label, Timing::OpenSide(test, *side))
        };
        sides.iter().map(again).collect()
    } else {
        vec![begin(w.get(label), Timing::Open(test))]
    };
    blocks.push(Block::Small(w.text(k::TIMER_OR_TYPE)));
    blocks
}

pub(super) fn page(model: &Model, test: TestId, side: Side) -> Page {
    let w = &model.words;
    let mut page = plain(model, Vec::new());
    page.top = top(model, test, page.top.back.take());
    let mut blocks =
        vec![switch(model, battery::row(test).region), Block::Title(name(model, test, side), false)];
    if let Some(instrument) = model.instrument() {
        if instrument.phase == Phase::Ready && side == Side::Right && instrument.tries == 0 {
            blocks.push(Block::Lead(w.timer_next(side_label(model, test, side))));
        }
        let dial = dial(model, &instrument);
        blocks.push(Block::Dial(dial, Model::timed(Event::Tick), tries(model, &instrument)));
        let event = |key, event| Button::new(w.get(key), Model::timed(event));
        match (instrument.phase, instrument.kind) {
            (Phase::Rest(_), _) => page.more.push(event(k::REST_SKIP, Event::SkipRest)),
            (Phase::Running(_), Kind::Tally) => {
                blocks.push(Block::Buttons(vec![event(k::STANDS_END, Event::End)]));
            }
            (Phase::Done(..), _) => {
                page.main = Some(Button::new(keep(model, &instrument), Msg::Timing(Timing::Keep)));
                if instrument.may_repeat() {
                    page.more.push(event(k::TIMER_AGAIN, Event::Again));
                }
            }
            _ => {}
        }
        let over = matches!(instrument.phase, Phase::Done(..) | Phase::Rest(_));
        let hurts = |key| Button::icon(w.get(key), Icon::Hurt, Msg::Timing(Timing::Hurts));
        if over {
            page.more.push(hurts(k::TEST_HURT));
        } else {
            blocks.push(Block::StopNow(hurts(k::TIMER_HURTS)));
        }
    }
    page.blocks = blocks;
    page
}

/// The region of what is done, and sound or none.
pub(super) fn switch(model: &Model, region: Region) -> Block {
    let w = &model.words;
    let quiet = model.saved.prefs.quiet;
    let (label, turn) =
        if quiet { (k::SOUND_OFF, k::SOUND_TURN_ON) } else { (k::SOUND_ON, k::SOUND_TURN_OFF) };
    let switch = Button::icon(w.get(label), Icon::Sound(!quiet), Msg::Timing(Timing::Sound(quiet)));
    Block::Sound((region, w.text(i18n::region(region).name), switch.about(w.get(turn))))
}

/// A reading as an argument: tenths of a second, or repetitions.
pub(in crate::app) fn reading(instrument: &Instrument, amount: u32) -> Arg {
    match instrument.kind {
        Kind::Hold(_) => Arg::Hundredths(i64::from(amount) * 10),
        Kind::Beat | Kind::Tally => Arg::Hundredths(i64::from(amount) * 100),
    }
}

fn keep(model: &Model, instrument: &Instrument) -> String {
    let w = &model.words;
    match (instrument.value(), instrument.kind) {
        (None, _) => w.text(k::TIMER_ENTER),
        (Some(value), Kind::Hold(_)) => w.timer_keep(number::arg(value)),
        (Some(value), _) => w.timer_keep_count(number::arg(value)),
    }
}

fn dial(model: &Model, instrument: &Instrument) -> Dial {
    let w = &model.words;
    let whole = |n: u32| i64::from(n);
    let tap = Some(Model::timed(Event::Tap));
    let hold = matches!(instrument.kind, Kind::Hold(_));
    let of = match instrument.kind {
        Kind::Hold(_) => w.timer_of(whole(instrument.cap)),
        Kind::Beat => w.counter_of(whole(instrument.goal)),
        Kind::Tally => w.text(k::STANDS_OF),
    };
    let shown = |amount: u32| {
        if hold {
            number::field(f64::from(amount) / 10.0)
        } else {
            number::field(f64::from(amount))
        }
    };
    let goal = whole(instrument.goal);
    let words = |key| w.text(key);
    let (phase, tap, number, of, title, hint) = match instrument.phase {
        Phase::Rest(_) => {
            ("rest", None, "30".to_owned(), words(k::REST_OF), words(k::REST_TITLE), words(k::REST_HINT))
        }
        Phase::Ready => {
            let (start, hint) = match instrument.kind {
                Kind::Hold(_) => ("0", w.timer_ready_hint(goal)),
                Kind::Beat => ("0", w.counter_ready_hint(goal)),
                Kind::Tally => ("30", w.stands_ready_hint(goal)),
            };
            ("ready", tap, start.to_owned(), of, words(k::TIMER_READY), hint)
        }
        Phase::Count(_) => (
            "count",
            tap,
            "5".to_owned(),
            words(k::TIMER_SECONDS),
            words(k::TIMER_GET_READY),
            words(k::TIMER_GET_READY_HINT),
        ),
        Phase::Running(_) => {
            let (title, hint) = match (instrument.kind, instrument.test) {
                (Kind::Hold(_), TestId::SingleLegStance) => (k::TIMER_TAP_STANCE, k::TIMER_TAP_STANCE_HINT),
                (Kind::Hold(_), _) => (k::TIMER_TAP_HOLD, k::TIMER_TAP_HOLD_HINT),
                (Kind::Beat, _) => (k::COUNTER_TAP, k::COUNTER_TAP_HINT),
                (Kind::Tally, _) => (k::STANDS_TAP, k::STANDS_TAP_HINT),
            };
            let start = if instrument.kind == Kind::Tally { "30" } else { "0" };
            ("running", tap, start.to_owned(), of, words(title), words(hint))
        }
        Phase::Done(took, _) => {
            let uncounted = instrument.value().is_none();
            let left = STANDS.saturating_sub(took) / 1_000;
            let of = match instrument.kind {
                Kind::Hold(_) => of,
                Kind::Tally if uncounted => words(k::STANDS_OF),
                Kind::Beat => words(k::COUNTER_RAISES),
                Kind::Tally => words(k::UNIT_REPS_LONG),
            };
            let hint = if uncounted {
                words(k::STANDS_OVER_HINT)
            } else if instrument.unseen.is_some() {
                words(k::TIMER_UNSEEN)
            } else if instrument.last < instrument.best {
                w.timer_best_kept(reading(instrument, instrument.best))
            } else {
                String::new()
            };
            (
                "done",
                None,
                shown(if uncounted { left } else { instrument.last }),
                of,
                outcome(model, instrument),
                hint,
            )
        }
    };
    // Where it stops at the cap the end of the ring is the line.
    let counts = !matches!(instrument.phase, Phase::Rest(_) | Phase::Count(_));
    let mark =
        (hold && counts && instrument.cap > 0).then(|| (instrument.goal * 360 / instrument.cap) as i32);
    Dial {
        phase,
        tap,
        figure: FigureId::Test(instrument.test),
        level: None,
        mirrored: instrument.side == Side::Left,
        number,
        of,
        mark,
        title,
        hint: Some(hint).filter(|hint| !hint.is_empty()),
    }
}

/// What came out, in a line.
pub(in crate::app) fn outcome(model: &Model, instrument: &Instrument) -> String {
    let w = &model.words;
    let value = reading(instrument, instrument.last);
    match (instrument.kind, instrument.on_track()) {
        (Kind::Tally, _) if instrument.value().is_none() => {
            let over = matches!(instrument.phase, Phase::Done(_, true));
            w.text(if over { k::STANDS_OVER } else { k::STANDS_ENDED })
        }
        (Kind::Hold(_), true) => w.timer_green(value),
        (Kind::Hold(_), false) => w.timer_stopped(value),
        (Kind::Beat, true) => w.counter_green(value),
        (Kind::Beat, false) => w.counter_stopped(value),
        (Kind::Tally, true) => w.stands_green(value),
        (Kind::Tally, false) => w.stands_stopped(value),
    }
}

fn tries(model: &Model, instrument: &Instrument) -> Tries {
    let w = &model.words;
    let done = matches!(instrument.phase, Phase::Done(..));
    let mut parts = Vec::new();
    if let Kind::Hold(total) = instrument.kind {
        if total > 1 {
            let number = i64::from(instrument.tries) + i64::from(!done);
            parts.push(w.timer_try(number.min(i64::from(total)), i64::from(total)));
        }
        if instrument.best > 0 {
            parts.push(w.timer_best(reading(instrument, instrument.best)));
        }
    }
    if instrument.kind == Kind::Tally && matches!(instrument.phase, Phase::Running(_)) {
        parts.push(w.stands_count(i64::from(instrument.last)));
    }
    let goal = i64::from(instrument.goal);
    let legend = match instrument.kind {
        Kind::Hold(_) => w.timer_on_track(goal),
        Kind::Beat | Kind::Tally => w.counter_on_track(goal),
    };
    Tries { text: if parts.is_empty() { None } else { Some(parts.join(" · ")) }, legend }
}
