//! The directory's endpoints. They need no session and no header, and any site may use them.

use axum::Router;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, Request, State};
use axum::http::{HeaderValue, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use contract::Timestamp;
use contract::limits::{SERVICES_PAGES_MAX, SERVICES_PER_PAGE, SERVICES_PER_PAGE_MAX};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::app::App;
use crate::extract::{Json, LastId};
use crate::refusal::{Refusal, field};
use crate::support_directory::{Depth, Narrowed};

const VERSION: &str = "HSDS-UK-3.0";
const PROFILE: &str = "https://openreferraluk.org/specifications/3.0";
const OPENAPI_URL: &str = "https://openreferraluk.org/specifications/3.0/openapi.json";
/// The directory changes rarely, and nothing in it depends on the reader.
const CACHE_CONTROL: &str = "public, max-age=300";

/// The endpoints.
pub fn router() -> Router<App> {
    Router::new()
        .route("/open-referral", get(about))
        .route("/open-referral/", get(about))
        .route("/open-referral/services", get(list))
        .route("/open-referral/services/{service_id}", get(show))
        .layer(middleware::from_fn(for_everyone))
}

#[derive(Debug, Deserialize)]
#[serde(default)]
struct Asked {
    page: usize,
    per_page: usize,
    search: String,
    taxonomy_term_id: String,
    taxonomy_id: String,
    organization_id: String,
    modified_after: Option<String>,
    minimal: bool,
    full: bool,
    format: Option<String>,
}

impl Default for Asked {
    fn default() -> Self {
        Self {
            page: 1,
            per_page: SERVICES_PER_PAGE,
            search: String::new(),
            taxonomy_term_id: String::new(),
            taxonomy_id: String::new(),
            organization_id: String::new(),
            modified_after: None,
            minimal: false,
            full: false,
            format: None,
        }
    }
}

/// `GET /open-referral/`
async fn about() -> Json<Value> {
    Json(json!({ "version": VERSION, "profile": PROFILE, "openapi_url": OPENAPI_URL }))
}

/// `GET /open-referral/services`
async fn list(
    State(app): State<App>,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Refusal> {
    let refused = |name| Refusal::Fields(vec![field(name, "not_allowed")]);
    let Query(asked) = asked.map_err(|_| refused("query"))?;
    if !(1..=SERVICES_PAGES_MAX).contains(&asked.page) {
        return Err(refused("page"));
    }
    if !(1..=SERVICES_PER_PAGE_MAX).contains(&asked.per_page) {
        return Err(refused("per_page"));
    }
    let depth = match (asked.minimal, asked.full) {
        (_, true) => Depth::Full,
        (true, false) => Depth::Minimal,
        (false, false) => Depth::Plain,
    };
    let modified_after = match asked.modified_after.as_deref() {
        None => String::new(),
        Some(text) => Timestamp::parse(text)
            .map_err(|_| refused("modified_after"))?
            .to_string(),
    };
    let narrowed = Narrowed {
        search: asked.search,
        taxonomy_term_id: asked.taxonomy_term_id,
        taxonomy_id: asked.taxonomy_id,
        organization_id: asked.organization_id,
        modified_after,
    };
    let page = app
        .directory
        .page(&narrowed, depth, asked.page, asked.per_page);
    match asked.format.as_deref() {
        None | Some("json") => Ok(Json(page).into_response()),
        Some("ndjson") => Ok(lines(&page)),
        Some(_) => Err(refused("format")),
    }
}

/// `GET /open-referral/services/{service_id}`
async fn show(State(app): State<App>, LastId(id): LastId) -> Result<Json<Value>, Refusal> {
    let service = app.directory.service(&id).ok_or(Refusal::NotFound)?;
    Ok(Json(Value::Object(service.clone())))
}

/// One service per line.
fn lines(page: &Value) -> Response {
    let services = page
        .get("contents")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let lines: String = services.map(|service| format!("{service}\n")).collect();
    ([(header::CONTENT_TYPE, "application/x-ndjson")], lines).into_response()
}

async fn for_everyone(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static(CACHE_CONTROL),
    );
    response
}
