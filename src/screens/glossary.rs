//! Explains all legal words that people meet in a case.

use crate::components::{all_words_explained, words};
use crate::language::keys;
use crate::ui::{AnyView, IntoAny};

/// All legal words explained, without signing in.
pub fn glossary_screen() -> AnyView {
    (words(keys::GLOSSARY_INTRO), all_words_explained()).into_any()
}
