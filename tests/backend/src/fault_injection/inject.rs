//! Middleware that injects the faults switched on for an endpoint.

use std::time::Duration;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use contract::paths;

use super::answer::{cut_off, dropped};
use crate::app::App;
use crate::faults::Fault;

/// Injects the fault switched on for this request's endpoint, if any.
pub async fn inject(State(app): State<App>, request: Request, next: Next) -> Response {
    let Some(fault) = endpoint(&request).and_then(|endpoint| app.faults.take(&endpoint)) else {
        return next.run(request).await;
    };
    match fault {
        Fault::Delay(millis) => {
            tokio::time::sleep(Duration::from_millis(millis)).await;
            next.run(request).await
        }
        Fault::LoseAnswer => {
            next.run(request).await;
            dropped()
        }
        Fault::CutOff => cut_off(next.run(request).await).await,
        other => other.answer(),
    }
}

/// The endpoint as the contract names it: `GET /cases/{case_id}`.
fn endpoint(request: &Request) -> Option<String> {
    let path = request.extensions().get::<MatchedPath>()?.as_str();
    let path = path.strip_prefix(paths::PREFIX).unwrap_or(path);
    Some(format!("{} {path}", request.method()))
}
