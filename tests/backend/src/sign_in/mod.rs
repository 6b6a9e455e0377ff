//! Sign-in: a case reference, then a one-time code.
//!
//! An unknown reference gets the same answer, of the same size, after the same time: we do the same
//! work and only skip the text message.

mod ask;
pub mod text;
mod try_code;

use axum::Router;
use axum::routing::post;
use contract::paths;

use crate::app::App;

/// The endpoints.
pub fn router() -> Router<App> {
    Router::new()
        .route(paths::SIGN_IN, post(ask::ask))
        .route(paths::SIGN_IN_CODE, post(try_code::try_code))
}
