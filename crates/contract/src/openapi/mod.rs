//! The contract as an OpenAPI 3.1 document: `crates/contract/openapi.json`.
//!
//! The schemas come from the types, the endpoints from the table in `endpoints.rs`. To regenerate
//! the file: `cargo run -p contract --features openapi --example openapi`.

mod document;
mod endpoints;
mod json;
mod kept;
mod limits;
mod problems;
mod schemas;

pub use document::document;
