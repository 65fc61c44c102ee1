//! Nobody gets past a stop, by any message, and what is asked of whom.

use super::rules::is_past_the_stop;
use super::visit::{Person, Visit};
use super::wandering::every_message;
use back_check::app::{route, Msg, Onset, Place};
use back_check::protocol::ids::{Level, SafetyId};
use back_check::protocol::safety::{level_of, Feature, GroupId, GROUPS};

/// The visit of someone with this one answer, at its stop.
fn stopped_by(id: SafetyId) -> Visit {
    let mut visit = Visit::new();
    visit.walk(&Person::with(&[id]), |place| place == Place::Stop);
    visit
}

#[test]
fn each_emergency_and_same_day_answer_stops_at_its_own_group() {
    let mut stops = 0;
    for id in SafetyId::ALL.iter().copied().filter(|id| level_of(*id).stops()) {
        let visit = stopped_by(id);
        assert_eq!(visit.at(), Place::Stop, "{id:?}");
        assert_eq!(route::level(visit.saved()).level, level_of(id));
        let group = GROUPS.iter().position(|group| group.ids.contains(&id)).unwrap() as u8;
        let way = route::reachable(visit.saved());
        assert_eq!(way[way.len() - 2..], [Place::Which(group), Place::Stop], "{id:?}");
        assert!(way.iter().all(|place| !is_past_the_stop(*place)));
        let call = if level_of(id) == Level::Emergency { "Call 999" } else { "Call 111" };
        assert!(visit.says(call), "{id:?} says whom to call");
        stops += 1;
    }
    assert_eq!(stops, 13);
}

#[test]
fn no_single_message_leads_past_a_stop() {
    for id in SafetyId::ALL.iter().copied().filter(|id| level_of(*id).stops()) {
        let mut visit = stopped_by(id);
        let stop = visit.saved().clone();
        let kept = stop.pack();
        for msg in every_message() {
            visit.hear(msg.clone());
            assert!(!is_past_the_stop(visit.at()), "{id:?}: {msg:?} leads to {:?}", visit.at());
            if visit.saved() != &stop {
                visit = Visit::resume(&kept);
            }
        }
    }
}

#[test]
fn no_history_code_leads_past_a_stop() {
    for id in [SafetyId::SaddleNumbness, SafetyId::FeverUnwell] {
        let mut visit = stopped_by(id);
        // Above 0x9ff no code is a place.
        for code in (0..0x0a10).chain([0x7fff, u16::MAX]) {
            visit.hear(Msg::Went(code));
            assert!(!is_past_the_stop(visit.at()), "{code:#x}");
            visit.hear(Msg::Went(Place::Stop.code()));
            assert_eq!(visit.at(), Place::Stop);
        }
    }
}

#[test]
fn by_mistake_leads_to_the_question_and_no_further() {
    for id in SafetyId::ALL.iter().copied().filter(|id| level_of(*id).stops()) {
        let mut visit = stopped_by(id);
        let group = GROUPS.iter().position(|group| group.ids.contains(&id)).unwrap() as u8;
        visit.press("I answered by mistake");
        assert_eq!(visit.at(), Place::Ask(group));
        // Going on without another answer stops again.
        visit.go_on();
        assert_eq!(visit.at(), Place::Which(group));
        visit.go_on();
        assert_eq!(visit.at(), Place::Stop);
        visit.press("Back");
        assert_eq!(visit.at(), Place::Which(group));
        visit.press("Back").answer("No, none of these");
        assert!(visit.saved().record.safety.yes.is_empty(), "an answer taken back is gone");
        assert_ne!(visit.at(), Place::Stop);
    }
}

#[test]
fn not_sure_shows_how_to_tell_and_counts_one_level_lower() {
    for (group, level, place) in [
        (GroupId::Nerves, Level::SameDay, Place::Stop),
        (GroupId::Emergency, Level::SameDay, Place::Stop),
        (GroupId::Today, Level::ClinicianFirst, Place::Clinician),
        (GroupId::Health, Level::Adapt, Place::Plan),
        (GroupId::Conditions, Level::Clear, Place::Plan),
    ] {
        let mut visit = Visit::new();
        let index = GROUPS.iter().position(|row| row.id == group).unwrap() as u8;
        let person = Person { unsure: vec![group], ..Person::clear() };
        visit.walk(&person, |place| place == Place::Tell(index));
        assert_eq!(visit.at(), Place::Tell(index), "{group:?}");
        for id in GROUPS[usize::from(index)].ids {
            let tell = visit.model.words.get(back_check::i18n::safety(*id).tell).to_owned();
            assert!(visit.says(&tell), "how to tell {id:?}");
        }
        visit.walk(&person, |_| false);
        assert_eq!(visit.at(), place, "{group:?}");
        assert_eq!(route::level(visit.saved()).level, level, "{group:?}");
    }
}

