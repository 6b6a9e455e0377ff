//! A form: what is wrong with it, that it is sent once, and that nothing typed is lost.

use std::future::Future;
use std::pin::Pin;

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local_scoped_with_cancellation;

use super::problem::sentence;
use crate::api::ApiError;
use crate::language::{keys, say};
use crate::session;
use crate::ui::html::form;
use crate::ui::{self, AnyView, Fault, IntoAny};

/// What a form sends.
type Task = Pin<Box<dyn Future<Output = Result<(), ApiError>>>>;

/// What is wrong with the form on the screen. The frame shows it above its heading.
#[derive(Clone, Copy)]
pub struct FormErrors(RwSignal<Vec<Fault>>);

impl FormErrors {
    /// Keeps the faults for the screens below the component that is being drawn.
    pub fn provide() -> Self {
        let faults = Self(RwSignal::default());
        provide_context(faults);
        faults
    }

    /// Whether something is wrong.
    pub fn any(self) -> bool {
        self.0.with(|faults| !faults.is_empty())
    }

    /// The error summary, while something is wrong.
    pub fn summary(self) -> AnyView {
        let summary = move || {
            let faults = self.0.get();
            let is_wrong = !faults.is_empty();
            is_wrong.then(|| ui::error_summary(say(keys::ERROR_SUMMARY_TITLE), faults))
        };
        summary.into_any()
    }
}

/// The state of a form.
#[derive(Clone, Copy)]
pub struct Form {
    faults: RwSignal<Vec<Fault>>,
    is_sending: RwSignal<bool>,
    owner: StoredValue<Option<Owner>>,
}

impl Form {
    /// A form of the screen that is being drawn.
    pub fn new() -> Self {
        let FormErrors(faults) = use_context().unwrap_or_else(FormErrors::provide);
        on_cleanup(move || {
            // The frame may be going too.
            let _ = faults.try_set(Vec::new());
        });
        let is_sending = RwSignal::new(false);
        Self {
            faults,
            is_sending,
            owner: StoredValue::new(Owner::current()),
        }
    }

    /// Shows what is wrong, and moves the focus to it; with nothing wrong, clears what was shown.
    pub fn show(self, faults: Vec<Fault>) {
        self.faults.set(faults);
    }

    /// Shows one fault of a field; of no field when `field` is empty.
    pub fn fail(self, field: &'static str, message: String) {
        self.show(vec![Fault { field, message }]);
    }

    /// What is wrong with a field, if anything is: for `Field::error`.
    pub fn error(self, field: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || {
            self.faults.with(|faults| {
                let fault = faults.iter().find(|fault| fault.field == field);
                fault.map(|fault| fault.message.clone())
            })
        })
    }

    /// Whether the form is being sent.
    pub fn is_sending(self) -> bool {
        self.is_sending.get()
    }

    /// The same, for what does not follow it.
    pub fn is_sending_now(self) -> bool {
        self.is_sending.get_untracked()
    }

    /// Sends the form once: a second press while it is under way does nothing. A failure is shown
    /// in words, at the field that `field_of` names for it, if any. When the person leaves the
    /// screen, `task` stops where it stands, so that it cannot carry them to another screen.
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
        let before = self.faults.get_untracked();
        let Some(owner) = self.owner.get_value() else {
            return;
        };
        owner.with(|| {
            spawn_local_scoped_with_cancellation(async move {
                let done = task.await;
                // The task may have gone on to another screen: then the form is no more.
                if self.is_sending.try_set(false).is_some() {
                    return;
                }
                match done {
                    // Not before: what stands below a message that goes would move up, under the
                    // finger of a person who taps twice.
                    Ok(()) if self.faults.get_untracked() == before => self.show(Vec::new()),
                    Ok(()) => {}
                    Err(ApiError::SignedOut) => session::end(),
                    Err(error) => self.fail(field_of(&error), sentence(&error)),
                }
            });
        });
    }

    /// The form: the fields, the button, and that it is being sent.
    pub fn view(self, fields: Vec<AnyView>, button: String, submit: Callback<()>) -> AnyView {
        let is_sending = self.is_sending;
        let sending = move || is_sending.get().then(|| say(keys::COMMON_SENDING));
        form()
            .attr("novalidate", "novalidate")
            .on(ev::submit, move |event| {
                event.prevent_default();
                if !is_sending.get_untracked() {
                    self.show(Vec::new());
                    submit.run(());
                }
            })
            .child(fields)
            .child(ui::submit(button))
            .child(ui::status(move || sending().unwrap_or_default()))
            .into_any()
    }
}

impl Default for Form {
    fn default() -> Self {
        Self::new()
    }
}
