//! Feedback about this site, without signing in.

use crate::components::{AskedAbout, feedback, words};
use crate::language::keys;
use crate::ui::{AnyView, IntoAny};

/// Feedback about this site.
pub fn feedback_screen() -> AnyView {
    (words(keys::FEEDBACK_INTRO), feedback(AskedAbout::Site)).into_any()
}
