//! The screens that measure: timers, counters and levels, drawn in every phase.

use super::look;
use super::visit::{Person, Visit};
use back_check::app::incline::{Event as Tilt, Phase as Tilted, Why};
use back_check::app::instrument::{self, Event};
use back_check::app::tilting::Tilting;
use back_check::app::timing::Timing;
use back_check::app::{Msg, Place};
use back_check::protocol::battery;
use back_check::protocol::ids::{Edition, Side, TestId};
use std::collections::BTreeSet;

/// Every test with an instrument, in every phase it goes through.
#[test]
fn every_timer_is_drawn_from_rest_to_done() {
    let mut worn = BTreeSet::new();
    let person = Person { edition: Edition::Full, ..Person::clear() };
    let mut timed = 0;
    for row in &battery::TESTS {
        if instrument::kind(row.id).is_none() {
            continue;
        }
        timed += 1;
        for quiet in [false, true] {
            let mut visit = Visit::new();
            visit.walk(&person, |place| place == Place::Test(row.id, Side::Both));
            visit.send(Msg::Timing(Timing::Open(row.id)));
            assert!(matches!(visit.at(), Place::Timer(..)), "{:?}", row.id);
            visit.send(Msg::Timing(Timing::Sound(!quiet)));
            for (now, event) in [
                (0, Event::Tick),
                (1_000, Event::Tap),
                (3_000, Event::Tick),
                (6_010, Event::Tick),
                (9_000, Event::Tick),
                (20_000, Event::Tap),
                (25_000, Event::End),
                (400_000, Event::Tick),
                (400_000, Event::Again),
                (401_000, Event::SkipRest),
            ] {
                visit.send(Msg::Timing(Timing::Now(now))).send(Msg::Timing(Timing::Event(event)));
                look(&visit, &mut worn);
            }
        }
    }
    assert!(timed >= 5, "{timed}");
    for class in "dial ring ready count running done sound cue tries instrument".split(' ') {
        assert!(worn.contains(class), "no timer wears {class:?}: {worn:?}");
    }
}

/// Every test the phone reads, in every phase it goes through.
#[test]
fn every_level_is_drawn_from_idle_to_the_third_try() {
    let mut worn = BTreeSet::new();
    for test in [TestId::SeatedHipInternalRotation, TestId::SeatedHipExternalRotation, TestId::KneeToWall] {
        let mut visit = Visit::new();
        visit.walk(&Person::clear(), |place| place == Place::Test(test, Side::Both));
        visit.send(Msg::Tilting(Tilting::Open(test)));
        let hear = |visit: &mut Visit, event| {
            visit.hear(Msg::Tilting(Tilting::Event(event)));
            visit.send(Msg::Tilting(Tilting::Event(Tilt::Tick)));
        };
        let mut now = 0;
        for why in [Why::Insecure, Why::Absent, Why::Denied, Why::Framed] {
            look(&visit, &mut worn);
            hear(&mut visit, Tilt::Refused(why));
            look(&visit, &mut worn);
            hear(&mut visit, Tilt::Again);
        }
        hear(&mut visit, Tilt::Tap);
        look(&visit, &mut worn);
        hear(&mut visit, Tilt::Listening);
        look(&visit, &mut worn);
        for degrees in [40.0_f64, 0.0, 22.0, 0.0, 24.0, 0.0, 23.0] {
            let (across, up) = degrees.to_radians().sin_cos();
            for _ in 0..120 {
                now += 20;
                visit.hear(Msg::Timing(Timing::Now(now)));
                hear(&mut visit, Tilt::Reading([across * 9.8, up * 9.8, across * 9.8]));
            }
            look(&visit, &mut worn);
        }
        let incline = visit.model.incline().unwrap();
        assert_eq!((incline.phase, incline.tries), (Tilted::Captured, 3), "{test:?}");
    }
    for class in "dial ring ready asking none zero live done level-ground level-line tries".split(' ') {
        assert!(worn.contains(class), "no level wears {class:?}: {worn:?}");
    }
}
