//! The instruments: a timer for holds, a counter that follows a beat, a countdown with a tally.
//!
//! Holds one small state machine with the time handed in, and no browser. What is shown is
//! `dial`, what is heard is `cues`. **Invariant:** nothing reads longer or more than the line
//! it stops at, however late the page notices; a time is cut to tenths, so that no reading is
//! lifted over a line it did not reach.

use crate::protocol::battery::{self, Kind as Asked};
use crate::protocol::ids::{Sex, Side, TestId, Unit};
use crate::protocol::norms;

/// Milliseconds on the page's steady clock.
pub type Millis = u32;

/// From the press of Start to the test itself.
pub const GET_READY: Millis = 5_000;
/// A deadline missed by more than this was slept through.
pub const SLEPT: Millis = 4_000;
/// Rest before a hold that follows another (protocol section 2).
pub const REST: Millis = 30_000;
/// One heel raise: up on a beat, down on the next, 60 beats a minute (evidence C3).
pub const RAISE: Millis = 2_000;
/// How long chair stands are counted.
pub const STANDS: Millis = 30_000;
/// A test that ended this early was ended by mistake.
pub const MISTAKE: Millis = 3_000;
/// Tries of the single-leg stance; the best counts (evidence C2).
const TRIES: u8 = 3;

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Seconds held; the best of so many tries.
    Hold(u8),
    /// Repetitions on a beat.
    Beat,
    /// Repetitions in a fixed time, each told by a tap.
    Tally,
}

/// What reaches an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A tap on the large area.
    Tap,
    /// Time has passed.
    Tick,
    /// On without the rest.
    SkipRest,
    /// The countdown is to end before its time.
    End,
    /// Another try.
    Again,
}

/// Where a test stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Resting until then.
    Rest(Millis),
    /// Waiting for Start.
    Ready,
    /// Counting down to then.
    Count(Millis),
    /// Running since then.
    Running(Millis),
    /// Over, after so long; `true` where it ended by itself.
    Done(Millis, bool),
}

/// One side of one test with its instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instrument {
    /// Which test.
    pub test: TestId,
    /// Which side.
    pub side: Side,
    /// What is measured.
    pub kind: Kind,
    /// Where it stops by itself: seconds or repetitions, the on-track line or the cap.
    pub goal: u32,
    /// The cap in seconds; for repetitions the goal.
    pub cap: u32,
    /// Where it stands.
    pub phase: Phase,
    /// Tries that are over.
    pub tries: u8,
    /// The last try: tenths of a second, or repetitions.
    pub last: u32,
    /// The best try so far.
    pub best: u32,
    /// The best before the last try, where that ran out unseen: with a locked phone, or a page that
    /// was hidden, nobody knows whether it was done to its end.
    pub unseen: Option<u32>,
}

/// What measures a test, where something does.
pub fn kind(test: TestId) -> Option<Kind> {
    match test {
        TestId::SingleLegStance => Some(Kind::Hold(TRIES)),
        TestId::FrontPlank | TestId::SidePlank | TestId::SupineBridge => Some(Kind::Hold(1)),
        TestId::HeelRaise => Some(Kind::Beat),
        TestId::ChairStand => Some(Kind::Tally),
        _ => None,
    }
}

/// Whether a test tires so that rest comes between it and the next of its kind.
pub fn needs_rest(test: TestId) -> bool {
    kind(test) == Some(Kind::Hold(1))
}

impl Instrument {
    /// The instrument of a test. `rested` is when the person will have rested from the last hold.
    pub fn new(
        test: TestId,
        side: Side,
        age: u8,
        sex: Option<Sex>,
        now: Millis,
        rested: Millis,
    ) -> Option<Self> {
        let kind = kind(test)?;
        let unit = if matches!(kind, Kind::Hold(_)) { Unit::S } else { Unit::Reps };
        let Asked::Measured(scales) = battery::row(test).kind else { return None };
        let scale = scales.iter().find(|scale| scale.unit == unit)?;
        let most = scale.cap.unwrap_or(scale.max) as u32;
        let goal = norms::cuts(test, unit, age, sex).map_or(most, |cuts| cuts.green as u32).min(most);
        let rest = needs_rest(test) && rested > now;
        Some(Self {
            test,
            side,
            kind,
            goal,
            cap: if unit == Unit::S { most } else { goal },
            phase: if rest { Phase::Rest(rested) } else { Phase::Ready },
            tries: 0,
            last: 0,
            best: 0,
            unseen: None,
        })
    }

    /// How long a run can be.
    pub fn length(&self) -> Millis {
        match self.kind {
            Kind::Hold(_) => self.goal * 1_000,
            Kind::Beat => self.goal * RAISE,
            Kind::Tally => STANDS,
        }
    }

