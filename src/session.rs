//! Who is signed in, and until when. Calls that need a session exist only on its handle.

use std::cell::Cell;

use contract::{Session, SessionState, Timestamp, paths};
use js_sys::Date;
use leptos::prelude::{Callable, Callback};

use crate::api::ApiError;

/// A person is signed in. Only an answer of the backend makes one.
#[derive(Clone, Copy)]
pub struct SignedIn(());

/// How long before its end the person is warned.
const WARNING_MILLIS: f64 = 120_000.0;

/// When the session ends, by this phone's clock: only differences of the server's times are used,
/// so that a wrong clock does no harm.
#[derive(Clone, Copy)]
struct Clock {
    idle_millis: f64,
    idle_ends: f64,
    ends: f64,
}

thread_local! {
    static CLOCK: Cell<Option<Clock>> = const { Cell::new(None) };
    static WHEN_ENDED: Cell<Option<Callback<bool>>> = const { Cell::new(None) };
}

/// How long the session still lasts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Nobody is signed in.
    Closed,
    /// There is time.
    Open,
    /// It ends within two minutes unless the person goes on.
    EndsSoon,
    /// It has just ended.
    Ended,
}

/// Takes the backend's word for the session.
pub fn begin(session: &Session) -> Option<SignedIn> {
    let millis_until = |end: Option<Timestamp>| {
        #[expect(clippy::cast_precision_loss, reason = "a session lasts minutes")]
        end.map(|end| (end.0 - session.now.0) as f64 * 1000.0)
    };
    let (SessionState::SignedIn, Some(idle_millis), Some(millis)) = (
        &session.state,
        millis_until(session.idle_ends_at),
        millis_until(session.ends_at),
    ) else {
        forget();
        return None;
    };
    let now = Date::now();
    CLOCK.set(Some(Clock {
        idle_millis,
        idle_ends: now + idle_millis,
        ends: now + millis,
    }));
    Some(SignedIn(()))
}

/// The handle of the person who is signed in.
#[must_use]
pub fn current() -> Option<SignedIn> {
    CLOCK.get().map(|_| SignedIn(()))
}

/// The handle of the person who is signed in, for calls that need one.
///
/// # Errors
/// `SignedOut` when nobody is.
pub fn handle() -> Result<SignedIn, ApiError> {
    current().ok_or(ApiError::SignedOut)
}

/// Forgets who was signed in.
pub fn forget() {
    CLOCK.set(None);
}

/// What is done once the session has ended; it is told whether one was open until now.
pub fn when_ended(then: Callback<bool>) {
    WHEN_ENDED.set(Some(then));
}

/// The session has ended: nobody is signed in any more, and the person is told. Several calls may
/// hear of it, some when the person has long gone on.
pub fn end() {
    let was_open = CLOCK.take().is_some();
    if let Some(then) = WHEN_ENDED.get() {
        then.run(was_open);
    }
}

/// Notes what the backend answered. A success starts the idle time anew; "signed out" ends the
/// session here too, as when the person has signed out in another tab.
pub fn heard(path: &str, answer: Result<&String, &ApiError>) {
    let Some(clock) = CLOCK.get() else { return };
    match answer {
        Err(ApiError::SignedOut) => end(),
        Ok(_) if path != paths::SESSION => {
            CLOCK.set(Some(Clock {
                idle_ends: Date::now() + clock.idle_millis,
                ..clock
            }));
        }
        _ => {}
    }
}

/// How long the session still lasts.
#[must_use]
pub fn standing() -> Standing {
    let Some(clock) = CLOCK.get() else {
        return Standing::Closed;
    };
    let left = clock.idle_ends.min(clock.ends) - Date::now();
    if left <= 0.0 {
        Standing::Ended
    } else if left <= WARNING_MILLIS {
        Standing::EndsSoon
    } else {
        Standing::Open
    }
}

/// Whether going on would keep the session open: not when its longest time is up.
#[must_use]
pub fn can_stay() -> bool {
    CLOCK
        .get()
        .is_some_and(|clock| clock.idle_ends < clock.ends)
}
