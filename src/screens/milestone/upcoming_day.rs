//! An upcoming day: what to expect in court, and a calendar file.

use casework::{Due, DueState, Entry, When};

use crate::components::{add_to_calendar, texts};
use crate::language::{Key, keys, say};
use crate::ui::{self, AnyView, IntoAny};

/// Help for the day that a milestone announces. None if no day is upcoming.
pub fn upcoming_day(entry: &Entry) -> Option<AnyView> {
    let is_ahead = |due: &Due| due.state == DueState::Ahead;
    let due = entry.due.filter(is_ahead)?;
    let court = entry.what.is_in_court().then(in_court);
    Some((court, add_to_calendar(When::Day(due.on))).into_any())
}

fn in_court() -> AnyView {
    let advice = texts(Key::of("court.list.")).into_iter();
    (
        ui::heading(say(keys::COURT_TITLE)),
        ui::list(advice.map(IntoAny::into_any).collect()),
    )
        .into_any()
}
