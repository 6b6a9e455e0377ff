//! What axe-core does not look for: whether the eye and the ear, and the keyboard, come upon the same things.

use serde_json::json;

use super::page::Page;

const SHARED: &str = include_str!("all.js");

/// The checks of the page as it is drawn.
const CHECKS: [&str; 6] = [
    include_str!("focus.js"),
    include_str!("order.js"),
    include_str!("heard.js"),
    include_str!("cut.js"),
    include_str!("words.js"),
    include_str!("marks.js"),
];

/// The checks where people set their own colours.
const FORCED: [&str; 2] = [include_str!("forced.js"), include_str!("focus.js")];

impl Page {
    /// What would keep somebody from using the page as it is now.
    pub async fn barriers(&self) -> Vec<String> {
        let mut faults = self.found_by(&CHECKS).await;
        self.in_forced_colours(true).await;
        faults.extend(self.found_by(&FORCED).await);
        self.in_forced_colours(false).await;
        faults
    }

    async fn found_by(&self, checks: &[&str]) -> Vec<String> {
        let checks = checks.iter().map(|check| format!("{{\n{check}\n}}\n"));
        let script = [SHARED, &checks.collect::<String>(), "return faults"].concat();
        let found = self.script(&script, vec![]).await;
        let found = found.as_array().cloned().unwrap_or_default();
        let texts = found.iter().filter_map(|fault| fault.as_str());
        texts.map(str::to_owned).collect()
    }

    async fn in_forced_colours(&self, are_forced: bool) {
        let forced = if are_forced { "active" } else { "none" };
        let features = json!({ "features": [{ "name": "forced-colors", "value": forced }] });
        self.chromium("Emulation.setEmulatedMedia", features).await;
    }
}
