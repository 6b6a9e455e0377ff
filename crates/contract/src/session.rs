//! Signing in with a case reference and a one-time code, and the session after it.

use serde::{Deserialize, Serialize};

use crate::Timestamp;
use crate::limits::RESEND_WAIT_SECS_MAX;
use crate::open_kind::open_kind;

/// Asks for a one-time code: the answer is the same whether or not the reference exists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignIn {
    /// The case reference as the person typed it, tidied: 1 to 64 characters.
    pub case_reference: String,
    /// The language of the text message, a BCP 47 tag.
    pub language: String,
}

/// What every request for a code is answered with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SignInStarted {
    /// Until when this browser can give a code: 10 minutes from now. Then it asks again.
    pub expires_at: Timestamp,
    /// When the code may be asked for again: a minute from now.
    pub resend_after: Timestamp,
}

/// The one-time code, as the person typed it, tidied.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CodeAttempt {
    /// 6 to 16 digits. What else was typed is ignored.
    pub code: String,
}

open_kind! {
    /// How far the person is with signing in.
    SessionState {
        /// Nobody is signed in on this browser.
        SignedOut = "signed_out",
        /// A code was asked for and can still be typed.
        CodeSent = "code_sent",
        /// The code was accepted.
        SignedIn = "signed_in",
    }
}

/// Tells the reload of a page from every other page that is opened: random, made by the page at sign-in, and
/// kept in its own entry of the history only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PageMark {
    /// 32 letters and digits.
    pub mark: String,
}

/// Where this browser's session stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Session {
    /// How far the person is.
    pub state: SessionState,
    /// When the session ends whatever happens: 60 minutes after signing in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<Timestamp>,
    /// When the session ends if nothing more is done: 10 minutes after the last request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idle_ends_at: Option<Timestamp>,
    /// While a code is awaited: until when this browser can give it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_expires_at: Option<Timestamp>,
    /// While a code is awaited: when it may be asked for again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resend_after: Option<Timestamp>,
    /// While a helper is signed in, and not the person whose case it is: what they may see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helper: Option<crate::HelperAccess>,
    /// While a person with exactly one case is signed in: that case, so that it can be read at once. Without
    /// it the portal reads the list of cases first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub only_case: Option<crate::CaseId>,
    /// The time on the server's clock, so that a wrong clock on the phone does no harm.
    pub now: Timestamp,
}

impl Session {
    /// The seconds until a code can be asked for again, by the server's clock alone. None when it can be now,
    /// and when the wait is one that no backend means: then it is offered, and the backend decides.
    pub fn resend_wait_secs(&self) -> Option<u32> {
        let secs = u32::try_from(self.resend_after?.0 - self.now.0).ok()?;
        (secs <= RESEND_WAIT_SECS_MAX).then_some(secs)
    }
}

#[cfg(test)]
mod tests {
    use super::{Session, SessionState};
    use crate::Timestamp;
    use crate::limits::RESEND_WAIT_SECS_MAX;

    #[track_caller]
    fn check(resend_after: Option<i64>, expected: Option<u32>) {
        let session = Session {
            state: SessionState::CodeSent,
            ends_at: None,
            idle_ends_at: None,
            code_expires_at: None,
            resend_after: resend_after.map(Timestamp),
            helper: None,
            only_case: None,
            now: Timestamp(1_000),
        };
        assert_eq!(session.resend_wait_secs(), expected);
    }

    #[test]
    fn the_wait_for_another_code_is_never_one_of_ages() {
        check(None, None);
        check(Some(1_060), Some(60));
        check(Some(999), None);
        check(Some(253_402_300_799), None);
        check(Some(4_000_000_000), None);
        let longest = i64::from(RESEND_WAIT_SECS_MAX);
        check(Some(1_000 + longest), Some(RESEND_WAIT_SECS_MAX));
        check(Some(1_001 + longest), None);
    }
}
