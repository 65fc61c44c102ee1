//! The stops and the pauses: emergency, a doctor today, a clinician first, outside the scope.
//!
//! Holds what is said; whether to stop is decided by `screening` and `route`. **Invariant:** a
//! stop has no main button and no message that leads on, only ways back to the questions.

use super::{asking, plain, question};
use crate::app::page::{Block, Button, Care, Choice, Choices, Icon, Page};
use crate::app::{route, Model, Msg, Place};
use crate::i18n::{self, keys as k, Key};
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
fn told(model: &Model, triage: &Triage) -> Option<String> {
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
    let Some((before, front)) = rest.split_last() else { return Some((*last).to_owned()) };
    let tail = w.stop_list_two(*before, *last);
    Some(front.iter().rev().fold(tail, |tail, item| w.stop_list_more(*item, tail)))
}

fn lines(model: &Model, keys: &[(bool, Key)]) -> Block {
    Block::Doing(keys.iter().map(|(good, key)| (*good, model.words.get(*key).to_owned())).collect())
}

fn urgent(model: &Model, triage: &Triage, emergency: bool) -> Page {
    let w = &model.words;
    let region = model.region();
    let mut body = Vec::new();
    match told(model, triage) {
        Some(list) => body.push(Block::Text(w.stop_told(list))),
        None => body.push(Block::Text(w.get(k::STOP_UNSURE).into())),
    }
    let (title, intro, call) = if emergency {
        let title = if region.id == "gb" || region.id == "ie" {
            w.care_emergency_heading(region.emergency)
        } else {
            w.care_emergency_heading_neutral(region.emergency)
        };
        (title, k::CARE_EMERGENCY_INTRO, Some(region.emergency))
    } else {
        (w.get(k::CARE_TODAY_HEADING).to_owned(), k::CARE_TODAY_INTRO, region.advice)
    };
    body.push(Block::Text(w.get(intro).into()));
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
            None => w.get(k::CARE_TODAY_DO_2_NEUTRAL).to_owned(),
        };
        body.push(Block::Doing(vec![
            (true, w.get(k::CARE_TODAY_DO_1).to_owned()),
            (true, closed),
            (true, w.get(k::CARE_TODAY_DO_3).to_owned()),
            (false, w.get(k::CARE_TODAY_DONT_1).to_owned()),
            (false, w.get(k::CARE_TODAY_DONT_2).to_owned()),
        ]));
        body.push(Block::Text(w.care_today_worse(region.emergency)));
    }
    let urgency = i18n::level(triage.level);
    let care = Care {
        emergency,
        urgency: w.get(urgency).to_owned(),
        title,
        blocks: body,
        call: call.map(|number| (w.stop_call(number), number.to_owned())),
    };
    let mut page = plain(model, vec![Block::Care(care), regions(model)]);
    page.blocks.push(Block::Card(vec![
        Block::Heading(w.get(k::STOP_ANSWERS).into()),
        Block::Bullets(given(model, triage)),
        Block::Link(Button::new(w.get(k::STOP_CHANGE), Msg::Go(mistaken(model, triage)))),
        Block::Small(w.get(k::STOP_CHANGE_HINT).into()),
    ]));
    page.blocks.push(Block::Small(w.get(k::STOP_ENDED).into()));
    page
}

/// Where the reader is, so that the number is theirs.
fn regions(model: &Model) -> Block {
    let w = &model.words;
    let here = model.region().id;
    let options = REGIONS
        .iter()
        .map(|region| {
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
            Choice::new(w.get(key), region.id == here, Msg::Region(region.id)).hint(region.emergency)
        })
        .collect();
    let choices = question("region", w.get(k::STOP_REGION), Vec::new(), options);
    Block::More(
        w.get(k::STOP_CHANGE_NUMBER).into(),
        vec![Block::Choices(Choices { titled: false, ..choices })],
    )
}

