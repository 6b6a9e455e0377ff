//! Help and safety: what this site leaves behind, and whom to ask.

use crate::components::article;
use crate::language::Key;
use crate::ui::View;

/// Help and safety: what this site leaves behind, and whom to ask.
pub fn safety_screen() -> View {
    article(Key::of("safety."))
}
