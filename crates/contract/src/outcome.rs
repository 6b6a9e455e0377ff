//! How a milestone turned out: the fact that a person came for.

mod known;

use serde::{Deserialize, Serialize};

pub use known::{OUTCOMES, OutcomesOf};

/// How a milestone turned out, such as `not_guilty` for a verdict: one of an open list for its kind. One that the
/// portal does not know is told as the kind alone.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Outcome(String);

impl Outcome {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Outcome {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Outcome {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};
        let kinds = OUTCOMES.iter().map(|(kind, outcomes)| {
            let outcomes = outcomes
                .iter()
                .map(|(outcome, meaning)| format!("`{outcome}` ({meaning})"));
            format!("- `{kind}`: {}", outcomes.collect::<Vec<_>>().join(", "))
        });
        let told = format!(
            "How a milestone turned out: one of an open list for its kind. One that the portal does not know is told as the kind alone.\n\n{}",
            kinds.collect::<Vec<_>>().join("\n")
        );
        let outcome = ObjectBuilder::new()
            .schema_type(Type::String)
            .description(Some(told))
            .examples(["not_guilty"])
            .build();
        outcome.into()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Outcome {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::OUTCOMES;
    use crate::MilestoneKind;

    #[test]
    fn each_kind_with_outcomes_is_one_of_the_contract_and_stands_once() {
        let mut kinds = BTreeSet::new();
        for (kind, outcomes) in OUTCOMES {
            let known = MilestoneKind::from(*kind);
            assert!(!matches!(known, MilestoneKind::Other(_)), "{kind}");
            assert!(kinds.insert(kind), "{kind} twice");
            let names: BTreeSet<_> = outcomes.iter().map(|(outcome, _)| outcome).collect();
            assert_eq!(names.len(), outcomes.len(), "{kind}");
        }
    }
}
