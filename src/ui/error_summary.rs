//! The list of what is wrong with a form, with a link to each field.

use super::element::el;
use super::view::View;
use crate::browser;

/// The id of the error summary, which takes the focus when it appears.
pub const SUMMARY: &str = "error-summary";

/// Something that is wrong with a form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The id of the field to mend; empty when it is about no field.
    pub field: &'static str,
    /// What is wrong and how to mend it.
    pub message: String,
}

/// The list of what is wrong.
pub fn error_summary(title: String, faults: Vec<Fault>) -> View {
    let items = faults.into_iter().map(item).collect();
    let list = el("ul", "govuk-list govuk-error-summary__list")
        .children(items)
        .any();
    let alert = el("div", "")
        .attr("role", "alert")
        .child(el("h2", "govuk-error-summary__title").text(&title).any())
        .child(el("div", "govuk-error-summary__body").child(list).any());
    el("div", "govuk-error-summary")
        .attr("id", SUMMARY)
        .attr("tabindex", "-1")
        .child(alert.any())
        .any()
}

fn item(Fault { field, message }: Fault) -> View {
    let item = el("li", "");
    if field.is_empty() {
        return item.text(&message).any();
    }
    // The address must not change, so the link moves the focus itself.
    item.child(
        el("a", "")
            .on_press(move || browser::focus(field))
            .text(&message)
            .any(),
    )
    .any()
}
