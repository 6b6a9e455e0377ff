//! In place of `wasm-streams`. Leptos brings it for server functions, which this portal does not have, and its
//! exports stay in the WebAssembly although nothing calls them: 3 KB of every first visit.
//! See `docs/decisions/0024-no-streams.md`.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures::Stream;
use wasm_bindgen::JsValue;

/// A stream of the browser that only server functions would read.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

/// What it would bring: nothing.
#[derive(Debug)]
pub struct IntoStream;

impl ReadableStream {
    /// Takes a stream of the browser.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// Gives the stream of the browser back.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Makes a stream of the browser.
    ///
    /// # Panics
    /// Always: only a server function with a stream for its argument would call this.
    pub fn from_stream<S>(_stream: S) -> Self
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        unimplemented!("the portal has no server functions")
    }

    /// Reads the stream, which ends at once.
    pub fn into_stream(self) -> IntoStream {
        IntoStream
    }
}

impl Stream for IntoStream {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
