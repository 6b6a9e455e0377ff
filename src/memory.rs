//! What the person has typed and what was fetched for them: in memory only, dropped on the way out.

mod giving;
mod helping;
mod message_drafts;

use contract::{Case, CaseList, ContactPreferences, SlotList};
use directory::{Fits, Found, Wanted, Wishes};
use leptos::prelude::*;

use crate::browser;

pub use helping::{HelperDraft, Helping};
pub use message_drafts::{MESSAGE_CHARS_MAX, MessageDrafts, MessageSending, MessageState};

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
    pub wanted: RwSignal<Wanted>,
    /// Their age as typed, right or wrong.
    pub age: RwSignal<String>,
    /// What they wish for besides. It never goes into a link.
    pub wishes: RwSignal<Wishes>,
    /// The support services that were fetched.
    pub feeds: RwSignal<directory::Feeds>,
    /// The list of services that is made for somebody, or that a link brought.
    pub signposts: RwSignal<directory::SignpostList>,
    /// The link to a list, until a screen that needs it reads it.
    pub list_link: RwSignal<String>,
    /// How many of the services that were found are shown.
    pub services_shown: RwSignal<usize>,
    /// The answers to the questions of a callback.
    pub callback: RwSignal<callback::Draft>,
    /// The times and numbers on offer for a callback.
    pub slots: RwSignal<Option<SlotList>>,
    /// Where the request of a callback stands.
    pub sending: RwSignal<callback::Sending>,
    /// The messages that the person writes. Typing does not notify subscribers; a change of state does.
    pub message: RwSignal<MessageDrafts>,
    /// What the person changes about how they are told of a case; its id.
    pub preferences: RwSignal<Option<(String, ContactPreferences)>>,
    /// What the backend has confirmed of that and no screen has shown yet; the id of the case.
    pub preferences_changed: RwSignal<Option<(String, ContactPreferences)>>,
    /// What belongs to letting somebody else see a case.
    pub helping: RwSignal<Helping>,
    /// The ids of what the person has given feedback about, so that they are asked once.
    pub feedback_given: RwSignal<Vec<String>>,
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
            age: RwSignal::default(),
            wishes: RwSignal::default(),
            feeds: RwSignal::default(),
            signposts: RwSignal::default(),
            list_link: RwSignal::default(),
            services_shown: RwSignal::default(),
            callback: RwSignal::default(),
            slots: RwSignal::default(),
            sending: RwSignal::default(),
            message: RwSignal::default(),
            preferences: RwSignal::default(),
            preferences_changed: RwSignal::default(),
            helping: RwSignal::default(),
            feedback_given: RwSignal::default(),
        }
    }

    /// Searches the support services that were fetched: fast enough for each letter that is typed.
    #[must_use]
    pub fn found(self, wanted: &Wanted, wishes: Wishes) -> Found {
        let now = browser::now();
        // The index only remembers the words of the last search: nobody need hear of that.
        let found = self
            .feeds
            .try_update_untracked(|feeds| feeds.search(wanted, wishes, now));
        found.unwrap_or_default()
    }

    /// How many of them fit, for each letter that is typed.
    #[must_use]
    pub fn fits(self, wanted: &Wanted, wishes: Wishes) -> Fits {
        let now = browser::now();
        let fits = self
            .feeds
            .try_update_untracked(|feeds| feeds.count(wanted, wishes, now));
        fits.unwrap_or_default()
    }

    /// The search with the reasons of all: for a list that is read to its end.
    #[must_use]
    pub fn found_in_full(self, wanted: &Wanted, wishes: Wishes) -> Found {
        let now = browser::now();
        let found = self
            .feeds
            .try_update_untracked(|feeds| feeds.search_in_full(wanted, wishes, now));
        found.unwrap_or_default()
    }

    /// Begins a message about a case, for a screen that leads to the messages: never in place of one
    /// that the person has begun.
    pub fn prepare_message(self, case_id: &str, text: String) {
        self.message.update(|drafts| drafts.prepare(case_id, text));
    }

    /// Should the app stop, the shell says whether something may be on its way.
    pub fn tell_shell(self) {
        let is_call_open = self
            .sending
            .try_with_untracked(|sending| sending.state().is_open());
        let is_message_open = self.message.try_with_untracked(MessageDrafts::is_open);
        let is_open = is_call_open == Some(true) || is_message_open == Some(true);
        browser::shell("sending", if is_open { "yes" } else { "" });
    }

    /// Drops everything but what the person has typed about a case. It names its case: once the same
    /// person has signed in again, nothing is lost, and nobody else gets to see it.
    pub fn end_session(self) {
        let asked = (self.callback.get_untracked(), self.sending.get_untracked());
        let written = self.message.get_untracked();
        let preferred = self.preferences.get_untracked();
        let helping = self.helping.get_untracked().typed();
        self.forget();
        self.callback.set(asked.0);
        self.sending.set(asked.1);
        self.message.set(written);
        self.preferences.set(preferred);
        self.helping.set(helping);
    }

    /// Drops everything.
    pub fn forget(self) {
        self.reference.set(String::new());
        self.case.set(None);
        self.cases.set(None);
        self.wanted.set(Wanted::default());
        self.age.set(String::new());
        self.wishes.set(Wishes::default());
        self.feeds.set(directory::Feeds::default());
        self.signposts.set(directory::SignpostList::default());
        self.list_link.set(String::new());
        self.services_shown.set(0);
        self.slots.set(None);
        self.callback.set(callback::Draft::default());
        self.sending.set(callback::Sending::default());
        self.message.set(MessageDrafts::default());
        self.preferences.set(None);
        self.preferences_changed.set(None);
        self.helping.set(Helping::default());
        self.feedback_given.set(Vec::new());
    }
}

impl Default for Memory {
    fn default() -> Self {
        Self::new()
    }
}
