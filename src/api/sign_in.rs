//! Signing in and out.

use contract::{CodeAttempt, Session, SignIn, SignInStarted, paths};

use super::ApiError;
use super::reading::parse;
use super::transport::{Request, body, read, send};

/// Asks for a one-time code. The answer is the same whether or not the reference exists.
///
/// # Errors
/// See [`ApiError`].
pub async fn ask_for_code(case_reference: String) -> Result<SignInStarted, ApiError> {
    let language = crate::language::spoken();
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

/// Where this browser's session stands.
///
/// # Errors
/// See [`ApiError`].
pub async fn session() -> Result<Session, ApiError> {
    read(paths::SESSION.to_owned()).await
}

/// Ends the session.
///
/// # Errors
/// See [`ApiError`]: the session may still be open.
pub async fn sign_out() -> Result<(), ApiError> {
    send(Request::delete(paths::SESSION)).await.map(|_| ())
}
