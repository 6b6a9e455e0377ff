//! One day: the request is sent while something goes wrong, and the person goes on until they have a
//! call. What they are told is held against the backend's file at that moment and at the end.

use std::collections::HashSet;
use std::sync::Arc;

use sqlx::Connection;
use thirtyfour::WindowHandle;

use super::place::{Place, place};
use super::plan::{Event, Plan};
use crate::support::{Page, Part, Portal, Start, say};

const REFERENCE: &str = "WM/10001/26";
const CALL: &str = "POST /cases/{case_id}/callbacks";
/// How often a person goes on before they would give up.
const STEPS_MAX: usize = 40;
/// What came of a day.
#[derive(Debug, Default)]
pub struct Day {
    /// The person was told that the request is there.
    pub told: bool,
    /// Or they found it in the list of their calls.
    pub found: bool,
    /// How often they pressed the button.
    pub presses: u64,
    /// How often they began anew, because everything they had typed was gone.
    pub drafts: u64,
    /// How many calls were booked beside the one of the same draft.
    pub duplicates: u64,
    /// They were told yes, and at the end there is none of that reference.
    pub lost: bool,
    /// They were told yes before it was in the file.
    pub not_committed: bool,
}

impl Day {
    /// Whether every promise was kept, and the person got their call.
    pub fn is_good(&self) -> bool {
        (self.told || self.found) && self.duplicates == 0 && !self.lost && !self.not_committed
    }
}

/// Lives through a day. The browser stays, the backend is new.
pub async fn live(page: &Page, plan: &Plan) -> Day {
    let start = Start::default().limits(|limits| limits.calls_per_slot = 1);
    let page = &Page {
        portal: Arc::new(Portal::start(start).await),
        ..page.clone()
    };
    let mut day = Day::default();
    page.sign_in(REFERENCE).await;
    ask(page, &mut day).await;
    send(page, plan, &mut day).await;
    let told = go_on(page, &mut day).await;

    page.driver.delete_all_cookies().await.expect("no cookies");
    let booked = booked(page).await;
    let drafts: HashSet<&str> = booked.iter().map(|(_, draft)| draft.as_str()).collect();
    day.duplicates = (booked.len() - drafts.len()) as u64;
    let is_there = |reference: &String| booked.iter().any(|(booked, _)| booked == reference);
    day.lost = told.is_some_and(|reference| !is_there(&reference));
    day.found &= !booked.is_empty();
    day
}

/// From the case to the button that sends, with the name of this draft in its note.
async fn ask(page: &Page, day: &mut Day) {
    page.press_or_follow(&say("case.callback")).await;
    let is_asked = async || page.h1().await.is_some_and(|now| now != say("case.title"));
    page.until(is_asked).await;
    while place(page).await == Place::Question {
        answer(page).await;
    }
    let change = [say("callback.change"), say("callback.note.short")].join(" ");
    let is_written = page.has(&Part::link(&change)).await;
    let add = say("callback.note.short");
    page.follow(if is_written { &change } else { &add }).await;
    let note = say("callback.note.title");
    page.heading(&note).await;
    // After signing in again the answers are still there: it is the same draft.
    if page.value_of(&note).await.is_empty() {
        day.drafts += 1;
        page.type_into(&note, &format!("draft {}", day.drafts))
            .await;
    }
    page.press(&say("common.continue")).await;
    page.heading(&say("callback.check.title")).await;
}

/// Presses the button on a bad line, and lets happen what happens.
async fn send(page: &Page, plan: &Plan, day: &mut Day) {
    let other = if plan.event == Event::TwoTabs {
        Some(second_tab(page, day).await)
    } else {
        None
    };
    if let Some(fault) = plan.fault {
        let faults = page.portal.faults();
        faults.switch(CALL, fault, Some(plan.times));
    }
    if plan.event == Event::NoSignal {
        has_signal(page, false).await;
    }
    day.presses += 1;
    page.press(&say("callback.check.send")).await;
    happen(page, plan.event).await;
    if let Some(first) = other {
        page.driver.switch_to_window(first).await.expect("a tab");
        page.heading(&say("session-ended.title")).await;
    }
}

