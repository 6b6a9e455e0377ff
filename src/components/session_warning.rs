//! The warning that the session is about to end, with a way to go on.

use leptos::prelude::*;

use super::words::words;
use crate::language::{keys, say};
use crate::ui::{self, AnyView, IntoAny};

/// The warning, with a button to stay where that is possible. It is read out at once and does not take the focus; where
/// it stands keeps it in view.
pub fn session_warning(stay: Option<Callback<()>>) -> AnyView {
    let content = match stay {
        Some(stay) => {
            vec![
                words(keys::SESSION_WARNING),
                ui::button(say(keys::SESSION_STAY), stay),
            ]
        }
        None => vec![words(keys::SESSION_LAST_MINUTES)],
    };
    let title = say(keys::SESSION_WARNING_TITLE);
    ui::notification(title, true, content.into_any())
}
