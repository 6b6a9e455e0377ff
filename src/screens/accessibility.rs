//! Accessibility: what works, what does not, and how to say so.

use crate::components::article;
use crate::language::Key;
use crate::ui::AnyView;

/// Accessibility: what works, what does not, and how to say so.
pub fn accessibility_screen() -> AnyView {
    article(Key::of("accessibility."))
}
