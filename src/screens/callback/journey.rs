//! The way through the form: where it begins, where a step leads, and where it ends.

use callback::{Draft, Sending, State, Step};
use contract::CaseId;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::memory::Memory;
use crate::navigation::{Navigator, Screen, SignedInScreen};

/// Begins anew when there are no answers for this case yet.
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

/// Where a step leads.
pub fn screen_of(step: Step) -> SignedInScreen {
    match step {
        Step::Question(id) => SignedInScreen::CallbackQuestion(id),
        Step::RingMyself => SignedInScreen::RingMyself,
        Step::Check => SignedInScreen::CallbackCheck,
    }
}

/// A request that was confirmed while the person was elsewhere is shown instead of the form.
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
            finish(
                navigator,
                memory,
                &case_id,
                SignedInScreen::CallbackConfirmed,
            );
        });
    }
    is_confirmed
}

/// Goes to a screen from which Back leads to the case, not into the form again.
pub fn finish(navigator: Navigator, memory: Memory, case_id: &CaseId, screen: SignedInScreen) {
    let has_several = memory
        .cases
        .with_untracked(|cases| cases.as_ref().is_some_and(|cases| cases.cases.len() > 1));
    let cases = has_several.then_some(SignedInScreen::Cases);
    let trail = [SignedInScreen::Case(case_id.clone()), screen];
    navigator.restart(cases.into_iter().chain(trail).map(Screen::from).collect());
}
