//! A cell of a table, and what can go wrong while the page is made.

use std::error::Error;

/// What can go wrong while the page is made.
pub type Fault = Box<dyn Error>;

/// The text, or a dash for an empty cell.
pub fn or_dash(text: String) -> String {
    if text.is_empty() {
        "–".to_owned()
    } else {
        text
    }
}
