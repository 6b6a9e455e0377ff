//! The headers of every answer: production's, one of them, or none.

use std::path::PathBuf;

use visiting::program;

use super::portal::Start;

/// Production's; WAYMARK_HEADERS names another file of them.
pub fn production() -> String {
    let other = std::env::var_os("WAYMARK_HEADERS").map(PathBuf::from);
    let file = other.unwrap_or_else(|| program::checkout().join("deploy/headers.txt"));
    std::fs::read_to_string(file).expect("the headers can be read")
}

impl Start {
    /// With none.
    pub fn without_headers(mut self) -> Self {
        self.headers.clear();
        self
    }

    /// With only the line of this name; with none if there is no such line.
    pub fn only_header(mut self, name: &str) -> Self {
        let is_it = |line: &&str| line.split(':').next() == Some(name);
        let line = self.headers.lines().find(is_it).unwrap_or_default();
        self.headers = line.to_owned();
        self
    }
}
