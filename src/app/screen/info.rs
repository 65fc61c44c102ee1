//! How the scores come about, and what the evidence says.

use super::{plain, say, texts, title};
use crate::app::page::{Block, Claim, Page};
use crate::app::Model;
use crate::i18n::{self, keys as k, Key};
use crate::protocol::sources::{self, CLAIMS};

pub(super) fn scoring(model: &Model) -> Page {
    let w = &model.words;
    let text = |key| say(w, Block::Text, key);
    let heading = |key| say(w, Block::Heading, key);
    let errors: [Key; 4] =
        [k::SCORE_ERROR_HIP, k::SCORE_ERROR_ANKLE, k::SCORE_ERROR_CORE, k::SCORE_ERROR_MOVEMENT];
    plain(
        model,
        vec![
            title(w, k::SCORE_HEADING, false),
            say(w, Block::Lead, k::SCORE_INTRO),
            say(w, Block::Note, k::HONEST_LINE),
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
            Block::Bullets(texts(w, &errors)),
            text(k::SCORE_PHONE),
            say(w, Block::Small, k::HONEST_NOT_MEDICAL),
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
            let cited: Vec<&str> =
                row.sources.iter().map(|id| sources::source(*id).citation.trim_end_matches('.')).collect();
            Claim {
                grade: row.grade.as_str().to_owned(),
                text: w.text(words.text),
                finding: w.text(words.finding),
                sources: cited.join("; "),
            }
        })
        .collect();
    plain(
        model,
        vec![
            title(w, k::EVIDENCE_TITLE, false),
            say(w, Block::Lead, k::EVIDENCE_INTRO),
            Block::More(w.text(k::EVIDENCE_GRADES_HEADING), vec![Block::Bullets(texts(w, &grades))]),
            Block::Claims(claims),
            say(w, Block::Text, k::EVIDENCE_BOTTOM),
            say(w, Block::Small, k::EVIDENCE_RECALLED),
        ],
    )
}
