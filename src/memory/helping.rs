//! The state of letting somebody else see a case, for the person and for the helper.

use contract::{HelperAccess, HelperCreated};

use super::giving::Giving;
use super::of_case::OfCase;

/// The form that lets somebody see a case, as filled in so far.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct HelperDraft {
    /// The name for the helper.
    pub label: String,
    /// The number of days, as text; empty until chosen.
    pub days: String,
    /// The names of the parts to show.
    pub shows: Vec<String>,
}

/// What the portal remembers of it between screens.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Helping {
    /// The form.
    pub draft: Option<OfCase<HelperDraft>>,
    /// The state of asking for a code.
    pub giving: Giving,
    /// The new code, until the person moves on.
    pub created: Option<OfCase<HelperCreated>>,
    /// The name of the helper whose access has just ended, until a screen says so.
    pub ended: Option<String>,
    /// What the helper may see, while a helper is signed in.
    pub access: Option<HelperAccess>,
}

impl Helping {
    /// What survives the end of the session: the form, and no code.
    pub fn typed(self) -> Self {
        Self {
            draft: self.draft,
            giving: self.giving,
            ..Self::default()
        }
    }
}
