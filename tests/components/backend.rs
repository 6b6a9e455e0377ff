//! A fake backend for one test: answers in turn and records what it receives.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Replaces the browser's `fetch` until dropped.
pub struct Backend {
    fetch: JsValue,
    answers: Array,
    sent: Array,
}

/// Answers each request with the next of `answers`: a status and a body, or a dropped connection. A
/// request without an answer waits for ever: a retry would take the answers of another test.
const FETCH: &str = "
    const key = request.headers.get('Idempotency-Key');
    const path = new URL(request.url).pathname;
    sent.push([request.method, path, key, request.clone().text(), request.keepalive]);
    if (answers.length === 0) return new Promise(() => {});
    const answer = answers.shift();
    if (!answer) return Promise.reject(new TypeError('no connection'));
    const [status, body] = answer;
    return Promise.resolve(new Response(body || null, { status }));
";

impl Backend {
    /// Starts to answer the requests of a test.
    pub fn play() -> Self {
        let global = js_sys::global();
        let (answers, sent) = (Array::new(), Array::new());
        let bare = Function::new_with_args("answers, sent, request", FETCH);
        let fetch = Reflect::get(&global, &"fetch".into()).unwrap();
        let played = bare.bind2(&JsValue::NULL, &answers, &sent);
        Reflect::set(&global, &"fetch".into(), &played).unwrap();
        Self {
            fetch,
            answers,
            sent,
        }
    }

    /// Queues an answer for the next request without one.
    pub fn answers(&self, status: u16, body: &str) {
        self.answers.push(&Array::of2(&status.into(), &body.into()));
    }

    /// Queues a dropped connection for the next request without an answer.
    pub fn drops(&self) {
        self.answers.push(&JsValue::NULL);
    }

    /// The requests with this method: path and idempotency key.
    pub fn sent(&self, method: &str) -> Vec<(String, Option<String>)> {
        let parts = |request: JsValue| request.unchecked_into::<Array>();
        let of_method = self.sent.iter().map(parts);
        of_method
            .filter(|request| request.get(0).as_string().as_deref() == Some(method))
            .map(|request| {
                (
                    request.get(1).as_string().unwrap(),
                    request.get(2).as_string(),
                )
            })
            .collect()
    }

    /// For each request with this method, whether the browser finishes it after the page closes.
    pub fn outlasting_page(&self, method: &str) -> Vec<bool> {
        let parts = |request: JsValue| request.unchecked_into::<Array>();
        let of_method = self.sent.iter().map(parts);
        of_method
            .filter(|request| request.get(0).as_string().as_deref() == Some(method))
            .map(|request| request.get(4).is_truthy())
            .collect()
    }

    /// The bodies of the requests with this method.
    pub async fn bodies(&self, method: &str) -> Vec<String> {
        let mut bodies = Vec::new();
        for request in self.sent.to_vec() {
            let request = request.unchecked_into::<Array>();
            if request.get(0).as_string().as_deref() == Some(method) {
                let body = JsFuture::from(request.get(3).unchecked_into::<Promise>());
                bodies.push(body.await.unwrap().as_string().unwrap());
            }
        }
        bodies
    }
}

impl Drop for Backend {
    fn drop(&mut self) {
        // Restoring the browser's own function cannot fail.
        let _ = Reflect::set(&js_sys::global(), &"fetch".into(), &self.fetch);
    }
}
