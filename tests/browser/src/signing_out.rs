//! "You are signed out" is said when the backend has confirmed it, and only then. Until then `SigningOut` is
//! shown, and `NotSignedOut` when nobody confirms it.

use stand_in::Fault;

use crate::support::{Page, in_chromium_first, in_each_engine, say};

const REFERENCE: &str = "WM/10001/26";
const DELETE: &str = "DELETE /session";
const POST: &str = "POST /session/end";

/// What can come in between: a rule of a firewall, an old server, one that is busy, a web page, a lost line.
const FAULTS: [Fault; 5] = [
    Fault::Status(403),
    Fault::Status(405),
    Fault::Status(503),
    Fault::Html,
    Fault::Drop,
];

in_chromium_first!(signing_out_works_where_no_delete_gets_through);
async fn signing_out_works_where_no_delete_gets_through(page: Page) {
    for fault in FAULTS {
        page.portal.clock.advance_secs(60);
        page.portal.faults().clear();
        page.sign_in(REFERENCE).await;
        page.portal.faults().set(DELETE, fault);
        page.sign_out().await;
        page.has_no_session().await;
    }
}

in_each_engine!(nobody_is_told_that_they_are_signed_out_before_they_are);
async fn nobody_is_told_that_they_are_signed_out_before_they_are(page: Page) {
    page.sign_in(REFERENCE).await;
    for call in [DELETE, POST] {
        page.portal.faults().set(call, Fault::Status(503));
    }
    page.follow(&say("nav.sign-out")).await;
    page.heading(&say("not-signed-out.title")).await;
    page.pictures("not-signed-out").await;
    page.has_no_axe_violations().await;
    assert_eq!(page.portal.sessions().await, 1);
    // What is said there is true: the page no longer has the key.
    page.reload().await;
    page.heading(&say("start.title")).await;
    page.portal.faults().clear();
}

in_chromium_first!(the_case_goes_before_the_backend_has_answered);
async fn the_case_goes_before_the_backend_has_answered(page: Page) {
    page.sign_in(REFERENCE).await;
    page.portal.faults().once(DELETE, Fault::Delay(3_000));
    page.follow(&say("nav.sign-out")).await;
    page.heading(&say("signing-out.title")).await;
    page.pictures("signing-out").await;
    assert!(!page.everything().await.contains(REFERENCE));
    page.heading(&say("signed-out.title")).await;
    page.has_no_session().await;
}

in_chromium_first!(signing_out_can_be_tried_again);
async fn signing_out_can_be_tried_again(page: Page) {
    page.sign_in(REFERENCE).await;
    for call in [DELETE, POST] {
        page.portal.faults().set(call, Fault::Drop);
    }
    page.follow(&say("nav.sign-out")).await;
    page.heading(&say("not-signed-out.title")).await;
    page.portal.faults().clear();
    page.press_or_follow(&say("not-signed-out.again")).await;
    page.heading(&say("signed-out.title")).await;
    page.has_no_session().await;
}
