//! Faults that can be switched on for one call: what a bad day does to a backend and its network.

mod answer;
mod happen;
mod standing;

use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

pub(crate) use answer::{Dropped, dropped};
pub(crate) use happen::happen;
pub(crate) use standing::{ON_CASE, ON_SIGN_IN, stand};

/// What goes wrong with a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// The answer comes this many milliseconds late.
    Delay(u64),
    /// An answer with this status and a problem, such as 500 or 503. Nothing is carried out.
    Status(u16),
    /// 429, with this many seconds in `Retry-After`. Nothing is carried out.
    TooManyRequests(u32),
    /// The connection is closed and nothing is carried out.
    Drop,
    /// The call is carried out, but the connection is closed before its answer.
    LoseAnswer,
    /// The call is carried out, and the body of its answer ends in the middle.
    CutOff,
    /// 200 with JSON of another shape.
    WrongJson,
    /// 200 with a web page, as the network of a hotel answers.
    Html,
}

/// A fault switched on for one call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Switched {
    /// The call, as [`Faults`] says.
    pub call: String,
    /// What goes wrong.
    pub fault: Fault,
    /// How many more times it happens; without it, until it is cleared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
}

/// The faults switched on. Clones share them.
///
/// A call is named as the contract writes it: `GET /cases/{case_id}`, `POST /sign-in`,
/// `GET /open-referral/services`. The names inside braces do not matter.
#[derive(Debug, Clone, Default)]
pub struct Faults(Arc<Mutex<Vec<Switched>>>);

impl Faults {
    /// Switches a fault on for every use of a call, until it is cleared.
    pub fn set(&self, call: &str, fault: Fault) {
        self.switch(call, fault, None);
    }

    /// Switches a fault on for the next use of a call.
    pub fn once(&self, call: &str, fault: Fault) {
        self.switch(call, fault, Some(1));
    }

    /// Switches a fault on for the next `times` uses of a call; `None`: until it is cleared.
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

    /// The fault of this use of a call, if one is switched on.
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

/// The call with the names inside braces left out.
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
