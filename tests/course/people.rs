//! Made-up people who follow a plan with plausible pain and effort, and what they leave behind.

use back_check::protocol::ids::{DiaryEvent, ItemEnd, Morning};
use back_check::record::{After, CivilDate, Record, Screening, Session};
use back_check::training::today::{item, next_rescreen};
use back_check::training::{course, today, Course, Today};

/// A small generator, so that a person is one number.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// 0 to `below` - 1.
    pub(crate) fn roll(&mut self, below: u32) -> u32 {
        // xorshift64*: enough for plausible days.
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        ((self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as u32) % below
    }

    fn percent(&mut self, chance: u32) -> bool {
        self.roll(100) < chance
    }
}

/// How a person is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Temper {
    /// Percent of due sessions that are done.
    pub(crate) keen: u32,
    /// Usual resting pain.
    pub(crate) pain: u8,
    /// Percent of sessions that go badly.
    pub(crate) sore: u32,
    /// Whether the weekly question is answered.
    pub(crate) tells: bool,
}

impl Temper {
    pub(crate) fn of(dice: &mut Dice) -> Self {
        Self {
            keen: 40 + dice.roll(61),
            pain: dice.roll(7) as u8,
            sore: [0, 5, 15, 40][dice.roll(4) as usize],
            tells: dice.percent(70),
        }
    }
}

/// One day as it was lived: where the person stood, and what was asked of them if they trained.
pub(crate) struct Day {
    pub(crate) on: CivilDate,
    pub(crate) course: Course,
    pub(crate) trained: Option<Today>,
}

pub(crate) fn begin(mut record: Record) -> Record {
    record.diary.started_on = Some(CivilDate::new(2026, 11, 23).unwrap());
    for (nth, screening) in record.screenings.iter_mut().enumerate() {
        screening.taken_on = CivilDate::new(2026, 11, 20 + nth as u8).unwrap();
    }
    record
}

/// Lives so many days, and returns them.
pub(crate) fn live(record: &mut Record, temper: Temper, dice: &mut Dice, days: u16) -> Vec<Day> {
    let start = record.diary.started_on.unwrap();
    let mut lived = Vec::new();
    for nth in 0..days {
        let on = start.plus(nth);
        if let Some(last) = record.diary.sessions.last_mut().filter(|last| last.morning.is_none()) {
            last.morning = Some(if dice.percent(temper.sore / 3) { Morning::Worse } else { Morning::Usual });
        }
        if temper.tells && nth % 7 == 6 {
            let pain = (u32::from(temper.pain) + dice.roll(3)).min(10) as u8;
            record.diary.pain.push((on, pain));
        }
        let Some(mut now) = course(record, on) else { return lived };
        let events = record.diary.events.len();
        if now.pause.is_some() && dice.percent(80) {
            record.diary.events.push((on, DiaryEvent::Checked));
        }
        if dice.percent(1) {
            record.diary.events.push((on, DiaryEvent::Flare));
        }
        if record.diary.events.len() > events {
            now = course(record, on).unwrap();
        }
        if next_rescreen(&now).is_some_and(|(_, due)| due) && dice.percent(20) {
            // The same results another time: the plan is made again, nothing is to change.
            if let Some(last) = record.screenings.last() {
                let again = Screening { taken_on: on, ..last.clone() };
                record.screenings.push(again);
                now = course(record, on).unwrap();
            }
        }
        let rest = (u32::from(temper.pain) + dice.roll(2)).min(10) as u8;
        let due = today(record, &now, on, Some(rest)).filter(|due| due.is_due && now.pause.is_none());
        let trained = due.filter(|_| dice.percent(temper.keen));
        if let Some(due) = &trained {
            record.diary.sessions.push(trained_session(on, due, rest, temper, dice));
        }
        lived.push(Day { on, course: now, trained });
    }
    lived
}

fn trained_session(on: CivilDate, due: &Today, rest: u8, temper: Temper, dice: &mut Dice) -> Session {
    let rise = if dice.percent(temper.sore) { 2 + dice.roll(3) } else { dice.roll(2) } as u8;
    let end = |dice: &mut Dice| match dice.roll(40) {
        0 => ItemEnd::Skipped,
        1 => ItemEnd::Part,
        2 if temper.sore > 5 => ItemEnd::Hurt,
        _ => ItemEnd::Done,
    };
    Session {
        on,
        phase: due.phase,
        pain_before: rest,
        items: due.session.iter().map(|one| item(one, end(dice))).collect(),
        after: (!dice.percent(3)).then(|| After {
            effort: (2 + dice.roll(7)) as u8,
            pain: (rest + rise).min(10),
            leg: dice.percent(1),
        }),
        morning: None,
        extra: Vec::new(),
    }
}
