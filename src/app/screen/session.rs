//! A guided session: before it, in it, when it hurts, after it.

use super::home::follow;
use super::timer::switch;
use super::{asking, button, choice, doses, plain, question, say, title};
use crate::app::dial::Playing;
use crate::app::follow::Follow;
use crate::app::page::{Block, Button, Choice, Choices, Icon, Layout, Page};
use crate::app::player::{Bout, Event, Phase, Player, Work};
use crate::app::{Model, Msg};
use crate::figure::FigureId;
use crate::i18n::{self, keys as k, Key};
use crate::plan::Prescription;
use crate::protocol::ids::{PainPlace, Side};
use crate::protocol::phases::GENTLE_PAIN;
use crate::training::today::{added, may_rise};
use crate::training::Course;

/// A score from 0 to 10 as chips.
pub(super) fn ten(
    (id, legend): (&str, String),
    now: Option<u8>,
    ends: (&str, &str),
    say: impl Fn(u8) -> Msg,
) -> Choices {
    let options = (0..=10)
        .map(|n: u8| {
            let option = Choice::new(n.to_string(), now == Some(n), say(n));
            match n {
                0 => option.hint(ends.0),
                10 => option.hint(ends.1),
                _ => option,
            }
        })
        .collect();
    Choices { titled: false, layout: Layout::Chips, ..question(id, &legend, Vec::new(), options) }
}

pub(super) fn before(model: &Model) -> Page {
    let w = &model.words;
    let ends = (w.get(k::PAIN_LOW), w.get(k::PAIN_HIGH));
    let choices = ten(("rest", w.text(k::BEFORE_TITLE)), model.resting(), ends, |n| follow(Follow::Rest(n)));
    let before = vec![say(w, Block::Lead, k::BEFORE_LEAD)];
    let mut blocks = vec![
        Block::Choices(Choices { titled: true, before, ..choices }),
        say(w, Block::Small, k::BEFORE_HIGH),
    ];
    if model.asks_first() {
        blocks.push(say(w, Block::Note, k::HOME_PAUSE_HIGH));
    }
    let mut page = asking(model, blocks);
    page.main = Some(button(w, k::BEFORE_GO, Msg::Continue));
    page
}

/// The exercise a bout belongs to.
pub(in crate::app) fn exercise<'a>(
    bout: &Bout,
    warm_up: Option<&'a Prescription>,
    session: &'a [Prescription],
) -> Option<&'a Prescription> {
    match bout.item {
        Some(item) => session.get(usize::from(item)),
        None => warm_up,
    }
}

pub(super) fn page(model: &Model) -> Page {
    let w = &model.words;
    let mut page = plain(model, Vec::new());
    let (Some(course), Some(player)) = (model.course(), model.player()) else { return page };
    let Some((due, session)) = model.practised(&course) else { return page };
    let Some(bout) = player.bout() else { return page };
    let Some(one) = exercise(bout, due.warm_up.as_ref(), &session) else { return page };
    page.top.back = Some(button(w, k::SESSION_END, follow(Follow::End)));
    page.top.count = Some(match bout.item {
        Some(item) => w.session_count(i64::from(item) + 1, session.len() as i64),
        None => w.text(k::SESSION_WARM_UP),
    });
    let next = player.next_item().and_then(|next| exercise(next, None, &session));
    let playing = playing(model, &course, player, (bout, one), next);
    let mirrored = bout.side == Side::Left;
    page.blocks = vec![
        switch(model, one.region),
        Block::Title(w.text(i18n::exercise(one.exercise).name), false),
        Block::Figure(FigureId::Exercise(one.exercise), mirrored, String::new()),
        Block::Player(Box::new(playing)),
    ];
    page
}

/// What a side is called; nothing where there are none.
pub(in crate::app) fn side(bout: &Bout, one: &Prescription) -> Option<Key> {
    match bout.side {
        Side::Left => Some(k::SESSION_LEFT),
        Side::Right => Some(k::SESSION_RIGHT),
        Side::Both => one.per_side.then_some(k::SESSION_TURNS),
    }
}

