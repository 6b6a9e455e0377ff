//! Answers that are given with one press, such as the free times of a day.

use leptos::ev;
use leptos::prelude::*;

use super::any_view::AnyView;
use super::choices::Choice;
use super::field::{Field, frame};
use super::html::{self, div, li, span, ul};
use super::into_any::IntoAny;
use super::row::row;

/// Answers that belong together.
pub struct AnswerGroup {
    /// What they have in common, such as their day. Screen readers hear it after each of them.
    pub name: String,
    /// The answers. Their hints are not shown.
    pub answers: Vec<Choice>,
    /// Whether they are in view at once.
    pub is_open: bool,
}

/// Answers in groups that open. The answer that was given before is marked.
pub fn answer_buttons(
    field: Field,
    groups: Vec<AnswerGroup>,
    given: &str,
    give: Callback<String>,
) -> AnyView {
    let mut at = 0;
    let groups: Vec<_> = groups
        .into_iter()
        .map(|group| {
            let buttons: Vec<_> = group
                .answers
                .iter()
                .map(|answer| {
                    at += 1;
                    // The first one has the id of the field, so that the error summary can link to it.
                    let id = if at == 1 {
                        field.id.to_owned()
                    } else {
                        [field.id, "-", &at.to_string()].concat()
                    };
                    let button = button(answer, &group.name, id, answer.value == given, give);
                    li().child(button).into_any()
                })
                .collect();
            let list = ul()
                .class("wm-answers")
                .attr("role", "list")
                .child(buttons)
                .into_any();
            row(group.name, group.is_open, list, |_| {})
        })
        .collect();
    frame(field, true, div().child(groups).into_any())
}

fn button(
    answer: &Choice,
    group: &str,
    id: String,
    is_given: bool,
    give: Callback<String>,
) -> AnyView {
    let value = answer.value.clone();
    let hidden = span()
        .class("govuk-visually-hidden")
        .child([", ", group].concat());
    html::button()
        .class("govuk-button govuk-button--secondary")
        .attr("type", "button")
        .id(id)
        .attr("aria-current", is_given.then_some("true"))
        .on(ev::click, move |_| give.run(value.clone()))
        .child(&answer.label)
        .child(hidden)
        .into_any()
}
