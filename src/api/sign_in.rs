//! Signing in and out.

use contract::{CodeAttempt, HelperSignIn, Session, SignIn, SignInStarted, paths};

use super::ApiError;
use super::reading::{nothing, parse};
use super::transport::{Request, body, read, send};
use crate::{browser, config, http, session};

/// How often signing out is tried.
const SIGN_OUT_TRIES: u32 = 4;

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

/// Requests another one-time code, in an open session.
pub async fn ask_for_fresh_code() -> Result<SignInStarted, ApiError> {
    parse(&send(Request::post(paths::FRESH_CODE, "{}".to_owned())).await?)
}

/// Sends that code back. For a while changes that need one are carried out.
///
/// # Errors
/// `CodeNotAccepted` when it is wrong, expired or used.
pub async fn prove_fresh(code: String) -> Result<(), ApiError> {
    let attempt = body(&CodeAttempt { code });
    nothing(&send(Request::post(paths::FRESH, attempt)).await?)?;
    session::note_fresh(true);
    Ok(())
}

/// The state of this browser's session.
pub async fn session() -> Result<Session, ApiError> {
    read(paths::SESSION.to_owned()).await
}

/// Where this page stands when it has just been loaded: signed in only if it was before a reload. The page asks
/// by itself, at the address that it was built with.
pub async fn standing() -> Result<Session, ApiError> {
    let early = if browser::shell_api() == config::api() {
        http::early("session").await
    } else {
        None
    };
    match early {
        Some(json) => parse(&json),
        None => session().await,
    }
}

/// Ends the session, even if the person closes the page at once. Some networks let no `DELETE` through, so
/// it is asked for in two ways.
///
/// # Errors
/// Nobody has confirmed it: the session may still be open, for this page only.
pub async fn sign_out() -> Result<(), ApiError> {
    let mut tries = 0;
    loop {
        let request = if tries % 2 == 0 {
            Request::delete(paths::SESSION)
        } else {
            Request::post(paths::SESSION_END, "{}".to_owned())
        };
        let answer = match send(request.outlasting_page()).await {
            Ok(body) => nothing(&body),
            Err(ApiError::SignedOut) => Ok(()),
            Err(error) => Err(error),
        };
        tries += 1;
        if answer.is_ok() || tries == SIGN_OUT_TRIES {
            return answer;
        }
    }
}
