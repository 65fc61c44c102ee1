//! What was told in a session beside its list: something new in a leg, a warm-up that hurt.

use super::{stage_index, Way};
use crate::protocol::ids::{DiaryEvent, Family};
use crate::record::CivilDate;

impl<'a> Way<'a> {
    /// What was told before a day's session, or on a day without one.
    pub(super) fn hear(&mut self, day: CivilDate) {
        let here = self.record.diary.sessions.iter().find(|session| session.on == day);
        self.hear_while(|on, what| match (here, what) {
            (None, _) => on <= day,
            // One that was told about to its end is not the one that ended with this.
            (Some(session), DiaryEvent::NewInLeg) => on < day || on == day && session.after.is_some(),
            (Some(_), _) => on < day,
        });
    }

    /// What was told up to the end of a day, once its session has been gone through.
    pub(super) fn hear_until(&mut self, day: CivilDate) {
        self.hear_while(|on, _| on <= day);
    }

    /// The day of what is to be heard next.
    pub(super) fn told_next(&self) -> Option<CivilDate> {
        self.told().nth(self.heard).map(|(on, _)| on)
    }

    fn told(&self) -> impl Iterator<Item = (CivilDate, DiaryEvent)> + 'a {
        let beside = |what: DiaryEvent| matches!(what, DiaryEvent::NewInLeg | DiaryEvent::WarmUpHurt);
        self.record.diary.events.iter().copied().filter(move |(_, what)| beside(*what))
    }

    fn hear_while(&mut self, due: impl Fn(CivilDate, DiaryEvent) -> bool) {
        let record = self.record;
        let ended = |on: CivilDate| {
            record.diary.sessions.iter().any(|session| session.on == on && session.after.is_none())
        };
        for (on, what) in self.told().skip(self.heard).take_while(|(on, what)| due(*on, *what)) {
            self.heard += 1;
            match what {
                // A session that ended with it is red already.
                DiaryEvent::NewInLeg if ended(on) => {}
                DiaryEvent::NewInLeg => self.leg_alone(on),
                _ => self.warm_up_hurt(),
            }
        }
    }

    /// Something new in a leg before anything of a session was done: red for all that was to come.
    fn leg_alone(&mut self, on: CivilDate) {
        self.changes.clear();
        self.lighter = false;
        let mut families: Vec<Family> = Vec::new();
        if let Some(phase) = self.plan.phases.get(stage_index(self.stage)) {
            let turn = self.seen.phase.len() % phase.sessions.len().max(1);
            let session = phase.sessions.get(turn).into_iter().flatten();
            families.extend(phase.warm_up.iter().chain(session).map(|one| one.family));
        }
        families.sort_unstable();
        families.dedup();
        self.red(on, &families);
    }

    /// One level below what hurt: the warm-up may be easier than where the person is on its ladder.
    fn warm_up_hurt(&mut self) {
        let phase = self.plan.phases.get(stage_index(self.stage));
        let Some((family, level)) =
            phase.and_then(|phase| phase.warm_up.as_ref()).map(|one| (one.family, one.level))
        else {
            return;
        };
        if let Some(standing) = self.standing(family) {
            standing.level = standing.level.min(level);
        }
        self.down(family);
    }
}
