//! What journeys and the bench visit the portal with: browsers that are found, started through their
//! drivers and ended, and the words to look for.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test that has no browser can only say so and stop"
)]

pub mod browser;
mod display;
pub mod engine;
mod firefox;
pub mod letters;
pub mod process;
pub mod program;
pub mod same;
pub mod tools;
mod words;

pub use browser::Browser;
pub use engine::Engine;
pub use words::{say, say_in, say_with};
