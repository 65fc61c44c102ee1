//! The plan: timeline, sessions, what moves on.

use super::{figure, icons, text, Look};
use crate::app::page::{Session, SessionItem, Timeline};
use yew::prelude::*;

pub(super) fn timeline(timeline: &Timeline) -> Html {
    html! {
        <ol class="timeline" aria-label={timeline.label.clone()}>
            { for timeline.phases.iter().enumerate().map(|(nth, (phase, words, first, last))| {
                let now = (*first..=*last).contains(&timeline.now);
                let class = classes!("phase", text::hue(phase.region()), ["w", &(last - first + 1).to_string()].concat(), now.then_some("now"));
                html! {
                    <li {class} aria-current={now.then_some("step")}>
                        <span class="bar" aria-hidden="true"></span>
                        <span class="weeks" aria-hidden="true">
                            { for (*first..=*last).map(|week| html! {
                                <span class={if week == timeline.now { "week now" } else { "week" }}>{ week }</span>
                            }) }
                        </span>
                        <span class="only-heard">{ first }{ "–" }{ last }{ ": " }</span>
                        <span class="phase-name">{ nth + 1 }{ " " }{ words }</span>
                    </li>
                }
            }) }
        </ol>
    }
}

pub(super) fn session(look: &Look<'_>, session: &Session) -> Html {
    html! {
        <section class="card session" part="card">
            <div class="session-head">
                <@{look.tag(1)} class="heading">{ &session.title }</@>
                <p class="small meta">{ icons::icon(crate::app::page::Icon::Clock) }{ &session.meta }</p>
            </div>
            <ul class="items">{ for session.items.iter().map(|item| self::item(look, item)) }</ul>
        </section>
    }
}

fn item(look: &Look<'_>, item: &SessionItem) -> Html {
    html! {
        <li class="item">
            { figure::thumb(item.figure) }
            <div>
                <p class="item-name">{ &item.name }</p>
                <p class="dose">{ &item.dose }</p>
                { item.tag.as_ref().map_or_else(Html::default, |(region, words)| text::tag(*region, words)) }
                { if item.more.is_empty() { Html::default() } else { html! {
                    <details class="how">
                        <summary>{ look.words.get(crate::i18n::keys::PLAN_HOW) }<span class="only-heard">{ ": " }{ &item.name }</span></summary>
                        { for item.more.iter().map(|line| html! { <p>{ text::runs(line) }</p> }) }
                    </details>
                } } }
            </div>
        </li>
    }
}

pub(super) fn exit(look: &Look<'_>, title: &str, items: &[String]) -> Html {
    html! {
        <section class="card exit" part="card">
            <@{look.tag(1)} class="heading">{ title }</@>
            <ul class="exit-list">
                { for items.iter().map(|item| html! { <li>{ icons::bars() }<span>{ item }</span></li> }) }
            </ul>
        </section>
    }
}
