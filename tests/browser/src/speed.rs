//! How soon something is on the screen of a cheap phone with a weak signal.

use serde_json::json;

use crate::support::{Engine, Page, Start, run, say};

/// 1.6 Mbit/s with 150 ms of delay: what tools call a slow 4G line.
const BYTES_PER_SEC: f64 = 1_600_000.0 / 8.0;
const DELAY_MILLIS: f64 = 150.0;
/// How many times slower the processor is than this machine's.
const SLOWER: u8 = 4;

/// When the browser first drew something, when the WASM was there, when the app was: milliseconds.
const TIMES: &str = "
const paint = performance.getEntriesByName('first-contentful-paint')[0];
const wasm = performance.getEntriesByType('resource').find(e => e.name.includes('.wasm'));
return [paint.startTime, wasm.responseEnd, performance.now()].map(Math.round);";

#[test]
fn the_first_paint_does_not_wait_for_the_app() {
    let name = "the_first_paint_does_not_wait_for_the_app";
    run(
        Engine::Chromium,
        name,
        Start::default(),
        async |page: Page| {
            page.chromium("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }))
                .await;
            page.slow_line(DELAY_MILLIS, BYTES_PER_SEC).await;
            page.start().await;
            let times = page.script(TIMES, vec![]).await;
            let [paint, wasm, app] = [0, 1, 2].map(|at| times[at].as_u64().expect("a time"));
            eprintln!(
                "slow 4G, processor {SLOWER} times slower: first paint {paint} ms, \
             WASM there {wasm} ms, “{}” seen {app} ms",
                say("start.title")
            );
            assert!(paint < wasm, "something is drawn before the app arrives");
        },
    );
}
