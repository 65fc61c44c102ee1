//! Longer lists: the answers so far, and the claims with their grades.

use super::dom::El;
use super::{button, Look};
use crate::app::page::{Claim, SummarySection};
use crate::i18n::keys as k;

pub(super) fn summary(look: &Look<'_>, section: &SummarySection) -> El {
    let mut rows = El::new("dl");
    for (label, values, change) in &section.rows {
        let mut answer = El::new("dd");
        for value in values {
            answer.add(El::words("span", value));
        }
        let change = El::new("dd.change").child(button(change, "button.link|type=button"));
        rows.add(El::new("div").child(El::words("dt", label)).child(answer).child(change));
    }
    let heading = El::heading(look, 1, "heading", "").text(&section.title);
    El::new("section.summary").child(heading).child(rows)
}

pub(super) fn claims(look: &Look<'_>, claims: &[Claim]) -> El {
    let mut list = El::new("ul.claims");
    for claim in claims {
        let grade = El::new("span.grade")
            .child(El::words("span.only-heard", &look.words.grade(claim.grade.as_str())))
            .child(El::words("span|aria-hidden=true", &claim.grade));
        let mut words =
            El::new("div").child(El::words("strong", &claim.text)).child(El::new("p").runs(&claim.finding));
        if !claim.sources.is_empty() {
            let source = El::words("p.source", look.words.get(k::EVIDENCE_SOURCES));
            words.add(source.text(" ").text(&claim.sources));
        }
        list.add(El::new("li").child(grade).child(words));
    }
    list
}
