//! A person with a browser: its cookies, signing in, and what can be read once signed in.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use contract::{CallbackList, SlotList, paths};
use serde::de::DeserializeOwned;
use serde_json::json;
use stand_in::seed;

use crate::Outcome;
use crate::api::ApiError;
use crate::trouble::{A_MINUTE_SECS, Trouble};
use crate::wire::{self, Answer, Held, Request};
use crate::world::World;

/// How long the harness waits for an answer that no fault is aimed at.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often it asks for one.
const TRIES: u32 = 80;
/// After so many the person waits for a minute, and has the code sent again.
const TRIES_BEFORE_A_MINUTE: u32 = 20;

/// A person and the cookies of their browser.
pub struct Person {
    /// The one case of theirs.
    pub case_id: String,
    reference: String,
    phone: String,
    cookies: Mutex<Vec<(String, String)>>,
}

/// Everybody who may sign in, with one case each.
///
/// # Errors
/// When a seed file is not in order.
pub fn everybody() -> Outcome<Vec<Person>> {
    let mut people: Vec<(String, Person)> = Vec::new();
    for file in seed::case_files()? {
        if !file.code_enabled || people.iter().any(|(person, _)| *person == file.person) {
            continue;
        }
        let person = Person {
            case_id: file.case.id,
            reference: file.reference,
            phone: file.phone,
            cookies: Mutex::default(),
        };
        people.push((file.person, person));
    }
    Ok(people.into_iter().map(|(_, person)| person).collect())
}

impl Person {
    /// What the browser shows of the session.
    pub fn held(&self) -> Held {
        let cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        Held {
            cookies: cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect(),
            page_key: self.page_key(),
        }
    }

    /// The key of their page, which stays open.
    fn page_key(&self) -> String {
        format!("{:0>32}", self.case_id.replace('-', ""))
    }

    /// Signs in, however often that takes.
    ///
    /// # Errors
    /// When it does not work at all.
    pub async fn sign_in(&self, world: &World) -> Outcome<()> {
        for tried in 1..=TRIES {
            if self.try_to_sign_in(world).await {
                return Ok(());
            }
            // The text may be lost with the server: after a minute it can be sent again.
            if tried % TRIES_BEFORE_A_MINUTE == 0 {
                world.apply(Trouble::ClockJump(A_MINUTE_SECS)).await?;
            }
            tokio::time::sleep(world.pace.of(1_000)).await;
        }
        Err(format!("{} cannot sign in", self.reference).into())
    }

    async fn try_to_sign_in(&self, world: &World) -> bool {
        let wanted = json!({ "case_reference": self.reference, "language": "en" });
        let asked = self.post(world, "/sign-in", &wanted).await;
        if asked.is_none_or(|answer| answer.status != 202) {
            return false;
        }
        let Some(code) = world.code_sent_to(&self.phone, false).await else {
            return false;
        };
        let tried = self
            .post(world, "/sign-in/code", &json!({ "code": code }))
            .await;
        tried.is_some_and(|answer| answer.status == 200) && self.prove_fresh(world).await
    }

    /// Sends a fresh code: some of what is asked for later needs one.
    async fn prove_fresh(&self, world: &World) -> bool {
        let asked = self.post(world, paths::FRESH_CODE, &json!({})).await;
        if asked.is_none_or(|answer| answer.status != 202) {
            return false;
        }
        let Some(code) = world.code_sent_to(&self.phone, true).await else {
            return false;
        };
        let proved = self
            .post(world, paths::FRESH, &json!({ "code": code }))
            .await;
        proved.is_some_and(|answer| answer.status == 204)
    }

    /// Ends the session, as another tab of the browser would.
    pub async fn sign_out(&self, world: &World) {
        let request = Request {
            method: "DELETE",
            path: paths::SESSION.to_owned(),
            held: self.held(),
            ..Request::default()
        };
        // Without an answer the session goes on, which is an outcome too.
        let _ = self.send(world, &request).await;
    }

    /// The free times.
    ///
    /// # Errors
    /// When nobody answers at all.
    pub async fn slots(&self, world: &World) -> Outcome<SlotList> {
        self.read(world, "/callback-slots").await
    }

    /// What has been asked for.
    ///
    /// # Errors
    /// When nobody answers at all.
    pub async fn callbacks(&self, world: &World) -> Outcome<CallbackList> {
        self.read(world, "/callbacks").await
    }

    /// Reads something below the case, however often that takes.
    ///
    /// # Errors
    /// When nobody answers at all.
    pub async fn read<T: DeserializeOwned>(&self, world: &World, below: &str) -> Outcome<T> {
        for _ in 0..TRIES {
            let request = Request {
                method: "GET",
                path: paths::case(&self.case_id, below),
                held: self.held(),
                ..Request::default()
            };
            match self.send(world, &request).await {
                Some(answer) if answer.status == 200 => {
                    return Ok(serde_json::from_str(&answer.text)?);
                }
                Some(answer) if means_signed_out(&answer) => self.sign_in(world).await?,
                _ => tokio::time::sleep(world.pace.of(1_000)).await,
            }
        }
        Err(format!("{below} cannot be read").into())
    }

    async fn post(&self, world: &World, path: &str, body: &serde_json::Value) -> Option<Answer> {
        let request = Request {
            method: "POST",
            path: path.to_owned(),
            held: self.held(),
            body: Some(body.to_string()),
            key: None,
        };
        self.send(world, &request).await
    }

    async fn send(&self, world: &World, request: &Request) -> Option<Answer> {
        let sent = wire::send(world.address(), request);
        let answer = tokio::time::timeout(PATIENCE, sent).await.ok()?.ok()?;
        self.keep_cookies(&answer);
        Some(answer)
    }

    fn keep_cookies(&self, answer: &Answer) {
        let mut cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        for (_, cookie) in answer
            .headers
            .iter()
            .filter(|(name, _)| name == "set-cookie")
        {
            let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
            let Some((name, value)) = pair.split_once('=') else {
                continue;
            };
            cookies.retain(|(held, _)| held != name);
            if !attributes.contains("Max-Age=0") {
                cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }
}

fn means_signed_out(answer: &Answer) -> bool {
    ApiError::from_answer(answer.status, &answer.text, None) == ApiError::SignedOut
}
