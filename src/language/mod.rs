//! The texts of the portal in the current language. Texts are data: one file per language.

pub mod date;
mod key;
// Written by `cargo xtask keys`, one line each however long.
#[rustfmt::skip]
#[expect(missing_docs, reason = "each constant says which key it is")]
pub mod keys;
mod texts;

pub use key::Key;
pub use texts::{
    Language, Texts, direction, find, has_all, load, load_first, load_rest, number, plural, say,
    say_with, speak_to_bereaved, spoken,
};
