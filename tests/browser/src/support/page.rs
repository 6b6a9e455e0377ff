//! A page in a browser, used as a person does: press, follow, choose, type.

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::Value;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Key, WebDriver};

use super::find::Part;
use super::portal::Portal;
use visiting::{Engine, say};

/// Marks a page, to tell it from the next one, which may have the same address.
const MARK: &str = "document.pageBefore = true";
const NEW_AND: &str = "return !document.pageBefore && arguments[0].includes(document.readyState)";
/// How long to wait for a complete page before an interactive one will do.
const COMPLETE_SECS: u64 = 10;

/// The page of one journey, with the portal it shows.
#[derive(Clone)]
pub struct Page {
    /// The engine that shows it.
    pub engine: Engine,
    /// The portal it shows.
    pub portal: Arc<Portal>,
    /// The driver's session, for what has no method here.
    pub driver: WebDriver,
    /// Where the browser keeps its files, if it is for this journey alone.
    pub profile: Option<PathBuf>,
}

impl Page {
    /// Opens an address and waits for its page.
    pub async fn open(&self, url: &str) {
        self.changes_page(async || self.driver.goto(url).await)
            .await;
    }

    /// Opens an address and waits for nothing; not every driver can.
    pub async fn open_unfinished(&self, url: &str) {
        let gone = self.driver.goto(url).await;
        gone.unwrap_or_else(|error| panic!("{:?} does not go: {error}", self.engine));
    }

    /// Reloads the page.
    pub async fn reload(&self) {
        self.changes_page(async || self.driver.refresh().await)
            .await;
    }

    /// Does not rely on the driver's own waiting: WebKitGTK's sometimes never ends.
    async fn changes_page(&self, change: impl AsyncFn() -> WebDriverResult<()>) {
        // A page without scripts cannot be marked; there the driver waits.
        let marked = self.ask(MARK, vec![]).await.is_some();
        let changed = change().await;
        changed.unwrap_or_else(|error| panic!("{:?} does not go: {error}", self.engine));
        let comes = async || {
            // WebKitGTK sometimes never reports readyState complete.
            let is_complete = async || self.is_new_and("complete").await;
            self.until_secs(COMPLETE_SECS, is_complete).await
                || self
                    .until(async || self.is_new_and("interactive or complete").await)
                    .await
        };
        if marked && !comes().await {
            self.fail("the page does not come").await;
        }
    }

    async fn is_new_and(&self, ready: &str) -> bool {
        let answer = self.ask(NEW_AND, vec![ready.into()]).await;
        answer.is_some_and(|answer| answer.json() == &Value::Bool(true))
    }

    /// Presses a button.
    pub async fn press(&self, text: &str) {
        self.click(&Part::button(text)).await;
    }

    /// Follows a link.
    pub async fn follow(&self, text: &str) {
        self.click(&Part::link(text)).await;
    }

    /// Opens a row of the case, by the text of its name.
    pub async fn opens_row(&self, key: &str) {
        self.click(&Part::closed_row(&say(key))).await;
    }

    /// Presses or follows, whichever the screen offers.
    pub async fn press_or_follow(&self, text: &str) {
        self.click(&Part::way_on(text)).await;
    }

    /// Chooses from a list.
    pub async fn choose_from(&self, label: &str, answer: &str) {
        self.click(&Part::choice(label, answer)).await;
    }

    /// Goes back by the portal's own link.
    pub async fn back(&self) {
        self.click(&Part::id("back")).await;
    }

    /// Types into a field, in place of what it held.
    pub async fn type_into(&self, label: &str, text: &str) {
        let part = Part::field(label);
        // A new screen moves the focus to its heading, which may interrupt the typing.
        let typed = async || {
            self.act(&part, async |field| {
                field.clear().await?;
                field.send_keys(text).await
            })
            .await;
            self.value_of(label).await == text
        };
        if !self.until(typed).await {
            self.fail(&format!("the {} does not keep what is typed", part.name))
                .await;
        }
    }

