//! How this site is for the person, without signing in.

use crate::components::{AskedAbout, feedback, words};
use crate::language::keys;
use crate::ui::{ToView, View};

/// How this site is for the person.
pub fn feedback_screen() -> View {
    vec![words(keys::FEEDBACK_INTRO), feedback(AskedAbout::Site)].view()
}