async fn happen(page: &Page, event: Event) {
    match event {
        Event::Quiet | Event::TwoTabs => {}
        Event::Taps => {
            // All in one task, faster than the page can change.
            let taps = "const sends = [...document.querySelectorAll('button')]
                .filter(button => button.textContent.trim() === arguments[0]);
                for (const send of sends) { send.click(); send.click(); send.click(); }";
            page.script(taps, vec![say("callback.check.send").into()])
                .await;
        }
        Event::Reload => page.reload().await,
        Event::Exit => {
            page.click(&Part::id("exit")).await;
            page.arrives_at(&page.portal.elsewhere.weather()).await;
        }
        Event::Panic => {
            page.script(crate::shell::BREAK, vec![]).await;
        }
        Event::PhoneClock(minutes) => {
            let jump = "const now = Date.now.bind(Date), by = arguments[0] * 60000;
                Date.now = () => now() + by;";
            page.script(jump, vec![minutes.into()]).await;
        }
        Event::BackendClock(secs) => page.portal.clock.advance_secs(secs),
        Event::Restart => page.portal.restart().await,
        Event::Locked(millis) => hold_the_file(page, millis).await,
        Event::NoSignal => {
            // What gets through all the same is told as ever; what does not waits for the person.
            place(page).await;
            has_signal(page, true).await;
        }
    }
}

/// The same answers in another tab, which stays in front: signing in there ends the session of the first.
/// Gives the first one.
async fn second_tab(page: &Page, day: &mut Day) -> WindowHandle {
    let first = page.driver.window().await.expect("a tab");
    page.in_new_tab().await;
    page.portal.clock.advance_secs(60);
    page.sign_in(REFERENCE).await;
    ask(page, day).await;
    first
}

/// What the browser tells a page of its connection.
async fn has_signal(page: &Page, has: bool) {
    let tell = "Object.defineProperty(Navigator.prototype, 'onLine', {
            configurable: true, get: () => arguments[0] });
        dispatchEvent(new Event(arguments[0] ? 'online' : 'offline'));";
    page.script(tell, vec![has.into()]).await;
}

/// Another program writes to the backend's file for so long.
async fn hold_the_file(page: &Page, millis: u64) {
    let mut database = page.portal.database().await;
    let held = sqlx::query("BEGIN IMMEDIATE").execute(&mut database).await;
    if held.is_ok() {
        let end = std::time::Instant::now() + std::time::Duration::from_millis(millis);
        // Nothing else tells that the time is over.
        let is_over = async || std::time::Instant::now() >= end;
        page.until(is_over).await;
        let freed = sqlx::query("ROLLBACK").execute(&mut database).await;
        freed.expect("the file is free again");
    }
    database.close().await.expect("the connection ends");
}

/// Goes on from wherever the person is, until they have a call. Gives the reference they were told.
async fn go_on(page: &Page, day: &mut Day) -> Option<String> {
    for _ in 0..STEPS_MAX {
        let place = place(page).await;
        match place {
            Place::Told(reference) => {
                day.told = true;
                let booked = booked(page).await;
                day.not_committed = !booked.iter().any(|(booked, _)| *booked == reference);
                return Some(reference);
            }
            Place::Case(true) => {
                day.found = true;
                return None;
            }
            Place::Answers => {
                page.portal.faults().clear();
                day.presses += 1;
                page.press(&say("callback.check.send")).await;
            }
            Place::Question => answer(page).await,
            Place::Case(false) => ask(page, day).await,
            Place::SessionEnded => {
                page.press_or_follow(&say("session.sign-in-again")).await;
                page.heading(&say("reference.title")).await;
                page.sign_in_from_reference(REFERENCE).await;
            }
            Place::Start => page.sign_in_from_start(REFERENCE).await,
            // On a busy machine it is shown, and hidden again, because the app comes late.
            Place::Failure => page.reload().await,
            Place::Elsewhere => page.open(&page.portal.url()).await,
        }
    }
    page.fail("the person gave up").await
}

/// Answers the question on the screen as before.
async fn answer(page: &Page) {
    let title = page.h1().await.unwrap_or_default();
    let is = |question: &str| title == say(&format!("callback.{question}.title"));
    if is("slot") {
        page.click(&Part::first_time()).await;
    } else {
        if is("way") {
            page.choose(&say("callback.way.text")).await;
        } else if is("number") {
            page.click(&Part::last_on_offer()).await;
        }
        page.press(&say("common.continue")).await;
    }
    let has_gone_on = async || page.h1().await.is_some_and(|now| now != title);
    page.until(has_gone_on).await;
}

/// The calls that are booked: the reference of each, and the draft it comes from.
async fn booked(page: &Page) -> Vec<(String, String)> {
    let mut database = page.portal.database().await;
    let query = "SELECT reference, coalesce(json_extract(request, '$.note'), '')
        FROM callbacks WHERE state = 'booked'";
    let booked = sqlx::query_as(query).fetch_all(&mut database).await;
    booked.expect("the calls can be read")
}
