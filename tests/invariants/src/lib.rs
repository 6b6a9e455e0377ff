//! Keeps the invariants that `docs/ARCHITECTURE.md` promises: each checker takes texts and returns violations.
//!
//! `tests/workspace.rs` runs the checkers on this workspace. Each checker also has a test with a planted violation.

pub mod absences;
pub mod asvs;
pub mod circles;
pub mod code;
pub mod coverage;
pub mod imports;
pub mod limits;
pub mod links;
pub mod literals;
pub mod modules;
pub mod paths;
pub mod policy;
pub mod reading;
pub mod resolve;
pub mod shape;
pub mod shell;
pub mod tree;
pub mod usage;
mod violation;
pub mod words;

pub use violation::{Violation, assert_none};
