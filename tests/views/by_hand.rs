//! Pages made by hand: pieces in states that a visit seldom or never brings about.

use super::tree::{all, hold, Seen};
use super::PREFIX;
use back_check::app::page::{
    Block, Button, Chain, Choice, Choices, Foot, Icon, Layout, Page, RegionPart, Strip, TestPart, Timeline,
    Top,
};
use back_check::app::{Msg, Place};
use back_check::figure::{moves, scene, FigureId};
use back_check::i18n::{figure, Words};
use back_check::protocol::ids::{Band, Phase, Region, RegionBand, TestId};
use back_check::view::{self, Look, Node};
use std::collections::BTreeSet;

fn made(blocks: Vec<Block>) -> Page {
    let mut with_title = vec![Block::Title("A page".into(), false)];
    with_title.extend(blocks);
    Page {
        place: Place::Result,
        top: Top::default(),
        errors: Vec::new(),
        blocks: with_title,
        main: None,
        more: Vec::new(),
        foot: Foot { text: "Kept.".into(), data: None, erase: None },
    }
}

fn drawn(page: &Page) -> Node {
    let words = Words::english();
    let node = view::page(&Look { words: &words, prefix: PREFIX, level: 2 }, page);
    hold(&node, PREFIX, 2, page);
    node
}

#[test]
fn every_icon_has_strokes_of_its_own() {
    let icons = [
        Icon::Hurt,
        Icon::Unsafe,
        Icon::Skip,
        Icon::Phone,
        Icon::Shield,
        Icon::Print,
        Icon::Clock,
        Icon::Done,
        Icon::Bars,
        Icon::Flag,
    ];
    let mut strokes = BTreeSet::new();
    for icon in icons {
        let node =
            drawn(&made(vec![Block::Buttons(vec![Button::icon("Go", icon, Msg::Print).about("there")])]));
        let seen = all(&node);
        let button = seen.iter().find(|seen| seen.class() == "button quiet").unwrap();
        assert_eq!(button.words(), "Go: there");
        let path = all(&Node::El(Box::new(button.el.clone())))
            .iter()
            .find_map(|seen| seen.attr("d").map(str::to_owned))
            .unwrap();
        strokes.insert(path);
    }
    assert_eq!(strokes.len(), icons.len());
}

fn strip(marks: &[(&str, u16)], typical: Option<(u16, &str)>) -> Node {
    let part = RegionPart {
        region: Region::Hip,
        name: "Hips".into(),
        band: (RegionBand::RoomToBuild, "Room to build".into()),
        note: Some("2 of 3 tests counted".into()),
        tests: vec![TestPart {
            name: "A test".into(),
            band: Some((Band::Amber, "Room to build".into())),
            values: "Left 4 · Right 5".into(),
            strip: Some(Strip {
                zones: vec![(Band::Red, 300), (Band::Amber, 600), (Band::Green, 1000)],
                cuts: vec![(300, "6".into()), (600, "9".into())],
                marks: marks.iter().map(|(letter, at)| ((*letter).to_owned(), *at)).collect(),
                typical: typical.map(|(at, words)| (at, words.to_owned())),
            }),
            notes: vec!["**Both** sides".into()],
        }],
    };
    drawn(&made(vec![Block::RegionResult(part)]))
}

fn flags(node: &Node) -> Vec<i32> {
    let seen = all(node);
    let own = |seen: &&Seen<'_>| seen.tag == "rect" && seen.attr("rx") == Some("5");
    seen.iter().filter(own).map(|seen| seen.attr("x").unwrap().parse::<i32>().unwrap() + 9).collect()
}

#[test]
fn flags_of_a_strip_never_cover_each_other() {
    for left in (0..=1000).step_by(100) {
        for right in (0..=1000).step_by(25) {
            let at = flags(&strip(&[("L", left), ("R", right)], None));
            assert_eq!(at.len(), 2);
            assert!((at[0] - at[1]).abs() >= 20, "{left} and {right}: {at:?}");
            assert_eq!(at[0] <= at[1], left <= right, "in their order");
        }
    }
    assert_eq!(flags(&strip(&[("", 500)], None)), [160], "one alone stands at its mark");
}

