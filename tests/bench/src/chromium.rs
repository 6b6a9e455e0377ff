//! One Chromium, started through its driver, with pages that are each a phone of its own.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::runtime::Runtime;
use visiting::engine::{Engine, Wishes, chromium_profile};
use visiting::tools::Tools;
use visiting::{Browser, say};

use crate::failure::Outcome;
use crate::phone::Phone;
use crate::wire::Wire;

/// The longest that a page may take for anything, on the slowest line.
const ANSWER_LIMIT: Duration = Duration::from_secs(180);
/// How long nothing may be under way before a page counts as loaded, and how often that is asked.
const QUIET: Duration = Duration::from_millis(700);
const LOOK: Duration = Duration::from_millis(50);
/// What the bench does in a page.
const VISIT: &str = include_str!("visit.js");

/// A browser with an empty profile.
pub struct Chromium<'a> {
    runtime: &'a Runtime,
    browser: Browser,
    tools: Tools,
}

impl<'a> Chromium<'a> {
    /// Starts one that trusts this key.
    pub fn start(runtime: &'a Runtime, trusted: &'static str) -> Outcome<Self> {
        let wishes = Wishes {
            trusts: Some(trusted),
            ..Wishes::default()
        };
        let browser = runtime.block_on(Browser::start(Engine::Chromium, wishes));
        let tools = Tools::connect_with(&chromium_profile(browser.folder()), ANSWER_LIMIT)?;
        Ok(Self {
            runtime,
            browser,
            tools,
        })
    }

    /// Its name and version.
    pub fn version(&mut self) -> Outcome<String> {
        let about = self.tools.ask("Browser.getVersion", &json!({}))?;
        Ok(about["product"].as_str().unwrap_or_default().to_owned())
    }

    /// A private window of somebody who has never been here.
    pub fn new_visitor(&mut self) -> Outcome<Visitor> {
        let context = self.tools.ask("Target.createBrowserContext", &json!({}))?;
        Ok(Visitor(context["browserContextId"].clone()))
    }

    /// Opens a window on a phone and calls up an address.
    pub fn open(&mut self, visitor: &Visitor, phone: Phone, url: &str) -> Outcome<Tab<'_>> {
        let mut window = json!({ "url": "about:blank", "newWindow": true });
        if !visitor.0.is_null() {
            window["browserContextId"] = visitor.0.clone();
        }
        let target = self.tools.ask("Target.createTarget", &window)?["targetId"].clone();
        let attach = json!({ "targetId": target, "flatten": true });
        let attached = self.tools.ask("Target.attachToTarget", &attach)?;
        let session = attached["sessionId"].as_str().unwrap_or_default();
        self.tools.told();
        let mut tab = Tab {
            session: session.to_owned(),
            tools: &mut self.tools,
            target,
            wire: Wire::default(),
        };
        tab.is(phone)?;
        let visit = format!("({VISIT})({})", words());
        tab.ask(
            "Page.addScriptToEvaluateOnNewDocument",
            &json!({ "source": visit }),
        )?;
        tab.ask("Page.enable", &json!({}))?;
        tab.go(url)?;
        Ok(tab)
    }

    /// Ends it.
    pub fn end(self) {
        self.runtime.block_on(self.browser.end());
    }
}

/// Whose cookies and cache a page has.
pub struct Visitor(Value);

impl Visitor {
    /// The person whose browser it is: their cache is on the disk.
    pub fn owner() -> Self {
        Self(Value::Null)
    }
}

/// The words that the page is searched for.
fn words() -> Value {
    json!({
        "signIn": say("start.sign-in"),
        "reference": say("reference.title"),
        "code": say("code.title"),
        "send": say("common.continue"),
        "back": say("nav.back"),
    })
}

/// A page in a window.
pub struct Tab<'a> {
    session: String,
    tools: &'a mut Tools,
    target: Value,
    wire: Wire,
}

