//! The headers of a CDN that reads a `_headers` file beside the pages, such as Netlify or Cloudflare Pages.

use super::site::{FOREVER, Headers, NO_STORE, REVALIDATE, TYPES};

/// A whole `_headers` file. A later rule adds to an earlier one, so no path has two that set the same header.
pub fn configuration(headers: &Headers) -> String {
    let every = headers.lines(|name, value| format!("  {name}: {value}\n"));
    let by_kind: String = TYPES
        .iter()
        .map(|(extension, _)| {
            // Scripts, styles and programs all have a hash in their name; words and settings have none.
            let kept = match *extension {
                "js" | "css" | "wasm" => FOREVER,
                _ => REVALIDATE,
            };
            format!("\n/*.{extension}\n  Cache-Control: {kept}\n")
        })
        .collect();
    format!(
        "# Made by `cargo xtask deploy`: change deploy/headers.txt or xtask/src/deploy, not this file.\n# The CDN compresses by itself: leave the .br and .gz files out. It sends /api/v1 and /open-referral on to the backend.\n/*\n{every}\n/\n  Cache-Control: {NO_STORE}\n/index.html\n  Cache-Control: {NO_STORE}\n{by_kind}"
    )
}
