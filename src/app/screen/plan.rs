//! The plan: twelve weeks, the first session, what moves on.

use super::{button, doses, plain, say, title};
use crate::app::follow::Follow;
use crate::app::page::{Block, Button, Icon, Page, Session, SessionItem, Timeline};
use crate::app::{Model, Msg, Place};
use crate::figure::FigureId;
use crate::i18n::{self, keys as k, owned};
use crate::plan::{PhasePlan, Plan, Prescription};
use crate::protocol::ids::Region;
use crate::screening::assess;

pub(super) fn page(model: &Model) -> Page {
    let w = &model.words;
    let Some((plan, focus)) = assess(&model.saved.record).ok().and_then(|a| Some((a.plan?, a.focus))) else {
        return plain(model, Vec::new());
    };
    let mut blocks = vec![say(w, Block::Kicker, k::PLAN_KICKER)];
    if plan.gentle {
        blocks.push(title(w, k::PLAN_GENTLE_TITLE, true));
        blocks.push(say(w, Block::Lead, k::PLAN_GENTLE_LEAD));
    } else if let Some(phase) = plan.phases.first() {
        blocks.push(Block::Title(w.plan_title(1, w.get(i18n::phase(phase.id).name)), true));
        // Who reads "start with your core" and then "phase 1: hips" is told when the core's turn is.
        let own = plan.phases.iter().find(|phase| Some(phase.id.region()) == focus);
        let lead = own.map(|own| w.plan_lead(own.first_week, own.last_week));
        blocks.push(Block::Lead(lead.unwrap_or_else(|| w.text(k::PLAN_LEAD_EVEN))));
    }
    blocks.push(Block::Timeline(timeline(model, &plan)));
    for (index, phase) in plan.phases.iter().enumerate() {
        let inside = phase_blocks(model, &plan, index, phase, focus);
        if index == 0 {
            blocks.extend(inside);
        } else {
            let title = w.plan_phase_more(
                index as i64 + 1,
                phase.first_week,
                phase.last_week,
                w.get(i18n::phase(phase.id).name),
            );
            blocks.push(Block::More(title, inside));
        }
    }
    if let [first, second, third] = plan.rescreen_weeks.as_slice() {
        blocks.push(Block::Text(w.plan_rescreen(*first, *second, *third)));
    }
    blocks.push(say(w, Block::Text, k::PLAN_KEEP));
    blocks.push(say(w, Block::StopIf, k::PLAN_PAIN_RULE));
    blocks.push(say(w, Block::Small, k::PLAN_MISSED));
    if model.saved.record.diary.started_on.is_none() {
        blocks.push(say(w, Block::Text, k::BEGIN_LEAD));
    }
    let mut page = plain(model, blocks);
    page.main = Some(match model.saved.record.diary.started_on {
        Some(_) => button(w, k::PLAN_HOME, Msg::Go(Place::Home)),
        None => button(w, k::BEGIN_PLAN, Msg::Follow(Follow::Begin)),
    });
    page.more = vec![
        Button::icon(w.get(k::PLAN_PRINT), Icon::Print, Msg::Print),
        button(w, k::PRINT_SHEET, Msg::Go(Place::Sheet)),
        button(w, k::PRINT_SUMMARY, Msg::Go(Place::Summary)),
        Button::new(w.get(k::DATA_OFFER), Msg::Go(Place::Data)),
    ];
    page
}

fn timeline(model: &Model, plan: &Plan) -> Timeline {
    let w = &model.words;
    Timeline {
        label: w.text(k::PLAN_TIMELINE),
        phases: plan
            .phases
            .iter()
            .map(|p| (p.id, w.text(i18n::phase(p.id).short), p.first_week, p.last_week))
            .collect(),
        now: 1,
    }
}

fn phase_blocks(
    model: &Model,
    plan: &Plan,
    index: usize,
    phase: &PhasePlan,
    focus: Option<Region>,
) -> Vec<Block> {
    let w = &model.words;
    let mut blocks = vec![say(w, Block::Text, i18n::phase(phase.id).emphasis)];
    let several = phase.sessions.len() > 1;
    for (nth, session) in phase.sessions.iter().enumerate() {
        let title = match (index, nth, several) {
            (0, 0, _) => w.text(k::PLAN_FIRST_SESSION),
            (_, _, true) => w.plan_session(((b'A' + nth as u8) as char).to_string()),
            _ => w.text(k::PLAN_ONE_SESSION),
        };
        let mut items: Vec<SessionItem> = Vec::new();
        if let Some(warm_up) = &phase.warm_up {
            let mut item = item(model, warm_up, focus);
            item.dose = w.text(k::PLAN_WARM_UP);
            items.push(item);
        }
        items.extend(session.iter().map(|p| item(model, p, focus)));
        items.push(SessionItem {
            figure: FigureId::Start,
            name: w.text(k::PLAN_WALK),
            dose: w.plan_walk_dose(phase.walk.minutes, phase.walk.days),
            tag: None,
            more: Vec::new(),
        });
        let meta = w.plan_meta(phase.minutes, phase.sessions_per_week);
        let session = Block::Session(Session { title: title.clone(), meta, items });
        // The first one to do stands open; the others follow it in turn.
        if nth == 0 {
            blocks.push(session);
        } else {
            blocks.push(Block::More(title, vec![session]));
        }
    }
    let title = match index + 1 {
        n if n < plan.phases.len() => w.plan_exit(n as i64 + 1),
        _ => w.text(k::PLAN_EXIT_LAST),
    };
    blocks.push(Block::Exit(title, phase.exit.iter().map(|c| (None, doses::exit(model, c))).collect()));
    blocks
}

pub(super) fn item(model: &Model, p: &Prescription, focus: Option<Region>) -> SessionItem {
    let w = &model.words;
    let words = i18n::exercise(p.exercise);
    let tag =
        if Some(p.region) == focus { w.get(k::PLAN_YOUR_FOCUS) } else { w.get(i18n::region(p.region).name) };
    let mut more = vec![doses::how(model, p), w.text(words.cue)];
    more.extend(doses::breathing(model, p));
    let why = doses::because(model, p);
    if !why.is_empty() {
        more.push(why.join(" "));
    }
    SessionItem {
        figure: FigureId::Exercise(p.exercise),
        name: w.text(words.name),
        dose: doses::dose(model, p),
        tag: Some((p.region, owned(tag))),
        more,
    }
}
