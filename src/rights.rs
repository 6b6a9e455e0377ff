//! What the person is owed: the rights file of the server, fetched with the first case.

use std::cell::RefCell;
use std::rc::Rc;

use casework::Rights;

use crate::http::{self, Failure};

const FILE: &str = "/rights/england-and-wales.json";

thread_local! {
    static RIGHTS: RefCell<Option<Rc<Rights>>> = const { RefCell::new(None) };
}

/// The rights, fetched once.
///
/// # Errors
/// When the file cannot be had; `Malformed` when a part of it cannot be used: half a promise is none.
pub async fn load() -> Result<Rc<Rights>, Failure> {
    let on_hand = RIGHTS.with_borrow(Option::clone);
    if let Some(rights) = on_hand {
        return Ok(rights);
    }
    let text = http::file(FILE).await?;
    let rights = Rights::read(&text).map_err(|_| Failure::Malformed)?;
    let rights = Rc::new(rights);
    RIGHTS.set(Some(Rc::clone(&rights)));
    Ok(rights)
}

/// What is on hand. Nothing, when the file could not be had: then nothing is promised, and the case is
/// told all the same.
#[must_use]
pub fn on_hand() -> Rc<Rights> {
    RIGHTS.with_borrow(Option::clone).unwrap_or_default()
}
