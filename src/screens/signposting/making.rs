//! The list that is being made, and the ids of its fields.

use directory::SignpostList;
use leptos::prelude::*;

use crate::memory::Memory;

/// The field that searches.
pub const SEARCH: &str = "list-search";
/// The fields for the notes, by the place of the service.
pub const NOTES: [&str; directory::SIGNPOSTS_MAX] = [
    "note-1", "note-2", "note-3", "note-4", "note-5", "note-6", "note-7", "note-8", "note-9",
    "note-10", "note-11", "note-12",
];

/// The list that is being made.
#[derive(Clone, Copy)]
pub struct Making {
    /// Where it is kept.
    pub memory: Memory,
    /// Notifies when services come, go or change places, and not while a note is typed: the field
    /// would be drawn anew under the person's fingers.
    pub order: Trigger,
    /// What has just happened, for a screen reader.
    pub news: RwSignal<String>,
}

impl Making {
    /// A list that is kept in this memory.
    pub fn new(memory: Memory) -> Self {
        Self {
            memory,
            order: Trigger::new(),
            news: RwSignal::new(String::new()),
        }
    }

    /// Changes the services of the list.
    pub fn change(self, change: impl FnOnce(&mut SignpostList)) {
        self.memory.signposts.update_untracked(change);
        self.order.notify();
    }

    /// How many services are on the list; follows it.
    pub fn count(self) -> usize {
        self.order.track();
        let list = self.memory.signposts;
        list.with_untracked(|list| list.signposts.len())
    }
}
