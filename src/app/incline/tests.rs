//! Every event in every phase, whole tries at sixty readings a second, and readings of any kind.

use super::*;
use proptest::prelude::*;

const HIP: TestId = TestId::SeatedHipInternalRotation;
const KNEE: TestId = TestId::KneeToWall;

/// Someone with a phone on the shin: its maker's sign, how it sits, and what time it is.
struct Leg {
    level: Incline,
    now: Millis,
    /// 1 where gravity reads upwards, -1 where it reads downwards.
    sign: f64,
}

impl Leg {
    fn new(test: TestId) -> Self {
        Self { level: Incline::new(test, Side::Left, 42, None).unwrap(), now: 1_000, sign: 1.0 }
    }

    /// One that is listened to.
    fn listening(test: TestId) -> Self {
        let mut leg = Self::new(test);
        leg.hear(Event::Tap);
        leg.hear(Event::Listening);
        leg
    }

    fn hear(&mut self, event: Event) -> &mut Self {
        self.level.hear(event, self.now);
        self
    }

    fn reading(&self, degrees: f64, strength: f64) -> Event {
        let (across, up) = degrees.to_radians().sin_cos();
        let (across, up) = (across * strength * self.sign, up * strength * self.sign);
        Event::Reading(match self.level.tilt {
            Tilt::Sideways => [across, up, 0.3],
            Tilt::Forwards => [0.3, up, across],
        })
    }

    /// Goes to an angle evenly and stays there: milliseconds of each.
    fn swing(&mut self, from: f64, to: f64, takes: Millis, stays: Millis) -> &mut Self {
        let mut gone = 0;
        while gone < takes + stays {
            self.now += 16;
            gone += 16;
            let part = (f64::from(gone) / f64::from(takes.max(1))).min(1.0);
            let event = self.reading(from + (to - from) * part, 9.81);
            self.hear(event);
        }
        self
    }

    fn hold(&mut self, at: f64, stays: Millis) -> &mut Self {
        self.swing(at, at, 0, stays)
    }
}

#[test]
fn three_tries_go_by_without_a_hand_and_the_best_is_kept() {
    for sign in [1.0, -1.0] {
        for way in [1.0, -1.0] {
            let mut leg = Leg { sign, ..Leg::listening(HIP) };
            leg.hold(3.0 * way, 1_200);
            assert_eq!(leg.level.phase, Phase::Live, "the start is taken");
            for (tries, angle) in [(1, 22.4), (2, 27.6), (3, 25.2)] {
                let angle = (angle + 3.0) * way;
                leg.swing(3.0 * way, angle, 900, 1_600);
                assert_eq!((leg.level.phase, leg.level.tries), (Phase::Captured, tries));
                leg.swing(angle, 3.0 * way, 900, 400);
            }
            let level = &leg.level;
            assert_eq!((level.phase, level.last, level.best), (Phase::Captured, 25, 27), "cut, not rounded");
            assert_eq!((level.value(), level.may_repeat()), (Some(27.0), false));
        }
    }
}

#[test]
fn a_lunge_is_read_from_the_vertical_whatever_the_start() {
    for sign in [1.0, -1.0] {
        let mut leg = Leg { sign, ..Leg::listening(KNEE) };
        leg.hold(7.0, 1_200).swing(7.0, 33.5, 1_000, 1_600);
        assert_eq!((leg.level.phase, leg.level.last), (Phase::Captured, 33));
        leg.swing(33.5, 8.0, 900, 300);
        assert_eq!(leg.level.phase, Phase::Live, "back where it began, not at the vertical");
        leg.swing(8.0, 36.5, 900, 1_600);
        assert!(leg.level.on_track() && !leg.level.may_repeat(), "on track is enough");
        leg.swing(36.5, 8.0, 900, 3_000);
        assert_eq!((leg.level.phase, leg.level.tries), (Phase::Captured, 2));
    }
}

