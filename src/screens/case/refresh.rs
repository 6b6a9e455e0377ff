//! Checks for news. The old content stays until the backend has answered.

use contract::CaseId;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{fetch, keep};
use crate::api::ApiError;
use crate::components::sentence;
use crate::language::{keys, say};
use crate::memory::Memory;
use crate::ui::{AnyView, IntoAny};
use crate::{session, ui};

/// A button that checks for news, and its outcome, which is announced.
pub fn refresh(id: CaseId, memory: Memory) -> AnyView {
    let outcome = RwSignal::new(String::new());
    let is_checking = StoredValue::new(false);
    let check = Callback::new(move |()| {
        if is_checking.get_value() {
            return;
        }
        is_checking.set_value(true);
        outcome.set(say(keys::LOAD_LOADING));
        let wanted = id.clone();
        spawn_local(async move {
            let answer = fetch(wanted).await;
            // The person may have left the screen.
            if is_checking.try_set_value(false).is_some() {
                return;
            }
            match answer {
                Ok(case) => {
                    keep(case, memory);
                    outcome.set(say(keys::CASE_REFRESHED));
                }
                Err(ApiError::SignedOut) => session::end(),
                Err(why) => outcome.set(sentence(&why)),
            }
        });
    });
    (
        ui::secondary_button(say(keys::CASE_REFRESH), check),
        ui::status(move || outcome.get()),
    )
        .into_any()
}
