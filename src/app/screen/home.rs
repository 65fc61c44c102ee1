//! Home of the plan: today, what changes and why, what moves on.

use super::{asking, button, doses, plain, plan, say, title};
use crate::app::follow::Follow;
use crate::app::page::{Block, Button, Icon, Page, Session, SessionItem, Timeline};
use crate::app::saved::Again;
use crate::app::{Model, Msg, Place};
use crate::figure::FigureId;
use crate::i18n::{self, keys as k, Words};
use crate::protocol::ids::{Light, Morning};
use crate::record::CivilDate;
use crate::training::course::Pause;
use crate::training::today::next_rescreen;
use crate::training::{trends, Change, Course, Stage, Step, Today};

pub(super) fn follow(said: Follow) -> Msg {
    Msg::Follow(said)
}

pub(super) fn page(model: &Model) -> Page {
    let w = &model.words;
    let Some(course) = model.course() else { return plain(model, Vec::new()) };
    let Some(due) = model.due(&course) else { return plain(model, Vec::new()) };
    let mut page = plain(model, Vec::new());
    let mut blocks = vec![Block::Kicker(kicker(w, &course, &due))];
    if course.pause.is_some() {
        blocks.extend(pause(model, &course));
        page.main = Some(button(w, k::HOME_PAUSE_GO, follow(Follow::Again(Again::Check))));
        page.blocks = blocks;
        page.top.back = None;
        page.more = vec![button(w, k::HOME_PROGRESS, Msg::Go(Place::Progress))];
        return page;
    }
    let on = model.saved.practice.is_some();
    blocks.push(title(w, headline(&course, &due, on), true));
    blocks.extend(lead(model, &course, &due, on));
    if model.asks_morning() {
        blocks.push(morning(model));
    } else if !on && course.flare.is_none() {
        // In a flare-up nothing goes further, so nothing is said of going further.
        blocks.extend(last_session(model, &course));
    }
    if trends::review_is_due(&model.saved.record, course.week) {
        blocks.push(say(w, Block::Note, k::HOME_REVIEW));
    }
    if trends::asks_weekly(&model.saved.record, model.today()) {
        let go = button(w, k::HOME_WEEK_GO, Msg::Go(Place::Week));
        blocks.push(Block::Card(vec![say(w, Block::Heading, k::HOME_WEEK), Block::Buttons(vec![go])]));
    }
    let rescreen = rescreen(model, &course);
    blocks.extend(rescreen.0);
    // What there is to do comes before everything there is to know; what comes later stands closed.
    let flared = course.flare.is_some();
    let session = Block::Session(session(model, &course, &due));
    if on || flared || (due.is_due && !model.asks_morning()) {
        blocks.push(session);
        blocks.extend(main(model, &due, (on, flared)).map(Block::Begin));
    } else {
        blocks.push(Block::More(w.text(k::HOME_NEXT), vec![session]));
        blocks.extend(main(model, &due, (on, flared)).map(|anyway| Block::Buttons(vec![anyway])));
    }
    if on {
        blocks.push(Block::Buttons(vec![button(w, k::HOME_DROP, follow(Follow::End))]));
    }
    if let Stage::Phase(index) = course.stage {
        blocks.push(Block::Timeline(timeline(model, &course)));
        let why = w.get(i18n::phase(due.phase).emphasis);
        blocks.push(Block::Text(w.home_why(why)));
        if !flared {
            blocks.push(moves_on(model, &course, index));
        }
    } else {
        blocks.push(say(w, Block::Text, k::HOME_KEEP_LEAD));
    }
    blocks.extend(rescreen.1);
    let to = |key, place| button(w, key, Msg::Go(place));
    let mut ways = vec![
        to(k::HOME_PROGRESS, Place::Progress),
        to(k::HOME_DAYS, Place::Schedule),
        to(k::HOME_PLAN, Place::Plan),
        to(k::PRINT_OPEN, Place::Sheet),
    ];
    if !flared {
        ways.push(Button::icon(w.get(k::HOME_FLARE_GO), Icon::Hurt, Msg::Go(Place::Flare)));
    }
    blocks.push(Block::Buttons(ways));
    // From here everything else is a step; there is nothing to go back to.
    page.top.back = None;
    page.blocks = blocks;
    page
}

fn kicker(w: &Words, course: &Course, due: &Today) -> String {
    let weeks = course.phases.last().map_or(12, |(_, last)| *last);
    match course.stage {
        Stage::Phase(_) => {
            w.home_kicker(i64::from(course.week), i64::from(weeks), w.get(i18n::phase(due.phase).name))
        }
        Stage::Keep => w.home_kicker_keep(i64::from(course.week)),
    }
}

