//! Steps that many journeys begin with.

use contract::paths;
use serde_json::{Value, json};

use super::engine::Engine;
use super::find::Part;
use super::page::Page;
use super::words::say;

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
        let sent = self.portal.texts_sent().await;
        self.give_reference(reference).await;
        let code = self.portal.code(sent + 1).await;
        self.give_code(&code).await;
        self.is_signed_in().await;
    }

    async fn is_signed_in(&self) {
        let behind = [say("case.title"), say("cases.title")];
        let there = async || {
            self.h1()
                .await
                .is_some_and(|heading| behind.contains(&heading))
        };
        if !self.until(there).await {
            self.fail("the case is not shown").await;
        }
    }

    /// Opens the portal with a session, for journeys that are not about signing in.
    pub async fn open_signed_in(&self, reference: &str) {
        self.begin_session(reference).await;
        self.open(&self.portal.url()).await;
        self.is_signed_in().await;
    }

    /// Signs in by the backend's own calls, where nobody is signed in. The only place that knows how a
    /// session begins without the screens.
    pub async fn begin_session(&self, reference: &str) {
        self.has_no_session().await;
        let sent = self.portal.texts_sent().await;
        let wanted = json!({ "case_reference": reference, "language": "en" });
        self.call("POST", paths::SIGN_IN, wanted).await;
        let code = self.portal.code(sent + 1).await;
        let session = self
            .call("POST", paths::SIGN_IN_CODE, json!({ "code": code }))
            .await;
        assert_eq!(session["state"], "signed_in", "{session}");
    }

    /// Goes to a small page of the portal's origin, and checks that nobody is signed in there.
    pub async fn has_no_session(&self) {
        self.open(&format!("{}/robots.txt", self.portal.url()))
            .await;
        let has_none = async || {
            let session = self.call("GET", paths::SESSION, Value::Null).await;
            session["state"] == "signed_out" || session["state"] == "code_sent"
        };
        if !self.until(has_none).await {
            self.fail("somebody is signed in").await;
        }
    }

    /// Calls the backend as a page of its own origin does.
    async fn call(&self, method: &str, path: &str, body: Value) -> Value {
        let call = "const [method, url, header, body, done] = arguments;
            const headers = { 'Content-Type': 'application/json', [header]: '1' };
            fetch(url, { method, headers, body: body && JSON.stringify(body) })
                .then(answer => answer.json()).then(done, error => done(String(error)));";
        let url = format!("{}{path}", paths::PREFIX);
        let arguments = vec![method.into(), url.into(), paths::PORTAL_HEADER.into(), body];
        let answer = self.driver.execute_async(call, arguments).await;
        let answer = answer.unwrap_or_else(|error| panic!("{method} {path}: {error}"));
        answer.json().clone()
    }

    /// Signs out by the link at the foot of every screen.
    pub async fn sign_out(&self) {
        self.follow(&say("nav.sign-out")).await;
        self.heading(&say("signed-out.title")).await;
    }
}
