//! The numbers as files, for somebody whose work is to compare them. They are made in memory: no address changes.

use performance::{Performance, csv};

use crate::browser::{self, MemoryFile};
use crate::components::words;
use crate::language::{Key, keys, say};
use crate::ui::{self, AnyView, IntoAny};

/// Offers the numbers as a table and as the answer that they were read from, with a warning first.
pub fn files(numbers: &Performance, json: &str) -> AnyView {
    let table = csv(numbers, &browser::address());
    let parts = (
        words(keys::PERFORMANCE_FILES_WARNING),
        file(
            keys::PERFORMANCE_FILES_CSV,
            "numbers.csv",
            "text/csv;charset=utf-8",
            &table,
        ),
        file(
            keys::PERFORMANCE_FILES_JSON,
            "numbers.json",
            "application/json",
            json,
        ),
    );
    ui::details(say(keys::PERFORMANCE_FILES_HEADING), parts.into_any())
}

fn file(label: Key, name: &str, kind: &str, text: &str) -> Option<AnyView> {
    let file = MemoryFile::new(text, kind)?;
    Some(ui::paragraph_of(ui::download_link(say(label), name, file)))
}