    /// Pastes into a field, in place of what it held.
    pub async fn paste_into(&self, label: &str, text: &str) {
        let paste = "
            const [field, text] = arguments;
            field.focus();
            field.value = text;
            field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));";
        let part = Part::field(label);
        self.act(&part, async |field| {
            let arguments = vec![field.to_json()?, Value::from(text)];
            self.driver.execute(paste, arguments).await.map(|_| ())
        })
        .await;
    }

    /// Presses keys, wherever the focus is.
    pub async fn keys(&self, keys: &[Key]) {
        for key in keys {
            let sent = self
                .driver
                .action_chain()
                .send_keys(key.clone())
                .perform()
                .await;
            sent.unwrap_or_else(|error| panic!("{:?} does not take keys: {error}", self.engine));
        }
    }

    /// Types wherever the focus is.
    pub async fn type_text(&self, text: &str) {
        let sent = self.driver.action_chain().send_keys(text).perform().await;
        sent.unwrap_or_else(|error| panic!("{:?} does not take keys: {error}", self.engine));
    }

    /// Whether a part has the focus.
    pub async fn has_focus(&self, part: &Part) -> bool {
        let focus = "part !== null && document.activeElement === part";
        self.asked_of(part, focus).await == Some(Value::Bool(true))
    }

    /// Whether a radio button or a box is ticked.
    pub async fn is_ticked(&self, part: &Part) -> bool {
        self.asked_of(part, "part?.checked ?? null").await == Some(Value::Bool(true))
    }

    /// Waits until a part has the focus.
    pub async fn sees_focus_on(&self, part: &Part) {
        if !self.until(async || self.has_focus(part).await).await {
            self.fail(&format!("the {} has not the focus", part.name))
                .await;
        }
    }

    /// Opens another tab and shows it.
    pub async fn in_new_tab(&self) {
        let opened = if self.engine == Engine::Chromium {
            // The driver's own command opens it outside of this journey's context.
            self.open_tab_here().await
        } else {
            self.driver.new_tab().await
        };
        let tab = opened.unwrap_or_else(|error| panic!("{:?} opens no tab: {error}", self.engine));
        let shown = self.driver.switch_to_window(tab).await;
        shown.unwrap_or_else(|error| panic!("{:?} shows no tab: {error}", self.engine));
    }

    /// Runs a script in the page and gives what it returns.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        match self.driver.execute(script, arguments).await {
            Ok(answer) => answer.json().clone(),
            Err(error) => panic!("{:?} does not run `{script}`: {error}", self.engine),
        }
    }

    /// Chromium's own tools.
    pub async fn chromium(&self, command: &str, parameters: Value) -> Value {
        let answer = self.driver.cdp().send_raw(command, parameters).await;
        answer.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Ends the test with what the page shows.
    pub async fn fail(&self, problem: &str) -> ! {
        let shown = self.everything().await;
        panic!("In {:?}: {problem}. The page shows:\n{shown}", self.engine)
    }

    /// The address shown and the one wanted, where WebKitGTK has accepted an address and shows another
    /// page. Its driver names the address wanted as the current one; a page names its own.
    pub async fn stuck(&self) -> Option<(String, String)> {
        if self.engine != Engine::WebKit {
            return None;
        }
        let wanted = self.driver.current_url().await.ok()?.to_string();
        let shown = self.ask("return document.URL", vec![]).await;
        let shown = shown.map_or_else(
            || "no page".to_owned(),
            |url| url.json().as_str().unwrap_or_default().to_owned(),
        );
        (shown != wanted).then_some((shown, wanted))
    }

    /// All that the page says, with its address.
    pub async fn everything(&self) -> String {
        let url = self
            .driver
            .current_url()
            .await
            .map(|url| url.to_string())
            .unwrap_or_default();
        let said = self
            .driver
            .execute("return document.body.innerText", vec![])
            .await;
        let said = said.map(|text| text.json().as_str().unwrap_or_default().to_owned());
        format!("{url}\n{}", said.unwrap_or_else(|error| error.to_string()))
    }
}