    /// Takes an event at a time.
    pub fn hear(&mut self, event: Event, now: Millis) {
        self.pass(now);
        match (self.phase, event) {
            (Phase::Rest(_), Event::SkipRest) => self.phase = Phase::Ready,
            (Phase::Ready, Event::Tap) => self.phase = Phase::Count(now.saturating_add(GET_READY)),
            (Phase::Running(_), Event::Tap) if self.kind == Kind::Tally => {
                self.last += 1;
                if self.last >= self.goal {
                    self.finish(now, true);
                }
            }
            (Phase::Running(_), Event::Tap) => self.finish(now, false),
            (Phase::Running(_), Event::End) if self.kind == Kind::Tally => self.finish(now, false),
            (Phase::Done(..), Event::Again) if self.may_repeat() => {
                if let Some(before) = self.unseen.take() {
                    self.best = before;
                    self.tries = self.tries.saturating_sub(1);
                }
                self.phase = Phase::Ready;
            }
            _ => {}
        }
    }

    /// Moves on by time alone, from deadline to deadline: a page that was hidden may be late.
    fn pass(&mut self, now: Millis) {
        match self.phase {
            Phase::Rest(until) if now >= until => self.phase = Phase::Ready,
            Phase::Count(until) if now >= until => {
                self.last = 0;
                self.phase = Phase::Running(until);
                self.pass(now);
            }
            Phase::Running(since) if now.saturating_sub(since) >= self.length() => {
                let before = self.best;
                self.finish(now, true);
                let late = now.saturating_sub(since) - self.length();
                self.unseen = (late > SLEPT).then_some(before);
            }
            _ => {}
        }
    }

    fn finish(&mut self, now: Millis, by_itself: bool) {
        let Phase::Running(since) = self.phase else { return };
        let took = now.saturating_sub(since).min(self.length());
        match self.kind {
            Kind::Hold(_) => self.last = took / 100,
            Kind::Beat => self.last = took / RAISE,
            Kind::Tally => {}
        }
        self.tries = self.tries.saturating_add(1);
        self.best = self.best.max(self.last);
        self.phase = Phase::Done(took, by_itself);
    }

    /// Whether the on-track line is reached.
    pub fn on_track(&self) -> bool {
        self.best >= if matches!(self.kind, Kind::Hold(_)) { self.goal * 10 } else { self.goal }
    }

    /// Whether another try is offered: tries are left, this one ended by mistake, or it ran out unseen.
    pub fn may_repeat(&self) -> bool {
        let Phase::Done(took, by_itself) = self.phase else { return false };
        let left = matches!(self.kind, Kind::Hold(tries) if self.tries < tries);
        self.unseen.is_some() || (!self.on_track() && (left || (took < MISTAKE && !by_itself)))
    }

    /// What is kept: seconds or repetitions. Nothing where the person counts for themselves.
    pub fn value(&self) -> Option<f64> {
        match (self.phase, self.kind) {
            (Phase::Done(..), Kind::Hold(_)) => Some(f64::from(self.best) / 10.0),
            (Phase::Done(..), Kind::Tally) if self.best == 0 => None,
            (Phase::Done(..), _) => Some(f64::from(self.best)),
            _ => None,
        }
    }

