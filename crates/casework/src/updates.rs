//! How recent the news is. The portal also says when nothing has happened.

use contract::{Case, Date, Outcome, Stage, Timestamp};

use crate::history::History;
use crate::kinds::{self, Says};
use crate::rights::Rights;
use crate::standing::Next;

/// After this many days without news the portal says that it is aware of the silence, unless the
/// rights file sets another number.
pub const QUIET_AFTER_DAYS: i64 = 28;

/// A day by which an update was promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promise {
    /// The day.
    pub by: Date,
    /// Days until then: 0 today, negative once overdue.
    pub days_left: i64,
}

/// How fresh the news is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Updates {
    /// Days since the latest open milestone.
    pub days_since_news: Option<i64>,
    /// Whether an open case has had no news for long and has no date set either.
    pub is_quiet: bool,
    /// When somebody last looked at the case.
    pub last_checked_at: Option<Timestamp>,
    /// When somebody last spoke or wrote to the person.
    pub last_contact_at: Option<Timestamp>,
    /// The day by which the next update was promised.
    pub next: Option<Promise>,
    /// The day from which it is fair to ask, if no date is set: the day after the promised update,
    /// or after the usual time between two updates.
    pub ask_from: Option<Date>,
}

/// How fresh the news is.
pub fn updates(
    case: &Case,
    history: &History,
    next: &Next,
    rights: &Rights,
    today: Date,
) -> Updates {
    let latest = history.open.first().map(|one| one.happened_at);
    let days_since_news = latest.map(|day| day.days_until(today).max(0));
    let quiet_after = rights.ask_after_days.unwrap_or(QUIET_AFTER_DAYS);
    let is_long = days_since_news.is_some_and(|days| days >= quiet_after);
    let contact = case.last_contact_at.map(|at| at.in_london().0);
    let heard = latest.max(contact.filter(|day| *day <= today));
    let usual = heard.map(|day| day.plus_days(quiet_after));
    let is_open = !case.closed && !history.has_untold() && !next.is_certain();
    let is_over = is_over(case, history);
    Updates {
        days_since_news,
        is_quiet: is_long && !case.closed && !next.is_certain() && !is_over,
        last_checked_at: case.last_checked_at,
        last_contact_at: case.last_contact_at,
        next: case.next_update_by.map(|by| Promise {
            by,
            days_left: today.days_until(by),
        }),
        ask_from: case
            .next_update_by
            .map(|by| by.plus_days(1))
            .or(usual.filter(|_| !is_over))
            .filter(|_| is_open),
    }
}

/// Whether nobody is working on anything: no more news is to be expected, so its absence is no silence.
fn is_over(case: &Case, history: &History) -> bool {
    let standing = history.standing();
    let has_ended = standing.is_some_and(|one| kinds::milestone_says(one) == Says::Ends)
        || (case.stage == Stage::AfterCourt && case.expected_next.is_none());
    let newest = history.open.first().and_then(|one| one.outcome.as_ref());
    let is_awaited = |outcome: &Outcome| {
        matches!(outcome.as_str(), "made" | "referred") || outcome.as_str().starts_with("asked")
    };
    has_ended && !history.has_untold() && !newest.is_some_and(is_awaited)
}
