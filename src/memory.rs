//! Everything the person has typed and everything fetched for them. In memory only; dropped on the
//! way out.

mod giving;
mod helping;
mod message_drafts;
mod of_case;
mod to_do_drafts;

use contract::{Case, CaseId, CaseList, ContactPreferences, SlotList};
use directory::{Fits, Found, Wanted, Wishes};
use leptos::prelude::*;

use crate::browser;

pub use helping::{HelperDraft, Helping};
pub use message_drafts::{MessageDrafts, MessageSending, MessageState};
pub use of_case::OfCase;
pub use to_do_drafts::{ToDoDraft, ToDoDrafts};

/// What the portal remembers between screens.
#[derive(Clone, Copy)]
pub struct Memory {
    /// The case reference as typed.
    pub reference: RwSignal<String>,
    /// The one-time code as typed.
    pub code: RwSignal<String>,
    /// The rows of the case that are open.
    pub rows: RwSignal<Vec<&'static str>>,
    /// The current case.
    pub case: RwSignal<Option<Case>>,
    /// The person's cases.
    pub cases: RwSignal<Option<CaseList>>,
    /// What the person searches for when finding support.
    pub wanted: RwSignal<Wanted>,
    /// Their age as typed, valid or not.
    pub age: RwSignal<String>,
    /// Further wishes, which never go into a link.
    pub wishes: RwSignal<Wishes>,
    /// The support services fetched so far.
    pub feeds: RwSignal<directory::Feeds>,
    /// The list of services being made, or the one a link brought.
    pub signposts: RwSignal<directory::SignpostList>,
    /// The link to a list, until a screen reads it.
    pub list_link: RwSignal<String>,
    /// The link to a search, until a screen reads it.
    pub search_link: RwSignal<String>,
    /// How many search results are shown.
    pub services_shown: RwSignal<usize>,
    /// The answers to the callback questions.
    pub callback: RwSignal<callback::Draft>,
    /// The times and numbers offered for a callback.
    pub slots: RwSignal<Option<SlotList>>,
    /// The state of sending the callback request.
    pub sending: RwSignal<callback::Sending>,
    /// The messages being written. Typing does not notify subscribers; a change of state does.
    pub message: RwSignal<MessageDrafts>,
    /// The answers to things to do that are being given.
    pub to_dos: RwSignal<ToDoDrafts>,
    /// Contact preferences being edited.
    pub preferences: RwSignal<Option<OfCase<ContactPreferences>>>,
    /// Contact preferences just confirmed by the backend, until a screen shows them.
    pub preferences_changed: RwSignal<Option<OfCase<ContactPreferences>>>,
    /// The state of letting somebody else see a case.
    pub helping: RwSignal<Helping>,
    /// The ids of things that already have feedback: each is asked about once.
    pub feedback_given: RwSignal<Vec<String>>,
}

/// The memory of the app, from the context.
pub fn use_memory() -> Memory {
    expect_context()
}

impl Memory {
    /// An empty memory.
    pub fn new() -> Self {
        Self {
            reference: RwSignal::default(),
            code: RwSignal::default(),
            rows: RwSignal::default(),
            case: RwSignal::default(),
            cases: RwSignal::default(),
            wanted: RwSignal::default(),
            age: RwSignal::default(),
            wishes: RwSignal::default(),
            feeds: RwSignal::default(),
            signposts: RwSignal::default(),
            list_link: RwSignal::default(),
            search_link: RwSignal::default(),
            services_shown: RwSignal::default(),
            callback: RwSignal::default(),
            slots: RwSignal::default(),
            sending: RwSignal::default(),
            message: RwSignal::default(),
            to_dos: RwSignal::default(),
            preferences: RwSignal::default(),
            preferences_changed: RwSignal::default(),
            helping: RwSignal::default(),
            feedback_given: RwSignal::default(),
        }
    }