#[test]
fn sure_after_all_asks_which() {
    let mut visit = Visit::new();
    visit.go_on().answer("I'm not sure");
    assert_eq!(visit.at(), Place::Tell(0));
    visit.answer("Yes, at least one");
    assert_eq!(visit.at(), Place::Which(0));
    visit.press("Back").answer("No, none of these");
    assert_eq!(visit.at(), Place::Ask(1));
}

#[test]
fn every_clinician_first_answer_waits_for_a_clinician() {
    for id in SafetyId::ALL.iter().copied().filter(|id| level_of(*id) == Level::ClinicianFirst) {
        let mut person = Person::with(&[id]);
        if id == SafetyId::InflammatoryPattern {
            person.onset = Onset::Before45;
            person.features =
                vec![Feature::ButtockPain, Feature::BetterMoving, Feature::Relative, Feature::Psoriasis];
        }
        let mut visit = Visit::new();
        visit.walk(&person, |place| place == Place::Clinician);
        assert_eq!(visit.at(), Place::Clinician, "{id:?}");
        assert_eq!(visit.saved().record.safety.yes, [id]);
        visit.go_on();
        assert_eq!(visit.errors().len(), 1, "an answer is needed");
        visit.press("No, or not for this").go_on();
        assert_eq!(visit.at(), Place::Clinician);
        assert_eq!(visit.model.page().main, None, "there is nothing to go on to");
        // Every message for one of each group; the others end at the same place.
        let exhaustive = [SafetyId::RecentSurgery, SafetyId::LegPainBelowKnee].contains(&id);
        let before = visit.saved().clone();
        let kept = before.pack();
        for msg in every_message().into_iter().filter(|_| exhaustive) {
            if !matches!(msg, Msg::Cleared(true)) {
                visit.hear(msg.clone());
                assert!(
                    !is_past_the_stop(visit.at()) || visit.saved().record.safety.yes != [id],
                    "{id:?}: {msg:?} leads to {:?}",
                    visit.at()
                );
                if visit.saved() != &before {
                    visit = Visit::resume(&kept);
                }
            }
        }
        person.cleared = true;
        visit.walk(&person, |place| matches!(place, Place::Plan));
        assert_eq!(visit.at(), Place::Plan, "{id:?}");
        assert_eq!(route::level(visit.saved()).level, Level::Adapt);
    }
}

/// Someone cleared for recent surgery, at the check page.
fn cleared() -> (Person, Visit) {
    let person =
        Person { cleared: true, age: 60, ..Person::with(&[SafetyId::RecentSurgery, SafetyId::FallPastYear]) };
    let mut visit = Visit::new();
    visit.walk(&person, |place| place == Place::Check);
    assert_eq!(visit.at(), Place::Check);
    (person, visit)
}

#[test]
fn clearance_is_asked_again_when_the_answers_behind_it_change() {
    let (_, mut visit) = cleared();
    visit.press("Change: Legs and heart").answer("Yes, at least one");
    assert_eq!(visit.at(), Place::Which(4));
    let words =
        visit.model.words.get(back_check::i18n::safety(SafetyId::HeartSymptomsExertion).text).to_owned();
    visit.answer(&words);
    assert_eq!(visit.at(), Place::Clinician);
    assert!(!visit.saved().record.safety.cleared_by_clinician);
    visit.answer("Yes, I have been checked and told that exercise is fine");
    assert_eq!(visit.at(), Place::Check, "and then back to the answers");
}

#[test]
fn clearance_is_asked_again_when_the_age_adds_a_reason() {
    let (_, mut visit) = cleared();
    visit.press("Change: Age").send(Msg::Age("72".into())).go_on();
    assert_eq!(visit.at(), Place::Clinician, "a fall at 72 is something new to clear");
}

#[test]
fn clearance_stays_when_nothing_behind_it_changes() {
    let (_, mut visit) = cleared();
    visit.press("Change: Pain now").answer("2");
    assert_eq!(visit.at(), Place::Check);
    assert!(visit.saved().record.safety.cleared_by_clinician);
}

#[test]
fn too_young_and_too_old_stop_without_a_plan() {
    for (age, stops) in [(17, true), (18, false), (75, false), (76, true), (120, true)] {
        let mut visit = Visit::new();
        visit.walk(&Person { age, ..Person::clear() }, |place| place == Place::Sex);
        assert_eq!(visit.at() == Place::Stop, stops, "{age}");
        if stops {
            assert!(visit.says("This check is for ages 18 to 75"));
            visit.press("I answered by mistake");
            assert_eq!(visit.at(), Place::Age);
        }
    }
}

#[test]
fn two_answers_together_stop_where_the_second_is_given() {
    for (first, second) in [
        (SafetyId::ImmuneRisk, SafetyId::ConstantNightPain),
        (SafetyId::WeightLossNightSweats, SafetyId::ConstantNightPain),
    ] {
        let mut visit = Visit::new();
        visit.walk(&Person::with(&[first, second]), |place| place == Place::Ask(4));
        assert_eq!(visit.at(), Place::Stop, "{first:?} and {second:?}");
        assert_eq!(route::level(visit.saved()).level, Level::SameDay);
    }
}
