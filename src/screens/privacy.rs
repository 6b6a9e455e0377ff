//! Privacy: what is kept, where, and who sees it.

use crate::components::article;
use crate::language::Key;
use crate::ui::AnyView;

/// Privacy: what is kept, where, and who sees it.
pub fn privacy_screen() -> AnyView {
    article(Key::of("privacy."))
}
