//! Where the person is. Screens are values in memory; the address never changes.

mod callback;
mod heading;
mod helpers;
mod navigator;
mod row;
mod screen;
mod signed_in;
mod signposting;
mod support;
mod writing;

pub use callback::CallbackScreen;
pub use heading::Heading;
pub use helpers::HelpersScreen;
pub use navigator::{Navigator, use_navigator};
pub use screen::Screen;
pub use signed_in::SignedInScreen;
pub use signposting::SignpostingScreen;
pub use support::SupportScreen;
pub use writing::WritingScreen;

/// The link to help and safety that says nothing in a history list.
pub const SAFETY_LINK: &str = "h";
