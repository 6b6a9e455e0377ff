//! The media type and caching of a file, by its name.

use std::path::Path;

/// For files with a hash of their content in their name.
pub const FOREVER: &str = "public, max-age=31536000, immutable";
/// The browser asks each time, and the server sends the file only if it changed.
pub const REVALIDATE: &str = "no-cache";
/// The device stores nothing.
pub const NO_STORE: &str = "no-store";

/// The shortest hash in a name.
const HASH_CHARS_MIN: usize = 8;

/// The media type; `None` if we do not serve such files.
pub fn media_type(name: &str) -> Option<&'static str> {
    let extension = Path::new(name).extension()?.to_str()?;
    Some(match extension {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "ics" => "text/calendar; charset=utf-8",
        "woff2" => "font/woff2",
        _ => return None,
    })
}

/// How long a browser may store the file.
pub fn cache_control(name: &str) -> &'static str {
    if name.ends_with(".html") {
        NO_STORE
    } else if has_hash(name) {
        FOREVER
    } else {
        REVALIDATE
    }
}

/// Whether the name has a hash: `waymark-1f0c2d3e4a5b6c7d_bg.wasm`, `main.1f0c2d3e4a5b6c7d.css`.
fn has_hash(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or_default();
    file.split(['-', '.', '_']).skip(1).any(|part| {
        part.len() >= HASH_CHARS_MIN
            && part
                .bytes()
                .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    })
}

#[cfg(test)]
mod tests {
    use super::{FOREVER, NO_STORE, REVALIDATE, cache_control, media_type};

    #[test]
    fn only_a_name_with_a_hash_is_kept_forever() {
        assert_eq!(cache_control("waymark-1f0c2d3e4a5b6c7d_bg.wasm"), FOREVER);
        assert_eq!(cache_control("main-94af7bdc.css"), FOREVER);
        assert_eq!(cache_control("boot.js"), REVALIDATE);
        assert_eq!(cache_control("texts/en.json"), REVALIDATE);
        assert_eq!(cache_control("deadbeef.js"), REVALIDATE);
        assert_eq!(cache_control("index.html"), NO_STORE);
    }

    #[test]
    fn browsers_only_stream_wasm_of_the_right_type() {
        assert_eq!(media_type("waymark_bg.wasm"), Some("application/wasm"));
        assert_eq!(media_type("waymark_bg.wasm.br"), None);
        assert_eq!(media_type("LICENSE"), None);
    }
}
