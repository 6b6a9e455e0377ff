//! Sessions without the screens of signing in, for journeys that are about something else.

use contract::paths;
use serde_json::{Value, json};

use super::page::Page;
use super::say;

/// A page and what its reload is known by.
const KEY: &str = "0123456789abcdef0123456789abcdef";
const MARK: &str = "fedcba9876543210fedcba9876543210";

/// How often a session is begun: WebKitGTK on a busy machine now and then loads a page again twice.
const BEGINNINGS_MAX: usize = 3;
const GOES_ON_WITHIN_SECS: u64 = 8;

impl Page {
    /// Opens the portal with a new session.
    pub async fn open_signed_in(&self, reference: &str) {
        // A page that was there before has gone by then, and its session with it.
        self.open(&self.portal.url()).await;
        let has_none = async || self.portal.sessions().await == self.portal.sessions_left().await;
        if !self.until(has_none).await {
            self.fail("somebody is signed in").await;
        }
        self.begin_session(reference).await;
        self.is_signed_in().await;
    }

    /// Signs in on the first screen by the backend's own calls, and loads the page again as a person would. The
    /// only place that knows how a session begins without the screens.
    pub async fn begin_session(&self, reference: &str) {
        for _ in 0..BEGINNINGS_MAX {
            self.begin_once(reference).await;
            let goes_on = async || {
                let shown = self.h1().await;
                shown.is_some_and(|shown| shown != say("start.title"))
            };
            if self.until_secs(GOES_ON_WITHIN_SECS, goes_on).await {
                return;
            }
        }
    }

    async fn begin_once(&self, reference: &str) {
        self.heading(&say("start.title")).await;
        let wanted = json!({ "case_reference": reference, "language": "en" });
        self.call("POST", paths::SIGN_IN, wanted).await;
        let code = self.portal.newest_code().await;
        let session = self
            .call("POST", paths::SIGN_IN_CODE, json!({ "code": code }))
            .await;
        assert_eq!(session["state"], "signed_in", "{session}");
        self.call("POST", paths::SESSION_LEAVING, json!({ "mark": MARK }))
            .await;
        let known_by = "history.replaceState(arguments[0], '')";
        self.script(known_by, vec![MARK.into()]).await;
        self.reload().await;
    }

    /// Checks that the backend holds no session, not even one whose page has gone.
    pub async fn has_no_session(&self) {
        let has_none = async || self.portal.sessions().await == 0;
        if !self.until(has_none).await {
            self.fail("somebody is signed in").await;
        }
    }

    /// Calls the backend as a page of its own origin does.
    async fn call(&self, method: &str, path: &str, body: Value) -> Value {
        let call = "const [method, url, headers, body, done] = arguments;
            fetch(url, { method, headers, body: body && JSON.stringify(body) })
                .then(answer => answer.status === 204 ? null : answer.json())
                .then(done, error => done(String(error)));";
        let url = format!("{}{path}", paths::PREFIX);
        let headers = json!({
            "Content-Type": "application/json",
            paths::PORTAL_HEADER: paths::PORTAL_HEADER_VALUE,
            paths::PAGE_HEADER: KEY,
        });
        let arguments = vec![method.into(), url.into(), headers, body];
        let answer = self.driver.execute_async(call, arguments).await;
        let answer = answer.unwrap_or_else(|error| panic!("{method} {path}: {error}"));
        answer.json().clone()
    }
}
