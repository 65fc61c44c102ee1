//! How the state changes: one message in, effects out.
//!
//! Holds every change of [`Model`]. It decides nothing about health: safety levels and scores
//! come from `screening`, the way from `route`.

#[cfg(late)]
mod entries;
#[cfg(late)]
mod follow;
mod going;
mod kept;
#[cfg(late)]
mod practice;

use super::late::Late;
#[cfg(late)]
use super::saved::Again;
use super::saved::Saved;
#[cfg(late)]
use super::screen::number;
use super::{route, Effect, Focus, Keeping, Model, Msg, Place};
#[cfg(late)]
use crate::protocol::battery;
#[cfg(late)]
use crate::protocol::ids::{Outcome, Side, TestId, Unit};
use crate::protocol::regions::REGIONS;
#[cfg(late)]
use crate::record::{Entry, Unsure};
#[cfg(late)]
use crate::screening::Reason;
#[cfg(late)]
use crate::training::rules::ASK_PAIN;

impl Model {
    /// Takes a message, changes the state, and says what it wants done.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::Continue => return self.go_on(),
            Msg::Back => return self.go_back(),
            // From a stop a changed answer leads on as it would have without the stop.
            Msg::Go(place) if self.saved.place == Place::Stop => return self.go_keeping_return(place),
            Msg::Go(place) => return self.go(place),
            Msg::Change(place) => {
                self.returning = true;
                return self.go_keeping_return(place);
            }
            Msg::Restart => return self.restart(),
            Msg::Went(code) => return self.went(code),
            Msg::Erase => return self.erase(),
            Msg::Print => return vec![Effect::Print],
            Msg::ToField(field) => return vec![Effect::Focus(Focus::Field(field))],
            Msg::NotKept => {
                self.keeping = Keeping::Memory;
                return Vec::new();
            }
            #[cfg(late)]
            Msg::KeptElsewhere(text) => return self.kept_elsewhere(&text),
            Msg::LateMissing => {
                self.late = Late::Missing;
                return Vec::new();
            }
            Msg::LoadLate => {
                self.late = Late::Coming;
                return vec![Effect::LoadLate];
            }
            #[cfg(late)]
            Msg::Timing(timing) => return self.timing(timing),
            #[cfg(late)]
            Msg::Follow(said) => return self.follow(said),
            #[cfg(late)]
            Msg::Tilting(tilting) => return self.tilting(tilting),
            #[cfg(late)]
            Msg::Tape(field, text) => self.type_tape(field, text),
            #[cfg(late)]
            Msg::Data(data) => return self.data(data),
            #[cfg(late)]
            Msg::Believe => {
                self.believe();
                return self.go_on();
            }
            #[cfg(late)]
            Msg::OutSide(side) => {
                self.out.0 = Some(side);
                return Vec::new();
            }
            #[cfg(late)]
            Msg::OutPlace(place) => {
                self.out.1 = Some(place);
                return Vec::new();
            }
            #[cfg(late)]
            Msg::Typed(test, side, text) => self.typed(test, side, text),
            #[cfg(late)]
            Msg::Step(test, side, more) => self.step(test, side, more),
            other => self.answer(&other),
        }
        self.after_answer()
    }

    /// Answers that only set a field.
    fn answer(&mut self, msg: &Msg) {
        #[cfg(late)]
        let reasons = clinician_reasons(&self.saved);
        let Saved { record, flow, prefs, .. } = &mut self.saved;
        match *msg {
            Msg::Ask(index, answer) => {
                if let Some(group) = route::group_at(index) {
                    flow.groups.retain(|(id, ..)| *id != group.id);
                    flow.groups.push((group.id, answer, None));
                }
            }
            Msg::Tell(index, answer) => {
                if let Some(group) = route::group_at(index) {
                    if let Some(entry) = flow.groups.iter_mut().find(|(id, ..)| *id == group.id) {
                        entry.2 = Some(answer);
                    }
                }
            }
            Msg::Which(id) => toggle(&mut record.safety.yes, id),
            #[cfg(late)]
            Msg::Onset(onset) => flow.onset = Some(onset),
            #[cfg(late)]
            Msg::Feature(feature) => {
                let mut features = flow.features.take().unwrap_or_default();
                toggle(&mut features, feature);
                flow.features = Some(features);
            }
            #[cfg(late)]
            Msg::NoFeature => flow.features = Some(Vec::new()),
            #[cfg(late)]
            Msg::Age(ref text) => {
                // On the way to 45 a 4 means nothing; what is left then counts on Continue.
                let years = number::whole(text).and_then(|n| u8::try_from(n).ok());
                if let Some(years) = years.filter(|n| (10..=120).contains(n)) {
                    record.profile.age = Some(years);
                }
                self.age_draft = Some(text.clone());
            }
            #[cfg(late)]
            Msg::Sex(sex) => {
                record.profile.sex = sex;
                flow.sex_answered = true;
            }
            #[cfg(late)]
            Msg::Pain(pain) => {
                let before = record.profile.pain_now.replace(pain);
                // Correcting today's number is no other day's pain.
                if self.was_high.0 != Some(self.today) {
                    self.was_high = (Some(self.today), before.is_some_and(|before| before >= ASK_PAIN));
                }
            }
            #[cfg(late)]
            Msg::Weeks(weeks) => record.profile.pain_weeks = Some(weeks),
            #[cfg(late)]
            Msg::Days(days) => record.profile.days_per_week = Some(days),
            #[cfg(late)]
            Msg::Minutes(minutes) => record.profile.minutes_per_session = Some(minutes),
            #[cfg(late)]
            Msg::Equipment(thing) => {
                toggle(&mut record.profile.equipment, thing);
                flow.equipment_answered = true;
            }
            #[cfg(late)]
            Msg::NoEquipment => {
                record.profile.equipment.clear();
                flow.equipment_answered = true;
            }
            #[cfg(late)]
            Msg::Cleared(yes) => {
                record.safety.cleared_by_clinician = yes;
                flow.not_cleared = !yes;
            }
            #[cfg(late)]
            Msg::Edition(edition) => {
                flow.edition = Some(edition);
                if let Some(screening) = record.screenings.last_mut() {
                    screening.edition = edition;
                    let offered: Vec<TestId> = battery::offered(edition).map(|row| row.id).collect();
                    screening.results.retain(|(id, _)| offered.contains(id));
                }
            }
            #[cfg(late)]
            Msg::Inches(inches) => {
                prefs.inches = inches;
                self.drafts.clear();
                // Elsewhere the switch says nothing of how the lunge was measured.
                if matches!(self.saved.place, Place::Test(TestId::KneeToWall, _)) {
                    self.saved.prefs.lunge_angle = false;
                    self.drop_lunge(|unit| unit == Some(Unit::Deg));
                }
            }
            #[cfg(late)]
            Msg::LungeAngle(angle) => {
                prefs.lunge_angle = angle;
                self.drop_lunge(|unit| (unit == Some(Unit::Deg)) != angle);
            }
            Msg::Region(at) => {
                prefs.region = REGIONS.get(usize::from(at)).map(|region| region.id.to_owned());
            }
            #[cfg(late)]
            Msg::Choose(test, side, choice) => self.set(test, side, Entry::chosen(choice)),
            #[cfg(late)]
            Msg::Gate(choice) => self.set(TestId::NinetyNinety, Side::Both, Entry::gate(choice)),
            #[cfg(late)]
            Msg::Again(test, side) => {
                if let Some(screening) = record.screenings.last_mut() {
                    screening.clear(test, side);
                }
            }
            #[cfg(late)]
            Msg::Tired(test, side) => self.change(test, side, |entry| {
                entry.outcome =
                    if entry.outcome == Outcome::Done { Outcome::StoppedTired } else { Outcome::Done };
            }),
            #[cfg(late)]
            Msg::Variant(test, side, variant) => self.change(test, side, |entry| {
                entry.variant = if entry.variant == Some(variant) { None } else { Some(variant) };
            }),
            _ => {}
        }
        route::settle(&mut self.saved);
        #[cfg(late)]
        self.ask_again_if_changed(&reasons);
    }

    /// Every answer is kept at once.
    fn after_answer(&mut self) -> Vec<Effect> {
        // An answer may close the place it is given at: stand only where the answers allow.
        let place = self.allowed(self.saved.place);
        let mut effects = Vec::new();
        if place != self.saved.place {
            self.arrive(place);
            effects.push(Effect::Replace(place.code()));
        }
        effects.extend(self.save());
        effects
    }

    pub(super) fn save(&self) -> Vec<Effect> {
        // Someone who has only looked at the start card leaves no trace.
        if !self.has_answers() && self.saved.place == Place::Start {
            return Vec::new();
        }
        // Looking at what is kept changes nothing of it.
        #[cfg(late)]
        if matches!(self.saved.place, Place::Data | Place::Bring) {
            return Vec::new();
        }
        match self.keeping {
            #[cfg(late)]
            Keeping::Device | Keeping::Afresh => vec![Effect::Save(self.saved.pack())],
            #[cfg(not(late))]
            Keeping::Device | Keeping::Afresh => {
                vec![Effect::Save(super::saved::pack_first(&self.hand_over()))]
            }
            Keeping::Memory | Keeping::Newer => Vec::new(),
        }
    }

    /// On to the next place, or say what is missing.
    fn go_on(&mut self) -> Vec<Effect> {
        let here = self.saved.place;
        #[cfg(late)]
        if let Place::Out(id, part, outcome) = here {
            return self.leave(id, part, outcome);
        }
        #[cfg(late)]
        if here == Place::Age {
            self.commit_age();
        }
        #[cfg(late)]
        match here {
            Place::Before if self.asks_first() => return self.ask_again(Again::Check),
            Place::Before if self.following.rest.is_some() => return self.start_session(),
            Place::Pain if self.asks_before_tests() => return self.ask_before_tests(),
            Place::After if self.felt() => return self.keep_session(),
            Place::Schedule | Place::Week => return self.go(Place::Home),
            _ => {}
        }
        if !route::answered(&self.saved, here) {
            self.checked = true;
            return vec![Effect::Focus(Focus::Errors)];
        }
        #[cfg(late)]
        if let Some(doubt) = self.find_doubt() {
            self.doubted = Some(doubt);
            return vec![Effect::Focus(Focus::Field("doubt".into()))];
        }
        let way = route::reachable(&self.saved);
        let furthest = way.last().copied().unwrap_or(Place::Start);
        let at = way.iter().position(|place| *place == here);
        let next = if self.returning {
            // Back to the check page, or to whatever a changed answer has opened: advice first.
            let after = way.iter().skip(at.map_or(0, |at| at + 1));
            let advice = after.copied().find(|place| matches!(place, Place::Recent | Place::HighPain));
            if way.contains(&Place::Check) {
                Place::Check
            } else {
                advice.unwrap_or(furthest)
            }
        } else {
            at.and_then(|at| way.get(at + 1)).copied().unwrap_or(furthest)
        };
        #[cfg(late)]
        let next = self.on_again(next).unwrap_or(next);
        self.go_keeping_return(next)
    }

    /// Whether everything about a session was told.
    #[cfg(late)]
    fn felt(&self) -> bool {
        let feel = self.following.feel;
        feel.effort.is_some() && feel.pain.is_some() && feel.leg.is_some()
    }

    /// The age as typed becomes the answer.
    #[cfg(late)]
    fn commit_age(&mut self) {
        let Some(text) = &self.age_draft else { return };
        let years = number::whole(text).and_then(|n| u8::try_from(n).ok());
        let reasons = clinician_reasons(&self.saved);
        self.saved.record.profile.age = years.filter(|n| (1..=120).contains(n));
        route::settle(&mut self.saved);
        self.ask_again_if_changed(&reasons);
    }

    /// A clinician's word was for the answers given then; new ones ask again.
    #[cfg(late)]
    fn ask_again_if_changed(&mut self, reasons: &(Vec<Reason>, Vec<Unsure>)) {
        if clinician_reasons(&self.saved) != *reasons {
            self.saved.record.safety.cleared_by_clinician = false;
            self.saved.flow.not_cleared = false;
        }
    }
}

/// On if it was off, off if it was on; the list stays in order.
fn toggle<T: Ord>(list: &mut Vec<T>, item: T) {
    match list.binary_search(&item) {
        Ok(at) => {
            list.remove(at);
        }
        Err(at) => list.insert(at, item),
    }
}

#[cfg(late)]
/// What a clinician has to clear, as it stands.
fn clinician_reasons(saved: &Saved) -> (Vec<Reason>, Vec<Unsure>) {
    if !route::needs_clinician(saved) {
        return (Vec::new(), Vec::new());
    }
    let mut safety = saved.record.safety.clone();
    safety.cleared_by_clinician = false;
    let triage = crate::screening::safety_level(&safety, saved.record.profile.age, None);
    (triage.reasons, safety.unsure)
}
