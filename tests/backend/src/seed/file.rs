//! The format of a file in `seed/cases/`: one fictional case, with days counted from the seeding.
//!
//! ```json
//! {
//!   "person": "amira", "phone": "07700 900123",
//!   "reference": "WM/10001/26", "code_enabled": true, "last_look": -8,
//!   "case": {
//!     "id": "c-10001", "about": "Theft of a bicycle", "reported_at": -60,
//!     "stage": "investigation", "closed": false, "enhanced_rights": false, "bereaved": false,
//!     "crime_on": -61, "may_claim_compensation": false,
//!     "owner": { "kind": "police", "team": "North Area Investigation Team" },
//!     "last_checked_at": -2, "last_contact_at": -9, "next_update_by": 5,
//!     "expected_next": { "kind": "suspect_interviewed", "on": 12 },
//!     "to_do": [{ "id": "t1", "kind": "availability", "by": 20, "note": "…",
//!                 "answer": { "way": "days", "from": 30, "to": 60 } }],
//!     "suspects": [{ "id": "a", "label": "Suspect A", "stage": "investigation" }],
//!     "property": [{ "name": "Blue bicycle", "state": "not_found", "note": "…" }],
//!     "milestones": [
//!       { "id": "m1", "kind": "reported", "happened_at": -60, "told_at": -60 },
//!       { "id": "m2", "kind": "news", "hidden": "not_charged", "happened_at": -1,
//!         "tell_in_person": true }
//!     ]
//!   },
//!   "messages": [{ "from": "staff", "sent_at": -9, "text": "…", "seen": true }],
//!   "numbers": [{ "id": "n1", "number": "07700 900123", "safe": true }],
//!   "preferences": { "safe_ways": ["phone"], "updates": "when_news", "language": "en" }
//! }
//! ```
//!
//! Every day is a whole number: days from the day of seeding, negative in the past. A timestamp is
//! that day at 10:00 UTC. Days in court and other days of work move off weekends and bank holidays
//! (`court_days.rs`); others stay where they are. The milestones are in order, oldest first. One counts as added at the start of the
//! day the person was told of it, else of the day it happened. `last_look` is the day the person
//! looked at their case: whatever was added later is new to them. No file has `today`:
//! the server sets it. News to be told in person has its true kind in `hidden`, which the API never
//! sends. A person with two cases has two files with the same `person` and `phone`. Unknown fields
//! are errors.

use contract::{
    AnswerWay, CaseOwner, ContactPreferences, MessageFrom, MilestoneKind, Outcome, OwnerKind,
    Property, Stage, Suspect, ToDoKind,
};
use serde::Deserialize;

/// Days from the day of seeding; negative in the past.
pub type Days = i64;

/// One file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    /// Identifies the person; the same in all their files.
    pub person: String,
    /// The number to send their codes to.
    pub phone: String,
    /// The reference printed on letters.
    pub reference: String,
    /// Whether they may sign in. Staff can switch the portal off for a case.
    pub code_enabled: bool,
    /// When they last looked at the case; `None` if never.
    pub last_look: Option<Days>,
    /// The case.
    pub case: SeedCase,
    /// Messages to and from staff.
    #[serde(default)]
    pub messages: Vec<SeedMessage>,
    /// The numbers on file.
    #[serde(default)]
    pub numbers: Vec<SeedNumber>,
    /// The person's contact preferences.
    pub preferences: Option<ContactPreferences>,
}

/// Like [`contract::Case`], but with days counted from the seeding.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "each field is documented in contract::Case")]
pub struct SeedCase {
    pub id: String,
    pub about: String,
    pub reported_at: Days,
    pub stage: Stage,
    #[serde(default)]
    pub closed: bool,
    #[serde(default)]
    pub enhanced_rights: bool,
    #[serde(default)]
    pub bereaved: bool,
    pub crime_on: Option<Days>,
    #[serde(default)]
    pub may_claim_compensation: bool,
    #[serde(default)]
    pub may_ask_for_sentence_review: bool,
    #[serde(default)]
    pub may_join_victim_contact: bool,
    pub owner: CaseOwner,
    pub last_checked_at: Option<Days>,
    pub last_contact_at: Option<Days>,
    pub next_update_by: Option<Days>,
    pub expected_next: Option<SeedExpected>,
    #[serde(default)]
    pub to_do: Vec<SeedToDo>,
    #[serde(default)]
    pub suspects: Vec<Suspect>,
    #[serde(default)]
    pub property: Vec<Property>,
    pub milestones: Vec<SeedMilestone>,
}

/// Like [`contract::Milestone`].
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    missing_docs,
    reason = "each field is documented in contract::Milestone"
)]
pub struct SeedMilestone {
    pub id: String,
    pub kind: MilestoneKind,
    /// The true kind of news to be told in person.
    pub hidden: Option<MilestoneKind>,
    pub outcome: Option<Outcome>,
    pub title: Option<String>,
    pub happened_at: Days,
    pub told_at: Option<Days>,
    pub due_at: Option<Days>,
    pub suspect: Option<String>,
    pub place: Option<String>,
    pub note: Option<String>,
    pub note_language: Option<String>,
    #[serde(default)]
    pub rules: Vec<String>,
    #[serde(default)]
    pub tell_in_person: bool,
}

/// Like [`contract::Expected`].
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    missing_docs,
    reason = "each field is documented in contract::Expected"
)]
pub struct SeedExpected {
    pub kind: MilestoneKind,
    pub on: Option<Days>,
}

/// Like [`contract::ToDo`].
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "each field is documented in contract::ToDo")]
pub struct SeedToDo {
    pub id: Option<String>,
    pub kind: ToDoKind,
    pub by: Option<Days>,
    pub note: Option<String>,
    pub answer: Option<SeedAnswerWay>,
}

/// Like [`contract::ToDoAnswerWay`].
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    missing_docs,
    reason = "each field is documented in contract::ToDoAnswerWay"
)]
pub struct SeedAnswerWay {
    pub way: AnswerWay,
    pub question: Option<String>,
    pub from: Option<Days>,
    pub to: Option<Days>,
    pub chars_max: Option<u32>,
    pub url: Option<String>,
    pub name: Option<String>,
    pub number: Option<String>,
    pub address: Option<String>,
    pub hours: Option<String>,
}

/// Like [`contract::Message`], without an id.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "each field is documented in contract::Message")]
pub struct SeedMessage {
    /// Ignored: messages get numbers in the order of the file.
    pub id: Option<String>,
    pub from: MessageFrom,
    pub person: Option<String>,
    pub office: Option<OwnerKind>,
    pub sent_at: Days,
    pub text: String,
    #[serde(default)]
    pub seen: bool,
}

/// A number on file. The API sends it only masked.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeedNumber {
    /// Its id, unique within the case.
    pub id: String,
    /// The number.
    pub number: String,
    /// Whether the person said it is safe.
    pub safe: bool,
}
