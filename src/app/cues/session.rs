//! What is to be heard and drawn in a guided session, as a class would have it: the name at the
//! start, sides, half-time, the last five seconds, what comes next.

use super::{Score, DOWN, END, GLIMPSED, GO, NO_TONE, SEEN, SPOKEN, TICK, UP};
use crate::app::instrument::Millis;
use crate::app::player::{Bout, Phase, Player, Work, RELEASE};
use crate::app::screen::session::{exercise, side};
use crate::app::Model;
use crate::i18n::{self, keys as k, Words};
use crate::plan::Prescription;
use crate::protocol::ids::Side;

/// Work from which half-time and the last five seconds are said.
const LONG: Millis = 20_000;

impl Model {
    /// The score of the session that runs; nothing where none does.
    pub(super) fn session_cues(&self) -> Option<String> {
        let player = self.player()?;
        let bout = player.bout()?;
        let (due, session) = self.practised(&self.course()?)?;
        let one = exercise(bout, due.warm_up.as_ref(), &session)?;
        let w = &self.words;
        let length = bout.work.length();
        let (phase, since, until, whole, counts, beat) = match player.phase {
            Phase::Wait(until) => {
                ("count", until.saturating_sub(player.wait), until, player.wait, "down", 1_000)
            }
            Phase::Work(since) => {
                let until = since.saturating_add(length);
                match bout.work {
                    Work::Reps(_, each) => ("running", since, until, length, "beat", each),
                    Work::Holds(..) => ("running", since, until, length, "down", 1_000),
                }
            }
            Phase::Paused(_) | Phase::Over => ("ready", 0, 0, length, "", 1_000),
        };
        let mut score = Score::new(self, (phase, since, until, whole, counts, 0), beat);
        match player.phase {
            Phase::Wait(until) => wait(&mut score, w, (bout, one), (player.wait, until)),
            Phase::Work(since) => work(&mut score, w, bout, since),
            Phase::Paused(_) => paused(&mut score, w, player, one),
            Phase::Over => {}
        }
        Some(score.0)
    }
}

fn wait(
    score: &mut Score,
    w: &Words,
    (bout, one): (&Bout, &Prescription),
    (length, until): (Millis, Millis),
) {
    let first = bout.set.0 == 1 && bout.side != Side::Right;
    let rest = || w.say_rest(i64::from(length / 1_000));
    let words = match (first, bout.side, side(bout, one)) {
        (true, side, _) => {
            let name = w.get(i18n::exercise(one.exercise).name);
            let where_to = if side == Side::Left { w.get(k::SAY_LEFT) } else { "" };
            [&w.say_next(name), " ", where_to].concat()
        }
        (_, Side::Right, _) => w.text(k::SAY_RIGHT),
        (_, Side::Left, _) => [&rest(), " ", w.get(k::SAY_LEFT)].concat(),
        _ => rest(),
    };
    score.cue(0, NO_TONE, SPOKEN, &words);
    for left in 1..4 {
        score.cue(until.saturating_sub(left * 1_000), TICK, SEEN, "");
    }
    score.cue(until, GO, SEEN, "");
}

fn work(score: &mut Score, w: &Words, bout: &Bout, since: Millis) {
    let length = bout.work.length();
    let end = since.saturating_add(length);
    match bout.work {
        Work::Reps(count, each) => {
            for rep in 0..u32::from(count) {
                let last = rep + 1 == u32::from(count) && count > 2;
                let (way, words) = if last { (SPOKEN, w.get(k::SAY_LAST)) } else { (SEEN, "") };
                score.cue(since.saturating_add(rep * each), UP, way, words);
                score.cue(since.saturating_add(rep * each + each / 2), DOWN, SEEN, "");
            }
        }
        Work::Holds(count, each) => {
            for nth in 0..u32::from(count) {
                let at = since.saturating_add(nth * (each + RELEASE));
                if count > 1 {
                    let words = w.session_hold_of(i64::from(nth) + 1, i64::from(count));
                    score.cue(at, if nth == 0 { NO_TONE } else { UP }, GLIMPSED, &words);
                    if nth + 1 < u32::from(count) {
                        score.cue(at.saturating_add(each), DOWN, GLIMPSED, w.get(k::SESSION_RELAX));
                    }
                }
            }
            if length >= LONG && count == 1 {
                score.cue(since.saturating_add(length / 2), NO_TONE, SPOKEN, w.get(k::SAY_HALF));
                score.cue(end.saturating_sub(5_000), TICK, SPOKEN, w.get(k::SAY_FIVE));
            }
            for left in 1..5_u32 {
                score.cue(end.saturating_sub(left * 1_000), TICK, SEEN, "");
            }
        }
    }
    score.cue(end, END, SEEN, "");
}

fn paused(score: &mut Score, w: &Words, player: &Player, one: &Prescription) {
    // Before the first press there is nothing to say: the heading has been read.
    if let Phase::Paused(Some(_)) = player.phase {
        score.cue(0, NO_TONE, SPOKEN, w.get(k::SAY_PAUSED));
    } else {
        score.cue(0, NO_TONE, SEEN, w.get(i18n::exercise(one.exercise).cue));
    }
}