#[test]
fn what_is_typical_is_always_said_and_never_runs_into_a_cut_or_over_the_edge() {
    let mut lines = std::collections::BTreeSet::new();
    for place in (0..=1000).step_by(10) {
        let node = strip(&[], Some((place, "typical 37.9")));
        let all = all(&node);
        let texts: Vec<(i32, i32, String)> = all
            .iter()
            .filter(|seen| seen.tag == "text")
            .map(|seen| {
                let at = |name: &str| seen.attr(name).unwrap().parse::<i32>().unwrap();
                assert_eq!(seen.attr("text-anchor"), Some("middle"));
                (at("x"), at("y"), seen.words())
            })
            .collect();
        let (x, y, _) = texts.iter().find(|(.., words)| words == "typical 37.9").expect("always said");
        // In a wide font the words take 86 units, a cut's number up to 24.
        assert!(x - 43 >= -12 && x + 43 <= 332, "{place}: inside the frame");
        let beside = texts.iter().filter(|(.., words)| words != "typical 37.9");
        for (cut, _, _) in beside.filter(|(_, line, _)| line == y) {
            assert!((cut - x).abs() >= 43 + 12, "{place}: {x} runs into {cut}");
        }
        let frame = all.iter().find(|seen| seen.class() == "strip").unwrap().attr("viewBox").unwrap();
        let height: i32 = frame.rsplit(' ').next().unwrap().parse().unwrap();
        assert!(*y + 4 <= height, "{place}: the frame holds its line");
        lines.insert(*y);
    }
    assert_eq!(lines.len(), 2, "a line of its own where it would run into a cut, and only there");
}

#[test]
fn the_zones_differ_without_colour() {
    let node = strip(&[("L", 100)], None);
    let seen = all(&node);
    let patterns: Vec<&str> =
        seen.iter().filter(|seen| seen.class() == "pattern").filter_map(|seen| seen.attr("d")).collect();
    assert_eq!(patterns.len(), 2, "dots and hatching; the best zone is plain");
    assert_ne!(patterns[0], patterns[1]);
    assert!(patterns.iter().all(|d| !d.is_empty() && !d.contains('.')));
}

#[test]
fn the_chain_names_its_focus_once() {
    let beads = |focus: Option<Region>| {
        let bead =
            |region: Region| (region, format!("{region:?}"), RegionBand::OnTrack, "On track".to_owned());
        let chain = Chain {
            label: "Four areas".into(),
            beads: Region::ALL.iter().copied().map(bead).collect(),
            focus: focus.map(|region| (region, "Start here".into())),
        };
        let node = drawn(&made(vec![Block::Chain(chain)]));
        let seen = all(&node);
        let count =
            |class: &str| seen.iter().filter(|seen| seen.class().split(' ').any(|c| c == class)).count();
        (count("here"), count("focus"), count("halo"), count("chain-label"))
    };
    assert_eq!(beads(None), (0, 0, 0, 4));
    for region in Region::ALL.iter().copied() {
        let halo = usize::from(region != Region::Movement);
        assert_eq!(beads(Some(region)), (1, 1, halo, 4), "{region:?}");
    }
}

#[test]
fn one_phase_of_the_timeline_is_now() {
    for now in 1..=12 {
        let spans = [(1, 3), (4, 6), (7, 8), (9, 12)];
        let phases = Phase::ALL.iter().zip(spans).map(|(phase, (a, b))| (*phase, format!("{phase:?}"), a, b));
        let timeline = Timeline { label: "Twelve weeks".into(), phases: phases.collect(), now };
        let node = drawn(&made(vec![Block::Timeline(timeline)]));
        let seen = all(&node);
        let current: Vec<&Seen<'_>> =
            seen.iter().filter(|seen| seen.attr("aria-current") == Some("step")).collect();
        assert_eq!(current.len(), 1);
        let weeks: Vec<String> =
            seen.iter().filter(|seen| seen.class() == "week now").map(Seen::words).collect();
        assert_eq!(weeks, [now.to_string()]);
        assert_eq!(
            seen.iter().filter(|seen| seen.class().starts_with("week") && seen.class() != "weeks").count(),
            12
        );
    }
}

