//! Callbacks: slots, requests, changes.

mod change;
mod request;
mod slots;
mod stored;

use axum::Router;
use axum::routing::get;

use crate::app::App;

/// The endpoints.
pub fn router() -> Router<App> {
    Router::new()
        .route("/cases/{case_id}/callback-slots", get(slots::list))
        .route(
            "/cases/{case_id}/callbacks",
            get(stored::list).post(request::request),
        )
        .route(
            "/cases/{case_id}/callbacks/{callback_id}",
            get(stored::show)
                .patch(change::change)
                .delete(change::cancel),
        )
}
