//! What only Chromium lets a test pretend: a narrow phone, a dark theme, a slow line.

use std::path::Path;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use thirtyfour::WindowHandle;
use thirtyfour::error::WebDriverResult;

use super::page::Page;
use visiting::Engine;

/// The longest picture, in pixels: WebP has a limit.
const PICTURE_MAX: f64 = 8_000.0;

impl Page {
    /// Makes the screen as wide as the narrowest phone.
    pub async fn on_a_narrow_phone(&self) {
        self.as_wide_as(320).await;
    }

    /// Makes it as wide again as the window.
    pub async fn on_a_wide_screen(&self) {
        self.chromium("Emulation.clearDeviceMetricsOverride", json!({}))
            .await;
    }

    /// Makes it so many CSS pixels wide.
    pub async fn as_wide_as(&self, width: u16) {
        let size = json!({ "width": width, "height": 640, "deviceScaleFactor": 1, "mobile": true });
        self.chromium("Emulation.setDeviceMetricsOverride", size)
            .await;
    }

    /// Asks for the light or the dark theme.
    pub async fn in_theme(&self, theme: &str) {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": theme }] });
        self.chromium("Emulation.setEmulatedMedia", features).await;
    }

    /// Asks for a theme, with forced colours ("active") or without ("none").
    pub async fn in_look(&self, theme: &str, forced: &str) {
        let features = json!({ "features": [
            { "name": "prefers-color-scheme", "value": theme },
            { "name": "forced-colors", "value": forced },
        ] });
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

    /// Keeps pictures of the whole page, narrow and wide, light, dark and in forced colours, in
    /// `target/screens`, when WAYMARK_SCREENS is set. The screen is narrow afterwards.
    pub async fn pictures(&self, name: &str) {
        if std::env::var_os("WAYMARK_SCREENS").is_none() || self.engine != Engine::Chromium {
            return;
        }
        let looks = [
            (320, "light", "none"),
            (390, "dark", "none"),
            (390, "dark", "active"),
            (1280, "light", "none"),
        ];
        for (width, theme, forced) in looks {
            self.in_look(theme, forced).await;
            self.as_wide_as(width).await;
            self.whole_picture(&format!("{name}-{width}-{theme}-{forced}"))
                .await;
        }
        self.chromium("Emulation.setEmulatedMedia", json!({ "features": [] }))
            .await;
        self.on_a_narrow_phone().await;
    }

    /// Keeps a picture of the whole page in `target/screens`, when WAYMARK_SCREENS is set; of a very long one several.
    pub async fn whole_picture(&self, name: &str) {
        if std::env::var_os("WAYMARK_SCREENS").is_none() {
            return;
        }
        let metrics = self.chromium("Page.getLayoutMetrics", json!({})).await;
        let size = &metrics["cssContentSize"];
        let height = size["height"].as_f64().expect("a height");
        let mut top = 0.0;
        while top < height {
            let part = if top > 0.0 {
                format!("{name}-from-{top}")
            } else {
                name.to_owned()
            };
            let clip = json!({
                "x": 0, "y": top, "width": size["width"], "height": (height - top).min(PICTURE_MAX),
                "scale": 1
            });
            self.picture_of(clip, &part).await;
            top += PICTURE_MAX;
        }
    }

    async fn picture_of(&self, clip: Value, name: &str) {
        let picture = json!({
            "format": "webp", "quality": 30, "captureBeyondViewport": true, "clip": clip
        });
        let picture = self.chromium("Page.captureScreenshot", picture).await;
        let data = picture["data"].as_str().expect("a picture");
        let data = STANDARD.decode(data).expect("base64");
        let place = visiting::program::checkout().join(format!("target/screens/{name}.webp"));
        let folder = place.parent().expect("a folder");
        std::fs::create_dir_all(folder).expect("a folder can be made");
        std::fs::write(&place, data).expect("a picture can be written");
    }

    /// The name that a saved print of this page has, as the browser has written it into the file.
    pub async fn name_on_paper(&self) -> String {
        let printed = self.chromium("Page.printToPDF", json!({})).await;
        let file = STANDARD.decode(printed["data"].as_str().expect("a file"));
        let file = String::from_utf8_lossy(&file.expect("base64")).into_owned();
        let title = file
            .split_once("/Title (")
            .and_then(|(_, rest)| rest.split_once(')'));
        title.expect("a title in plain letters").0.to_owned()
    }

    /// Saves files in a folder without asking.
    pub async fn saves_files_in(&self, folder: &Path) {
        let about = self.chromium("Target.getTargetInfo", json!({})).await;
        let context = &about["targetInfo"]["browserContextId"];
        let allow =
            json!({ "behavior": "allow", "downloadPath": folder, "browserContextId": context });
        self.chromium("Browser.setDownloadBehavior", allow).await;
    }

    /// Opens another tab in the context of this one. Neither page can reach the other.
    pub(super) async fn open_tab_here(&self) -> WebDriverResult<WindowHandle> {
        let before = self.driver.windows().await?;
        let open = json!({ "expression": "open('', '', 'noopener')", "userGesture": true });
        self.chromium("Runtime.evaluate", open).await;
        let mut opened = None;
        let is_open = async || {
            let now = self.driver.windows().await.unwrap_or_default();
            opened = now.into_iter().find(|window| !before.contains(window));
            opened.is_some()
        };
        self.until(is_open).await;
        match opened {
            Some(window) => Ok(window),
            None => self.fail("no tab opens").await,
        }
    }

    /// Runs a script in every page before its own scripts.
    pub async fn before_every_page(&self, script: &str) {
        let source = json!({ "source": script });
        self.chromium("Page.addScriptToEvaluateOnNewDocument", source)
            .await;
    }
}