#[test]
fn the_start_has_to_be_still_and_upright() {
    // Moving all the while: no start.
    let mut leg = Leg::listening(HIP);
    for _ in 0..4 {
        leg.swing(0.0, 6.0, 600, 0).swing(6.0, 0.0, 600, 0);
    }
    assert_eq!((leg.level.phase, leg.level.askew), (Phase::Zeroing, false));
    // Already turned, or lying: said so, and no start.
    leg.hold(32.0, 1_600);
    assert_eq!((leg.level.phase, leg.level.askew), (Phase::Zeroing, true));
    for flat in [[0.0, 0.2, 9.8], [9.8, 0.5, 0.0]] {
        let mut leg = Leg::listening(KNEE);
        for _ in 0..100 {
            leg.now += 16;
            leg.hear(Event::Reading(flat));
        }
        assert!(leg.level.askew, "{flat:?}");
    }
    // Put right, it goes on.
    leg.hold(2.0, 1_800);
    assert_eq!((leg.level.phase, leg.level.askew), (Phase::Live, false));
    // A knock in between starts the second anew.
    let mut leg = Leg::listening(HIP);
    leg.hold(0.0, 900);
    let knock = leg.reading(0.0, 14.0);
    leg.hear(knock).hold(0.0, 900);
    assert_eq!(leg.level.phase, Phase::Zeroing);
    leg.hold(0.0, 200);
    assert_eq!(leg.level.phase, Phase::Live);
}

#[test]
fn a_tap_takes_the_start_and_the_angle_too() {
    let mut leg = Leg::listening(HIP);
    leg.hear(Event::Tap);
    assert_eq!((leg.level.phase, leg.level.askew), (Phase::Asking(Some(2_500)), false), "nothing to take");
    leg.hold(1.0, 160).hear(Event::Tap);
    assert_eq!(leg.level.phase, Phase::Live);
    leg.hear(Event::Tap);
    assert_eq!(leg.level.phase, Phase::Live, "no angle is no try");
    leg.swing(1.0, 20.0, 500, 600).hear(Event::Tap);
    assert_eq!((leg.level.phase, leg.level.last), (Phase::Captured, 18));
    leg.hear(Event::Again).hold(20.0, 100);
    leg.now += 600;
    leg.hear(Event::Tap);
    assert_eq!(leg.level.phase, Phase::Live, "a reading that no longer comes is none");
}

#[test]
fn a_page_that_was_hidden_takes_the_start_again_and_keeps_the_tries() {
    let mut leg = Leg::listening(HIP);
    leg.hold(0.0, 1_200).swing(0.0, 20.5, 600, 1_600);
    assert_eq!(leg.level.tries, 1);
    leg.now += 20_000;
    leg.hold(50.0, 100);
    assert_eq!((leg.level.phase, leg.level.tries, leg.level.best), (Phase::Zeroing, 1, 20));
    let mut leg = Leg::listening(HIP);
    leg.hold(0.0, 1_200);
    leg.now += 900;
    leg.hold(25.0, 900);
    assert_eq!(leg.level.phase, Phase::Live, "a short gap only begins the second anew");
}

#[test]
fn every_event_in_every_phase() {
    use Event::{Again, Listening, Reading, Refused, Tap, Tick};
    let upright = Reading([0.0, 9.8, 0.0]);
    let no = Refused(Why::Denied);
    let begun = |phase| Incline { phase, ..Incline::new(HIP, Side::Left, 42, None).unwrap() };
    let stays = |phase, events: &[Event]| {
        for event in events {
            let mut level = begun(phase);
            level.hear(*event, 2_000);
            assert_eq!(level.phase, phase, "{event:?}");
        }
    };
    let turns = |phase, event, to| {
        let mut level = begun(phase);
        level.hear(event, 2_000);
        assert_eq!((level.phase, level.fresh), (to, true), "{phase:?} {event:?}");
    };
    let asking = Phase::Asking(Some(3_000));
    stays(Phase::Idle, &[Tick, Again, upright]);
    turns(Phase::Idle, Tap, Phase::Asking(None));
    turns(Phase::Idle, Listening, Phase::Asking(Some(3_500)));
    turns(Phase::Idle, no, Phase::Unavailable(Why::Denied));
    stays(Phase::Asking(None), &[Tap, Tick, Again]);
    turns(Phase::Asking(None), Listening, Phase::Asking(Some(3_500)));
    turns(Phase::Asking(None), no, Phase::Unavailable(Why::Denied));
    stays(asking, &[Tap, Tick, Again, Listening, Reading([f64::NAN, 9.8, 0.0])]);
    turns(asking, upright, Phase::Zeroing);
    turns(asking, no, Phase::Unavailable(Why::Denied));
    turns(Phase::Asking(Some(2_000)), Tick, Phase::Unavailable(Why::Absent));
    stays(Phase::Unavailable(Why::Absent), &[Tap, Tick, Listening, no, upright]);
    turns(Phase::Unavailable(Why::Absent), Again, Phase::Idle);
    stays(Phase::Zeroing, &[Tap, Tick, Again, Listening, no, upright]);
    stays(Phase::Live, &[Tap, Tick, Again, Listening, no, upright]);
    stays(Phase::Captured, &[Tap, Tick, Listening, no, Reading([5.0, 8.4, 0.0])]);
    turns(Phase::Captured, Again, Phase::Live);
    turns(Phase::Captured, upright, Phase::Live);
    let mut over = Incline { tries: TRIES, ..begun(Phase::Captured) };
    over.hear(Again, 2_000);
    over.hear(upright, 2_000);
    assert_eq!(over.phase, Phase::Captured, "three are enough");
}

