//! What a question is: a page of the form, its fields, and when it is asked.

use crate::Field;

/// Way: the person is not contacted and rings instead.
pub const RING_MYSELF: &str = "ring_myself";
/// Number: one that is not on file.
pub const ANOTHER: &str = "another";
/// Number: the person is not sure that one is safe.
pub const NOT_SURE: &str = "not_sure";
/// Safe: at some times only.
pub const SOME_TIMES: &str = "some_times";
/// Withheld: the caller's number is shown.
pub(crate) const SHOWN: &str = "shown";
/// If someone else answers: what the person has written.
pub(crate) const SAY_THIS: &str = "say_this";
/// Who should ring: somebody by name.
pub(crate) const NAMED: &str = "named";
/// Not a wish: nothing is sent.
pub(crate) const NO_WISH: &str = "prefer_not_to_say";
/// An interpreter is needed.
pub(crate) const YES: &str = "yes";
/// Interpreter: nobody from the person's own community.
pub(crate) const NOT_FROM_COMMUNITY: &str = "not_from_community";

/// How many questions everybody is asked; the last is to check the answers.
pub const STEPS: u8 = 5;

/// One page of the form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum QuestionId {
    /// How to reach the person.
    Way,
    /// Which number is safe, and when.
    Number,
    /// Advice for a person who is not sure; the form stops here.
    NotSure,
    /// At what time of which day.
    Slot,
    /// What to do when somebody else answers.
    SomeoneElse,
    /// What may be left on voicemail.
    Voicemail,
    /// What may be written in a text message.
    TextMessage,
    /// Whether the caller's number is hidden.
    Withheld,
    /// The name to ask for and the code words.
    Name,
    /// Who should ring.
    Caller,
    /// Whether a woman or a man should ring.
    CallerGender,
    /// The language of the call.
    Language,
    /// Whether an interpreter is needed, and which.
    Interpreter,
    /// What helps both to understand each other.
    Needs,
    /// Who fills in the form.
    AskedBy,
    /// What it is about.
    Topic,
    /// Anything that helps the caller.
    Note,
}

impl QuestionId {
    /// The name in the keys of the texts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Way => "way",
            Self::Number => "number",
            Self::NotSure => "not-sure",
            Self::Slot => "slot",
            Self::SomeoneElse => "someone-else",
            Self::Voicemail => "voicemail",
            Self::TextMessage => "text-message",
            Self::Withheld => "withheld",
            Self::Name => "name",
            Self::Caller => "caller",
            Self::CallerGender => "caller-gender",
            Self::Language => "language",
            Self::Interpreter => "interpreter",
            Self::Needs => "needs",
            Self::AskedBy => "asked-by",
            Self::Topic => "topic",
            Self::Note => "note",
        }
    }
}

impl QuestionId {
    /// Which of the [`STEPS`] it is; none for advice, and for what a person may add.
    pub const fn step(self) -> Option<u8> {
        match self {
            Self::Way => Some(1),
            Self::Number => Some(2),
            Self::Slot => Some(3),
            Self::SomeoneElse | Self::TextMessage => Some(4),
            _ => None,
        }
    }
}

/// One page: its fields, and when it is asked.
#[derive(PartialEq, Eq, Debug)]
pub struct Question {
    /// Names the page.
    pub id: QuestionId,
    /// The fields on it; none on a page of advice where the form stops.
    pub asks: &'static [Ask],
    /// Asked only with these answers to another question; always asked without.
    pub when: Option<When>,
}

/// One field on a page.
#[derive(PartialEq, Eq, Debug)]
pub struct Ask {
    /// What is answered.
    pub field: Field,
    /// How it is drawn.
    pub kind: Kind,
    /// Whether the form cannot go on without an answer.
    pub needed: bool,
    /// Asked only with this answer to another field of the same page.
    pub when: Option<When>,
}

/// An answer that makes something be asked.
#[derive(PartialEq, Eq, Debug)]
pub struct When {
    /// Which field.
    pub field: Field,
    /// One of these answers.
    pub is: &'static [&'static str],
}

/// How a field is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// One of these answers.
    Choices(&'static [&'static str]),
    /// Any of these answers; they are kept in one text, a space between them.
    Several(&'static [&'static str]),
    /// One of the languages that the portal offers, by BCP 47 tag.
    Languages,
    /// One of the times on offer.
    Slots,
    /// [`NOT_SURE`], one of the numbers on file, or [`ANOTHER`].
    Numbers,
    /// A phone number.
    Phone,
    /// One line.
    Text,
    /// Several lines.
    LongText,
}

impl Ask {
    /// What passing over it comes to on a page that says so: the safest answer, which is the first. Empty when
    /// nothing is sent then.
    pub fn otherwise(&self) -> &'static str {
        match self.kind {
            Kind::Choices(choices) if !self.needed => choices.first().copied().unwrap_or_default(),
            _ => "",
        }
    }
}

impl Question {
    /// Whether nobody is led to the page: it is there for those who want to add something.
    pub const fn is_more(&self) -> bool {
        self.id.step().is_none() && !self.asks.is_empty()
    }
}
