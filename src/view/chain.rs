//! The chain of four: the figure with a bead on each area, and a label at each corner.

use super::{figure, icons, strip, text};
use crate::app::page::Chain;
use crate::figure::FigureId;
use yew::prelude::*;

pub(super) fn hero(chain: &Chain) -> Html {
    html! {
        <div class="chain card" part="card">
            { figure::chain(FigureId::Chain, chain) }
            <ul class="chain-labels">
                { for chain.beads.iter().map(|(region, name, band, word)| {
                    let focus = chain.focus.as_ref().filter(|(focus, _)| focus == region);
                    html! {
                        <li class={classes!("chain-label", text::hue(*region))}>
                            <span class="chain-name">{ icons::region(*region) }{ name }</span>
                            { strip::region_band(*band, word) }
                            { focus.map_or_else(Html::default, |(_, words)| html! {
                                <span class="here">{ icons::flag() }{ words }</span>
                            }) }
                        </li>
                    }
                }) }
            </ul>
        </div>
    }
}
