//! The paths of the endpoints, and the names of headers and cookies.

use crate::limits::ID_CHARS_MAX;

/// The prefix of every path.
pub const PREFIX: &str = "/api/v1";

/// Asks for a code.
pub const SIGN_IN: &str = "/sign-in";
/// Sends the code.
pub const SIGN_IN_CODE: &str = "/sign-in/code";
/// Signs a helper in with the code that they were given.
pub const HELPER_SIGN_IN: &str = "/helper-sign-in";
/// Reads or ends the session.
pub const SESSION: &str = "/session";
/// Ends the session where something in between lets no `DELETE` through.
pub const SESSION_END: &str = "/session/end";
/// Says that the page of the session goes.
pub const SESSION_LEAVING: &str = "/session/leaving";
/// Goes on after a reload.
pub const SESSION_RESUME: &str = "/session/resume";
/// Sends another one-time code, to somebody who is signed in.
pub const FRESH_CODE: &str = "/session/fresh-code";
/// Sends that code back.
pub const FRESH: &str = "/session/fresh";
/// The person's cases.
pub const CASES: &str = "/cases";
/// Feedback without signing in.
pub const FEEDBACK: &str = "/feedback";
/// How the service keeps its promises, for everybody.
pub const PERFORMANCE: &str = "/performance";

/// Required on every request that changes something: a foreign page cannot set it.
pub const PORTAL_HEADER: &str = "X-Waymark";
/// The value that [`PORTAL_HEADER`] must have.
pub const PORTAL_HEADER_VALUE: &str = "1";
/// Carries the key of the page: random, made by each page for itself and kept in its memory only. A session
/// belongs to the page that began it.
pub const PAGE_HEADER: &str = "X-Waymark-Page";
/// Identifies a request, so that sending it again does not repeat it.
pub const IDEMPOTENCY_KEY: &str = "Idempotency-Key";
/// The cookie of a signed-in person or helper.
pub const SESSION_COOKIE: &str = "__Host-waymark-session";
/// The cookie of a person who waits for a code.
pub const CHALLENGE_COOKIE: &str = "__Host-waymark-challenge";

/// A case, or something below it: `case("c1", "/callbacks")`. Check an id with [`is_id`] first.
pub fn case(case_id: &str, below: &str) -> String {
    format!("{CASES}/{case_id}{below}")
}

/// Whether an id is safe in a path unescaped: letters, digits, `-`, `_` or `.`, not too long.
pub fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    (1..=ID_CHARS_MAX).contains(&text.len()) && text.bytes().all(allowed) && !text.starts_with('.')
}
