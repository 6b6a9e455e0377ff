//! Requests to the backend: the path's prefix, the headers, what an answer means for the session,
//! and reading tried twice.

use std::pin::Pin;

use contract::paths;
use web_sys::RequestCache;

use super::ApiError;
use super::reading::{Read, parse};
use crate::http::{self, Failure, Method, RequestBuilder};
use crate::session::{self, SignedOut};
use crate::{browser, config};

/// How often reading is tried again after a failure that may pass.
const READ_TRIES: u32 = 2;
/// The longest pause before reading is tried again; the real one is random below it.
const READ_PAUSE_MILLIS_MAX: f64 = 800.0;
/// The longest pause that the backend may ask for; with a longer one the person decides.
const READ_RETRY_AFTER_SECS_MAX: u32 = 3;

/// One request to the backend.
#[must_use]
pub struct Request {
    method: Method,
    path: String,
    body: Option<String>,
    idempotency_key: Option<String>,
    outlasts_page: bool,
}

impl Request {
    /// Reads what is at a path of the contract.
    pub fn get(path: impl Into<String>) -> Self {
        Self::new(Method::GET, path.into())
    }

    /// Sends a body to a path of the contract.
    pub fn post(path: impl Into<String>, body: String) -> Self {
        Self {
            body: Some(body),
            ..Self::new(Method::POST, path.into())
        }
    }

    /// Changes what is at a path of the contract.
    pub fn patch(path: impl Into<String>, body: String) -> Self {
        Self {
            body: Some(body),
            ..Self::new(Method::PATCH, path.into())
        }
    }

    /// Replaces what is at a path of the contract.
    pub fn put(path: impl Into<String>, body: String) -> Self {
        Self {
            body: Some(body),
            ..Self::new(Method::PUT, path.into())
        }
    }

    /// Deletes what is at a path of the contract.
    pub fn delete(path: impl Into<String>) -> Self {
        Self::new(Method::DELETE, path.into())
    }

    /// Names the request, so that the backend carries it out once however often it is sent.
    pub fn with_idempotency_key(self, key: String) -> Self {
        Self {
            idempotency_key: Some(key),
            ..self
        }
    }

    /// Lets the browser finish the request when the page is closed meanwhile.
    pub fn outlasting_page(self) -> Self {
        Self {
            outlasts_page: true,
            ..self
        }
    }

    fn new(method: Method, path: String) -> Self {
        Self {
            method,
            path,
            body: None,
            idempotency_key: None,
            outlasts_page: false,
        }
    }
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Offline => Self::Offline,
            Failure::TimedOut => Self::TimedOut,
            Failure::Refused {
                status,
                body,
                retry_after,
            } => Self::from_answer(status, &body, retry_after),
            Failure::Malformed => Self::Malformed,
        }
    }
}

impl From<SignedOut> for ApiError {
    fn from(_: SignedOut) -> Self {
        Self::SignedOut
    }
}

/// Reads an answer of the contract; tries again once after a failure that may pass.
pub async fn read<T: Read>(path: String) -> Result<T, ApiError> {
    parse(&read_text(path).await?)
}

/// The body to send. The types of the contract always have one.
pub fn body<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// An answer as text. Boxed: the code that waits for it is not copied into every call.
pub type Answer = Pin<Box<dyn Future<Output = Result<String, ApiError>>>>;

/// Sends one request and returns its answer as text.
pub fn send(request: Request) -> Answer {
    Box::pin(send_now(request))
}

async fn send_now(request: Request) -> Result<String, ApiError> {
    let url = format!("{}{}", config::api(), request.path);
    let mut builder = RequestBuilder::new(&url)
        .method(request.method)
        .header("Accept", "application/json")
        .header("Accept-Language", &browser::page_language())
        .header(paths::PORTAL_HEADER, paths::PORTAL_HEADER_VALUE)
        .header(paths::PAGE_HEADER, &browser::page_key())
        .cache(RequestCache::NoStore);
    if let Some(key) = &request.idempotency_key {
        builder = builder.header(paths::IDEMPOTENCY_KEY, key);
    }
    let answer = http::fetch(builder, request.body, request.outlasts_page).await;
    if let Some(language) = http::take_language() {
        session::note_language(language);
    }
    let answer = answer.map_err(ApiError::from);
    note_answer(&request.path, &answer);
    answer
}

/// Tells the session what the backend answered. A success starts the idle time anew; "signed out"
/// ends the session here too, as when the person has signed out in another tab.
fn note_answer(path: &str, answer: &Result<String, ApiError>) {
    match answer {
        Err(ApiError::SignedOut) if session::current().is_some() => session::end(),
        Err(ApiError::FreshCodeNeeded) => session::note_fresh(false),
        // Asking where the session stands does not keep it open.
        Ok(_) if path != paths::SESSION => session::extend(),
        _ => {}
    }
}

fn read_text(path: String) -> Answer {
    Box::pin(read_until_answered(path))
}

async fn read_until_answered(path: String) -> Result<String, ApiError> {
    let mut tries = 1;
    loop {
        let answer = send(Request::get(path.clone())).await;
        let wait_secs = match answer {
            Err(ApiError::Offline | ApiError::Unavailable(502..=504)) => 0,
            Err(ApiError::UnavailableFor(secs)) if secs <= READ_RETRY_AFTER_SECS_MAX => secs,
            answer => return answer,
        };
        if tries >= READ_TRIES {
            return answer;
        }
        tries += 1;
        let jitter = js_sys::Math::random() * READ_PAUSE_MILLIS_MAX;
        browser::pause(f64::from(wait_secs) * 1_000.0 + jitter).await;
    }
}
