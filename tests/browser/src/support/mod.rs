//! What journeys are written with: a portal of their own, and a page to use.

mod ask;
mod axe;
mod browser;
mod chromium;
mod display;
mod engine;
mod find;
mod firefox;
mod helping;
mod history;
mod journey;
mod kept;
mod lists;
mod page;
mod portal;
mod press;
mod process;
pub mod program;
mod see;
mod session;
mod site;
mod steps;
mod tools;
mod words;

pub use engine::Engine;
pub use find::Part;
pub use helping::LABEL;
pub use journey::run;
pub(crate) use lists::{in_chromium_first, in_chromium_only, in_each_engine, tests_of};
pub use page::Page;
pub use portal::{Portal, Start, built_path, tampered};
pub use words::{say, say_in, say_with};
