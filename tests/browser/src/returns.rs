//! What comes back when the portal is opened again after a visit that was left by any other way than the way
//! out: never the case. Only a reload of the same page goes on.

use std::collections::BTreeSet;

use stand_in::Fault;

use crate::support::{Page, Part, Start, in_chromium_only, in_each_engine, say};

const REFERENCE: &str = "WM/10001/26";

/// How long a page may take to show what it was not meant to.
const SHOWN_WITHIN_SECS: u64 = 3;

/// Checks that the page begins anew: nothing of the case is shown, nor asked for.
pub async fn begins_anew(page: &Page, by: &str) {
    page.arrives_at(&page.portal.url()).await;
    let is_case = async || {
        let shown = page.everything().await;
        shown.contains(REFERENCE)
            || shown.contains(&say("case.title"))
            || !asked(page).await.is_empty()
    };
    if page.until_secs(SHOWN_WITHIN_SECS, is_case).await {
        let asked = asked(page).await;
        page.fail(&format!("{by}: the case comes back, asked for {asked:?}"))
            .await;
    }
    page.heading(&say("start.title")).await;
}

/// What this page has asked the backend about cases.
async fn asked(page: &Page) -> BTreeSet<String> {
    let asked = "return performance.getEntriesByType('resource').map(one => one.name)
        .filter(name => name.includes('/cases'))";
    let asked = page.script(asked, vec![]).await;
    serde_json::from_value(asked).unwrap_or_default()
}

/// Signs in on a page that has just come.
pub async fn signs_in(page: &Page) {
    page.portal.clock.advance_secs(60);
    page.open(&page.portal.url()).await;
    page.begin_session(REFERENCE).await;
    page.heading(&say("case.title")).await;
}

in_each_engine!(
    another_address_and_back_begins_anew,
    Start::default().on_disk()
);
async fn another_address_and_back_begins_anew(page: Page) {
    for later_secs in [0, 5 * 60] {
        signs_in(&page).await;
        page.leave_for(&page.portal.elsewhere.weather()).await;
        page.heading("Weather").await;
        page.portal.clock.advance_secs(later_secs);
        page.go_in_history(-1).await;
        begins_anew(&page, "another address and Back").await;
    }
}

in_each_engine!(a_link_and_back_begins_anew, Start::default().on_disk());
async fn a_link_and_back_begins_anew(page: Page) {
    signs_in(&page).await;
    let weather = page.portal.elsewhere.weather();
    let link = "const link = document.createElement('a');
        link.href = arguments[0]; document.body.append(link); link.click();";
    page.script(link, vec![weather.clone().into()]).await;
    page.arrives_at(&weather).await;
    page.heading("Weather").await;
    page.go_in_history(-1).await;
    begins_anew(&page, "a link and Back").await;
}

in_each_engine!(the_address_opened_again_begins_anew);
/// By a bookmark, by typing it, or in a tab of its own.
async fn the_address_opened_again_begins_anew(page: Page) {
    signs_in(&page).await;
    page.open(&page.portal.url()).await;
    begins_anew(&page, "the same address in the same tab").await;
    page.portal.clock.advance_secs(60);
    page.begin_session(REFERENCE).await;
    page.heading(&say("case.title")).await;
    let first = page.driver.window().await.expect("a tab");
    page.in_new_tab().await;
    page.open(&page.portal.url()).await;
    begins_anew(&page, "a second tab").await;
    page.reload().await;
    begins_anew(&page, "a second tab that is loaded again").await;
    page.driver.switch_to_window(first).await.expect("a tab");
    page.heading(&say("case.title")).await;
}

