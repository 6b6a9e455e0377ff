//! How a milestone turned out: the fact that a person came for.

use serde::{Deserialize, Serialize};

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

/// A kind of milestone, and the outcomes that the portal has words for, each with what it means.
pub type OutcomesOf = (&'static str, &'static [(&'static str, &'static str)]);

/// The outcomes that the portal has words for, by kind.
pub const OUTCOMES: &[OutcomesOf] = &[
    (
        "ooc",
        &[
            ("caution", "a caution, without conditions"),
            ("conditional_caution", "a caution with conditions"),
            (
                "community_resolution",
                "agreed with the person, such as an apology or repair",
            ),
            ("penalty_notice", "a fixed penalty"),
        ],
    ),
    (
        "not_charged",
        &[
            ("not_enough_evidence", "the evidence is not strong enough"),
            (
                "not_in_public_interest",
                "a court case would not be in the public interest",
            ),
            ("victim_withdrew", "the victim no longer supports the case"),
        ],
    ),
    (
        "plea",
        &[
            ("guilty", "guilty"),
            ("not_guilty", "not guilty"),
            ("mixed", "guilty of some charges, not guilty of others"),
        ],
    ),
    (
        "verdict",
        &[
            ("guilty", "guilty"),
            ("not_guilty", "not guilty"),
            ("no_verdict", "the jury could not agree"),
            ("mixed", "guilty of some charges, not guilty of others"),
        ],
    ),
    (
        "discontinued",
        &[
            ("stopped", "the case has ended"),
            ("changed", "the charge was changed, and the case goes on"),
        ],
    ),
    (
        "sentence",
        &[
            ("prison", "prison, or custody for a young person"),
            ("suspended", "a prison sentence that is suspended"),
            ("community", "a community order"),
            ("fine", "a fine"),
            ("hospital_order", "a hospital order"),
            ("referral_order", "a referral order, for a young person"),
            ("discharge", "a discharge, with or without conditions"),
        ],
    ),
    (
        "appeal",
        &[
            ("asked", "somebody has asked for an appeal"),
            ("refused", "the appeal was refused or has failed"),
            ("allowed", "the verdict no longer stands"),
            (
                "sentence_changed",
                "the verdict stands, the sentence was changed",
            ),
        ],
    ),
    (
        "release",
        &[
            ("parole_hearing", "a parole hearing is planned"),
            (
                "parole_refused",
                "the Parole Board has decided against release",
            ),
            ("temporary", "out of prison for a short time"),
            ("released", "released"),
            ("recalled", "back in prison"),
        ],
    ),
];

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
