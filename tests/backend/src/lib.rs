//! A stand-in for a force's backend: implements the whole contract for real, on one SQLite file.
//!
//! It also serves the built portal with the headers of `deploy/headers.txt`, so that a developer, a
//! journey test or a demonstration needs only one process on one port.
//! `docs/stand-in-differences.md` lists how it differs from a real backend.

pub mod seed;

mod app;
mod background;
mod callbacks;
mod cases;
mod check;
mod clock;
mod code_key;
mod contact;
mod cookie;
mod database;
mod dev;
mod error;
mod extract;
mod fault_injection;
mod faults;
mod feedback;
mod fresh_code;
mod guard;
mod helpers;
mod idempotency;
mod limits;
mod listen;
mod looks;
mod messages;
mod open_referral;
mod options;
mod outbox;
mod own_case;
mod performance;
mod reader;
mod refusal;
mod reload;
mod request_id;
mod router;
mod secret;
mod server;
mod session;
mod session_kind;
mod sign_in;
mod site;
mod support_directory;
mod tls;
mod to_dos;
mod visitor;

pub use clock::Clock;
pub use error::Error;
pub use faults::{Fault, Faults};
pub use options::{Gate, Limits, Options, Override, Tls};
pub use outbox::TextMessage;
pub use server::{Running, start};
