//! The shell: what the page shows before the app, without it, and after it has failed.

use serde_json::json;
use stand_in::Override;

use crate::support::{
    Page, Part, Start, built_path, in_chromium_only, in_each_engine, say, tampered,
};

/// Numbers that must always be shown: emergency, police, somebody to talk to.
const NUMBERS: [&str; 3] = ["tel:999", "tel:101", "tel:08081689111"];

/// Longer than any journey waits for a part.
const NEVER: Override = Override::Slow(120_000);

fn start_with_wasm(answer: Override) -> Start {
    Start::default().with_file(&first_part(), answer)
}

fn first_part() -> String {
    built_path("waymark-", ".wasm")
}

async fn has_numbers(page: &Page) {
    for number in NUMBERS {
        page.sees_part(&Part::link_to(number)).await;
    }
}

async fn shows_failure(page: &Page) {
    page.sees_part(&Part::id("failure")).await;
    page.loses(&Part::id("loading")).await;
    has_numbers(page).await;
    let focused = page
        .script("return document.activeElement.id", vec![])
        .await;
    assert_eq!(
        focused, "shell-failure",
        "focus tells people with a screen reader"
    );
    page.has_no_axe_violations().await;
}

in_each_engine!(
    before_the_app_there_are_numbers_and_a_way_out,
    start_with_wasm(NEVER)
);
async fn before_the_app_there_are_numbers_and_a_way_out(page: Page) {
    page.arrive_from_search().await;
    page.heading(&say("start.title")).await;
    has_numbers(&page).await;
    page.has_no_axe_violations().await;
    page.click(&Part::id("exit")).await;
    page.has_left_nothing_behind().await;
}

in_each_engine!(
    a_slow_line_gets_help_and_then_the_app,
    start_with_wasm(Override::Slow(12_500))
);
async fn a_slow_line_gets_help_and_then_the_app(page: Page) {
    page.open(&page.portal.url()).await;
    page.follow(&say("nav.support")).await;
    page.sees_part(&Part::id("loading")).await;
    assert!(
        !page.has(&Part::id("shell-late")).await,
        "help comes only when it is late"
    );
    page.sees_part(&Part::id("shell-late")).await;
    page.sees_part(&Part::id("shell-late-support")).await;
    page.heading(&say("support.title")).await;
    page.loses(&Part::id("shell-late")).await;
}

in_each_engine!(
    a_tampered_app_does_not_run,
    start_with_wasm(tampered(&first_part()))
);
async fn a_tampered_app_does_not_run(page: Page) {
    page.arrive_from_search().await;
    shows_failure(&page).await;
    page.screenshot("failure").await;
    page.click(&Part::id("exit")).await;
    page.has_left_nothing_behind().await;
}

in_each_engine!(
    an_app_that_is_missing_is_told,
    start_with_wasm(Override::Missing)
);
async fn an_app_that_is_missing_is_told(page: Page) {
    page.open(&page.portal.url()).await;
    shows_failure(&page).await;
}

in_each_engine!(
    a_lost_connection_is_told,
    start_with_wasm(Override::Dropped)
);
async fn a_lost_connection_is_told(page: Page) {
    page.open(&page.portal.url()).await;
    shows_failure(&page).await;
}

in_each_engine!(
    a_tampered_script_does_not_run,
    Start::default().with_file(".js", other_script())
);
async fn a_tampered_script_does_not_run(page: Page) {
    page.open(&page.portal.url()).await;
    shows_failure(&page).await;
    let has_run = "return window.isTampered ?? false";
    assert_eq!(
        page.script(has_run, vec![]).await,
        false,
        "a script ran that is not the one of the build"
    );
}

fn other_script() -> Override {
    Override::Body(b"window.isTampered = true".to_vec())
}

/// A real panic: the browser refuses what Leptos unwraps.
pub const BREAK: &str = "
Document.prototype.createElement = () => { throw new Error('refused by the test'); };";

