//! The REST contract between the portal and any backend: types, paths, limits and problem codes.
//!
//! It contains no HTTP, clock or screen. Times are RFC 3339 in UTC, dates ISO 8601, names on the wire
//! `snake_case`, errors RFC 9457 problem details. Every list of kinds is open: a reader keeps an
//! unknown kind as its text and never refuses it.

mod callback;
mod case;
mod contact;
mod dial;
mod feedback;
mod helper;
mod id;
mod message;
mod milestone;
mod night;
mod open_kind;
mod outcome;
mod performance;
mod problem;
mod property;
mod safe_call;
mod session;
mod time;
mod to_do;

#[cfg(feature = "openapi")]
pub mod openapi;

pub mod limits;
pub mod paths;
pub mod reference;

pub use callback::{
    CallbackChange, CallbackList, CallbackRequest, CallbackState, CallbackTopic,
    IfSomeoneElseAnswers, PhoneCall, Slot, SlotList, Voicemail,
};
pub use case::{Case, CaseList, CaseOwner, CaseSummary, Expected, OwnerKind, Stage, Suspect};
pub use contact::{ContactNumber, ContactPreferences, ContactWay, UpdateFrequency};
pub use dial::{Dialled, dialled, numbers};
pub use feedback::{CaseFeedback, Feedback, FeedbackAbout, FeedbackRating};
pub use helper::{
    Helper, HelperAccess, HelperCount, HelperCreated, HelperList, HelperLook, HelperPart,
    HelperRequest, HelperSignIn,
};
pub use id::{CallbackId, CaseId, HelperId, MilestoneId, ToDoId};
pub use message::{Message, MessageDraft, MessageFrom, MessageList};
pub use milestone::{Milestone, MilestoneKind};
pub use night::is_night;
pub use outcome::{OUTCOMES, Outcome, OutcomesOf};
pub use performance::{
    Performance, RightPerformance, SaidAndDid, StepPerformance, Timeliness, ToldInTime, ToldWell,
};
pub use problem::{FieldProblem, Problem, ProblemCode};
pub use property::{Property, PropertyState};
pub use safe_call::{AskedBy, CallerRole, DayPart, Gender, Need, Weekday};
pub use session::{CodeAttempt, PageMark, Session, SessionState, SignIn, SignInStarted};
pub use time::{Date, InvalidTime, Timestamp};
pub use to_do::{AnswerWay, ToDo, ToDoAnswer, ToDoAnswerWay, ToDoAnswered, ToDoKind};
