//! A fresh one-time code in a form, once the backend asks for one: a minute with somebody's open page is not
//! enough for what lasts.

use std::cell::Cell;
use std::pin::Pin;

use leptos::prelude::*;

use crate::api::{ApiError, sign_in};
use crate::browser;
use crate::language::{keys, say};
use crate::ui::{self, AnyView, Field, IntoAny, Typed};

/// The id of its field.
pub const FIELD: &str = "fresh-code";

/// The request that a form sends. Boxed: the code that waits for it is not copied into every form.
pub type Task = Pin<Box<dyn Future<Output = Result<(), ApiError>>>>;

/// Sends a fresh code before a request, and asks for one after it.
type Around = fn(FreshCode, Task) -> Task;

thread_local! {
    /// Set by the parts whose forms may need a fresh code, so that the first download does without it.
    static AROUND: Cell<Option<Around>> = const { Cell::new(None) };
}

/// The fresh code of a form.
#[derive(Clone, Copy)]
pub struct FreshCode {
    is_asked: RwSignal<bool>,
    typed: RwSignal<String>,
}

impl FreshCode {
    /// No code is asked for.
    pub fn new() -> Self {
        Self {
            is_asked: RwSignal::new(false),
            typed: RwSignal::new(String::new()),
        }
    }

    /// The field, while a code is asked for.
    pub fn field(self, error: Signal<Option<String>>) -> AnyView {
        let view = move || {
            self.is_asked.get().then(|| {
                let field = Field::named(FIELD, say(keys::FRESH_CODE_LABEL))
                    .hint(say(keys::FRESH_CODE_HINT))
                    .error(error);
                ui::text_input(field, Typed::Code, self.typed.into())
            })
        };
        view.into_any()
    }

    /// Whether a code is asked for and none was typed.
    pub fn is_empty(self) -> bool {
        self.is_asked.get_untracked() && self.typed.with_untracked(|typed| typed.trim().is_empty())
    }

    /// The request, after the code that was typed. If the backend wants one first, it is sent and asked for.
    pub fn around(self, task: Task) -> Task {
        match AROUND.get() {
            Some(around) => around(self, task),
            None => task,
        }
    }

    /// Whether the error is about the code.
    pub fn is_wrong(self, error: &ApiError) -> bool {
        self.is_asked.get_untracked() && *error == ApiError::CodeNotAccepted
    }
}

/// Lets the forms of this part of the app ask for fresh codes.
pub fn allow() {
    AROUND.set(Some(|fresh, task| Box::pin(carry_out(fresh, task))));
}

async fn carry_out(fresh: FreshCode, task: Task) -> Result<(), ApiError> {
    if fresh.is_asked.get_untracked() {
        sign_in::prove_fresh(fresh.typed.get_untracked()).await?;
        fresh.is_asked.set(false);
    }
    let done = task.await;
    if done != Err(ApiError::FreshCodeNeeded) {
        return done;
    }
    // One that was sent a moment ago still works.
    let asked = sign_in::ask_for_fresh_code().await;
    if !matches!(asked, Ok(_) | Err(ApiError::TooManyRequests(_))) {
        return asked.map(|_| ());
    }
    fresh.typed.set(String::new());
    fresh.is_asked.set(true);
    request_animation_frame(|| browser::focus(FIELD));
    Ok(())
}
