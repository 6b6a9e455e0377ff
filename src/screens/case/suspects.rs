//! Where the case against each of several suspects stands.

use casework::SuspectStanding;

use crate::components::{milestone_name, stage_name};
use crate::language::{keys, say};
use crate::ui::{self, AnyView, IntoAny, Row};

/// Where the case against each suspect stands; nothing when there are not several.
pub fn suspects(suspects: &[SuspectStanding]) -> AnyView {
    if suspects.is_empty() {
        return ().into_any();
    }
    let rows = suspects.iter().map(|one| {
        let stage = stage_name(&one.stage);
        let stands = match &one.latest {
            Some(latest) => [stage, milestone_name(latest)].join(": "),
            None => stage,
        };
        Row::new(one.label.clone(), stands)
    });
    vec![
        ui::heading(say(keys::CASE_SUSPECTS_TITLE)),
        ui::summary_list(rows.collect()),
    ]
    .into_any()
}
