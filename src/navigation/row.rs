//! One row of the table of screens.

use crate::language::Key;

/// What the frame needs to know about a screen.
pub struct Row {
    /// The heading.
    pub heading: Key,
    /// The title of the page: neutral, because the browser's history keeps it.
    pub title: Key,
    /// Whether it shows something of a case and so needs a session.
    pub needs_session: bool,
}

impl Row {
    /// A screen that shows something of a case.
    pub const fn of_case(heading: Key, title: Key) -> Self {
        Self {
            heading,
            title,
            needs_session: true,
        }
    }

    /// A screen that shows nothing of a case.
    pub const fn public(heading: Key, title: Key) -> Self {
        Self {
            heading,
            title,
            needs_session: false,
        }
    }
}
