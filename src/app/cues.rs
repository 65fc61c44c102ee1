//! What is to be heard and drawn while time passes, as text for the page's clock.
//!
//! Lines with tabs between their fields, read by `src/embed/instruments.js`. The first: sound (0
//! or 1), language, phase, since, until (0: no end), the length of the whole ring, how the number
//! counts, how much had passed when it ended, how long one of what it counts is. Each other line: when, tone, way of the words, words.
//! Times are the page clock's milliseconds; 0 is at once. Where there is no instrument: nothing.
//! A level counts "tilt": the page listens to the phone (`src/embed/tilt.js`).

mod session;

use super::incline::{Incline, Phase as Tilted};
use super::instrument::{Instrument, Kind, Millis, Phase, GET_READY, RAISE, REST, STANDS};
use super::screen::{self, timer::outcome};
use super::Model;
use crate::i18n::{keys as k, Words};

/// Tones, by their place in the page's table.
const NO_TONE: u8 = 0;
const TICK: u8 = 1;
const GO: u8 = 2;
const UP: u8 = 3;
const DOWN: u8 = 4;
const END: u8 = 5;

/// How words reach the person: seen and announced, spoken too, or only seen (every second or so).
const SEEN: u8 = 0;
const SPOKEN: u8 = 1;
const GLIMPSED: u8 = 2;

/// Seconds between the lines that only a screen reader and the eye get.
const EVERY: u32 = 10;

struct Score(String);

/// Phase, since, until, the length of the whole ring, how the number counts, how much had passed.
type Head<'a> = (&'a str, Millis, Millis, Millis, &'a str, Millis);

impl Score {
    fn new(model: &Model, (phase, since, until, whole, counts, passed): Head<'_>, beat: Millis) -> Self {
        let sound = if model.saved.prefs.quiet { "0" } else { "1" };
        let times = [since, until, whole].map(|n| n.to_string()).join("\t");
        let language = model.words.language();
        Self([sound, language, phase, &times, counts, &passed.to_string(), &beat.to_string()].join("\t"))
    }

    fn cue(&mut self, at: Millis, tone: u8, way: u8, words: &str) {
        self.0.push('\n');
        for number in [at, u32::from(tone), u32::from(way)] {
            self.0.push_str(&number.to_string());
            self.0.push('\t');
        }
        self.0.push_str(words);
    }
}

impl Model {
    /// What the page's clock is to do at this place.
    pub fn cues(&self) -> String {
        if let Some(score) = self.session_cues() {
            return score;
        }
        let w = &self.words;
        if let Some(level) = self.incline() {
            return tilting(self, &level);
        }
        let Some(instrument) = self.instrument() else { return String::new() };
        let length = instrument.length();
        let whole = match instrument.kind {
            Kind::Hold(_) => instrument.cap * 1_000,
            Kind::Beat => length,
            Kind::Tally => STANDS,
        };
        let counts = match instrument.kind {
            Kind::Hold(_) => "up",
            Kind::Beat => "beat",
            Kind::Tally => "down",
        };
        let head = match instrument.phase {
            Phase::Rest(until) => ("rest", until.saturating_sub(REST), until, REST, "down", 0),
            Phase::Ready => ("ready", 0, 0, whole, "", 0),
            Phase::Count(until) => ("count", until.saturating_sub(GET_READY), until, GET_READY, "down", 0),
            Phase::Running(since) => ("running", since, since.saturating_add(length), whole, counts, 0),
            Phase::Done(took, _) => ("done", 0, 0, whole, "", took),
        };
        let mut score = Score::new(self, head, RAISE);
        match instrument.phase {
            Phase::Rest(until) => {
                score.cue(0, NO_TONE, SPOKEN, w.get(k::CUE_REST));
                score.cue(until, TICK, SPOKEN, w.get(k::CUE_RESTED));
            }
            Phase::Ready => {}
            Phase::Count(until) => {
                score.cue(0, NO_TONE, SPOKEN, w.get(k::CUE_READY));
                for left in 1..GET_READY / 1_000 {
                    score.cue(until.saturating_sub(left * 1_000), TICK, SEEN, "");
                }
                // The beat begins with its own tone.
                if instrument.kind != Kind::Beat {
                    score.cue(until, GO, SEEN, "");
                }
            }
            Phase::Running(since) => running(&mut score, w, &instrument, since),
            Phase::Done(_, by_itself) => {
                // By itself the tone has sounded on time already.
                score.cue(0, if by_itself { NO_TONE } else { TICK }, SEEN, &outcome(self, &instrument));
            }
        }
        score.0
    }
}

/// The same for a level: what it waits for, and what has just happened. It counts nothing.
fn tilting(model: &Model, level: &Incline) -> String {
    let until = if let Tilted::Asking(Some(until)) = level.phase { until } else { 0 };
    let (phase, tone) = match level.phase {
        Tilted::Idle => ("ready", NO_TONE),
        Tilted::Asking(_) => ("count", NO_TONE),
        Tilted::Unavailable(_) => ("done", NO_TONE),
        Tilted::Zeroing => ("running", NO_TONE),
        Tilted::Live => ("running", GO),
        // The screen stays on, and the phone is listened to, while another try may come.
        Tilted::Captured if level.may_repeat() => ("running", UP),
        Tilted::Captured => ("done", END),
    };
    let mut score = Score::new(model, (phase, 0, until, 0, "tilt", Millis::from(level.tries)), RAISE);
    let words = screen::incline::cue(model, level);
    if !words.is_empty() {
        score.cue(0, tone, SPOKEN, &words);
    }
    score.0
}

fn running(score: &mut Score, w: &Words, instrument: &Instrument, since: Millis) {
    let end = instrument.length() / 1_000;
    let at = |second: u32| since.saturating_add(second * 1_000);
    score.cue(0, NO_TONE, SPOKEN, w.get(k::CUE_GO));
    if instrument.kind == Kind::Beat {
        for raise in 0..instrument.goal {
            let up = since.saturating_add(raise * RAISE);
            score.cue(up, UP, GLIMPSED, w.get(k::COUNTER_UP));
            score.cue(up.saturating_add(RAISE / 2), DOWN, GLIMPSED, w.get(k::COUNTER_DOWN));
        }
    } else {
        let half = end / 2;
        for second in 1..end {
            let left = end - second;
            if second == half && end >= 2 * EVERY {
                score.cue(at(second), NO_TONE, SPOKEN, w.get(k::CUE_HALF));
            } else if left == 5 {
                score.cue(at(second), TICK, SPOKEN, w.get(k::CUE_FIVE));
            } else if left < 5 {
                score.cue(at(second), TICK, SEEN, "");
            } else if second.is_multiple_of(EVERY) {
                score.cue(at(second), NO_TONE, SEEN, &w.cue_seconds(i64::from(second)));
            }
        }
    }
    score.cue(at(end), END, SPOKEN, w.get(k::CUE_STOP));
}
