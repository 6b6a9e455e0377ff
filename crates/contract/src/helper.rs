//! Access to one case for a charity worker or relative: time-limited, read-only, revocable.

use serde::{Deserialize, Deserializer, Serialize};

use crate::open_kind::open_kind;
use crate::{CaseId, HelperId, Timestamp};

open_kind! {
    /// What a helper may see besides where the case stands and what comes next.
    HelperPart {
        /// What has happened so far.
        History = "history",
        /// Stolen or damaged things, and things held as evidence.
        Property = "property",
        /// The reference printed on letters.
        Reference = "reference",
    }
}

/// Asks for a code to hand over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct HelperRequest {
    /// What the person calls the helper: "my support worker".
    pub label: String,
    /// For how many days the code works: 1 to 90; 30 is what a form offers first.
    #[serde(deserialize_with = "whole")]
    pub days: u16,
    /// What the person lets them see. Nothing is added to it later.
    #[serde(default)]
    #[cfg_attr(feature = "openapi", schema(schema_with = HelperPart::each_once_schema))]
    pub shows: Vec<HelperPart>,
}

/// Accepts a whole number, also written as `14.0`.
fn whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    let number = f64::deserialize(deserializer)?;
    if number.fract() == 0.0 && (0.0..=f64::from(u16::MAX)).contains(&number) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "checked above"
        )]
        return Ok(number as u16);
    }
    Err(serde::de::Error::custom("not a whole number of days"))
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
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub id: HelperId,
    /// What the person calls them.
    pub label: String,
    /// When the code stops working.
    pub expires_at: Timestamp,
    /// What the person lets them see.
    #[serde(default)]
    pub shows: Vec<HelperPart>,
    /// When they looked, latest first.
    pub looks: Vec<HelperLook>,
    /// When the access has ended, or the code's time was over. Without it the code works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
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

/// A helper signs in with the code that they were given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct HelperSignIn {
    /// The code as it was typed: small letters, spaces and dashes make no difference.
    pub code: String,
}

/// What a session of a helper may see, and for how long.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HelperAccess {
    /// The one case; its id.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub case_id: CaseId,
    /// When the code stops working.
    pub ends_at: Timestamp,
    /// What the person lets them see.
    #[serde(default)]
    pub shows: Vec<HelperPart>,
}

/// Who can see a case now, for its first screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HelperCount {
    /// How many helpers' codes work.
    pub count: u32,
    /// When one of them looked last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub looked_at: Option<Timestamp>,
}

/// The helpers of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HelperList {
    /// Those whose code works, latest first; then those of the last 90 days whose access has ended.
    pub helpers: Vec<Helper>,
}

#[cfg(test)]
mod tests {
    use super::HelperRequest;

    fn days(number: &str) -> Option<u16> {
        let json = format!(r#"{{"label":"my sister","days":{number}}}"#);
        serde_json::from_str::<HelperRequest>(&json)
            .ok()
            .map(|request| request.days)
    }

    #[test]
    fn nothing_more_is_shown_than_was_chosen() {
        let request: HelperRequest =
            serde_json::from_str(r#"{"label":"my sister","days":1}"#).unwrap();
        assert_eq!(request.shows, []);
    }

    #[test]
    fn days_are_whole_numbers_however_json_writes_them() {
        assert_eq!([days("14"), days("14.0"), days("1.4e1")], [Some(14); 3]);
        assert_eq!(
            [days("14.5"), days("-1"), days("70000"), days("\"14\"")],
            [None; 4]
        );
    }
}
