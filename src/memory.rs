//! What the person has typed and what was fetched for them: in memory only, dropped on the way out.

use contract::{Case, CaseList, SlotList};
use leptos::prelude::*;

/// What the portal remembers between screens.
#[derive(Clone, Copy)]
pub struct Memory {
    /// The case reference as typed.
    pub reference: RwSignal<String>,
    /// The case on hand.
    pub case: RwSignal<Option<Case>>,
    /// The person's cases.
    pub cases: RwSignal<Option<CaseList>>,
    /// What the person asks for while they find support.
    pub wanted: RwSignal<directory::Wanted>,
    /// The support services that were fetched.
    pub feeds: RwSignal<directory::Feeds>,
    /// How many of the services that were found are shown.
    pub services_shown: RwSignal<usize>,
    /// The answers to the questions of a callback.
    pub callback: RwSignal<callback::Draft>,
    /// The times and numbers on offer for a callback.
    pub slots: RwSignal<Option<SlotList>>,
    /// Where the request of a callback stands.
    pub sending: RwSignal<callback::Sending>,
}

/// The memory of the app around the component that is being drawn.
#[must_use]
pub fn use_memory() -> Memory {
    expect_context()
}

impl Memory {
    /// Nothing remembered yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            reference: RwSignal::default(),
            case: RwSignal::default(),
            cases: RwSignal::default(),
            wanted: RwSignal::default(),
            feeds: RwSignal::default(),
            services_shown: RwSignal::default(),
            callback: RwSignal::default(),
            slots: RwSignal::default(),
            sending: RwSignal::default(),
        }
    }

    /// Drops everything but the answers of a callback. They name their case: once the same person
    /// has signed in again, nothing is lost, and nobody else gets to see them.
    pub fn end_session(self) {
        let kept = (self.callback.get_untracked(), self.sending.get_untracked());
        self.forget();
        self.callback.set(kept.0);
        self.sending.set(kept.1);
    }

    /// Drops everything.
    pub fn forget(self) {
        self.reference.set(String::new());
        self.case.set(None);
        self.cases.set(None);
        self.wanted.set(directory::Wanted::default());
        self.feeds.set(directory::Feeds::default());
        self.services_shown.set(0);
        self.slots.set(None);
        self.callback.set(callback::Draft::default());
        self.sending.set(callback::Sending::default());
    }
}

impl Default for Memory {
    fn default() -> Self {
        Self::new()
    }
}
