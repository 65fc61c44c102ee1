//! A test measured with the phone on the shin, and the tape way beside it.

use super::test::{name, side_label};
use super::{button, number, plain, test, timer};
use crate::app::dial::{Dial, Tries};
use crate::app::incline::{self, Event, Incline, Phase, Tilt, Why, TRIES};
use crate::app::page::{Block, Button, Icon, Page, Tape, TapeField};
use crate::app::tilting::{is_taped, TapeMsg, Taped, Tilting};
use crate::app::timing::Timing;
use crate::app::{angle, route, Model, Msg};
use crate::figure::FigureId;
use crate::i18n::{self, keys as k, owned, Arg, Key};
use crate::protocol::battery;
use crate::protocol::ids::{Side, TestId, Unit};

/// The two ways to measure, neither before the other: this phone, or anything else.
pub(super) fn way_in(model: &Model, test: TestId) -> Vec<Block> {
    if incline::tilt(test).is_none() {
        return Vec::new();
    }
    let w = &model.words;
    let other = Msg::ToField(number::field_id(model.first_side(test)));
    vec![Block::Buttons(vec![
        Button::icon(w.get(k::TILT_OPEN), Icon::Level, Msg::Tilting(Tilting::Open(test))),
        Button::icon(w.get(k::TILT_BY_HAND), Icon::Tape, other),
    ])]
}

pub(super) fn page(model: &Model, test: TestId, side: Side) -> Page {
    let w = &model.words;
    let mut page = plain(model, Vec::new());
    page.top = test::top(model, test, page.top.back.take());
    let mut blocks =
        vec![timer::switch(model, battery::row(test).region), Block::Title(name(model, test, side), false)];
    if let Some(incline) = model.incline() {
        if incline.phase == Phase::Idle {
            if side == Side::Right {
                blocks.push(Block::Lead(w.timer_next(side_label(model, test, side))));
            }
            let place = if incline.tilt == Tilt::Forwards { k::TILT_FIX_KNEE } else { k::TILT_FIX_HIP };
            blocks.push(Block::Steps(vec![
                w.text(k::TILT_FIX),
                w.text(place),
                w.tilt_fix_error(error(test)),
            ]));
        }
        blocks.push(Block::Dial(dial(model, &incline), Model::tilted(Event::Tick), tries(model, &incline)));
        let unavailable = matches!(incline.phase, Phase::Unavailable(_));
        if let Some(value) = incline.value() {
            let keep = w.tilt_keep(number::arg(value));
            page.main = Some(Button::new(keep, Msg::Tilting(Tilting::Keep)));
        }
        if incline.may_repeat() || unavailable {
            page.more.push(button(w, k::TIMER_AGAIN, Model::tilted(Event::Again)));
        }
        if incline.phase == Phase::Captured {
            page.more.push(button(w, k::TILT_DROP, Model::tilted(Event::Drop)));
        }
        let other = Button::icon(w.get(k::TILT_BY_HAND), Icon::Tape, Msg::Tilting(Tilting::ByHand));
        if !unavailable {
            let hurts = Button::icon(w.get(k::TIMER_HURTS), Icon::Hurt, Msg::Timing(Timing::Hurts));
            blocks.push(Block::StopNow(hurts));
        }
        blocks.push(Block::Buttons(vec![other]));
    }
    page.blocks = blocks;
    page
}

fn error(test: TestId) -> i64 {
    i64::from(incline::error(test))
}

fn why(why: Why) -> Key {
    match why {
        Why::Insecure => k::TILT_INSECURE,
        Why::Absent => k::TILT_ABSENT,
        Why::Denied => k::TILT_DENIED,
        Why::Framed => k::TILT_FRAMED,
    }
}

