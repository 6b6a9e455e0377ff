//! When we may ask a person for feedback: never on a day of bad news.

use contract::{Case, Date, Milestone, MilestoneKind as Kind};

use crate::history::History;

/// How many days we do not ask after bad news: that day and the next.
const LEFT_ALONE_DAYS: i64 = 2;

/// Whether we may ask the person for feedback on this case.
///
/// Never in a case about a death or while news waits to be told in person. Nor on the day of an end
/// to the case or a court's decision, on the day the person was told of it, or on the day after
/// either.
pub fn may_ask(case: &Case, today: Date) -> bool {
    let history = History::of(case);
    let is_left_alone = history
        .open
        .iter()
        .any(|one| may_be_bad(&one.kind) && is_recent(one, today));
    !case.bereaved && !history.has_untold() && !is_left_alone
}

/// A future day counts too: a backend may date a decision to the day it takes effect.
fn is_recent(milestone: &Milestone, today: Date) -> bool {
    let days = [Some(milestone.happened_at), milestone.told_at];
    days.iter()
        .flatten()
        .any(|day| day.days_until(today) < LEFT_ALONE_DAYS)
}

/// A kind this version does not know counts as bad news, to be safe.
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
