//! The chain of four: the figure with a bead on each area, and a label at each corner.

use super::dom::El;
use super::{figure, icons, strip, text};
use crate::app::page::Chain;
use crate::figure::FigureId;
use crate::i18n::Words;

pub(super) fn hero(words: &Words, chain: &Chain) -> El {
    let mut labels = El::new("ul.chain-labels");
    for (region, name, band, word) in &chain.beads {
        let mut label = El::new("li")
            .join("class", &["chain-label ", text::hue(*region)])
            .child(El::new("span.chain-name").child(icons::region(*region)).text(name))
            .child(strip::region_band(*band, word));
        if let Some((focus, here)) = &chain.focus {
            if focus == region {
                label.add(El::new("span.here").child(icons::flag()).text(here));
            }
        }
        labels.add(label);
    }
    El::new("div.chain card|part=card").child(figure::chain(words, FigureId::Chain, chain)).child(labels)
}