fn dial(model: &Model, incline: &Incline) -> Dial {
    let w = &model.words;
    let forwards = incline.tilt == Tilt::Forwards;
    // Class, whether a tap does something, what it does, and a line under it.
    let (phase, tap, title, hint) = match incline.phase {
        Phase::Idle => ("ready", true, k::TIMER_READY, k::TILT_READY_HINT),
        Phase::Asking(_) => ("asking", false, k::TILT_ASKING, k::TILT_ASKING_HINT),
        Phase::Unavailable(of) => ("none", false, why(of), k::TILT_NONE_HINT),
        Phase::Zeroing if incline.askew => ("zero", true, k::TILT_ASKEW, k::TILT_ASKEW_HINT),
        Phase::Zeroing if forwards => ("zero", true, k::TILT_ZERO, k::TILT_ZERO_KNEE),
        Phase::Zeroing => ("zero", true, k::TILT_ZERO, k::TILT_ZERO_HIP),
        Phase::Live if forwards => ("live", true, k::TILT_LIVE, k::TILT_LIVE_KNEE),
        Phase::Live => ("live", true, k::TILT_LIVE, k::TILT_LIVE_HIP),
        Phase::Captured => ("done", false, k::TILT_LIVE, k::TILT_BACK),
    };
    let (mut title, mut hint, mut turned) = (w.text(title), Some(w.text(hint)), 0);
    if incline.phase == Phase::Captured {
        (title, turned) = (outcome(model, incline), incline.last);
        if !incline.may_repeat() {
            hint = (turned < incline.best).then(|| w.tilt_best_kept(i64::from(incline.best)));
        }
    }
    Dial {
        phase,
        tap: tap.then(|| Model::tilted(Event::Tap)),
        figure: FigureId::Test(incline.test),
        mirrored: incline.side == Side::Left,
        level: Some(turned),
        number: [&turned.to_string(), w.get(i18n::unit(Unit::Deg))].concat(),
        of: w.tilt_of(error(incline.test)),
        mark: Some(incline.goal as i32),
        title,
        hint,
    }
}

/// What came out, in a line.
pub(in crate::app) fn outcome(model: &Model, incline: &Incline) -> String {
    let angle = i64::from(incline.last);
    if incline.on_track() && incline.last == incline.best {
        model.words.tilt_green(angle)
    } else {
        model.words.tilt_stopped(angle)
    }
}

/// The line that is announced where something has changed.
pub(in crate::app) fn cue(model: &Model, incline: &Incline) -> String {
    let w = &model.words;
    match incline.phase {
        Phase::Idle | Phase::Asking(_) => String::new(),
        Phase::Unavailable(of) => w.text(why(of)),
        Phase::Zeroing => w.text(if incline.askew { k::TILT_ASKEW } else { k::TILT_ZERO }),
        Phase::Live => w.text(k::CUE_TILT),
        Phase::Captured => outcome(model, incline),
    }
}

fn tries(model: &Model, incline: &Incline) -> Tries {
    let w = &model.words;
    let number = incline.tries + u8::from(incline.phase != Phase::Captured);
    let mut text = w.timer_try(i64::from(number.min(TRIES)), i64::from(TRIES));
    if incline.best > 0 {
        text = [&text, " · ", &w.tilt_best(i64::from(incline.best))].concat();
    }
    Tries { text: Some(text), legend: w.tilt_on_track(i64::from(incline.goal)) }
}

/// The tape way: two lengths in, an angle out.
pub(super) fn tape(model: &Model, test: TestId) -> Option<Tape> {
    if !is_taped(test) {
        return None;
    }
    let w = &model.words;
    let field = |id: &str, label: String, side: Side| TapeField {
        id: ["tape-", id].concat(),
        label,
        text: owned(model.tape(side)),
        typed: TapeMsg(test, side),
    };
    let sides = route::sides_of(test, Side::Both);
    let mut fields = vec![field("shin", w.text(k::TAPE_SHIN), Side::Both)];
    let mut told = Vec::new();
    for side in sides {
        let label = side_label(model, test, *side);
        fields.push(field(side.as_str(), w.tape_shift(label), *side));
        match model.taped(*side) {
            Taped::Angle(angle) => told.push(w.tape_told(label, Arg::Hundredths(angle * 10))),
            Taped::TooFar => told.push(w.tape_too_far(label)),
            Taped::Open => {}
        }
    }
    let lead = w.tape_lead(Arg::Hundredths(angle::SHIN_OF_HEIGHT * 10));
    Some(Tape { lead, fields, told: told.join(" ") })
}
