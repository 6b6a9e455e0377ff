//! A list to choose from, for many choices.

use leptos::prelude::*;

use super::choices::Choice;
use super::element::el;
use super::field::{Field, frame};
use super::view::View;

/// One of many. Hints of choices are not shown.
pub fn select(field: Field, choices: Vec<Choice>, chosen: RwSignal<String>) -> View {
    let option = |choice: Choice| {
        let is_chosen = chosen.with_untracked(|now| *now == choice.value);
        el("option", "")
            .prop("value", &choice.value.into())
            .prop("selected", &is_chosen.into())
            .attr("lang", choice.lang.as_deref().unwrap_or_default())
            .text(&choice.label)
            .any()
    };
    let select = el("select", "govuk-select")
        .children(choices.into_iter().map(option).collect())
        .on("change", move |event| {
            chosen.set(event_target_value(&event))
        });
    let control = field.control(select, "govuk-select--error");
    frame(field, false, control)
}
