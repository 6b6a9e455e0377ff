//! Presses with the mouse or a finger, each of which arrives once.

use serde_json::Value;
use thirtyfour::WebElement;
use thirtyfour::error::{WebDriverError, WebDriverErrorInner, WebDriverResult};

use super::engine::Engine;
use super::find::Part;
use super::page::{Page, SCROLL};

/// The longest that a press takes to arrive.
const PRESS_SECS: u64 = 2;

/// Waits until an element stands still, and from then on notes whether a press on it arrives. A tab
/// in the background draws no frames, so the clock is asked.
const AIM: &str = "
    const [element, done] = arguments;
    element.scrollIntoView({ block: 'center' });
    window.pressArrived = false;
    const arrive = () => { window.pressArrived = true; };
    // Not `click`: once the app has stopped, the shell lets nobody see one.
    element.addEventListener('mouseup', arrive, { once: true });
    element.closest('select')?.addEventListener('change', arrive, { once: true });
    let before = '';
    const look = () => {
        const { top, left } = element.getBoundingClientRect();
        const now = `${top} ${left}`;
        if (now === before) return done();
        before = now;
        setTimeout(look, 40);
    };
    look();";

/// Whether the press has arrived; a new page has none to wait for.
const ARRIVED: &str = "return window.pressArrived !== false";

impl Page {
    /// Clicks a part once it can be clicked.
    pub async fn click(&self, part: &Part) {
        if self.engine == Engine::WebKit {
            return self
                .act(part, async |it| self.press_in_webkit(it).await)
                .await;
        }
        self.act(part, async |element| element.click().await).await;
    }

    /// WebKitGTK's driver aims first and presses later, and now and then its press comes to nothing:
    /// neither is the portal's doing, so the page is asked whether the press has arrived.
    async fn press_in_webkit(&self, element: WebElement) -> WebDriverResult<()> {
        let aim = vec![element.to_json()?];
        self.driver.execute_async(AIM, aim).await?;
        element.click().await?;
        let arrived = async || {
            // A page that does not answer is going away: it took the press.
            let answer = self.driver.execute(ARRIVED, vec![]).await;
            answer.map_or(true, |answer| answer.json() != &Value::Bool(false))
        };
        if self.until_secs(PRESS_SECS, arrived).await {
            return Ok(());
        }
        let lost = "the press did not arrive";
        eprintln!("WebKitGTK: {lost}, pressing again");
        Err(WebDriverError::from_inner(WebDriverErrorInner::FatalError(
            lost.into(),
        )))
    }

    /// Taps a part twice in a row.
    pub async fn double_click(&self, part: &Part) {
        self.sees_part(part).await;
        let Some(element) = self.shown(part).await else {
            self.fail(&format!("the {} is gone", part.name)).await;
        };
        self.driver
            .execute(SCROLL, vec![element.to_json().unwrap()])
            .await
            .unwrap();
        let tapped = self
            .driver
            .action_chain()
            .double_click_element(&element)
            .perform()
            .await;
        tapped.unwrap_or_else(|error| panic!("{:?} does not tap: {error}", self.engine));
    }
}
