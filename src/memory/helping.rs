//! What belongs to letting somebody else see a case, for the person and for the helper.

use contract::{HelperAccess, HelperCreated};

use super::giving::Giving;

/// What the person fills in to let somebody see their case.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct HelperDraft {
    /// What they call the helper.
    pub label: String,
    /// For how many days, as a text; empty until it is chosen.
    pub days: String,
    /// The names of the parts that are shown.
    pub shows: Vec<String>,
}

/// What is remembered of it between screens.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Helping {
    /// What the person fills in; the id of the case.
    pub draft: Option<(String, HelperDraft)>,
    /// Where asking for a code stands.
    pub giving: Giving,
    /// The code that was just made, until the person goes on; the id of the case.
    pub created: Option<(String, HelperCreated)>,
    /// What the person called the helper whose access they have just ended, until a screen says so.
    pub ended: Option<String>,
    /// What this helper may see, while a helper is signed in and not the person.
    pub access: Option<HelperAccess>,
}

impl Helping {
    /// What is kept when the session ends: what the person has typed, and no code.
    #[must_use]
    pub fn typed(self) -> Self {
        Self {
            draft: self.draft,
            giving: self.giving,
            ..Self::default()
        }
    }
}
