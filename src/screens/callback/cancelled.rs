//! The backend has cancelled the callback.

use super::case::{link, of_case};
use crate::components::words;
use crate::language::keys;
use crate::navigation::SignedInScreen;
use crate::ui::{AnyView, IntoAny};

/// What that means, and a link back to the case.
pub fn cancelled() -> AnyView {
    of_case(|case| {
        (
            words(keys::CALLBACK_CANCELLED_TEXT),
            link(keys::CASE_TITLE, SignedInScreen::Case(case.id)),
        )
            .into_any()
    })
}
