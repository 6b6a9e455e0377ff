//! Asking a page until the answer is yes, and finding the parts of it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;
use thirtyfour::WebElement;
use thirtyfour::error::WebDriverResult;
use thirtyfour::session::scriptret::ScriptRet;
use tokio::time::{sleep, timeout};

use super::find::Part;
use super::page::Page;

/// The longest that anything on a page may take on a busy machine.
const PATIENCE_SECS: u64 = 25;
/// The longest that a page takes to answer a script on a busy machine.
pub(super) const ANSWER_LIMIT: Duration = Duration::from_secs(5);
/// The first pause before asking again; what a page does at once is seen at once.
const PAUSE_MIN: Duration = Duration::from_millis(10);
/// The longest pause: each is half as long again as the one before, because asking costs the browser time.
const PAUSE_MAX: Duration = Duration::from_millis(150);

/// Finds the first visible part of the page that matches an XPath. GOV.UK's radio buttons are
/// transparent below their drawing, and count as visible.
const FIND: &str = "
const found = document.evaluate(arguments[0], document, null, 7, null);
// The options of a closed list take no room.
const drawn = part => part.closest('select') ?? part;
let part = null;
for (let i = 0; part === null && i < found.snapshotLength; i++) {
    const next = found.snapshotItem(i);
    if (drawn(next).checkVisibility({ visibilityProperty: true })) part = next;
}";

/// Scrolls to that part, as a person does, also from below the bar at the top or the warning at the bottom; for
/// an option of a closed list, to the list. Drivers take what these hide for seen, and WebKitGTK's does not
/// scroll to every element.
const SCROLL: &str = "
if (part !== null) {
    const seen = drawn(part).getBoundingClientRect();
    const [bar, warning] = ['.wm-bar', '.wm-ending'].map(at => document.querySelector(at));
    const covers = over => over !== null && !over.contains(part);
    const top = covers(bar) ? bar.getBoundingClientRect().bottom : 0;
    const bottom = covers(warning) ? warning.getBoundingClientRect().top : innerHeight;
    if (seen.top < top || seen.bottom > bottom) {
        drawn(part).scrollIntoView({ block: 'center' });
        if (covers(warning)) scrollBy(0, (innerHeight - bottom - top) / 2);
    }
}";

impl Page {
    /// Does something to a part as soon as the browser allows it.
    pub(super) async fn act(
        &self,
        part: &Part,
        action: impl AsyncFn(WebElement) -> WebDriverResult<()>,
    ) {
        self.act_unless(part, || false, action).await;
    }

    /// The same; when `is_done`, a part that is gone needs nothing done.
    pub(super) async fn act_unless(
        &self,
        part: &Part,
        is_done: impl Fn() -> bool,
        action: impl AsyncFn(WebElement) -> WebDriverResult<()>,
    ) {
        let mut problem = String::from("it is not there");
        let done = self
            .until(async || {
                let Some(element) = self.found(part, SCROLL).await else {
                    return is_done();
                };
                match action(element).await {
                    Ok(()) => true,
                    Err(error) => {
                        problem = error.to_string();
                        false
                    }
                }
            })
            .await;
        if !done {
            self.fail(&format!("cannot use the {}: {problem}", part.name))
                .await;
        }
    }

    /// The part, if it is visible now.
    pub async fn shown(&self, part: &Part) -> Option<WebElement> {
        self.found(part, "").await
    }

    /// The same, after running a script on it.
    async fn found(&self, part: &Part, script: &str) -> Option<WebElement> {
        let script = format!("{FIND}{script}return part;");
        let arguments = vec![Value::from(part.xpath())];
        self.ask(script, arguments).await?.element().ok()
    }

    /// The value of an expression on `part`, which is `null` unless it is visible now.
    pub(super) async fn asked_of(&self, part: &Part, expression: &str) -> Option<Value> {
        let script = format!("{FIND}return {expression};");
        let arguments = vec![Value::from(part.xpath())];
        let answer = self.ask(script, arguments).await?;
        Some(answer.json().clone())
    }

    /// Runs a script that answers at once, if the page still does: WebKitGTK's driver never answers for
    /// a page that is replaced just then.
    pub(super) async fn ask(
        &self,
        script: impl Into<Arc<str>>,
        arguments: Vec<Value>,
    ) -> Option<ScriptRet> {
        let answer = self.driver.execute(script.into(), arguments);
        match timeout(ANSWER_LIMIT, answer).await {
            Ok(answer) => answer.ok(),
            Err(_) => {
                eprintln!("{:?} has not answered a script", self.engine);
                None
            }
        }
    }

    /// Asks until the answer is yes; false when patience runs out.
    pub async fn until(&self, asked: impl AsyncFnMut() -> bool) -> bool {
        self.until_secs(PATIENCE_SECS, asked).await
    }

    /// The same with another patience.
    pub async fn until_secs(&self, secs: u64, mut asked: impl AsyncFnMut() -> bool) -> bool {
        let end = Instant::now() + Duration::from_secs(secs);
        let mut pause = PAUSE_MIN;
        while Instant::now() < end {
            if asked().await {
                return true;
            }
            sleep(pause).await;
            pause = (pause * 3 / 2).min(PAUSE_MAX);
        }
        false
    }
}
