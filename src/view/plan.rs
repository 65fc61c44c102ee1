//! The plan: timeline, sessions, what moves on.

use super::dom::{concat, int, El};
use super::{figure, icons, text, Look};
use crate::app::page::{Icon, Session, SessionItem, Timeline};
use crate::i18n::{self, keys as k};

pub(super) fn timeline(look: &Look<'_>, timeline: &Timeline) -> El {
    let mut list = El::new("ol.timeline").attr("aria-label", &timeline.label);
    for (nth, (phase, words, first, last)) in timeline.phases.iter().enumerate() {
        let area = look.words.get(i18n::region(phase.region()).name);
        let now = (*first..=*last).contains(&timeline.now);
        let mut weeks = El::new("span.weeks|aria-hidden=true");
        for week in *first..=*last {
            let class = if week == timeline.now { "span.week now" } else { "span.week" };
            weeks.add(El::words(class, &int(week.into())));
        }
        let (first, last, width) =
            (int((*first).into()), int((*last).into()), int((last - first + 1).into()));
        let class = ["phase ", text::hue(phase.region()), " w", &width, if now { " now" } else { "" }];
        let mut item = El::new("li").join("class", &class);
        if now {
            item = item.attr("aria-current", "step");
        }
        list.add(
            item.child(El::new("span.bar|aria-hidden=true"))
                .child(weeks)
                .child(El::words("span.only-heard", &concat(&[&first, "–", &last, ": "])))
                .child(
                    El::new("span.phase-name")
                        .child(El::words("span.phase-words", &concat(&[&int(nth as i32 + 1), " ", words])))
                        .child(El::words("span.phase-area|aria-hidden=true", area)),
                ),
        );
    }
    list
}

pub(super) fn session(look: &Look<'_>, session: &Session) -> El {
    let mut items = El::new("ul.items");
    for item in &session.items {
        items.add(self::item(look, item));
    }
    let head = El::new("div.session-head")
        .child(El::heading(look, 1, "heading", "").text(&session.title))
        .child(El::new("p.small meta").child(icons::icon(Icon::Clock)).text(&session.meta));
    El::new("section.card session|part=card").child(head).child(items)
}

fn item(look: &Look<'_>, item: &SessionItem) -> El {
    let mut words =
        El::new("div").child(El::words("p.item-name", &item.name)).child(El::words("p.dose", &item.dose));
    if let Some((region, name)) = &item.tag {
        words.add(text::tag(*region, name));
    }
    if !item.more.is_empty() {
        let about = El::words("span.only-heard", ": ").text(&item.name);
        let mut how =
            El::new("details.how").child(El::words("summary", look.words.get(k::PLAN_HOW)).child(about));
        for line in &item.more {
            how.add(El::new("p").runs(line));
        }
        words.add(how);
    }
    El::new("li.item").child(figure::thumb(look.words, item.figure)).child(words)
}

pub(super) fn exit(look: &Look<'_>, title: &str, items: &[(Option<bool>, String)]) -> El {
    let mut list = El::new("ul.exit-list");
    for (met, item) in items {
        let (class, icon, heard) = match met {
            None => ("li", icons::bars(), None),
            Some(true) => ("li.met", icons::done(), Some(k::HOME_MET)),
            Some(false) => ("li.open", icons::ring(), Some(k::HOME_OPEN)),
        };
        let heard = heard.map(|key| El::words("span.only-heard", look.words.get(key)).text(" "));
        list.add(El::new(class).child(icon).child(El::new("span").maybe(heard).text(item)));
    }
    El::new("section.card exit|part=card").child(El::heading(look, 1, "heading", "").text(title)).child(list)
}
