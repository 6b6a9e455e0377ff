//! The texts of the portal in the current language. Texts are data: one file per language.

pub mod date;
mod key;
mod texts;

pub use key::Key;
pub use texts::{Language, Texts, direction, find, load, plural, say, say_with, spoken};

/// One constant for each key of `public/texts/en.json`.
pub mod keys {
    use super::Key;
    include!(concat!(env!("OUT_DIR"), "/keys.rs"));
}
