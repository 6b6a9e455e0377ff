//! Buttons, and links that look like one.

use leptos::ev;
use leptos::prelude::*;

use super::any_view::AnyView;
use super::html::{self, a, div, span};
use super::into_any::IntoAny;

/// The main button of a screen.
pub fn button(label: String, press: Callback<()>) -> AnyView {
    plain(&label, "govuk-button", press)
}

/// A button for a less common action.
pub fn secondary_button(label: String, press: Callback<()>) -> AnyView {
    plain(&label, "govuk-button govuk-button--secondary", press)
}

/// The button that submits its form. It is never `disabled`: that would take its focus away.
pub fn submit(label: String) -> AnyView {
    html::button()
        .class("govuk-button")
        .attr("type", "submit")
        .child(&label)
        .into_any()
}

/// A button about one of several things. Screen readers also read `about`, which is not shown; the id
/// lets the focus return to it.
pub fn button_about(label: String, about: &str, id: &str, press: Callback<()>) -> AnyView {
    let about = span()
        .class("govuk-visually-hidden")
        .child([" ", about].concat());
    html::button()
        .class("govuk-button govuk-button--secondary")
        .attr("type", "button")
        .id(id)
        .on(ev::click, move |_| press.run(()))
        .child(&label)
        .child(about)
        .into_any()
}

/// A link to another screen that looks like a button. With `start`, it has the arrow of a start button.
pub fn button_link(label: String, start: bool, go: Callback<()>) -> AnyView {
    let class = if start {
        "govuk-button govuk-button--start"
    } else {
        "govuk-button"
    };
    a().class(class)
        .on_press(move || go.run(()))
        .child(&label)
        .into_any()
}

/// Buttons and links side by side.
pub fn button_group(buttons: Vec<AnyView>) -> AnyView {
    div().class("govuk-button-group").child(buttons).into_any()
}

fn plain(label: &str, class: &str, press: Callback<()>) -> AnyView {
    let press = move |_| press.run(());
    html::button()
        .class(class)
        .attr("type", "button")
        .on(ev::click, press)
        .child(label)
        .into_any()
}
