//! Each file of a first visit, hanging, missing, of another kind or broken: soon there are numbers and a way
//! out, and later the failure screen.

use std::time::{Duration, Instant};

use stand_in::Override;

use crate::support::{Page, Part, Start, built_path, in_chromium_only, say};

/// Longer than a person waits.
const HANGS: Override = Override::Slow(120_000);
/// Meant to say that the backend knows no keys. With the default, a call could be booked twice.
const SLIP: &str = r#"{ "callbacks": { "idempotencyKey": false } }"#;
/// How soon there must be numbers and a way out.
const AT_ONCE: Duration = Duration::from_secs(2);
/// How soon there must be the failure screen.
const FAILED: Duration = Duration::from_secs(15);
/// What a busy machine may take longer.
const BUSY: Duration = Duration::from_secs(3);

fn start_with(begin: &str, end: &str, answer: Override) -> Start {
    Start::default().with_file(&built_path(begin, end), answer)
}

fn nonsense() -> Override {
    Override::Body(b"<!doctype html><p>not here</p>".to_vec())
}

/// Opens the page without waiting for its files, and sees what it shows.
async fn fails(page: &Page) {
    let opened = Instant::now();
    page.open_unfinished(&page.portal.url()).await;
    for part in [
        Part::link_to("tel:999"),
        Part::link_to("tel:101"),
        Part::id("exit"),
    ] {
        page.sees_part(&part).await;
    }
    assert!(opened.elapsed() < AT_ONCE + BUSY, "{:?}", opened.elapsed());
    page.sees_part(&Part::id("failure")).await;
    assert!(opened.elapsed() < FAILED + BUSY, "{:?}", opened.elapsed());
    page.click(&Part::id("exit")).await;
    page.arrives_at(&page.portal.elsewhere.weather()).await;
}

in_chromium_only!(styles_that_hang, start_with("later-", ".css", HANGS));
async fn styles_that_hang(page: Page) {
    fails(&page).await;
}

in_chromium_only!(
    styles_that_are_missing,
    start_with("later-", ".css", Override::Missing)
);
async fn styles_that_are_missing(page: Page) {
    fails(&page).await;
}

in_chromium_only!(
    styles_that_are_none,
    start_with("later-", ".css", nonsense())
);
async fn styles_that_are_none(page: Page) {
    fails(&page).await;
}

in_chromium_only!(a_script_that_hangs, start_with("waymark-", ".js", HANGS));
async fn a_script_that_hangs(page: Page) {
    fails(&page).await;
}

in_chromium_only!(
    a_script_that_is_missing,
    start_with("waymark-", ".js", Override::Missing)
);
async fn a_script_that_is_missing(page: Page) {
    fails(&page).await;
}

in_chromium_only!(
    a_script_that_is_none,
    start_with("waymark-", ".js", nonsense())
);
async fn a_script_that_is_none(page: Page) {
    fails(&page).await;
}

in_chromium_only!(a_program_that_hangs, start_with("waymark-", ".wasm", HANGS));
async fn a_program_that_hangs(page: Page) {
    fails(&page).await;
}

in_chromium_only!(
    a_program_that_is_none,
    start_with("waymark-", ".wasm", nonsense())
);
async fn a_program_that_is_none(page: Page) {
    fails(&page).await;
}

in_chromium_only!(
    words_that_hang,
    Start::default().with_file("/texts/first/en.json", HANGS)
);
async fn words_that_hang(page: Page) {
    fails(&page).await;
}

in_chromium_only!(
    words_that_are_missing,
    Start::default().with_file("en.json", Override::Missing)
);
async fn words_that_are_missing(page: Page) {
    fails(&page).await;
}

in_chromium_only!(
    words_that_are_none,
    Start::default().with_file("/texts/first/en.json", nonsense())
);
async fn words_that_are_none(page: Page) {
    fails(&page).await;
}

in_chromium_only!(
    settings_that_hang,
    Start::default().with_file("/config.json", HANGS)
);
async fn settings_that_hang(page: Page) {
    fails(&page).await;
}

in_chromium_only!(
    settings_that_are_missing,
    Start::default().with_file("/config.json", Override::Missing)
);
async fn settings_that_are_missing(page: Page) {
    fails(&page).await;
}

in_chromium_only!(
    settings_that_are_none,
    Start::default().with_file("/config.json", nonsense())
);
async fn settings_that_are_none(page: Page) {
    fails(&page).await;
}

in_chromium_only!(
    settings_with_a_slip,
    Start::default().with_file("/config.json", Override::Body(SLIP.into()))
);
async fn settings_with_a_slip(page: Page) {
    fails(&page).await;
}

in_chromium_only!(a_browser_that_is_too_old_is_told_so);
async fn a_browser_that_is_too_old_is_told_so(page: Page) {
    page.before_every_page("WebAssembly.validate = () => false;")
        .await;
    page.open(&page.portal.url()).await;
    page.heading(&say("shell.failure-old-title")).await;
    page.sees(&say("shell.failure-old")).await;
    page.sees_part(&Part::link_to("tel:999")).await;
    assert!(
        !page.has(&Part::id("reload")).await,
        "loading again never helps"
    );
    page.has_no_axe_violations().await;
    page.click(&Part::id("exit")).await;
    page.arrives_at(&page.portal.elsewhere.weather()).await;
}