#[test]
fn a_figure_in_a_box_is_an_image_that_says_its_position() {
    let words = Words::english();
    for id in FigureId::all() {
        let own = words.get(figure(scene(id).alt));
        for (other, label) in [("", own), ("In other words.", "In other words.")] {
            for mirrored in [false, true] {
                let node = drawn(&made(vec![Block::Figure(id, mirrored, other.into())]));
                let seen = all(&node);
                let images: Vec<_> = seen.iter().filter(|seen| seen.attr("role") == Some("img")).collect();
                assert_eq!(images.len(), 1, "{id:?}");
                assert_eq!((images[0].tag, images[0].attr("aria-label")), ("svg", Some(label)));
            }
        }
    }
}

#[test]
fn a_picture_to_choose_describes_its_option_and_stays_out_of_its_name() {
    let words = Words::english();
    let ids = [2, 1, 0].map(|score| FigureId::Choice(TestId::DeadBug, score));
    let options = ids.map(|id| Choice {
        figure: Some((id, true)),
        ..Choice::new("Label", false, Msg::Continue).hint("Hint")
    });
    let question = Choices {
        id: "picture".into(),
        legend: "Which?".into(),
        titled: false,
        before: Vec::new(),
        many: false,
        layout: Layout::Pictures,
        options: options.to_vec(),
        error: None,
    };
    let node = drawn(&made(vec![Block::Choices(question)]));
    let seen = all(&node);
    let inputs: Vec<_> = seen.iter().filter(|seen| seen.tag == "input").collect();
    let labels = seen.iter().filter(|seen| seen.tag == "label");
    assert!(labels.clone().count() == 3 && labels.map(Seen::words).all(|words| words == "LabelHint"));
    for (input, id) in inputs.iter().zip(ids) {
        let picture = seen.iter().find(|seen| seen.attr("id") == input.attr("aria-describedby")).unwrap();
        assert_eq!(picture.attr("aria-hidden"), Some("true"));
        assert_eq!(picture.attr("aria-label"), Some(words.get(figure(scene(id).alt))));
    }
}

#[test]
fn the_start_card_joins_three_beads() {
    let node = drawn(&made(vec![Block::Figure(FigureId::Start, false, String::new())]));
    let beads: Vec<String> = all(&node)
        .iter()
        .filter_map(|seen| seen.class().strip_prefix("bead ").map(|hue| hue.trim().to_owned()))
        .collect();
    assert_eq!(beads, ["ankle", "hip", "core"]);
    let other = drawn(&made(vec![Block::Figure(FigureId::Chain, false, String::new())]));
    assert!(!all(&other).iter().any(|seen| seen.class().starts_with("bead ")));
}

#[test]
fn a_figure_that_moves_says_which_it_is_and_can_be_stopped() {
    for id in FigureId::all() {
        for mirrored in [false, true] {
            let node = drawn(&made(vec![Block::Figure(id, mirrored, String::new())]));
            let seen = all(&node);
            let holder = seen.iter().find(|seen| seen.class() == "figure-box").unwrap();
            let named = holder.attr("data-figure").map(|code| FigureId::from_code(code.parse().unwrap()));
            assert_eq!(named, moves(id).then_some(Some(id)), "{id:?}");
            let mirror = mirrored.then_some("1");
            assert_eq!(holder.attr("data-mirrored"), moves(id).then_some(mirror).flatten());
            assert_eq!(seen.iter().filter(|seen| seen.class() == "pause").count(), usize::from(moves(id)));
        }
    }
}
