//! Text pieces: lists and tags.

use super::dom::El;
use super::icons;
use crate::protocol::ids::Region;

pub(super) fn bullets(items: &[String]) -> El {
    let mut list = El::new("ul.bullets");
    for item in items {
        list.add(El::new("li").runs(item));
    }
    list
}

pub(super) fn steps(items: &[String]) -> El {
    let mut list = El::new("ol.steps");
    for item in items {
        list.add(El::new("li").child(El::new("span").runs(item)));
    }
    list
}

/// Do and do not; every "do not" is written out in its own words.
pub(super) fn doing(items: &[(bool, String)]) -> El {
    let mut list = El::new("ul.doing");
    for (good, words) in items {
        let (item, icon) = if *good { ("li.do", icons::tick()) } else { ("li.dont", icons::cross()) };
        list.add(El::new(item).child(icon).child(El::new("span").runs(words)));
    }
    list
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
pub(super) fn tag(region: Region, name: &str) -> El {
    El::new("span").join("class", &["tag ", hue(region)]).child(icons::region(region)).text(name)
}
