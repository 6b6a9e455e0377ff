//! Asking for a code for a helper. The backend knows no keys here, and says a code only once: whether an
//! earlier attempt arrived is looked up in the list of helpers.
//!
//! Nothing of the browser is used here: `tests/faults` compiles this very file.

use contract::{CaseId, HelperId, HelperList};
use sending::{Found, Retries, Sending};

use crate::api::ApiError;

/// Where asking for a code stands, in one case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Giving {
    case_id: CaseId,
    /// The sending of the request. Its subject is what the person calls the helper.
    pub sending: Sending<(), ApiError>,
    /// The ids of the helpers that the person has seen in the list.
    seen: Vec<HelperId>,
}

impl Default for Giving {
    fn default() -> Self {
        Self::in_case(&"".into())
    }
}

impl Giving {
    fn in_case(case_id: &CaseId) -> Self {
        Self {
            case_id: case_id.clone(),
            sending: Sending::new(Retries::ByHand),
            seen: Vec::new(),
        }
    }

    /// The same for this case: another case begins anew.
    pub fn of(&mut self, case_id: &CaseId) -> &mut Self {
        if self.case_id != *case_id {
            *self = Self::in_case(case_id);
        }
        self
    }

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
