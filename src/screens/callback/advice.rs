//! Advice for a person who is not sure that a number is safe. The form ends here.

use callback::QuestionId;

use super::case::{contact, link, of_case};
use crate::components::texts;
use crate::language::{Key, keys};
use crate::navigation::{CallbackScreen, Screen};
use crate::ui::{self, AnyView, IntoAny};

/// The advice, with links to give another number or to make contact first.
pub fn advice() -> AnyView {
    of_case(|case| {
        let mut parts: Vec<_> = texts(Key::of("callback.not-sure."))
            .into_iter()
            .map(ui::paragraph)
            .collect();
        let another = CallbackScreen::Question(QuestionId::Number);
        parts.extend([
            link(keys::CALLBACK_NOT_SURE_ANOTHER, another),
            contact(&case, ""),
            link(keys::SAFETY_TITLE, Screen::Safety),
        ]);
        parts.into_any()
    })
}
