//! The heading of a screen that is not always the same.

use crate::language::{Key, say};

/// A heading that is part of the screen's value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Heading {
    /// A text of the portal, in whichever language is current when it is shown.
    Key(Key),
    /// A text from the backend.
    Text(String),
}

impl Heading {
    /// The heading in the current language.
    pub fn text(&self) -> String {
        match self {
            Self::Key(key) => say(*key),
            Self::Text(text) => text.clone(),
        }
    }
}
