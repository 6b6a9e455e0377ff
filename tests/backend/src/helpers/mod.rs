//! Helpers: a code to hand over that lets somebody see one case, for some days, until it is revoked.
//!
//! The person gives and revokes it ([`give`]), the helper signs in with it ([`sign_in`]), has a session
//! of their own kind ([`visit`]) and sees of the case what the person chose ([`seen`]).

mod give;
mod seen;
mod sign_in;
mod visit;

use axum::Router;
use axum::routing::{delete, get, post};
use contract::paths;

use crate::app::App;

pub use seen::case;
pub use visit::{Visitor, find, told};

/// The calls.
pub fn router() -> Router<App> {
    Router::new()
        .route(
            "/cases/{case_id}/helpers",
            get(give::list).post(give::create),
        )
        .route("/cases/{case_id}/helpers/{helper_id}", delete(give::revoke))
        .route(paths::HELPER_SIGN_IN, post(sign_in::sign_in))
}
