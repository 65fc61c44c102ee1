//! How the scores come about, and what the evidence says.

use super::plain;
use crate::app::page::{Block, Claim, Page};
use crate::app::Model;
use crate::i18n::{self, keys as k, Key};
use crate::protocol::sources::{self, CLAIMS};

pub(super) fn scoring(model: &Model) -> Page {
    let w = &model.words;
    let text = |key| Block::Text(w.get(key).into());
    let heading = |key| Block::Heading(w.get(key).into());
    let errors: [Key; 4] =
        [k::SCORE_ERROR_HIP, k::SCORE_ERROR_ANKLE, k::SCORE_ERROR_CORE, k::SCORE_ERROR_MOVEMENT];
    plain(
        model,
        vec![
            Block::Title(w.get(k::SCORE_HEADING).into(), false),
            Block::Lead(w.get(k::SCORE_INTRO).into()),
            Block::Note(w.get(k::HONEST_LINE).into()),
            heading(k::SCORE_BANDS_HEADING),
            text(k::SCORE_BANDS),
            text(k::SCORE_CHOICE),
            text(k::SCORE_SIDE),
            text(k::SCORE_REGION),
            text(k::SCORE_LEFT_OUT),
            text(k::SCORE_FOCUS),
            text(k::SCORE_WEEKS),
            text(k::HONEST_EVERYONE),
            heading(k::SCORE_TOTAL_HEADING),
            text(k::SCORE_TOTAL),
            heading(k::SCORE_ERROR_HEADING),
            text(k::SCORE_ERROR),
            Block::Bullets(errors.iter().map(|key| w.get(*key).to_owned()).collect()),
            text(k::SCORE_PHONE),
            Block::Small(w.get(k::HONEST_NOT_MEDICAL).into()),
        ],
    )
}

pub(super) fn evidence(model: &Model) -> Page {
    let w = &model.words;
    let grades = [
        k::EVIDENCE_GRADE_A,
        k::EVIDENCE_GRADE_B,
        k::EVIDENCE_GRADE_C,
        k::EVIDENCE_GRADE_D,
        k::EVIDENCE_GRADE_X,
    ];
    let claims = CLAIMS
        .iter()
        .map(|row| {
            let words = i18n::claim(row.id);
            let cited: Vec<&str> = row.sources.iter().map(|id| sources::source(*id).citation).collect();
            Claim {
                grade: row.grade.as_str().to_owned(),
                text: w.get(words.text).to_owned(),
                finding: w.get(words.finding).to_owned(),
                sources: cited.join("; "),
            }
        })
        .collect();
    plain(
        model,
        vec![
            Block::Title(w.get(k::EVIDENCE_TITLE).into(), false),
            Block::Lead(w.get(k::EVIDENCE_INTRO).into()),
            Block::More(
                w.get(k::EVIDENCE_GRADES_HEADING).into(),
                vec![Block::Bullets(grades.iter().map(|key| w.get(*key).to_owned()).collect())],
            ),
            Block::Claims(claims),
            Block::Text(w.get(k::EVIDENCE_BOTTOM).into()),
            Block::Small(w.get(k::EVIDENCE_RECALLED).into()),
        ],
    )
}
