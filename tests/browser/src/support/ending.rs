//! The end of a browser, and what one that starts again opens.

use std::path::Path;
use std::process::Command;

use visiting::engine::Wishes;
use visiting::{Browser, Engine};

use super::page::Page;

/// A browser that was started again, with what was open in it.
pub struct Again {
    /// Its first tab.
    pub page: Page,
    browser: Browser,
}

impl Again {
    /// Ends it.
    pub async fn end(self) {
        self.browser.end().await;
    }
}

impl Page {
    /// Starts a browser with what this one has left in its profile: it opens again what was open.
    pub async fn starts_the_browser_again(&self) -> Again {
        let wishes = Wishes {
            restores: true,
            ..Wishes::default()
        };
        let browser = Browser::start_again(self.engine, wishes, self.profile()).await;
        let page = Self {
            driver: browser.driver.clone(),
            ..self.clone()
        };
        Again { page, browser }
    }

    /// Ends the browser in order, as a person closes it. Nothing can be asked of it afterwards.
    pub async fn closes_the_browser(&self) {
        let ended = self.driver.clone().quit().await;
        ended.unwrap_or_else(|error| panic!("{:?} does not end: {error}", self.engine));
    }

    /// Ends the browser as an empty battery does: without a word to it.
    pub fn kills_the_browser(&self) {
        let profile = self.profile().to_owned();
        let numbers = processes_with(&profile.display().to_string());
        assert!(!numbers.is_empty(), "no process has this profile");
        for number in numbers {
            // A child may have ended with its parent.
            let _ = Command::new("kill").args(["-KILL", &number]).status();
        }
    }

    /// Whether the browser has written on the disk that a site is open.
    pub fn keeps_open(&self, url: &str) -> bool {
        let folder = match self.engine {
            Engine::Chromium => "Default/Sessions",
            _ => "sessionstore-backups",
        };
        // Both kinds of file have text in the middle of other bytes.
        let port = url.rsplit(':').next().unwrap_or_default();
        let files = std::fs::read_dir(self.profile().join(folder));
        let has = |file: std::fs::DirEntry| {
            std::fs::read(file.path())
                .is_ok_and(|bytes| String::from_utf8_lossy(&bytes).contains(port))
        };
        files.into_iter().flatten().flatten().any(has)
    }

    /// Shows the tab that has a site, once there is one.
    pub async fn shows_tab_of(&self, url: &str) {
        let is_there = async || {
            for tab in self.driver.windows().await.unwrap_or_default() {
                let shown = self.driver.switch_to_window(tab).await;
                let there = self.driver.current_url().await;
                if shown.is_ok() && there.is_ok_and(|there| there.as_str().starts_with(url)) {
                    return true;
                }
            }
            false
        };
        if !self.until(is_there).await {
            self.fail(&format!("no tab has {url}")).await;
        }
    }

    /// Where the browser keeps its files.
    pub fn profile(&self) -> &Path {
        self.profile
            .as_deref()
            .expect("a browser of its own: `Start::on_disk`")
    }
}

/// The numbers of the processes whose command line has a text.
fn processes_with(text: &str) -> Vec<String> {
    let all = std::fs::read_dir("/proc").expect("the list of processes");
    let names = all.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let has = |number: &String| {
        std::fs::read(format!("/proc/{number}/cmdline"))
            .is_ok_and(|line| String::from_utf8_lossy(&line).contains(text))
    };
    names.filter(has).collect()
}
