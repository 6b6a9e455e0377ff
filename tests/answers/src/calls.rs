//! Every call of the contract, and what the portal does with its answer.

use std::fmt::Debug;

use contract::{
    CallbackList, Case, CaseList, ContactPreferences, HelperList, MessageList, PhoneCall, Session,
    SignInStarted, SlotList,
};
use performance::{PEOPLE_MIN, Published, WHOLE, bar, csv};
use serde::de::DeserializeOwned;

use crate::api::Read;
use crate::rules::Used;
use crate::trial::{End, Outcome, Trial, Wrong, read, read_nothing};
use crate::{drafts, feeds};

/// One call.
pub struct Call {
    /// Its `operationId` in the contract.
    pub id: &'static str,
    /// Tries it once.
    pub attempt: fn(&Trial) -> Outcome,
}

const fn call(id: &'static str, attempt: fn(&Trial) -> Outcome) -> Call {
    Call { id, attempt }
}

/// Those of the backend. A test compares them with the contract.
pub const CALLS: &[Call] = &[
    call("askForCode", |trial| {
        reads::<SignInStarted>(trial, "SignInStarted")
    }),
    call("tryCode", |trial| reads::<Session>(trial, "Session")),
    call("helperSignIn", |trial| reads::<Session>(trial, "Session")),
    call("session", |trial| reads::<Session>(trial, "Session")),
    call("signOut", ends),
    call("endSession", ends),
    call("leavePage", ends),
    call("resumeSession", |trial| reads::<Session>(trial, "Session")),
    call("askForFreshCode", |trial| {
        reads::<SignInStarted>(trial, "SignInStarted")
    }),
    call("proveFresh", drafts::fresh_code),
    call("cases", |trial| reads::<CaseList>(trial, "CaseList")),
    call("case", |trial| reads::<Case>(trial, "Case")),
    call("messages", |trial| {
        reads::<MessageList>(trial, "MessageList")
    }),
    call("sendMessage", drafts::message),
    call("answerToDo", drafts::answer_to_do),
    call("callbackSlots", |trial| {
        reads::<SlotList>(trial, "SlotList")
    }),
    call("callbacks", |trial| {
        reads::<CallbackList>(trial, "CallbackList")
    }),
    call("requestCallback", drafts::callback),
    call("callback", |trial| reads::<PhoneCall>(trial, "Callback")),
    call("changeCallback", drafts::change_of_callback),
    call("cancelCallback", ends),
    call("contactPreferences", |trial| {
        reads::<ContactPreferences>(trial, "ContactPreferences")
    }),
    call("setContactPreferences", drafts::preferences),
    call("giveCaseFeedback", drafts::feedback),
    call("giveFeedback", drafts::feedback),
    call("performance", numbers),
    call("helpers", |trial| reads::<HelperList>(trial, "HelperList")),
    call("addHelper", drafts::helper),
    call("removeHelper", ends),
];

/// Those of a directory: whatever it answers may be a page of services or one of them.
pub const FEEDS: &[Call] = &[call("services", feeds::services)];

/// Reads one answer, and does with it what the screens do.
fn reads<T>(trial: &Trial, gives: &str) -> Outcome
where
    T: Read + DeserializeOwned + PartialEq + Debug + Used,
{
    let read = read::<T>(&trial.answer(Some(gives)))?;
    Ok(read.map_or(End::Refused, |value| {
        value.used();
        End::Read(1)
    }))
}

/// Reads the numbers of the service. A small count stays hidden whatever comes, and what cannot be used is left out.
fn numbers(trial: &Trial) -> Outcome {
    let answer = trial.answer(Some("Performance"));
    let read = answer
        .outcome()
        .ok()
        .and_then(|json| performance::read(&json));
    let Some(read) = read else {
        return Ok(End::Refused);
    };
    let topics = read.rights.iter().chain(&read.steps);
    for row in topics.flat_map(|topic| &topic.quarters) {
        let is_small = |count: &u32| *count < PEOPLE_MIN;
        let shown = match &row.counts {
            Published::All { counts, .. } => counts.as_slice(),
            _ => &[],
        };
        if shown.iter().chain(&row.counts.people()).any(is_small) {
            return Err(Wrong::Untrue(format!("{row:?} shows a small count")));
        }
        let end = bar(&row.counts).last().map(|segment| segment.to);
        if end != Some(WHOLE) {
            return Err(Wrong::Untrue(format!("{row:?} has a bar with a gap")));
        }
    }
    let lines = csv(&read, "").lines().count();
    Ok(End::Read(u64::try_from(lines).unwrap_or(u64::MAX)))
}

/// Ends something: only an empty answer says so.
fn ends(trial: &Trial) -> Outcome {
    let read = read_nothing(&trial.answer(None))?;
    Ok(read.map_or(End::Refused, |()| End::Read(1)))
}
