//! People whose pages are printed: the shortest plan, the longest, and what else may run over a page.

use super::lives::{begin, live, Dice, Temper};
use super::visit::{Person, Visit};
use back_check::app::{route, Msg, Place, Saved};
use back_check::protocol::battery;
use back_check::protocol::ids::{Edition, Equipment, Outcome, PainPlace, SafetyId, Side};
use back_check::record::{Activity, CivilDate, Screening, Value};
use back_check::training::{course, Stage};

/// What a device has kept, and the day it is opened on.
pub(crate) struct Kept {
    pub(crate) name: &'static str,
    pub(crate) saved: Saved,
    pub(crate) today: CivilDate,
}

/// The day of every visit.
pub(crate) const DAY: (u16, u8, u8) = (2026, 11, 22);

pub(crate) fn day() -> CivilDate {
    CivilDate::new(DAY.0, DAY.1, DAY.2).unwrap()
}

/// At the plan, with so many minutes and days, and everything at home or nothing.
pub(crate) fn planned(person: &Person, minutes: u8, days: u8, equipped: bool) -> Saved {
    let mut visit = Visit::new();
    visit.walk(person, |place| place == Place::Equipment);
    visit.send(Msg::Minutes(minutes)).send(Msg::Days(days));
    if equipped {
        for thing in Equipment::ALL {
            visit.send(Msg::Equipment(*thing));
        }
        visit.go_on();
    }
    visit.walk(person, |place| place == Place::Plan);
    assert_eq!(visit.at(), Place::Plan);
    visit.saved().clone()
}

/// Everyone's words as long as the fields take them.
pub(crate) fn wordy(saved: &mut Saved) {
    let long = "after I have put the children to bed and tidied the kitchen, on the big carpet ☺";
    let diary = &mut saved.record.diary;
    diary.cue = long.chars().take(80).collect();
    diary.time = Some(21 * 60 + 45);
}

/// Trains until a phase has begun a week ago. Keen and without much pain, so that levels rise.
pub(crate) fn trained(mut saved: Saved, index: usize) -> (Saved, CivilDate) {
    let temper = Temper { keen: 100, pain: 2, sore: 0, tells: true };
    for days in 8..140 {
        let mut record = begin(saved.record.clone());
        let lived = live(&mut record, temper, &mut Dice(7), days);
        let last = lived.last().unwrap();
        let inside = last.course.stage == Stage::Phase(index) && last.course.week > last.course.entered;
        if (inside || (index > 3 && last.course.stage == Stage::Keep)) && last.course.pause.is_none() {
            saved.record = record;
            return (saved, last.on);
        }
    }
    panic!("phase {index} never comes");
}

/// The plan that came out longest of some hundreds: nine exercises in the third phase.
fn crowded() -> (Saved, CivilDate) {
    let person = Person { edition: Edition::Full, ..Person::with(&[SafetyId::GroinHipStiffness]) };
    let mut saved = planned(&person, 15, 3, true);
    let screening = saved.record.screenings.last_mut().unwrap();
    for entry in screening.results.iter_mut().flat_map(|(_, sides)| sides).map(|(_, entry)| entry) {
        entry.value = match (entry.value, entry.unit) {
            (Some(Value::Number(n)), Some(_)) => Some(Value::Number((n * 1.3).floor())),
            (Some(Value::Number(_)), None) => Some(Value::Number(2.0)),
            (other, _) => other,
        };
    }
    let (mut saved, today) = trained(saved, 2);
    wordy(&mut saved);
    (saved, today)
}

/// Every test stopped by pain on every side.
fn all_hurt() -> Saved {
    let mut visit = Visit::new();
    let person = Person { edition: Edition::Full, ..Person::clear() };
    visit.walk(&person, |place| place == Place::Check);
    for row in &battery::TESTS {
        for part in route::parts(row) {
            visit.send(Msg::Go(Place::Out(row.id, *part, Outcome::StoppedPain)));
            visit.send(Msg::OutPlace(PainPlace::Other)).send(Msg::OutSide(Side::Both)).go_on();
        }
    }
    visit.send(Msg::Go(Place::Plan));
    assert_eq!(visit.at(), Place::Plan);
    visit.saved().clone()
}

/// Screened again and again, with three own activities, answers that are not plain, a long name.
fn twelve_screenings() -> (Saved, CivilDate) {
    let yes = [
        SafetyId::GroinHipStiffness,
        SafetyId::Osteoporosis,
        SafetyId::Hypermobility,
        SafetyId::Neuropathy,
        SafetyId::Vertigo,
        SafetyId::NoFloorAlone,
    ];
    let person = Person { edition: Edition::Full, ..Person::with(&yes) };
    let (mut saved, today) = trained(planned(&person, 15, 3, true), 4);
    let first = saved.record.screenings.first().unwrap().clone();
    saved.record.screenings.truncate(1);
    for nth in 1..12 {
        let mut results = first.results.clone();
        for (_, sides) in &mut results {
            for (_, entry) in sides {
                if let (Some(Value::Number(n)), Some(_)) = (&mut entry.value, entry.unit) {
                    *n += 30.0;
                }
            }
        }
        let taken_on = first.taken_on.plus(nth * 7);
        saved.record.screenings.push(Screening { taken_on, results, ..first.clone() });
    }
    for name in [
        "Putting on socks and shoes in the morning without sitting down on the bed for it",
        "Gardening",
        "Lifting my daughter",
    ] {
        let scores = vec![(day(), 3), (today, 8)];
        saved.record.diary.activities.push(Activity { name: name.into(), scores });
    }
    (saved, today)
}

/// Everyone who is printed.
pub(crate) fn everyone() -> Vec<Kept> {
    let longest = || planned(&Person { edition: Edition::Full, ..Person::clear() }, 30, 5, true);
    let mut all =
        vec![Kept { name: "shortest", saved: planned(&Person::clear(), 10, 1, false), today: day() }];
    for (index, name) in
        ["longest 1", "longest 2", "longest 3", "longest 4", "afterwards"].into_iter().enumerate()
    {
        let (mut saved, today) = trained(longest(), index);
        wordy(&mut saved);
        all.push(Kept { name, saved, today });
    }
    let (saved, today) = crowded();
    all.push(Kept { name: "crowded", saved, today });
    all.push(Kept { name: "all hurt", saved: all_hurt(), today: day() });
    let recent = Person { weeks: 3, ..Person::clear() };
    let mut gentle = Visit::new();
    gentle.walk(&recent, |place| place == Place::Plan);
    all.push(Kept { name: "gentle", saved: gentle.saved().clone(), today: day() });
    let (mut saved, today) = twelve_screenings();
    wordy(&mut saved);
    assert!(course(&saved.record, today).is_some());
    all.push(Kept { name: "twelve screenings", saved, today });
    all
}
