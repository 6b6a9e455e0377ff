//! Reads malformed answers to every call of the contract, and pages of directories, as the portal does.
//!
//! The portal's own files are compiled here for this machine: what reads an answer, what an answer means to
//! the machine that sends, and what keeps the drafts. No answer may stop them, and none but a confirmation may
//! take from a person what they typed.

mod api;
mod broken;
mod calls;
mod drafts;
mod errand;
mod feeds;
#[expect(dead_code, reason = "the portal goes from case to case")]
#[path = "../../../src/memory/giving.rs"]
mod giving;
#[expect(dead_code, reason = "the portal also draws what is written")]
#[path = "../../../src/memory/message_drafts.rs"]
mod message_drafts;
mod rules;
mod run;
#[path = "../../../crates/directory/tests/screen_checks/mod.rs"]
mod screen_checks;
mod tally;
#[expect(dead_code, reason = "the portal also tells its shell")]
#[path = "../../../src/memory/to_do_drafts.rs"]
mod to_do_drafts;
mod trial;

pub use broken::Maker;
pub use calls::CALLS;
pub use run::{Kind, Run};
pub use tally::Tally;
