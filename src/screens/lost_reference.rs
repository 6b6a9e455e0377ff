//! Help for a person who has no reference at hand.

use crate::components::article;
use crate::language::Key;
use crate::ui::View;

/// Help for a person who has no reference at hand.
pub fn lost_reference_screen() -> View {
    article(Key::of("lost-reference."))
}
