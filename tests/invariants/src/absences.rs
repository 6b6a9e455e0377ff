//! Absences: no storage, history entries, workers, and no clock or network in the wrong place.

use crate::Violation;
use crate::code::Token;
use crate::tree::Source;

/// Names through which a page stores something, adds to the history or stays behind: in scripts, in
/// pages, and as spelled by `web_sys` and `js_sys`.
const LEAVES_TRACES: &[&str] = &[
    "localStorage",
    "local_storage",
    "sessionStorage",
    "session_storage",
    "indexedDB",
    "indexed_db",
    "pushState",
    "push_state",
    "push_state_with_url",
    "serviceWorker",
    "service_worker",
    "caches",
    "CacheStorage",
    "cookieStore",
    "set_cookie",
    "requestPermission",
    "request_permission",
    "showNotification",
    "manifest",
    "innerHTML",
    "inner_html",
    "set_inner_html",
    "outerHTML",
    "insertAdjacentHTML",
];

/// Dependencies with a screen, a network or a runtime: not for the plain crates.
const NOT_IN_CRATES: &[&str] = &[
    "leptos",
    "web-sys",
    "js-sys",
    "wasm-bindgen",
    "wasm-bindgen-futures",
    "gloo-net",
    "reqwest",
    "hyper",
    "tokio",
    "axum",
];

/// Names through which code reads a clock, a file or the network.
const NOT_PURE: &[&str] = &[
    "SystemTime",
    "Instant",
    "Utc",
    "TcpStream",
    "TcpListener",
    "UdpSocket",
    "OpenOptions",
    "thread_rng",
    "getrandom",
];

/// Uses in Rust of what leaves traces.
pub fn traces_in_rust(file: &str, tokens: &[Token]) -> Vec<Violation> {
    named(
        file,
        tokens,
        LEAVES_TRACES,
        "leaves something behind on the phone",
    )
}

/// Uses in a script or a page of what leaves traces.
pub fn traces_in_page(source: &Source) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (at, line) in without_comments(&source.text).lines().enumerate() {
        for word in line.split(|sign: char| !(sign.is_alphanumeric() || sign == '_')) {
            if LEAVES_TRACES.contains(&word) {
                let what = format!("{word} leaves something behind on the phone");
                violations.push(Violation::at(&source.path, at + 1, what));
            }
        }
    }
    violations
}

/// Uses of a clock, a file or the network in a plain crate.
pub fn impurities(file: &str, tokens: &[Token]) -> Vec<Violation> {
    named(
        file,
        tokens,
        NOT_PURE,
        "is not for a plain crate: pass the value in",
    )
}

/// Sleeps in a test: a test waits only for what it expects.
pub fn sleeps(file: &str, tokens: &[Token]) -> Vec<Violation> {
    named(
        file,
        tokens,
        &["sleep", "sleep_until"],
        "is not for a test: wait for what is to be seen",
    )
}

/// Dependencies that a plain crate may not have.
pub fn dependencies(source: &Source) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (at, line) in source.text.lines().enumerate() {
        let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
        if NOT_IN_CRATES.contains(&name) {
            violations.push(Violation::at(
                &source.path,
                at + 1,
                format!("a plain crate may not use {name}"),
            ));
        }
    }
    violations
}

fn named(file: &str, tokens: &[Token], names: &[&str], why: &str) -> Vec<Violation> {
    let words = tokens
        .iter()
        .filter_map(|token| Some((token.word()?, token.line)));
    let found = words.filter(|(word, _)| names.contains(word));
    found
        .map(|(word, line)| Violation::at(file, line, format!("{word} {why}")))
        .collect()
}

/// A script or page without its comments; line breaks stay.
fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let end = if rest.starts_with("/*") {
            Some("*/")
        } else if rest.starts_with("<!--") {
            Some("-->")
        } else if rest.starts_with("//") && !kept.ends_with(':') {
            Some("\n")
        } else {
            None
        };
        let Some(end) = end else {
            kept.push(sign);
            rest = rest.get(sign.len_utf8()..).unwrap_or_default();
            continue;
        };
        let length = rest.find(end).map_or(rest.len(), |at| at + end.len());
        let (comment, after) = rest.split_at(length);
        kept.extend(comment.chars().filter(|sign| *sign == '\n'));
        rest = after;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{dependencies, impurities, sleeps, traces_in_page, traces_in_rust};
    use crate::code::tests::read;
    use crate::tree::Source;

    fn source(path: &str, text: &str) -> Source {
        Source {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn storage_in_rust_is_a_violation_and_a_comment_about_it_is_not() {
        let (file, tokens) = read(
            "src/a.rs",
            "// no localStorage\nfn f() { w.local_storage(); }",
        );
        let found = traces_in_rust(&file.path, &tokens);
        assert_eq!(
            found
                .iter()
                .map(|violation| violation.line)
                .collect::<Vec<_>>(),
            [2]
        );
    }

    #[test]
    fn storage_in_a_page_is_a_violation_and_a_comment_about_it_is_not() {
        let page =
            "<!-- no\n localStorage -->\n<a href=\"https://x.example\">x</a>\nhistory.pushState(1)";
        let found = traces_in_page(&source("index.html", page));
        assert_eq!(
            found
                .iter()
                .map(|violation| violation.line)
                .collect::<Vec<_>>(),
            [4]
        );
        assert_eq!(
            traces_in_page(&source("a.js", "// no sessionStorage\nx();")),
            []
        );
        assert_eq!(
            traces_in_page(&source("a.html", "<link rel=\"manifest\">")).len(),
            1
        );
    }

    #[test]
    fn a_clock_in_a_plain_crate_is_a_violation() {
        let (file, tokens) = read("crates/a/src/lib.rs", "fn f() { SystemTime::now(); }");
        assert_eq!(impurities(&file.path, &tokens).len(), 1);
    }

    #[test]
    fn a_sleep_in_a_test_is_a_violation() {
        let (file, tokens) = read(
            "tests/browser/src/a.rs",
            "async fn t() { sleep(PAUSE).await }",
        );
        assert_eq!(sleeps(&file.path, &tokens).len(), 1);
    }

    #[test]
    fn a_browser_in_a_plain_crate_is_a_violation() {
        let manifest = "[dependencies]\nserde.workspace = true\nweb-sys = \"0.3\"\nleptos = { version = \"1\" }";
        assert_eq!(
            dependencies(&source("crates/a/Cargo.toml", manifest)).len(),
            2
        );
        assert_eq!(
            dependencies(&source("crates/a/Cargo.toml", "contract.workspace = true")),
            []
        );
    }
}
