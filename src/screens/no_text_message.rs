//! Help for a person who got no text message.

use crate::components::article;
use crate::language::Key;
use crate::ui::AnyView;

/// Help for a person who got no text message.
pub fn no_text_message_screen() -> AnyView {
    article(Key::of("no-text."))
}
