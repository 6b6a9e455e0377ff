//! Broken answers, made at random from sound ones. The same number makes the same answer.

mod answer;
mod chance;
mod garbled;
mod maker;
mod sound;
mod vocabulary;
mod written;

pub use answer::Answer;
pub use chance::Chance;
pub use maker::Maker;