    /// Searches the fetched services; fast enough for each keystroke.
    pub fn found(self, wanted: &Wanted, wishes: Wishes) -> Found {
        let now = browser::now();
        // The index only caches the words of the last search, which concerns no subscriber.
        let found = self
            .feeds
            .try_update_untracked(|feeds| feeds.search(wanted, wishes, now));
        found.unwrap_or_default()
    }

    /// Counts the services that fit; fast enough for each keystroke.
    pub fn fits(self, wanted: &Wanted, wishes: Wishes) -> Fits {
        let now = browser::now();
        let fits = self
            .feeds
            .try_update_untracked(|feeds| feeds.count(wanted, wishes, now));
        fits.unwrap_or_default()
    }

    /// Searches with the reasons for every result, for a list that is read to its end.
    pub fn found_in_full(self, wanted: &Wanted, wishes: Wishes) -> Found {
        let now = browser::now();
        let found = self
            .feeds
            .try_update_untracked(|feeds| feeds.search_in_full(wanted, wishes, now));
        found.unwrap_or_default()
    }

    /// Begins a message about a case with a text, unless the person has begun one.
    pub fn prepare_message(self, case_id: &CaseId, text: String) {
        self.message
            .update(|drafts| drafts.prepare(case_id.as_str(), text));
    }

    /// Tells the shell whether a request may be on its way, for its failure screen.
    pub fn tell_shell(self) {
        let is_call_open = self
            .sending
            .try_with_untracked(|sending| sending.state().is_open());
        let is_message_open = self.message.try_with_untracked(MessageDrafts::is_open);
        let is_answer_open = self.to_dos.try_with_untracked(ToDoDrafts::is_open);
        let is_open = [is_call_open, is_message_open, is_answer_open].contains(&Some(true));
        browser::shell("sending", if is_open { "yes" } else { "" });
    }

    /// Drops everything except what the person has typed about a case. Drafts belong to their case:
    /// whoever signs in to it again gets them back, and nobody else sees them.
    pub fn end_session(self) {
        let asked = (self.callback.get_untracked(), self.sending.get_untracked());
        let written = self.message.try_update_untracked(std::mem::take);
        let answered = self.to_dos.try_update_untracked(std::mem::take);
        let preferred = self.preferences.get_untracked();
        let helping = self.helping.get_untracked().typed();
        self.forget();
        self.callback.set(asked.0);
        self.sending.set(asked.1);
        self.message.set(written.unwrap_or_default());
        self.to_dos.set(answered.unwrap_or_default());
        self.preferences.set(preferred);
        self.helping.set(helping);
    }

    /// Drops everything. All fields are named, without `..`, so that a new one that would survive
    /// signing out does not compile.
    pub fn forget(self) {
        let Self {
            reference,
            code,
            rows,
            case,
            cases,
            wanted,
            age,
            wishes,
            feeds,
            signposts,
            list_link,
            search_link,
            services_shown,
            callback,
            slots,
            sending,
            message,
            to_dos,
            preferences,
            preferences_changed,
            helping,
            feedback_given,
        } = self;
        reference.set(String::new());
        code.set(String::new());
        rows.set(Vec::new());
        case.set(None);
        cases.set(None);
        wanted.set(Wanted::default());
        age.set(String::new());
        wishes.set(Wishes::default());
        feeds.set(directory::Feeds::default());
        signposts.set(directory::SignpostList::default());
        list_link.set(String::new());
        search_link.set(String::new());
        services_shown.set(0);
        callback.set(callback::Draft::default());
        slots.set(None);
        sending.set(callback::Sending::default());
        message.set(MessageDrafts::default());
        to_dos.set(ToDoDrafts::default());
        preferences.set(None);
        preferences_changed.set(None);
        helping.set(Helping::default());
        feedback_given.set(Vec::new());
    }
}

impl Default for Memory {
    fn default() -> Self {
        Self::new()
    }
}
