//! Signing in: a case reference, then a one-time code.
//!
//! The answer, its size and its time are the same for a reference that does not exist: the same work
//! is done, and only the text message is not sent.

mod ask;
mod text;
mod try_code;

use axum::Router;
use axum::routing::post;
use contract::paths;

use crate::app::App;

/// The calls.
pub fn router() -> Router<App> {
    Router::new()
        .route(paths::SIGN_IN, post(ask::ask))
        .route(paths::SIGN_IN_CODE, post(try_code::try_code))
}
