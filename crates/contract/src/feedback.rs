//! Feedback: one tap and optional words. It is never a complaint.

use serde::{Deserialize, Serialize};

use crate::open_kind::open_kind;

open_kind! {
    /// One tap.
    FeedbackRating {
        /// It was good.
        Good = "good",
        /// It was neither.
        Mixed = "mixed",
        /// It was bad.
        Bad = "bad",
    }
}

open_kind! {
    /// What the feedback is about.
    FeedbackAbout {
        /// A milestone.
        Milestone = "milestone",
        /// A callback.
        Callback = "callback",
        /// This site.
        Site = "site",
    }
}

/// Feedback without signing in. Sent again with the same id, it takes the place of what was sent before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Feedback {
    /// Made by the page at random, of 32 letters and digits: a rating and its words are one feedback.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// One tap.
    #[cfg_attr(feature = "openapi", schema(schema_with = FeedbackRating::known_schema))]
    pub rating: FeedbackRating,
    /// Optional words, 1,000 characters at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

/// Feedback about something in a case. There is one for each thing: sent again, it takes its place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CaseFeedback {
    /// What it is about.
    #[cfg_attr(feature = "openapi", schema(schema_with = FeedbackAbout::known_schema))]
    pub about: FeedbackAbout,
    /// Which milestone or callback: its `id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about_id: Option<String>,
    /// One tap.
    #[cfg_attr(feature = "openapi", schema(schema_with = FeedbackRating::known_schema))]
    pub rating: FeedbackRating,
    /// Optional words, 1,000 characters at most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}
