//! What is said about a hold, before and after it, and how it is done again.

use super::timing::{at, number, press_at, start, PLANK, SIDE};
use super::visit::{Person, Visit};
use back_check::app::timing::Timing;
use back_check::app::{Msg, Place};
use back_check::protocol::ids::{Edition, SafetyId, Side, Variant};

#[test]
fn a_side_that_has_a_result_can_be_timed_again_by_name() {
    let mut visit = at(SIDE, 42);
    let keep = |visit: &mut Visit, now: u32, held: u32| {
        visit.send(Msg::Timing(Timing::Now(now)));
        while visit.offers("I'm ready, skip the rest") {
            visit.press("I'm ready, skip the rest");
        }
        start(visit, now);
        press_at(visit, now + 5_000 + held, "Tap here when you come down");
        visit.go_on_keeping();
    };
    visit.press("Start the timer");
    keep(&mut visit, 0, 20_000);
    keep(&mut visit, 100_000, 25_000);
    assert_eq!(visit.at(), Place::Test(SIDE, Side::Both));
    assert!(!visit.offers("Start the timer"), "both have a result");
    visit.press("Start the timer: Right side down");
    keep(&mut visit, 200_000, 31_000);
    assert_eq!(
        (number(&visit, SIDE, Side::Left), number(&visit, SIDE, Side::Right)),
        (Some(20.0), Some(31.0))
    );
}

#[test]
fn long_holds_say_what_to_mind_and_a_result_says_what_made_it_easier() {
    let holds = |id: SafetyId| {
        let mut visit = Visit::new();
        visit.walk(&Person::with(&[id]), |place| place == Place::Test(PLANK, Side::Both));
        visit
    };
    let pressure = holds(SafetyId::HighBloodPressure);
    assert!(pressure.says("Leave out this long hold") && !pressure.offers("Start the timer"));
    let thinners = holds(SafetyId::BloodThinners);
    assert!(thinners.says("Do not hold to your limit") && thinners.offers("Start the timer"));
    let mut visit = at(PLANK, 42);
    assert!(!visit.says("Leave out this long hold"));
    visit.send(Msg::Typed(PLANK, Side::Both, "60".into()));
    visit.send(Msg::Variant(PLANK, Side::Both, Variant::Knees));
    visit.go_on();
    visit.walk(&Person { edition: Edition::Full, ..Person::clear() }, |place| place == Place::Result);
    assert!(visit.says("On your knees"), "why 60 seconds are not on track");
}
