//! The way through the form: its start, its steps and its end.

use callback::{Draft, Sending, State, Step};
use contract::CaseId;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::memory::Memory;
use crate::navigation::{CallbackScreen, Navigator, Screen, SignedInScreen};

/// Starts a new draft unless there is one for this case.
pub fn begin(memory: Memory, case_id: &CaseId) {
    if memory
        .callback
        .with_untracked(|draft| *case_id != draft.case_id())
    {
        memory.callback.set(Draft::for_case(case_id.as_str()));
        memory.sending.set(Sending::default());
        memory.slots.set(None);
    }
}

/// The screen of a step.
pub fn screen_of(step: Step) -> CallbackScreen {
    match step {
        Step::Question(id) => CallbackScreen::Question(id),
        Step::RingMyself => CallbackScreen::RingMyself,
        Step::Check => CallbackScreen::Check,
    }
}

/// Whether the request has been confirmed, perhaps while the person was elsewhere. Then the confirmation
/// opens instead of the form.
pub fn is_confirmed(navigator: Navigator, memory: Memory, case_id: &CaseId) -> bool {
    let is_this_case = memory
        .callback
        .with_untracked(|draft| *case_id == draft.case_id());
    let is_confirmed = is_this_case
        && memory
            .sending
            .with_untracked(|sending| matches!(sending.state(), State::Confirmed(_)));
    if is_confirmed {
        let case_id = case_id.clone();
        spawn_local(async move {
            finish(navigator, memory, &case_id, CallbackScreen::Confirmed);
        });
    }
    is_confirmed
}

/// Opens a screen from which Back leads to the case, not into the form again.
pub fn finish(navigator: Navigator, memory: Memory, case_id: &CaseId, screen: CallbackScreen) {
    let has_several = memory
        .cases
        .with_untracked(|cases| cases.as_ref().is_some_and(|cases| cases.cases.len() > 1));
    let cases = has_several.then(|| Screen::from(SignedInScreen::Cases));
    let trail = [SignedInScreen::Case(case_id.clone()).into(), screen.into()];
    navigator.restart(cases.into_iter().chain(trail).collect());
}
