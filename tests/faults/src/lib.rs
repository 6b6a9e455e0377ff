//! Thousands of generated bad days between the client's state machine and the stand-in backend.
//!
//! `docs/FAULTS.md` explains the model. The portal's own state machine ([`callback::Sending`]) and its
//! own reading of answers send real requests over TCP, through a proxy that cuts, delays and repeats
//! them, to a real backend on a real file; then the file is held against what the person was told.

mod api;
mod dice;
mod fleet;
mod ledger;
mod line;
#[path = "../../../src/screens/callback/outcome.rs"]
mod outcome;
mod pace;
mod person;
mod record;
mod report;
mod run;
mod sitting;
mod tab;
mod trouble;
mod wire;
mod world;

pub use fleet::Fleet;
pub use ledger::{Finding, Wrong};
pub use pace::Pace;
pub use report::{Failed, Report};
pub use run::End;
pub use tab::Client;

/// What the harness itself may stumble over.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
