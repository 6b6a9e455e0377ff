//! How fresh the news is: when nothing has happened, that is said too.

use contract::{Case, Date, Timestamp};

use crate::history::History;
use crate::standing::Next;

/// After so many days without news the person is told that this is known. Many forces promise an
/// update every 28 days.
pub const QUIET_AFTER_DAYS: i64 = 28;

/// A day by which an update was promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promise {
    /// The day.
    pub by: Date,
    /// Days until then: 0 today, negative when it is overdue.
    pub days_left: i64,
}

/// How fresh the news is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Updates {
    /// Days since the latest milestone that may be shown.
    pub days_since_news: Option<i64>,
    /// Whether there has been no news for long in a case that goes on, and no day is set either.
    pub is_quiet: bool,
    /// When somebody last looked at the case.
    pub last_checked_at: Option<Timestamp>,
    /// When somebody last spoke or wrote to the person.
    pub last_contact_at: Option<Timestamp>,
    /// The day by which the next update was promised.
    pub next: Option<Promise>,
}

/// How fresh the news is.
pub fn updates(case: &Case, history: &History, next: &Next, today: Date) -> Updates {
    let latest = history.open.first().map(|one| one.happened_at);
    let days_since_news = latest.map(|day| day.days_until(today).max(0));
    let is_long = days_since_news.is_some_and(|days| days >= QUIET_AFTER_DAYS);
    Updates {
        days_since_news,
        is_quiet: is_long && !case.closed && !next.is_certain(),
        last_checked_at: case.last_checked_at,
        last_contact_at: case.last_contact_at,
        next: case.next_update_by.map(|by| Promise {
            by,
            days_left: today.days_until(by),
        }),
    }
}