impl Tab<'_> {
    /// Calls up an address.
    pub fn go(&mut self, url: &str) -> Outcome<()> {
        self.ask("Page.navigate", &json!({ "url": url }))?;
        Ok(())
    }

    /// Runs a script to its end, and gives what it comes to.
    pub fn run(&mut self, script: &str) -> Outcome<Value> {
        let asked = json!({ "expression": script, "awaitPromise": true, "returnByValue": true });
        let mut answer = self.ask("Runtime.evaluate", &asked)?;
        if let Some(thrown) = answer.get("exceptionDetails") {
            return Err(format!("{script}: {thrown}").into());
        }
        Ok(answer["result"]["value"].take())
    }

    /// Waits until a script comes to something.
    pub fn until(&mut self, script: &str) -> Outcome<Value> {
        self.run(&format!("bench.until(() => {script})"))
    }

    /// Waits until nothing is under way on the line for a while.
    pub fn is_quiet(&mut self) -> Outcome<()> {
        let mut quiet = Duration::ZERO;
        while quiet < QUIET {
            std::thread::sleep(LOOK);
            self.run("0")?;
            quiet = if self.wire()?.is_idle() {
                quiet + LOOK
            } else {
                Duration::ZERO
            };
        }
        Ok(())
    }

    /// What has come over the line.
    pub fn wire(&mut self) -> Outcome<&Wire> {
        let told = self.tools.told();
        let own: Vec<Value> = told
            .into_iter()
            .filter(|event| event["sessionId"] == self.session.as_str())
            .collect();
        self.wire.hear(&own);
        Ok(&self.wire)
    }

    /// Bytes of memory: the heap of the scripts after it was tidied, with that of the WASM.
    pub fn memory(&mut self) -> Outcome<f64> {
        self.ask("HeapProfiler.collectGarbage", &json!({}))?;
        let heap = self.ask("Runtime.getHeapUsage", &json!({}))?;
        let wasm = self.run("bench.wasmBytes()")?;
        let bytes = |value: &Value| value.as_f64().unwrap_or_default();
        Ok(bytes(&heap["usedSize"]) + bytes(&wasm))
    }

    /// Makes screen, line and processor those of a phone.
    pub fn is(&mut self, phone: Phone) -> Outcome<()> {
        let line = match phone.bits_per_sec {
            Some(bits) => bits / 8.0,
            None => -1.0,
        };
        let size = json!({ "width": 360, "height": 640, "deviceScaleFactor": 2, "mobile": true });
        self.ask("Emulation.setDeviceMetricsOverride", &size)?;
        self.ask("Network.enable", &json!({}))?;
        let line = json!({
            "offline": false,
            "latency": phone.delay_millis,
            "downloadThroughput": line,
            "uploadThroughput": line,
        });
        self.ask("Network.emulateNetworkConditions", &line)?;
        let slower = json!({ "rate": phone.slower });
        self.ask("Emulation.setCPUThrottlingRate", &slower)?;
        Ok(())
    }

    /// Closes the window.
    pub fn close(self) -> Outcome<()> {
        let target = json!({ "targetId": self.target });
        self.tools.ask("Target.closeTarget", &target)?;
        Ok(())
    }

    fn ask(&mut self, method: &str, parameters: &Value) -> Outcome<Value> {
        Ok(self.tools.ask_page(&self.session, method, parameters)?)
    }
}

#[cfg(test)]
mod tests {
    use std::fs::read_to_string;
    use std::path::Path;

    use visiting::say;

    /// Otherwise the bench would look for them in vain.
    #[test]
    fn the_peers_have_the_words_of_the_portal() {
        let peers = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers");
        let read = |file: &str| read_to_string(peers.join(file)).unwrap_or_default();
        let react = ["Start", "Reference", "Code", "Question"]
            .map(|file| read(&format!("react/src/{file}.jsx")));
        for page in [react.concat(), read("static/index.html")] {
            for key in [
                "start.sign-in",
                "reference.title",
                "code.title",
                "common.continue",
            ] {
                assert!(page.contains(&say(key)), "{key}: {}", say(key));
            }
        }
    }
}
