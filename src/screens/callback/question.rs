//! Which page of the form is drawn, for which case.

use callback::{Draft, Kind, Question, QuestionId, Sending, State, Step};
use contract::SlotList;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::advice::advice;
use super::case::{finish, of_case};
use super::offer::with_offer;
use super::page::page;
use crate::memory::{Memory, use_memory};
use crate::navigation::{Navigator, Screen, use_navigator};
use crate::ui;
use crate::ui::View;

/// Draws a question.
pub fn question(id: QuestionId) -> View {
    of_case(|case| {
        let (navigator, memory) = (use_navigator(), use_memory());
        if is_confirmed(navigator, memory, &case.id) {
            return ui::nothing();
        }
        begin(memory, &case.id);
        match id.question() {
            Some(question) if question.asks.is_empty() => advice(),
            Some(question) if needs_offer(question) => with_offer(
                memory,
                case.id,
                Box::new(move |offer| page(question, &offer)),
            ),
            Some(question) => page(
                question,
                &memory.slots.get_untracked().unwrap_or_else(no_offer),
            ),
            None => ui::nothing(),
        }
    })
}

/// A request that was confirmed while the person was elsewhere is shown instead of the form.
pub fn is_confirmed(navigator: Navigator, memory: Memory, case_id: &str) -> bool {
    let is_this_case = memory
        .callback
        .with_untracked(|draft| draft.case_id() == case_id);
    let is_confirmed = is_this_case
        && memory
            .sending
            .with_untracked(|sending| matches!(sending.state(), State::Confirmed(_)));
    if is_confirmed {
        let case_id = case_id.to_owned();
        spawn_local(async move {
            finish(navigator, memory, &case_id, Screen::CallbackConfirmed);
        });
    }
    is_confirmed
}

/// Begins anew when there are no answers for this case yet.
pub fn begin(memory: Memory, case_id: &str) {
    if memory
        .callback
        .with_untracked(|draft| draft.case_id() != case_id)
    {
        memory.callback.set(Draft::for_case(case_id));
        memory.sending.set(Sending::default());
        memory.slots.set(None);
    }
}

/// Where a step leads.
pub fn screen_of(step: Step) -> Screen {
    match step {
        Step::Question(id) => Screen::CallbackQuestion(id),
        Step::RingMyself => Screen::RingMyself,
        Step::Check => Screen::CallbackCheck,
    }
}

/// Nothing on offer: for pages that need nothing.
fn no_offer() -> SlotList {
    SlotList {
        slots: Vec::new(),
        numbers: Vec::new(),
        language: None,
    }
}

fn needs_offer(question: &Question) -> bool {
    question
        .asks
        .iter()
        .any(|ask| matches!(ask.kind, Kind::Days | Kind::Slots | Kind::Numbers))
}
