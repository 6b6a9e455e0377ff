//! The list that is being made, and the ids of its fields.

use directory::SignpostList;
use leptos::prelude::*;

use crate::memory::Memory;

/// The id of the search field.
pub const SEARCH: &str = "list-search";
/// The ids of the fields for notes, by the place of the service.
pub const NOTES: [&str; directory::SIGNPOSTS_MAX] = [
    "note-1", "note-2", "note-3", "note-4", "note-5", "note-6", "note-7", "note-8", "note-9",
    "note-10", "note-11", "note-12",
];

/// The list that is being made.
#[derive(Clone, Copy)]
pub struct Making {
    /// The memory that holds the list.
    pub memory: Memory,
    /// Notifies when services are added, removed or moved, but not while a note is typed: its field
    /// would be drawn again while the person types.
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
