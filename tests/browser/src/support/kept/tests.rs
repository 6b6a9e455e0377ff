//! What one journey does to a kept browser never reaches the next.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::WebDriver;

use super::super::journey;
use super::super::site::Site;
use super::super::start::Start;
use super::*;

/// Leaves something behind in every place that a page can write to.
const LEAVE: &str = "
const done = arguments[arguments.length - 1];
document.cookie = 'left=1; max-age=9999';
localStorage.left = sessionStorage.left = window.name = 'left';
open('', '', 'noopener');
const database = new Promise(opened => { indexedDB.open('left').onsuccess = opened; });
Promise.all([database, caches.open('left')]).then(() => done(true), done);";

/// What is left in those places, and what the browser pretends of itself.
const LEFT: &str = "
const done = arguments[arguments.length - 1];
Promise.all([indexedDB.databases(), caches.keys()]).then(([databases, cached]) => done([
    document.cookie, localStorage.length, sessionStorage.length, window.name,
    databases.length, cached.length, innerWidth === 320, 'injected' in window,
    matchMedia('(prefers-color-scheme: dark)').matches, history.length,
]), done);";

/// Runs a test that stands outside of the journeys.
fn alone(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(test);
}

async fn pretend(driver: &WebDriver) {
    let size = json!({ "width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": true });
    let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    let offline = json!({
        "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1
    });
    for (command, parameters) in [
        ("Emulation.setDeviceMetricsOverride", size),
        ("Emulation.setEmulatedMedia", dark),
        (
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": false }),
        ),
        (
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": "window.injected = true" }),
        ),
        ("Network.enable", json!({})),
        ("Network.emulateNetworkConditions", offline),
    ] {
        driver.cdp().send_raw(command, parameters).await.unwrap();
    }
    driver
        .set_script_timeout(Duration::from_millis(1234))
        .await
        .unwrap();
}

#[test]
fn the_next_journey_sees_nothing_of_the_one_before() {
    alone(async {
        let site = Site::start().await;
        let first = Kept::start().await.visit().await.unwrap();
        let usual = first.driver.get_timeouts().await.unwrap().script();
        first.driver.goto(site.weather()).await.unwrap();
        let left = first.driver.execute_async(LEAVE, vec![]).await.unwrap();
        assert_eq!(*left.json(), json!(true));
        pretend(&first.driver).await;
        let dialog = "setTimeout(() => confirm('left'))";
        first.driver.execute(dialog, vec![]).await.unwrap();

        let kept = first.leave(true).await.expect("the browser is as before");
        let second = kept.visit().await.unwrap();
        let timeouts = second.driver.get_timeouts().await.unwrap();
        assert_eq!(timeouts.script(), usual);
        // A line that is gone or a dialog in the way would be an error here.
        second.driver.goto(site.weather()).await.unwrap();
        let left = second.driver.execute_async(LEFT, vec![]).await.unwrap();
        let nothing = json!(["", 0, 0, "", 0, 0, false, false, false, 2]);
        assert_eq!(*left.json(), nothing);
        let windows = second.driver.windows().await.unwrap();
        assert_eq!(windows.len(), 2, "its own and the browser's");
        assert!(second.leave(true).await.is_some());
    });
}

#[test]
fn a_browser_with_a_window_left_is_not_kept() {
    alone(async {
        let visit = Kept::start().await.visit().await.unwrap();
        // The driver opens it outside of the context.
        visit.driver.new_tab().await.unwrap();
        assert!(visit.leave(true).await.is_none());
    });
}

#[test]
fn a_browser_is_not_kept_for_ever() {
    alone(async {
        let mut kept = Kept::start().await;
        kept.visits = VISITS_MAX - 1;
        let last = kept.visit().await.unwrap();
        assert!(last.leave(true).await.is_none());
    });
}

#[test]
fn a_browser_whose_journey_failed_is_not_kept() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let windows = Arc::clone(&seen);
    let failing = AssertUnwindSafe(|| {
        journey::run(Engine::Chromium, "failing", Start::default, |page| {
            let windows = Arc::clone(&windows);
            async move {
                let open = page.driver.windows().await.unwrap();
                windows.lock().unwrap().extend(open);
                panic!("as a journey that fails");
            }
        });
    });
    assert!(catch_unwind(failing).is_err());
    let seen: Vec<Value> = seen
        .lock()
        .unwrap()
        .drain(..)
        .map(|w| w.to_string().into())
        .collect();
    assert!(!seen.is_empty());
    let kept = kept_ones();
    let again = kept.iter().find(|kept| seen.contains(&kept.own_page));
    assert!(again.is_none(), "its browser is kept");
}
