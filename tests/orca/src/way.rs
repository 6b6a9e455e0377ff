//! The main job by keyboard alone: the case, a step, a call, and the way out. Each place is known by what Orca says there.

use std::time::Duration;

use stand_in::{Running, TextMessage};
use visiting::say;

use crate::listening::{Listening, Unheard};

const REFERENCE: &str = "WM/10001/26";
/// The latest step of this case.
const STEP: &str = "milestone.statement.name";
/// The questions about the call after the first, each with its answer: the first one where none is named.
const ANSWERS: [(&str, Option<&str>); 3] = [
    ("callback.number.title", None),
    ("callback.safe.title", Some("callback.safe.yes")),
    ("callback.day.title", None),
];
/// How long until the session is about to end, with time to spare.
const WARNING_WITHIN: Duration = Duration::from_secs(200);

/// Goes the whole way.
pub async fn go(orca: &mut Listening, backend: &Running) -> Result<(), Unheard> {
    sign_in(orca, backend).await?;
    read_a_step(orca)?;
    stay(orca)?;
    ask_for_a_call(orca)?;
    leave(orca);
    Ok(())
}

async fn sign_in(orca: &mut Listening, backend: &Running) -> Result<(), Unheard> {
    orca.note("The start");
    follow(orca, "start.sign-in", "reference.title")?;
    orca.note("A reference that is missing");
    orca.presses_until("Tab", "entry")?;
    orca.press("Return");
    orca.comes(&say("error.summary-title"))?;
    orca.presses_until("Tab", &say("reference.empty"))?;
    orca.note("The reference");
    orca.presses_until("Tab", "entry")?;
    orca.types(REFERENCE, REFERENCE);
    orca.press("Return");
    orca.comes(&say("code.title"))?;
    orca.note("The code");
    let sent = backend.outbox().await;
    let code = sent.last().and_then(TextMessage::code);
    orca.presses_until("Tab", "entry")?;
    orca.types(&code.unwrap_or_default(), "<the code>");
    orca.press("Return");
    orca.comes(&say("case.title"))
}

fn read_a_step(orca: &mut Listening) -> Result<(), Unheard> {
    orca.note("One step of the case");
    let row = say("case.row.history");
    // The number of steps follows.
    let row = row.split(" ·").next().unwrap_or(&row);
    orca.presses_until("Tab", row)?;
    orca.press("Return");
    follow(orca, STEP, STEP)?;
    orca.press("Down");
    orca.press("Down");
    orca.note("Back to the case");
    orca.presses_until("shift+Tab", &say("nav.back"))?;
    orca.press("Return");
    orca.comes(&say("case.title"))
}

fn stay(orca: &mut Listening) -> Result<(), Unheard> {
    orca.note("Nothing is done until the session is about to end");
    orca.comes_within(&say("session.warning-title"), WARNING_WITHIN)?;
    orca.note("Any key keeps her signed in");
    orca.press("Down");
    Ok(())
}

fn ask_for_a_call(orca: &mut Listening) -> Result<(), Unheard> {
    orca.note("A call");
    follow(orca, "case.callback", "callback.way.title")?;
    orca.note("A question without an answer");
    go_on(orca, "error.summary-title")?;
    orca.note("The answers");
    choose(orca, Some("callback.way.text"))?;
    for (question, answer) in ANSWERS {
        go_on(orca, question)?;
        choose(orca, answer)?;
    }
    go_on(orca, "callback.text-message.title")?;
    follow(orca, "callback.skip", "callback.check.title")?;
    orca.note("Sending it");
    follow(orca, "callback.check.send", "callback.confirmed.title")?;
    orca.note("What was agreed");
    (0..8).for_each(|_| orca.press("Down"));
    Ok(())
}

/// Leaves by the Shift key; what the next page says is not ours.
fn leave(orca: &mut Listening) {
    orca.note("The way out");
    orca.press("Shift_L");
    orca.press("Shift_L");
}

/// Goes to a link or a button by its text and uses it.
fn follow(orca: &mut Listening, text: &str, leads_to: &str) -> Result<(), Unheard> {
    orca.presses_until("Tab", &say(text))?;
    orca.press("Return");
    orca.comes(&say(leads_to))
}

fn choose(orca: &mut Listening, answer: Option<&str>) -> Result<(), Unheard> {
    orca.presses_until("Tab", "radio button")?;
    if let Some(answer) = answer {
        orca.presses_until("Down", &say(answer))?;
    }
    orca.press("space");
    Ok(())
}

fn go_on(orca: &mut Listening, leads_to: &str) -> Result<(), Unheard> {
    follow(orca, "common.continue", leads_to)
}