fn headline(course: &Course, due: &Today, on: bool) -> i18n::Key {
    match (on, course.flare, course.done_today, due.is_due) {
        (true, ..) => k::HOME_GO_ON,
        (_, _, true, _) => k::HOME_DONE,
        (_, Some(_), ..) => k::HOME_FLARE,
        (.., true) => k::HOME_TODAY,
        _ => k::HOME_REST,
    }
}

fn lead(model: &Model, course: &Course, due: &Today, on: bool) -> Option<Block> {
    let w = &model.words;
    let next = day(model, due.next);
    let text = match (on, course.flare, course.done_today, due.is_due) {
        (true, ..) => return None,
        (_, _, true, _) => w.home_done_lead(next),
        (_, Some(left), ..) => w.home_flare_lead(i64::from(left)),
        (.., true) => return None,
        _ => w.home_rest_lead(next),
    };
    Some(Block::Lead(text))
}

/// A day in words: today, tomorrow, or the day of the week.
fn day(model: &Model, day: CivilDate) -> String {
    let w = &model.words;
    match day.since(model.today()) {
        0 => w.text(k::DAY_TODAY),
        1 => w.text(k::DAY_TOMORROW),
        _ => w.text(i18n::weekday(day.weekday())),
    }
}

fn pause(model: &Model, course: &Course) -> Vec<Block> {
    let w = &model.words;
    let why = match course.pause {
        Some(Pause::CheckAfterWorse) => k::HOME_PAUSE_WORSE,
        Some(Pause::CheckAfterHigh) => k::HOME_PAUSE_HIGH,
        Some(Pause::CheckAfterMuchWorse) => k::HOME_PAUSE_MUCH_WORSE,
        _ => k::HOME_PAUSE_RED,
    };
    let mut blocks = vec![title(w, k::HOME_PAUSE, true), say(w, Block::Lead, why)];
    blocks.extend(changes(w, course));
    blocks
}

fn morning(model: &Model) -> Block {
    let w = &model.words;
    // Buttons, not radios: an answer leads on at once, and a press of an arrow key is no answer.
    let say_it = |key, morning| button(w, key, follow(Follow::Morning(morning)));
    let answers = vec![say_it(k::MORNING_USUAL, Morning::Usual), say_it(k::MORNING_WORSE, Morning::Worse)];
    Block::Card(vec![
        say(w, Block::Heading, k::MORNING_TITLE),
        say(w, Block::Small, k::MORNING_USUAL_HINT),
        Block::Buttons(answers),
    ])
}

fn last_session(model: &Model, course: &Course) -> Vec<Block> {
    let w = &model.words;
    let light = match course.light {
        Some(Light::Green) => k::HOME_LIGHT_GREEN,
        Some(Light::Amber) => k::HOME_LIGHT_AMBER,
        Some(Light::Red) => k::HOME_LIGHT_RED,
        None => return Vec::new(),
    };
    let mut inside = vec![say(w, Block::Text, light)];
    if !course.changes.is_empty() {
        inside.insert(0, say(w, Block::Heading, k::HOME_CHANGES));
    }
    inside.extend(changes(w, course));
    if course.halved > 0 {
        inside.push(Block::Text(w.home_halved(i64::from(course.halved))));
    }
    vec![Block::Card(inside)]
}

/// What the last session changed, each in one sentence.
fn changes(w: &Words, course: &Course) -> Option<Block> {
    let lines: Vec<String> = course.changes.iter().map(|one| change(w, *one)).collect();
    (!lines.is_empty()).then_some(Block::Bullets(lines))
}

fn change(w: &Words, Change { exercise, step }: Change) -> String {
    let name = w.get(i18n::exercise(exercise).name);
    match step {
        Step::Range => w.step_range(name),
        Step::Reps(from, to) => w.step_reps(name, from, to),
        Step::Hold(from, to) => w.step_hold(name, from, to),
        Step::Sets(from, to) => w.step_sets(name, from, to),
        Step::Level => w.step_level(name),
        Step::Load(kilograms) => w.step_load(name, kilograms),
        Step::Tempo => w.step_tempo(name),
        Step::Down => w.step_down(name),
    }
}

