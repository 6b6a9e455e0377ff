//! Clicks that arrive exactly once.

use std::cell::Cell;

use serde_json::Value;
use thirtyfour::WebElement;
use thirtyfour::error::{WebDriverError, WebDriverErrorInner, WebDriverResult};
use tokio::time::timeout;

use super::ask::ANSWER_LIMIT;
use super::find::Part;
use super::page::Page;
use visiting::Engine;

/// The longest that a press takes to arrive.
const PRESS_SECS: u64 = 2;

/// Waits until an element stands still, then notes whether a press on it arrives. A background tab
/// draws no frames, so this waits by the clock.
const AIM: &str = "
    const [element, done] = arguments;
    const drawn = element.closest('select') ?? element;
    drawn.scrollIntoView({ block: 'center' });
    window.pressArrived = false;
    const arrive = () => { window.pressArrived = true; };
    // Not `click`: once the app has failed, the shell swallows those.
    element.addEventListener('mouseup', arrive, { once: true });
    drawn.addEventListener('change', arrive, { once: true });
    let before = '';
    const look = () => {
        const { top, left } = drawn.getBoundingClientRect();
        const now = `${top} ${left}`;
        if (now === before) return done();
        before = now;
        setTimeout(look, 40);
    };
    look();";

/// Whether the press has arrived; a new page waits for none.
const ARRIVED: &str = "return window.pressArrived !== false";

impl Page {
    /// Clicks a part once it can be clicked.
    pub async fn click(&self, part: &Part) {
        self.press_with(part, async |element| element.click().await)
            .await;
    }

    /// Taps a part twice in a row, once it stands still: a page that still scrolls would take the second
    /// tap elsewhere.
    pub async fn double_click(&self, part: &Part) {
        let twice = async |element: &WebElement| {
            self.driver
                .execute_async(AIM, vec![element.to_json()?])
                .await?;
            let taps = self.driver.action_chain();
            taps.double_click_element(element).perform().await
        };
        self.press_with(part, twice).await;
    }

    async fn press_with(
        &self,
        part: &Part,
        press: impl AsyncFn(&WebElement) -> WebDriverResult<()>,
    ) {
        let is_late = Cell::new(false);
        let once = async |element: WebElement| {
            // Firefox loses the driver's answer when the press takes the page away.
            let arrived = if self.engine == Engine::WebKit {
                self.arrives(&element, async || press(&element).await).await
            } else {
                press(&element).await
            };
            is_late.set(arrived.is_err());
            arrived
        };
        // If the part is gone, a press that arrived late took it away.
        self.act_unless(part, || is_late.get(), once).await;
    }

    /// WebKitGTK's driver takes aim first and presses later, and sometimes its press is lost. Neither is
    /// the portal's fault, so this asks the page whether the press has arrived.
    async fn arrives(
        &self,
        element: &WebElement,
        press: impl AsyncFn() -> WebDriverResult<()>,
    ) -> WebDriverResult<()> {
        let aim = vec![element.to_json()?];
        match timeout(ANSWER_LIMIT, self.driver.execute_async(AIM, aim)).await {
            Ok(aimed) => aimed?,
            Err(_) => return Err(fatal("the page does not say where to press")),
        };
        press().await?;
        let arrived = async || {
            // A page that does not answer is unloading: it took the press.
            let answer = self.ask(ARRIVED, vec![]).await;
            answer.is_none_or(|answer| answer.json() != &Value::Bool(false))
        };
        if self.until_secs(PRESS_SECS, arrived).await {
            return Ok(());
        }
        let lost = "the press did not arrive";
        eprintln!("WebKitGTK: {lost}, pressing again");
        Err(fatal(lost))
    }
}

fn fatal(problem: &str) -> WebDriverError {
    WebDriverError::from_inner(WebDriverErrorInner::FatalError(problem.into()))
}
