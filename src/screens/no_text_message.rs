//! Help for a person who got no text message.

use crate::components::article;
use crate::language::Key;
use crate::ui::View;

/// Help for a person who got no text message.
pub fn no_text_message_screen() -> View {
    article(Key::of("no-text."))
}
