//! Help for a person who has no reference at hand.

use crate::components::article;
use crate::language::Key;
use crate::ui::AnyView;

/// Help for a person who has no reference at hand.
pub fn lost_reference_screen() -> AnyView {
    article(Key::of("lost-reference."))
}
