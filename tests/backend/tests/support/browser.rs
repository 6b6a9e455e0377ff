//! A browser as the API sees it: keeps cookies and sends the portal's header.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};

use contract::ProblemCode;
use reqwest::header::{COOKIE, HeaderMap, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Certificate, Client, Method, RequestBuilder};
use serde_json::{Value, json};
use stand_in::Tls;

/// A complete answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("not JSON: {self:?}"))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// The status, and the problem code in the body.
    #[track_caller]
    pub fn problem(&self) -> (u16, ProblemCode) {
        assert_eq!(
            self.header("content-type"),
            "application/problem+json",
            "{self:?}"
        );
        let problem: contract::Problem = serde_json::from_str(&self.text).unwrap();
        assert_eq!(problem.status, self.status);
        assert_eq!(
            problem.request_id.as_deref(),
            Some(self.header("x-request-id"))
        );
        (self.status, problem.code())
    }

    /// The refused fields, with the reasons.
    #[track_caller]
    pub fn fields(&self) -> Vec<(String, String)> {
        assert_eq!(self.problem(), (422, ProblemCode::Invalid));
        let problem: contract::Problem = serde_json::from_str(&self.text).unwrap();
        problem
            .fields
            .into_iter()
            .map(|field| (field.field, field.reason))
            .collect()
    }

    pub fn retry_after(&self) -> i64 {
        self.header("retry-after").parse().unwrap()
    }
}

/// A key that no other page has.
fn new_page_key() -> String {
    static PAGES: AtomicU64 = AtomicU64::new(0);
    format!("{:032}", PAGES.fetch_add(1, Ordering::Relaxed))
}

/// Keeps cookies by hand: they are `Secure`, and these tests use plain HTTP.
#[derive(Clone)]
pub struct Browser {
    client: Client,
    url: String,
    pub cookies: BTreeMap<String, String>,
    /// The key of the page that is open.
    pub page_key: String,
}

impl Browser {
    pub fn new(url: &str) -> Self {
        let client = Client::builder()
            .http1_only()
            .no_proxy()
            .redirect(Policy::none())
            .build()
            .unwrap();
        Self::with(client, url)
    }

    /// One that trusts this certificate, and follows nothing by itself.
    pub fn over_tls(url: &str, tls: &Tls) -> Self {
        let certificate = Certificate::from_pem(tls.certificate_pem.as_bytes()).unwrap();
        let client = Client::builder()
            .no_proxy()
            .add_root_certificate(certificate);
        Self::with(client.build().unwrap(), url)
    }

    fn with(client: Client, url: &str) -> Self {
        Self {
            client,
            url: url.to_owned(),
            cookies: BTreeMap::new(),
            page_key: new_page_key(),
        }
    }

    /// A request without the portal's header and without cookies.
    pub fn bare(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.url))
    }

    /// A request as the portal sends it.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let pairs = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"));
        let cookies = pairs.collect::<Vec<_>>().join("; ");
        let path = format!("{}{path}", contract::paths::PREFIX);
        let request = self
            .bare(method, &path)
            .header(
                contract::paths::PORTAL_HEADER,
                contract::paths::PORTAL_HEADER_VALUE,
            )
            .header(contract::paths::PAGE_HEADER, &self.page_key);
        if cookies.is_empty() {
            request
        } else {
            request.header(COOKIE, cookies)
        }
    }

    pub async fn send(&mut self, request: RequestBuilder) -> Answer {
        self.try_send(request).await.unwrap()
    }

    pub async fn try_send(&mut self, request: RequestBuilder) -> Result<Answer, reqwest::Error> {
        let response = request.send().await?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        for cookie in headers.get_all(SET_COOKIE) {
            let (pair, attributes) = cookie.to_str().unwrap().split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        Ok(Answer {
            status,
            headers,
            text: response.text().await?,
        })
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        let request = self.request(Method::GET, path);
        self.send(request).await
    }

    pub async fn delete(&mut self, path: &str) -> Answer {
        let request = self.request(Method::DELETE, path);
        self.send(request).await
    }

    pub async fn post(&mut self, path: &str, body: &Value) -> Answer {
        let request = self.request(Method::POST, path).json(body);
        self.send(request).await
    }

    /// A request with an idempotency key.
    pub fn once(&self, path: &str, key: &str, body: &Value) -> RequestBuilder {
        self.request(Method::POST, path)
            .header(contract::paths::IDEMPOTENCY_KEY, key)
            .json(body)
    }

    pub async fn post_once(&mut self, path: &str, key: &str, body: &Value) -> Answer {
        let request = self.once(path, key, body);
        self.send(request).await
    }

    pub async fn put(&mut self, path: &str, body: &Value) -> Answer {
        let request = self.request(Method::PUT, path).json(body);
        self.send(request).await
    }

    pub async fn patch(&mut self, path: &str, body: &Value) -> Answer {
        let request = self.request(Method::PATCH, path).json(body);
        self.send(request).await
    }

    pub async fn ask_for_code(&mut self, reference: &str) -> Answer {
        self.post(
            "/sign-in",
            &json!({ "case_reference": reference, "language": "en" }),
        )
        .await
    }

    pub async fn try_code(&mut self, code: &str) -> Answer {
        self.post("/sign-in/code", &json!({ "code": code })).await
    }

    /// Another page of this browser: the same cookies, and a key of its own.
    pub fn another_page(&self) -> Self {
        Self {
            page_key: new_page_key(),
            ..self.clone()
        }
    }

    /// Says that the page goes.
    pub async fn leave_page(&mut self, mark: &str) -> Answer {
        self.post("/session/leaving", &json!({ "mark": mark }))
            .await
    }

    /// Asks to go on as the reload of a page.
    pub async fn resume(&mut self, mark: &str) -> Answer {
        self.post("/session/resume", &json!({ "mark": mark })).await
    }

    /// Sends a fresh code, unless one was sent a moment ago.
    pub async fn prove_fresh(&mut self) {
        let asked = self.post("/session/fresh-code", &json!({})).await;
        if asked.status == 429 {
            return;
        }
        assert_eq!(asked.status, 202, "{asked:?}");
        let outbox = self.bare(Method::GET, "/dev/outbox");
        let outbox = self.send(outbox).await.text;
        // The latest is the first of the list.
        let (_, latest) = outbox.split_once("</p><p>").unwrap();
        let code = latest
            .chars()
            .take_while(|letter| letter.is_ascii_digit() || *letter == ' ');
        let code: String = code.filter(char::is_ascii_digit).collect();
        let proved = self.post("/session/fresh", &json!({ "code": code })).await;
        assert_eq!(proved.status, 204, "{proved:?}");
    }

    /// A path below the first case of the signed-in person.
    pub async fn case(&mut self, below: &str) -> String {
        let cases = self.get("/cases").await.json();
        format!(
            "/cases/{}{below}",
            cases["cases"][0]["id"].as_str().unwrap()
        )
    }
}
