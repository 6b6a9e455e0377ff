//! The fictional cases for an empty database.

mod court_days;
mod dated;
mod file;
mod performance;
mod write;

pub use file::{
    CaseFile, SeedAnswerWay, SeedCase, SeedExpected, SeedMessage, SeedMilestone, SeedNumber,
    SeedToDo,
};
pub(crate) use write::fill;

use crate::Error;

/// The name and text of every file in `seed/cases/`.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/cases.rs"));

/// Reads the fictional cases; fails with [`Error::Seed`] if a file is invalid.
pub fn case_files() -> Result<Vec<CaseFile>, Error> {
    FILES.iter().map(|(name, text)| read(name, text)).collect()
}

fn read(name: &str, text: &str) -> Result<CaseFile, Error> {
    serde_json::from_str(text).map_err(|error| Error::Seed {
        file: name.to_owned(),
        reason: error.to_string(),
    })
}
