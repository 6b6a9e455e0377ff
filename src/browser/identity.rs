//! What this page is known by to the backend, and where the page itself finds the backend.

use js_sys::Reflect;

use super::{document, of_window, window};

/// The key of this page: random, in its memory only (`shell/head.js`).
pub fn page_key() -> String {
    of_window("waymarkPage").as_string().unwrap_or_default()
}

/// Where the page itself has asked how the session stands, and where the shell ends it.
pub fn shell_api() -> String {
    let meta = document().and_then(|page| {
        let meta = page.query_selector("meta[name=waymark-api]");
        meta.ok().flatten()
    });
    let meta = meta.and_then(|meta| meta.get_attribute("content"));
    meta.unwrap_or_default()
}

/// Tells the shell where the backend is.
pub fn set_shell_api(api: &str) {
    if let Some(window) = window() {
        // Setting a property of the window cannot fail.
        let _ = Reflect::set(&window, &"waymarkApi".into(), &api.into());
    }
}
