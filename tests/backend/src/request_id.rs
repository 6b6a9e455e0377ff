//! A name for each request, in its answer and in the log.

use std::sync::atomic::{AtomicU64, Ordering};

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use crate::secret;

const HEADER: HeaderName = HeaderName::from_static("x-request-id");
const LENGTH: usize = 12;

tokio::task_local! {
    static CURRENT: String;
}

/// Stands in when the machine has no random numbers: a name is still better than none.
static COUNT: AtomicU64 = AtomicU64::new(0);

/// Names a request; the name goes into its answer.
pub async fn name(request: Request, next: Next) -> Response {
    let name = secret::readable::<LENGTH>().unwrap_or_else(|_| {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        format!("{count:0LENGTH$}")
    });
    let header = HeaderValue::from_str(&name);
    let mut response = CURRENT.scope(name, next.run(request)).await;
    if let Ok(header) = header {
        response.headers_mut().insert(HEADER, header);
    }
    response
}

/// The name of the request that is being answered.
pub fn current() -> String {
    CURRENT.try_with(Clone::clone).unwrap_or_default()
}
