//! When we may ask a person for feedback: never on a day of bad news.

use contract::{Case, Date, Milestone};

use crate::history::History;
use crate::kinds;

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
        .any(|one| kinds::row(&one.kind).may_be_bad && is_recent(one, today));
    !case.bereaved && !history.has_untold() && !is_left_alone
}

/// A future day counts too: a backend may date a decision to the day it takes effect.
fn is_recent(milestone: &Milestone, today: Date) -> bool {
    let days = [Some(milestone.happened_at), milestone.told_at];
    days.iter()
        .flatten()
        .any(|day| day.days_until(today) < LEFT_ALONE_DAYS)
}
