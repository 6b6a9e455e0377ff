//! Gives each request an id, for its answer and for the log.

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

/// The fallback if the machine has no random numbers: any id beats none.
static COUNT: AtomicU64 = AtomicU64::new(0);

/// Gives a request an id and puts it into the answer.
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

/// The id of the current request.
pub fn current() -> String {
    CURRENT.try_with(Clone::clone).unwrap_or_default()
}