/// The answers behind the stop, in the words of the questions.
fn given(model: &Model, triage: &Triage) -> Vec<String> {
    let w = &model.words;
    triage
        .reasons
        .iter()
        .map(|reason| match reason {
            Reason::Safety(id) => w.get(i18n::safety(*id).text).to_owned(),
            _ => w.get(k::STOP_UNSURE_ANSWER).to_owned(),
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
        urgency: w.get(i18n::level(Level::OutOfScope)).to_owned(),
        title: w.get(k::CARE_AGE_HEADING).to_owned(),
        blocks: vec![
            Block::Text(w.get(text).into()),
            Block::Heading(w.get(k::CARE_ACTIVE_HEADING).into()),
            Block::Text(w.get(k::CARE_ACTIVE_TEXT).into()),
        ],
        call: None,
    };
    plain(model, vec![Block::Care(care), Block::Link(Button::new(w.get(k::STOP_CHANGE), Msg::Go(Place::Age)))])
}

/// A clinician first: what to ask, and the question whether one has agreed.
pub(super) fn clinician(model: &Model) -> Page {
    let w = &model.words;
    let cleared = model.saved.record.safety.cleared_by_clinician;
    let mut safety = model.saved.record.safety.clone();
    safety.cleared_by_clinician = false;
    let profile = &model.saved.record.profile;
    let triage = crate::screening::safety_level(&safety, profile.age, profile.pain_weeks);
    let has = |ids: &[SafetyId]| {
        triage.reasons.iter().any(|reason| matches!(reason, Reason::Safety(id) if ids.contains(id)))
    };
    let mut body = Vec::new();
    let told = told(model, &triage);
    if let Some(list) = &told {
        body.push(Block::Text(w.stop_told(list.as_str())));
    } else {
        body.push(Block::Text(w.get(k::STOP_UNSURE).into()));
    }
    body.push(Block::Text(w.get(k::CARE_CLINICIAN_INTRO).into()));
    body.push(Block::Text(w.get(k::CARE_CLINICIAN_WHO).into()));
    if has(&[SafetyId::WeightLossNightSweats, SafetyId::ConstantNightPain]) {
        body.push(Block::Text(w.get(k::CARE_CLINICIAN_DAYS).into()));
    }
    if has(&[SafetyId::InflammatoryPattern]) {
        body.push(Block::Text(w.get(k::CARE_CLINICIAN_RHEUMATOLOGY).into()));
    }
    body.push(Block::Text(w.get(k::CARE_CLINICIAN_WORSE).into()));
    let care = Care {
        emergency: false,
        urgency: w.get(i18n::level(Level::ClinicianFirst)).to_owned(),
        title: w.get(k::CARE_CLINICIAN_HEADING).to_owned(),
        blocks: body,
        call: None,
    };
    let mut sheet = vec![Block::Text(w.get(k::CARE_SHEET_INTRO).into())];
    if let Some(list) = told {
        sheet.push(Block::Text(w.care_sheet_told(list)));
    }
    let questions = [
        k::CARE_SHEET_1,
        k::CARE_SHEET_2,
        k::CARE_SHEET_3,
        k::CARE_SHEET_4,
        k::CARE_SHEET_5,
        k::CARE_SHEET_6,
        k::CARE_SHEET_7,
        k::CARE_SHEET_8,
        k::CARE_SHEET_9,
    ];
    sheet.push(Block::Steps(questions.iter().map(|key| w.get(*key).to_owned()).collect()));
    sheet.push(Block::Small(w.get(k::CARE_SHEET_PLAN).into()));
    sheet.push(Block::Buttons(vec![Button::icon(w.get(k::CLINICIAN_PRINT), Icon::Print, Msg::Print)]));
    let refused = model.saved.flow.not_cleared;
    let options = vec![
        Choice::new(w.get(k::CLINICIAN_YES), cleared, Msg::Cleared(true)).hint(w.get(k::CLINICIAN_YES_HINT)),
        Choice::new(w.get(k::CLINICIAN_NO), refused, Msg::Cleared(false)),
    ];
    let choices = question("cleared", w.get(k::CLINICIAN_QUESTION), Vec::new(), options);
    let mut blocks = vec![
        Block::Care(care),
        Block::Heading(w.get(k::CARE_SHEET_TITLE).into()),
        Block::Card(sheet),
        Block::Choices(Choices { titled: false, ..choices }),
    ];
    if refused {
        blocks.push(Block::Note(w.get(k::CLINICIAN_WAIT).into()));
    }
    // With "no" there is nothing to continue to, so there is no button that pretends so.
    if refused { plain(model, blocks) } else { asking(model, blocks) }
}

/// Pain for less than 12 weeks: stay active, and a gentle plan.
pub(super) fn recent(model: &Model) -> Page {
    let w = &model.words;
    let advice = [k::CARE_SHORT_1, k::CARE_SHORT_2, k::CARE_SHORT_3, k::CARE_SHORT_4];
    asking(
        model,
        vec![
            Block::Title(w.get(k::CARE_SHORT_HEADING).into(), false),
            Block::Lead(w.get(k::CARE_SHORT_TEXT).into()),
            Block::Card(vec![Block::Bullets(advice.iter().map(|key| w.get(*key).to_owned()).collect())]),
            Block::Text(w.get(k::CARE_SHORT_PLAN).into()),
            Block::Text(w.get(k::CARE_SHORT_RETURN).into()),
        ],
    )
}

/// Too much pain to test today.
pub(super) fn high_pain(model: &Model) -> Page {
    let w = &model.words;
    let pain = model.saved.record.profile.pain_now.unwrap_or(0);
    let mut page = plain(
        model,
        vec![
            Block::Title(w.get(k::HIGHPAIN_TITLE).into(), false),
            Block::Lead(w.highpain_lead(pain)),
            Block::Text(w.get(k::HIGHPAIN_TEXT).into()),
            Block::Card(vec![
                Block::Heading(w.get(k::CARE_FLARE_HEADING).into()),
                Block::Text(w.get(k::CARE_FLARE_TEXT).into()),
                Block::Bullets(
                    [k::CARE_FLARE_1, k::CARE_FLARE_2, k::CARE_FLARE_3]
                        .iter()
                        .map(|key| w.get(*key).to_owned())
                        .collect(),
                ),
                Block::Text(w.get(k::CARE_FLARE_HELP).into()),
            ]),
        ],
    );
    page.main = Some(Button::new(w.get(k::RECENT_GO), Msg::Continue));
    page.more = vec![Button::new(w.get(k::HIGHPAIN_LOWER), Msg::Change(Place::Pain))];
    page
}
