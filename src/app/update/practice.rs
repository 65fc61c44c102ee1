//! What a guided session changes: it begins, goes on, is made easier, hurts, ends.
//!
//! **Invariant:** every step is kept before the next one begins; what was not done stands as skipped.

use crate::app::follow::{Feel, Follow, Following};
use crate::app::player::{Event, Phase, Player};
use crate::app::saved::{Again, Practice};
use crate::app::{Effect, Focus, Model, Place};
use crate::protocol::ids::{DiaryEvent, ItemEnd, Light, PainPlace};
use crate::record::{After, Item, Session};
use crate::training::{self, rules, today, Course};

impl Model {
    pub(super) fn practise(&mut self, said: &Follow) -> Vec<Effect> {
        let feel = &mut self.following.feel;
        match *said {
            Follow::Rest(pain) => self.following.rest = Some(pain.min(10)),
            Follow::Resume => return self.resume(),
            Follow::Player(event) => return self.pass_to_player(event),
            Follow::Skip => return self.next_item(ItemEnd::Skipped),
            Follow::LeaveOut => return self.leave_out(),
            Follow::Level(harder) => return self.change_level(harder),
            Follow::Hurts => {
                let stands = |player: &Player| matches!(player.phase, Phase::Paused(_) | Phase::Over);
                if self.following.player.as_ref().is_some_and(|player| !stands(player)) {
                    let _ = self.play(Event::Pause);
                }
                self.following.hurt = None;
                return self.go_keeping_return(Place::Hurt);
            }
            Follow::HurtAt(place) => self.following.hurt = Some(place),
            Follow::HurtsNot => {
                self.following.hurt = None;
                return self.back_to(Place::Session);
            }
            Follow::NewInLeg => {
                // In the warm-up it stands for everything; else the exercise that was on hurt too.
                if self.saved.practice.as_ref().is_some_and(|practice| practice.at.is_some()) {
                    self.close_item(ItemEnd::Hurt);
                }
                self.note(DiaryEvent::NewInLeg);
                self.put_away(None);
                self.uncheck(self.today);
                return self.ask_again(Again::Check);
            }
            Follow::End => return self.end_session(),
            Follow::Effort(effort) => feel.effort = Some(effort.min(10)),
            Follow::Pain(pain) => feel.pain = Some(pain.min(10)),
            Follow::Leg(leg) => feel.leg = Some(leg),
            _ => {}
        }
        Vec::new()
    }

    /// From the question before a session into it.
    pub(super) fn start_session(&mut self) -> Vec<Effect> {
        let (Some(pain), Some(course)) = (self.following.rest, self.course()) else { return Vec::new() };
        let Some(due) = self.due(&course).filter(|_| self.may_begin()) else { return self.go(Place::Home) };
        self.saved.practice = Some(Practice {
            session: Session {
                on: self.today,
                phase: due.phase,
                pain_before: pain,
                items: due.session.iter().map(|one| today::item(one, ItemEnd::Skipped)).collect(),
                after: None,
                morning: None,
                extra: Vec::new(),
            },
            at: due.warm_up.is_none().then_some(0),
            sets: 0,
        });
        self.resume()
    }

    /// To the session where it stands.
    fn resume(&mut self) -> Vec<Effect> {
        self.following = Following::default();
        self.set_player();
        let over = self.following.player.as_ref().is_none_or(|player| player.phase == Phase::Over);
        self.go_keeping_return(if over { Place::After } else { Place::Session })
    }

    /// The player for what is left of the session. After a reload it is made anew.
    pub(in crate::app) fn set_player(&mut self) {
        if let Some(course) = self.course() {
            self.set_player_in(&course);
        }
    }

    fn set_player_in(&mut self, course: &Course) {
        let Some((due, session)) = self.practised(course) else { return };
        let Some(practice) = &self.saved.practice else { return };
        let player = Player::new(due.warm_up.as_ref(), &session, practice.at, practice.sets);
        self.following.player = Some(player);
    }