    /// Whether a test is on, its countdown included.
    pub fn is_running(&self) -> bool {
        matches!(self.phase, Phase::Count(_) | Phase::Running(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Event::{Again, End, SkipRest, Tap, Tick};

    fn made(test: TestId) -> Instrument {
        Instrument::new(test, Side::Left, 42, Some(Sex::Female), 0, 0).unwrap()
    }

    /// Takes events at their times and says where that leads.
    fn after(mut instrument: Instrument, events: &[(Event, Millis)]) -> (Phase, u32, u32) {
        for (event, now) in events {
            instrument.hear(*event, *now);
        }
        (instrument.phase, instrument.last, instrument.best)
    }

    const PLANK: TestId = TestId::SidePlank;
    const STANCE: TestId = TestId::SingleLegStance;

    type Case<'a> = (Instrument, &'a [(Event, Millis)], Phase);

    #[test]
    fn every_event_in_every_phase() {
        let resting = || Instrument::new(PLANK, Side::Left, 42, None, 0, 9_000).unwrap();
        let cases: &[Case<'_>] = &[
            (resting(), &[(Tap, 8_999), (Tick, 8_999), (End, 1), (Again, 1)], Phase::Rest(9_000)),
            (resting(), &[(Tick, 9_000)], Phase::Ready),
            (resting(), &[(SkipRest, 10)], Phase::Ready),
            (
                made(PLANK),
                &[(Tick, 99_000), (SkipRest, 99_000), (End, 99_000), (Again, 99_000)],
                Phase::Ready,
            ),
            (made(PLANK), &[(Tap, 100)], Phase::Count(5_100)),
            (
                made(PLANK),
                &[(Tap, 100), (Tap, 300), (End, 300), (Again, 300), (Tick, 5_099)],
                Phase::Count(5_100),
            ),
            (made(PLANK), &[(Tap, 100), (Tick, 5_100)], Phase::Running(5_100)),
            (made(PLANK), &[(Tap, 100), (Tick, 5_600)], Phase::Running(5_100)),
            (made(PLANK), &[(Tap, 0), (Tick, 5_000), (End, 6_000), (Again, 6_000)], Phase::Running(5_000)),
            (made(PLANK), &[(Tap, 0), (Tick, 5_000), (Tap, 15_060)], Phase::Done(10_060, false)),
            (made(PLANK), &[(Tap, 0), (Tap, 7_000)], Phase::Done(2_000, false)),
            (made(PLANK), &[(Tap, 0), (Tick, 5_000), (Tick, 45_000)], Phase::Done(40_000, true)),
            (made(PLANK), &[(Tap, 0), (Tick, 900_000)], Phase::Done(40_000, true)),
            (
                made(PLANK),
                &[(Tap, 0), (Tick, 5_000), (Tap, 15_000), (Again, 16_000)],
                Phase::Done(10_000, false),
            ),
            (made(PLANK), &[(Tap, 0), (Tick, 5_000), (Tap, 7_999), (Again, 16_000)], Phase::Ready),
            (made(STANCE), &[(Tap, 0), (Tick, 5_000), (Tap, 15_000), (Again, 16_000)], Phase::Ready),
            (made(STANCE), &[(Tap, 0), (Tick, 37_000), (Again, 40_000)], Phase::Done(32_000, true)),
        ];
        for (instrument, events, phase) in cases {
            assert_eq!(after(instrument.clone(), events).0, *phase, "{events:?}");
        }
    }

    #[test]
    fn what_ran_out_unseen_may_be_done_again_and_is_then_forgotten() {
        let slept = &[(Tap, 0), (Tick, 5_000 + 40_000 + SLEPT + 1)];
        let mut plank = made(PLANK);
        for (event, now) in slept {
            plank.hear(*event, *now);
        }
        assert_eq!((plank.unseen, plank.may_repeat(), plank.value()), (Some(0), true, Some(40.0)));
        let again = [(Again, 60_000), (Tap, 61_000), (Tap, 66_000 + 12_000)];
        assert_eq!(after(plank, &again), (Phase::Done(12_000, false), 120, 120));
        let mut seen = made(PLANK);
        for (event, now) in [(Tap, 0), (Tick, 5_000 + 40_000 + SLEPT)] {
            seen.hear(event, now);
        }
        assert_eq!((seen.unseen, seen.may_repeat()), (None, false));
    }

    #[test]
    fn readings_are_tenths_or_repetitions_and_the_best_is_kept() {
        let hold = &[(Tap, 0), (Tap, 13_999), (Again, 14_000), (Tap, 20_000), (Tap, 29_000)];
        assert_eq!(after(made(STANCE), hold), (Phase::Done(4_000, false), 40, 89));
        let raises = &[(Tap, 0), (Tap, 5_000 + 9_999)];
        assert_eq!(after(made(TestId::HeelRaise), raises), (Phase::Done(9_999, false), 4, 4));
        let stands = &[(Tap, 0), (Tap, 6_000), (Tap, 7_000), (Tick, 35_000), (Tap, 35_001)];
        assert_eq!(after(made(TestId::ChairStand), stands), (Phase::Done(30_000, true), 2, 2));
        let ended = &[(Tap, 0), (Tap, 6_000), (End, 9_000)];
        assert_eq!(after(made(TestId::ChairStand), ended), (Phase::Done(4_000, false), 1, 1));
    }

    #[test]
    fn the_goal_is_the_line_for_age_and_sex_and_never_past_the_cap() {
        for (test, age, sex, goal) in [
            (PLANK, 30, Some(Sex::Male), 60),
            (PLANK, 30, None, 40),
            (PLANK, 70, None, 25),
            (STANCE, 25, None, 40),
            (TestId::HeelRaise, 42, Some(Sex::Male), 20),
            (TestId::ChairStand, 75, Some(Sex::Female), 10),
            (TestId::FrontPlank, 0, None, 60),
        ] {
            let made = Instrument::new(test, Side::Left, age, sex, 0, 0).unwrap();
            assert_eq!(made.goal, goal, "{test:?} {age}");
            assert!(made.goal <= made.cap);
        }
        assert_eq!(Instrument::new(TestId::KneeToWall, Side::Left, 42, None, 0, 0), None);
    }
}
