//! The five big stages as the person sees them.

use contract::{Case, Stage};

use crate::history::History;
use crate::kinds::{self, Says};
use crate::standing::{self, Now};

/// Where the case stands towards one stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// It has been there and gone on.
    Done,
    /// It is there.
    Current,
    /// It is there and has come back to it from a later stage.
    CurrentAgain,
    /// It has gone on, but not for every suspect.
    CurrentForSome,
    /// It stopped there: it is closed, or it was decided to go no further.
    Stopped,
    /// It has not been there yet.
    NotYet,
    /// It was there before it went back.
    WasThere,
    /// It stopped before it got there.
    NotReached,
}

/// One of the five stages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Which stage.
    pub stage: Stage,
    /// Where the case stands towards it.
    pub state: StepState,
    /// What the suspects at this stage are called, when there are several.
    pub suspects: Vec<String>,
}

/// The five stages. The current one is the backend's word: nothing is read off hidden news, and
/// that the case is closed is not told before the news is.
pub fn steps(case: &Case, history: &History, now: &Now) -> Vec<Step> {
    let is_closed = case.closed && !history.has_untold();
    let course = Course {
        current: kinds::place(&case.stage),
        furthest: history.furthest(),
        went_back: standing::went_back(case, history),
        has_stopped: is_closed || is_decided(now),
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
            if is_last {
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
        } else if self.has_stopped {
            StepState::NotReached
        } else {
            StepState::NotYet
        }
    }
}

/// Whether it was decided to go no further although the case is not closed: a review may still run.
fn is_decided(now: &Now) -> bool {
    matches!(now, Now::After(kind) if kinds::says(kind) == Says::Ends)
}

fn suspects_at(case: &Case, stage: &Stage) -> Vec<String> {
    let all = &case.suspects;
    let here = all
        .iter()
        .filter(|one| all.len() > 1 && one.stage == *stage);
    here.map(|one| one.label.clone()).collect()
}
