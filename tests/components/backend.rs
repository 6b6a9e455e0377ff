//! A backend played by the test: it answers in turn and notes what it was sent.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Takes the place of the browser's `fetch` until it is dropped.
pub struct Backend {
    fetch: JsValue,
    answers: Array,
    sent: Array,
}

/// Answers the next request with the next of `answers`: a status and a body, or a dropped connection.
/// A request that the test has no answer for waits for ever: tried again later, it would take the
/// answers of another test.
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
    /// Answers the requests of a test.
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

    /// Answers the next request that has no answer yet.
    pub fn answers(&self, status: u16, body: &str) {
        self.answers.push(&Array::of2(&status.into(), &body.into()));
    }

    /// Drops the connection of the next request that has no answer yet.
    pub fn drops(&self) {
        self.answers.push(&JsValue::NULL);
    }

    /// What was sent with this method: the path, and the key that names the request.
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

    /// Whether the browser finishes what was sent with this method when the page is closed.
    pub fn outlasting_page(&self, method: &str) -> Vec<bool> {
        let parts = |request: JsValue| request.unchecked_into::<Array>();
        let of_method = self.sent.iter().map(parts);
        of_method
            .filter(|request| request.get(0).as_string().as_deref() == Some(method))
            .map(|request| request.get(4).is_truthy())
            .collect()
    }

    /// The bodies of what was sent with this method.
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
        // The test ends: putting the browser's own back cannot fail.
        let _ = Reflect::set(&js_sys::global(), &"fetch".into(), &self.fetch);
    }
}
