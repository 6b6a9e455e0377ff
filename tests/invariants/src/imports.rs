//! Who may use whom in the portal: imports point down, and only `src/http.rs` knows HTTP.

use crate::Violation;
use crate::code::{Token, TokenKind};
use crate::paths::{modules, paths, resolve};

/// The parts of the portal from the bottom up, and which parts and crates each may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("browser", &["contract"]),
    ("ui", &["browser"]),
    ("http", &["browser"]),
    ("config", &["contract", "http"]),
    ("language", &["contract", "http"]),
    ("rights", &["casework", "http"]),
    ("session", &["browser", "contract"]),
    (
        "api",
        &[
            "browser",
            "config",
            "contract",
            "directory",
            "http",
            "performance",
            "session",
        ],
    ),
    (
        "errand",
        &["api", "browser", "callback", "contract", "sending"],
    ),
    ("navigation", &["callback", "contract", "language"]),
    (
        "memory",
        &[
            "api",
            "browser",
            "callback",
            "contract",
            "directory",
            "sending",
        ],
    ),
    (
        "components",
        &[
            "api",
            "browser",
            "callback",
            "casework",
            "contract",
            "language",
            "memory",
            "navigation",
            "sending",
            "session",
            "ui",
        ],
    ),
    (
        "gallery",
        &[
            "api",
            "browser",
            "casework",
            "components",
            "contract",
            "language",
            "memory",
            "navigation",
            "rights",
            "ui",
        ],
    ),
    (
        "screens",
        &[
            "api",
            "browser",
            "callback",
            "casework",
            "components",
            "config",
            "contract",
            "directory",
            "errand",
            "language",
            "memory",
            "navigation",
            "performance",
            "qr",
            "rights",
            "sending",
            "session",
            "ui",
        ],
    ),
];

/// What may use every part.
const TOP: &[&str] = &["app", "lib", "main"];

/// The crates of plain rules that the table names.
const CRATES: &[&str] = &[
    "callback",
    "casework",
    "contract",
    "directory",
    "performance",
    "qr",
    "sending",
];

/// Names through which a program reaches the network.
const NETWORK: &[&str] = &[
    "gloo_net",
    "EventSource",
    "WebSocket",
    "XmlHttpRequest",
    "fetch_with_request",
    "fetch_with_str",
    "send_beacon",
    "send_beacon_with_opt_str",
];

/// What a file of the portal uses that its part may not use.
pub fn check(file: &str, tokens: &[Token]) -> Vec<Violation> {
    let own = modules(file);
    let Some(part) = own.first().map(String::as_str) else {
        return Vec::new();
    };
    let may_use = MAY_USE.iter().find(|(name, _)| *name == part);
    if may_use.is_none() && !TOP.contains(&part) {
        let what = format!("say in tests/invariants/src/imports.rs what {part} may use");
        return vec![Violation::of(file, what)];
    }
    let mut violations = Vec::new();
    for (path, line) in paths(tokens) {
        let path = resolve(&own, &path);
        let Some(used) = path.first().map(String::as_str) else {
            continue;
        };
        let is_known = used != part
            && (TOP.contains(&used)
                || CRATES.contains(&used)
                || MAY_USE.iter().any(|(name, _)| *name == used));
        if is_known && may_use.is_some_and(|(_, list)| !list.contains(&used)) {
            violations.push(Violation::at(
                file,
                line,
                format!("{part} may not use {used}"),
            ));
        }
    }
    if part == "screens" {
        violations.extend(open_parts(tokens).map(|line| {
            Violation::at(
                file,
                line,
                "keep the parts of a screen private: take `pub` off this `mod`",
            )
        }));
    }
    // `use crate::{api::x}` is read as a whole and once more as `api::x`.
    violations.sort();
    violations.dedup();
    if part != "http" {
        for token in tokens {
            if let Some(word) = token.word().filter(|word| NETWORK.contains(word)) {
                violations.push(Violation::at(
                    file,
                    token.line,
                    format!("{word}: only src/http.rs knows HTTP"),
                ));
            }
        }
    }
    violations
}

/// The lines of each `mod` that is visible from outside.
fn open_parts(tokens: &[Token]) -> impl Iterator<Item = usize> {
    let is_open = |window: &&[Token]| {
        let [before, word, name, end] = window else {
            return false;
        };
        let is_open = before.word() == Some("pub") || before.kind == TokenKind::Close;
        is_open && word.word() == Some("mod") && name.word().is_some() && end.is(';')
    };
    tokens
        .windows(4)
        .filter(is_open)
        .filter_map(|window| window.first())
        .map(|token| token.line)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::code::tests::read;

    #[track_caller]
    fn violations(path: &str, code: &str, expected: usize) {
        let (source, tokens) = read(path, code);
        let found = check(&source.path, &tokens);
        assert_eq!(found.len(), expected, "{found:?}");
    }

    #[test]
    fn ui_knows_nothing_of_calls_words_and_screens() {
        violations("src/ui/button.rs", "use crate::api::ApiError;", 1);
        violations(
            "src/ui/button.rs",
            "use crate::{language::say, browser, navigation};",
            2,
        );
        violations(
            "src/ui/button.rs",
            "fn f() { crate::session::current() }",
            1,
        );
        violations(
            "src/ui/button.rs",
            "fn f() { super::super::language::say(k) }",
            1,
        );
        violations("src/ui/button.rs", "use contract::Case;", 1);
        violations(
            "src/ui/button.rs",
            "use leptos::prelude::*; use super::link::NavLink;",
            0,
        );
    }

    #[test]
    fn components_know_no_screen() {
        violations("src/components/load.rs", "use crate::screens::case;", 1);
        violations(
            "src/components/load.rs",
            "use crate::ui::Button; use crate::api::ApiError;",
            0,
        );
    }

    #[test]
    fn the_parts_of_a_screen_are_its_own() {
        violations(
            "src/screens/case.rs",
            "mod now; mod stages; pub use now::Now;",
            0,
        );
        violations("src/screens/case.rs", "pub mod now;", 1);
        violations(
            "src/screens/case.rs",
            "pub(super) mod now;\npub(crate) mod stages;",
            2,
        );
        violations("src/components/mod.rs", "pub mod load;", 0);
    }

    #[test]
    fn the_api_knows_no_screen_and_what_is_below_it_knows_no_api() {
        violations("src/api/cases.rs", "use crate::{screens::x, memory::y};", 2);
        violations(
            "src/api/cases.rs",
            "use crate::session::SignedIn; use contract::Case;",
            0,
        );
        violations(
            "src/config.rs",
            "fn f() { crate::api::transport::file(x) }",
            1,
        );
        violations("src/session.rs", "use crate::api::ApiError;", 1);
        violations(
            "src/app/idle.rs",
            "use crate::screens::x; use crate::api::y;",
            0,
        );
    }

    #[test]
    fn a_part_that_is_not_in_the_table_is_a_violation() {
        violations("src/magic.rs", "fn f() {}", 1);
    }

    #[test]
    fn only_one_file_talks_to_the_network() {
        violations("src/http.rs", "use gloo_net::http::Request;", 0);
        violations("src/api/transport.rs", "use gloo_net::http::Request;", 1);
        violations("src/screens/case.rs", "use gloo_net::http::Request;", 1);
        violations(
            "src/memory.rs",
            "fn f(w: web_sys::Window) { w.fetch_with_str(url) }",
            1,
        );
    }
}
