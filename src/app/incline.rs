//! The phone as a level: what its pull of gravity says about a shin.
//!
//! Holds one state machine with times and readings handed in, and no browser. A reading is gravity
//! along the phone's own axes (x to its right, y to its top, z out of the screen), in m/s². Which
//! way it points differs between makers, so only its line counts: the first steady reading says
//! which end is up. **Invariant:** whatever comes in, an angle is a number between 0 and what the
//! battery allows; it is cut to whole degrees, so that no reading is lifted over a line it did not
//! reach.

use super::angle;
use super::instrument::Millis;
use crate::protocol::battery;
use crate::protocol::ids::{Sex, Side, TestId, Unit};
use crate::protocol::norms::{self, ChangeRule};

/// How long a first reading may take once the browser lets us listen.
pub const ANSWER: Millis = 1_500;
/// How long still is still.
pub const STEADY: Millis = 1_000;
/// Still is within ±1 degree.
const SPREAD: f64 = 2.0;
/// Fewer readings than this make no steady one, however far apart.
const READINGS: u32 = 5;
/// Time constant of the smoothing, in milliseconds: a hand's tremor goes, a leg's way stays.
const SMOOTH: f64 = 120.0;
/// Readings further apart than this have nothing to do with each other.
const GAP: Millis = 500;
/// After this long without any, the phone may sit elsewhere: the start is taken again.
const AWAY: Millis = 3_000;
/// Gravity, and how far a reading may be from it: more is a knock or a swing.
const GRAVITY: f64 = 9.81;
const KNOCK: f64 = 2.5;
/// The part of gravity that lies along an upright phone: it leans less than 41 degrees any way.
const UPRIGHT: f64 = 0.75;
/// How far the start position may be from upright, in degrees.
const LEAN: f64 = 20.0;
/// From here on a leg has left its start; below the second it is back.
const LEFT: f64 = 8.0;
const BACK: f64 = 6.0;
/// Tries a side; the best counts (evidence B1 and C1).
pub const TRIES: u8 = 3;

/// Which tilt is read, and from where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tilt {
    /// Sideways, from where the shin hung at the start (evidence B1).
    Sideways,
    /// Forwards, from the vertical, as the bands were measured (evidence C1).
    Forwards,
}

/// Why there are no readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The page did not come over a secure connection.
    Insecure,
    /// The browser has no such sensor, or nothing came: a computer, most likely.
    Absent,
    /// The person, or the browser's settings, said no.
    Denied,
    /// The check is inside another site's page, which does not pass the sensor on.
    Framed,
}

/// What reaches it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event {
    /// A tap on the large area.
    Tap,
    /// Time has passed, or a reading has changed something.
    Tick,
    /// Another try.
    Again,
    /// The last reading was none of the leg's: it is left out.
    Drop,
    /// The browser lets us listen.
    Listening,
    /// It doesn't.
    Refused(Why),
    /// Gravity along x, y and z.
    Reading([f64; 3]),
}

/// Where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Waiting for Start.
    Idle,
    /// The browser asks the person; from its yes on, waiting for a first reading until then.
    Asking(Option<Millis>),
    /// No readings.
    Unavailable(Why),
    /// The start position is to be held still.
    Zeroing,
    /// The leg moves.
    Live,
    /// A try is over.
    Captured,
}

/// A stretch in which the tilt stayed within [`SPREAD`].
#[derive(Clone, Copy, Debug, PartialEq)]
struct Hold {
    since: Millis,
    low: f64,
    high: f64,
    count: u32,
}

/// One side of one test with the phone on the shin. Angles are whole degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Incline {
    /// Which test.
    pub test: TestId,
    /// Which side.
    pub side: Side,
    /// Which tilt.
    pub tilt: Tilt,
    /// The on-track line.
    pub goal: u32,
    /// The highest angle that may be entered.
    pub most: u32,
    /// Where it stands.
    pub phase: Phase,
    /// Tries that are over.
    pub tries: u8,
    /// The last try.
    pub last: u32,
    /// The best try so far.
    pub best: u32,
    /// The best before the last try.
    before: u32,
    /// Held still, but not upright: the phone sits askew, or the leg has left already.
    pub askew: bool,
    /// Something has changed that the screen does not show yet.
    pub fresh: bool,
    gravity: Option<[f64; 3]>,
    heard: Option<Millis>,
    /// 1 or -1: which way this phone counts up.
    up: f64,
    start: f64,
    now: f64,
    hold: Option<Hold>,
}

