//! A guided session as it runs: what is done when, for how long, and what comes next.
//!
//! Holds one small state machine with the time handed in, and no browser. A session is a row of
//! bouts: one set of one exercise, on one side where sides don't take turns. Before each bout there
//! is a wait: to get into place, to rest, to change sides. **Invariant:** time that passed while the
//! page slept (a locked phone) is nobody's training: the session is paused where it was.

use super::instrument::{Millis, SLEPT};
use crate::plan::Prescription;
use crate::protocol::ids::Side;
use crate::protocol::ladders::{self, Traits};

/// To get into place for an exercise.
pub const PLACE: Millis = 20_000;
/// To change sides.
pub const SIDES: Millis = 8_000;
/// Between holds of one set.
pub const RELEASE: Millis = 3_000;

/// What a bout is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// So many repetitions of so long each.
    Reps(u8, Millis),
    /// So many holds of so long each, with a moment between them.
    Holds(u8, Millis),
}

impl Work {
    /// How long it takes.
    pub const fn length(self) -> Millis {
        match self {
            Self::Reps(count, each) => count as Millis * each,
            Self::Holds(count, each) => {
                let between = if count > 0 { count as Millis - 1 } else { 0 };
                count as Millis * each + between * RELEASE
            }
        }
    }
}

/// One set of one exercise on one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bout {
    /// Which exercise of the session; nothing for the warm-up.
    pub item: Option<u8>,
    /// Which set, from 1, and of how many.
    pub set: (u8, u8),
    /// Which side; both where they take turns or there are none.
    pub side: Side,
    /// What is done.
    pub work: Work,
    /// The wait before it.
    pub wait: Millis,
    /// Whether it is the last of its set.
    pub ends_set: bool,
}

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Waiting until then.
    Wait(Millis),
    /// Working since then.
    Work(Millis),
    /// Standing still; so long of the work had passed.
    Paused(Option<Millis>),
    /// Everything is done.
    Over,
}

/// What reaches a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Time has passed.
    Tick,
    /// A pause, or on again.
    Pause,
    /// On with the work without the rest of the wait.
    Now,
}

/// A session as it runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Player {
    bouts: Vec<Bout>,
    at: usize,
    /// How long the wait that is on is in all: less than the bout's own where it follows a pause.
    pub wait: Millis,
    /// Where it stands.
    pub phase: Phase,
}

impl Player {
    /// A session from an exercise on (nothing: from the warm-up, where there is one), with so many
    /// of its sets done. It begins paused: the first press is the person's.
    pub fn new(warm_up: Option<&Prescription>, session: &[Prescription], from: Option<u8>, sets: u8) -> Self {
        let mut bouts = Vec::new();
        if from.is_none() {
            bouts.extend(warm_up.iter().flat_map(|one| of_one(None, one, 0)));
        }
        for (nth, one) in session.iter().enumerate() {
            let nth = nth as u8;
            if from.is_none_or(|from| nth >= from) {
                bouts.extend(of_one(Some(nth), one, if from == Some(nth) { sets } else { 0 }));
            }
        }
        let phase = if bouts.is_empty() { Phase::Over } else { Phase::Paused(None) };
        Self { bouts, at: 0, wait: 0, phase }
    }

    /// The bout that is on, or waited for; nothing once all are done.
    pub fn bout(&self) -> Option<&Bout> {
        self.bouts.get(self.at)
    }

    /// The exercise after this one: the first bout of it.
    pub fn next_item(&self) -> Option<&Bout> {
        let now = self.bout()?;
        self.bouts.get(self.at..)?.iter().find(|bout| bout.item != now.item)
    }

    /// Takes an event at a time; says which bouts have ended by it, in order.
    pub fn hear(&mut self, event: Event, now: Millis) -> Vec<Bout> {
        let ended = self.pass(now);
        match (self.phase, event) {
            (Phase::Wait(_), Event::Now) => self.phase = Phase::Work(now),
            (Phase::Wait(_), Event::Pause) => self.phase = Phase::Paused(None),
            (Phase::Work(since), Event::Pause) => {
                self.phase = Phase::Paused(Some(now.saturating_sub(since)));
            }
            (Phase::Paused(_), Event::Pause | Event::Now) => self.go_on(now),
            _ => {}
        }
        ended
    }

    /// Out of a pause: a hold or a set that was broken off begins again, with time to get there.
    fn go_on(&mut self, now: Millis) {
        self.wait = self.bout().map_or(0, |bout| bout.wait.min(PLACE));
        self.phase = Phase::Wait(now.saturating_add(self.wait));
    }

