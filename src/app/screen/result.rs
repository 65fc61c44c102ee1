//! The result: where to start, the four areas, each test.

use super::{button, number, plain, progress, say, strip, test, title};
use crate::app::page::{Block, Chain, Page, RegionPart, TestPart};
use crate::app::{Model, Msg, Place};
use crate::i18n::{self, keys as k};
use crate::protocol::battery::{self, Kind};
use crate::protocol::ids::{Band, Region, RegionBand, Side, Variant};
use crate::record::{Entry, Value};
use crate::screening::{assess, Assessment, RegionResult, TestResult};
use crate::training::change::compared;

pub(super) fn page(model: &Model) -> Page {
    let w = &model.words;
    let Ok(assessment) = assess(&model.saved.record) else { return plain(model, Vec::new()) };
    let mut blocks = vec![say(w, Block::Kicker, k::RESULT_KICKER)];
    if let Some(region) = assessment.focus {
        let words = i18n::region(region);
        blocks.push(title(w, words.start, true));
        blocks.push(Block::Lead(w.result_focus_lead(w.get(words.your))));
    } else if assessment.regions.iter().flatten().any(|r| r.band == RegionBand::NotEnoughData) {
        blocks.push(title(w, k::RESULT_FEW_TITLE, true));
        blocks.push(say(w, Block::Lead, k::RESULT_FEW_LEAD));
    } else {
        blocks.push(title(w, k::RESULT_NONE_TITLE, true));
        blocks.push(say(w, Block::Lead, k::RESULT_NONE_LEAD));
    }
    if let Some(regions) = &assessment.regions {
        blocks.push(Block::Chain(chain(model, regions, assessment.focus)));
        blocks.push(say(w, Block::Note, k::HONEST_LINE));
        let again = compared(&model.saved.record);
        if !again.is_empty() {
            blocks.push(progress::changed(model, &again));
        }
        let focus = |r: &&RegionResult| Some(r.region) == assessment.focus;
        for region in regions.iter().filter(focus).chain(regions.iter().filter(|r| !focus(r))) {
            blocks.push(Block::RegionResult(part(model, &assessment, *region)));
        }
        let band = |b| w.text(i18n::band(b));
        blocks.push(Block::StripKey(
            [band(Band::Red), band(Band::Amber), band(Band::Green)],
            w.text(k::RESULT_KEY_TYPICAL),
        ));
    }
    let mut page = plain(model, blocks);
    page.main = Some(button(w, k::RESULT_PLAN, Msg::Continue));
    page.more = vec![
        button(w, k::RESULT_SCORING, Msg::Go(Place::Scoring)),
        button(w, k::RESULT_EVIDENCE, Msg::Go(Place::Evidence)),
        button(w, k::PRINT_SUMMARY, Msg::Go(Place::Summary)),
        button(w, k::DATA_OFFER, Msg::Go(Place::Data)),
    ];
    page
}

fn chain(model: &Model, regions: &[RegionResult; 4], focus: Option<Region>) -> Chain {
    let w = &model.words;
    let beads: Vec<(Region, String, RegionBand, String)> = regions
        .iter()
        .map(|r| {
            let name = w.text(i18n::region(r.region).name);
            (r.region, name, r.band, w.text(i18n::region_band(r.band)))
        })
        .collect();
    let list: Vec<String> =
        beads.iter().map(|(_, name, _, band)| w.result_chain_item(name.as_str(), band.as_str())).collect();
    Chain {
        label: w.result_chain(list.join("; ")),
        beads,
        focus: focus.map(|region| (region, w.text(k::RESULT_START_HERE))),
    }
}

fn part(model: &Model, assessment: &Assessment, region: RegionResult) -> RegionPart {
    let w = &model.words;
    let tests = assessment
        .tests
        .iter()
        .filter(|t| battery::row(t.id).region == region.region && battery::row(t.id).scored)
        .map(|t| test_part(model, t))
        .collect();
    RegionPart {
        region: region.region,
        name: w.text(i18n::region(region.region).name),
        band: (region.band, w.text(i18n::region_band(region.band))),
        note: (region.scored < region.offered).then(|| w.result_scored(region.scored, region.offered)),
        tests,
    }
}

pub(super) fn test_part(model: &Model, result: &TestResult) -> TestPart {
    let w = &model.words;
    let words = i18n::test(result.id);
    let entries: Vec<(Side, &Entry)> = result
        .sides
        .iter()
        .filter_map(|(side, _)| test::entry(model, result.id, *side).map(|entry| (*side, entry)))
        .collect();
    let done: Vec<(Side, &Entry)> =
        entries.iter().copied().filter(|(_, entry)| entry.outcome.has_value()).collect();
    let mut notes: Vec<String> = entries
        .iter()
        .filter(|(_, entry)| !entry.outcome.has_value())
        .map(|(side, entry)| {
            let why = test::ended(model, entry);
            match side {
                Side::Both => w.result_left_out_both(why),
                side => w.result_left_out(test::side_label(model, result.id, *side), why),
            }
        })
        .collect();
    if result.side_difference {
        notes.push(w.text(k::RESULT_DIFFERENCE));
    }
    // A knee plank or arms in the chair stand lower the band: the mark alone would not say why.
    let eased = |entry: &Entry| entry.variant.filter(|v| matches!(v, Variant::Knees | Variant::Arms));
    match done.as_slice() {
        [(_, one), rest @ ..] if rest.iter().all(|(_, entry)| eased(entry) == eased(one)) => {
            notes.extend(eased(one).map(|variant| w.text(i18n::variant(variant))));
        }
        list => notes.extend(list.iter().filter_map(|(side, entry)| {
            let variant = w.get(i18n::variant(eased(entry)?));
            Some(w.check_side_value(w.get(i18n::side(*side)), variant))
        })),
    }
    let measured = matches!(battery::row(result.id).kind, Kind::Measured(_));
    let band = result.item.map(|item| match item {
        2 => Band::Green,
        1 => Band::Amber,
        _ => Band::Red,
    });
    TestPart {
        name: w.text(words.name),
        band: band.map(|band| (band, w.text(i18n::band(band)))),
        values: if measured { numbers(model, &done) } else { pictures(model, result, &done) },
        strip: if measured { strip::strip(model, result.id, &done) } else { None },
        notes,
    }
}

fn numbers(model: &Model, done: &[(Side, &Entry)]) -> String {
    let w = &model.words;
    let unit = |entry: &Entry| entry.unit.map_or_else(String::new, |unit| number::after(w, unit));
    let number = |entry: &Entry| number::arg(number::value(entry).unwrap_or_default());
    match done {
        [(_, left), (_, right)] if left.unit == right.unit => {
            w.result_values_sides(number(left), number(right), unit(right))
        }
        [(Side::Both, entry)] => w.result_value(number(entry), unit(entry)),
        list => {
            let each = list
                .iter()
                .map(|(side, entry)| w.result_one_side(w.get(i18n::side(*side)), number(entry), unit(entry)));
            each.collect::<Vec<_>>().join(" · ")
        }
    }
}

fn pictures(model: &Model, result: &TestResult, done: &[(Side, &Entry)]) -> String {
    let w = &model.words;
    let word = |value: Option<Value>| {
        let key = value.and_then(|value| test::choice_words(result.id, value).0);
        key.map_or_else(String::new, |key| w.text(key))
    };
    match done {
        [(_, left), (_, right)] => w.result_sides_words(word(left.value), word(right.value)),
        [(Side::Both, entry)] => word(entry.value),
        [(side, entry)] => w.check_side_value(w.get(i18n::side(*side)), word(entry.value)),
        _ => String::new(),
    }
}
