//! The contract as an OpenAPI 3.1 document: `crates/contract/openapi.json`.
//!
//! The schemas come from the types; the calls are the table in `calls.rs`. Write the file anew with
//! `cargo run -p contract --features openapi --example openapi`.

mod calls;
mod document;
mod kinds;
mod problems;
mod schemas;

pub use document::document;
pub(crate) use kinds::{
    day_parts, helper_parts, known_kinds, needs, open_kind, safe_ways, weekdays,
};
