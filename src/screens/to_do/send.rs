//! Sends an answer once, and puts what the backend holds into the case.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use contract::{CaseId, ToDo, ToDoAnswer, ToDoAnswered, ToDoId};
use leptos::prelude::*;
use sending::{Once, Order};

use crate::api::ApiError;
use crate::errand::{FormErrand, keeping};
use crate::memory::{Memory, ToDoDraft};
use crate::session;

/// What the backend holds, once it has confirmed the answer.
///
/// # Errors
/// Why it may not have it. After `NotChangeable`, no case is in memory.
pub async fn send(
    memory: Memory,
    case_id: CaseId,
    id: ToDoId,
    (filled_in, answer): (ToDoDraft, ToDoAnswer),
) -> Result<ToDoAnswered, ApiError> {
    match press(memory, &case_id, &id, answer).await {
        Ok((to_do, answered)) => {
            memory.to_dos.update_untracked(|drafts| {
                // What was typed meanwhile is another answer.
                if drafts.get(&case_id, &id).as_ref() == Some(&filled_in) {
                    drafts.remove(&case_id, &id);
                }
            });
            put(memory, &case_id, to_do);
            Ok(answered)
        }
        Err(ApiError::NotChangeable) => {
            // Staff have changed something since the case was read: it is read again when it is shown.
            memory.case.set(None);
            Err(ApiError::NotChangeable)
        }
        Err(error) => Err(error),
    }
}

async fn press(
    memory: Memory,
    case_id: &CaseId,
    id: &ToDoId,
    answer: ToDoAnswer,
) -> Result<(ToDo, ToDoAnswered), ApiError> {
    memory
        .to_dos
        .update_untracked(|drafts| drafts.press(case_id, id, &answer));
    let confirmed = Rc::new(Cell::new(None));
    let of_machine = (case_id.clone(), id.clone());
    let of_attempt = of_machine.clone();
    let errand = FormErrand {
        machine: Box::new(move |change| {
            let (case_id, id) = &of_machine;
            let ordered = memory.to_dos.try_update_untracked(|drafts| {
                let sending = drafts.sending(case_id, id);
                sending.map_or(Order::Rest, change)
            });
            memory.tell_shell();
            ordered.unwrap_or(Order::Rest)
        }),
        attempt: keeping(Rc::clone(&confirmed), move || {
            attempt(memory, of_attempt.clone(), answer.clone())
        }),
        look: Box::new(|| Box::pin(async { None })),
        failure: RefCell::default(),
    };
    errand.press(Once::Key, "").await?;
    confirmed.take().ok_or(ApiError::Malformed)
}

async fn attempt(
    memory: Memory,
    (case_id, id): (CaseId, ToDoId),
    answer: ToDoAnswer,
) -> Result<(ToDo, ToDoAnswered), ApiError> {
    let key = memory
        .to_dos
        .with_untracked(|drafts| drafts.key(&case_id, &id));
    // Whoever has signed out sends nothing.
    let key = key.ok_or(ApiError::SignedOut)?;
    let to_do = session::handle()?
        .answer_to_do(&case_id, &id, key.as_str().to_owned(), &answer)
        .await?;
    // Without the answer, it has not been confirmed.
    let answered = to_do.answered.clone().ok_or(ApiError::Malformed)?;
    Ok((to_do, answered))
}

/// The case in memory has it too, without reading the case again.
fn put(memory: Memory, case_id: &CaseId, answered: ToDo) {
    memory.case.update(|case| {
        let case = case.as_mut().filter(|case| case.id == *case_id);
        let mut items = case.into_iter().flat_map(|case| &mut case.to_do);
        if let Some(item) = items.find(|item| item.id == answered.id) {
            *item = answered;
        }
    });
}
