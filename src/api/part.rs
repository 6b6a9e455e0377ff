//! Why a part of the app did not come.

use super::ApiError;
use crate::http::{self, Failure};

/// Why a part of the app did not come, by a look at the page that the server has now. `script` is the
/// address of this page's script, which changes with every release.
pub async fn why_missing(script: &str) -> ApiError {
    match http::file("/").await {
        Ok(page) if page.contains(script) => ApiError::Untrusted,
        Ok(_) => ApiError::OutOfDate,
        Err(Failure::TimedOut) => ApiError::TimedOut,
        Err(_) => ApiError::Offline,
    }
}
