//! Sign in, first step: the case reference.

use contract::reference::{ReferenceError, looks_like_incident, normalize};
use leptos::prelude::*;

use super::parts::Part;
use crate::api::{ApiError, sign_in};
use crate::components::{Form, go_to, words};
use crate::language::{keys, say, spoken};
use crate::memory::use_memory;
use crate::navigation::{Screen, SignedInScreen, use_navigator};
use crate::session::{self, Cookie};
use crate::ui::html::div;
use crate::ui::{self, AnyView, Field, IntoAny, Typed};

const FIELD: &str = "reference";

/// Sign in: the case reference. It may be wrong in shape or unknown: the way goes on the same.
pub fn reference_screen() -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    Part::SignedIn.fetch_early();
    let typed = memory.reference;
    let form = Form::new();
    let submit = Callback::new(move |()| match normalize(&typed.get_untracked()) {
        Err(fault) => form.fail(FIELD, say(explain(fault))),
        Ok(reference) => form.send(
            async move {
                sign_in::ask_for_code(reference, spoken()).await?;
                session::note_cookie(Cookie::Unseen);
                navigator.go(Screen::Code);
                Ok(())
            },
            field_of,
        ),
    });
    let is_incident = move || normalize(&typed.get()).is_ok_and(|text| looks_like_incident(&text));
    let hint = (move || {
        if is_incident() {
            ui::inset(words(keys::REFERENCE_INCIDENT))
        } else {
            ().into_any()
        }
    })
    .into_any();
    let field = Field::asked_by_heading(FIELD)
        .hint(say(keys::REFERENCE_HINT))
        .error(form.error(FIELD));
    let fields = vec![
        ui::text_input(field, Typed::Reference, typed.into()),
        div().attr("role", "status").child(hint).into_any(),
    ];
    let lost = go_to(navigator, Screen::LostReference);
    let helper = go_to(navigator, SignedInScreen::HelperSignIn);
    vec![
        form.view(fields, say(keys::COMMON_CONTINUE), submit),
        ui::paragraph_of(ui::nav_link(say(keys::LOST_REFERENCE_TITLE), lost)),
        ui::paragraph_of(ui::nav_link(say(keys::HELPER_SIGN_IN_OPEN), helper)),
    ]
    .into_any()
}

fn field_of(error: &ApiError) -> &'static str {
    if matches!(error, ApiError::Rejected(_)) {
        FIELD
    } else {
        ""
    }
}

const fn explain(fault: ReferenceError) -> crate::language::Key {
    match fault {
        ReferenceError::Empty => keys::REFERENCE_EMPTY,
        ReferenceError::TooLong => keys::REFERENCE_TOO_LONG,
        ReferenceError::Character => keys::REFERENCE_CHARACTER,
    }
}
