//! What a browser shows that opens again what was open: a tab duplicated, closed and opened again, or the whole
//! browser after its end. Never the case. WebKitGTK's small browser can do none of this.

use thirtyfour::WindowHandle;

use crate::returns::{begins_anew, signs_in};
use crate::support::{Page, Start, say, tests_of};

/// Later, as a person comes back.
const LATER_SECS: [i64; 2] = [0, 5 * 60];

/// The tab that opens when `open` is done. It is shown.
async fn tab_after(page: &Page, open: impl AsyncFnOnce()) -> WindowHandle {
    let before = tabs(page).await;
    open().await;
    let mut opened = None;
    let is_open = async || {
        let now = tabs(page).await;
        opened = now.into_iter().find(|tab| !before.contains(tab));
        opened.is_some()
    };
    page.until(is_open).await;
    let Some(opened) = opened else {
        page.fail("no tab opens").await;
    };
    let shown = page.driver.switch_to_window(opened.clone()).await;
    shown.expect("the tab is there");
    opened
}

async fn tabs(page: &Page) -> Vec<WindowHandle> {
    page.driver.windows().await.unwrap_or_default()
}

/// Does with tabs what a person does in the browser's own menus.
async fn does(page: &Page, what: &str) {
    let ask = "dispatchEvent(new CustomEvent('browser-tab', { detail: arguments[0] }))";
    page.script(ask, vec![what.into()]).await;
}

tests_of!(
    a_tab_that_is_duplicated_or_opened_again_begins_anew,
    Start::default().restoring(),
    every_run: [chromium firefox],
    release: []
);
async fn a_tab_that_is_duplicated_or_opened_again_begins_anew(page: Page) {
    page.open(&page.portal.elsewhere.weather()).await;
    let weather = page.driver.window().await.expect("a tab");
    for later_secs in LATER_SECS {
        let tab = tab_after(&page, async || page.in_new_tab().await).await;
        signs_in(&page).await;
        let copy = tab_after(&page, async || does(&page, "duplicate").await).await;
        begins_anew(&page, "a tab that is duplicated").await;
        page.driver.close_window().await.expect("it closes");
        page.driver.switch_to_window(tab).await.expect("a tab");
        page.heading(&say("case.title")).await;
        page.driver.close_window().await.expect("it closes");
        let shown = page.driver.switch_to_window(weather.clone()).await;
        shown.expect("a tab");
        page.portal.clock.advance_secs(later_secs);
        let again = tab_after(&page, async || does(&page, "reopen").await).await;
        assert_ne!(again, copy, "it was closed");
        begins_anew(&page, "a tab that was closed and is opened again").await;
        page.driver.close_window().await.expect("it closes");
        let shown = page.driver.switch_to_window(weather.clone()).await;
        shown.expect("a tab");
    }
}

/// How a browser ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum End {
    Closed,
    Killed,
}

tests_of!(
    a_browser_that_goes_on_where_it_was_begins_anew,
    Start::default().restoring(),
    every_run: [chromium firefox],
    release: []
);
async fn a_browser_that_goes_on_where_it_was_begins_anew(page: Page) {
    goes_on_after(page, End::Closed).await;
}

tests_of!(
    a_browser_that_was_killed_begins_anew,
    Start::default().restoring(),
    every_run: [chromium firefox],
    release: []
);
async fn a_browser_that_was_killed_begins_anew(page: Page) {
    goes_on_after(page, End::Killed).await;
}

async fn goes_on_after(page: Page, end: End) {
    signs_in(&page).await;
    match end {
        End::Closed => page.closes_the_browser().await,
        End::Killed => {
            let is_kept = async || page.keeps_open(&page.portal.url());
            assert!(page.until(is_kept).await, "it keeps what is open");
            page.kills_the_browser();
        }
    }
    let again = page.starts_the_browser_again().await;
    let restored = &again.page;
    restored.shows_tab_of(&page.portal.url()).await;
    begins_anew(restored, &format!("{end:?} and started again")).await;
    let cases =
        "const [done] = arguments; fetch('/api/v1/cases', { headers: { 'X-Waymark': '1' } })
        .then(answer => done(answer.status), error => done(String(error)))";
    let opened = restored.driver.execute_async(cases, vec![]).await;
    let opened = opened.expect("the backend answers").json().clone();
    assert_eq!(opened, 401, "what the browser kept opens nothing");
    again.end().await;
}
