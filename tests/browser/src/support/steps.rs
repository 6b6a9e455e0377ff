//! Steps that many journeys begin with.

use super::find::Part;
use super::page::Page;
use visiting::Engine;
use visiting::say;

impl Page {
    /// Chooses an answer. WebKitGTK's driver sometimes presses beside its target; a person would see
    /// that and choose again.
    pub async fn choose(&self, label: &str) {
        let part = Part::radio(label);
        self.click(&part).await;
        if self.engine == Engine::WebKit
            && let Some(radio) = self.shown(&part).await
            && matches!(radio.is_selected().await, Ok(false))
        {
            self.click(&part).await;
        }
    }

    /// Opens the portal's first screen.
    pub async fn start(&self) {
        self.open(&self.portal.url()).await;
        self.heading(&say("start.title")).await;
    }

    /// Goes from the first screen to the one that asks for the reference.
    pub async fn to_reference(&self) {
        self.press_or_follow(&say("start.sign-in")).await;
        self.heading(&say("reference.title")).await;
    }

    /// Gives a reference and waits for the screen that asks for the code.
    pub async fn give_reference(&self, reference: &str) {
        self.type_into(&say("reference.title"), reference).await;
        self.press(&say("common.continue")).await;
        self.heading(&say("code.title")).await;
    }

    /// Types a code and sends it.
    pub async fn give_code(&self, code: &str) {
        self.type_into(&say("code.title"), code).await;
        self.press(&say("common.continue")).await;
    }

    /// Opens the portal and signs in, up to the case or the list of cases.
    pub async fn sign_in(&self, reference: &str) {
        self.start().await;
        self.sign_in_from_start(reference).await;
    }

    /// The same from the first screen on.
    pub async fn sign_in_from_start(&self, reference: &str) {
        self.to_reference().await;
        self.sign_in_from_reference(reference).await;
    }

    /// The same from the screen that asks for the reference.
    pub async fn sign_in_from_reference(&self, reference: &str) {
        self.give_reference(reference).await;
        self.heading(&say("code.title")).await;
        let code = self.portal.newest_code().await;
        self.give_code(&code).await;
        self.is_signed_in().await;
    }

    pub(super) async fn is_signed_in(&self) {
        // The case, or where they were when their session ended.
        let way_out = Part::link(&say("nav.sign-out"));
        if !self.until(async || self.has(&way_out).await).await {
            self.fail("nobody is signed in").await;
        }
    }

    /// Signs out by the link at the foot of every screen.
    pub async fn sign_out(&self) {
        self.follow(&say("nav.sign-out")).await;
        self.heading(&say("signed-out.title")).await;
    }
}
