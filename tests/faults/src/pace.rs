//! How fast time goes: every time limit and pause of the portal is divided by this.

use std::time::Duration;

/// The time limit of the portal (`src/http.rs`).
const TIME_LIMIT_MILLIS: u32 = 10_000;

/// How fast time goes.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// What milliseconds of the portal are divided by.
    pub divide: u32,
}

impl Pace {
    /// How long so many milliseconds of the portal are here.
    pub fn of(self, millis: u32) -> Duration {
        Duration::from_micros(u64::from(millis) * 1_000 / u64::from(self.divide.max(1)))
    }

    /// How long an answer may take.
    pub fn time_limit(self) -> Duration {
        self.of(TIME_LIMIT_MILLIS)
    }
}
