//! Waiting for what a person sees on a page.

use serde_json::json;

use super::find::Part;
use super::page::Page;

impl Page {
    /// Waits until the screen with this heading is shown.
    pub async fn heading(&self, text: &str) {
        let found = self
            .until(async || self.h1().await.as_deref() == Some(text))
            .await;
        if !found {
            self.fail(&format!("the heading is not “{text}”")).await;
        }
    }

    /// The one heading of the first level.
    pub async fn h1(&self) -> Option<String> {
        let texts = "return [...document.querySelectorAll('h1')]\
            .filter(h => h.checkVisibility ? h.checkVisibility() : h.offsetParent)\
            .map(h => h.textContent.trim().replace(/\\s+/g, ' '))";
        let answer = self.ask(texts, vec![]).await?;
        match answer.json().as_array()?.as_slice() {
            [one] => one.as_str().map(str::to_owned),
            _ => None,
        }
    }

    /// Waits until a text is shown.
    pub async fn sees(&self, text: &str) {
        self.sees_part(&Part::text(text)).await;
    }

    /// Waits until an error of a form is shown in its summary.
    pub async fn sees_error(&self, text: &str) {
        self.sees_part(&Part::error(text)).await;
    }

    /// Waits until a part is shown.
    pub async fn sees_part(&self, part: &Part) {
        let found = self.until(async || self.shown(part).await.is_some()).await;
        if !found {
            self.fail(&format!("the {} is not shown", part.name)).await;
        }
    }

    /// Waits until a part is gone.
    pub async fn loses(&self, part: &Part) {
        let gone = self.until(async || self.shown(part).await.is_none()).await;
        if !gone {
            self.fail(&format!("the {} is still shown", part.name))
                .await;
        }
    }

    /// Whether a part is shown now. Wait for the screen first.
    pub async fn has(&self, part: &Part) -> bool {
        self.shown(part).await.is_some()
    }

    /// Waits until the title of the page begins with a text.
    pub async fn title_begins_with(&self, text: &str) {
        let begins = async || {
            self.driver
                .title()
                .await
                .is_ok_and(|title| title.starts_with(text))
        };
        if !self.until(begins).await {
            self.fail(&format!("the title does not begin with “{text}”"))
                .await;
        }
    }

    /// The text of the screen, without the shell around it.
    pub async fn main_text(&self) -> String {
        let text = self
            .script("return document.getElementById('app').innerText", vec![])
            .await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// What a field holds.
    pub async fn value_of(&self, label: &str) -> String {
        let part = Part::field(label);
        let mut value = None;
        let found = async || {
            let held = self.asked_of(&part, "part?.value ?? null").await;
            value = held.and_then(|held| held.as_str().map(str::to_owned));
            value.is_some()
        };
        self.until(found).await;
        match value {
            Some(value) => value,
            None => self.fail(&format!("the {} is not shown", part.name)).await,
        }
    }

    /// Waits until an address is open.
    pub async fn arrives_at(&self, url: &str) {
        let there = async || {
            let current = self.driver.current_url().await;
            current.is_ok_and(|current| current.as_str().starts_with(url))
        };
        if !self.until(there).await {
            self.fail(&format!("the browser is not at {url}")).await;
        }
    }

    /// Checks that the screen fits its width: nothing needs sideways scrolling.
    pub async fn fits_its_width(&self) {
        if let Some(parts) = self.wider_than_the_screen().await {
            self.fail(&format!("the screen scrolls sideways because of {parts}"))
                .await;
        }
    }

    /// What makes the screen scroll sideways.
    pub async fn wider_than_the_screen(&self) -> Option<String> {
        let too_wide = "const wide = document.documentElement.clientWidth;\
            if (document.documentElement.scrollWidth <= wide) return [];\
            return [...document.querySelectorAll('body *')]\
                .filter(e => e.getBoundingClientRect().right > wide + 0.5)\
                .map(e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 60))";
        let parts = self.script(too_wide, vec![]).await;
        (parts != json!([])).then(|| format!("{parts:#}"))
    }

    /// Keeps a picture of the page in `target/screens`, when WAYMARK_SCREENS is set.
    pub async fn screenshot(&self, name: &str) {
        if std::env::var_os("WAYMARK_SCREENS").is_some() {
            self.picture(name).await;
        }
    }

    /// Keeps a picture of the page; without one the test goes on.
    pub async fn picture(&self, name: &str) {
        let folder = visiting::program::checkout().join("target/screens");
        let place = folder.join(format!("{name}-{:?}.png", self.engine).to_lowercase());
        let made = std::fs::create_dir_all(&folder);
        match self.driver.screenshot(&place).await {
            Ok(()) if made.is_ok() => eprintln!("picture: {}", place.display()),
            problem => eprintln!("no picture of {name}: {problem:?}"),
        }
    }
}
