//! Tests every endpoint over a real socket, on a real database: one module per resource.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

mod callback_changes;
mod callbacks;
mod cases;
mod clock_and_sessions;
mod codes;
mod connections;
mod directory;
mod faults;
mod feedback;
mod foreign_pages;
mod fresh_codes;
mod headers;
mod helper_access;
mod helper_looks;
mod helper_misuse;
mod helpers;
mod looks;
mod messages;
mod pages;
mod preferences;
mod published;
mod rate_limits;
mod restart;
mod safe_calls;
mod sign_in;
mod sign_in_time;
mod site;
mod strangers;
mod support;
mod to_do_refusals;
mod to_dos;