    fn pass_to_player(&mut self, event: Event) -> Vec<Effect> {
        if self.following.player.is_none() {
            self.set_player();
        }
        let Some((any, over)) = self.play(event) else { return Vec::new() };
        let mut kept = if any { self.save() } else { Vec::new() };
        if over {
            let mut effects = self.go_keeping_return(Place::After);
            effects.append(&mut kept);
            return effects;
        }
        // The tap area is a button throughout, so what has the focus keeps it.
        kept
    }

    /// The player hears an event, and what has ended by then counts: whether anything has, and
    /// whether all is done.
    fn play(&mut self, event: Event) -> Option<(bool, bool)> {
        let now = self.now;
        let player = self.following.player.as_mut()?;
        let ended = player.hear(event, now);
        let next = player.bout().copied();
        let over = player.phase == Phase::Over;
        let practice = self.saved.practice.as_mut()?;
        for bout in ended.iter().filter(|bout| bout.ends_set) {
            if let Some(item) = bout.item {
                (practice.at, practice.sets) = (Some(item), bout.set.0);
                if let Some(item) = practice.session.items.get_mut(usize::from(item)) {
                    item.end = if bout.set.0 >= bout.set.1 { ItemEnd::Done } else { ItemEnd::Part };
                }
            }
        }
        if let Some(item) = next.and_then(|bout| bout.item) {
            if practice.at != Some(item) {
                (practice.at, practice.sets) = (Some(item), 0);
            }
        }
        Some((!ended.is_empty(), over))
    }

    /// On to the next exercise; this one ends here.
    fn next_item(&mut self, end: ItemEnd) -> Vec<Effect> {
        if self.following.player.is_none() {
            self.set_player();
        }
        self.close_item(end);
        self.count_sets();
        let now = self.now;
        let Some(player) = &mut self.following.player else { return Vec::new() };
        player.skip_item(now);
        let (over, next) = (player.phase == Phase::Over, player.bout().and_then(|bout| bout.item));
        if let Some(practice) = &mut self.saved.practice {
            if over {
                // Behind the last one: nothing is left, also after a reload.
                (practice.at, practice.sets) = (Some(practice.session.items.len() as u8), 0);
            } else {
                (practice.at, practice.sets) = (next, 0);
            }
        }
        if over {
            return self.go_keeping_return(Place::After);
        }
        let mut effects = vec![Effect::Focus(Focus::Heading)];
        effects.extend(self.save());
        effects
    }

    /// How the exercise that is on ended: with some sets done it is a part, never nothing.
    fn close_item(&mut self, end: ItemEnd) {
        let place = self.following.hurt;
        let Some(practice) = &mut self.saved.practice else { return };
        let (Some(at), sets) = (practice.at, practice.sets) else {
            // The warm-up is no part of the list: that it hurt is kept beside it.
            if end == ItemEnd::Hurt {
                self.note(DiaryEvent::WarmUpHurt);
            }
            return;
        };
        let Some(item) = practice.session.items.get_mut(usize::from(at)) else { return };
        match end {
            ItemEnd::Hurt => (item.end, item.place) = (end, place.or(item.place)),
            _ if sets == 0 => item.end = ItemEnd::Skipped,
            _ if item.end != ItemEnd::Done => item.end = ItemEnd::Part,
            _ => {}
        }
    }

    /// What happens beside the list of a session, once a day.
    fn note(&mut self, what: DiaryEvent) {
        let on = self.saved.practice.as_ref().map_or(self.today, |practice| practice.session.on);
        let events = &mut self.saved.record.diary.events;
        if !events.contains(&(on, what)) {
            events.push((on, what));
        }
    }

    /// The exercise that is on ends with the sets it has.
    fn count_sets(&mut self) {
        let Some(practice) = &mut self.saved.practice else { return };
        let at = practice.at.map(usize::from);
        if let Some(item) = at.and_then(|at| practice.session.items.get_mut(at)) {
            if matches!(item.end, ItemEnd::Part | ItemEnd::Hurt) {
                item.sets = practice.sets;
            }
        }
    }

