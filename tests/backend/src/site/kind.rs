//! What kind a file is, by its name.

use std::path::Path;

/// How long a browser may keep a file that has a hash of its content in its name.
pub const FOREVER: &str = "public, max-age=31536000, immutable";
/// Asked for again each time, and only sent again when it changed.
pub const ASK_AGAIN: &str = "no-cache";
/// Nothing of it stays behind on the device.
pub const NEVER_KEPT: &str = "no-store";

/// The fewest characters of a hash in a name.
const HASH_CHARS_MIN: usize = 8;

/// The media type; `None`: this kind of file is not served.
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

/// How long a browser may keep it.
pub fn cache_control(name: &str) -> &'static str {
    if name.ends_with(".html") {
        NEVER_KEPT
    } else if has_hash(name) {
        FOREVER
    } else {
        ASK_AGAIN
    }
}

/// Whether the name holds a hash: `waymark-1f0c2d3e4a5b6c7d_bg.wasm`, `main.1f0c2d3e4a5b6c7d.css`.
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
    use super::{ASK_AGAIN, FOREVER, NEVER_KEPT, cache_control, media_type};

    #[test]
    fn only_a_name_with_a_hash_is_kept_forever() {
        assert_eq!(cache_control("waymark-1f0c2d3e4a5b6c7d_bg.wasm"), FOREVER);
        assert_eq!(cache_control("main-94af7bdc.css"), FOREVER);
        assert_eq!(cache_control("boot.js"), ASK_AGAIN);
        assert_eq!(cache_control("texts/en.json"), ASK_AGAIN);
        assert_eq!(cache_control("deadbeef.js"), ASK_AGAIN);
        assert_eq!(cache_control("index.html"), NEVER_KEPT);
    }

    #[test]
    fn browsers_only_stream_wasm_of_the_right_type() {
        assert_eq!(media_type("waymark_bg.wasm"), Some("application/wasm"));
        assert_eq!(media_type("waymark_bg.wasm.br"), None);
        assert_eq!(media_type("LICENSE"), None);
    }
}
