//! Signing in and out.

use contract::{CodeAttempt, HelperSignIn, Session, SignIn, SignInStarted, paths};

use super::ApiError;
use super::reading::parse;
use super::transport::{Request, body, read, send};
use crate::http;

/// Requests a one-time code. The answer is the same whether or not the reference exists.
pub async fn ask_for_code(
    case_reference: String,
    language: String,
) -> Result<SignInStarted, ApiError> {
    let wanted = body(&SignIn {
        case_reference,
        language,
    });
    parse(&send(Request::post(paths::SIGN_IN, wanted)).await?)
}

/// Signs in with the code.
///
/// # Errors
/// `CodeNotAccepted` when it is wrong, expired or used.
pub async fn send_code(code: String) -> Result<Session, ApiError> {
    parse(
        &send(Request::post(
            paths::SIGN_IN_CODE,
            body(&CodeAttempt { code }),
        ))
        .await?,
    )
}

/// Signs a helper in with the code they were given.
///
/// # Errors
/// `CodeNotAccepted` when it is wrong, expired or ended.
pub async fn send_helper_code(code: String) -> Result<Session, ApiError> {
    let attempt = body(&HelperSignIn { code });
    parse(&send(Request::post(paths::HELPER_SIGN_IN, attempt)).await?)
}

/// The state of this browser's session.
pub async fn session() -> Result<Session, ApiError> {
    read(paths::SESSION.to_owned()).await
}

/// The same, from the answer that the page has asked for before the app was there.
pub async fn session_early() -> Result<Session, ApiError> {
    match http::early("session").await {
        Some(json) => parse(&json),
        None => session().await,
    }
}

/// Ends the session, even if the person closes the page at once: otherwise the cookie would let the
/// next user of this device in.
///
/// # Errors
/// After any error the session may still be open.
pub async fn sign_out() -> Result<(), ApiError> {
    let request = Request::delete(paths::SESSION).outlasting_page();
    send(request).await.map(|_| ())
}
