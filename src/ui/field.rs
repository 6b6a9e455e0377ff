//! What surrounds the control of every field: its label, hint and error.

use leptos::prelude::*;

use super::any_view::AnyView;
use super::html::{self, HtmlElement, div, fieldset, p};
use super::into_any::IntoAny;

/// The id of the page's one heading, which labels the field of a page with one question.
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
    /// A field labelled by the heading of the page, for a page with one question.
    pub fn asked_by_heading(id: &'static str) -> Self {
        let error = Signal::stored(None);
        Self {
            id,
            label: String::new(),
            hint: String::new(),
            error,
        }
    }

    /// A field with its own label.
    pub fn named(id: &'static str, label: String) -> Self {
        Self {
            label,
            ..Self::asked_by_heading(id)
        }
    }

    /// The field with a hint.
    pub fn hint(self, hint: String) -> Self {
        Self { hint, ..self }
    }

    /// The field with its error, while there is one.
    pub fn error(self, error: Signal<Option<String>>) -> Self {
        Self { error, ..self }
    }

    /// The control with its id and ARIA attributes. `classes`: without and with an error.
    pub(super) fn control(&self, control: HtmlElement, classes: [&'static str; 2]) -> AnyView {
        control
            .id(self.id)
            .attr("name", self.id)
            .attr("aria-labelledby", self.labelled_by())
            .attr("aria-describedby", self.described_by())
            .attr("aria-invalid", one_of(self.error, [None, Some("true")]))
            .class(one_of(self.error, classes.map(Some)))
            .into_any()
    }

    /// The heading, unless the field has its own label.
    fn labelled_by(&self) -> Option<&'static str> {
        self.label.is_empty().then_some(HEADING)
    }

    /// The ids of the hint and the error, if there are any.
    fn described_by(&self) -> impl Fn() -> Option<String> + use<> {
        let (id, error) = (self.id, self.error);
        let hint = (!self.hint.is_empty()).then(|| [id, "-hint"].concat());
        move || {
            let error = is_wrong(error).then(|| [id, "-error"].concat());
            match (hint.clone(), error) {
                (Some(hint), Some(error)) => Some([hint, error].join(" ")),
                (hint, error) => hint.or(error),
            }
        }
    }
}

fn is_wrong(error: Signal<Option<String>>) -> bool {
    error.with(Option::is_some)
}

/// The first value without an error, the second with one.
fn one_of(
    error: Signal<Option<String>>,
    [right, wrong]: [Option<&'static str>; 2],
) -> impl Fn() -> Option<String> {
    move || (if is_wrong(error) { wrong } else { right }).map(str::to_owned)
}

/// A control with its label, hint and error. `many`: the control is a group.
pub(super) fn frame(field: Field, many: bool, control: AnyView) -> AnyView {
    let Field {
        id,
        ref label,
        ref hint,
        error,
    } = field;
    let described_by = field.described_by();
    let name = (!label.is_empty()).then(|| {
        if many {
            html::legend()
                .class("govuk-fieldset__legend govuk-fieldset__legend--s")
                .child(label)
        } else {
            html::label()
                .class("govuk-label govuk-label--s")
                .attr("for", id)
                .child(label)
        }
    });
    let hint = (!hint.is_empty()).then(|| {
        div()
            .class("govuk-hint")
            .id([id, "-hint"].concat())
            .child(hint)
    });
    let wrong = move || {
        error.get().map(|message| {
            p().class("govuk-error-message")
                .id([id, "-error"].concat())
                .child(message)
        })
    };
    let parts = vec![name.into_any(), hint.into_any(), wrong.into_any(), control];
    let parts = if many {
        fieldset()
            .class("govuk-fieldset")
            .attr("aria-labelledby", field.labelled_by())
            .attr("aria-describedby", described_by)
            .child(parts)
            .into_any()
    } else {
        parts.into_any()
    };
    let classes = [
        "govuk-form-group",
        "govuk-form-group govuk-form-group--error",
    ];
    div()
        .class(one_of(error, classes.map(Some)))
        .child(parts)
        .into_any()
}
