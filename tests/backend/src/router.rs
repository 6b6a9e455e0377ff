//! All endpoints and the middleware around them.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use contract::paths;

use crate::app::App;
use crate::refusal::Refusal;
use crate::{
    callbacks, cases, contact, dev, fault_injection, feedback, fresh_code, guard, helpers,
    messages, open_referral, performance, reload, request_id, session, sign_in, site, to_dos,
};

/// Longer than any request body of the contract.
const BODY_BYTES_MAX: usize = 64 * 1024;

/// Everything the server serves.
pub fn router(app: App) -> Router {
    let mut router = Router::new().nest(paths::PREFIX, api(&app)).merge(
        open_referral::router().layer(from_fn_with_state(app.clone(), fault_injection::inject)),
    );
    if app.options.development {
        router = router.merge(dev::router());
    }
    router
        .fallback(site::serve)
        .layer(from_fn_with_state(app.clone(), site::headers))
        .layer(from_fn(request_id::name))
        .with_state(app)
}

/// The endpoints of the contract.
fn api(app: &App) -> Router<App> {
    Router::new()
        .merge(sign_in::router())
        .merge(session::router())
        .merge(reload::router())
        .merge(fresh_code::router())
        .merge(cases::router())
        .merge(callbacks::router())
        .merge(messages::router())
        .merge(to_dos::router())
        .merge(contact::router())
        .merge(feedback::router())
        .merge(helpers::router())
        .merge(performance::router())
        .method_not_allowed_fallback(async || Refusal::Method)
        .fallback(async || Refusal::NotFound)
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(from_fn_with_state(app.clone(), fault_injection::inject))
        .layer(from_fn_with_state(app.clone(), guard::own_pages_only))
        .layer(from_fn(guard::no_store))
}
