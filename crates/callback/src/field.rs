//! The things a person can answer, one by one.

/// One answer of the form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Field {
    /// How to reach the person.
    Way,
    /// Which number on file, or [`crate::ANOTHER`].
    Number,
    /// A number for this call only.
    NewNumber,
    /// Whether the number is safe to use.
    Safe,
    /// On which day, as `2026-11-24`.
    Day,
    /// At what time of that day.
    Slot,
    /// What to do when somebody else answers.
    SomeoneElse,
    /// What may be left on voicemail or written in a text message.
    Message,
    /// Whether the caller's number is hidden.
    Withheld,
    /// The name to ask for.
    AskFor,
    /// A word that the caller says first.
    CodeWord,
    /// The language of the call.
    Language,
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
        Self::Day,
        Self::Slot,
        Self::SomeoneElse,
        Self::Message,
        Self::Withheld,
        Self::AskFor,
        Self::CodeWord,
        Self::Language,
        Self::Topic,
        Self::Note,
    ];

    /// The name in the keys of the texts and the ids of the page.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Way => "way",
            Self::Number => "number",
            Self::NewNumber => "new-number",
            Self::Safe => "safe",
            Self::Day => "day",
            Self::Slot => "slot",
            Self::SomeoneElse => "someone-else",
            Self::Message => "message",
            Self::Withheld => "withheld",
            Self::AskFor => "ask-for",
            Self::CodeWord => "code-word",
            Self::Language => "language",
            Self::Topic => "topic",
            Self::Note => "note",
        }
    }

    /// The name on the wire; what only leads to another answer is not sent.
    #[must_use]
    pub const fn on_wire(self) -> Option<&'static str> {
        Some(match self {
            Self::Way => "way",
            Self::Number => "number_id",
            Self::NewNumber => "new_number",
            Self::Safe | Self::Day => return None,
            Self::Slot => "slot_id",
            Self::SomeoneElse => "if_someone_else_answers",
            Self::Message => "voicemail",
            Self::Withheld => "withhold_number",
            Self::AskFor => "ask_for",
            Self::CodeWord => "code_word",
            Self::Language => "language",
            Self::Topic => "topic",
            Self::Note => "note",
        })
    }

    /// How many characters the contract takes.
    #[must_use]
    pub const fn max_chars(self) -> usize {
        match self {
            Self::Note => 500,
            Self::AskFor => 60,
            Self::NewNumber => 32,
            Self::CodeWord => 30,
            Self::Language => 16,
            _ => 64,
        }
    }
}
