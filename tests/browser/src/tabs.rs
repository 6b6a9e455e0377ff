//! Two tabs of one browser: what is done in one takes the case off the other.

use stand_in::Fault;

use crate::support::{Page, Part, in_chromium_only, in_each_engine, say};

const REFERENCE: &str = "WM/10001/26";
/// Somebody else's.
const OTHER_REFERENCE: &str = "WM/10004/26";

/// The most that a tab behind may take.
const TAKEN_OFF_WITHIN_SECS: u64 = 2;

/// A signed-in tab, and another with the first screen in front of it. Gives the first.
async fn two_tabs(page: &Page) -> thirtyfour::WindowHandle {
    page.portal.clock.advance_secs(60);
    page.open(&page.portal.url()).await;
    page.begin_session(REFERENCE).await;
    page.heading(&say("case.title")).await;
    let first = page.driver.window().await.expect("a tab");
    page.in_new_tab().await;
    page.open(&page.portal.url()).await;
    page.heading(&say("start.title")).await;
    first
}

/// Goes to a tab and checks that nothing of the case is left there.
async fn is_off(page: &Page, tab: thirtyfour::WindowHandle) {
    page.driver.switch_to_window(tab).await.expect("a tab");
    let is_gone = async || !page.everything().await.contains(REFERENCE);
    if !page.until_secs(TAKEN_OFF_WITHIN_SECS, is_gone).await {
        page.fail("the case is still shown").await;
    }
    page.heading(&say("session-ended.title")).await;
}

in_each_engine!(leaving_one_tab_takes_the_case_off_the_other);
async fn leaving_one_tab_takes_the_case_off_the_other(page: Page) {
    let first = two_tabs(&page).await;
    page.click(&Part::id("exit")).await;
    page.arrives_at(&page.portal.elsewhere.weather()).await;
    is_off(&page, first).await;
    page.has_no_session().await;
}

in_each_engine!(signing_in_and_out_in_one_tab_takes_the_case_off_the_other);
async fn signing_in_and_out_in_one_tab_takes_the_case_off_the_other(page: Page) {
    let first = two_tabs(&page).await;
    let second = page.driver.window().await.expect("a tab");
    page.portal.clock.advance_secs(60);
    page.sign_in_from_start(OTHER_REFERENCE).await;
    is_off(&page, first.clone()).await;
    page.driver.switch_to_window(second).await.expect("a tab");
    page.heading(&say("case.title")).await;
    page.sign_out().await;
    page.has_no_session().await;
}

in_chromium_only!(a_tab_tells_the_others_by_itself);
/// A tab also asks the backend when it comes to the front. Here it gets no answer.
async fn a_tab_tells_the_others_by_itself(page: Page) {
    for leaves in [true, false] {
        page.portal.faults().clear();
        let first = two_tabs(&page).await;
        page.portal.faults().set("GET /session", Fault::Status(503));
        if leaves {
            page.click(&Part::id("exit")).await;
            page.arrives_at(&page.portal.elsewhere.weather()).await;
        } else {
            page.sign_in_from_start(OTHER_REFERENCE).await;
        }
        is_off(&page, first).await;
    }
}
