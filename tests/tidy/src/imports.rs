//! Who may use whom: imports point one way, and only `src/http.rs` knows HTTP.

use crate::Fault;
use crate::code::{Kind, Token};
use crate::paths::{modules, paths, resolve};

/// A part of the portal, and what it may not use.
const MAY_NOT: &[(&str, &[&str])] = &[
    (
        "ui",
        &[
            "api",
            "app",
            "callback",
            "casework",
            "components",
            "config",
            "contract",
            "directory",
            "language",
            "memory",
            "navigation",
            "screens",
            "session",
        ],
    ),
    ("components", &["app", "screens"]),
    ("screens", &["app"]),
    (
        "api",
        &["app", "components", "memory", "navigation", "screens", "ui"],
    ),
    (
        "language",
        &[
            "app",
            "components",
            "memory",
            "navigation",
            "screens",
            "session",
            "ui",
        ],
    ),
    ("navigation", &["app", "components", "screens", "ui"]),
    (
        "session",
        &["app", "components", "memory", "navigation", "screens", "ui"],
    ),
    ("memory", &["app", "components", "screens", "ui"]),
    (
        "config",
        &[
            "app",
            "components",
            "memory",
            "navigation",
            "screens",
            "session",
            "ui",
        ],
    ),
    (
        "browser",
        &[
            "api",
            "app",
            "components",
            "language",
            "memory",
            "navigation",
            "screens",
            "ui",
        ],
    ),
];

/// Names with which a program talks to the network.
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
#[must_use]
pub fn check(file: &str, tokens: &[Token]) -> Vec<Fault> {
    let own = modules(file);
    let Some(part) = own.first() else {
        return Vec::new();
    };
    let mut faults = Vec::new();
    let forbidden = MAY_NOT
        .iter()
        .find(|(name, _)| name == part)
        .map_or(&[][..], |(_, list)| list);
    for (path, line) in paths(tokens) {
        let path = resolve(&own, &path);
        let Some(used) = path.first() else { continue };
        if forbidden.contains(&used.as_str()) {
            faults.push(Fault::at(file, line, format!("{part} may not use {used}")));
        }
    }
    if part == "screens" {
        faults.extend(open_parts(tokens).map(|line| {
            Fault::at(
                file,
                line,
                "keep the parts of a screen private: take `pub` off this `mod`",
            )
        }));
    }
    // `use crate::{api::x}` is met as a whole and once more as `api::x`.
    faults.sort();
    faults.dedup();
    if part != "http" {
        for token in tokens {
            if let Some(word) = token.word().filter(|word| NETWORK.contains(word)) {
                faults.push(Fault::at(
                    file,
                    token.line,
                    format!("{word}: only src/http.rs knows HTTP"),
                ));
            }
        }
    }
    faults
}

/// The lines with a `mod` that others can look into.
fn open_parts(tokens: &[Token]) -> impl Iterator<Item = usize> {
    let is_open = |window: &&[Token]| {
        let [before, word, name, end] = window else {
            return false;
        };
        let is_open = before.word() == Some("pub") || before.kind == Kind::Close;
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
    fn faults(path: &str, code: &str, expected: usize) {
        let (source, tokens) = read(path, code);
        let found = check(&source.path, &tokens);
        assert_eq!(found.len(), expected, "{found:?}");
    }

    #[test]
    fn ui_knows_nothing_of_calls_words_and_screens() {
        faults("src/ui/button.rs", "use crate::api::ApiError;", 1);
        faults(
            "src/ui/button.rs",
            "use crate::{language::say, browser, navigation};",
            2,
        );
        faults(
            "src/ui/button.rs",
            "fn f() { crate::session::current() }",
            1,
        );
        faults(
            "src/ui/button.rs",
            "fn f() { super::super::language::say(k) }",
            1,
        );
        faults("src/ui/button.rs", "use contract::Case;", 1);
        faults(
            "src/ui/button.rs",
            "use leptos::prelude::*; use super::link::NavLink;",
            0,
        );
    }

    #[test]
    fn components_know_no_screen() {
        faults("src/components/load.rs", "use crate::screens::case;", 1);
        faults(
            "src/components/load.rs",
            "use crate::ui::Button; use crate::api::ApiError;",
            0,
        );
    }

    #[test]
    fn the_parts_of_a_screen_are_its_own() {
        faults(
            "src/screens/case.rs",
            "mod now; mod stages; pub use now::Now;",
            0,
        );
        faults("src/screens/case.rs", "pub mod now;", 1);
        faults(
            "src/screens/case.rs",
            "pub(super) mod now;\npub(crate) mod stages;",
            2,
        );
        faults("src/components/mod.rs", "pub mod load;", 0);
    }

    #[test]
    fn only_one_file_talks_to_the_network() {
        faults("src/http.rs", "use gloo_net::http::Request;", 0);
        faults("src/api/transport.rs", "use gloo_net::http::Request;", 1);
        faults("src/screens/case.rs", "use gloo_net::http::Request;", 1);
        faults(
            "src/memory.rs",
            "fn f(w: web_sys::Window) { w.fetch_with_str(url) }",
            1,
        );
    }
}
