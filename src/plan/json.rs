//! The plan in the result file.

use super::Plan;
use serde_json::Value;

/// A plan as it stands in the result file.
pub fn encode(_plan: &Plan) -> Value {
    Value::Null
}