fn session(model: &Model, course: &Course, due: &Today) -> Session {
    let w = &model.words;
    let mut items: Vec<SessionItem> = Vec::new();
    if let Some(warm_up) = &due.warm_up {
        let mut item = plan::item(model, warm_up, None);
        item.dose = w.text(k::PLAN_WARM_UP);
        items.push(item);
    }
    let chosen = model.practised(course).map(|(_, chosen)| chosen);
    items.extend(chosen.as_ref().unwrap_or(&due.session).iter().map(|one| plan::item(model, one, None)));
    items.push(SessionItem {
        figure: FigureId::Start,
        name: w.text(k::PLAN_WALK),
        dose: w.plan_walk_dose(due.walk.minutes, due.walk.days),
        tag: None,
        more: Vec::new(),
    });
    let minutes = course.plan.phases.first().map_or(0, |phase| phase.minutes);
    let now = due.is_due || course.flare.is_some() || model.saved.practice.is_some();
    let title = w.text(if now { k::PLAN_ONE_SESSION } else { k::HOME_NEXT });
    // How each is done is told in the session, and on the plan's page.
    for item in &mut items {
        item.more.clear();
    }
    Session { title, meta: w.home_sessions(i64::from(minutes), course.this_week, due.per_week), items }
}

fn main(model: &Model, due: &Today, (on, flare): (bool, bool)) -> Option<Button> {
    let w = &model.words;
    if on {
        return Some(button(w, k::HOME_RESUME, follow(Follow::Resume)));
    }
    if !due.may_train || model.asks_morning() {
        return None;
    }
    let label = if due.is_due || flare { k::HOME_START } else { k::HOME_START_ANYWAY };
    Some(button(w, label, Msg::Go(Place::Before)))
}

fn timeline(model: &Model, course: &Course) -> Timeline {
    let w = &model.words;
    let week = |week: u16| u8::try_from(week).unwrap_or(u8::MAX);
    let phases = course.plan.phases.iter().zip(course.phases);
    Timeline {
        label: w.text(k::PLAN_TIMELINE),
        phases: phases
            .map(|(phase, (first, last))| {
                (phase.id, w.text(i18n::phase(phase.id).short), week(first), week(last))
            })
            .collect(),
        now: week(course.week),
    }
}

fn moves_on(model: &Model, course: &Course, index: usize) -> Block {
    let w = &model.words;
    let line = |met: &crate::training::exits::Met| {
        let what = doses::exit(model, &met.criterion);
        let what = match met.count.filter(|_| !met.met) {
            Some((have, want)) => w.home_count(what, i64::from(have), i64::from(want)),
            None => what,
        };
        (Some(met.met), what)
    };
    let lines = course.exits.iter().map(line).collect();
    let weeks = course.plan.phases.get(index).map_or(1, |phase| phase.last_week + 1 - phase.first_week);
    let list = Block::Exit(w.text(k::HOME_MOVES_ON), lines);
    let note = if course.week >= course.entered + u16::from(weeks) {
        w.text(k::HOME_EXTENDED)
    } else {
        w.home_moves_on_note(i64::from(weeks))
    };
    Block::Card(vec![list, Block::Small(note)])
}

/// The tests again: where they are due, with the way there; else in which week.
fn rescreen(model: &Model, course: &Course) -> (Option<Block>, Option<Block>) {
    let w = &model.words;
    match next_rescreen(course).filter(|_| model.may_screen()) {
        Some((_, true)) => {
            let go = button(w, k::HOME_RESCREEN_GO, follow(Follow::Again(Again::Screen)));
            let why = say(w, Block::Text, k::HOME_RESCREEN_DUE);
            (Some(Block::Card(vec![why, Block::Buttons(vec![go])])), None)
        }
        Some((week, false)) => (None, Some(Block::Text(w.home_rescreen(i64::from(week))))),
        None => (None, None),
    }
}

/// A flare-up?
pub(super) fn flare(model: &Model) -> Page {
    let w = &model.words;
    let rules = [k::FLARE_RULE_1, k::FLARE_RULE_2, k::FLARE_RULE_3].map(|key| w.text(key));
    let mut page = asking(
        model,
        vec![
            title(w, k::FLARE_TITLE, false),
            say(w, Block::Lead, k::FLARE_LEAD),
            Block::Card(vec![Block::Bullets(rules.to_vec())]),
            say(w, Block::StopIf, k::FLARE_HELP),
        ],
    );
    page.main = Some(button(w, k::FLARE_GO, follow(Follow::Flare)));
    page.more = vec![button(w, k::FLARE_CHECK, follow(Follow::Again(Again::Check)))];
    page
}
