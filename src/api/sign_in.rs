//! Signing in and out.

use contract::{CodeAttempt, HelperSignIn, Session, SignIn, SignInStarted, paths};

use super::ApiError;
use super::reading::parse;
use super::transport::{Request, body, read, send};

/// Asks for a one-time code. The answer is the same whether or not the reference exists.
///
/// # Errors
/// See [`ApiError`].
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

/// Sends the code.
///
/// # Errors
/// `CodeNotAccepted` when it is wrong, old or used.
pub async fn send_code(code: String) -> Result<Session, ApiError> {
    parse(
        &send(Request::post(
            paths::SIGN_IN_CODE,
            body(&CodeAttempt { code }),
        ))
        .await?,
    )
}

/// Sends the code that a person gave to somebody who helps them.
///
/// # Errors
/// `CodeNotAccepted` when it is wrong, its time is over or it was ended.
pub async fn send_helper_code(code: String) -> Result<Session, ApiError> {
    let attempt = body(&HelperSignIn { code });
    parse(&send(Request::post(paths::HELPER_SIGN_IN, attempt)).await?)
}

/// Where this browser's session stands.
///
/// # Errors
/// See [`ApiError`].
pub async fn session() -> Result<Session, ApiError> {
    read(paths::SESSION.to_owned()).await
}

/// Ends the session, also when the person closes the page at once: the cookie would else let the next
/// one at this device in.
///
/// # Errors
/// See [`ApiError`]: the session may still be open.
pub async fn sign_out() -> Result<(), ApiError> {
    let request = Request::delete(paths::SESSION).outlasting_page();
    send(request).await.map(|_| ())
}