fn playing(
    model: &Model,
    course: &Course,
    player: &Player,
    (bout, one): (&Bout, &Prescription),
    next: Option<&Prescription>,
) -> Playing {
    let w = &model.words;
    let words = i18n::exercise(one.exercise);
    let tap = |key, event| button(w, key, follow(Follow::Player(event)));
    let first = bout.set.0 == 1 && bout.side != Side::Right;
    let (phase, tap, title) = match player.phase {
        Phase::Wait(_) => {
            let title = match (first, bout.side) {
                (true, _) => k::SESSION_PLACE,
                (_, Side::Right) => k::SESSION_CHANGE,
                _ => k::SESSION_REST,
            };
            ("wait", tap(k::SESSION_PAUSE, Event::Pause), w.text(title))
        }
        Phase::Work(_) => {
            let title = side(bout, one).unwrap_or(k::SESSION_WORK);
            ("work", tap(k::SESSION_PAUSE, Event::Pause), w.text(title))
        }
        Phase::Paused(_) | Phase::Over => {
            let untouched = first
                && player.phase == Phase::Paused(None)
                && !model.saved.practice.as_ref().is_some_and(|p| p.sets > 0 || p.at > Some(0));
            let label = if untouched { k::SESSION_BEGIN } else { k::SESSION_GO_ON };
            let title = if untouched { w.text(words.name) } else { w.text(k::SESSION_PAUSED) };
            ("paused", tap(label, Event::Now), title)
        }
    };
    let (number, of) = match (player.phase, bout.work) {
        (Phase::Work(_), Work::Reps(count, _)) => ("0".to_owned(), w.session_of(i64::from(count))),
        (Phase::Paused(_), Work::Reps(count, _)) => (count.to_string(), w.text(k::UNIT_REPS_LONG)),
        (Phase::Wait(_), _) => ((player.wait / 1_000).to_string(), w.text(k::SESSION_SECONDS)),
        (_, work) => ((work.length() / 1_000).to_string(), w.text(k::SESSION_SECONDS)),
    };
    let mut how = vec![w.text(words.cue)];
    if matches!(player.phase, Phase::Paused(_)) || (first && matches!(player.phase, Phase::Wait(_))) {
        how.insert(0, doses::how(model, one));
    }
    how.extend(doses::breathing(model, one));
    let added = added(course, one);
    how.extend(added.further.then(|| w.text(k::SESSION_FURTHER)));
    how.extend(added.slower.then(|| w.text(k::SESSION_SLOWER)));
    how.extend((added.kilograms > 0).then(|| w.session_load(added.kilograms)));
    let mut more = Vec::new();
    if matches!(player.phase, Phase::Wait(_)) {
        more.push(button(w, k::SESSION_NOW, follow(Follow::Player(Event::Now))));
    }
    more.push(Button::icon(w.get(k::SESSION_SKIP), Icon::Skip, follow(Follow::Skip)));
    if bout.item.is_some() {
        if one.level > 1 {
            more.push(button(w, k::SESSION_EASIER, follow(Follow::Level(false))));
        }
        let calm = model.saved.practice.as_ref().is_some_and(|p| p.session.pain_before < GENTLE_PAIN);
        if calm && may_rise(course, one) {
            more.push(button(w, k::SESSION_HARDER, follow(Follow::Level(true))));
        }
    }
    // While it is on, the side is the title.
    let side = side(bout, one).filter(|_| !matches!(player.phase, Phase::Work(_)));
    let sides = side.map_or_else(String::new, |key| [" · ", w.get(key)].concat());
    Playing {
        phase,
        tick: follow(Follow::Player(Event::Tick)),
        tap,
        number,
        of,
        title,
        how,
        set: w.session_set(i64::from(bout.set.0), i64::from(bout.set.1)) + &sides,
        more,
        hurts: Button::icon(w.get(k::SESSION_HURTS), Icon::Hurt, follow(Follow::Hurts)),
        next: match next {
            Some(next) => (
                FigureId::Exercise(next.exercise),
                w.text(k::SESSION_NEXT),
                [w.get(i18n::exercise(next.exercise).name), ", ", &doses::dose(model, next)].concat(),
            ),
            None => (FigureId::Start, w.text(k::SESSION_LAST), w.text(k::PLAN_WALK)),
        },
    }
}

