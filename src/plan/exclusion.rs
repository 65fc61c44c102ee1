//! Which rungs are not for this person, and why (protocol section 6).
//!
//! Holds what the plan needs to know about a person beside their results, and the rules that
//! forbid an exercise or change its hold. The levels a test allows are in `level`.

use super::Because;
use crate::protocol::ids::{Equipment, Family, Region, SafetyId, Surface};
use crate::protocol::ladders::{Rung, Traits};
use crate::protocol::phases::GENTLE_PAIN;
use crate::record::{Record, Unsure};

/// Seconds a hold lasts at most with high blood pressure.
const SHORT_HOLD_S: u8 = 10;
/// Seconds a hold lasts at most with blood thinners.
const NO_MAXIMAL_HOLD_S: u8 = 30;
/// The age from which balance stays near a support, on firm ground, with eyes open.
const STEADY_FROM_AGE: u8 = 60;
/// The highest hip level with a stiff hip and groin pain, and of 90/90 drills with osteoporosis.
const GENTLE_HIP_LEVEL: u8 = 2;

/// What the plan looks at beside the results.
#[derive(Clone, Debug)]
pub(super) struct Person {
    /// Years; unknown counts as older where that is the careful reading.
    pub(super) age: Option<u8>,
    /// Answers that hold: yes, and single questions that stayed "not sure".
    safety: Vec<SafetyId>,
    equipment: Vec<Equipment>,
    /// Everything at level 1.
    pub(super) gentle: bool,
}

impl Person {
    /// Reads a record. `recent` is pain that has lasted too short a time for scoring.
    pub(super) fn of(record: &Record, recent: bool) -> Self {
        let unsure = record.safety.unsure.iter().filter_map(|unsure| match unsure {
            Unsure::Id(id) => Some(*id),
            Unsure::Group(_) => None,
        });
        let mut safety: Vec<SafetyId> = record.safety.yes.iter().copied().chain(unsure).collect();
        safety.sort_unstable();
        Self {
            age: record.profile.age,
            safety,
            equipment: record.profile.equipment.clone(),
            gentle: recent || record.profile.pain_now.is_some_and(|pain| pain >= GENTLE_PAIN),
        }
    }

    /// Whether a safety answer holds.
    pub(super) fn has(&self, id: SafetyId) -> bool {
        self.safety.contains(&id)
    }

    /// Why a rung is not for this person; nothing: it is.
    pub(super) fn forbids(&self, rung: &Rung) -> Option<Because> {
        let has = |id| self.has(id).then_some(Because::Safety(id));
        let is = |traits| rung.traits.has(traits);
        let when = |holds: bool, id| if holds { has(id) } else { None };
        let high_hip = rung.level > GENTLE_HIP_LEVEL;
        when(is(Traits::FLOOR) && rung.surface.is_none(), SafetyId::NoFloorAlone)
            .or_else(|| when(high_hip && rung.region() == Region::Hip, SafetyId::GroinHipStiffness))
            .or_else(|| when(high_hip && rung.family == Family::HipRotation, SafetyId::Osteoporosis))
            .or_else(|| when(is(Traits::FLEXION.and(Traits::TWIST)), SafetyId::Osteoporosis))
            .or_else(|| when(is(Traits::MAX_HOLD), SafetyId::BloodThinners))
            .or_else(|| when(is(Traits::END_RANGE), SafetyId::LegPainBelowKnee))
            .or_else(|| if is(Traits::REDUCED_BALANCE) { self.steady().next() } else { None })
            .or_else(|| {
                let at_home = rung.needs.is_empty() || rung.needs.iter().any(|n| self.equipment.contains(n));
                (!at_home).then_some(Because::Equipment)
            })
    }

    /// Every reason to balance within reach of a support.
    fn steady(&self) -> impl Iterator<Item = Because> + '_ {
        let answers = [SafetyId::Neuropathy, SafetyId::Vertigo, SafetyId::FallPastYear];
        let older = self.age.is_none_or(|age| age >= STEADY_FROM_AGE).then_some(Because::Age);
        answers.into_iter().filter(|id| self.has(*id)).map(Because::Safety).chain(older)
    }

    /// What to do a rung on or at, and why, where that differs from the usual way.
    pub(super) fn surface(&self, rung: &Rung) -> (Option<Surface>, Vec<Because>) {
        let mut why: Vec<Because> = Vec::new();
        if self.has(SafetyId::NoFloorAlone) && rung.surface.is_some() {
            why.push(Because::Safety(SafetyId::NoFloorAlone));
        }
        if rung.traits.has(Traits::BALANCE) {
            why.extend(self.steady());
        }
        if why.is_empty() {
            return (None, why);
        }
        (rung.surface, why)
    }

    /// Whether a hold of more than half a minute may be asked for.
    pub(super) fn long_holds(&self) -> bool {
        !self.has(SafetyId::HighBloodPressure) && !self.has(SafetyId::BloodThinners)
    }

    /// A hold as this person does it: how often, seconds each, and why if that changed. With
    /// high blood pressure a long hold becomes repeats that add up to the same time or a little more.
    pub(super) fn hold(&self, reps: u8, hold_s: u8) -> (u8, u8, Option<Because>) {
        if self.has(SafetyId::HighBloodPressure) && hold_s > SHORT_HOLD_S {
            let total = u16::from(reps) * u16::from(hold_s);
            let repeats = total.div_ceil(u16::from(SHORT_HOLD_S)).min(u16::from(u8::MAX)) as u8;
            return (repeats, SHORT_HOLD_S, Some(Because::Safety(SafetyId::HighBloodPressure)));
        }
        if self.has(SafetyId::BloodThinners) && hold_s > NO_MAXIMAL_HOLD_S {
            return (reps, NO_MAXIMAL_HOLD_S, Some(Because::Safety(SafetyId::BloodThinners)));
        }
        (reps, hold_s, None)
    }
}
