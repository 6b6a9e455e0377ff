//! What the build programs of the checkout share: files, other programs, failures, progress.
#![expect(
    clippy::print_stdout,
    reason = "command-line programs talk on standard output"
)]

pub mod digest;
pub mod failure;
pub mod files;
pub mod process;
pub mod report;
pub mod workspace;
