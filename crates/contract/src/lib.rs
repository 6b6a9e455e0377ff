//! The REST contract between the portal and any backend: its types, its paths and its problem codes.
//!
//! Nothing here knows HTTP, a clock or a screen. Times are RFC 3339 in UTC, dates are ISO 8601,
//! names on the wire are `snake_case`, errors are RFC 9457 problem details. Every list of kinds is
//! open: a kind from the future is read as `Unknown` or kept as its text, never refused.

mod callback;
mod case;
mod contact;
mod feedback;
mod helper;
mod id;
mod message;
mod milestone;
mod open_kind;
mod problem;
mod property;
mod safe_call;
mod session;
mod time;

#[cfg(feature = "openapi")]
pub mod openapi;

pub mod paths;
pub mod reference;

pub use callback::{
    Callback, CallbackChange, CallbackList, CallbackRequest, CallbackState, CallbackTopic,
    ContactWay, IfSomeoneElseAnswers, Slot, SlotList, Voicemail,
};
pub use case::{
    Case, CaseList, CaseOwner, CaseSummary, Expected, OwnerKind, Stage, Suspect, ToDo, ToDoKind,
};
pub use contact::{ContactNumber, ContactPreferences, UpdateFrequency};
pub use feedback::{CaseFeedback, Feedback, FeedbackAbout, FeedbackRating};
pub use helper::{
    Helper, HelperAccess, HelperCreated, HelperList, HelperLook, HelperPart, HelperRequest,
    HelperSignIn,
};
pub use id::{CallbackId, CaseId, HelperId, MilestoneId};
pub use message::{Message, MessageDraft, MessageFrom, MessageList};
pub use milestone::{Milestone, MilestoneKind};
pub use problem::{FieldProblem, Problem, ProblemCode};
pub use property::{Property, PropertyState};
pub use safe_call::{AskedBy, CallerRole, DayPart, Gender, Need, Weekday};
pub use session::{CodeAttempt, Session, SessionState, SignIn, SignInStarted};
pub use time::{Date, InvalidTime, Timestamp};
