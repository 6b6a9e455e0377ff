//! What the person is entitled to, from the server's rights file. Fetched with the first case.

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
/// `Malformed` when any part of the file is unusable: half a promise is worse than none.
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

/// The loaded rights, or none if the file failed: then no time limit is shown.
pub fn on_hand() -> Rc<Rights> {
    RIGHTS.with_borrow(Option::clone).unwrap_or_default()
}
