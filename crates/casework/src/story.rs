//! Everything the case screen shows, as values.

use contract::{Case, CaseOwner, Date, MilestoneId, Stage};

use crate::entry::{self, Entry, What, filled};
use crate::history::History;
use crate::rights::{self, Deadline, Omission, Rights, ToCome};
use crate::standing::{self, Next, Now};
use crate::steps::{self, Step};
use crate::to_do::{self, ToDo};
use crate::updates::{self, Updates};

/// Where the case against one of several suspects stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuspectStanding {
    /// What we call them.
    pub label: String,
    /// The stage.
    pub stage: Stage,
    /// The latest open milestone about them.
    pub latest: Option<What>,
}

/// What we tell a person about their case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Story {
    /// Where the case is now.
    pub now: Now,
    /// What comes next.
    pub next: Next,
    /// Whether it is closed. False while news waits to be told in person.
    pub is_closed: bool,
    /// What the person needs to do: usually nothing.
    pub to_do: Vec<ToDo>,
    /// What the person can ask for, and until when.
    pub deadlines: Vec<Deadline>,
    /// What should have been done by now, and of which there is no note.
    pub missing: Vec<Omission>,
    /// What has to be done by today or a later day, and of which there is no note yet.
    pub promised: Vec<Omission>,
    /// What the person will be owed once a step comes.
    pub to_come: Vec<ToCome>,
    /// The five stages in their usual order.
    pub steps: Vec<Step>,
    /// What happened, latest first. News to be told in person comes before everything else.
    pub entries: Vec<Entry>,
    /// The suspects, if there are several.
    pub suspects: Vec<SuspectStanding>,
    /// How recent the news is.
    pub updates: Updates,
    /// Who handles the case.
    pub owner: CaseOwner,
}

/// Tells a case as it stands on a day, with the person's rights.
pub fn story(case: &Case, rights: &Rights, today: Date) -> Story {
    let history = History::of(case);
    let entries = entry::entries(case, &history, rights, today);
    let now = standing::now(case, &history);
    let next = standing::next(case, &history, &now, &entries, today);
    let deadlines = rights::deadlines(rights, case, &history, today);
    let missing = rights::omissions(rights, case, &history, today);
    Story {
        is_closed: case.closed && !history.has_untold(),
        to_do: to_do::to_do(case, &history, &deadlines, today),
        deadlines,
        promised: rights::promises(rights, case, &history, &missing, today),
        to_come: rights::to_come(rights, case, &history, today),
        missing,
        steps: steps::steps(case, &history, &now),
        suspects: suspects(case, &history),
        updates: updates::updates(case, &history, &next, rights, today),
        owner: owner(&case.owner),
        entries,
        now,
        next,
    }
}

/// Who has the case. Blank texts count as missing.
fn owner(owner: &CaseOwner) -> CaseOwner {
    CaseOwner {
        kind: owner.kind.clone(),
        team: owner.team.clone(),
        person: filled(owner.person.as_ref()),
        phone: filled(owner.phone.as_ref()),
        hours: filled(owner.hours.as_ref()),
    }
}

/// One entry of a case's history, for its own screen.
pub fn entry(case: &Case, rights: &Rights, id: &MilestoneId, today: Date) -> Option<Entry> {
    let entries = entry::entries(case, &History::of(case), rights, today);
    entries.into_iter().find(|one| one.id == *id)
}

fn suspects(case: &Case, history: &History) -> Vec<SuspectStanding> {
    let several = case.suspects.iter().filter(|_| case.suspects.len() > 1);
    several
        .map(|one| SuspectStanding {
            label: one.label.clone(),
            stage: one.stage.clone(),
            latest: history
                .open
                .iter()
                .find(|milestone| milestone.suspect.as_ref() == Some(&one.id))
                .map(|milestone| entry::what(milestone)),
        })
        .collect()
}