    /// It hurt: this exercise is over for today.
    fn leave_out(&mut self) -> Vec<Effect> {
        let mut effects = self.next_item(ItemEnd::Hurt);
        if self.saved.place == Place::Hurt {
            effects = self.back_to(Place::Session);
        }
        effects
    }

    /// The same ladder one level up or down, from its first set.
    fn change_level(&mut self, harder: bool) -> Vec<Effect> {
        let Some(course) = self.course() else { return Vec::new() };
        let Some((_, session)) = self.practised(&course) else { return Vec::new() };
        let Some(practice) = &mut self.saved.practice else { return Vec::new() };
        let Some(at) = practice.at else { return Vec::new() };
        let Some(one) = session.get(usize::from(at)) else { return Vec::new() };
        if harder && !today::may_rise(&course, one) {
            return Vec::new();
        }
        let level = if harder { one.level + 1 } else { one.level.saturating_sub(1).max(1) };
        let other = today::instead(&course, one, level);
        // Where it hurt stays with the exercise, whatever becomes of its easier form.
        let place =
            (self.saved.place == Place::Hurt).then(|| self.following.hurt.unwrap_or(PainPlace::Other));
        if let Some(item) = practice.session.items.get_mut(usize::from(at)) {
            *item = Item { place: place.or(item.place), ..today::item(&other, ItemEnd::Skipped) };
        }
        practice.sets = 0;
        self.set_player_in(&course);
        if self.saved.place == Place::Hurt {
            return self.back_to(Place::Session);
        }
        let mut effects = vec![Effect::Focus(Focus::Heading)];
        effects.extend(self.save());
        effects
    }

    /// The session ends here: with something done it is a session, else it never was.
    fn end_session(&mut self) -> Vec<Effect> {
        let hurt = self.saved.place == Place::Hurt;
        self.close_item(if hurt { ItemEnd::Hurt } else { ItemEnd::Part });
        if self.practised_any() {
            return self.go_keeping_return(Place::After);
        }
        self.saved.practice = None;
        self.following = Following::default();
        self.go(Place::Home)
    }

    /// What was told after a session goes into the diary with it.
    pub(super) fn keep_session(&mut self) -> Vec<Effect> {
        let Feel { effort: Some(effort), pain: Some(pain), leg: Some(leg) } = self.following.feel else {
            return Vec::new();
        };
        self.put_away(Some(After { effort, pain, leg }));
        self.go(Place::Home)
    }

    /// The day that counts, and whether it is another one now. A day with a session, on or done,
    /// lasts until three in the morning: what was begun before midnight ends on its own day, and the
    /// morning after comes after the night. A session of any other day was never told about: it is
    /// kept as far as it went.
    pub(in crate::app) fn settle_day(&mut self) -> bool {
        let (day, night) = self.clock;
        let on = self.saved.practice.as_ref().map(|practice| practice.session.on);
        let last = on.or_else(|| self.saved.record.diary.sessions.last().map(|last| last.on));
        let today = last.filter(|last| night && last.plus(1) == day).unwrap_or(day);
        if on.is_some_and(|on| on != today) {
            self.put_away(None);
        }
        std::mem::replace(&mut self.today, today) != today
    }

    pub(super) fn put_away(&mut self, after: Option<After>) {
        let any = self.practised_any();
        self.count_sets();
        let Some(mut practice) = self.saved.practice.take() else { return };
        self.following = Following::default();
        if any {
            let on = practice.session.on;
            practice.session.after = after;
            self.saved.record.diary.sessions.push(practice.session);
            // What was asked before it came before it, and answers for the pain before it alone.
            let red =
                training::course(&self.saved.record, on).is_none_or(|now| now.light == Some(Light::Red));
            if red || after.is_some_and(|after| after.pain >= rules::ASK_PAIN) {
                self.uncheck(on);
            }
        }
    }
}
