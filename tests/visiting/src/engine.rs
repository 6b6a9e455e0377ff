//! The three browser engines and how a session of each is asked for.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::{firefox, program};

/// A browser engine that people use.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engine {
    /// Chrome, Edge, Samsung Internet.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari's engine, as every browser on an iPhone has.
    WebKit,
}

/// What a browser does otherwise than usual.
#[derive(Clone, Copy, Default)]
pub struct Wishes {
    /// It keeps no cookies. That is a setting of the whole browser.
    pub no_cookies: bool,
    /// It keeps on the disk what pages leave behind, as a person's browser does: no private window.
    pub on_disk: bool,
    /// It trusts certificates with this key, so that it keeps their files in its cache as it keeps those
    /// of real sites: the base64 of the key's SHA-256.
    pub trusts: Option<&'static str>,
    /// It opens again what was open when it ended, and the extension beside this program duplicates its tabs
    /// and opens closed ones again.
    pub restores: bool,
}

impl Wishes {
    /// Whether a browser can serve such journeys one after the other. Only Chromium's has contexts that
    /// share nothing.
    pub fn can_share(self, engine: Engine) -> bool {
        let Self {
            no_cookies,
            on_disk,
            trusts,
            restores,
        } = self;
        engine == Engine::Chromium && !no_cookies && !on_disk && !restores && trusts.is_none()
    }
}

impl Engine {
    /// The program that drives it.
    pub fn driver(self) -> PathBuf {
        match self {
            Self::Chromium => program::find("CHROMEDRIVER", &["chromedriver"]),
            Self::Firefox => program::find("GECKODRIVER", &["geckodriver"]),
            Self::WebKit => program::find("WEBKITDRIVER", &["WebKitWebDriver"]),
        }
    }

    /// What the driver is started with: one port for the journeys, one it may use by itself.
    pub fn driver_options(self, port: u16, other_port: u16) -> Vec<String> {
        match self {
            Self::Chromium => vec![format!("--port={port}"), "--log-level=SEVERE".to_owned()],
            Self::Firefox => vec![
                format!("--port={port}"),
                format!("--websocket-port={other_port}"),
                "--log=error".to_owned(),
            ],
            Self::WebKit => vec![format!("--port={port}")],
        }
    }

    /// Where a browser with this folder keeps what pages leave behind.
    pub fn profile(self, folder: &Path) -> PathBuf {
        match self {
            Self::Chromium => chromium_profile(folder),
            Self::Firefox => firefox::profile(folder),
            Self::WebKit => folder.to_owned(),
        }
    }

    /// Whether its browser needs a screen to draw on.
    pub fn needs_display(self) -> bool {
        self == Self::WebKit
    }

    /// What a session is asked for with. Names on the outside network are never looked up.
    pub fn capabilities(self, folder: &Path, wishes: Wishes) -> Value {
        let no_cookies = wishes.no_cookies;
        match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "acceptInsecureCerts": true,
                "goog:chromeOptions": {
                    "binary": program::find("CHROMIUM", &["chromium"]),
                    "args": chromium_arguments(folder, wishes),
                    "prefs": {
                        "profile.default_content_setting_values.cookies": if no_cookies { 2 } else { 1 },
                    },
                },
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "acceptInsecureCerts": true,
                "moz:firefoxOptions": {
                    "binary": firefox::program(),
                    "args": ["-headless", "-profile", firefox::profile(folder)],
                    "prefs": {
                        // One process for pages, none kept ready, and no page for new tabs.
                        "dom.ipc.processCount": 1,
                        "dom.ipc.processPrelaunch.enabled": false,
                        "browser.newtabpage.enabled": false,
                        "browser.newtab.preload": false,
                        "network.cookie.cookieBehavior": if no_cookies { 2 } else { 5 },
                        // Everything but this machine goes to a proxy that is not there.
                        "network.proxy.type": 1,
                        "network.proxy.http": "127.0.0.1",
                        "network.proxy.http_port": 9,
                        "network.proxy.ssl": "127.0.0.1",
                        "network.proxy.ssl_port": 9,
                        "network.proxy.no_proxies_on": "localhost, .localhost, 127.0.0.1",
                        // 3: what was open before; 0: an empty page.
                        "browser.startup.page": if wishes.restores { 3 } else { 0 },
                        "browser.sessionstore.resume_from_crash": wishes.restores,
                    },
                },
            }),
            Self::WebKit => json!({
                "browserName": "MiniBrowser",
                // `Page` waits itself: the driver now and then waits for ever for a page it has.
                "pageLoadStrategy": "none",
                "acceptInsecureCerts": true,
                "webkitgtk:browserOptions": {
                    "binary": program::mini_browser(),
                    "args": ["--automation"],
                },
            }),
        }
    }
}

fn chromium_arguments(folder: &Path, wishes: Wishes) -> Vec<String> {
    let fixed = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        // The list below the address bar is a page of its own, made for every window.
        "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,DisableLoadExtensionCommandLineSwitch",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1",
    ];
    let mut arguments: Vec<String> = fixed.map(str::to_owned).into();
    let profile = chromium_profile(folder);
    arguments.push(format!("--user-data-dir={}", profile.display()));
    arguments.extend(
        wishes
            .trusts
            .map(|key| format!("--ignore-certificate-errors-spki-list={key}")),
    );
    if wishes.restores {
        // Its pages are there before its driver can say which certificates it trusts.
        let always = ["--restore-last-session", "--ignore-certificate-errors"];
        arguments.extend(always.map(str::to_owned));
        arguments.push(format!("--load-extension={}", extension().display()));
    }
    arguments
}

/// Where the extension of browsers that restore is.
pub fn extension() -> PathBuf {
    program::checkout().join("tests/visiting/extension")
}

/// Where Chromium's profile is, of a browser with this folder.
pub fn chromium_profile(folder: &Path) -> PathBuf {
    folder.join("profile")
}

/// What a session in a Chromium that runs already is asked for with: its tools have this address.
pub fn running_chromium(address: SocketAddr) -> Value {
    json!({
        "browserName": "chrome",
        "acceptInsecureCerts": true,
        // Journeys wait for their pages themselves: some never get all of their files.
        "pageLoadStrategy": "none",
        "goog:chromeOptions": { "debuggerAddress": address.to_string() },
    })
}
