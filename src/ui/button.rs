//! Buttons: one does something, `button_link` looks like one and goes to a screen.

use leptos::prelude::*;

use super::element::el;
use super::view::View;

/// A button that does something.
pub fn button(label: String, press: Callback<()>) -> View {
    plain(&label, "govuk-button", press)
}

/// A button for what is less often wanted.
pub fn secondary_button(label: String, press: Callback<()>) -> View {
    plain(&label, "govuk-button govuk-button--secondary", press)
}

/// The button that sends the form around it. It is never `disabled`: that would take its focus.
pub fn submit(label: String) -> View {
    el("button", "govuk-button")
        .attr("type", "submit")
        .text(&label)
        .any()
}

/// A button for one of several things. What it is about is read out and not shown; its id lets the
/// focus come back to it.
pub fn button_about(label: String, about: &str, id: &str, press: Callback<()>) -> View {
    let about = el("span", "govuk-visually-hidden").text(&[" ", about].concat());
    el("button", "govuk-button govuk-button--secondary")
        .attr("type", "button")
        .attr("id", id)
        .on("click", move |_| press.run(()))
        .text(&label)
        .child(about.any())
        .any()
}

/// A link that looks like a button: it goes to the next screen. With `start`, it begins the way.
pub fn button_link(label: String, start: bool, go: Callback<()>) -> View {
    let class = if start {
        "govuk-button govuk-button--start"
    } else {
        "govuk-button"
    };
    el("a", class)
        .attr("draggable", "false")
        .on_press(move || go.run(()))
        .text(&label)
        .any()
}

/// Buttons and links side by side.
pub fn button_group(buttons: Vec<View>) -> View {
    el("div", "govuk-button-group").children(buttons).any()
}

fn plain(label: &str, class: &str, press: Callback<()>) -> View {
    let press = move |_| press.run(());
    el("button", class)
        .attr("type", "button")
        .on("click", press)
        .text(label)
        .any()
}
