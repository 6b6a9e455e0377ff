//! Simulates thousands of failing sessions between the client's state machine and the stand-in backend.
//!
//! `docs/FAULTS.md` explains the model. The portal's state machine and driver ([`sending`]) and its own
//! reading of answers send real requests over TCP, through a proxy that cuts, delays and repeats them,
//! to a real backend on a real file. Then the file is checked against what the person was told.

mod answer_trail;
mod api;
mod callbacks;
mod claims;
mod dice;
mod forms;
#[expect(dead_code, reason = "the portal goes from case to case")]
#[path = "../../../src/memory/giving.rs"]
mod giving;
mod helpers;
mod kind;
mod ledger;
#[expect(dead_code, reason = "the portal also draws what is written")]
#[path = "../../../src/memory/message_drafts.rs"]
mod message_drafts;
mod messages;
#[path = "../../../src/errand/outcome.rs"]
mod outcome;
mod pace;
mod person;
mod place;
mod preferences;
mod proxy;
mod record;
mod report;
mod run;
mod runs;
mod session;
mod tab;
#[expect(dead_code, reason = "the portal also tells its shell")]
#[path = "../../../src/memory/to_do_drafts.rs"]
mod to_do_drafts;
mod to_dos;
mod trouble;
mod wire;
mod world;
mod wrong;

pub use kind::Kind;
pub use ledger::Finding;
pub use pace::Pace;
pub use place::End;
pub use report::{Failed, Report};
pub use runs::Runs;
pub use tab::Client;
pub use wrong::Wrong;

/// What the harness itself may stumble over.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