pub(super) fn hurt(model: &Model) -> Page {
    let w = &model.words;
    let option =
        |p: &PainPlace| choice(w, i18n::place(*p), model.hurting() == Some(*p), follow(Follow::HurtAt(*p)));
    let options = PainPlace::ALL.iter().map(option).collect();
    let lead = vec![say(w, Block::Lead, k::HURT_LEAD)];
    let mut page = plain(
        model,
        vec![
            Block::Choices(question("where", w.get(k::HURT_TITLE), lead, options)),
            say(w, Block::StopIf, k::HURT_LEG),
            Block::Buttons(vec![button(w, k::HURT_LEG_GO, follow(Follow::NewInLeg))]),
        ],
    );
    page.top.back = Some(button(w, k::HURT_NOT, follow(Follow::HurtsNot)));
    let level = model.course().and_then(|course| {
        let (_, session) = model.practised(&course)?;
        let at = model.saved.practice.as_ref()?.at?;
        session.get(usize::from(at)).map(|one| one.level)
    });
    let leave = button(w, k::HURT_LEAVE, follow(Follow::LeaveOut));
    if level.is_some_and(|level| level > 1) {
        page.main = Some(button(w, k::HURT_EASIER, follow(Follow::Level(false))));
        page.more.push(leave);
    } else {
        page.main = Some(leave);
    }
    page.more.push(button(w, k::HURT_END, follow(Follow::End)));
    page
}

pub(super) fn after(model: &Model) -> Page {
    let w = &model.words;
    let feel = model.feel();
    let leg = |key, yes| choice(w, key, feel.leg == Some(yes), follow(Follow::Leg(yes)));
    let ends = (w.get(k::AFTER_EFFORT_LOW), w.get(k::AFTER_EFFORT_HIGH));
    let pain = (w.get(k::PAIN_LOW), w.get(k::PAIN_HIGH));
    let legs = vec![leg(k::AFTER_LEG_NO, false), leg(k::AFTER_LEG_YES, true)];
    let mut page = asking(
        model,
        vec![
            title(w, k::AFTER_TITLE, false),
            Block::Choices(ten(("effort", w.text(k::AFTER_EFFORT)), feel.effort, ends, |n| {
                follow(Follow::Effort(n))
            })),
            Block::Choices(ten(("after-pain", w.text(k::AFTER_PAIN)), feel.pain, pain, |n| {
                follow(Follow::Pain(n))
            })),
            Block::Choices(Choices {
                titled: false,
                ..question("leg", w.get(k::AFTER_LEG), Vec::new(), legs)
            }),
        ],
    );
    page.top.back = None;
    page.main = Some(button(w, k::AFTER_GO, Msg::Continue));
    if model.saved.practice.as_ref().is_some_and(|practice| !practice.is_over()) {
        page.more = vec![button(w, k::HOME_RESUME, follow(Follow::Resume))];
    }
    page
}

/// What is missing after a session.
pub(super) fn after_errors(model: &Model) -> Vec<(String, String)> {
    let w = &model.words;
    let feel = model.feel();
    let missing = [
        (feel.effort.is_none(), "effort", k::ERROR_EFFORT),
        (feel.pain.is_none(), "after-pain", k::ERROR_AFTER_PAIN),
        (feel.leg.is_none(), "leg", k::ERROR_LEG),
    ];
    missing.into_iter().filter(|one| one.0).map(|(_, id, key)| (i18n::owned(id), w.text(key))).collect()
}
