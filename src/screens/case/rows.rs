//! The rows of the case: the memory keeps which are open, so that Back leads to the screen as it was.

use leptos::prelude::*;

use crate::memory::Memory;
use crate::ui::{self, AnyView};

/// A row that opens. `id` names it in the memory.
pub fn row(id: &'static str, name: String, content: AnyView, memory: Memory) -> AnyView {
    let is_open = memory.rows.with_untracked(|rows| rows.contains(&id));
    let toggled = move |is_open: bool| {
        // If the app is gone, there is nothing to keep.
        let _ = memory.rows.try_update(|rows| {
            rows.retain(|row| *row != id);
            rows.extend(is_open.then_some(id));
        });
    };
    ui::row(name, is_open, content, toggled)
}
