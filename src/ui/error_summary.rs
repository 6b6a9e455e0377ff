//! The list of a form's errors, with a link to each field.

use leptos::prelude::*;

use super::any_view::AnyView;
use super::html::{a, div, h2, li, ul};
use super::into_any::IntoAny;
use crate::browser;

/// The id of the error summary, which gets the focus when it appears.
pub const SUMMARY: &str = "error-summary";

/// The id of its title.
const TITLE: &str = "error-summary-title";

/// An error of a form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FormError {
    /// The id of the field; empty if it belongs to no field.
    pub field: &'static str,
    /// What is wrong and how to fix it.
    pub message: String,
}

/// The list of errors, empty without any. It is always the same element: Orca in Firefox is silent about a new one
/// that takes the focus.
pub fn error_summary(
    title: impl Fn() -> String + 'static,
    errors: RwSignal<Vec<FormError>>,
) -> AnyView {
    let when_any = move |text: &'static str| {
        move || errors.with(|errors| (!errors.is_empty()).then(|| text.to_owned()))
    };
    let content = move || {
        let errors = errors.get();
        (!errors.is_empty()).then(|| alert(&title(), errors))
    };
    div()
        .class(when_any("govuk-error-summary"))
        .id(SUMMARY)
        .attr("tabindex", "-1")
        .attr("role", when_any("group"))
        .attr("aria-labelledby", when_any(TITLE))
        .child(content)
        .into_any()
}

fn alert(title: &str, errors: Vec<FormError>) -> AnyView {
    let items = errors.into_iter().map(item).collect::<Vec<_>>();
    let list = ul()
        .class("govuk-list govuk-error-summary__list")
        .child(items);
    let title = h2()
        .class("govuk-error-summary__title")
        .id(TITLE)
        .child(title);
    div()
        .attr("role", "alert")
        .child(title)
        .child(div().class("govuk-error-summary__body").child(list))
        .into_any()
}

fn item(FormError { field, message }: FormError) -> AnyView {
    let item = li();
    if field.is_empty() {
        return item.child(&message).into_any();
    }
    // The address must not change, so the link moves the focus itself.
    item.child(a().on_press(move || browser::focus(field)).child(&message))
        .into_any()
}
