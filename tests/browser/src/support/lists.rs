//! Which run each journey belongs to: every run, or the full one for a release. Each test that starts a
//! browser is declared by one of these macros, so it stands in exactly one list.

/// A journey that depends on the engine: all three in every run.
/// `in_each_engine!(journey)`, or with another start `in_each_engine!(journey, Start::default())`.
macro_rules! in_each_engine {
    ($journey:ident) => {
        $crate::support::in_each_engine!($journey, $crate::support::Start::default());
    };
    ($journey:ident, $start:expr) => {
        $crate::support::tests_of!($journey, $start, every_run: [chromium firefox webkit], release: []);
    };
}
pub(crate) use in_each_engine;

/// A journey that hardly depends on the engine: Chromium in every run, the others for a release.
macro_rules! in_chromium_first {
    ($journey:ident) => {
        $crate::support::in_chromium_first!($journey, $crate::support::Start::default());
    };
    ($journey:ident, $start:expr) => {
        $crate::support::tests_of!($journey, $start, every_run: [chromium], release: [firefox webkit]);
    };
}
pub(crate) use in_chromium_first;

/// A journey that needs what only Chromium's driver can do, in every run.
macro_rules! in_chromium_only {
    ($journey:ident) => {
        $crate::support::in_chromium_only!($journey, $crate::support::Start::default());
    };
    ($journey:ident, $start:expr) => {
        $crate::support::tests_of!($journey, $start, every_run: [chromium], release: []);
    };
}
pub(crate) use in_chromium_only;

/// The tests of a journey, one for each engine named; those for a release are ignored unless asked for.
macro_rules! tests_of {
    ($journey:ident, $start:expr, every_run: [$($every:ident)*], release: [$($release:ident)*]) => {
        mod $journey {
            use super::*;
            $($crate::support::tests_of!(@test [] $every $journey, $start);)*
            $($crate::support::tests_of!(
                @test [#[ignore = "release: cargo xtask test --all"]] $release $journey, $start
            );)*
        }
    };
    (@test [$(#[$mark:meta])*] $engine:ident $journey:ident, $start:expr) => {
        #[test]
        $(#[$mark])*
        fn $engine() {
            let name = concat!(module_path!(), "::", stringify!($engine));
            let engine = $crate::support::tests_of!(@engine $engine);
            $crate::support::run(engine, name, || $start, $journey);
        }
    };
    (@engine chromium) => { $crate::support::Engine::Chromium };
    (@engine firefox) => { $crate::support::Engine::Firefox };
    (@engine webkit) => { $crate::support::Engine::WebKit };
}
pub(crate) use tests_of;

mod tests {
    use invariants::code::{Token, TokenKind, tokens};
    use invariants::tree::{Source, files};

    /// The macros above.
    const DECLARE: [&str; 4] = [
        "in_each_engine",
        "in_chromium_first",
        "in_chromium_only",
        "tests_of",
    ];

    /// The files with journeys, each with its tokens. What stands in `support` has none.
    fn journey_files() -> Vec<(Source, Vec<Token>)> {
        let sources = files(&["tests/browser/src"], &[".rs"]);
        let sources = sources
            .into_iter()
            .filter(|s| !s.path.contains("/support/"));
        sources
            .map(|source| {
                let read = tokens(&source).expect("it is Rust");
                (source, read)
            })
            .collect()
    }

    /// The names in `async fn name(page: Page)`: what takes a whole page is a journey.
    fn journeys(tokens: &[Token]) -> Vec<&str> {
        let found = tokens.windows(8).filter_map(|eight| {
            let [is_async, is_fn, name, open, _, colon, page, close] = eight else {
                return None;
            };
            let is_journey = is_async.word() == Some("async")
                && is_fn.word() == Some("fn")
                && open.kind == TokenKind::Open
                && colon.is(':')
                && page.word() == Some("Page")
                && close.kind == TokenKind::Close;
            name.word().filter(|_| is_journey)
        });
        found.collect()
    }

    /// The names in `in_each_engine!(name, ...)` and the like.
    fn declared(tokens: &[Token]) -> Vec<&str> {
        let found = tokens.windows(4).filter_map(|four| {
            let [list, mark, open, name] = four else {
                return None;
            };
            let is_list = list.word().is_some_and(|word| DECLARE.contains(&word));
            let is_call = is_list && mark.is('!') && open.kind == TokenKind::Open;
            name.word().filter(|_| is_call)
        });
        found.collect()
    }

    #[test]
    fn every_journey_is_in_exactly_one_list() {
        let mut count = 0;
        for (source, tokens) in journey_files() {
            let declared = declared(&tokens);
            for journey in journeys(&tokens) {
                count += 1;
                let times = declared.iter().filter(|name| **name == journey).count();
                let path = &source.path;
                assert_eq!(times, 1, "{path}: `{journey}` is in {times} lists");
            }
        }
        assert!(count > 50, "only {count} journeys were found");
    }

    #[test]
    fn no_test_starts_a_browser_beside_the_lists() {
        for (source, tokens) in journey_files() {
            let words = tokens.iter().filter_map(Token::word);
            let starts = words
                .filter(|word| ["run", "Browser"].contains(word))
                .count();
            let path = &source.path;
            assert_eq!(starts, 0, "{path} starts a browser outside of the lists");
        }
    }
}
