//! A thing that the Code promises by a day, and of which the case has no note: still to be done, or missing.

use contract::{Case, Date, Milestone, MilestoneKind};

use super::clock::{last_day, reported, working_days};
use super::rule::{is_listed, is_set};
use super::{ClockRule, Edition, Rights, Who};
use crate::history::{History, may_share_suspect};

/// How long after the last news of a closed case we still say what never came.
const CLOSED_SHOWN_DAYS: i64 = 90;

/// A thing that has to be done by a day, and that no milestone reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Omission {
    /// The id of the rule; each is missing at most once.
    pub id: String,
    /// What has to be done.
    pub kind: MilestoneKind,
    /// The number of the right, of twelve.
    pub right: u8,
    /// The last day for it.
    pub by: Date,
    /// Who has to do it.
    pub who: Who,
    /// Working days allowed to them.
    pub working_days: u32,
    /// The name of the edition that grants it.
    pub edition: String,
}

/// What should have been done by now and was not, as far as the case shows. Nothing while news
/// waits to be told in person: it may be the very thing, or give away that there is more.
pub fn omissions(rights: &Rights, case: &Case, history: &History, today: Date) -> Vec<Omission> {
    undone(rights, case, history, today, &|by| by < today)
}

/// What has to be done by today or a later day and has no note yet, unless an earlier one is missing.
pub fn promises(
    rights: &Rights,
    case: &Case,
    history: &History,
    missing: &[Omission],
    today: Date,
) -> Vec<Omission> {
    let mut list = undone(rights, case, history, today, &|by| by >= today);
    list.retain(|one| missing.iter().all(|other| other.id != one.id));
    list
}

/// What has no note, and whose last day is one that is wanted.
fn undone(
    rights: &Rights,
    case: &Case,
    history: &History,
    today: Date,
    is_wanted: &dyn Fn(Date) -> bool,
) -> Vec<Omission> {
    if history.has_untold() || is_long_closed(case, history, today) {
        return Vec::new();
    }
    never_done(rights, case, history, is_wanted)
}

/// The same, however long ago the case was closed.
pub fn never_done(
    rights: &Rights,
    case: &Case,
    history: &History,
    is_wanted: &dyn Fn(Date) -> bool,
) -> Vec<Omission> {
    let mut list: Vec<Omission> = Vec::new();
    // Latest edition first: if two have the same rule, the latest start counts.
    for edition in rights.editions.iter().rev() {
        for rule in &edition.clocks {
            let is_new = list.iter().all(|one| one.id != rule.id);
            let missed = missed(rights, edition, rule, case, history, is_wanted);
            if let Some((kind, by)) = missed.filter(|_| is_new) {
                list.push(Omission {
                    id: rule.id.clone(),
                    kind,
                    right: rule.right,
                    by,
                    who: rule.who,
                    working_days: working_days(rule, case),
                    edition: edition.name.clone(),
                });
            }
        }
    }
    list
}

/// What a rule promises, and the day by which it has to come.
fn missed(
    rights: &Rights,
    edition: &Edition,
    rule: &ClockRule,
    case: &Case,
    history: &History,
    is_wanted: &dyn Fn(Date) -> bool,
) -> Option<(MilestoneKind, Date)> {
    if rule.done_after.is_empty() || !is_set(rule.needs_case, case) {
        return None;
    }
    let promised = rule.milestones.first()?;
    // However it turned out, and before or after: then there is a note of it.
    let is_done = |one: &&&Milestone| rule.milestones.iter().any(|done| done.kind == one.kind);
    let done: Vec<_> = history.open.iter().filter(is_done).collect();
    let is_missed = |start: Date| {
        let by = last_day(rights, case, rule, start);
        (rights.is_on(edition, start) && is_wanted(by)).then_some(by)
    };
    let is_start = |one: &&&Milestone| is_listed(&rule.done_after, one);
    let mut starts = history.open.iter().filter(is_start).peekable();
    let by = if starts.peek().is_some() {
        starts
            .filter(|start| done.iter().all(|one| !may_share_suspect(one, start)))
            .find_map(|start| is_missed(start.happened_at))
    } else {
        let start = reported(case, rule).filter(|_| done.is_empty());
        start.and_then(is_missed)
    };
    Some((promised.kind.clone(), by?))
}

fn is_long_closed(case: &Case, history: &History, today: Date) -> bool {
    let news = history.open.first().map(|one| one.happened_at);
    let days = news.unwrap_or(case.reported_at).days_until(today);
    case.closed && days > CLOSED_SHOWN_DAYS
}
