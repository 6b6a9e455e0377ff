//! What only the person can do, and their answers.

mod answer;
mod check;
mod stored;

use axum::Router;
use axum::routing::post;

use crate::app::App;

pub use stored::of_case;

/// The endpoint.
pub fn router() -> Router<App> {
    Router::new().route(
        "/cases/{case_id}/to-dos/{to_do_id}/answer",
        post(answer::answer),
    )
}
