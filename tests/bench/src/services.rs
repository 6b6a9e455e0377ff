//! A portal with a directory of many made-up services, and its search.

use serde_json::{Value, json};
use stand_in::Override;
use tokio::runtime::Runtime;
use visiting::{letters, say, say_with};

use crate::app::App;
use crate::certificate::Certificate;
use crate::chromium::Tab;
use crate::failure::Outcome;
use crate::site::Site;

#[path = "../../../crates/directory/tests/many/mod.rs"]
mod many;

/// The most services that the portal reads of one answer: a larger directory is several files.
const SERVICES_A_FILE: usize = 10_000;
/// The longest that the list may take before it counts as not shown.
const SHOWN_WITHIN_MILLIS: u32 = 60_000;

/// The portal with so many services.
pub fn site<'a>(
    runtime: &'a Runtime,
    certificate: &Certificate,
    count: usize,
) -> Outcome<Site<'a>> {
    let services: Vec<Value> = serde_json::from_str(&many::page(count))?;
    let mut overrides = Vec::new();
    let mut directories = Vec::new();
    for (nth, services) in services.chunks(SERVICES_A_FILE).enumerate() {
        let name = format!("/many-{nth}.json");
        // The query string takes what the portal adds for a backend.
        directories.push(format!("{name}?"));
        let body = Override::Body(serde_json::to_vec(services)?);
        overrides.push((name, body));
    }
    let config = json!({ "languages": ["en"], "directories": directories });
    let config = Override::Body(config.to_string().into());
    overrides.push(("/config.json".to_owned(), config));
    Site::start(runtime, &App::Waymark.files(), &certificate.tls, overrides)
}

/// Goes from the first screen to the search; gives the milliseconds until it shows how many there are.
pub fn open_search(tab: &mut Tab, count: usize) -> Outcome<f64> {
    let press = format!("bench.toPress({})", json!(say("nav.support")));
    tab.until(&format!("Boolean({press})"))?;
    let found = json!(say_with("support.fits.other", &[("n", &count.to_string())]));
    let took = tab.run(&format!(
        "(async () => {{
            const started = performance.now();
            const since = () => performance.now() - started;
            const isThere = () => document.body.textContent.includes({found});
            {press}.click();
            await bench.until(() => isThere() || since() > {SHOWN_WITHIN_MILLIS});
            await bench.drawn();
            return isThere() ? since() : null;
        }})()"
    ))?;
    took.as_f64().ok_or_else(|| {
        format!("the page does not say {found} after {SHOWN_WITHIN_MILLIS} ms").into()
    })
}

/// Types every phrase with all wishes chosen, so that each criterion is weighed; gives the milliseconds of
/// each letter.
pub fn type_phrases(tab: &mut Tab) -> Outcome<Vec<f64>> {
    for wish in ["support.wish.free", "support.wish.open"] {
        tab.run(&format!("bench.field({}).click()", json!(say(wish))))?;
    }
    let mut times = Vec::new();
    for phrase in letters::PHRASES {
        let typed = tab.run(&format!(
            "({})(document.getElementById('words'), {})",
            letters::TYPE.trim(),
            json!(phrase)
        ))?;
        let typed: Vec<f64> = serde_json::from_value(typed)?;
        times.extend(typed);
    }
    Ok(times)
}
