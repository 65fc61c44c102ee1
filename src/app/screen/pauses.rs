//! The pauses: a clinician first, pain too recent to score, too much pain today.
//!
//! Holds what is said; whether to pause is decided by `screening` and `route`.

use super::care::told;
use super::{asking, button, choice, plain, question, say, texts, title};
use crate::app::page::{Block, Button, Care, Choices, Icon, Page};
use crate::app::{Model, Msg, Place};
use crate::i18n::{self, keys as k};
use crate::protocol::ids::{Level, SafetyId};
use crate::screening::Reason;

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
        body.push(say(w, Block::Text, k::STOP_UNSURE));
    }
    body.push(say(w, Block::Text, k::CARE_CLINICIAN_INTRO));
    body.push(say(w, Block::Text, k::CARE_CLINICIAN_WHO));
    if has(&[SafetyId::WeightLossNightSweats, SafetyId::ConstantNightPain]) {
        body.push(say(w, Block::Text, k::CARE_CLINICIAN_DAYS));
    }
    if has(&[SafetyId::InflammatoryPattern]) {
        body.push(say(w, Block::Text, k::CARE_CLINICIAN_RHEUMATOLOGY));
    }
    body.push(say(w, Block::Text, k::CARE_CLINICIAN_WORSE));
    let care = Care {
        emergency: false,
        urgency: w.text(i18n::level(Level::ClinicianFirst)),
        title: w.text(k::CARE_CLINICIAN_HEADING),
        blocks: body,
        call: None,
    };
    let mut sheet = vec![say(w, Block::Text, k::CARE_SHEET_INTRO)];
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
    sheet.push(Block::Steps(texts(w, &questions)));
    sheet.push(say(w, Block::Small, k::CARE_SHEET_PLAN));
    sheet.push(Block::Buttons(vec![Button::icon(w.get(k::CLINICIAN_PRINT), Icon::Print, Msg::Print)]));
    let refused = model.saved.flow.not_cleared;
    let options = vec![
        choice(w, k::CLINICIAN_YES, cleared, Msg::Cleared(true)).hint(w.get(k::CLINICIAN_YES_HINT)),
        choice(w, k::CLINICIAN_NO, refused, Msg::Cleared(false)),
    ];
    let choices = question("cleared", w.get(k::CLINICIAN_QUESTION), Vec::new(), options);
    let mut blocks = vec![
        Block::Care(care),
        say(w, Block::Heading, k::CARE_SHEET_TITLE),
        Block::Card(sheet),
        Block::Choices(Choices { titled: false, ..choices }),
    ];
    if refused {
        blocks.push(say(w, Block::Note, k::CLINICIAN_WAIT));
    }
    // With "no" there is nothing to continue to, so there is no button that pretends so.
    if refused {
        plain(model, blocks)
    } else {
        asking(model, blocks)
    }
}

/// Pain for less than 12 weeks: stay active, and a gentle plan.
pub(super) fn recent(model: &Model) -> Page {
    let w = &model.words;
    let advice = [k::CARE_SHORT_1, k::CARE_SHORT_2, k::CARE_SHORT_3, k::CARE_SHORT_4];
    asking(
        model,
        vec![
            title(w, k::CARE_SHORT_HEADING, false),
            say(w, Block::Lead, k::CARE_SHORT_TEXT),
            Block::Card(vec![Block::Bullets(texts(w, &advice))]),
            say(w, Block::Text, k::CARE_SHORT_PLAN),
            say(w, Block::Text, k::CARE_SHORT_RETURN),
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
            title(w, k::HIGHPAIN_TITLE, false),
            Block::Lead(w.highpain_lead(pain)),
            say(w, Block::Text, k::HIGHPAIN_TEXT),
            Block::Card(vec![
                say(w, Block::Heading, k::CARE_FLARE_HEADING),
                say(w, Block::Text, k::CARE_FLARE_TEXT),
                Block::Bullets(texts(w, &[k::CARE_FLARE_1, k::CARE_FLARE_2, k::CARE_FLARE_3])),
                say(w, Block::Text, k::CARE_FLARE_HELP),
            ]),
        ],
    );
    page.main = Some(button(w, k::RECENT_GO, Msg::Continue));
    page.more = vec![button(w, k::HIGHPAIN_LOWER, Msg::Change(Place::Pain))];
    page
}
