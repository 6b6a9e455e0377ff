//! The official text behind a number.

use contract::Date;

/// Where a number comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The title to look for.
    pub name: String,
    /// Its address.
    pub url: String,
    /// The day somebody last compared the number with that text itself. Without it the file says
    /// what has still to be compared; `cargo xtask rights check` lists that.
    pub checked_on: Option<Date>,
}
