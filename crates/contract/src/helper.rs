//! Letting a charity worker or relative see one case: time-limited, read-only, revocable.

use serde::{Deserialize, Serialize};

use crate::Timestamp;

/// Asks for a code to hand over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct HelperRequest {
    /// What the person calls the helper: "my support worker".
    #[cfg_attr(feature = "openapi", schema(min_length = 1, max_length = 60))]
    pub label: String,
    /// For how many days the code works: 1 to 90.
    #[cfg_attr(feature = "openapi", schema(minimum = 1, maximum = 90))]
    pub days: u16,
}

/// One look that a helper took.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HelperLook {
    /// When they looked.
    pub at: Timestamp,
}

/// A helper who may look at the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Helper {
    /// Names the helper within the case.
    pub id: String,
    /// What the person calls them.
    pub label: String,
    /// When the code stops working.
    pub expires_at: Timestamp,
    /// When they looked, latest first.
    pub looks: Vec<HelperLook>,
}

/// A new helper, with the code that is shown only this once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HelperCreated {
    /// The helper.
    pub helper: Helper,
    /// The code to hand over.
    pub code: String,
}

/// The helpers of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HelperList {
    /// Latest first.
    pub helpers: Vec<Helper>,
}
