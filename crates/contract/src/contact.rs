//! How to reach the person safely, and how often they want news.

use serde::{Deserialize, Serialize};

use crate::open_kind::open_kind;

open_kind! {
    /// How the person wants to be reached.
    ContactWay {
        /// A phone call.
        Phone = "phone",
        /// A text message.
        Text = "text",
        /// British Sign Language by video.
        BslVideo = "bsl_video",
        /// Relay UK, which turns speech into text.
        RelayUk = "relay_uk",
    }
}

open_kind! {
    /// How often the person wants to hear about the case.
    UpdateFrequency {
        /// When something happens.
        WhenNews = "when_news",
        /// Every week.
        Weekly = "weekly",
        /// Every 28 days.
        Every28Days = "every_28_days",
        /// The person asks when they want to know.
        OnlyWhenIAsk = "only_when_i_ask",
    }
}

/// A number on file, masked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ContactNumber {
    /// Names the number within the case.
    pub id: String,
    /// The number with all but its last digits hidden: "ends in 123".
    pub masked: String,
    /// Whether the person said before that it is safe. They are asked again each time.
    pub safe: bool,
}

/// What the person said about being reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ContactPreferences {
    /// Safe ways, in order of preference.
    #[cfg_attr(feature = "openapi", schema(schema_with = ContactWay::each_once_schema))]
    pub safe_ways: Vec<ContactWay>,
    /// Times that are never safe, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub never: Option<String>,
    /// How often the person wants to hear.
    #[cfg_attr(feature = "openapi", schema(schema_with = UpdateFrequency::known_schema))]
    pub updates: UpdateFrequency,
    /// Language of updates, a BCP 47 tag.
    pub language: String,
    /// Codes for signing in may come from 22:00 to 7:00 too. Then anybody who knows the reference can make the
    /// person's phone ring at night, so it is never assumed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub codes_at_night: bool,
}
