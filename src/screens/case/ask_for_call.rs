//! The way from a case to the form that asks for a call.

use callback::QuestionId;
use leptos::prelude::*;

use crate::components::go_to;
use crate::navigation::{Navigator, SignedInScreen};

/// Opens the form that asks for a call about the current case.
pub fn ask_for_call(navigator: Navigator) -> Callback<()> {
    go_to(navigator, SignedInScreen::CallbackQuestion(QuestionId::Way))
}
