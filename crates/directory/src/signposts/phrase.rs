//! What a list can say about a service: chosen phrases, which the portal has in every language.
//!
//! Anybody can make a link, so none of these may do harm from a stranger: none says that a number has
//! changed, or asks for money, a meeting, or silence.

/// The most phrases for one service.
pub const PHRASES_MAX: usize = 3;

/// A chosen phrase.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Phrase(u8);

/// What a phrase is about; the worker chooses from one group after the other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PhraseGroup {
    /// Getting in touch.
    Touch,
    /// When somebody answers.
    Times,
    /// A visit.
    Visit,
    /// What the service can do.
    Help,
}

/// The number of each phrase in links, its name in the keys of texts, and its group. A number never
/// changes and is never used again, because links last.
const PHRASES: [(u8, &str, PhraseGroup); 30] = [
    (1, "interpreter", PhraseGroup::Touch),
    (2, "woman", PhraseGroup::Touch),
    (3, "man", PhraseGroup::Touch),
    (4, "no-name", PhraseGroup::Touch),
    (5, "just-ask", PhraseGroup::Touch),
    (6, "safe-time", PhraseGroup::Touch),
    (7, "no-voicemail", PhraseGroup::Touch),
    (8, "stop", PhraseGroup::Touch),
    (9, "pace", PhraseGroup::Touch),
    (10, "start", PhraseGroup::Touch),
    (17, "first", PhraseGroup::Touch),
    (11, "evening", PhraseGroup::Times),
    (12, "weekend", PhraseGroup::Times),
    (13, "morning", PhraseGroup::Times),
    (14, "wait", PhraseGroup::Times),
    (15, "again", PhraseGroup::Times),
    (16, "days", PhraseGroup::Times),
    (18, "nothing", PhraseGroup::Visit),
    (19, "someone", PhraseGroup::Visit),
    (20, "papers", PhraseGroup::Visit),
    (21, "questions", PhraseGroup::Visit),
    (22, "children", PhraseGroup::Visit),
    (23, "access", PhraseGroup::Visit),
    (24, "travel", PhraseGroup::Visit),
    (25, "listen", PhraseGroup::Help),
    (26, "explain", PhraseGroup::Help),
    (27, "forms", PhraseGroup::Help),
    (28, "money", PhraseGroup::Help),
    (29, "home", PhraseGroup::Help),
    (30, "choice", PhraseGroup::Help),
];

impl Phrase {
    /// All phrases, in the order we offer them.
    pub fn all() -> impl Iterator<Item = Self> {
        PHRASES.iter().map(|(number, ..)| Self(*number))
    }

    /// The phrases of a group.
    pub fn of(group: PhraseGroup) -> impl Iterator<Item = Self> {
        let its = PHRASES.iter().filter(move |(.., of)| *of == group);
        its.map(|(number, ..)| Self(*number))
    }

    /// The phrase with a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|phrase| phrase.name() == name)
    }

    /// Its name in the keys of texts.
    pub fn name(self) -> &'static str {
        let found = PHRASES.iter().find(|(number, ..)| *number == self.0);
        found.map_or("", |(_, name, _)| *name)
    }

    pub(super) fn number(self) -> u64 {
        u64::from(self.0)
    }

    /// The phrase with a number; `None` for one from a newer version.
    pub(super) fn numbered(number: u64) -> Option<Self> {
        Self::all().find(|phrase| phrase.number() == number)
    }
}

impl PhraseGroup {
    /// All groups, in the order we offer them.
    pub const ALL: [Self; 4] = [Self::Touch, Self::Times, Self::Visit, Self::Help];

    /// Its name in the keys of texts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Touch => "touch",
            Self::Times => "times",
            Self::Visit => "visit",
            Self::Help => "help",
        }
    }
}
