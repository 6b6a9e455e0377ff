//! The five stages as the person sees them.

use contract::{Case, Stage};

use crate::history::History;
use crate::kinds::{self, Says};
use crate::standing::{self, Now};

/// How far the case has got with one stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// The case has passed it.
    Done,
    /// The case is there.
    Current,
    /// The case is there again, back from a later stage.
    CurrentAgain,
    /// The case has passed it, but not for every suspect.
    CurrentForSome,
    /// The case stopped there: it is closed, or a decision was made to go no further.
    Stopped,
    /// The case has not been there yet.
    NotYet,
    /// The case was there before it went back.
    WasThere,
    /// The case stopped before it got there.
    NotReached,
}

/// One of the five stages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Which stage.
    pub stage: Stage,
    /// How far the case has got with it.
    pub state: StepState,
    /// The labels of the suspects at this stage, if the case has several suspects.
    pub suspects: Vec<String>,
}

/// The five stages. The backend names the current one. Hidden news changes nothing here: while news
/// waits to be told in person, a closed case does not show as closed.
pub fn steps(case: &Case, history: &History, now: &Now) -> Vec<Step> {
    let is_closed = case.closed && !history.has_untold();
    let course = Course {
        current: kinds::place(&case.stage),
        furthest: history.furthest(),
        went_back: standing::went_back(case, history),
        has_stopped: is_closed || is_decided(now),
        court_decided: history.has_decision(),
        was_passed_on: matches!(now, Now::After(event) if standing::is_passed_on(event)),
    };
    let stages = Stage::KNOWN.iter().enumerate();
    let step = |(at, stage)| {
        let suspects = suspects_at(case, stage);
        let state = match course.state(at) {
            StepState::Done if !suspects.is_empty() && !is_closed => StepState::CurrentForSome,
            state => state,
        };
        Step {
            stage: stage.clone(),
            state,
            suspects,
        }
    };
    stages.map(step).collect()
}

/// How far a case went.
struct Course {
    current: Option<usize>,
    furthest: Option<usize>,
    went_back: bool,
    has_stopped: bool,
    court_decided: bool,
    was_passed_on: bool,
}

impl Course {
    fn state(&self, at: usize) -> StepState {
        let Some(current) = self.current else {
            return StepState::NotYet;
        };
        if at < current {
            StepState::Done
        } else if at > current {
            self.state_after(at)
        } else if self.has_stopped {
            let is_last = at + 1 == Stage::KNOWN.len();
            let is_court = Stage::KNOWN.get(at) == Some(&Stage::Court);
            if is_last || self.was_passed_on || (is_court && self.court_decided) {
                StepState::Done
            } else {
                StepState::Stopped
            }
        } else if self.went_back {
            StepState::CurrentAgain
        } else {
            StepState::Current
        }
    }

    fn state_after(&self, at: usize) -> StepState {
        if self.furthest.is_some_and(|furthest| at <= furthest) {
            StepState::WasThere
        } else if self.has_stopped && !self.was_passed_on {
            StepState::NotReached
        } else {
            StepState::NotYet
        }
    }
}

/// Whether a decision was made to go no further. The case may stay open, for instance for a review.
fn is_decided(now: &Now) -> bool {
    matches!(now, Now::After(event) if kinds::says(&event.kind, event.outcome.as_ref()) == Says::Ends)
}

fn suspects_at(case: &Case, stage: &Stage) -> Vec<String> {
    let all = &case.suspects;
    let here = all
        .iter()
        .filter(|one| all.len() > 1 && one.stage == *stage);
    here.map(|one| one.label.clone()).collect()
}
