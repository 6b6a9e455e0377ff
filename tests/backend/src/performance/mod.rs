//! How the service keeps its promises: counts of people by quarter, the same for everybody.

mod counts;
mod publish;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use contract::paths;
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::database::json;
use crate::refusal::Refusal;

/// Anybody may keep it: a quarter never changes, and a new one can wait an hour.
const CACHE_CONTROL: &str = "public, max-age=3600";

/// The endpoint.
pub fn router() -> Router<App> {
    Router::new().route(paths::PERFORMANCE, get(show))
}

/// `GET /performance`
async fn show(State(app): State<App>, asked: HeaderMap) -> Result<Response, Refusal> {
    let body = json(&publish::all(&app).await?)?;
    let etag = format!("\"{:.16}\"", format!("{:x}", Sha256::digest(&body)));
    let mut headers = HeaderMap::new();
    let cache_control = HeaderValue::from_static(CACHE_CONTROL);
    headers.insert(header::CACHE_CONTROL, cache_control);
    if let Ok(value) = HeaderValue::from_str(&etag) {
        headers.insert(header::ETAG, value);
    }
    if is_at_hand(&asked, &etag) {
        return Ok((StatusCode::NOT_MODIFIED, headers).into_response());
    }
    let json = HeaderValue::from_static("application/json");
    headers.insert(header::CONTENT_TYPE, json);
    Ok((headers, body).into_response())
}

/// Whether the browser has this version already.
fn is_at_hand(asked: &HeaderMap, etag: &str) -> bool {
    let said = asked.get_all(header::IF_NONE_MATCH).iter();
    let mut tags = said
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim);
    tags.any(|tag| tag == "*" || tag.strip_prefix("W/").unwrap_or(tag) == etag)
}
