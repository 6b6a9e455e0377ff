//! The list that is being made, and the ids of its fields.

use directory::{PhraseGroup, SignpostList};
use leptos::prelude::*;

use crate::memory::Memory;

/// The id of the search field.
pub const SEARCH: &str = "list-search";

macro_rules! phrase_ids {
    ($($place:literal)*) => {
        [$([
            concat!("note-", $place),
            concat!("note-", $place, "-times"),
            concat!("note-", $place, "-visit"),
            concat!("note-", $place, "-help"),
        ]),*]
    };
}

/// The ids of the groups of phrases, by the place of the service.
pub const PHRASES: [[&str; PhraseGroup::ALL.len()]; directory::SIGNPOSTS_MAX] =
    phrase_ids!(1 2 3 4 5 6 7 8 9 10 11 12);

/// The list that is being made.
#[derive(Clone, Copy)]
pub struct Making {
    /// The memory that holds the list.
    pub memory: Memory,
    /// Notifies when services are added, removed or moved, but not while phrases are chosen: the open list
    /// of them would be drawn again, and close.
    pub order: Trigger,
    /// The latest change, for screen readers.
    pub news: RwSignal<String>,
}

impl Making {
    /// The list in this memory.
    pub fn new(memory: Memory) -> Self {
        Self {
            memory,
            order: Trigger::new(),
            news: RwSignal::new(String::new()),
        }
    }

    /// Changes which services are on the list, or their order.
    pub fn change(self, change: impl FnOnce(&mut SignpostList)) {
        self.memory.signposts.update_untracked(change);
        self.order.notify();
    }

    /// The number of services on the list; follows it.
    pub fn count(self) -> usize {
        self.order.track();
        let list = self.memory.signposts;
        list.with_untracked(|list| list.signposts.len())
    }
}
