//! Reads answers of the contract from JSON. Serde's derived readers are a copy of code for every
//! type; these only walk a `Value`, for a quarter of the bytes (see `docs/decisions`).
//!
//! `tests/components` holds every reader against serde's.

use std::cell::Cell;

use contract::{
    Callback, CallbackList, CallbackState, Case, CaseList, CaseOwner, CaseSummary, ContactNumber,
    ContactPreferences, ContactWay, Date, Expected, FieldProblem, Helper, HelperAccess,
    HelperCreated, HelperList, HelperLook, HelperPart, Message, MessageFrom, MessageList,
    Milestone, MilestoneKind, OwnerKind, Problem, Property, PropertyState, Session, SessionState,
    SignInStarted, Slot, SlotList, Stage, Suspect, Timestamp, ToDo, ToDoKind, UpdateFrequency,
};
use serde_json::Value;

use super::ApiError;

/// Reads one answer.
///
/// # Errors
/// `Malformed` when something that must be there is missing or of another kind.
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

/// Reads the answer to what has no answer but "done". Anything else comes from something in between,
/// such as the web page of a hotel's network.
///
/// # Errors
/// `Malformed` when there is a body.
pub fn nothing(body: &str) -> Result<(), ApiError> {
    body.is_empty().then_some(()).ok_or(ApiError::Malformed)
}

/// What can be read from JSON.
///
/// It always gives a value, and notes when it is not whole: leaving early would cost code for every
/// field that was read before.
pub trait Read: Sized {
    /// Reads it; `None` is a field that is not there.
    fn read(value: Option<&Value>, is_whole: &Cell<bool>) -> Self;
}

/// A field of an object. Anything else has no fields.
fn field<T: Read>(value: Option<&Value>, name: &str, is_whole: &Cell<bool>) -> T {
    T::read(value.and_then(|object| object.get(name)), is_whole)
}

/// A text; an empty one, and not whole, when it is something else.
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

/// A flag that is missing means no.
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

/// A count that is missing is none.
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

/// A list that is missing has nothing in it.
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

macro_rules! kinds {
    ($($name:ident),* $(,)?) => { $(
        impl Read for $name {
            fn read(value: Option<&Value>, is_whole: &Cell<bool>) -> Self {
                Self::from(text(value, is_whole))
            }
        }
    )* };
}

kinds!(
    CallbackState,
    ContactWay,
    HelperPart,
    MessageFrom,
    MilestoneKind,
    OwnerKind,
    PropertyState,
    SessionState,
    Stage,
    ToDoKind,
    UpdateFrequency
);

/// Lists the fields of each type. One that is left out does not compile. Lists and flags may be
/// missing unless they stand after `required`.
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
    Session { state, ends_at, idle_ends_at, code_expires_at, resend_after, helper, now }
    CaseSummary { id, reference, about, reported_at, stage, closed }
    CaseList { ; required cases }
    Suspect { id, label, stage }
    CaseOwner { kind, team, person, phone, hours }
    Expected { kind, on }
    Property { name, state, note }
    ToDo { kind, by, note }
    Milestone {
        id, kind, title, happened_at, told_at, due_at, suspect, place, note, is_new,
        tell_in_person
    }
    Case {
        id, reference, about, reported_at, stage, closed, enhanced_rights, bereaved, crime_on,
        may_claim_compensation, property, unread_messages, owner,
        last_checked_at, last_contact_at, next_update_by, expected_next, to_do, suspects, today
        ; required milestones
    }
    Slot { id, starts_at, ends_at }
    ContactNumber { id, masked; required safe }
    SlotList { language; required slots, numbers }
    Callback { id, reference, window, state, way, number }
    CallbackList { ; required callbacks }
    Message { id, from, sent_at, text, seen }
    MessageList { ; required messages, reply_within_working_days }
    ContactPreferences { never, updates, language; required safe_ways }
    HelperAccess { case_id, ends_at, shows }
    HelperLook { at }
    Helper { id, label, expires_at, shows; required looks }
    HelperCreated { helper, code }
    HelperList { ; required helpers }
    FieldProblem { field, reason }
}

/// Not required to be whole: a problem without details still has its HTTP status.
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
