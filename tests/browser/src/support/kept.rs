//! Browsers kept for many journeys. Each journey visits one with a browser context of its own, which
//! shares nothing with others, as a private window does, and with a session of its own in the driver.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};
use tokio::time::timeout;

use visiting::browser::{Browser, START_LIMIT};
use visiting::engine::{self, Engine, Wishes};
use visiting::process::Process;
use visiting::tools::{self, Tools};

/// How many journeys a browser has at most, so that what it piles up stays small.
const VISITS_MAX: u32 = 20;

/// The browsers that no journey visits now. They end with the tests.
static KEPT: Mutex<Vec<Kept>> = Mutex::new(Vec::new());

/// A browser between two journeys. It has one window, which no journey uses.
pub struct Kept {
    _process: Process,
    /// Where its driver listens.
    driver_url: String,
    /// The page in that window.
    own_page: Value,
    visits: u32,
    // Dropped last: the browser still uses it.
    folder: TempDir,
}

/// A journey in a kept browser.
pub struct Visit {
    /// The driver's session of this journey.
    pub driver: WebDriver,
    kept: Kept,
    tools: Tools,
    context: Value,
}

impl Visit {
    /// Visits a browser that is there, or a new one.
    pub async fn begin() -> Self {
        while let Some(kept) = free() {
            match in_time(kept.visit()).await {
                Ok(visit) => return visit,
                Err(problem) => eprintln!("a kept browser is of no use any more: {problem}"),
            }
        }
        let new = in_time(Kept::start().await.visit()).await;
        new.unwrap_or_else(|problem| panic!("a new browser is of no use: {problem}"))
    }

    /// Ends the visit, and keeps the browser if it is as before. After a journey that failed nobody
    /// knows what it is like, so it ends too.
    pub async fn end(self, has_passed: bool) {
        if let Some(kept) = self.leave(has_passed).await {
            kept_ones().push(kept);
        }
    }

    /// The browser, if the next journey can visit it.
    async fn leave(mut self, has_passed: bool) -> Option<Kept> {
        let left = if has_passed {
            in_time(self.clear_up()).await
        } else {
            Err("its journey failed".to_owned())
        };
        // The session of a browser that ends needs no end of its own.
        let _ = self.driver.leak();
        match left {
            Ok(()) if self.kept.visits < VISITS_MAX => Some(self.kept),
            Ok(()) => None,
            Err(problem) => {
                eprintln!("a browser is not kept: {problem}");
                None
            }
        }
    }

    /// Ends the context with all its windows, then the session, and checks that nothing is left.
    async fn clear_up(&mut self) -> Result<(), String> {
        self.tools
            .ask("Target.disposeBrowserContext", &self.context)?;
        let ended = self.driver.clone().quit().await;
        ended.map_err(|error| error.to_string())?;
        let left = pages(&mut self.tools)?;
        if left == [self.kept.own_page.clone()] {
            Ok(())
        } else {
            Err(format!("the journey has left pages: {left:?}"))
        }
    }
}

impl Kept {
    async fn start() -> Self {
        let browser = Browser::start(Engine::Chromium, Wishes::default()).await;
        let (process, driver_url, folder) = browser.without_session();
        let mut tools = Tools::connect(&engine::chromium_profile(folder.path()))
            .expect("a new browser has its tools");
        let own_page = pages(&mut tools).ok().and_then(|mut pages| pages.pop());
        Self {
            _process: process,
            driver_url,
            own_page: own_page.expect("a new browser has a page"),
            visits: 0,
            folder,
        }
    }

    /// Begins a journey: a new context with a window, and a new session there.
    async fn visit(mut self) -> Result<Visit, String> {
        self.visits += 1;
        let profile = self.profile();
        let mut tools = Tools::connect(&profile)?;
        let context = tools.ask("Target.createBrowserContext", &json!({}))?;
        let mut window = context.clone();
        window["url"] = "about:blank".into();
        window["newWindow"] = true.into();
        let window = tools.ask("Target.createTarget", &window)?;
        let (address, _) = tools::place(&profile)?;
        let capabilities: Capabilities =
            serde_json::from_value(engine::running_chromium(address)).expect("an object");
        let said = |error: thirtyfour::error::WebDriverError| error.to_string();
        let driver = WebDriver::new(&self.driver_url, capabilities)
            .await
            .map_err(said)?;
        let handle = window["targetId"].as_str().unwrap_or_default().to_owned();
        let switched = driver.switch_to_window(handle.into()).await;
        if let Err(error) = switched {
            // The browser ends with its driver.
            let _ = driver.leak();
            return Err(said(error));
        }
        Ok(Visit {
            driver,
            kept: self,
            tools,
            context,
        })
    }

    fn profile(&self) -> PathBuf {
        engine::chromium_profile(self.folder.path())
    }
}

/// Gives up on what takes too long.
async fn in_time<T>(what: impl Future<Output = Result<T, String>>) -> Result<T, String> {
    let done = timeout(START_LIMIT, what).await;
    done.unwrap_or_else(|late| Err(late.to_string()))
}

fn kept_ones() -> std::sync::MutexGuard<'static, Vec<Kept>> {
    KEPT.lock().unwrap_or_else(PoisonError::into_inner)
}

fn free() -> Option<Kept> {
    kept_ones().pop()
}

/// The pages of all contexts. What the browser draws its own windows with is none.
fn pages(tools: &mut Tools) -> Result<Vec<Value>, String> {
    let targets = tools.ask("Target.getTargets", &json!({}))?;
    let targets = targets["targetInfos"].as_array().cloned();
    let pages = targets.unwrap_or_default().into_iter();
    let pages = pages.filter(|target| target["type"] == "page");
    Ok(pages.map(|page| page["targetId"].clone()).collect())
}

#[cfg(test)]
mod tests;
