//! Fictional cases that an empty database is filled with.

mod dated;
mod file;
mod write;

pub use file::{
    CaseFile, SeedCase, SeedExpected, SeedMessage, SeedMilestone, SeedNumber, SeedToDo,
};
pub(crate) use write::fill;

use crate::Error;

/// Every file in `seed/cases/`: its name and its text.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/cases.rs"));

/// The cases an empty database is filled with.
///
/// # Errors
/// When a file is not in order.
pub fn case_files() -> Result<Vec<CaseFile>, Error> {
    FILES.iter().map(|(name, text)| read(name, text)).collect()
}

fn read(name: &str, text: &str) -> Result<CaseFile, Error> {
    serde_json::from_str(text).map_err(|error| Error::Seed {
        file: name.to_owned(),
        reason: error.to_string(),
    })
}
