//! What belongs to letting somebody else see a case, for the person and for the helper.
//!
//! Nothing of the browser is used here: `tests/faults` compiles this very file.

use contract::{HelperAccess, HelperCreated, HelperList};
use sending::{Found, Retries, Sending};

use crate::api::ApiError;

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

/// Asking for a code. The backend knows no keys here, and can say a code only once: whether an earlier
/// attempt arrived is looked up in the list of helpers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Giving {
    /// The sending of the request. Its subject is what the person calls the helper.
    pub sending: Sending<(), ApiError>,
    /// The ids of the helpers that the person has seen in the list.
    seen: Vec<String>,
}

impl Default for Giving {
    fn default() -> Self {
        Self {
            sending: Sending::new(Retries::ByHand),
            seen: Vec::new(),
        }
    }
}

impl Giving {
    /// The backend has made a code: another one is another request.
    pub fn finish(&mut self) {
        self.sending = Sending::new(Retries::ByHand);
    }

    /// The person sees this list.
    pub fn note_seen(&mut self, list: &HelperList) {
        let ids = list.helpers.iter().map(|helper| helper.id.clone());
        self.seen = ids.collect();
    }

    /// The helpers that the person has not seen yet: one of them may come from an attempt whose answer
    /// was lost, and its code with it.
    pub fn unseen(&self, list: HelperList) -> Vec<Found<()>> {
        let helpers = list.helpers.into_iter();
        let unseen = helpers.filter(|helper| !self.seen.contains(&helper.id));
        unseen
            .map(|helper| Found {
                subject: helper.label,
                confirmed: None,
            })
            .collect()
    }
}

/// What is remembered of it between screens.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Helping {
    /// What the person fills in; the id of the case.
    pub draft: Option<(String, HelperDraft)>,
    /// Where asking for a code stands; the id of the case.
    pub giving: Option<(String, Giving)>,
    /// The code that was just made, until the person goes on; the id of the case.
    pub created: Option<(String, HelperCreated)>,
    /// What the person called the helper whose access they have just ended, until a screen says so.
    pub ended: Option<String>,
    /// What this helper may see, while a helper is signed in and not the person.
    pub access: Option<HelperAccess>,
}

impl Helping {
    /// Where asking for a code for this case stands.
    pub fn giving(&mut self, case_id: &str) -> &mut Giving {
        self.giving.take_if(|(of_case, _)| of_case != case_id);
        let begin = || (case_id.to_owned(), Giving::default());
        &mut self.giving.get_or_insert_with(begin).1
    }

    /// What is kept when the session ends: what the person has typed, and no code.
    pub fn typed(self) -> Self {
        Self {
            draft: self.draft,
            giving: self.giving,
            ..Self::default()
        }
    }
}
