//! HTTP: sends one request, waits ten seconds for its answer, and says why there is none. It knows
//! neither the backend nor its contract.

use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::set_timeout_with_handle;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, RequestCredentials, RequestInit};

use crate::browser::{early_language, take_early};

pub use gloo_net::http::{Method, RequestBuilder};

/// How long an answer may take.
const TIME_LIMIT: Duration = Duration::from_secs(10);

thread_local! {
    static LANGUAGE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The language of the answer that has just come, as its header says. Whoever waited for it asks at once.
pub fn take_language() -> Option<String> {
    LANGUAGE.take()
}

/// Why a request brought nothing that can be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Failure {
    /// No connection.
    Offline,
    /// No answer in time.
    TimedOut,
    /// The server answered with another status than success.
    Refused {
        /// The HTTP status.
        status: u16,
        /// The body of the answer.
        body: String,
        /// The header `Retry-After`.
        retry_after: Option<String>,
    },
    /// The request could not be made, or the answer makes no sense.
    Malformed,
}

/// An answer as text. Boxed: the code that waits for it is not copied into every caller.
pub type Answer = Pin<Box<dyn Future<Output = Result<String, Failure>>>>;

/// Reads a file of the site or a directory elsewhere. No session goes with it.
pub fn file(url: &str) -> Answer {
    let request = RequestBuilder::new(url).credentials(RequestCredentials::Omit);
    fetch(request, None, false)
}

/// The answer to a request that the page has sent before the app was there: `settings` or `session`. None
/// if it brought nothing, or was used before.
pub async fn early(name: &str) -> Option<String> {
    let answer = take_early(name)?;
    JsFuture::from(answer).await.ok()?.as_string()
}

/// The first words, if the page has asked for them in this language: it cannot read every link.
pub async fn early_words(language: &str) -> Option<String> {
    if early_language().as_deref() != Some(language) {
        return None;
    }
    early("words").await
}

/// Sends a request and reads its answer. With `outlasts_page`, the browser finishes it also when the
/// page is closed.
pub fn fetch(builder: RequestBuilder, body: Option<String>, outlasts_page: bool) -> Answer {
    Box::pin(fetch_now(builder, body, outlasts_page))
}

/// The one place that talks to the network. Not generic: a copy per type would cost bytes.
async fn fetch_now(
    builder: RequestBuilder,
    body: Option<String>,
    outlasts_page: bool,
) -> Result<String, Failure> {
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
    .map_err(|_| Failure::Malformed)?;
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
        let response = request.send().await.map_err(|_| Failure::Offline)?;
        let retry_after = response.headers().get("Retry-After");
        let language = response.headers().get("Content-Language");
        let body = response.text().await.map_err(|_| Failure::Offline)?;
        LANGUAGE.set(language);
        if response.ok() {
            Ok(body)
        } else {
            Err(Failure::Refused {
                status: response.status(),
                body,
                retry_after,
            })
        }
    }
    .await;
    if let Ok(timer) = timer {
        timer.clear();
    }
    if late.get() {
        Err(Failure::TimedOut)
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
