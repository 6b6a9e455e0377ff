//! The kinds of requests that are sent once.

/// What a person sends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A request for a call.
    Callbacks,
    /// A message.
    Messages,
    /// A change of how they are contacted.
    Preferences,
    /// A code for a helper, and the end of it.
    Helpers,
    /// An answer to something to do.
    ToDos,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::Callbacks,
        Self::Messages,
        Self::Preferences,
        Self::Helpers,
        Self::ToDos,
    ];

    /// Its name on the command line and in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Callbacks => "callbacks",
            Self::Messages => "messages",
            Self::Preferences => "preferences",
            Self::Helpers => "helpers",
            Self::ToDos => "to-dos",
        }
    }

    /// How many runs a full run has.
    pub const fn runs(self) -> u64 {
        match self {
            Self::Callbacks => 10_000,
            Self::Messages | Self::Preferences | Self::Helpers | Self::ToDos => 2_000,
        }
    }

    /// The kind of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}
