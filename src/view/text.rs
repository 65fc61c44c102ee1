//! Text pieces: strong runs, lists, tags, summaries, claims.

use super::{button, Look};
use crate::app::page::{Claim, SummarySection};
use crate::i18n::{self, keys as k};
use crate::protocol::ids::Region;
use yew::prelude::*;

/// Text with its strong runs.
pub(super) fn runs(words: &str) -> Html {
    i18n::runs(words)
        .map(|(run, strong)| if strong { html! { <strong>{ run }</strong> } } else { html! { run } })
        .collect()
}

pub(super) fn bullets(items: &[String]) -> Html {
    html! { <ul class="bullets">{ for items.iter().map(|item| html! { <li>{ runs(item) }</li> }) }</ul> }
}

pub(super) fn steps(items: &[String]) -> Html {
    html! {
        <ol class="steps">{ for items.iter().map(|item| html! { <li><span>{ runs(item) }</span></li> }) }</ol>
    }
}

/// Do and do not; every "do not" is written out in its own words.
pub(super) fn doing(items: &[(bool, String)]) -> Html {
    html! {
        <ul class="doing">
            { for items.iter().map(|(good, words)| html! {
                <li class={if *good { "do" } else { "dont" }}>
                    { if *good { super::icons::tick() } else { super::icons::cross() } }
                    <span>{ runs(words) }</span>
                </li>
            }) }
        </ul>
    }
}

/// The class that carries a region's hue.
pub(super) const fn hue(region: Region) -> &'static str {
    match region {
        Region::Hip => "hip",
        Region::Ankle => "ankle",
        Region::Core => "core",
        Region::Movement => "move",
    }
}

/// A region's name with its glyph.
pub(super) fn tag(region: Region, name: &str) -> Html {
    html! { <span class={classes!("tag", hue(region))}>{ super::icons::region(region) }{ name }</span> }
}

pub(super) fn summary(look: &Look<'_>, sections: &[SummarySection]) -> Html {
    html! {
        <>
            { for sections.iter().map(|section| html! {
                <section class="summary">
                    <@{look.tag(1)} class="heading">{ &section.title }</@>
                    <dl>
                        { for section.rows.iter().map(|(label, values, change)| html! {
                            <div>
                                <dt>{ label }</dt>
                                <dd>{ for values.iter().map(|value| html! { <span>{ value }</span> }) }</dd>
                                <dd class="change">{ button(look, change, "link") }</dd>
                            </div>
                        }) }
                    </dl>
                </section>
            }) }
        </>
    }
}

pub(super) fn claims(look: &Look<'_>, claims: &[Claim]) -> Html {
    html! {
        <ul class="claims">
            { for claims.iter().map(|claim| html! {
                <li>
                    <span class="grade">
                        <span class="only-heard">{ look.words.grade(claim.grade.as_str()) }</span>
                        <span aria-hidden="true">{ &claim.grade }</span>
                    </span>
                    <div>
                        <strong>{ &claim.text }</strong>
                        <p>{ &claim.finding }</p>
                        { if claim.sources.is_empty() { Html::default() } else { html! {
                            <p class="source">{ look.words.get(k::EVIDENCE_SOURCES) }{ " " }{ &claim.sources }</p>
                        } } }
                    </div>
                </li>
            }) }
        </ul>
    }
}