    /// Over to the exercise after this one; what stood still goes on standing still.
    pub fn skip_item(&mut self, now: Millis) {
        let item = self.bout().and_then(|bout| bout.item);
        while self.bout().is_some_and(|bout| bout.item == item) {
            self.at += 1;
        }
        let paused = matches!(self.phase, Phase::Paused(_));
        self.wait_for_bout(now);
        if paused && self.phase != Phase::Over {
            self.phase = Phase::Paused(None);
        }
    }

    /// Moves on by time alone, from deadline to deadline.
    fn pass(&mut self, now: Millis) -> Vec<Bout> {
        let mut ended = Vec::new();
        while let Some(until) = self.until() {
            if now < until {
                break;
            }
            let late = now - until > SLEPT;
            match (self.phase, self.bout().copied()) {
                (Phase::Wait(until), _) if !late => self.phase = Phase::Work(until),
                (Phase::Work(_), Some(bout)) => {
                    ended.push(bout);
                    self.at += 1;
                    self.wait_for_bout(until);
                    if late && self.phase != Phase::Over {
                        self.phase = Phase::Paused(None);
                    }
                }
                _ => self.phase = Phase::Paused(None),
            }
        }
        ended
    }

    fn wait_for_bout(&mut self, now: Millis) {
        self.phase = match self.bout() {
            Some(bout) => {
                self.wait = bout.wait;
                Phase::Wait(now.saturating_add(self.wait))
            }
            None => Phase::Over,
        };
    }

    /// When time itself moves on.
    pub fn until(&self) -> Option<Millis> {
        match self.phase {
            Phase::Wait(until) => Some(until),
            Phase::Work(since) => Some(since.saturating_add(self.bout()?.work.length())),
            Phase::Paused(_) | Phase::Over => None,
        }
    }
}

