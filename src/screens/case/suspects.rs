//! The stage of the case against each of several suspects.

use casework::SuspectStanding;

use crate::components::{milestone_name, stage_name};
use crate::ui::{self, AnyView, Row};

/// The stage of the case against each suspect. None if there is at most one.
pub fn suspects(suspects: &[SuspectStanding]) -> Option<AnyView> {
    if suspects.is_empty() {
        return None;
    }
    let rows = suspects.iter().map(|one| {
        let stage = stage_name(&one.stage);
        let stands = match &one.latest {
            Some(latest) => [stage, milestone_name(latest)].join(": "),
            None => stage,
        };
        Row::new(one.label.clone(), stands)
    });
    Some(ui::summary_list(rows.collect()))
}
