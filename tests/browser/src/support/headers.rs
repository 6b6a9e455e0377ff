//! Which headers the portal of a journey sends: production's, one of them, or none.

use super::start::Start;

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
