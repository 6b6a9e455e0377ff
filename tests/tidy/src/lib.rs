//! Keeps the invariants that `docs/ARCHITECTURE.md` promises: each checker takes texts and gives faults.
//!
//! `tests/workspace.rs` runs the checkers on this workspace. Each is also shown a planted fault.

pub mod absences;
pub mod code;
pub mod coverage;
mod fault;
pub mod imports;
pub mod links;
pub mod literals;
pub mod paths;
pub mod reading;
pub mod shape;
pub mod shell;
pub mod tree;
pub mod usage;
pub mod words;

pub use fault::{Fault, assert_none};
