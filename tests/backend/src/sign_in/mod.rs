//! Sign-in: a case reference, then a one-time code.
//!
//! Every reference gets the same answer, of the same size, after the same time: what depends on whether anybody
//! has it happens after the answer.

mod ask;
pub mod code;
mod kept;
mod rules;
mod send;
pub mod text;
mod try_code;
#[cfg(test)]
mod year;

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
