//! From phase to phase: when one is over, and what the next one makes of the ladders.

use super::{stage_index, Stage, Way};
use crate::protocol::ids::DiaryEvent;
use crate::protocol::phases::PHASES;
use crate::record::CivilDate;
use crate::training::standing::Standing;
use crate::training::{index_of, rules};

/// Ten years: nobody looks back further.
const MOST_WEEKS: usize = 520;

impl Way<'_> {
    /// The days that flare-ups began on, up to a day. A second word within the easy days of the
    /// first is the same flare-up, from its new day on.
    fn flared(&self, day: CivilDate) -> impl Iterator<Item = CivilDate> + '_ {
        let flare = move |(on, what): &&(CivilDate, DiaryEvent)| *what == DiaryEvent::Flare && *on <= day;
        self.record.diary.events.iter().filter(flare).map(|(on, _)| *on)
    }

    pub(super) fn flares_until(&self, day: CivilDate) -> usize {
        let mut last: Option<CivilDate> = None;
        let begins =
            |on: &CivilDate| last.replace(*on).is_none_or(|last| on.since(last) >= rules::FLARE_DAYS);
        self.flared(day).filter(begins).count()
    }

    /// Days of a flare-up left on a day, itself included.
    pub(super) fn flare_left(&self, day: CivilDate) -> Option<u8> {
        let on = self.flared(day).last()?;
        u8::try_from(rules::FLARE_DAYS - day.since(on)).ok().filter(|left| *left > 0)
    }

    /// Whether this calendar week has sessions enough to count.
    pub(super) fn enough(&self) -> bool {
        let planned = super::sessions_in(self.record, &self.plan, self.stage);
        self.this_week >= rules::STREAK_SESSIONS.min(planned.max(1))
    }

    /// The calendar weeks before this one are over; those without any session are there too.
    pub(super) fn keep_weeks(&mut self, calendar_week: i32) {
        self.kept.push(self.enough());
        self.kept.resize(usize::try_from(calendar_week).unwrap_or(0).min(MOST_WEEKS), false);
    }

    pub(super) fn weeks_of(&self, index: usize) -> u16 {
        self.plan.phases.get(index).map_or(0, |phase| u16::from(phase.last_week + 1 - phase.first_week))
    }

    /// At the start of a training week: whether the phase is over.
    pub(super) fn move_on(&mut self, day: CivilDate) {
        let Stage::Phase(index) = self.stage else { return };
        let last = self.entered + self.weeks_of(index) - 1;
        if self.week <= last {
            return;
        }
        let met = self.exits(index, day).iter().all(|criterion| criterion.met);
        if !met && self.week <= last + u16::from(rules::EXTRA_WEEKS) {
            return;
        }
        if !met {
            if let (Some(phase), false) = (self.plan.phases.get(index), index + 1 == PHASES.len()) {
                if let Some(eased) = self.eased.get_mut(index_of(phase.region)) {
                    *eased = true;
                }
            }
        }
        self.behind.push((self.entered, self.week - 1));
        self.stage = if index + 1 < PHASES.len() { Stage::Phase(index + 1) } else { Stage::Keep };
        self.entered = self.week;
        self.seen.phase.clear();
        // After the last phase its caps stay, and nothing is lifted: no phase is planned then.
        let (index, row) = (index + 1, stage_index(self.stage));
        let ladder: Vec<Standing> = self
            .ladder
            .iter()
            .map(|standing| {
                match (self.planned_for(index, standing.family), self.cap(row, standing.family)) {
                    (Some(planned), cap) => standing.into_phase(planned.level, cap),
                    (None, cap) => Standing { cap, entry: standing.level, ..*standing },
                }
            })
            .collect();
        self.ladder = ladder;
        self.recap();
    }

    /// Brings every ladder under its cap.
    pub(super) fn recap(&mut self) {
        let index = stage_index(self.stage);
        let caps: Vec<u8> = self.ladder.iter().map(|standing| self.cap(index, standing.family)).collect();
        for (standing, cap) in self.ladder.iter_mut().zip(caps) {
            standing.cap = cap;
            standing.level = standing.level.min(cap);
        }
    }

    /// First and last week of each phase: as it was, as it stands, as planned.
    pub(super) fn timetable(&self) -> [(u16, u16); 4] {
        let mut next = 1;
        std::array::from_fn(|index| {
            let first = next;
            let last =
                match self.behind.get(index) {
                    Some((_, last)) => *last,
                    None => (first + self.weeks_of(index).max(1) - 1)
                        .max(if self.stage == Stage::Phase(index) { self.week } else { 0 }),
                };
            next = last + 1;
            (first, last)
        })
    }
}
