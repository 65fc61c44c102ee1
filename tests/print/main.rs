//! The pages that are printed: who can reach them, and what they say.

// A helper that stops the test is what a test wants.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[allow(dead_code)]
#[path = "../course/people.rs"]
mod lives;
mod people;
#[allow(dead_code)]
#[path = "../journeys/rules.rs"]
mod rules;
#[allow(dead_code)]
#[path = "../journeys/visit.rs"]
mod visit;

use back_check::app::Place;
use people::{everyone, Kept};
use std::path::Path;

/// What a device has kept, opened at a page.
fn kept(one: &Kept, place: Place) -> String {
    let mut saved = one.saved.clone();
    saved.place = place;
    saved.pack()
}

/// The browser prints these very people: what is kept of them stands in a file beside its tests.
/// Where it has changed, look at the prints, then write it with `BLESS=1 cargo test --test print`.
#[test]
fn the_browser_prints_the_same_people() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/e2e/prints.json");
    let mut all = serde_json::Map::new();
    for one in everyone() {
        let today = format!("{}-{:02}-{:02}", one.today.year, one.today.month, one.today.day);
        let value = serde_json::json!({
            "today": today,
            "kept": kept(&one, Place::Plan),
        });
        all.insert(one.name.to_owned(), value);
    }
    let text = serde_json::to_string_pretty(&all).unwrap() + "\n";
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    assert!(std::fs::read_to_string(&path).unwrap() == text, "tests/e2e/prints.json is not today's");
}
