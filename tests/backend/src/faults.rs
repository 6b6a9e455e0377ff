//! Faults to switch on for one endpoint: what a bad day does to a backend and its network.

use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

/// What goes wrong with a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// The answer comes this many milliseconds late.
    Delay(u64),
    /// Answers with this status and a problem, such as 500 or 503, without carrying out anything.
    Status(u16),
    /// Answers 429 with this many seconds in `Retry-After`, without carrying out anything.
    TooManyRequests(u32),
    /// Closes the connection without carrying out anything.
    Drop,
    /// Carries out the request, but closes the connection before the answer.
    LoseAnswer,
    /// Carries out the request, but stops the answer's body halfway.
    CutOff,
    /// Answers 200 with JSON of another shape.
    WrongJson,
    /// Answers 200 with a web page, like a captive portal.
    Html,
}

/// A fault switched on for one endpoint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Switched {
    /// The endpoint, written as [`Faults`] describes.
    pub call: String,
    /// What goes wrong.
    pub fault: Fault,
    /// How many more times it happens; `None` means until cleared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
}

/// The faults switched on. Clones share them.
///
/// An endpoint is named as in the contract: `GET /cases/{case_id}`, `POST /sign-in`,
/// `GET /open-referral/services`. The names inside braces do not matter.
#[derive(Debug, Clone, Default)]
pub struct Faults(Arc<Mutex<Vec<Switched>>>);

impl Faults {
    /// Switches a fault on for every request to an endpoint, until cleared.
    pub fn set(&self, call: &str, fault: Fault) {
        self.switch(call, fault, None);
    }

    /// Switches a fault on for the next request to an endpoint.
    pub fn once(&self, call: &str, fault: Fault) {
        self.switch(call, fault, Some(1));
    }

    /// Switches a fault on for the next `times` requests to an endpoint; `None`: until cleared.
    pub fn switch(&self, call: &str, fault: Fault, times: Option<u32>) {
        let call = unnamed(call);
        self.with(|all| {
            all.retain(|other| other.call != call);
            all.push(Switched { call, fault, times });
        });
    }

    /// Switches every fault off.
    pub fn clear(&self) {
        self.with(Vec::clear);
    }

    /// Takes the fault for this request, if one is switched on.
    pub(crate) fn take(&self, call: &str) -> Option<Fault> {
        let call = unnamed(call);
        self.with(|all| {
            let found = all
                .iter_mut()
                .find(|other| other.call == call && other.times != Some(0))?;
            found.times = found.times.map(|left| left.saturating_sub(1));
            Some(found.fault)
        })
    }

    /// The faults switched on.
    pub(crate) fn list(&self) -> Vec<Switched> {
        self.with(|all| {
            all.iter()
                .filter(|one| one.times != Some(0))
                .cloned()
                .collect()
        })
    }

    fn with<T>(&self, change: impl FnOnce(&mut Vec<Switched>) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The endpoint without the names inside braces.
fn unnamed(call: &str) -> String {
    let mut kept = String::with_capacity(call.len());
    let mut is_name = false;
    for letter in call.chars() {
        is_name = is_name && letter != '}';
        if !is_name {
            kept.push(letter);
        }
        is_name = is_name || letter == '{';
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{Fault, Faults};

    #[test]
    fn a_fault_happens_as_often_as_asked() {
        let faults = Faults::default();
        faults.switch("GET /cases/{id}", Fault::Drop, Some(2));
        let uses = [(); 3].map(|()| faults.take("GET /cases/{case_id}"));
        assert_eq!(uses, [Some(Fault::Drop), Some(Fault::Drop), None]);
        assert!(faults.list().is_empty());
    }

    #[test]
    fn a_fault_stays_with_its_own_call() {
        let faults = Faults::default();
        faults.set("GET /cases", Fault::Html);
        assert_eq!(faults.take("GET /cases/{case_id}"), None);
        assert_eq!(faults.take("POST /cases"), None);
        assert_eq!(faults.take("GET /cases"), Some(Fault::Html));
        faults.clear();
        assert_eq!(faults.take("GET /cases"), None);
    }
}
