//! The promises of the Code whose last day was in some days, and whether each was kept: for counting.

use contract::{Case, Date};

use super::Rights;
use super::clock::judged;
use super::omission::never_done;
use crate::history::History;

/// A promise whose last day has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromiseDue {
    /// The id of the rule.
    pub rule: String,
    /// The last day.
    pub by: Date,
    /// Whether the person was told, or the thing done, by then.
    pub is_kept: bool,
}

/// What had to be told or done between two days, both included, that are before today.
///
/// By the last day a promise is kept or broken for good. News to be told in person counts once it has
/// been told: a number must not give it away.
pub fn promises_due(
    rights: &Rights,
    case: &Case,
    (first, last): (Date, Date),
    today: Date,
) -> Vec<PromiseDue> {
    let history = History::of(case);
    let is_due = |by: Date| first <= by && by <= last && by < today;
    let open = history.open.iter().enumerate();
    let told = open.filter_map(|(at, milestone)| {
        let earlier = history.open.get(at + 1..).unwrap_or_default();
        let (rule, told) = judged(rights, case, milestone, earlier, today)?;
        Some(PromiseDue {
            rule: rule.id.clone(),
            by: told.by,
            is_kept: told.was_in_time(),
        })
    });
    let mut list: Vec<_> = told.filter(|one| is_due(one.by)).collect();
    if !history.has_untold() {
        let never = never_done(rights, case, &history, &is_due);
        list.extend(never.into_iter().map(|one| PromiseDue {
            rule: one.id,
            by: one.by,
            is_kept: false,
        }));
    }
    list
}
