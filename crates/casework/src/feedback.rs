//! When a person may be asked how it was for them: never on a day of bad news.

use contract::{Case, Date, Milestone, MilestoneKind as Kind};

use crate::history::History;

/// For so many days after bad news the person is not asked: that day and the next.
const LEFT_ALONE_DAYS: i64 = 2;

/// Whether the person may be asked for feedback about something in this case.
///
/// Not in a case about a death, not while news waits to be told by a person, and not on the day, or
/// the day after, on which the case may have ended or a court may have decided, or that was told.
pub fn may_ask(case: &Case, today: Date) -> bool {
    let history = History::of(case);
    let is_left_alone = history
        .open
        .iter()
        .any(|one| may_be_bad(&one.kind) && is_recent(one, today));
    !case.bereaved && !history.has_untold() && !is_left_alone
}

/// A day ahead counts too: a backend may date a decision to the day on which it takes effect.
fn is_recent(milestone: &Milestone, today: Date) -> bool {
    let days = [Some(milestone.happened_at), milestone.told_at];
    days.iter()
        .flatten()
        .any(|day| day.days_until(today) < LEFT_ALONE_DAYS)
}

/// What this version does not know may be bad.
const fn may_be_bad(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::AssessedNotInvestigated
            | Kind::ReleasedNfa
            | Kind::OutOfCourt
            | Kind::NotCharged
            | Kind::ClosedNoSuspect
            | Kind::Verdict
            | Kind::Discontinued
            | Kind::Sentence
            | Kind::Appeal
            | Kind::Release
            | Kind::Closed
            | Kind::Other(_)
    )
}
