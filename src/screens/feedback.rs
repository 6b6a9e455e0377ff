//! How this site is for the person, without signing in.

use crate::components::{AskedAbout, feedback, words};
use crate::language::keys;
use crate::ui::{AnyView, IntoAny};

/// How this site is for the person.
pub fn feedback_screen() -> AnyView {
    (words(keys::FEEDBACK_INTRO), feedback(AskedAbout::Site)).into_any()
}
