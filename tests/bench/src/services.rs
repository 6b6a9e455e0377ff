//! A portal with a directory of many made-up services, and its search.

use serde_json::json;
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

/// Settings with a file for a directory: the query string takes the request.
const CONFIG: &str = r#"{ "languages": ["en"], "directories": ["/many.json?"] }"#;

/// The portal with so many services.
pub fn site<'a>(
    runtime: &'a Runtime,
    certificate: &Certificate,
    count: usize,
) -> Outcome<Site<'a>> {
    let file = |name: &str, body: Vec<u8>| (name.to_owned(), Override::Body(body));
    let overrides = vec![
        file("/config.json", CONFIG.into()),
        file("/many.json", many::page(count).into_bytes()),
    ];
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
            {press}.click();
            await bench.until(() => document.body.textContent.includes({found}));
            await bench.drawn();
            return performance.now() - started;
        }})()"
    ))?;
    took.as_f64().ok_or_else(|| "no time".into())
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
