//! How the service keeps its promises, for everybody: counts of people by quarter, without a person in them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::open_kind::open_kind;
use crate::{Date, FeedbackRating, MilestoneKind};

open_kind! {
    /// Whether people were told in time.
    Timeliness {
        /// Everything that they had to be told came in time.
        InTime = "in_time",
        /// Something came late, or had not come by the end of the quarter.
        Late = "late",
    }
}

/// The numbers of the last quarters, and what was done about what people said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Performance {
    /// The day on which the latest quarter was published. What is published never changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_on: Option<Date>,
    /// For each right, how many people were told in time.
    pub rights: Vec<RightPerformance>,
    /// For each kind of step, what people answered to "How well did we explain this?".
    pub steps: Vec<StepPerformance>,
    /// What people said, and what was done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub said_and_did: Vec<SaidAndDid>,
}

/// How many people were told in time, as one right promises it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RightPerformance {
    /// The id of the clock in the rights file.
    pub right: String,
    /// One row for each quarter, latest first.
    pub quarters: Vec<ToldInTime>,
}

/// A row: the people whose last day for being told was in one quarter. Each counts once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ToldInTime {
    /// The first day of the quarter.
    pub from: Date,
    /// How many people. Missing if fewer than ten.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    /// How many were told everything in time. Missing, like `late`, if either is fewer than ten.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_time: Option<u32>,
    /// How many were told something late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub late: Option<u32>,
    /// Which of the two is fewer than ten, if that is safe to say: from 20 people on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub few: Vec<Timeliness>,
}

/// How well people were told of one kind of step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StepPerformance {
    /// The kind of milestone.
    pub kind: MilestoneKind,
    /// One row for each quarter, latest first.
    pub quarters: Vec<ToldWell>,
}

/// A row: the people who first answered in one quarter. Each counts once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ToldWell {
    /// The first day of the quarter.
    pub from: Date,
    /// How many people. Missing if fewer than ten.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    /// How many answered "good". Missing, like the others, if any of them is fewer than ten.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub good: Option<u32>,
    /// How many answered "in between".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mixed: Option<u32>,
    /// How many answered "not good".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bad: Option<u32>,
    /// Which of them are fewer than ten, if that is safe to say: from 30 people on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub few: Vec<FeedbackRating>,
}

/// What people said, and what was done about it. The texts are the deployment's own, never a person's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SaidAndDid {
    /// The day on which it was done.
    pub on: Date,
    /// What people said: a text for each language, by its BCP 47 tag.
    pub said: BTreeMap<String, String>,
    /// What was done, in the same languages.
    pub did: BTreeMap<String, String>,
}
