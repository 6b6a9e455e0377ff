//! Something that several steps need and one of them makes.

use std::sync::OnceLock;

use xtask::failure::Failure;

/// Something that is made once; who comes while it is made waits for it.
pub struct Once<T>(OnceLock<Result<T, String>>);

impl<T> Once<T> {
    /// Nothing is made yet.
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// What was made, or is made now.
    pub fn get(&self, make: impl FnOnce() -> Result<T, Failure>) -> Result<&T, Failure> {
        let made = self
            .0
            .get_or_init(|| make().map_err(|failure| failure.to_string()));
        made.as_ref()
            .map_err(|failure| Failure::new(failure.clone()))
    }
}