/// The tilt a test is read by, where the phone can.
pub fn tilt(test: TestId) -> Option<Tilt> {
    match test {
        TestId::SeatedHipInternalRotation | TestId::SeatedHipExternalRotation => Some(Tilt::Sideways),
        TestId::KneeToWall => Some(Tilt::Forwards),
        _ => None,
    }
}

/// How far a reading at home may be off, in whole degrees: the change that counts, which rests on
/// the measurement error (evidence F).
pub fn error(test: TestId) -> u32 {
    match norms::change_that_counts(test, Unit::Deg) {
        Some(ChangeRule::AtLeast(by)) => by as u32,
        _ => 0,
    }
}

impl Incline {
    /// The level of a test and side.
    pub fn new(test: TestId, side: Side, age: u8, sex: Option<Sex>) -> Option<Self> {
        let tilt = tilt(test)?;
        let most = battery::scale(test, Unit::Deg)?.max as u32;
        Some(Self {
            test,
            side,
            tilt,
            goal: norms::cuts(test, Unit::Deg, age, sex).map_or(most, |cuts| cuts.green as u32),
            most,
            phase: Phase::Idle,
            tries: 0,
            last: 0,
            best: 0,
            before: 0,
            askew: false,
            fresh: false,
            gravity: None,
            heard: None,
            up: 1.0,
            start: 0.0,
            now: 0.0,
            hold: None,
        })
    }

    /// Takes an event at a time.
    pub fn hear(&mut self, event: Event, now: Millis) {
        match (self.phase, event) {
            (Phase::Idle, Event::Tap) => self.turn(Phase::Asking(None)),
            (Phase::Idle | Phase::Asking(None), Event::Listening) => {
                self.turn(Phase::Asking(Some(now.saturating_add(ANSWER))));
            }
            (Phase::Idle | Phase::Asking(_), Event::Refused(why)) => self.turn(Phase::Unavailable(why)),
            (Phase::Asking(Some(until)), Event::Tick) if now >= until => {
                self.turn(Phase::Unavailable(Why::Absent));
            }
            (Phase::Unavailable(_), Event::Again) => self.turn(Phase::Idle),
            (Phase::Zeroing, Event::Tap) => self.zero(),
            // A reading that is no longer coming is no reading.
            (Phase::Live, Event::Tap) if self.heard.is_some_and(|heard| now.saturating_sub(heard) <= GAP) => {
                self.capture();
            }
            (Phase::Captured, Event::Again) if self.may_repeat() => self.turn(Phase::Live),
            // Taken off, the phone may have been held still at any angle: it has to be put back too.
            (Phase::Captured, Event::Drop) => {
                self.best = self.before;
                self.tries = self.tries.saturating_sub(1);
                self.turn(Phase::Zeroing);
            }
            (Phase::Asking(_) | Phase::Zeroing | Phase::Live | Phase::Captured, Event::Reading(reading)) => {
                self.read(reading, now);
            }
            _ => {}
        }
    }

    fn turn(&mut self, phase: Phase) {
        self.phase = phase;
        self.hold = None;
        self.askew = false;
        self.fresh = true;
    }

