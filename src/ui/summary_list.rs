//! Names and values, such as answers to check before sending.

use leptos::prelude::*;

use super::any_view::AnyView;
use super::html::{a, dd, div, dl, dt, span};
use super::into_any::IntoAny;

/// One name with its value.
pub struct Row {
    /// The name.
    pub name: String,
    /// The value.
    pub value: AnyView,
    /// A link that changes it: its text, what it changes (for screen readers only), and its action.
    pub change: Option<(String, String, Callback<()>)>,
}

impl Row {
    /// A row without a link.
    pub fn new(name: String, value: impl Into<String>) -> Self {
        Self {
            name,
            value: value.into().into_any(),
            change: None,
        }
    }
}

/// Names and values.
pub fn summary_list(rows: Vec<Row>) -> AnyView {
    dl().class("govuk-summary-list")
        .child(rows.into_iter().map(row).collect::<Vec<_>>())
        .into_any()
}

fn row(
    Row {
        name,
        value,
        change,
    }: Row,
) -> AnyView {
    let row = div()
        .class("govuk-summary-list__row")
        .child(dt().class("govuk-summary-list__key").child(&name))
        .child(dd().class("govuk-summary-list__value").child(value));
    let Some((label, what, go)) = change else {
        return row.into_any();
    };
    let hidden = span()
        .class("govuk-visually-hidden")
        .child([" ", &what].concat());
    let link = a()
        .class("govuk-link")
        .on_press(move || go.run(()))
        .child(&label)
        .child(hidden);
    row.child(dd().class("govuk-summary-list__actions").child(link))
        .into_any()
}
