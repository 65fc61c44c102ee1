//! Doses, exit criteria and reasons in words.

use crate::app::Model;
use crate::i18n::{self, keys as k, Arg};
use crate::plan::{Because, ExitCriterion, Prescription};
use crate::protocol::battery::Kind;
use crate::protocol::ids::{ExerciseId, SafetyId, Surface};
use crate::protocol::ladders::{self, Rung, Traits};
use crate::record::Unsure;

/// "2 × 8 each side", "3 × 30 s".
pub(super) fn dose(model: &Model, p: &Prescription) -> String {
    let w = &model.words;
    let text = match (p.reps, p.hold_s) {
        (Some(1) | None, Some(hold)) if p.per_side => w.dose_hold_once_side(p.sets, hold),
        (Some(1) | None, Some(hold)) => w.dose_hold_once(p.sets, hold),
        (Some(reps), Some(hold)) if p.per_side => w.dose_hold_side(p.sets, reps, hold),
        (Some(reps), Some(hold)) => w.dose_hold(p.sets, reps, hold),
        (Some(reps), None) if p.per_side => w.dose_reps_side(p.sets, reps),
        (reps, None) => w.dose_reps(p.sets, reps.unwrap_or(1)),
    };
    match p.tempo.map(|tempo| tempo.split('-').collect::<Vec<_>>()).as_deref() {
        Some([down, _, up]) if down == up => w.dose_tempo_even(text, *down),
        Some([down, _, up]) => w.dose_tempo(text, *down, *up),
        _ => text,
    }
}

/// How an exercise is done; first what it is done on, where a person can't use the floor it speaks of.
pub(super) fn how(model: &Model, p: &Prescription) -> String {
    let w = &model.words;
    let how = w.text(i18n::exercise(p.exercise).how);
    let instead = match p.variant {
        _ if !ladders::rung(p.exercise).traits.has(Traits::FLOOR) => return how,
        // A bed stands in no doorway.
        Some(Surface::Bed) if p.exercise == ExerciseId::DoorwayHamstring => {
            return w.text(k::SURFACE_BED_STRETCH)
        }
        Some(Surface::Bed) => k::SURFACE_BED,
        Some(Surface::Chair) => k::SURFACE_CHAIR,
        Some(Surface::Wall) | None => return how,
    };
    [w.get(instead), " ", &how].concat()
}

/// With high blood pressure, to breathe through a hold, where its cue doesn't say so already.
pub(super) fn breathing(model: &Model, p: &Prescription) -> Option<String> {
    let said = matches!(
        p.exercise,
        ExerciseId::NinetyNinetyHold
            | ExerciseId::SingleLegCushion
            | ExerciseId::FrontPlankToes
            | ExerciseId::CurlUpLong
    );
    let safety = &model.saved.record.safety;
    let high = SafetyId::HighBloodPressure;
    let holds = safety.yes.contains(&high) || safety.unsure.contains(&Unsure::Id(high));
    (p.hold_s.is_some() && holds && !said).then(|| model.words.text(k::SESSION_BREATHE))
}

/// Why an exercise is here, one sentence a reason.
pub(super) fn because(model: &Model, p: &Prescription) -> Vec<String> {
    let w = &model.words;
    p.because
        .iter()
        .map(|reason| match reason {
            Because::Test(test) => w.because_test(w.get(i18n::test(*test).name)),
            Because::Focus => w.text(k::BECAUSE_FOCUS),
            Because::Phase => w.text(k::BECAUSE_PHASE),
            Because::NextPhase => w.text(k::BECAUSE_NEXT),
            Because::Safety(id) => w.because_safety(w.get(i18n::safety(*id).told)),
            Because::Age => w.text(k::BECAUSE_AGE),
            Because::Pain => w.text(k::BECAUSE_PAIN),
            Because::Gentle => w.text(k::BECAUSE_GENTLE),
            Because::Equipment => w.text(k::BECAUSE_EQUIPMENT),
        })
        .collect()
}

/// One exit criterion.
pub(super) fn exit(model: &Model, criterion: &ExitCriterion) -> String {
    let w = &model.words;
    match *criterion {
        ExitCriterion::Weeks(weeks) => w.exit_weeks(weeks),
        ExitCriterion::Sessions { at_least, or_percent } => w.exit_sessions(at_least, or_percent),
        ExitCriterion::GreenSessions(count) => w.exit_green(count),
        ExitCriterion::NoRedWeeks(weeks) => w.exit_no_red(weeks),
        ExitCriterion::Test { test, at_least, unit } => {
            let measured = matches!(crate::protocol::battery::row(test).kind, Kind::Measured(_));
            let unit = if measured { super::number::after(w, unit) } else { String::new() };
            w.exit_test(w.get(i18n::test(test).name), Arg::Whole(i64::from(at_least)), unit)
        }
        ExitCriterion::Exercise { family, level, reps, hold_s, place, .. } => {
            let no_floor = model.saved.record.safety.yes.contains(&SafetyId::NoFloorAlone);
            let fits = |rung: &&Rung| !no_floor || !rung.traits.has(Traits::FLOOR) || rung.surface.is_some();
            let rungs = || ladders::ladder(family).filter(|rung| rung.level == level);
            let Some(rung) = rungs().find(fits).or_else(|| rungs().next()) else { return String::new() };
            let name = w.get(i18n::exercise(rung.id).name);
            let dose = match (reps, hold_s) {
                (None | Some(0 | 1), Some(hold)) => w.exit_exercise_hold_once(name, hold),
                (Some(reps), Some(hold)) => w.exit_exercise_hold(name, reps, hold),
                (reps, None) => w.exit_exercise_reps(name, reps.unwrap_or(1)),
            };
            let sides = rung.per_side || rung.traits.has(Traits::TURNS);
            let dose = if sides { w.exit_each_side(dose) } else { dose };
            if place.is_some() {
                w.exit_no_pinch(dose)
            } else {
                dose
            }
        }
        ExitCriterion::OwnActivity(points) => w.exit_own(points),
        ExitCriterion::AnyOf(list) => {
            let mut parts = list.iter().map(|c| exit(model, c));
            let first = parts.next().unwrap_or_default();
            // Two doses of one exercise: its name is said once.
            let named = first.split_once(": ").map(|(name, _)| [name, ": "].concat()).unwrap_or_default();
            parts.fold(first, |first, second| {
                w.exit_or(first, second.strip_prefix(named.as_str()).unwrap_or(&second))
            })
        }
    }
}
