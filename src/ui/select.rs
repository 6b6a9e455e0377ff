//! A drop-down list, for many choices.

use leptos::ev;
use leptos::prelude::*;

use super::any_view::AnyView;
use super::bound::Bound;
use super::choices::Choice;
use super::field::{Field, frame};
use super::html;
use super::into_any::IntoAny;

/// A choice of one from many. Hints of choices are not shown.
pub fn select(field: Field, choices: Vec<Choice>, chosen: Bound<String>) -> AnyView {
    let now = chosen.get_untracked();
    let option = |choice: Choice| {
        let is_chosen = now == choice.value;
        html::option()
            .prop("value", choice.value)
            .prop("selected", is_chosen)
            .attr("lang", choice.lang.as_deref())
            .child(&choice.label)
            .into_any()
    };
    let select = html::select()
        .child(choices.into_iter().map(option).collect::<Vec<_>>())
        .on(ev::change, move |event| {
            chosen.set(event_target_value(&event))
        });
    let control = field.control(select, ["govuk-select", "govuk-select govuk-select--error"]);
    frame(field, false, control)
}
