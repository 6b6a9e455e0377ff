//! Reads answers of the contract from JSON. Serde's derived readers copy code for every type; these
//! walk a `Value`, for a quarter of the bytes (see `docs/decisions`).
//!
//! `tests/components` compares every reader with serde's.

use std::cell::Cell;

use contract::{
    AnswerWay, CallbackId, CallbackList, CallbackState, Case, CaseId, CaseList, CaseOwner,
    CaseSummary, ContactNumber, ContactPreferences, ContactWay, Date, Expected, FieldProblem,
    Helper, HelperAccess, HelperCount, HelperCreated, HelperId, HelperList, HelperLook, HelperPart,
    Message, MessageFrom, MessageList, Milestone, MilestoneId, MilestoneKind, Outcome, OwnerKind,
    PhoneCall, Problem, Property, PropertyState, Session, SessionState, SignInStarted, Slot,
    SlotList, Stage, Suspect, Timestamp, ToDo, ToDoAnswerWay, ToDoAnswered, ToDoId, ToDoKind,
    UpdateFrequency,
};
use serde_json::Value;

use super::ApiError;

/// Parses one answer.
///
/// # Errors
/// `Malformed` when a required field is missing or has the wrong type.
pub fn parse<T: Read>(json: &str) -> Result<T, ApiError> {
    let is_whole = Cell::new(true);
    let value = serde_json::from_str(json).map_err(|_| ApiError::Malformed)?;
    let read = T::read(Some(&value), &is_whole);
    if is_whole.get() {
        Ok(read)
    } else {
        Err(ApiError::Malformed)
    }
}

/// Reads an empty body: the answer to a request that changes something and returns nothing. Anything else
/// comes from something in between, such as the web page of a hotel's network.
///
/// # Errors
/// `Malformed` when there is a body.
pub fn nothing(body: &str) -> Result<(), ApiError> {
    body.is_empty().then_some(()).ok_or(ApiError::Malformed)
}

/// A type that can be read from JSON.
///
/// Reading always returns a value and clears `is_whole` when it is incomplete: returning early would
/// cost code for every field already read.
pub trait Read: Sized {
    /// Reads a value; `None` is a missing field.
    fn read(value: Option<&Value>, is_whole: &Cell<bool>) -> Self;
}

/// Reads a field of an object. Anything else has no fields.
fn field<T: Read>(value: Option<&Value>, name: &str, is_whole: &Cell<bool>) -> T {
    T::read(value.and_then(|object| object.get(name)), is_whole)
}

/// A text; if it is something else, an empty one that is not whole.
fn text<'json>(value: Option<&'json Value>, is_whole: &Cell<bool>) -> &'json str {
    value.and_then(Value::as_str).unwrap_or_else(|| {
        is_whole.set(false);
        ""
    })
}

impl Read for String {
    fn read(value: Option<&Value>, is_whole: &Cell<bool>) -> Self {
        text(value, is_whole).to_owned()
    }
}

/// A missing flag is false.
impl Read for bool {
    fn read(value: Option<&Value>, is_whole: &Cell<bool>) -> Self {
        match value {
            Some(Value::Bool(flag)) => *flag,
            Some(_) => {
                is_whole.set(false);
                false
            }
            None => false,
        }
    }
}

/// A missing count is zero.
impl Read for u32 {
    fn read(value: Option<&Value>, is_whole: &Cell<bool>) -> Self {
        let count = value.map_or(Some(0), Value::as_u64);
        count
            .and_then(|count| Self::try_from(count).ok())
            .unwrap_or_else(|| {
                is_whole.set(false);
                0
            })
    }
}

impl Read for u16 {
    fn read(value: Option<&Value>, is_whole: &Cell<bool>) -> Self {
        Self::try_from(u32::read(value, is_whole)).unwrap_or_else(|_| {
            is_whole.set(false);
            0
        })
    }
}

impl<T: Read> Read for Option<T> {
    fn read(value: Option<&Value>, is_whole: &Cell<bool>) -> Self {
        let value = value.filter(|value| !value.is_null());
        value.map(|value| T::read(Some(value), is_whole))
    }
}

/// A missing list is empty.
impl<T: Read> Read for Vec<T> {
    fn read(value: Option<&Value>, is_whole: &Cell<bool>) -> Self {
        let items = value.map(|value| {
            value.as_array().map_or_else(
                || {
                    is_whole.set(false);
                    [].as_slice()
                },
                Vec::as_slice,
            )
        });
        let items = items.unwrap_or_default();
        let mut read = Self::with_capacity(items.len());
        for item in items {
            read.push(T::read(Some(item), is_whole));
        }
        read
    }
}

