//! The stand-in's only clock. Tests move it instead of waiting.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use contract::{Date, Timestamp};

/// The machine's clock plus an offset that tests control. Clones share the offset.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    moved_secs: Arc<AtomicI64>,
}

impl Clock {
    /// Moves the clock forward, or back if `secs` is negative.
    pub fn advance_secs(&self, secs: i64) {
        self.moved_secs.fetch_add(secs, Ordering::SeqCst);
    }

    /// The current time.
    pub fn now(&self) -> Timestamp {
        let since_epoch = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        let secs = i64::try_from(since_epoch.as_secs()).unwrap_or(i64::MAX);
        Timestamp(secs).plus_secs(self.moved_secs.load(Ordering::SeqCst))
    }

    /// Today in London.
    pub fn today(&self) -> Date {
        self.now().in_london().0
    }
}
