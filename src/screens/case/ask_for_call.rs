//! The link from a case to the callback form.

use callback::QuestionId;
use leptos::prelude::*;

use crate::components::go_to;
use crate::navigation::{CallbackScreen, Navigator};

/// Opens the callback form for the current case.
pub fn ask_for_call(navigator: Navigator) -> Callback<()> {
    go_to(navigator, CallbackScreen::Question(QuestionId::Way))
}
