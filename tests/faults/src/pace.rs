//! How fast time goes: every time limit and pause of the portal, divided.

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
    /// Milliseconds of the portal, as long as they are here.
    #[must_use]
    pub fn of(self, millis: u32) -> Duration {
        Duration::from_micros(u64::from(millis) * 1_000 / u64::from(self.divide.max(1)))
    }

    /// How long an answer may take.
    #[must_use]
    pub fn time_limit(self) -> Duration {
        self.of(TIME_LIMIT_MILLIS)
    }
}
