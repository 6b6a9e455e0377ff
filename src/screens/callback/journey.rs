//! The way through the form: where it begins, where a step leads, and where it ends.

use callback::{Draft, Sending, State, Step};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::memory::Memory;
use crate::navigation::{Navigator, Screen};

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

/// Goes to a screen from which Back leads to the case, not into the form again.
pub fn finish(navigator: Navigator, memory: Memory, case_id: &str, screen: Screen) {
    let has_several = memory
        .cases
        .with_untracked(|cases| cases.as_ref().is_some_and(|cases| cases.cases.len() > 1));
    let mut trail = vec![Screen::Case(case_id.to_owned()), screen];
    if has_several {
        trail.insert(0, Screen::Cases);
    }
    navigator.restart(trail);
}
