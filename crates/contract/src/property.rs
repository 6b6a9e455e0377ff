//! The victim's property: stolen, damaged, or held as evidence.

use serde::{Deserialize, Serialize};

use crate::open_kind::open_kind;

open_kind! {
    /// Where something that belongs to the victim is.
    PropertyState {
        /// It was stolen and has not been found.
        NotFound = "not_found",
        /// It was damaged.
        Damaged = "damaged",
        /// It was found, and nothing else is known.
        Found = "found",
        /// It is held as evidence.
        HeldAsEvidence = "held_as_evidence",
        /// It can be collected.
        CanBeCollected = "can_be_collected",
        /// The person has it back.
        Returned = "returned",
    }
}

/// Something that was stolen, damaged or taken as evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Property {
    /// What it is, in neutral words: "Blue bicycle".
    pub name: String,
    /// Where it is.
    pub state: PropertyState,
    /// A sentence from the people who have the case: where to collect it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
