//! Asking for a safe phone call.

use serde::{Deserialize, Serialize};

use crate::open_kind::open_kind;
use crate::{
    AskedBy, CallbackId, CallerRole, ContactNumber, ContactWay, DayPart, Gender, Need, Timestamp,
    Weekday,
};

open_kind! {
    /// What the caller does when somebody else answers.
    IfSomeoneElseAnswers {
        /// Hang up and say nothing: the safest.
        HangUp = "hang_up",
        /// Ask for the person by first name and nothing more.
        AskForMe = "ask_for_me",
        /// Say it was a wrong number.
        WrongNumber = "wrong_number",
        /// Say what is in `say_this` and nothing more; without it, hang up.
        SayThis = "say_this",
    }
}

open_kind! {
    /// What may be left on voicemail.
    Voicemail {
        /// No message: the safest.
        None = "none",
        /// A first name and a number, nothing about the case or the organisation.
        NameOnly = "name_only",
        /// A full message.
        Full = "full",
    }
}

open_kind! {
    /// What the call is about.
    CallbackTopic {
        /// News of the case.
        Update = "update",
        /// What the person is entitled to.
        Rights = "rights",
        /// Feeling unsafe.
        Safety = "safety",
        /// Going to court.
        Court = "court",
        /// Property.
        Property = "property",
        /// Support services.
        Support = "support",
        /// A complaint.
        Complaint = "complaint",
        /// The person would rather say it on the phone.
        PreferNotToSay = "prefer_not_to_say",
    }
}

open_kind! {
    /// Where a request stands. Only `booked` is a promise; the portal shows every other state as none.
    CallbackState {
        /// Staff have it and will call.
        Booked = "booked",
        /// It has arrived, and nobody has said yet that they will call.
        Requested = "requested",
        /// The person cancelled it.
        Cancelled = "cancelled",
        /// Staff have called.
        Done = "done",
        /// Staff called and could not reach the person.
        Missed = "missed",
    }
}

/// A time in which staff can call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Slot {
    /// Names the slot.
    pub id: String,
    /// The earliest moment of the call.
    pub starts_at: Timestamp,
    /// The latest moment of the call.
    pub ends_at: Timestamp,
}

/// The times in which staff can call, and the numbers they hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SlotList {
    /// Free slots, earliest first.
    pub slots: Vec<Slot>,
    /// The numbers on file, masked, that may be safe to use.
    pub numbers: Vec<ContactNumber>,
    /// The language the backend would use unless told otherwise, a BCP 47 tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// A request to be called. Only the way, the slot and, unless it is a video call, a number are needed. What the person
/// was not asked, or did not answer, is left out: then staff do what is safest, as each field says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CallbackRequest {
    /// How to reach the person.
    #[cfg_attr(feature = "openapi", schema(schema_with = ContactWay::known_schema))]
    pub way: ContactWay,
    /// The slot chosen.
    pub slot_id: String,
    /// Which of the numbers on file to use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_id: Option<String>,
    /// A new number to use for this call only, as typed, tidied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_number: Option<String>,
    /// What to do when somebody else answers. Without it: `hang_up`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(schema_with = IfSomeoneElseAnswers::known_schema))]
    pub if_someone_else_answers: Option<IfSomeoneElseAnswers>,
    /// What to say then, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub say_this: Option<String>,
    /// Somebody who may answer in their place and know what it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub may_answer: Option<String>,
    /// When the person must never be contacted, on any day, also not when a call is tried again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(schema_with = DayPart::each_once_schema))]
    pub never_at: Vec<DayPart>,
    /// On which days of the week they must never be contacted, at any time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(schema_with = Weekday::each_once_schema))]
    pub never_on: Vec<Weekday>,
    /// What may be left on voicemail, or written in a text message. Without it: `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(schema_with = Voicemail::known_schema))]
    pub voicemail: Option<Voicemail>,
    /// Whether the caller's number is withheld. Without it: it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = bool))]
    pub withhold_number: Option<bool>,
    /// The name to ask for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask_for: Option<String>,
    /// A word that the caller says first, so that the person knows who it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_word: Option<String>,
    /// A word that the person says when they cannot talk: the caller ends the call as a wrong number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stop_word: Option<String>,
    /// Who should ring.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(schema_with = CallerRole::known_schema))]
    pub caller: Option<CallerRole>,
    /// The person who should ring, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caller_name: Option<String>,
    /// Whether a woman or a man should ring.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(schema_with = Gender::known_schema))]
    pub caller_gender: Option<Gender>,
    /// The language of the call, a BCP 47 tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Whether an interpreter is needed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub interpreter: bool,
    /// That the interpreter must not be from the person's own community, where they may be known.
    #[serde(default, skip_serializing_if = "is_false")]
    pub interpreter_not_from_community: bool,
    /// Whether the interpreter should be a woman or a man.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(schema_with = Gender::known_schema))]
    pub interpreter_gender: Option<Gender>,
    /// What helps both to understand each other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "openapi", schema(schema_with = Need::each_once_schema))]
    pub needs: Vec<Need>,
    /// Who fills in the request. A helper sits with the person, in the person's own session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(schema_with = AskedBy::known_schema))]
    pub asked_by: Option<AskedBy>,
    /// What the call is about. Without it the person says it on the call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(schema_with = CallbackTopic::known_schema))]
    pub topic: Option<CallbackTopic>,
    /// Anything that helps the caller, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes every field by reference"
)]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

/// A change to a request that was confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct CallbackChange {
    /// The new slot.
    pub slot_id: String,
}

/// A request that the backend holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema), schema(as = Callback))]
pub struct PhoneCall {
    /// Names the request within its case.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub id: CallbackId,
    /// A short reference to quote on the phone.
    pub reference: String,
    /// When staff will call.
    pub window: Slot,
    /// Where it stands.
    pub state: CallbackState,
    /// How the person will be reached.
    pub way: ContactWay,
    /// The number that will be used, masked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

/// The requests of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CallbackList {
    /// Latest first.
    pub callbacks: Vec<PhoneCall>,
}
