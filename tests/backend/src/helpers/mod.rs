//! Helpers: a code that lets somebody see one case for some days, unless revoked.
//!
//! The person gives and revokes it ([`give`]). The helper signs in with it ([`sign_in`]), gets a
//! session of a separate kind ([`crate::visitor`]) and sees what the person chose to show ([`seen`]).

mod access_code;
mod give;
mod seen;
mod sign_in;

use axum::Router;
use axum::routing::{delete, get, post};
use contract::paths;

use crate::app::App;

pub use give::count;
pub use seen::case;

/// The endpoints.
pub fn router() -> Router<App> {
    Router::new()
        .route(
            "/cases/{case_id}/helpers",
            get(give::list).post(give::create),
        )
        .route("/cases/{case_id}/helpers/{helper_id}", delete(give::revoke))
        .route(paths::HELPER_SIGN_IN, post(sign_in::sign_in))
}
