//! Advice for a person who is not sure that their number is safe. The form ends here.

use callback::QuestionId;

use super::case::link;
use crate::components::texts;
use crate::language::{Key, keys};
use crate::navigation::{CallbackScreen, Screen};
use crate::ui::{self, AnyView, IntoAny};

/// The advice, with links to enter another number or to ring.
pub fn advice() -> AnyView {
    let mut parts: Vec<_> = texts(Key::of("callback.not-sure."))
        .into_iter()
        .map(ui::paragraph)
        .collect();
    let another = CallbackScreen::Question(QuestionId::Number);
    parts.extend([
        link(keys::CALLBACK_NOT_SURE_ANOTHER, another),
        link(keys::RING_MYSELF_TITLE, CallbackScreen::RingMyself),
        link(keys::SAFETY_TITLE, Screen::Safety),
    ]);
    parts.into_any()
}
