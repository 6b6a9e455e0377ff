//! Complaining: the prepared words, a call about it, and who stands above.

use callback::Field;
use contract::CaseId;
use leptos::prelude::*;

use super::ask_for_call::ask_for_call;
use crate::components::{complaint, prepared_message, words};
use crate::language::{keys, say};
use crate::memory::use_memory;
use crate::navigation::use_navigator;
use crate::ui::{self, AnyView, IntoAny};

/// The answer of the form that says what a call is about.
const COMPLAINT: &str = "complaint";

/// How to complain about the handling of a case.
pub fn complain_screen(id: CaseId) -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    let write = prepared_message(memory, navigator, id.clone(), say(keys::COMPLAIN_TEXT));
    let call = Callback::new(move |()| {
        memory.callback.update(|draft| {
            if id != draft.case_id() {
                *draft = callback::Draft::for_case(id.as_str());
            }
            draft.put(Field::Topic, COMPLAINT);
        });
        ask_for_call(navigator).run(());
    });
    (
        words(keys::COMPLAIN_FIRST),
        ui::button_link(say(keys::COMPLAIN_WRITE), false, write),
        ui::paragraph_of(ui::nav_link(say(keys::CASE_CALLBACK), call)),
        ui::heading(say(keys::COMPLAINT_HEADING)),
        complaint(),
    )
        .into_any()
}
