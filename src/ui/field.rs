//! What every field has around its control: what names it, a hint, and what is wrong with it.

use leptos::prelude::*;

use super::element::{Element, el};
use super::view::{View, live, nothing};

/// The id of the page's one heading, which names the field of a page that asks one question.
pub const HEADING: &str = "heading";

/// A field of a form.
#[derive(Clone)]
#[must_use]
pub struct Field {
    pub(super) id: &'static str,
    label: String,
    hint: String,
    error: Signal<Option<String>>,
}

impl Field {
    /// A field named by the heading of the page, as on a page that asks one question.
    pub fn asked_by_heading(id: &'static str) -> Self {
        let error = Signal::stored(None);
        Self {
            id,
            label: String::new(),
            hint: String::new(),
            error,
        }
    }

    /// A field with a name of its own.
    pub fn named(id: &'static str, label: String) -> Self {
        Self {
            label,
            ..Self::asked_by_heading(id)
        }
    }

    /// The field with a line that helps to fill it in.
    pub fn hint(self, hint: String) -> Self {
        Self { hint, ..self }
    }

    /// The field with what is wrong with it, once something is.
    pub fn error(self, error: Signal<Option<String>>) -> Self {
        Self { error, ..self }
    }

    /// The control with its id, and with what names it, describes it and is wrong with it.
    pub(super) fn control(&self, control: Element, wrong_class: &'static str) -> View {
        let (class, error) = (control.class(), self.error);
        let wrong = [&class, " ", wrong_class].concat();
        control
            .attr("id", self.id)
            .attr("name", self.id)
            .attr("aria-labelledby", self.labelled_by())
            .live_attr("aria-describedby", self.described_by())
            .live_attr("aria-invalid", when(error, "true", ""))
            .live_attr("class", move || {
                if is_wrong(error) {
                    wrong.clone()
                } else {
                    class.clone()
                }
            })
            .any()
    }

    /// The heading, unless the field has a name of its own.
    const fn labelled_by(&self) -> &'static str {
        if self.label.is_empty() { HEADING } else { "" }
    }

    /// The hint and the error, when they are there.
    fn described_by(&self) -> impl Fn() -> String + use<> {
        let (id, error) = (self.id, self.error);
        let hint = if self.hint.is_empty() {
            String::new()
        } else {
            [id, "-hint"].concat()
        };
        move || {
            if !is_wrong(error) {
                return hint.clone();
            }
            let space = if hint.is_empty() { "" } else { " " };
            [&hint, space, id, "-error"].concat()
        }
    }
}

fn is_wrong(error: Signal<Option<String>>) -> bool {
    error.with(Option::is_some)
}

fn when(
    error: Signal<Option<String>>,
    wrong: &'static str,
    right: &'static str,
) -> impl Fn() -> String {
    move || (if is_wrong(error) { wrong } else { right }).to_owned()
}

/// A control with its name, hint and error around it. `many`: a group of controls.
pub(super) fn frame(field: Field, many: bool, control: View) -> View {
    let Field {
        id,
        ref label,
        ref hint,
        error,
    } = field;
    let described_by = field.described_by();
    let mut parts = Vec::new();
    if !label.is_empty() {
        parts.push(if many {
            el("legend", "govuk-fieldset__legend govuk-fieldset__legend--s")
                .text(label)
                .any()
        } else {
            el("label", "govuk-label govuk-label--s")
                .attr("for", id)
                .text(label)
                .any()
        });
    }
    if !hint.is_empty() {
        let hint_id = [id, "-hint"].concat();
        parts.push(
            el("div", "govuk-hint")
                .attr("id", &hint_id)
                .text(hint)
                .any(),
        );
    }
    parts.push(live(move || {
        let Some(message) = error.get() else {
            return nothing();
        };
        let id = [id, "-error"].concat();
        el("p", "govuk-error-message")
            .attr("id", &id)
            .text(&message)
            .any()
    }));
    parts.push(control);
    if many {
        let fieldset = el("fieldset", "govuk-fieldset")
            .attr("aria-labelledby", field.labelled_by())
            .live_attr("aria-describedby", described_by);
        parts = vec![fieldset.children(parts).any()];
    }
    let class = when(
        error,
        "govuk-form-group govuk-form-group--error",
        "govuk-form-group",
    );
    el("div", "")
        .live_attr("class", class)
        .children(parts)
        .any()
}
