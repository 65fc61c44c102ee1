//! The plan as the result file spells it (protocol section 7).
//!
//! Holds the names and their order; serde_json keeps the order in which fields are added.

use super::{Because, ExitCriterion, PhasePlan, Plan, Prescription};
use crate::protocol::ids::Surface;
use serde_json::{json, Map, Value};

/// The plan as a JSON tree.
pub fn encode(plan: &Plan) -> Value {
    json!({
        "weeks": plan.weeks,
        "rescreen_weeks": plan.rescreen_weeks,
        "phases": list(&plan.phases, phase),
        "gentle": plan.gentle,
    })
}

fn list<T>(items: &[T], one: impl Fn(&T) -> Value) -> Value {
    Value::Array(items.iter().map(one).collect())
}

fn phase(phase: &PhasePlan) -> Value {
    let session = |session: &Vec<Prescription>| list(session, prescription);
    json!({
        "id": phase.id.as_str(),
        "region": phase.region.as_str(),
        "first_week": phase.first_week,
        "last_week": phase.last_week,
        "sessions_per_week": phase.sessions_per_week,
        "minutes": phase.minutes,
        "session": phase.sessions.first().map_or(Value::Array(Vec::new()), session),
        "sessions": list(&phase.sessions, session),
        "warm_up": phase.warm_up.as_ref().map(prescription),
        "walk": { "minutes": phase.walk.minutes, "days": phase.walk.days },
        "exit": list(&phase.exit, exit),
    })
}

fn prescription(exercise: &Prescription) -> Value {
    json!({
        "exercise": exercise.exercise.as_str(),
        "region": exercise.region.as_str(),
        "level": exercise.level,
        "sets": exercise.sets,
        "reps": exercise.reps,
        "hold_s": exercise.hold_s,
        "per_side": exercise.per_side,
        "rest_s": exercise.rest_s,
        "tempo": exercise.tempo,
        "because": list(&exercise.because, |why| Value::from(because(*why))),
        "family": exercise.family.as_str(),
        "variant": exercise.variant.map(Surface::as_str),
    })
}

/// A reason as the file spells it.
pub fn because(why: Because) -> &'static str {
    match why {
        Because::Test(test) => test.as_str(),
        Because::Focus => "focus",
        Because::Phase => "phase",
        Because::NextPhase => "next_phase",
        Because::Safety(id) => id.as_str(),
        Because::Age => "age",
        Because::Pain => "pain",
        Because::Gentle => "gentle",
        Because::Equipment => "equipment",
    }
}

fn exit(criterion: &ExitCriterion) -> Value {
    match criterion {
        ExitCriterion::Weeks(weeks) => json!({ "weeks": weeks }),
        ExitCriterion::Sessions { at_least, or_percent } => {
            json!({ "sessions": at_least, "or_percent": or_percent })
        }
        ExitCriterion::GreenSessions(sessions) => json!({ "green_sessions": sessions }),
        ExitCriterion::NoRedWeeks(weeks) => json!({ "no_red_weeks": weeks }),
        ExitCriterion::Test { test, at_least, unit } => {
            json!({ "test": test.as_str(), "at_least": at_least, "unit": unit.as_str() })
        }
        ExitCriterion::Exercise { family, level, reps, hold_s, max_pain, place } => {
            let mut fields = Map::new();
            fields.insert("exercise".into(), family.as_str().into());
            fields.insert("level".into(), (*level).into());
            for (name, number) in [("reps", reps), ("hold_s", hold_s), ("max_pain", max_pain)] {
                fields.extend(number.map(|number| (name.to_owned(), Value::from(number))));
            }
            fields.extend(place.map(|place| ("place".to_owned(), Value::from(place.as_str()))));
            Value::Object(fields)
        }
        ExitCriterion::OwnActivity(points) => json!({ "own_activity": points }),
        ExitCriterion::AnyOf(any) => json!({ "any_of": list(any, exit) }),
    }
}
