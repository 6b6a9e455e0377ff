//! How soon a cheap phone with a weak signal shows something.

use serde_json::json;

use crate::support::{Page, in_chromium_only, say};

/// The name, bits per second, milliseconds of delay, and how many times slower the processor is.
const LINES: [(&str, f64, f64, u8); 2] = [
    ("slow 4G", 1_600_000.0, 150.0, 4),
    ("slow 3G", 400_000.0, 400.0, 6),
];

/// Milliseconds to the first paint, to the WASM, and to the app.
const TIMES: &str = "
const paint = performance.getEntriesByName('first-contentful-paint')[0];
const wasm = performance.getEntriesByType('resource').find(e => e.name.includes('.wasm'));
return [paint.startTime, wasm.responseEnd, performance.now()].map(Math.round);";

in_chromium_only!(the_first_paint_does_not_wait_for_the_app);
async fn the_first_paint_does_not_wait_for_the_app(page: Page) {
    let mut last = [0, 0, 0];
    for (line, bits, delay, slower) in LINES {
        page.chromium("Emulation.setCPUThrottlingRate", json!({ "rate": slower }))
            .await;
        page.slow_line(delay, bits / 8.0).await;
        page.chromium("Network.setCacheDisabled", json!({ "cacheDisabled": true }))
            .await;
        page.start().await;
        let is_there = "return performance.getEntriesByType('resource')\
            .some(e => e.name.includes('.wasm') && e.responseEnd > 0)";
        let is_there = async || page.script(is_there, vec![]).await == true;
        assert!(page.until(is_there).await, "the app does not come");
        let times = page.script(TIMES, vec![]).await;
        last = [0, 1, 2].map(|at| times[at].as_u64().expect("a time"));
        let [paint, wasm, app] = last;
        eprintln!(
            "{line}, processor {slower} times slower: first paint {paint} ms, WASM there \
             {wasm} ms, “{}” seen {app} ms",
            say("start.title")
        );
    }
    // On the slower line the WASM takes seconds, so a busy machine makes no difference.
    let [paint, wasm, _] = last;
    assert!(paint < wasm, "something is drawn before the app arrives");
}
