//! One request over HTTP: its time limit, its headers, and what a failure means.

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;

use contract::paths;
use gloo_net::http::{Method, RequestBuilder};
use js_sys::Promise;
use leptos::prelude::set_timeout_with_handle;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, RequestCache, RequestCredentials, RequestInit};

use super::ApiError;
use super::reading::{Read, parse};
use crate::browser;

use std::time::Duration;

/// How long an answer may take.
const TIME_LIMIT: Duration = Duration::from_secs(10);
/// How often reading is tried again after a failure that may pass.
const READ_TRIES: u32 = 2;
/// The longest pause before reading is tried again; the real one is random below it.
const READ_PAUSE_MILLIS_MAX: f64 = 800.0;
/// The longest pause that the backend may ask for; with a longer one the person decides.
const READ_RETRY_AFTER_SECS_MAX: u32 = 3;

/// One request to the backend.
pub struct Request {
    method: Method,
    path: String,
    body: Option<String>,
    idempotency_key: Option<String>,
    outlasts_page: bool,
}

impl Request {
    /// Reads what is at a path of the contract.
    #[must_use]
    pub fn get(path: impl Into<String>) -> Self {
        Self::new(Method::GET, path.into())
    }

    /// Sends a body to a path of the contract.
    #[must_use]
    pub fn post(path: impl Into<String>, body: String) -> Self {
        Self {
            body: Some(body),
            ..Self::new(Method::POST, path.into())
        }
    }

    /// Changes what is at a path of the contract.
    #[must_use]
    pub fn patch(path: impl Into<String>, body: String) -> Self {
        Self {
            body: Some(body),
            ..Self::new(Method::PATCH, path.into())
        }
    }

    /// Replaces what is at a path of the contract.
    #[must_use]
    pub fn put(path: impl Into<String>, body: String) -> Self {
        Self {
            body: Some(body),
            ..Self::new(Method::PUT, path.into())
        }
    }

    /// Ends what is at a path of the contract.
    #[must_use]
    pub fn delete(path: impl Into<String>) -> Self {
        Self::new(Method::DELETE, path.into())
    }

    /// Names the request, so that it is carried out once however often it is sent.
    #[must_use]
    pub fn once(self, key: String) -> Self {
        Self {
            idempotency_key: Some(key),
            ..self
        }
    }

    /// The browser finishes the request, also when the page is closed meanwhile.
    #[must_use]
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

/// Reads an answer of the contract; tries again once after a failure that may pass.
///
/// # Errors
/// See [`ApiError`].
pub async fn read<T: Read>(path: String) -> Result<T, ApiError> {
    parse(&read_text(path).await?)
}

/// The body to send. The types of the contract always have one.
#[must_use]
pub fn body<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// An answer as text. Boxed: the code that waits for it is not copied into every call.
pub type Answer = Pin<Box<dyn Future<Output = Result<String, ApiError>>>>;

/// Sends one request and gives its answer as text.
///
/// # Errors
/// See [`ApiError`].
#[must_use]
pub fn send(request: Request) -> Answer {
    Box::pin(send_now(request))
}

async fn send_now(request: Request) -> Result<String, ApiError> {
    let url = format!("{}{}", crate::config::api(), request.path);
    let mut builder = RequestBuilder::new(&url)
        .method(request.method)
        .header("Accept", "application/json")
        .header(paths::PORTAL_HEADER, "1")
        .cache(RequestCache::NoStore);
    if let Some(key) = &request.idempotency_key {
        builder = builder.header(paths::IDEMPOTENCY_KEY, key);
    }
    let answer = fetch(builder, request.body.clone(), request.outlasts_page).await;
    crate::session::heard(&request.path, answer.as_ref());
    answer
}

/// Reads a file of the site or a directory elsewhere: no session goes with it.
///
/// # Errors
/// See [`ApiError`].
#[must_use]
pub fn file(url: &str) -> Answer {
    let request = RequestBuilder::new(url).credentials(RequestCredentials::Omit);
    Box::pin(fetch(request, None, false))
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
        pause(f64::from(wait_secs) * 1_000.0 + jitter).await;
    }
}

/// The one place that talks to the network. Not generic: a copy per type would cost bytes.
async fn fetch(
    builder: RequestBuilder,
    body: Option<String>,
    outlasts_page: bool,
) -> Result<String, ApiError> {
    let abort = AbortController::new().ok();
    let late = Rc::new(Cell::new(false));
    let signal = abort.as_ref().map(AbortController::signal);
    let builder = builder.abort_signal(signal.as_ref());
    let request = match body {
        Some(body) => builder
            .header("Content-Type", "application/json")
            .body(body),
        None => builder.build(),
    }
    .map_err(|_| ApiError::Malformed)?;
    let request = if outlasts_page {
        outlasting(request)
    } else {
        request
    };
    let timer = {
        let late = Rc::clone(&late);
        set_timeout_with_handle(
            move || {
                late.set(true);
                if let Some(abort) = abort {
                    abort.abort();
                }
            },
            TIME_LIMIT,
        )
    };
    let answer = async {
        let response = request.send().await.map_err(|_| ApiError::Offline)?;
        let retry_after = response.headers().get("Retry-After");
        let text = response.text().await.map_err(|_| ApiError::Offline)?;
        if response.ok() {
            Ok(text)
        } else {
            Err(ApiError::from_answer(response.status(), &text, retry_after))
        }
    }
    .await;
    if let Ok(timer) = timer {
        timer.clear();
    }
    if late.get() {
        Err(ApiError::TimedOut)
    } else {
        answer
    }
}

/// The same request with `keepalive`, which the builder does not offer.
fn outlasting(request: gloo_net::http::Request) -> gloo_net::http::Request {
    let init = RequestInit::new();
    // Setting a property of a plain object cannot fail.
    let _ = js_sys::Reflect::set(&init, &"keepalive".into(), &true.into());
    let raw: web_sys::Request = request.into();
    match web_sys::Request::new_with_request_and_init(&raw, &init) {
        Ok(kept) => kept.into(),
        // A browser that does not know it sends the request as it is.
        Err(_) => raw.into(),
    }
}

/// Waits.
pub async fn pause(millis: f64) {
    let promise = Promise::new(&mut |resolve, _| browser::after(millis, &resolve));
    // A promise that only a timer resolves cannot fail.
    let _ = JsFuture::from(promise).await;
}
