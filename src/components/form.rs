//! A form: it shows its errors, is sent once, and loses nothing that was typed.

use std::future::Future;

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local_scoped_with_cancellation;

use super::fresh_code::{self, FreshCode, Task};
use super::problem::sentence;
use crate::api::ApiError;
use crate::language::{keys, say};
use crate::session;
use crate::ui::html::form;
use crate::ui::{self, AnyView, FormError, IntoAny};

/// The errors of the form on the screen. The frame shows them above its heading.
#[derive(Clone, Copy)]
pub struct FormErrors(RwSignal<Vec<FormError>>);

impl FormErrors {
    /// Provides the errors, as a context, to everything that is drawn below.
    pub fn provide() -> Self {
        let errors = Self(RwSignal::default());
        provide_context(errors);
        errors
    }

    /// Whether there are errors.
    pub fn any(self) -> bool {
        self.0.with(|errors| !errors.is_empty())
    }

    /// The error summary.
    pub fn summary(self) -> AnyView {
        ui::error_summary(|| say(keys::ERROR_SUMMARY_TITLE), self.0)
    }
}

/// The state of a form.
#[derive(Clone, Copy)]
pub struct Form {
    errors: RwSignal<Vec<FormError>>,
    is_sending: RwSignal<bool>,
    /// Asked for where the backend wants it.
    fresh: FreshCode,
    owner: StoredValue<Option<Owner>>,
}

impl Form {
    /// A form on the screen that is being drawn.
    pub fn new() -> Self {
        let FormErrors(errors) = use_context().unwrap_or_else(FormErrors::provide);
        on_cleanup(move || {
            // The frame may be going too.
            let _ = errors.try_set(Vec::new());
        });
        let is_sending = RwSignal::new(false);
        Self {
            errors,
            is_sending,
            fresh: FreshCode::new(),
            owner: StoredValue::new(Owner::current()),
        }
    }

    /// Shows these errors and moves the focus to them. An empty list clears the summary. Once its screen has
    /// gone, a form shows nothing: the summary belongs to another.
    pub fn show(self, errors: Vec<FormError>) {
        if self.is_sending.try_get_untracked().is_some() {
            self.errors.set(errors);
        }
    }

    /// Shows one error; it belongs to no field if `field` is empty.
    pub fn fail(self, field: &'static str, message: String) {
        self.show(vec![FormError { field, message }]);
    }

    /// The error of a field, for `Field::error`.
    pub fn error(self, field: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || {
            self.errors.with(|errors| {
                let error = errors.iter().find(|error| error.field == field);
                error.map(|error| error.message.clone())
            })
        })
    }

    /// Whether the form is being sent; follows it.
    pub fn is_sending(self) -> bool {
        self.is_sending.get()
    }

    /// Whether the form is being sent right now.
    pub fn is_sending_now(self) -> bool {
        self.is_sending.try_get_untracked().unwrap_or_default()
    }

    /// Sends the form once: a second press does nothing until the first has finished. A failure is shown
    /// at the field that `field_of` returns. Leaving the screen cancels `task`, so that it cannot take
    /// the person to another screen.
    pub fn send(
        self,
        task: impl Future<Output = Result<(), ApiError>> + 'static,
        field_of: fn(&ApiError) -> &'static str,
    ) {
        self.send_any(Box::pin(task), field_of);
    }

    fn send_any(self, task: Task, field_of: fn(&ApiError) -> &'static str) {
        if self.is_sending.get_untracked() {
            return;
        }
        self.is_sending.set(true);
        let before = self.errors.get_untracked();
        let Some(owner) = self.owner.get_value() else {
            return;
        };
        let task = self.fresh.around(task);
        owner.with(|| {
            spawn_local_scoped_with_cancellation(async move {
                let done = task.await;
                // The task may have opened another screen: then the form is gone.
                if self.is_sending.try_set(false).is_some() {
                    return;
                }
                match done {
                    // Not before the answer: the content below would move up, under the finger of
                    // somebody who taps twice.
                    Ok(()) if self.errors.get_untracked() == before => self.show(Vec::new()),
                    Ok(()) => {}
                    Err(ApiError::SignedOut) => session::end(),
                    Err(error) if self.fresh.is_wrong(&error) => {
                        self.fail(fresh_code::FIELD, sentence(&error));
                    }
                    Err(error) => self.fail(field_of(&error), sentence(&error)),
                }
            });
        });
    }

    /// The same with a name, for a screen with several.
    pub fn view_named(
        self,
        name: String,
        fields: Vec<AnyView>,
        button: String,
        submit: Callback<()>,
    ) -> AnyView {
        self.draw(Some(name), fields, button, submit)
    }

    /// The form: its fields, its button, and a status while it is being sent.
    pub fn view(self, fields: Vec<AnyView>, button: String, submit: Callback<()>) -> AnyView {
        self.draw(None, fields, button, submit)
    }

    fn draw(
        self,
        name: Option<String>,
        fields: Vec<AnyView>,
        button: String,
        submit: Callback<()>,
    ) -> AnyView {
        let is_sending = self.is_sending;
        let sending = move || is_sending.get().then(|| say(keys::COMMON_SENDING));
        form()
            .attr("aria-label", name)
            .attr("novalidate", "novalidate")
            // Firefox would fill a field of the page again after a reload.
            .attr("autocomplete", "off")
            .on(ev::submit, move |event| {
                event.prevent_default();
                if is_sending.get_untracked() {
                    return;
                }
                if self.fresh.is_empty() {
                    self.fail(fresh_code::FIELD, say(keys::CODE_EMPTY));
                    return;
                }
                self.show(Vec::new());
                submit.run(());
            })
            .child(fields)
            .child(self.fresh.field(self.error(fresh_code::FIELD)))
            .child(ui::submit(button))
            .child(ui::under_way(sending))
            .into_any()
    }
}

impl Default for Form {
    fn default() -> Self {
        Self::new()
    }
}
