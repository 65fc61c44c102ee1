//! The safety questions: a short screen a group, how to tell, and which ones.

use super::{asking, choice, question, say};
use crate::app::page::{Block, Choice, Choices, Page};
#[cfg(late)]
use crate::app::Onset;
use crate::app::{route, Answer, Model, Msg};
use crate::i18n::{self, keys as k};
#[cfg(late)]
use crate::protocol::safety::FEATURES;
use crate::protocol::safety::GROUPS;

/// Count of the safety screens as the reader sees it: one for each group.
fn kicker(model: &Model, index: u8) -> Block {
    let total = GROUPS.len() as i64;
    Block::Kicker(model.words.safety_count(i64::from(index) + 1, total))
}

fn radios(model: &Model, index: u8, chosen: Option<Answer>, again: bool) -> Vec<Choice> {
    let w = &model.words;
    let option = |key, answer| {
        let msg = if again { Msg::Tell(index, answer) } else { Msg::Ask(index, answer) };
        choice(w, key, chosen == Some(answer), msg)
    };
    let unsure = if again {
        option(k::SAFETY_STILL, Answer::Unsure)
    } else {
        option(k::SAFETY_UNSURE, Answer::Unsure).hint(w.get(k::SAFETY_UNSURE_HINT))
    };
    vec![option(k::SAFETY_YES, Answer::Yes), option(k::SAFETY_NO, Answer::No), unsure]
}

pub(super) fn ask(model: &Model, index: u8) -> Page {
    let w = &model.words;
    let Some(group) = route::group_at(index) else { return asking(model, Vec::new()) };
    let words = i18n::group(group.id);
    let bullets = group.ids.iter().map(|id| w.text(i18n::safety(*id).text)).collect();
    let before = vec![say(w, Block::Lead, words.why), Block::Card(vec![Block::Bullets(bullets)])];
    let (first, _) = route::answers(&model.saved, group.id);
    let choices = question("group", w.get(words.text), before, radios(model, index, first, false));
    asking(model, vec![kicker(model, index), Block::Choices(choices)])
}

pub(super) fn tell(model: &Model, index: u8) -> Page {
    let w = &model.words;
    let Some(group) = route::group_at(index) else { return asking(model, Vec::new()) };
    let mut card = Vec::new();
    for id in group.ids {
        let words = i18n::safety(*id);
        card.push(Block::Text(["**", w.get(words.text), "**"].concat()));
        card.push(say(w, Block::Small, words.tell));
    }
    let before = vec![say(w, Block::Lead, k::SAFETY_TELL_LEAD), Block::Card(card)];
    let (_, second) = route::answers(&model.saved, group.id);
    let choices = question("group", w.get(k::SAFETY_TELL_TITLE), before, radios(model, index, second, true));
    asking(model, vec![kicker(model, index), Block::Choices(choices)])
}

pub(super) fn which(model: &Model, index: u8) -> Page {
    let w = &model.words;
    let Some(group) = route::group_at(index) else { return asking(model, Vec::new()) };
    let yes = &model.saved.record.safety.yes;
    let options = group
        .ids
        .iter()
        .map(|id| choice(w, i18n::safety(*id).text, yes.contains(id), Msg::Which(*id)))
        .collect();
    let before = vec![say(w, Block::Lead, k::SAFETY_WHICH_LEAD)];
    let choices = Choices { many: true, ..question("which", w.get(k::SAFETY_WHICH), before, options) };
    asking(model, vec![kicker(model, index), Block::Choices(choices)])
}

#[cfg(late)]
/// The number of the inflammatory group among the safety screens.
const INFLAMMATORY: u8 = 5;

#[cfg(late)]
pub(super) fn onset(model: &Model) -> Page {
    let w = &model.words;
    let option = |key, onset| choice(w, key, model.saved.flow.onset == Some(onset), Msg::Onset(onset));
    let options = vec![
        option(k::ONSET_BEFORE_35, Onset::Before35),
        option(k::ONSET_BEFORE_45, Onset::Before45),
        option(k::ONSET_LATER, Onset::Later),
    ];
    let before = vec![say(w, Block::Lead, k::ONSET_WHY)];
    let choices = question("onset", w.get(k::ONSET_TITLE), before, options);
    asking(model, vec![kicker(model, INFLAMMATORY), Block::Choices(choices)])
}

#[cfg(late)]
pub(super) fn features(model: &Model) -> Page {
    let w = &model.words;
    let chosen = model.saved.flow.features.as_deref();
    let mut options: Vec<Choice> = FEATURES
        .iter()
        .map(|feature| {
            let words = i18n::feature(*feature);
            let on = chosen.is_some_and(|list| list.contains(feature));
            let choice = choice(w, words.text, on, Msg::Feature(*feature));
            match words.tell {
                Some(tell) => choice.hint(w.get(tell)),
                None => choice,
            }
        })
        .collect();
    options.push(choice(w, k::FEATURES_NONE, chosen.is_some_and(<[_]>::is_empty), Msg::NoFeature));
    let before = vec![say(w, Block::Lead, k::FEATURES_WHY)];
    let choices = Choices { many: true, ..question("features", w.get(k::FEATURES_TITLE), before, options) };
    asking(model, vec![kicker(model, INFLAMMATORY), Block::Choices(choices)])
}
