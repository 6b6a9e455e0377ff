//! Where a fault that was switched on gets in the way of a call.

use std::time::Duration;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use contract::paths;

use super::Fault;
use super::answer::{cut_off, dropped};
use crate::app::App;

/// Lets the fault happen that is switched on for the call, if any.
pub async fn happen(State(app): State<App>, request: Request, next: Next) -> Response {
    let Some(fault) = call(&request).and_then(|call| app.faults.take(&call)) else {
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

/// The call as the contract names it: `GET /cases/{case_id}`.
fn call(request: &Request) -> Option<String> {
    let path = request.extensions().get::<MatchedPath>()?.as_str();
    let path = path.strip_prefix(paths::PREFIX).unwrap_or(path);
    Some(format!("{} {path}", request.method()))
}