in_each_engine!(a_tab_that_is_closed_takes_its_session_with_it);
/// Also when the next one is loaded again at once.
async fn a_tab_that_is_closed_takes_its_session_with_it(page: Page) {
    page.open(&page.portal.url()).await;
    let first = page.driver.window().await.expect("a tab");
    page.in_new_tab().await;
    signs_in(&page).await;
    page.driver.close_window().await.expect("it closes");
    page.driver.switch_to_window(first).await.expect("a tab");
    page.reload().await;
    begins_anew(&page, "another tab that is loaded again").await;
    page.open(&page.portal.url()).await;
    begins_anew(&page, "the address after the tab was closed").await;
}

in_each_engine!(a_reload_goes_on_once_and_only_within_seconds);
async fn a_reload_goes_on_once_and_only_within_seconds(page: Page) {
    page.sign_in(REFERENCE).await;
    for _ in 0..2 {
        page.reload().await;
        page.heading(&say("case.title")).await;
    }
    // As a phone that takes long to load the page again.
    let leave = "dispatchEvent(new Event('pagehide'))";
    page.script(leave, vec![]).await;
    let has_left = async || page.portal.sessions_left().await == 1;
    assert!(page.until(has_left).await, "the page says that it goes");
    page.portal.clock.advance_secs(10);
    page.reload().await;
    begins_anew(&page, "a reload after ten seconds").await;
}

/// What tells the backend that the page goes, or that the person signs out.
const GOING: [&str; 3] = [
    "DELETE /session",
    "POST /session/end",
    "POST /session/leaving",
];

in_each_engine!(leaving_without_a_line_leaves_nothing_for_when_it_is_back);
async fn leaving_without_a_line_leaves_nothing_for_when_it_is_back(page: Page) {
    page.arrive_from_search().await;
    page.sign_in_from_start(REFERENCE).await;
    for call in GOING {
        page.portal.faults().set(call, Fault::Drop);
    }
    page.click(&Part::id("exit")).await;
    page.has_left_nothing_behind().await;
    page.portal.faults().clear();
    assert_eq!(page.portal.sessions().await, 1, "nothing was heard");
    page.open(&page.portal.url()).await;
    begins_anew(&page, "opened again with a line").await;
}

in_chromium_only!(a_page_that_left_without_a_line_stays_left);
/// No page comes in its place then. Only Chromium can be taken offline and back.
async fn a_page_that_left_without_a_line_stays_left(page: Page) {
    page.sign_in(REFERENCE).await;
    page.offline(true).await;
    page.click(&Part::id("exit")).await;
    let is_shown = async || page.everything().await.contains(REFERENCE);
    assert!(page.until(async || !is_shown().await).await, "it is left");
    page.offline(false).await;
    assert!(
        !page.until_secs(SHOWN_WITHIN_SECS, is_shown).await,
        "it is back"
    );
    page.go_in_history(-1).await;
    assert!(
        !page.until_secs(SHOWN_WITHIN_SECS, is_shown).await,
        "Back shows it"
    );
    page.open(&page.portal.url()).await;
    begins_anew(&page, "opened again with a line").await;
}

in_each_engine!(reloading_twice_in_a_row_goes_on);
/// The second reload comes before the first page knows how it stands.
async fn reloading_twice_in_a_row_goes_on(page: Page) {
    page.sign_in(REFERENCE).await;
    page.portal
        .faults()
        .once("POST /session/resume", Fault::Delay(400));
    page.script("location.reload()", vec![]).await;
    let asks = async || page.portal.sessions_left().await == 1;
    page.until(asks).await;
    page.reload().await;
    page.heading(&say("case.title")).await;
}

in_chromium_only!(a_browser_that_draws_late_goes_on);
/// The app is there before the first frame, after which the page asks how the session stands.
async fn a_browser_that_draws_late_goes_on(page: Page) {
    page.sign_in(REFERENCE).await;
    let late = "const draw = requestAnimationFrame;
        requestAnimationFrame = (then) => {
            requestAnimationFrame = draw;
            return setTimeout(() => draw(then), 2000);
        };";
    page.before_every_page(late).await;
    page.reload().await;
    page.heading(&say("case.title")).await;
}