in_each_engine!(after_a_panic_there_is_the_failure_screen);
async fn after_a_panic_there_is_the_failure_screen(page: Page) {
    page.arrive_from_search().await;
    page.heading(&say("start.title")).await;
    page.script(BREAK, vec![]).await;
    page.follow(&say("privacy.title")).await;
    page.sees_part(&Part::id("failure")).await;
    has_numbers(&page).await;
    // The app is gone, with everything it showed.
    assert!(!page.has(&Part::id("app")).await);
    page.click(&Part::id("exit")).await;
    page.has_left_nothing_behind().await;
}

in_each_engine!(after_a_panic_the_page_can_be_loaded_again);
async fn after_a_panic_the_page_can_be_loaded_again(page: Page) {
    page.open(&page.portal.url()).await;
    page.heading(&say("start.title")).await;
    page.script(BREAK, vec![]).await;
    page.follow(&say("privacy.title")).await;
    page.sees_part(&Part::id("failure")).await;
    page.click(&Part::id("reload")).await;
    page.heading(&say("start.title")).await;
}

in_chromium_only!(without_javascript_there_are_numbers_and_a_way_out);
/// WebKitGTK's driver cannot turn JavaScript off.
async fn without_javascript_there_are_numbers_and_a_way_out(page: Page) {
    page.chromium(
        "Emulation.setScriptExecutionDisabled",
        json!({ "value": true }),
    )
    .await;
    page.open(&page.portal.url()).await;
    let shown = page
        .driver
        .find(thirtyfour::By::Css("noscript h1"))
        .await
        .unwrap();
    assert!(
        shown.is_displayed().await.unwrap(),
        "the text for this case is shown"
    );
    for number in NUMBERS {
        let link = format!("noscript a[href='{number}']");
        let link = page.driver.find(thirtyfour::By::Css(link)).await.unwrap();
        assert!(link.is_displayed().await.unwrap());
    }
    // Without JavaScript the way out is a plain link.
    let exit = page.driver.find(thirtyfour::By::Id("exit")).await.unwrap();
    exit.click().await.unwrap();
    page.arrives_at(&page.portal.elsewhere.weather()).await;
}

in_chromium_only!(a_panic_of_the_app_is_seen_by_its_error_alone);
/// Past the first screens, where the shell waits for nothing from the app.
async fn a_panic_of_the_app_is_seen_by_its_error_alone(page: Page) {
    page.start().await;
    page.follow(&say("privacy.title")).await;
    page.heading(&say("privacy.title")).await;
    // At once: the app may draw something by itself before a driver presses.
    let press =
        "[...document.querySelectorAll('a')].find(a => a.textContent === arguments[0]).click()";
    let link = say("accessibility.title");
    page.script(&[BREAK, press].concat(), vec![link.into()])
        .await;
    page.sees_part(&Part::id("failure")).await;
    has_numbers(&page).await;
}

in_chromium_only!(after_a_panic_nothing_of_the_app_goes_on);
/// It would run on a state that is broken.
async fn after_a_panic_nothing_of_the_app_goes_on(page: Page) {
    page.start().await;
    let stop = "
        window.wentOn = [];
        setTimeout(() => wentOn.push('a timer'), 500);
        for (const event of ['click', 'keydown', 'input', 'submit', 'popstate', 'online']) {
            const target = event === 'popstate' || event === 'online' ? window : document.body;
            const listener = () => wentOn.push(event);
            target.addEventListener(event, listener);
        }
        waymark.drop = () => wentOn.push('drop');
        waymark.failed();
        for (const event of ['click', 'keydown', 'input', 'submit'])
            document.body.dispatchEvent(new Event(event, { bubbles: true }));
        for (const event of ['popstate', 'online']) dispatchEvent(new Event(event));";
    page.script(stop, vec![]).await;
    page.sees_part(&Part::id("failure")).await;
    let went_on = async || page.script("return wentOn", vec![]).await != json!([]);
    assert!(
        !page.until_secs(1, went_on).await,
        "{}",
        page.script("return wentOn", vec![]).await
    );
    let leave = "document.getElementById('exit').click(); return wentOn";
    assert_eq!(page.script(leave, vec![]).await, json!([]));
    page.arrives_at(&page.portal.elsewhere.weather()).await;
}
