//! What only Chromium lets a test pretend: a narrow phone, a dark theme, a slow line.

use serde_json::json;

use super::page::Page;

impl Page {
    /// Makes the screen as wide as the narrowest phone.
    pub async fn on_a_narrow_phone(&self) {
        let size = json!({ "width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": true });
        self.chromium("Emulation.setDeviceMetricsOverride", size)
            .await;
    }

    /// Asks for the light or the dark theme.
    pub async fn in_theme(&self, theme: &str) {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": theme }] });
        self.chromium("Emulation.setEmulatedMedia", features).await;
    }

    /// Takes the line away.
    pub async fn offline(&self, offline: bool) {
        self.line(offline, 0.0, -1.0).await;
    }

    /// A slow line: so many milliseconds of delay, so many bytes in a second.
    pub async fn slow_line(&self, delay_millis: f64, bytes_per_sec: f64) {
        self.line(false, delay_millis, bytes_per_sec).await;
    }

    async fn line(&self, offline: bool, latency: f64, bytes_per_sec: f64) {
        self.chromium("Network.enable", json!({})).await;
        let line = json!({
            "offline": offline,
            "latency": latency,
            "downloadThroughput": bytes_per_sec,
            "uploadThroughput": bytes_per_sec,
        });
        self.chromium("Network.emulateNetworkConditions", line)
            .await;
    }

    /// Runs a script in every page before its own scripts.
    pub async fn before_every_page(&self, script: &str) {
        let source = json!({ "source": script });
        self.chromium("Page.addScriptToEvaluateOnNewDocument", source)
            .await;
    }
}
