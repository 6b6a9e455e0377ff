//! What a person can still ask for, and until when.

use chrono::Months;
use contract::{Case, Date, Milestone, MilestoneKind, Stage, ToDoKind};

use super::{DeadlineRule, Edition, From, Rights};
use crate::history::{History, may_share_suspect};
use crate::kinds::{self, Says};
use crate::pressing::pressing;

/// How long we still show a deadline that has passed: a late request may still be considered.
const PASSED_SHOWN_DAYS: i64 = 28;

/// Something a person can ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The rule's id; its words are `deadline.<id>` in the texts.
    pub id: String,
    /// The number of the right it belongs to, of twelve.
    pub right: u8,
    /// The to-do by which the people who handle the case would ask for the same thing.
    pub to_do: Option<ToDoKind>,
    /// The kind of milestone it follows from, if any.
    pub about: Option<MilestoneKind>,
    /// A request by this day gets the quickest answer.
    pub prompt_by: Option<Date>,
    /// The last day, if one is set.
    pub by: Option<Date>,
    /// Days until then: 0 today, negative when it has passed.
    pub days_left: Option<i64>,
    /// Working days until the answer.
    pub answer_working_days: Option<u32>,
}

/// What a person can ask for, judging by the open milestones. Leaves out whatever the people who
/// handle the case already ask for: that comes with a day of their own.
pub fn deadlines(rights: &Rights, case: &Case, history: &History, today: Date) -> Vec<Deadline> {
    let mut list: Vec<Deadline> = Vec::new();
    let mut add = |one: Deadline| {
        let is_shown = one.days_left.is_none_or(|days| days >= -PASSED_SHOWN_DAYS);
        if is_shown && list.iter().all(|other| other.id != one.id) {
            let at =
                list.partition_point(|other| pressing(other.days_left) <= pressing(one.days_left));
            list.insert(at, one);
        }
    };
    // Latest edition first: if two have the same rule, the latest milestone counts.
    for edition in rights.editions.iter().rev() {
        for rule in &edition.deadlines {
            let found = latest(rights, edition, rule, case, history, today);
            if let Some(milestone) = found.filter(|_| !is_asked_for(rule, case)) {
                let told = milestone.told_at.filter(|on| *on >= milestone.happened_at);
                let from = told.unwrap_or(milestone.happened_at);
                add(deadline(rights, rule, Some(from), Some(milestone), today));
            }
        }
    }
    if case.may_claim_compensation {
        let day = case.crime_on.unwrap_or(case.reported_at);
        let edition = rights.on(day).or_else(|| rights.on(today));
        for rule in edition.into_iter().flat_map(|edition| &edition.deadlines) {
            if rule.from == From::Crime {
                add(deadline(rights, rule, case.crime_on, None, today));
            }
        }
    }
    list
}

/// The latest milestone to which the rule applies.
fn latest<'a>(
    rights: &Rights,
    edition: &Edition,
    rule: &DeadlineRule,
    case: &Case,
    history: &History<'a>,
    today: Date,
) -> Option<&'a Milestone> {
    let From::Told(kinds) = &rule.from else {
        return None;
    };
    // Checked once rather than per milestone: a case may have a thousand.
    let is_any = |kinds: &[MilestoneKind]| history.open.iter().any(|one| kinds.contains(&one.kind));
    if !rule.needs_any.is_empty() && !is_any(&rule.needs_any) {
        return None;
    }
    let mut all = history.open.iter().enumerate();
    let (_, found) = all.find(|(at, milestone)| {
        let earlier = history.open.get(at + 1..).unwrap_or_default();
        let later = history.open.get(..*at).unwrap_or_default();
        kinds.contains(&milestone.kind)
            && milestone.happened_at <= today
            && rights
                .on(milestone.happened_at)
                .is_some_and(|on| std::ptr::eq(on, edition))
            && is_open(rule, case, milestone, earlier, later)
    })?;
    Some(found)
}

fn deadline(
    rights: &Rights,
    rule: &DeadlineRule,
    from: Option<Date>,
    milestone: Option<&Milestone>,
    today: Date,
) -> Deadline {
    let by = from.zip(rule.months).and_then(|(from, months)| {
        let day = from.0.checked_add_months(Months::new(months))?;
        Some(Date(day))
    });
    let prompt = from.zip(rule.prompt_working_days);
    let prompt = prompt.map(|(from, days)| rights.bank_holidays.working_days_after(from, days));
    Deadline {
        id: rule.id.clone(),
        right: rule.right,
        to_do: rule.to_do.clone(),
        about: milestone.map(|one| one.kind.clone()),
        prompt_by: prompt.filter(|day| *day >= today),
        days_left: by.map(|by| today.days_until(by)),
        by,
        answer_working_days: rule.answer_working_days,
    }
}

/// Whether the rule applies to this milestone, as far as the case shows.
fn is_open(
    rule: &DeadlineRule,
    case: &Case,
    milestone: &Milestone,
    earlier: &[&Milestone],
    later: &[&Milestone],
) -> bool {
    let happened = |list: &[&Milestone], kinds: &[MilestoneKind]| {
        list.iter()
            .any(|one| kinds.contains(&one.kind) && may_share_suspect(one, milestone))
    };
    let is_needed = rule.needs_any.is_empty() || happened(earlier, &rule.needs_any);
    let is_barred = happened(earlier, &rule.unless_any) || happened(later, &rule.unless_any);
    let has_ended = happened(later, &rule.until_any);
    let is_barred = is_barred || rule.all_suspects && another_goes_on(case, milestone, later);
    let turned_out = milestone.outcome.as_ref();
    let is_barred = is_barred || turned_out.is_some_and(|one| rule.unless_outcome.contains(one));
    is_needed && !is_barred && !has_ended
}

/// Whether the case goes on, against somebody else or again against the same person.
fn another_goes_on(case: &Case, milestone: &Milestone, later: &[&Milestone]) -> bool {
    let goes_on_later = later.iter().any(|one| {
        matches!(kinds::milestone_says(one), Says::Stands | Says::GoesOn)
            && !matches!(
                one.kind,
                MilestoneKind::ReleasedNfa | MilestoneKind::Discontinued
            )
    });
    let is_at_court = |stage: &Stage| matches!(stage, Stage::Court | Stage::AfterCourt);
    let others = case
        .suspects
        .iter()
        .filter(|one| case.suspects.len() > 1 && Some(&one.id) != milestone.suspect.as_ref());
    goes_on_later || others.into_iter().any(|one| is_at_court(&one.stage))
}

/// Whether the people who handle the case already ask the person to do this, by a day of their own.
fn is_asked_for(rule: &DeadlineRule, case: &Case) -> bool {
    let mut asked = case.to_do.iter().filter(|one| one.by.is_some());
    asked.any(|one| Some(&one.kind) == rule.to_do.as_ref())
}
