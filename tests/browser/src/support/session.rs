//! Sessions without the screens of signing in, for journeys that are about something else.

use contract::paths;
use serde_json::{Value, json};

use super::page::Page;

impl Page {
    /// Opens the portal with a new session.
    pub async fn open_signed_in(&self, reference: &str) {
        self.begin_session(reference).await;
        self.open(&self.portal.url()).await;
        self.is_signed_in().await;
    }

    /// Signs in by the backend's own calls, where nobody is signed in. The only place that knows how a
    /// session begins without the screens.
    pub async fn begin_session(&self, reference: &str) {
        self.has_no_session().await;
        let wanted = json!({ "case_reference": reference, "language": "en" });
        self.call("POST", paths::SIGN_IN, wanted).await;
        let code = self.portal.newest_code().await;
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
}
