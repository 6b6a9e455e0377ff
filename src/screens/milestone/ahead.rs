//! A day that lies ahead: what to know about a day in court, and the day for one's own calendar.

use casework::{Due, DueState, Entry, When};

use crate::components::{add_to_calendar, texts};
use crate::language::{Key, keys, say};
use crate::ui::{self, AnyView, IntoAny};

/// What helps with the day that an entry is about; nothing when none lies ahead.
pub fn ahead(entry: &Entry) -> Option<AnyView> {
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
