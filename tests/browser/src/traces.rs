//! What is left in the browser after leaving by other means than the portal's own.

use serde_json::json;
use thirtyfour::Key;

use crate::support::{Page, Part, Start, in_chromium_only, in_each_engine, say};

const REFERENCE: &str = "WM/10001/26";

in_each_engine!(
    back_shows_nothing_of_a_case_that_was_left_by_the_address_bar,
    Start::default().on_disk()
);
/// Somebody else takes the phone and goes Back, after the session has ended.
async fn back_shows_nothing_of_a_case_that_was_left_by_the_address_bar(page: Page) {
    page.sign_in(REFERENCE).await;
    page.sees(REFERENCE).await;
    page.leave_for(&page.portal.elsewhere.weather()).await;
    page.heading("Weather").await;
    page.portal.clock.advance_secs(11 * 60);
    page.go_in_history(-1).await;
    page.arrives_at(&page.portal.url()).await;
    // Whatever the browser shows, from its cache or reloaded, it never shows the case.
    let case_text = async || {
        let shown = page.everything().await;
        shown.contains(REFERENCE) || shown.contains(&say("case.title"))
    };
    assert!(
        !page.until_secs(3, case_text).await,
        "{}",
        page.everything().await
    );
    page.heading(&say("start.title")).await;
}

in_each_engine!(looking_around_adds_nothing_to_the_history);
/// The whole visit is one entry in the history, however many screens are seen.
async fn looking_around_adds_nothing_to_the_history(page: Page) {
    page.arrive_from_search().await;
    page.heading(&say("start.title")).await;
    let before = page.history_entries().await;
    page.sign_in_from_start(REFERENCE).await;
    page.follow(&say("safety.title")).await;
    page.heading(&say("safety.title")).await;
    page.back().await;
    page.heading(&say("case.title")).await;
    page.sign_out().await;
    assert_eq!(page.history_entries().await, before);
    assert_eq!(
        page.driver.current_url().await.unwrap().as_str(),
        format!("{}/", page.portal.url())
    );
    page.go_in_history(-1).await;
    page.arrives_at(&page.portal.elsewhere.search()).await;
}

in_each_engine!(the_way_out_is_the_second_stop_of_the_keyboard);
/// It comes right after the link that skips to the content.
async fn the_way_out_is_the_second_stop_of_the_keyboard(page: Page) {
    page.arrive_from_search().await;
    page.heading(&say("start.title")).await;
    page.script("document.activeElement.blur()", vec![]).await;
    page.keys(&[Key::Tab, Key::Tab, Key::Enter]).await;
    page.has_left_nothing_behind().await;
}

in_each_engine!(a_link_pasted_into_an_open_page_is_followed_and_leaves_the_address);
async fn a_link_pasted_into_an_open_page_is_followed_and_leaves_the_address(page: Page) {
    page.sign_in(REFERENCE).await;
    page.script("location.hash = 's52x2827255t7m'", vec![])
        .await;
    page.heading(&say("support.title")).await;
    page.sees_part(&Part::radio(&say("need.stalking.own")))
        .await;
    let checked = "return document.querySelector('input:checked').value";
    assert_eq!(page.script(checked, vec![]).await, "stalking");
    assert_eq!(
        page.driver.current_url().await.unwrap().as_str(),
        format!("{}/", page.portal.url())
    );
    page.back().await;
    page.heading(&say("case.title")).await;
}

in_chromium_only!(a_page_that_goes_or_is_hidden_shows_nothing);
/// By itself: whether a browser keeps the page in memory, or takes a picture of it, is up to the browser.
async fn a_page_that_goes_or_is_hidden_shows_nothing(page: Page) {
    page.open_signed_in(REFERENCE).await;
    let hide = "
        const isCovered = () => !document.getElementById('cover').hidden;
        const seen = isCovered();
        for (const state of ['hidden', 'visible']) {
            Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));
            if (state === 'hidden') document.wasCovered = isCovered();
        }
        return [seen, document.wasCovered, isCovered()];";
    assert_eq!(page.script(hide, vec![]).await, json!([false, true, false]));
    let go = "
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        return [...document.body.childNodes].map(node => node.id);";
    assert_eq!(page.script(go, vec![]).await, json!(["cover"]));
    let come_back = "
        document.isOld = true;
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));";
    page.script(come_back, vec![]).await;
    let is_new = async || page.script("return document.isOld ?? false", vec![]).await == false;
    assert!(page.until(is_new).await, "the page is loaded anew");
    page.heading(&say("start.title")).await;
}
