//! The portal as a deployment publishes it: by a real nginx, over TLS, with the configuration in `deploy/`.

use serde_json::json;

use crate::support::{Page, Start, in_chromium_first, in_chromium_only, in_each_engine, say};

const REFERENCE: &str = "WM/10001/26";

fn published() -> Start {
    Start::default().behind_nginx()
}

in_each_engine!(the_main_job_is_done_behind_nginx, published());
async fn the_main_job_is_done_behind_nginx(page: Page) {
    page.sign_in(REFERENCE).await;
    page.sees(&say("case.now.title")).await;
    page.reload().await;
    page.sees(&say("case.now.title")).await;
    page.follow(&say("nav.support")).await;
    page.sees(&say("support.words")).await;
    page.back().await;
    page.follow(&say("nav.sign-out")).await;
    page.heading(&say("signed-out.title")).await;
    assert_eq!(page.portal.sessions().await, 0);
}

in_chromium_only!(what_nginx_sends_is_what_the_browser_has, published());
/// Only Chromium tells a page how many bytes came.
async fn what_nginx_sends_is_what_the_browser_has(page: Page) {
    page.start().await;
    page.follow(&say("nav.support")).await;
    page.sees(&say("support.words")).await;
    let compressed = "return performance.getEntriesByType('resource')
        .filter(entry => /[.](wasm|css|js)$/.test(entry.name) && entry.decodedBodySize > 2000)
        .filter(entry => entry.encodedBodySize >= entry.decodedBodySize)
        .map(entry => entry.name)";
    assert_eq!(page.script(compressed, vec![]).await, json!([]));
    let opened = "const done = arguments[0];
        fetch('/no-such-page').then(answer => done([answer.status, answer.headers.get('cache-control')]))";
    let answer = page.driver.execute_async(opened, vec![]).await;
    let answer = answer.expect("an answer");
    assert_eq!(*answer.json(), json!([404, "no-store"]));
}

in_chromium_first!(a_new_release_strands_nobody, published());
/// She is signed in while another build takes the place of hers.
async fn a_new_release_strands_nobody(page: Page) {
    page.sign_in(REFERENCE).await;
    page.sees(&say("case.now.title")).await;
    page.portal.published().publish_anew();
    page.follow(&say("nav.support")).await;
    page.sees(&say("error.out-of-date")).await;
    page.press(&say("shell.reload")).await;
    // The new page goes on with the session of the old one.
    page.sees(&say("case.now.title")).await;
    page.follow(&say("nav.support")).await;
    page.sees(&say("support.words")).await;
}
