//! The care card: what to do when the check stops.

use super::{block, icons, Look};
use crate::app::page::Care;
use yew::prelude::*;

pub(super) fn card(look: &Look<'_>, care: &Care) -> Html {
    let class = if care.emergency { "care emergency" } else { "care" };
    html! {
        <section {class}>
            <div class="care-head">
                <p class="urgency">{ if care.emergency { icons::hurt() } else { icons::shield() } }{ &care.urgency }</p>
                <@{look.tag(0)} class="title" tabindex="-1" data-bc="heading" part="heading">{ &care.title }</@>
            </div>
            <div class="care-body">
                { for care.blocks.iter().map(|b| block(look, b)) }
                { care.call.as_ref().map_or_else(Html::default, |(words, number)| html! {
                    <a class="button call" href={["tel:", number.replace(' ', "").as_str()].concat()}>
                        { icons::phone() }<span>{ words }</span>
                    </a>
                }) }
            </div>
        </section>
    }
}
