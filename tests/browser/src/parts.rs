//! The parts of the app that load later: when they arrive, and when they do not.

use serde_json::{Value, json};
use stand_in::Override;

use crate::support::{
    Page, Start, built_path, in_chromium_first, in_chromium_only, in_each_engine, say, tampered,
};

const REFERENCE: &str = "WM/10001/26";

/// The WebAssembly files that the page has requested, by the start of their names.
const ASKED_FOR: &str = r"
return performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname)
    .filter(path => path.endsWith('.wasm')).map(path => path.replace(/^\/|-[^-]*$/g, '')).sort();";

fn support_part() -> String {
    built_path("split_support-", ".wasm")
}

fn signed_in_part() -> String {
    built_path("split_signed_in-", ".wasm")
}

in_chromium_first!(a_first_visit_fetches_only_the_first_part);
async fn a_first_visit_fetches_only_the_first_part(page: Page) {
    page.start().await;
    // The page is there before it.
    let asked = async || page.script(ASKED_FOR, vec![]).await != json!([]);
    assert!(page.until(asked).await, "the app is not fetched");
    assert_eq!(page.script(ASKED_FOR, vec![]).await, json!(["waymark"]));
    // While the person looks for their reference, the next part loads.
    page.to_reference().await;
    let came = async || {
        let asked = page.script(ASKED_FOR, vec![]).await;
        asked.as_array().is_some_and(|asked| {
            let has = |name: &str| asked.contains(&Value::from(name));
            has("split_signed_in") && !has("split_support")
        })
    };
    assert!(page.until(came).await, "the next part is fetched early");
}

/// Support cannot be loaded: the person is told why, and everything else works.
async fn misses_support(page: &Page) {
    page.start().await;
    page.follow(&say("nav.support")).await;
    page.sees(&say("error.load-title")).await;
    page.sees(&say("error.untrusted")).await;
    page.sees(&say("error.still-urgent")).await;
    page.has_no_axe_violations().await;
    page.back().await;
    page.sign_in_from_start(REFERENCE).await;
    page.sees(&say("case.now.title")).await;
}

in_chromium_first!(
    a_missing_part_is_told_and_the_rest_goes_on,
    Start::default().with_file(&support_part(), Override::Missing)
);
async fn a_missing_part_is_told_and_the_rest_goes_on(page: Page) {
    misses_support(&page).await;
}

in_each_engine!(
    a_tampered_part_does_not_run,
    Start::default().with_file(&support_part(), tampered(&support_part()))
);
async fn a_tampered_part_does_not_run(page: Page) {
    misses_support(&page).await;
}

in_chromium_first!(
    a_part_of_an_earlier_release_is_told_as_that,
    Start::default().with_file(&support_part(), Override::Missing)
);
/// The page is open while a new release takes its files away.
async fn a_part_of_an_earlier_release_is_told_as_that(page: Page) {
    page.start().await;
    let newer = "const script = document.querySelector('script[data-app]');
        script.setAttribute('src', script.getAttribute('src').replace('waymark-', 'waymark-0'));";
    page.script(newer, vec![]).await;
    page.follow(&say("nav.support")).await;
    page.sees(&say("error.out-of-date")).await;
    page.has_no_axe_violations().await;
    page.press(&say("shell.reload")).await;
    page.heading(&say("start.title")).await;
}

in_chromium_first!(
    a_slow_part_is_waited_for,
    Start::default().with_file(&signed_in_part(), Override::Slow(6_000))
);
async fn a_slow_part_is_waited_for(page: Page) {
    page.sign_in(REFERENCE).await;
    page.sees(&say("load.loading")).await;
    page.sees(&say("case.now.title")).await;
}

in_chromium_only!(a_part_lost_in_a_tunnel_can_be_asked_for_again);
/// Only Chromium can be taken offline and back.
async fn a_part_lost_in_a_tunnel_can_be_asked_for_again(page: Page) {
    page.start().await;
    page.offline(true).await;
    page.follow(&say("nav.support")).await;
    page.sees(&say("error.offline")).await;
    page.offline(false).await;
    page.press(&say("load.again")).await;
    page.sees(&say("support.words")).await;
}
