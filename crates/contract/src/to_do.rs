//! What only the person can do, how it is answered, and what they answered.

use serde::{Deserialize, Serialize};

use crate::limits::TO_DO_TEXT_CHARS_MAX;
use crate::open_kind::open_kind;
use crate::{Date, Timestamp, ToDoId};

open_kind! {
    /// Something only the victim can do.
    ToDoKind {
        /// Ask for a review of a decision.
        AskForReview = "ask_for_review",
        /// Give or refuse consent to something named in the note.
        Consent = "consent",
        /// Write or update a Victim Personal Statement.
        PersonalStatement = "personal_statement",
        /// Say on which days a court date would be impossible.
        Availability = "availability",
        /// Reply to the Victim Contact Scheme.
        ReplyToVcs = "reply_to_vcs",
        /// Collect property.
        CollectProperty = "collect_property",
        /// Go to court on the day named.
        GoToCourt = "go_to_court",
        /// Ring the office named as owner: there is news to be told by a person.
        Ring = "ring",
    }
}

open_kind! {
    /// How something is answered.
    AnswerWay {
        /// Here, with yes or no.
        YesNo = "yes_no",
        /// Here, with the days on which the person cannot come.
        Days = "days",
        /// Here, in the person's own words.
        Text = "text",
        /// On another site.
        Link = "link",
        /// By phone.
        Number = "number",
        /// In a place.
        Place = "place",
    }
}

/// Something only the victim can do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ToDo {
    /// Names it within its case, for good. What is answered here has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub id: Option<ToDoId>,
    /// What it is.
    pub kind: ToDoKind,
    /// The last day for it, and for changing an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
    /// A sentence from the people who have the case, in plain words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How it is answered. Without it the note says how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<ToDoAnswerWay>,
    /// What the person answered last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered: Option<ToDoAnswered>,
}

/// How something is answered. Each way uses some of the fields; they mean the same in every way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ToDoAnswerWay {
    /// The way.
    pub way: AnswerWay,
    /// `yes_no`: what yes means, as a question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// `days`: the first day that is asked about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// `days`: the last day that is asked about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// `text`: how many characters staff can take, if fewer than the contract's limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chars_max: Option<u32>,
    /// `link`: the page, `https` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// `link`: what the page is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `number`: the number to ring.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// `place`: its address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// `number`, `place`: when somebody is there, in plain words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
}

impl ToDoAnswerWay {
    /// How many characters an answer in words may have. A limit of none would be a mistake of staff.
    pub fn text_chars_max(&self) -> usize {
        let asked = self.chars_max.filter(|chars| *chars > 0);
        let asked = asked.and_then(|chars| usize::try_from(chars).ok());
        asked.map_or(TO_DO_TEXT_CHARS_MAX, |chars| {
            chars.min(TO_DO_TEXT_CHARS_MAX)
        })
    }
}

/// An answer to be sent: the one field that belongs to its way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ToDoAnswer {
    /// `yes_no`: yes or no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yes: Option<bool>,
    /// `days`: the days on which the person cannot come, each once. None of them: any day will do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<Vec<Date>>,
    /// `text`: the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// An answer that the backend holds, as it was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ToDoAnswered {
    /// When it was sent.
    pub at: Timestamp,
    /// Yes or no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yes: Option<bool>,
    /// The days on which the person cannot come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<Vec<Date>>,
    /// The person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl ToDoAnswer {
    /// The answer as a backend holds it.
    pub fn sent(self, at: Timestamp) -> ToDoAnswered {
        let Self { yes, days, text } = self;
        ToDoAnswered {
            at,
            yes,
            days,
            text,
        }
    }
}
