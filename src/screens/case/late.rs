//! What was late: news that came too late or not at all, and what never came. It comes up by itself.

use casework::{Entry, Story, Told};
use contract::Case;
use leptos::prelude::*;

use super::missing;
use crate::components::{milestone_heading, milestone_name};
use crate::language::{date, keys, say, say_with};
use crate::navigation::{Navigator, SignedInScreen};
use crate::ui::{self, AnyView, IntoAny};

/// Each thing that was late, with the way on. None if there is none.
pub fn late(case: &Case, story: &Story, navigator: Navigator) -> Option<AnyView> {
    let missing = story.missing.iter();
    let missing = missing.map(|one| missing::item(one, &case.id, navigator));
    let told = story.entries.iter().filter_map(|entry| {
        let told = entry.told.as_ref().filter(|told| told.is_late())?;
        Some(told_late(entry, told, navigator))
    });
    let all: Vec<_> = missing.chain(told).collect();
    (!all.is_empty()).then(|| {
        let heading = ui::heading(say(keys::CASE_LATE_HEADING));
        ui::group("wm-case__late", (heading, ui::list(all)))
    })
}

/// A milestone of which the person was told late. Its own screen has the prepared question.
fn told_late(entry: &Entry, told: &Told, navigator: Navigator) -> AnyView {
    let screen = SignedInScreen::Milestone(entry.id.clone(), milestone_heading(&entry.what));
    let open = Callback::new(move |()| navigator.go(screen.clone()));
    (
        ui::nav_link(milestone_name(&entry.what), open),
        ui::paragraph(say_with(
            keys::CASE_LATE_TOLD,
            &[("by", &date::past(told.by))],
        )),
    )
        .into_any()
}
