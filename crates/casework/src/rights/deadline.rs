//! What a person can still ask for, and until when.

use contract::{Case, Date, Milestone, MilestoneKind, Stage, ToDoKind};

use super::rule::{is_listed, is_set};
use super::{DeadlineRule, Edition, From, Late, Pattern, Rights};
use crate::history::{History, may_share_suspect, suspect_label};
use crate::kinds::{self, Says};
use crate::pressing::pressing;

/// How long we still show a deadline that has passed, unless its rule says more: a late request may
/// still be considered.
const PASSED_SHOWN_DAYS: i64 = 28;

/// A day that passed longer ago says nothing to somebody who may still be late.
const LONG_PAST_DAYS: i64 = 365;

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
    /// The label of the suspect it is about, if the case has several suspects.
    pub suspect: Option<String>,
    /// A request by this day gets the quickest answer.
    pub prompt_by: Option<Date>,
    /// The last day, if one is set.
    pub by: Option<Date>,
    /// Days until then: 0 today, negative when it has passed.
    pub days_left: Option<i64>,
    /// Working days until the answer.
    pub answer_working_days: Option<u32>,
    /// What can still be done after the last day.
    pub late: Late,
    /// Whether the last day passed more than a year ago and a late request is allowed: then no day is shown.
    pub is_long_past: bool,
    /// Whether a law may give more time that nobody has confirmed yet: then ask at once.
    pub may_be_longer: bool,
    /// Whether it belongs at the top of the case.
    pub at_top: bool,
    /// Where to ask outside of the case: official pages, phone numbers and email addresses. If empty, the people who
    /// have the case.
    pub ask: Vec<String>,
    /// The address of the official page about it.
    pub url: String,
}

impl Deadline {
    /// Whether it is shown: not for ever once its last day has passed.
    fn is_shown(&self, rule: &DeadlineRule) -> bool {
        let shown_late = rule.shown_late_days.unwrap_or(PASSED_SHOWN_DAYS);
        self.late == Late::Allowed || self.days_left.is_none_or(|days| days >= -shown_late)
    }
}

/// What a person can ask for, judging by the open milestones. Leaves out whatever the people who
/// handle the case already ask for: that comes with a day of their own.
pub fn deadlines(rights: &Rights, case: &Case, history: &History, today: Date) -> Vec<Deadline> {
    let mut list: Vec<Deadline> = Vec::new();
    let mut add = |rule: &DeadlineRule, from: Option<Date>, milestone: Option<&Milestone>| {
        let one = deadline(rights, rule, case, from, milestone, today);
        if one.is_shown(rule) && list.iter().all(|other| other.id != one.id) {
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
                add(rule, Some(counted_from(rule, milestone)), Some(milestone));
            }
        }
    }
    let day = case.crime_on.unwrap_or(case.reported_at);
    let edition = rights.on(day).or_else(|| rights.on(today));
    for rule in edition.into_iter().flat_map(|edition| &edition.deadlines) {
        let has_ended = || {
            history
                .open
                .iter()
                .any(|one| is_listed(&rule.until_any, one))
        };
        if rule.from == From::Crime && is_set(rule.needs_case, case) && !has_ended() {
            add(rule, case.crime_on, None);
        }
    }
    list
}

/// The day from which the time counts that a milestone opens.
fn counted_from(rule: &DeadlineRule, milestone: &Milestone) -> Date {
    let happened = milestone.happened_at;
    // Told before it happened: the note must be about something else.
    let told = milestone.told_at.filter(|on| *on >= happened);
    told.filter(|_| rule.from == From::Told).unwrap_or(happened)
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
    if rule.from == From::Crime || !is_set(rule.needs_case, case) {
        return None;
    }
    // Checked once rather than per milestone: a case may have a thousand.
    let is_any = |list: &[Pattern]| history.open.iter().any(|one| is_listed(list, one));
    if !rule.needs_any.is_empty() && !is_any(&rule.needs_any) {
        return None;
    }
    let mut all = history.open.iter().enumerate();
    let (_, found) = all.find(|(at, milestone)| {
        let earlier = history.open.get(at + 1..).unwrap_or_default();
        let later = history.open.get(..*at).unwrap_or_default();
        is_listed(&rule.milestones, milestone)
            && milestone.happened_at <= today
            && rights.is_on(edition, milestone.happened_at)
            && is_open(rule, case, milestone, earlier, later)
    })?;
    Some(found)
}

fn deadline(
    rights: &Rights,
    rule: &DeadlineRule,
    case: &Case,
    from: Option<Date>,
    milestone: Option<&Milestone>,
    today: Date,
) -> Deadline {
    let by = from.and_then(|from| last_day(rights, rule, case, from));
    let is_long_past =
        rule.late == Late::Allowed && by.is_some_and(|by| by.days_until(today) > LONG_PAST_DAYS);
    let by = by.filter(|_| !is_long_past);
    let prompt = from.zip(rule.prompt_working_days);
    let prompt = prompt.map(|(from, days)| rights.bank_holidays.working_days_after(from, days));
    Deadline {
        id: rule.id.clone(),
        right: rule.right,
        to_do: rule.to_do.clone(),
        about: milestone.map(|one| one.kind.clone()),
        suspect: milestone.and_then(|one| suspect_label(case, one)),
        prompt_by: prompt.filter(|day| *day >= today),
        days_left: by.map(|by| today.days_until(by)),
        by,
        answer_working_days: rule.answer_working_days,
        late: rule.late,
        is_long_past,
        may_be_longer: rule.to_confirm.is_some_and(|since| since <= today),
        at_top: rule.at_top,
        ask: rule.ask.clone(),
        url: rule.source.url.clone(),
    }
}

/// The last day, if the rule sets one.
fn last_day(rights: &Rights, rule: &DeadlineRule, case: &Case, from: Date) -> Option<Date> {
    let longer = rule.longer.as_ref().filter(|longer| {
        let is_since = longer.since <= from;
        is_since && is_set(longer.needs_case, case)
    });
    let length = longer.map(|longer| longer.length).or(rule.length)?;
    let day = length.after(from)?;
    if rule.on_working_day {
        Some(rights.bank_holidays.working_day_until(day))
    } else {
        Some(day)
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
    let happened = |list: &[&Milestone], listed: &[Pattern]| {
        list.iter()
            .any(|one| is_listed(listed, one) && may_share_suspect(one, milestone))
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
