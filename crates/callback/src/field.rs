//! The things a person can answer, one by one.

use contract::limits;

/// One answer of the form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Field {
    /// How to reach the person.
    Way,
    /// Which number on file is safe, [`crate::ANOTHER`] or [`crate::NOT_SURE`].
    Number,
    /// A number for this call only.
    NewNumber,
    /// Whether it is safe at some times only.
    Safe,
    /// At which times the person must never be contacted.
    Never,
    /// On which days of the week they must never be contacted.
    NeverOn,
    /// At what time of which day.
    Slot,
    /// What to do when somebody else answers.
    SomeoneElse,
    /// What to say then.
    SayThis,
    /// Somebody who may answer and know what it is about.
    MayAnswer,
    /// What may be left on voicemail or written in a text message.
    Message,
    /// Whether the caller's number is hidden.
    Withheld,
    /// The name to ask for.
    AskFor,
    /// A word that the caller says first.
    CodeWord,
    /// A word that the person says when they cannot talk.
    StopWord,
    /// Who should ring.
    Caller,
    /// The name of who should ring.
    CallerName,
    /// Whether a woman or a man should ring.
    CallerGender,
    /// The language of the call.
    Language,
    /// Whether an interpreter is needed.
    Interpreter,
    /// Whether the interpreter may be from the person's own community.
    InterpreterFrom,
    /// Whether the interpreter should be a woman or a man.
    InterpreterGender,
    /// What helps both to understand each other.
    Needs,
    /// Who fills in the form.
    AskedBy,
    /// What it is about.
    Topic,
    /// Anything that helps the caller.
    Note,
}

impl Field {
    /// Every field.
    pub const ALL: &'static [Self] = &[
        Self::Way,
        Self::Number,
        Self::NewNumber,
        Self::Safe,
        Self::Never,
        Self::NeverOn,
        Self::Slot,
        Self::SomeoneElse,
        Self::SayThis,
        Self::MayAnswer,
        Self::Message,
        Self::Withheld,
        Self::AskFor,
        Self::CodeWord,
        Self::StopWord,
        Self::Caller,
        Self::CallerName,
        Self::CallerGender,
        Self::Language,
        Self::Interpreter,
        Self::InterpreterFrom,
        Self::InterpreterGender,
        Self::Needs,
        Self::AskedBy,
        Self::Topic,
        Self::Note,
    ];

    /// The name in the keys of the texts and the ids of the page.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Way => "way",
            Self::Number => "number",
            Self::NewNumber => "new-number",
            Self::Safe => "safe",
            Self::Never => "never",
            Self::NeverOn => "never-on",
            Self::Slot => "slot",
            Self::SomeoneElse => "someone-else",
            Self::SayThis => "say-this",
            Self::MayAnswer => "may-answer",
            Self::Message => "message",
            Self::Withheld => "withheld",
            Self::AskFor => "ask-for",
            Self::CodeWord => "code-word",
            Self::StopWord => "stop-word",
            Self::Caller => "caller",
            Self::CallerName => "caller-name",
            Self::CallerGender => "caller-gender",
            Self::Language => "language",
            Self::Interpreter => "interpreter",
            Self::InterpreterFrom => "interpreter-from",
            Self::InterpreterGender => "interpreter-gender",
            Self::Needs => "needs",
            Self::AskedBy => "asked-by",
            Self::Topic => "topic",
            Self::Note => "note",
        }
    }

    /// The name on the wire; what only leads to another answer is not sent.
    pub const fn on_wire(self) -> Option<&'static str> {
        Some(match self {
            Self::Way => "way",
            Self::Number => "number_id",
            Self::NewNumber => "new_number",
            Self::Safe => return None,
            Self::Never => "never_at",
            Self::NeverOn => "never_on",
            Self::Slot => "slot_id",
            Self::SomeoneElse => "if_someone_else_answers",
            Self::SayThis => "say_this",
            Self::MayAnswer => "may_answer",
            Self::Message => "voicemail",
            Self::Withheld => "withhold_number",
            Self::AskFor => "ask_for",
            Self::CodeWord => "code_word",
            Self::StopWord => "stop_word",
            Self::Caller => "caller",
            Self::CallerName => "caller_name",
            Self::CallerGender => "caller_gender",
            Self::Language => "language",
            Self::Interpreter => "interpreter",
            Self::InterpreterFrom => "interpreter_not_from_community",
            Self::InterpreterGender => "interpreter_gender",
            Self::Needs => "needs",
            Self::AskedBy => "asked_by",
            Self::Topic => "topic",
            Self::Note => "note",
        })
    }

    /// How many characters the contract takes.
    pub const fn max_chars(self) -> usize {
        match self {
            Self::Note => limits::CALLBACK_NOTE_CHARS_MAX,
            Self::SayThis => limits::SAY_THIS_CHARS_MAX,
            Self::AskFor | Self::MayAnswer | Self::CallerName => limits::NAME_CHARS_MAX,
            Self::NewNumber => limits::PHONE_NUMBER_CHARS_MAX,
            Self::CodeWord | Self::StopWord => limits::CODE_WORD_CHARS_MAX,
            Self::Language => limits::LANGUAGE_TAG_CHARS_MAX,
            _ => limits::ID_CHARS_MAX,
        }
    }
}
