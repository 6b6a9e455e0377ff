//! Something that only the person can do, answered on this site: the form, then what the backend holds.

mod answer;
mod days;
mod draft;
mod send;

use casework::ToDo;
use contract::{CaseId, ToDoAnswered, ToDoId};
use leptos::prelude::*;

use crate::components::{Form, go_to, to_do_answer, to_do_when, words};
use crate::language::{date, keys, say, say_with};
use crate::memory::{Memory, use_memory};
use crate::navigation::{SignedInScreen, use_navigator};
use crate::ui::html::h2;
use crate::ui::{self, AnyView, IntoAny};

/// The id of the heading over what the backend holds.
const HELD: &str = "to-do-held";

/// The form, with the draft from memory; then what the backend has confirmed.
pub fn to_do_screen(case_id: CaseId, id: ToDoId) -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    let back = go_to(navigator, SignedInScreen::Case(case_id.clone()));
    let Some(one) = find(memory, &case_id, &id) else {
        let link = ui::button_link(say(keys::TODO_BACK), false, back);
        return (words(keys::TODO_GONE), link).into_any();
    };
    let form = Form::new();
    let confirmed = RwSignal::new(None);
    let before = (
        to_do_when(&one).map(ui::paragraph),
        one.note.clone().map(ui::paragraph),
    );
    let draw = move || match confirmed.get() {
        Some(answered) => held(&answered, &one, back),
        None => {
            // What is filled in may be another: it was begun before, or here while it was answered elsewhere.
            let held = one.answered.as_ref().map(to_do_answer).map(ui::paragraph);
            let of = (case_id.clone(), id.clone());
            (held, answer::form(memory, form, of, &one, confirmed)).into_any()
        }
    };
    (before, draw).into_any()
}

/// The item, as the case in memory has it.
fn find(memory: Memory, case_id: &CaseId, id: &ToDoId) -> Option<ToDo> {
    memory.case.with_untracked(|case| {
        let case = case.as_ref().filter(|case| case.id == *case_id)?;
        let one = case.to_do.iter().find(|one| one.id.as_ref() == Some(id))?;
        Some(ToDo::of(one, one.by, case.today))
    })
}

/// What the backend has confirmed, and until when it can be changed.
fn held(answered: &ToDoAnswered, one: &ToDo, back: Callback<()>) -> AnyView {
    let heading = h2()
        .class("govuk-heading-m")
        .id(HELD)
        .attr("tabindex", "-1")
        .child(say(keys::TODO_GOT));
    let until = one.by.map(|by| {
        let until = say_with(keys::TODO_CHANGE_UNTIL, &[("date", &date::ahead(by))]);
        ui::paragraph(until)
    });
    (
        heading,
        ui::paragraph(to_do_answer(answered)),
        until,
        ui::button_link(say(keys::TODO_BACK), false, back),
    )
        .into_any()
}
