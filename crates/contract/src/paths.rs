//! Where the calls of the contract are, and the names of its headers and cookies.

/// What every path begins with.
pub const PREFIX: &str = "/api/v1";

/// Asks for a code.
pub const SIGN_IN: &str = "/sign-in";
/// Sends the code.
pub const SIGN_IN_CODE: &str = "/sign-in/code";
/// Signs a helper in with the code that they were given.
pub const HELPER_SIGN_IN: &str = "/helper-sign-in";
/// Where the session stands; ends it.
pub const SESSION: &str = "/session";
/// The person's cases.
pub const CASES: &str = "/cases";
/// Feedback without signing in.
pub const FEEDBACK: &str = "/feedback";

/// Every state-changing request carries this header: a foreign page cannot set it.
pub const PORTAL_HEADER: &str = "X-Waymark";
/// Names one request, so that it is carried out once however often it is sent.
pub const IDEMPOTENCY_KEY: &str = "Idempotency-Key";
/// The cookie of a signed-in person or helper.
pub const SESSION_COOKIE: &str = "__Host-waymark-session";
/// The cookie of a person who waits for a code.
pub const CHALLENGE_COOKIE: &str = "__Host-waymark-challenge";

/// One case, or something below it: `case("c1", "/callbacks")`. Ids come from the backend and are
/// checked by [`is_id`] before they are put in a path.
#[must_use]
pub fn case(case_id: &str, below: &str) -> String {
    format!("{CASES}/{case_id}{below}")
}

/// Whether a text can stand in a path as it is: 1 to 64 letters, digits, `-`, `_` or `.`.
#[must_use]
pub fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    (1..=64).contains(&text.len()) && text.bytes().all(allowed) && !text.starts_with('.')
}
