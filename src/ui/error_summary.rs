//! The list of a form's errors, with a link to each field.

use super::any_view::AnyView;
use super::html::{a, div, h2, li, ul};
use super::into_any::IntoAny;
use crate::browser;

/// The id of the error summary, which gets the focus when it appears.
pub const SUMMARY: &str = "error-summary";

/// An error of a form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FormError {
    /// The id of the field; empty if it belongs to no field.
    pub field: &'static str,
    /// What is wrong and how to fix it.
    pub message: String,
}

/// The list of errors.
pub fn error_summary(title: String, errors: Vec<FormError>) -> AnyView {
    let items = errors.into_iter().map(item).collect::<Vec<_>>();
    let list = ul()
        .class("govuk-list govuk-error-summary__list")
        .child(items);
    let alert = div()
        .attr("role", "alert")
        .child(h2().class("govuk-error-summary__title").child(&title))
        .child(div().class("govuk-error-summary__body").child(list));
    div()
        .class("govuk-error-summary")
        .id(SUMMARY)
        .attr("tabindex", "-1")
        .child(alert)
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
