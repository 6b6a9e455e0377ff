//! The form for an answer: yes or no, days, or the person's own words.

use casework::{Answering, ToDo};
use contract::{CaseId, ToDoAnswered, ToDoId};
use leptos::prelude::*;

use super::{HELD, days, draft, send};
use crate::api::ApiError;
use crate::browser;
use crate::components::{Form, long_text, words};
use crate::language::{Key, keys, say};
use crate::memory::{Memory, ToDoDraft};
use crate::ui::{self, AnyView, Bound, Choice, Field, IntoAny};

/// The form. Once the backend has the answer, `confirmed` gets what it holds.
pub fn form(
    memory: Memory,
    form: Form,
    (case_id, id): (CaseId, ToDoId),
    one: &ToDo,
    confirmed: RwSignal<Option<ToDoAnswered>>,
) -> AnyView {
    let ask = || words(keys::TODO_ASK);
    let Some(answering) = one.answering.clone() else {
        return ask();
    };
    // If the person left the form while it was being sent, nobody waits for that answer any more.
    memory.to_dos.update_untracked(|drafts| {
        if let Some(sending) = drafts.sending(&case_id, &id) {
            sending.give_up();
        }
    });
    let draft = draft_of(memory, case_id.clone(), id.clone(), one);
    let Some(fields) = fields(form, &answering, draft) else {
        return ask();
    };
    let submit = Callback::new(move |()| {
        let filled_in = draft.get_untracked();
        let answer = match draft::answer(&answering, &filled_in) {
            Ok(answer) => answer,
            Err(error) => return form.show(vec![error]),
        };
        // What the backend held counts as filled in from now on: the sending is kept beside it.
        draft.set(filled_in.clone());
        let (case_id, id) = (case_id.clone(), id.clone());
        let task = async move {
            let held = send::send(memory, case_id, id, (filled_in, answer)).await?;
            confirmed.set(Some(held));
            // The pressed button is gone, and the focus with it.
            request_animation_frame(|| browser::focus(HELD));
            Ok(())
        };
        form.send(task, field_of);
    });
    form.view(fields, say(keys::TODO_SEND), submit)
}

/// The fields; none if the answer is given elsewhere.
fn fields(form: Form, answering: &Answering, filled_in: Bound<ToDoDraft>) -> Option<Vec<AnyView>> {
    let field = |id, label| Field::named(id, label).error(form.error(id));
    let choice = filled_in.part(
        |draft| draft.choice.clone(),
        |draft, choice| draft.choice = choice,
    );
    let choices = |offered: [(&str, Key); 2]| -> Vec<Choice> {
        let offered = offered.into_iter();
        offered
            .map(|(value, label)| Choice::new(value, say(label)))
            .collect()
    };
    let label = || say(keys::TODO_ANSWER_LABEL);
    Some(match answering {
        Answering::YesNo { question } => {
            let label = field(draft::CHOICE, question.clone().unwrap_or_else(label));
            let offered = [
                (draft::YES, keys::TODO_ANSWER_YES),
                (draft::NO, keys::TODO_ANSWER_NO),
            ];
            vec![ui::radios(label, choices(offered), choice)]
        }
        Answering::Days { from, to } => {
            let offered = [
                (draft::ANY, keys::TODO_ANSWER_ANY),
                (draft::SOME, keys::TODO_ANSWER_SOME),
            ];
            let chosen =
                filled_in.part(|draft| draft.days.clone(), |draft, days| draft.days = days);
            let (from, to) = (*from, *to);
            let some =
                move || (choice.get() == draft::SOME).then(|| days::days(form, from, to, chosen));
            vec![
                ui::radios(field(draft::CHOICE, label()), choices(offered), choice),
                some.into_any(),
            ]
        }
        Answering::Text { chars_max } => {
            let text = filled_in.part(|draft| draft.text.clone(), |draft, text| draft.text = text);
            vec![
                words(keys::TODO_READERS),
                long_text(field(draft::TEXT, label()), text, *chars_max),
            ]
        }
        _ => return None,
    })
}

/// The draft in memory, which survives the end of the session; until there is one, what the backend holds.
fn draft_of(memory: Memory, case_id: CaseId, id: ToDoId, one: &ToDo) -> Bound<ToDoDraft> {
    let held = one
        .answered
        .as_ref()
        .map(draft::of_held)
        .unwrap_or_default();
    let (of_case, of_item) = (case_id.clone(), id.clone());
    Bound::new(
        move || {
            let begun = memory.to_dos.with(|drafts| drafts.get(&of_case, &of_item));
            begun.unwrap_or_else(|| held.clone())
        },
        move |draft| {
            memory
                .to_dos
                .update(|drafts| drafts.put(&case_id, &id, draft));
        },
    )
}

fn field_of(error: &ApiError) -> &'static str {
    let ApiError::Rejected(names) = error else {
        return "";
    };
    match names.first().map(String::as_str) {
        Some("yes") => draft::CHOICE,
        Some("days") => days::FIELD,
        Some("text") => draft::TEXT,
        _ => "",
    }
}