/// The bouts of one exercise, without the sets that are done.
fn of_one(item: Option<u8>, one: &Prescription, done: u8) -> Vec<Bout> {
    let rung = ladders::rung(one.exercise);
    let turns = rung.traits.has(Traits::TURNS);
    let sides: &[Side] = if one.per_side && !turns { &[Side::Left, Side::Right] } else { &[Side::Both] };
    let times = one.reps.unwrap_or(1);
    let both = if one.per_side && turns { 2 } else { 1 };
    let reps = Work::Reps(times, Millis::from(rung.rep_s) * both * 1_000);
    let work = one.hold_s.map_or(reps, |hold| Work::Holds(times, Millis::from(hold) * 1_000));
    let mut bouts = Vec::new();
    for set in done..one.sets {
        for (nth, side) in sides.iter().enumerate() {
            let wait = match (set == done, nth == 0) {
                (true, true) => PLACE,
                (false, true) => Millis::from(one.rest_s) * 1_000,
                (_, false) => SIDES,
            };
            let ends_set = nth + 1 == sides.len();
            bouts.push(Bout { item, set: (set + 1, one.sets), side: *side, work, wait, ends_set });
        }
    }
    bouts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::one;
    use crate::protocol::ids::ExerciseId;
    use proptest::prelude::*;

    fn session() -> Vec<Prescription> {
        vec![
            one(ExerciseId::WindscreenWipers, 2, 10),
            one(ExerciseId::Bridge, 2, 10),
            one(ExerciseId::SupportedStance, 1, 1),
        ]
    }

    #[test]
    fn sides_that_take_turns_are_one_bout_and_the_others_two() {
        let player = Player::new(None, &session(), None, 0);
        let of = |item: u8| {
            let mine = player.bouts.iter().filter(|bout| bout.item == Some(item));
            mine.map(|bout| (bout.side, bout.wait / 1_000, bout.work)).collect::<Vec<_>>()
        };
        // Ten to each side at six seconds.
        let wipers = Work::Reps(10, 12_000);
        assert_eq!(of(0), [(Side::Both, 20, wipers), (Side::Both, 30, wipers)]);
        let bridge = Work::Reps(10, 4_000);
        assert_eq!(of(1), [(Side::Both, 20, bridge), (Side::Both, 45, bridge)]);
        let stance = Work::Holds(1, 20_000);
        assert_eq!(of(2), [(Side::Left, 20, stance), (Side::Right, 8, stance)]);
    }

    #[test]
    fn several_holds_have_a_moment_between_them() {
        assert_eq!(Work::Holds(5, 8_000).length(), 5 * 8_000 + 4 * 3_000);
        assert_eq!(Work::Holds(1, 30_000).length(), 30_000);
        assert_eq!(Work::Reps(10, 4_000).length(), 40_000);
    }

    #[test]
    fn a_session_runs_by_itself_from_the_first_press_to_the_end() {
        let mut player = Player::new(Some(&one(ExerciseId::SeatedHipRotations, 1, 5)), &session(), None, 0);
        assert_eq!(player.phase, Phase::Paused(None));
        let _ = player.hear(Event::Now, 1_000);
        assert_eq!(player.phase, Phase::Wait(21_000));
        let mut ended = Vec::new();
        let mut now = 1_000;
        while let Some(until) = player.until() {
            now = until;
            ended.extend(player.hear(Event::Tick, until));
        }
        assert_eq!(player.phase, Phase::Over);
        assert_eq!(
            ended.iter().map(|bout| bout.item).collect::<Vec<_>>(),
            [None, Some(0), Some(0), Some(1), Some(1), Some(2), Some(2)]
        );
        // 80 for the warm-up and its wait, 20 + 120 + 30 + 120, 20 + 40 + 45 + 40, 20 + 20 + 8 + 20.
        assert_eq!(now, 1_000 + 1_000 * (20 + 60 + 290 + 145 + 68));
    }

    #[test]
    fn every_event_in_every_phase() {
        let at = |phase: Phase| Player { phase, ..Player::new(None, &session(), None, 0) };
        for (before, event, now, after) in [
            (Phase::Wait(9_000), Event::Tick, 8_999, Phase::Wait(9_000)),
            (Phase::Wait(9_000), Event::Tick, 9_100, Phase::Work(9_000)),
            (Phase::Wait(9_000), Event::Now, 5_000, Phase::Work(5_000)),
            (Phase::Wait(9_000), Event::Pause, 5_000, Phase::Paused(None)),
            (Phase::Work(0), Event::Tick, 100_000, Phase::Work(0)),
            (Phase::Work(0), Event::Now, 100_000, Phase::Work(0)),
            (Phase::Work(0), Event::Pause, 50_000, Phase::Paused(Some(50_000))),
            (Phase::Paused(None), Event::Tick, 50_000, Phase::Paused(None)),
            (Phase::Paused(None), Event::Pause, 50_000, Phase::Wait(70_000)),
            (Phase::Paused(Some(4)), Event::Now, 50_000, Phase::Wait(70_000)),
            (Phase::Over, Event::Pause, 50_000, Phase::Over),
        ] {
            let mut player = at(before);
            let _ = player.hear(event, now);
            assert_eq!(player.phase, after, "{before:?} {event:?} {now}");
        }
    }

    #[test]
    fn a_page_that_slept_comes_back_paused_and_has_trained_nothing_more() {
        let mut player = Player::new(None, &session(), None, 0);
        let _ = player.hear(Event::Now, 0);
        assert_eq!(player.hear(Event::Tick, 60_000), []);
        assert_eq!(player.phase, Phase::Paused(None));
        let mut player = Player::new(None, &session(), None, 0);
        let _ = player.hear(Event::Now, 0);
        let _ = player.hear(Event::Tick, 20_000);
        // Asleep in the middle of the first set: that set is done, the next waits.
        assert_eq!(player.hear(Event::Tick, 900_000).len(), 1);
        assert_eq!((player.phase, player.bout().unwrap().set), (Phase::Paused(None), (2, 2)));
    }

    #[test]
    fn skipping_leads_to_the_next_exercise_and_resuming_to_the_set_that_is_left() {
        let mut player = Player::new(None, &session(), None, 0);
        let _ = player.hear(Event::Now, 1_000);
        player.skip_item(5_000);
        assert_eq!((player.bout().unwrap().item, player.phase), (Some(1), Phase::Wait(25_000)));
        let mut standing = Player::new(None, &session(), None, 0);
        standing.skip_item(5_000);
        assert_eq!((standing.bout().unwrap().item, standing.phase), (Some(1), Phase::Paused(None)));
        assert_eq!(player.next_item().unwrap().item, Some(2));
        player.skip_item(6_000);
        player.skip_item(7_000);
        assert_eq!((player.bout(), player.phase), (None, Phase::Over));
        let resumed = Player::new(None, &session(), Some(1), 1);
        assert_eq!((resumed.bout().unwrap().item, resumed.bout().unwrap().set), (Some(1), (2, 2)));
    }

    proptest! {
        #[test]
        fn whatever_is_pressed_nothing_is_trained_twice(events in proptest::collection::vec((0..3_u8, 0..40_000_u32), 0..80)) {
            let mut player = Player::new(None, &session(), None, 0);
            let all = player.bouts.clone();
            let mut now = 0;
            let mut ended = Vec::new();
            for (kind, later) in events {
                now += later;
                let event = [Event::Tick, Event::Pause, Event::Now][usize::from(kind)];
                ended.extend(player.hear(event, now));
            }
            prop_assert_eq!(&ended[..], &all[..ended.len()]);
            prop_assert_eq!(player.bout(), all.get(ended.len()));
        }
    }
}
