//! Where a person is after the button was pressed, as they would tell it from the screen.

use serde_json::Value;

use crate::support::{Page, Part, say};

/// The longest that a request is on its way, with all that the portal tries by itself.
const SENDING_SECS: u64 = 100;

/// Where the person is.
#[derive(PartialEq, Eq, Debug)]
pub enum Place {
    /// "We have your request", with this reference.
    Told(String),
    /// The answers, and nothing is on its way.
    Answers,
    /// One of the questions.
    Question,
    /// The case; whether a call stands in its list.
    Case(bool),
    SessionEnded,
    Start,
    /// The app has stopped.
    Failure,
    /// The site that the way out leads to.
    Elsewhere,
}

/// Where the person is, once nothing is on its way any more.
pub async fn place(page: &Page) -> Place {
    let mut found = None;
    let at_rest = async || {
        found = look(page).await;
        found.is_some()
    };
    page.until_secs(SENDING_SECS, at_rest).await;
    match found {
        Some(place) => place,
        None => page.fail("the person is nowhere").await,
    }
}

/// The heading and all the text, at one moment.
const SEEN: &str = "
const shown = [...document.querySelectorAll('h1')].find(title => title.checkVisibility());
// What is under way is there from the start, and seen after a while.
const soon = [...document.querySelectorAll('.wm-soon')].map(one => one.textContent);
return [shown?.textContent.trim().replace(/\\s+/g, ' ') ?? '', [document.body.innerText, ...soon].join(' ')];";

async fn look(page: &Page) -> Option<Place> {
    if page.has(&Part::id("failure")).await {
        return Some(Place::Failure);
    }
    let seen = page.driver.execute(SEEN, vec![]).await.ok()?;
    let (title, text): (String, String) = seen.convert().ok()?;
    let is = |key: &str| title == say(key);
    let is_busy = ["common.sending", "callback.check.trying", "load.loading"]
        .into_iter()
        .any(|key| text.contains(&say(key)));
    let place = if title == "Weather" {
        Place::Elsewhere
    } else if is("callback.confirmed.title") {
        let reference = "return [...document.querySelectorAll('dt')]
            .find(name => name.innerText === arguments[0]).nextElementSibling.innerText";
        let named = say("callback.call-number.text");
        let answer = page
            .driver
            .execute(reference, vec![named.into()])
            .await
            .ok()?;
        Place::Told(answer.json().as_str()?.to_owned())
    } else if is("callback.check.title") && !is_busy {
        Place::Answers
    } else if is("case.title")
        && !is_busy
        && page.has(&Part::summary(&say("case.updates.title"))).await
    {
        Place::Case(text.contains(&say("callback.see.title")))
    } else if is("session-ended.title") {
        Place::SessionEnded
    } else if is("start.title") && !is_signed_in(page).await || is("signed-out.title") {
        Place::Start
    } else if QUESTIONS
        .iter()
        .any(|name| is(&format!("callback.{name}.title")))
    {
        Place::Question
    } else {
        return None;
    };
    Some(place)
}

/// Whether the page has not been told yet how the session stands, or that somebody is signed in: then the first
/// screen is on its way to the case.
async fn is_signed_in(page: &Page) -> bool {
    let ask = "const done = arguments[0];
        const asked = performance.getEntriesByType('resource')
            .filter(one => /\\/session(\\/resume)?$/.test(one.name));
        if (!asked.some(one => one.responseEnd && one.responseStatus !== 409)) return done(true);
        // Told apart from what the page asks by its question mark.
        fetch('/api/v1/session?', { headers: { 'X-Waymark-Page': window.waymarkPage } })
            .then(answer => answer.json())
            .then(session => done(session.state === 'signed_in'), () => done(true));";
    let answer = page.driver.execute_async(ask, vec![]).await;
    answer.is_ok_and(|answer| answer.json() != &Value::Bool(false))
}

/// The questions of the shortest way.
const QUESTIONS: [&str; 4] = ["way", "number", "slot", "text-message"];
