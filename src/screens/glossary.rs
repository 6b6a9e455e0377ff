//! All words of the law that people hear about a case, explained.

use crate::components::{all_words_explained, words};
use crate::language::keys;
use crate::ui::{AnyView, IntoAny};

/// All words, explained. Nobody needs to sign in for it.
pub fn glossary_screen() -> AnyView {
    (words(keys::GLOSSARY_INTRO), all_words_explained()).into_any()
}
