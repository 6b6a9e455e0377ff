//! The contact preferences of a case: shown here, changed on the next screen.

mod change;
mod wording;

use contract::{CaseId, ContactPreferences};
use leptos::prelude::*;

pub use change::change_screen;

use crate::api::ApiError;
use crate::components::{go_to, load, words};
use crate::language::{keys, say};
use crate::memory::{Memory, use_memory};
use crate::navigation::{SignedInScreen, use_navigator};
use crate::ui::{AnyView, IntoAny};
use crate::{session, ui};

/// The preferences as the backend holds them; after a change, as it has just confirmed them.
pub fn preferences_screen(case_id: CaseId) -> AnyView {
    if let Some(confirmed) = take_confirmed(use_memory(), &case_id) {
        let text = words(keys::PREFERENCES_INTRO);
        let done = ui::notification(say(keys::PREFERENCES_CHANGED), true, text);
        return (done, rows_and_change_link(case_id, &confirmed)).into_any();
    }
    let wanted = case_id.clone();
    load(
        move || fetch(wanted.clone()),
        move |held: ContactPreferences| {
            let rows = rows_and_change_link(case_id.clone(), &held);
            (words(keys::PREFERENCES_INTRO), rows).into_any()
        },
    )
}

async fn fetch(case_id: CaseId) -> Result<ContactPreferences, ApiError> {
    session::handle()?.preferences(&case_id).await
}

/// Takes the confirmed change from memory, so that it is announced once.
fn take_confirmed(memory: Memory, case_id: &CaseId) -> Option<ContactPreferences> {
    let taken = memory
        .preferences_changed
        .try_update_untracked(Option::take)
        .flatten();
    taken.and_then(|confirmed| confirmed.of(case_id))
}

fn rows_and_change_link(case_id: CaseId, held: &ContactPreferences) -> AnyView {
    let change = go_to(use_navigator(), SignedInScreen::PreferencesChange(case_id));
    (
        ui::summary_list(wording::rows(held)),
        words(keys::PREFERENCES_EACH_TIME),
        ui::button_link(say(keys::PREFERENCES_CHANGE_TITLE), false, change),
    )
        .into_any()
}
