//! Chooses the two sentences that open the case screen: where the case is now and what comes next.

use contract::{Case, Date, Milestone, MilestoneKind, Outcome, Stage};

use crate::entry::{DueState, Entry, Event, What};
use crate::history::{History, may_share_suspect};
use crate::kinds;

/// Which sentence says where the case is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Now {
    /// There is news to be told in person.
    ToldInPerson,
    /// Several suspects, not all at the same stage.
    SeveralSuspects,
    /// The case went back to an earlier stage.
    WentBack,
    /// This milestone says where it stands.
    After(Event),
    /// It is at this stage.
    At(Stage),
    /// It is closed, and the open milestones give no reason.
    Closed,
}

/// Which sentence says what comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Somebody will break the news; the person can ask for a call.
    Call,
    /// The people who handle the case expect this.
    Expected {
        /// What is expected.
        what: What,
        /// The day it is due, if one is set.
        on: Option<Date>,
        /// Whether that day has passed, which means that the portal's knowledge is out of date.
        has_passed: bool,
    },
    /// An entry sets a date that lies ahead.
    Day {
        /// What the entry reports.
        what: What,
        /// The day.
        on: Date,
    },
    /// Nothing is set. This milestone says what usually follows.
    Usually(Event),
    /// Nothing is set.
    NotKnown,
    /// Nothing more: the case is closed.
    Closed,
}

impl Next {
    /// Whether the person knows what to wait for: a call, or a day that lies ahead.
    pub(crate) const fn is_certain(&self) -> bool {
        matches!(
            self,
            Self::Call
                | Self::Day { .. }
                | Self::Expected {
                    on: Some(_),
                    has_passed: false,
                    ..
                }
        )
    }
}

/// Where the case is now.
pub fn now(case: &Case, history: &History) -> Now {
    if history.has_untold() {
        return Now::ToldInPerson;
    }
    let standing = history.standing();
    if case.closed {
        // What ended the case against one of several suspects is not why the whole case was closed.
        let is_about_all = |one: &&Milestone| !is_about_one(case, one);
        let reason = standing
            .filter(|one| kinds::is_reason_to_close(one))
            .filter(is_about_all)
            .or_else(|| history.closing().filter(is_about_all));
        return reason.map_or(Now::Closed, |one| Now::After(one.into()));
    }
    if suspects_differ(case) {
        return Now::SeveralSuspects;
    }
    if went_back(case, history) {
        return Now::WentBack;
    }
    let settled = standing.filter(|one| kinds::fits(one, &case.stage) && !is_about_one(case, one));
    settled.map_or_else(|| Now::At(case.stage.clone()), |one| Now::After(one.into()))
}

/// What comes next: what the backend expects or, failing that, the nearest date set or what usually
/// follows.
pub fn next(case: &Case, history: &History, now: &Now, entries: &[Entry], today: Date) -> Next {
    if *now == Now::ToldInPerson {
        return Next::Call;
    }
    if let Some(expected) = &case.expected_next {
        let what = match &expected.kind {
            MilestoneKind::Other(_) => What::Untitled,
            known => What::Kind(known.clone().into()),
        };
        let has_passed = expected.on.is_some_and(|on| on < today);
        return Next::Expected {
            what,
            on: expected.on,
            has_passed,
        };
    }
    if case.closed {
        return passed_on(now).map_or(Next::Closed, Next::Usually);
    }
    let ahead = entries.iter().filter_map(|one| {
        let due = one.due.filter(|due| due.state == DueState::Ahead)?;
        Some((due.on, &one.what))
    });
    if let Some((on, what)) = ahead.min_by_key(|(on, _)| *on) {
        return Next::Day {
            what: what.clone(),
            on,
        };
    }
    match now {
        Now::SeveralSuspects => Next::NotKnown,
        Now::WentBack => Next::Usually(MilestoneKind::CpsMoreInfo.into()),
        _ => usual(case, history).map_or(Next::NotKnown, Next::Usually),
    }
}

/// Whether the case was at a later stage before, or the prosecutors sent it back.
pub fn went_back(case: &Case, history: &History) -> bool {
    let asked_for_more = history.standing().is_some_and(|one| {
        one.kind == MilestoneKind::CpsMoreInfo
            && kinds::fits(one, &case.stage)
            && !is_about_one(case, one)
    });
    let places = history.furthest().zip(kinds::place(&case.stage));
    !case.closed && (asked_for_more || places.is_some_and(|(furthest, now)| now < furthest))
}

/// The milestone that says where the case stands, if it fits the stage, or a later review of that decision. What
/// usually follows for one of several suspects may be wrong for the others, until the court has finished with all.
fn usual(case: &Case, history: &History) -> Option<Event> {
    let standing = history.standing()?;
    let holds = kinds::holds(standing, &case.stage)
        && !history.is_overtaken(standing)
        && (case.stage == Stage::AfterCourt || !is_about_one(case, standing));
    let mut later = history
        .open
        .iter()
        .take_while(|one| !std::ptr::eq(**one, standing));
    let review =
        later.find(|one| one.kind == MilestoneKind::Review && may_share_suspect(one, standing));
    holds.then(|| review.map_or(standing, |one| *one).into())
}

/// The event that sent a closed case to another organisation, where it may go on.
fn passed_on(now: &Now) -> Option<Event> {
    let Now::After(event) = now else { return None };
    is_passed_on(event).then(|| event.clone())
}

/// Whether this sent the case to another organisation.
pub fn is_passed_on(event: &Event) -> bool {
    let outcome = event.outcome.as_ref().map(Outcome::as_str);
    event.kind == MilestoneKind::PassedOn
        || (event.kind == MilestoneKind::Closed && outcome == Some("passed_on"))
}

fn suspects_differ(case: &Case) -> bool {
    let mut stages = case.suspects.iter().map(|one| &one.stage);
    let first = stages.next();
    stages.any(|stage| Some(stage) != first)
}

/// Whether a milestone is about only one of several suspects.
fn is_about_one(case: &Case, milestone: &Milestone) -> bool {
    case.suspects.len() > 1 && milestone.suspect.is_some()
}
