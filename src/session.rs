//! Who is signed in, and until when. Requests that need a session exist only on its handle.

use std::cell::{Cell, RefCell};

use contract::{Session, SessionState, Timestamp};
use js_sys::Date;
use leptos::prelude::{Callable, Callback};

use crate::browser;

/// Proof that a person is signed in. Only an answer of the backend makes one.
#[derive(Clone, Copy)]
pub struct SignedIn(());

/// Nobody is signed in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SignedOut;

/// How long before the end to warn the person.
const WARNING_MILLIS: f64 = 120_000.0;

/// How often the backend hears at most that a person is there who asks nothing of it; at once while the session is about
/// to end.
const TELL_MILLIS: f64 = 60_000.0;

/// When the session ends, by this phone's clock. Computed from differences between server times, so a
/// wrong clock does no harm.
#[derive(Clone, Copy)]
struct Clock {
    idle_millis: f64,
    idle_ends: f64,
    ends: f64,
    /// How far the backend's clock is ahead of this phone's.
    ahead_secs: i64,
}

thread_local! {
    static CLOCK: Cell<Option<Clock>> = const { Cell::new(None) };
    /// Whether a request has shown that the browser keeps the session's cookie.
    static IS_KEPT: Cell<bool> = const { Cell::new(false) };
    /// The language in which the backend writes.
    static LANGUAGE: RefCell<Option<String>> = const { RefCell::new(None) };
    static COOKIE: Cell<Cookie> = const { Cell::new(Cookie::Kept) };
    /// Whether a fresh code was sent in this session.
    static IS_FRESH: Cell<bool> = const { Cell::new(false) };
    static WHEN_ENDED: Cell<Option<Callback<End>>> = const { Cell::new(None) };
}

/// What the browser has done with a cookie that an answer of the backend has set. Without it no code ever
/// works, and the person would be told that theirs is wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cookie {
    /// Nothing is in doubt.
    Kept,
    /// A code was just sent; the next request shows it.
    Unseen,
    /// It was not kept after the code was accepted.
    Refused,
}

/// What has ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// A session in which the backend has answered.
    Open,
    /// A session that never began: the browser did not keep its cookie.
    NotKept,
    /// Nothing: nobody was signed in any more.
    Nothing,
}

/// How far the session has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    /// Nobody is signed in.
    Closed,
    /// Somebody is signed in.
    Open,
    /// It ends within two minutes unless the person acts.
    EndsSoon,
    /// Its time is up.
    Ended,
}

/// Starts or ends the session according to the backend's answer.
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
    if current().is_none() {
        IS_FRESH.set(false);
        browser::shell("signedIn", "yes");
    }
    let now = Date::now();
    CLOCK.set(Some(Clock {
        idle_millis,
        idle_ends: now + idle_millis,
        ends: now + millis,
        ahead_secs: session.now.0 - browser::now().0,
    }));
    IS_KEPT.set(true);
    Some(SignedIn(()))
}

/// The same with the answer that sets the session's cookie: only the next request shows whether it was kept.
pub fn begin_unseen(session: &Session) -> Option<SignedIn> {
    let begun = begin(session);
    IS_KEPT.set(false);
    begun
}

/// The handle, if somebody is signed in.
pub fn current() -> Option<SignedIn> {
    CLOCK.get().map(|_| SignedIn(()))
}

/// The handle, for requests that need one.
pub fn handle() -> Result<SignedIn, SignedOut> {
    current().ok_or(SignedOut)
}

/// Forgets who was signed in.
pub fn forget() {
    CLOCK.set(None);
    COOKIE.set(Cookie::Kept);
    browser::shell("signedIn", "");
}

/// Notes what the browser has done with a cookie.
pub fn note_cookie(cookie: Cookie) {
    COOKIE.set(cookie);
}

/// What the browser has done with the last cookie, told once.
pub fn take_cookie() -> Cookie {
    COOKIE.replace(Cookie::Kept)
}

/// Notes whether the backend takes this session for the person's own: after a fresh code, until it asks for
/// another.
pub fn note_fresh(is_fresh: bool) {
    IS_FRESH.set(is_fresh);
}

/// Whether a fresh code was sent, as far as is known.
pub fn is_fresh() -> bool {
    IS_FRESH.get()
}

/// Sets what to do when the session ends.
pub fn when_ended(then: Callback<End>) {
    WHEN_ENDED.set(Some(then));
}

/// Ends the session: nobody is signed in any more, and the person is told. Several requests may
/// learn of the end, some long after the person has gone on.
pub fn end() {
    let end = match (CLOCK.take(), IS_KEPT.get()) {
        (None, _) => End::Nothing,
        (_, true) => End::Open,
        (_, false) => End::NotKept,
    };
    browser::shell("signedIn", "");
    if let Some(then) = WHEN_ENDED.get() {
        then.run(end);
    }
}

/// Starts the idle time anew: the backend has answered a request of this session.
pub fn extend() {
    IS_KEPT.set(true);
    if let Some(clock) = CLOCK.get() {
        CLOCK.set(Some(Clock {
            idle_ends: Date::now() + clock.idle_millis,
            ..clock
        }));
    }
}

/// The time by the backend's clock, as far as it is known.
pub fn now() -> Timestamp {
    let ahead_secs = CLOCK.get().map_or(0, |clock| clock.ahead_secs);
    browser::now().plus_secs(ahead_secs)
}

/// How far the session has come.
pub fn phase() -> Phase {
    let Some(clock) = CLOCK.get() else {
        return Phase::Closed;
    };
    let left = clock.idle_ends.min(clock.ends) - Date::now();
    if left <= 0.0 {
        Phase::Ended
    } else if left <= WARNING_MILLIS {
        Phase::EndsSoon
    } else {
        Phase::Open
    }
}

/// Whether the backend should hear that the person is there: they were, at this time, after its last answer, and that
/// and the last call for it are long enough ago. Times in milliseconds.
pub fn should_be_told(there_at: f64, told_at: f64) -> bool {
    CLOCK.get().is_some_and(|clock| {
        let answered_at = clock.idle_ends - clock.idle_millis;
        let pause = if phase() == Phase::EndsSoon {
            0.0
        } else {
            TELL_MILLIS
        };
        there_at > answered_at && Date::now() - answered_at.max(told_at) >= pause && can_stay()
    })
}

/// Whether acting keeps the session open: not near the end of its maximum length.
pub fn can_stay() -> bool {
    CLOCK
        .get()
        .is_some_and(|clock| clock.idle_ends < clock.ends)
}

/// Notes the language of the backend's texts, a BCP 47 tag.
pub fn note_language(tag: String) {
    LANGUAGE.set(Some(tag));
}

/// The language of the backend's texts, if it says so.
pub fn texts_language() -> Option<String> {
    LANGUAGE.with_borrow(Clone::clone)
}