impl Read for Date {
    fn read(value: Option<&Value>, is_whole: &Cell<bool>) -> Self {
        Self::parse(text(value, is_whole)).unwrap_or_else(|_| {
            is_whole.set(false);
            Timestamp(0).in_utc().0
        })
    }
}

impl Read for Timestamp {
    fn read(value: Option<&Value>, is_whole: &Cell<bool>) -> Self {
        Self::parse(text(value, is_whole)).unwrap_or_else(|_| {
            is_whole.set(false);
            Self(0)
        })
    }
}

/// Types made from any text: kinds and ids.
macro_rules! from_text {
    ($($name:ident),* $(,)?) => { $(
        impl Read for $name {
            fn read(value: Option<&Value>, is_whole: &Cell<bool>) -> Self {
                Self::from(text(value, is_whole))
            }
        }
    )* };
}

from_text!(
    AnswerWay,
    CallbackId,
    CallbackState,
    CaseId,
    ContactWay,
    HelperId,
    HelperPart,
    MessageFrom,
    MilestoneId,
    MilestoneKind,
    Outcome,
    OwnerKind,
    PropertyState,
    SessionState,
    Stage,
    ToDoId,
    ToDoKind,
    UpdateFrequency
);

/// The fields of each type; leaving one out does not compile. Lists and flags may be missing from the
/// JSON unless they come after `required`.
macro_rules! objects {
    ($($name:ident { $($field:ident),* $(; required $($list:ident),*)? })*) => { $(
        impl Read for $name {
            fn read(value: Option<&Value>, is_whole: &Cell<bool>) -> Self {
                $($(if value.and_then(|object| object.get(stringify!($list))).is_none() {
                    is_whole.set(false);
                })*)?
                Self {
                    $($field: field(value, stringify!($field), is_whole),)*
                    $($($list: field(value, stringify!($list), is_whole),)*)?
                }
            }
        }
    )* };
}

objects! {
    SignInStarted { expires_at, resend_after }
    Session { state, ends_at, idle_ends_at, code_expires_at, resend_after, helper, only_case, now }
    CaseSummary { id, reference, about, reported_at, stage, closed }
    CaseList { ; required cases }
    Suspect { id, label, stage }
    CaseOwner { kind, team, person, phone, hours }
    Expected { kind, on }
    Property { name, state, note }
    ToDo { id, kind, by, note, answer, answered }
    ToDoAnswerWay { way, question, from, to, chars_max, url, name, number, address, hours }
    ToDoAnswered { at, yes, days, text }
    Milestone {
        id, kind, outcome, title, happened_at, told_at, due_at, suspect, place, rules, note,
        note_language, is_new, tell_in_person
    }
    Case {
        id, reference, about, reported_at, stage, closed, enhanced_rights, bereaved, crime_on,
        may_claim_compensation, may_ask_for_sentence_review, may_join_victim_contact,
        property, unread_messages, helpers, owner,
        last_checked_at, last_contact_at, next_update_by, expected_next, to_do, suspects, today
        ; required milestones
    }
    Slot { id, starts_at, ends_at }
    ContactNumber { id, masked; required safe }
    SlotList { language; required slots, numbers }
    PhoneCall { id, reference, window, state, way, number }
    CallbackList { ; required callbacks }
    Message { id, from, person, office, sent_at, text, seen }
    MessageList { ; required messages, reply_within_working_days }
    ContactPreferences { never, updates, language, codes_at_night; required safe_ways }
    HelperAccess { case_id, ends_at, shows }
    HelperLook { at }
    HelperCount { count, looked_at }
    Helper { id, label, expires_at, shows, ended_at; required looks }
    HelperCreated { helper, code }
    HelperList { ; required helpers }
    FieldProblem { field, reason }
}

/// Never incomplete: a problem without details still has its HTTP status.
impl Read for Problem {
    fn read(value: Option<&Value>, _: &Cell<bool>) -> Self {
        let any = Cell::new(true);
        Self {
            kind: field::<Option<String>>(value, "type", &any).unwrap_or_default(),
            title: String::new(),
            status: 0,
            fields: field(value, "fields", &any),
            request_id: None,
        }
    }
}
