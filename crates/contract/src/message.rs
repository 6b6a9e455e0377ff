//! Messages to and from the officer or victim care.

use serde::{Deserialize, Serialize};

use crate::open_kind::open_kind;
use crate::{OwnerKind, Timestamp};

open_kind! {
    /// Who wrote a message.
    MessageFrom {
        /// The signed-in person.
        Me = "me",
        /// The officer or victim care.
        Staff = "staff",
    }
}

/// A message to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct MessageDraft {
    /// What it says: 1 to 2,000 characters.
    pub text: String,
}

/// A message that the backend holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Message {
    /// Names it within its case.
    pub id: String,
    /// Who wrote it.
    pub from: MessageFrom,
    /// The name of the one of staff who wrote it, where the person may know it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// The kind of office where they work. Without a name and this, the portal says "the people who have your case".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<OwnerKind>,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// What it says.
    pub text: String,
    /// Whether the person it is for has seen it.
    #[serde(default)]
    pub seen: bool,
}

/// The messages of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MessageList {
    /// Oldest first.
    pub messages: Vec<Message>,
    /// In how many working days a reply usually comes.
    pub reply_within_working_days: u16,
}
