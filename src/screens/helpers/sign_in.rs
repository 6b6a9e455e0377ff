//! Signs a helper in with the code that the person gave them.

use contract::limits::HELPER_CODE_CHARS_MAX;
use leptos::prelude::*;

use super::super::code::enter;
use crate::api::{ApiError, sign_in};
use crate::components::{Form, words};
use crate::language::{keys, say};
use crate::memory::use_memory;
use crate::navigation::use_navigator;
use crate::ui::{self, AnyView, Field, IntoAny, Typed};

const FIELD: &str = "helper-code";

/// Asks for the code.
pub fn sign_in_screen() -> AnyView {
    let (navigator, memory, form) = (use_navigator(), use_memory(), Form::new());
    let typed = RwSignal::new(String::new());
    let submit = Callback::new(move |()| {
        let code = typed.with_untracked(|typed| typed.trim().to_owned());
        if code.is_empty() {
            form.fail(FIELD, say(keys::HELPER_SIGN_IN_EMPTY));
            return;
        }
        if code.chars().count() > HELPER_CODE_CHARS_MAX {
            form.fail(FIELD, say(keys::HELPER_SIGN_IN_WRONG));
            return;
        }
        let task = async move {
            let answer = sign_in::send_helper_code(code).await;
            if matches!(answer, Err(ApiError::CodeNotAccepted)) {
                form.fail(FIELD, say(keys::HELPER_SIGN_IN_WRONG));
                return Ok(());
            }
            answer?;
            // Only the next request shows whether the cookie was kept.
            let session = sign_in::session().await?;
            if session.helper.is_none() || !enter(&session, navigator, memory) {
                form.fail("", say(keys::CODE_COOKIES));
            }
            Ok(())
        };
        form.send(task, field_of);
    });
    let field = Field::asked_by_heading(FIELD)
        .hint(say(keys::HELPER_SIGN_IN_HINT))
        .error(form.error(FIELD));
    let fields = vec![ui::text_input(field, Typed::Reference, typed.into())];
    (
        words(keys::HELPER_SIGN_IN_INTRO),
        form.view(fields, say(keys::COMMON_CONTINUE), submit),
        words(keys::HELPER_SIGN_IN_SEEN),
    )
        .into_any()
}

fn field_of(error: &ApiError) -> &'static str {
    if matches!(error, ApiError::Rejected(_)) {
        FIELD
    } else {
        ""
    }
}
