//! Privacy: what is kept, where, and who sees it.

use crate::components::article;
use crate::language::Key;
use crate::ui::View;

/// Privacy: what is kept, where, and who sees it.
pub fn privacy_screen() -> View {
    article(Key::of("privacy."))
}