    fn read(&mut self, reading: [f64; 3], now: Millis) {
        let strength = reading.iter().map(|part| part * part).sum::<f64>().sqrt();
        if !strength.is_finite() {
            return;
        }
        if matches!(self.phase, Phase::Asking(_)) {
            self.turn(Phase::Zeroing);
        }
        let gap = self.heard.replace(now).map_or(0, |before| now.saturating_sub(before));
        if gap > GAP {
            self.gravity = None;
            self.hold = None;
        }
        if gap > AWAY && (self.phase == Phase::Live || self.may_repeat()) {
            self.turn(Phase::Zeroing);
        }
        if (strength - GRAVITY).abs() > KNOCK {
            self.hold = None;
            return;
        }
        let smooth = match self.gravity {
            None => reading,
            Some(before) => {
                let part = f64::from(gap) / (SMOOTH + f64::from(gap));
                let mut next = before;
                for (value, new) in next.iter_mut().zip(reading) {
                    *value += (new - *value) * part;
                }
                next
            }
        };
        self.gravity = Some(smooth);
        let [x, y, z] = smooth;
        if self.phase == Phase::Zeroing {
            self.up = if y < 0.0 { -1.0 } else { 1.0 };
        }
        let across = if self.tilt == Tilt::Sideways { x } else { z };
        self.now = angle::from_up(across * self.up, y * self.up);
        self.held(now);
        match self.phase {
            Phase::Zeroing if self.is_steady(now) => self.zero(),
            Phase::Live if self.has_left() && self.is_steady(now) => self.capture(),
            // Back at the start: the next try begins by itself, nobody has to reach the phone.
            Phase::Captured if self.may_repeat() && self.way() < BACK => self.turn(Phase::Live),
            _ => {}
        }
    }

    /// Notes how long the tilt has stayed where it is.
    fn held(&mut self, now: Millis) {
        let tilt = self.now;
        let fresh = Hold { since: now, low: tilt, high: tilt, count: 1 };
        self.hold = Some(match self.hold {
            Some(hold) => {
                let (low, high) = (hold.low.min(tilt), hold.high.max(tilt));
                if high - low > SPREAD {
                    fresh
                } else {
                    Hold { low, high, count: hold.count + 1, ..hold }
                }
            }
            None => fresh,
        });
    }

    fn is_steady(&self, now: Millis) -> bool {
        self.hold.is_some_and(|hold| now.saturating_sub(hold.since) >= STEADY && hold.count >= READINGS)
    }

    /// How far the leg is from its start.
    fn way(&self) -> f64 {
        (self.now - self.start).abs()
    }

    fn has_left(&self) -> bool {
        self.way() >= LEFT
    }

    /// Takes the start position, if the phone is upright in it.
    fn zero(&mut self) {
        let upright =
            self.gravity.is_some_and(|[x, y, z]| y.abs() > UPRIGHT * (x * x + y * y + z * z).sqrt());
        if upright && self.now.abs() <= LEAN {
            self.start = self.now;
            self.turn(Phase::Live);
        } else if self.gravity.is_some() {
            self.hold = None;
            self.fresh |= !self.askew;
            self.askew = true;
        }
    }

    /// Where the angle is counted from.
    fn origin(&self) -> f64 {
        match (self.phase, self.tilt) {
            (Phase::Live | Phase::Captured, Tilt::Sideways) => self.start,
            _ => 0.0,
        }
    }

    /// Takes the angle as it is now; nothing where there is none yet. An average over the time it
    /// was held would reach back into the way there.
    fn capture(&mut self) {
        let reached = (self.now - self.origin()).abs() as u32;
        if reached == 0 || self.gravity.is_none() {
            return;
        }
        self.last = reached.min(self.most);
        self.before = self.best;
        self.best = self.best.max(self.last);
        self.tries = self.tries.saturating_add(1);
        self.turn(Phase::Captured);
    }

    /// Whether the on-track line is reached.
    pub fn on_track(&self) -> bool {
        self.best >= self.goal
    }

    /// Whether another try is offered.
    pub fn may_repeat(&self) -> bool {
        self.phase == Phase::Captured && self.tries < TRIES && !self.on_track()
    }

    /// What is kept, in degrees.
    pub fn value(&self) -> Option<f64> {
        (self.tries > 0).then(|| f64::from(self.best))
    }

    /// What the page paints between two screens: tenths of a degree, times 256, and how long it has
    /// been held, in per cent; 255 where there is a new screen to show.
    pub fn shown(&self, now: Millis) -> u32 {
        let tenths = ((self.now - self.origin()).abs() * 10.0) as u32;
        let counts = self.phase == Phase::Zeroing || (self.phase == Phase::Live && self.has_left());
        let held = self.hold.filter(|_| counts).map_or(0, |hold| now.saturating_sub(hold.since).min(STEADY));
        tenths * 256 + if self.fresh { 255 } else { held * 100 / STEADY }
    }
}

#[cfg(test)]
mod tests;
