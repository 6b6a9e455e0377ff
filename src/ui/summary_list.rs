//! Names and values, such as the answers to check before they are sent.

use leptos::prelude::*;

use super::element::el;
use super::view::{ToView, View};

/// One name with its value.
pub struct Row {
    /// What it is.
    pub name: String,
    /// What was answered.
    pub value: View,
    /// A link that changes it: its words, what it changes (read out, not shown), where it goes.
    pub change: Option<(String, String, Callback<()>)>,
}

impl Row {
    /// A row that cannot be changed.
    pub fn new(name: String, value: impl Into<String>) -> Self {
        Self {
            name,
            value: value.into().view(),
            change: None,
        }
    }
}

/// Names and values.
pub fn summary_list(rows: Vec<Row>) -> View {
    el("dl", "govuk-summary-list")
        .children(rows.into_iter().map(row).collect())
        .any()
}

fn row(
    Row {
        name,
        value,
        change,
    }: Row,
) -> View {
    let row = el("div", "govuk-summary-list__row")
        .child(el("dt", "govuk-summary-list__key").text(&name).any())
        .child(el("dd", "govuk-summary-list__value").child(value).any());
    let Some((label, what, go)) = change else {
        return row.any();
    };
    let hidden = el("span", "govuk-visually-hidden").text(&[" ", &what].concat());
    let link = el("a", "govuk-link")
        .on_press(move || go.run(()))
        .text(&label)
        .child(hidden.any());
    row.child(
        el("dd", "govuk-summary-list__actions")
            .child(link.any())
            .any(),
    )
    .any()
}
