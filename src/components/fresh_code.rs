//! A fresh one-time code in a form, once the backend asks for one: a minute with somebody's open page is not
//! enough for what lasts.

use std::pin::Pin;

use leptos::prelude::*;

use crate::api::{ApiError, sign_in};
use crate::browser;
use crate::language::{keys, say};
use crate::ui::{self, AnyView, Field, IntoAny, Typed};

/// The id of its field.
pub const FIELD: &str = "fresh-code";

/// Boxed: the code that waits for it is not copied into the form's.
type Done = Pin<Box<dyn Future<Output = Result<(), ApiError>>>>;

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

    /// Sends what was typed, if a code is asked for.
    pub fn prove(self) -> Done {
        Box::pin(async move {
            if self.is_asked.get_untracked() {
                sign_in::prove_fresh(self.typed.get_untracked()).await?;
                self.is_asked.set(false);
            }
            Ok(())
        })
    }

    /// Has a code sent, and asks for it. One that was sent a moment ago still works.
    pub fn ask(self) -> Done {
        Box::pin(async move {
            match sign_in::ask_for_fresh_code().await {
                Ok(_) | Err(ApiError::TooManyRequests(_)) => {
                    self.typed.set(String::new());
                    self.is_asked.set(true);
                    request_animation_frame(|| browser::focus(FIELD));
                    Ok(())
                }
                Err(error) => Err(error),
            }
        })
    }
}

/// Where an error of sending it is shown.
pub fn field_of(error: &ApiError) -> &'static str {
    if matches!(error, ApiError::CodeNotAccepted) {
        FIELD
    } else {
        ""
    }
}