#[test]
fn what_is_painted_is_the_angle_and_how_long_it_is_held() {
    let mut leg = Leg::listening(HIP);
    leg.hold(4.0, 500);
    let shown = leg.level.shown(leg.now);
    assert_eq!((shown >> 8, shown & 255), (39, 255), "a screen is due");
    leg.level.fresh = false;
    let shown = leg.level.shown(leg.now);
    assert!((40..60).contains(&(shown & 255)), "{}", shown & 255);
    leg.hold(4.0, 700).swing(4.0, 30.0, 500, 500);
    leg.level.fresh = false;
    let shown = leg.level.shown(leg.now);
    assert!((255..=260).contains(&(shown >> 8)), "{}", shown >> 8);
}

#[test]
fn the_lines_and_the_error_are_those_of_the_tables() {
    for (test, age, goal, most, off) in [
        (HIP, 42, 30, 120, 8),
        (TestId::SeatedHipExternalRotation, 42, 35, 120, 8),
        (HIP, 70, 25, 120, 8),
        (KNEE, 42, 35, 90, 5),
        (KNEE, 70, 30, 90, 5),
    ] {
        let level = Incline::new(test, Side::Left, age, None).unwrap();
        assert_eq!((level.goal, level.most, error(test)), (goal, most, off), "{test:?} {age}");
    }
    assert_eq!(Incline::new(TestId::FrontPlank, Side::Both, 42, None), None);
}

fn any_event() -> impl Strategy<Value = Event> {
    let near = || -12.0..12.0f64;
    prop_oneof![
        8 => [near(), near(), near()].prop_map(Event::Reading),
        2 => [-0.5..0.5f64, 9.4..10.0f64, -0.5..0.5f64].prop_map(Event::Reading),
        1 => any::<[f64; 3]>().prop_map(Event::Reading),
        1 => Just(Event::Tap),
        1 => Just(Event::Tick),
        1 => Just(Event::Again),
        1 => Just(Event::Listening),
    ]
}

proptest! {
    #[test]
    fn whatever_comes_an_angle_is_a_possible_one(
        knee in any::<bool>(),
        events in proptest::collection::vec((any_event(), 0u32..900), 0..400),
    ) {
        let test = if knee { KNEE } else { HIP };
        let mut level = Incline::new(test, Side::Right, 42, None).unwrap();
        let mut now = 0;
        for (event, later) in events {
            now += later;
            level.hear(event, now);
            let shown = level.shown(now);
            prop_assert!(shown >> 8 <= 3_600, "{shown}");
            prop_assert!(level.last <= level.most && level.last <= level.best && level.tries <= TRIES);
            if let Some(value) = level.value() {
                prop_assert!((1.0..=f64::from(level.most)).contains(&value));
            }
        }
    }

    #[test]
    fn a_trembling_hand_is_read_within_a_degree(
        angle in 12.0..29.0f64,
        noise in proptest::collection::vec(-0.12..0.12f64, 400),
    ) {
        let mut leg = Leg::listening(HIP);
        leg.hold(0.0, 1_200).swing(0.0, angle, 700, 0);
        for wobble in noise {
            leg.now += 16;
            let event = leg.reading(angle + wobble * 6.0, 9.81 + wobble);
            leg.hear(event);
        }
        prop_assert_eq!(leg.level.phase, Phase::Captured);
        prop_assert!((f64::from(leg.level.last) + 0.5 - angle).abs() <= 1.5, "{} for {angle}", leg.level.last);
    }
}
