//! The stops: emergency, a doctor today, outside the ages.
//!
//! Holds what is said; whether to stop is decided by `screening` and `route`. **Invariant:** a
//! stop has no main button and no message that leads on, only ways back to the questions.

use super::{button, choice, plain, question, say};
use crate::app::page::{Block, Care, Choices, Page};
use crate::app::{route, Model, Msg, Place};
use crate::i18n::{self, keys as k, owned, Key};
use crate::protocol::ids::{Level, SafetyId};
use crate::protocol::regions::REGIONS;
use crate::screening::{Reason, Triage};

pub(super) fn stop(model: &Model) -> Page {
    let triage = route::level(&model.saved);
    match triage.level {
        Level::Emergency => urgent(model, &triage, true),
        Level::SameDay => urgent(model, &triage, false),
        _ => ages(model),
    }
}

/// "You told us about …": the reasons that have words of their own.
pub(super) fn told(model: &Model, triage: &Triage) -> Option<String> {
    let w = &model.words;
    let list: Vec<&str> = triage
        .reasons
        .iter()
        .filter_map(|reason| match reason {
            Reason::Safety(id) => Some(w.get(i18n::safety(*id).told)),
            _ => None,
        })
        .collect();
    joined(model, &list)
}

/// "a, b and c".
fn joined(model: &Model, list: &[&str]) -> Option<String> {
    let w = &model.words;
    let (last, rest) = list.split_last()?;
    let Some((before, front)) = rest.split_last() else { return Some(owned(last)) };
    let tail = w.stop_list_two(*before, *last);
    Some(front.iter().rev().fold(tail, |tail, item| w.stop_list_more(*item, tail)))
}

fn lines(model: &Model, keys: &[(bool, Key)]) -> Block {
    Block::Doing(keys.iter().map(|(good, key)| (*good, model.words.text(*key))).collect())
}

fn urgent(model: &Model, triage: &Triage, emergency: bool) -> Page {
    let w = &model.words;
    let region = model.region();
    let mut body = Vec::new();
    match told(model, triage) {
        Some(list) => body.push(Block::Text(w.stop_told(list))),
        None => body.push(say(w, Block::Text, k::STOP_UNSURE)),
    }
    let (title, intro, call) = if emergency {
        let title = if region.id == "gb" || region.id == "ie" {
            w.care_emergency_heading(region.emergency)
        } else {
            w.care_emergency_heading_neutral(region.emergency)
        };
        (title, k::CARE_EMERGENCY_INTRO, Some(region.emergency))
    } else {
        (w.text(k::CARE_TODAY_HEADING), k::CARE_TODAY_INTRO, region.advice)
    };
    body.push(say(w, Block::Text, intro));
    if emergency {
        body.push(lines(
            model,
            &[
                (true, k::CARE_EMERGENCY_DO_1),
                (true, k::CARE_EMERGENCY_DO_2),
                (true, k::CARE_EMERGENCY_DO_3),
                (true, k::CARE_EMERGENCY_DO_4),
                (false, k::CARE_EMERGENCY_DONT_1),
                (false, k::CARE_EMERGENCY_DONT_2),
                (false, k::CARE_EMERGENCY_DONT_3),
            ],
        ));
    } else {
        let closed = match region.advice {
            Some(number) => w.care_today_do_2(number),
            None => w.text(k::CARE_TODAY_DO_2_NEUTRAL),
        };
        body.push(Block::Doing(vec![
            (true, w.text(k::CARE_TODAY_DO_1)),
            (true, closed),
            (true, w.text(k::CARE_TODAY_DO_3)),
            (false, w.text(k::CARE_TODAY_DONT_1)),
            (false, w.text(k::CARE_TODAY_DONT_2)),
        ]));
        body.push(Block::Text(w.care_today_worse(region.emergency)));
    }
    let urgency = i18n::level(triage.level);
    let care = Care {
        emergency,
        urgency: w.text(urgency),
        title,
        blocks: body,
        call: call.map(|number| (w.stop_call(number), owned(number))),
    };
    let mut page = plain(model, vec![Block::Care(care), regions(model)]);
    page.blocks.push(Block::Card(vec![
        say(w, Block::Heading, k::STOP_ANSWERS),
        Block::Bullets(given(model, triage)),
        Block::Link(button(w, k::STOP_CHANGE, Msg::Go(mistaken(model, triage)))),
        say(w, Block::Small, k::STOP_CHANGE_HINT),
    ]));
    page.blocks.push(say(w, Block::Small, k::STOP_ENDED));
    page
}

/// Where the reader is, so that the number is theirs.
fn regions(model: &Model) -> Block {
    let w = &model.words;
    let here = model.region().id;
    let options = REGIONS
        .iter()
        .enumerate()
        .map(|(at, region)| {
            let key = match region.id {
                "gb" => k::REGION_GB,
                "ie" => k::REGION_IE,
                "us" => k::REGION_US,
                "ca" => k::REGION_CA,
                "au" => k::REGION_AU,
                "nz" => k::REGION_NZ,
                "eu" => k::REGION_EU,
                "in" => k::REGION_IN,
                _ => k::REGION_OTHER,
            };
            choice(w, key, region.id == here, Msg::Region(at as u8)).hint(region.emergency)
        })
        .collect();
    let choices = question("region", w.get(k::STOP_REGION), Vec::new(), options);
    Block::More(w.text(k::STOP_CHANGE_NUMBER), vec![Block::Choices(Choices { titled: false, ..choices })])
}

/// The answers behind the stop, in the words of the questions.
fn given(model: &Model, triage: &Triage) -> Vec<String> {
    let w = &model.words;
    triage
        .reasons
        .iter()
        .map(|reason| match reason {
            Reason::Safety(id) => w.text(i18n::safety(*id).text),
            _ => w.text(k::STOP_UNSURE_ANSWER),
        })
        .collect()
}

/// The question to go back to: that of the first reason.
fn mistaken(model: &Model, triage: &Triage) -> Place {
    let of = |id: &SafetyId| {
        let groups = crate::protocol::safety::GROUPS.iter();
        groups.enumerate().find(|(_, group)| group.ids.contains(id)).map(|(at, _)| Place::Ask(at as u8))
    };
    let first = triage.reasons.iter().find_map(|reason| match reason {
        Reason::Safety(id) => of(id),
        _ => None,
    });
    first.or_else(|| model.before()).unwrap_or(Place::Ask(0))
}

/// Too young or too old for the figures there are.
fn ages(model: &Model) -> Page {
    let w = &model.words;
    let young = model.saved.record.profile.age.is_some_and(|age| age < 18);
    let text = if young { k::CARE_YOUNG_TEXT } else { k::CARE_OLDER_TEXT };
    let care = Care {
        emergency: false,
        urgency: w.text(i18n::level(Level::OutOfScope)),
        title: w.text(k::CARE_AGE_HEADING),
        blocks: vec![
            say(w, Block::Text, text),
            say(w, Block::Heading, k::CARE_ACTIVE_HEADING),
            say(w, Block::Text, k::CARE_ACTIVE_TEXT),
        ],
        call: None,
    };
    plain(model, vec![Block::Care(care), Block::Link(button(w, k::STOP_CHANGE, Msg::Go(Place::Age)))])
}
