//! A day or a time as a calendar file (RFC 5545). It gives nothing away: no place, no case, no names.

use contract::{Date, Timestamp};
use ics::properties::{Class, DtEnd, DtStart, Summary};
use ics::{Event, ICalendar, escape_text, parameters};

/// Who made the file. Neutral: some calendars show it.
const MADE_BY: &str = "-//Calendar//Calendar//EN";

/// When something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// All of a day.
    Day(Date),
    /// From one moment to another.
    Between(Timestamp, Timestamp),
}

/// A calendar file with one event. `title` is all that a calendar shows of it; `id` must be random,
/// so that two files do not show that they belong together; `now` is when the file is made.
pub fn calendar_file(title: &str, when: When, id: &str, now: Timestamp) -> String {
    let mut event = Event::new(id, digits(&now.to_string()));
    match when {
        When::Day(day) => {
            let mut start = DtStart::new(digits(&day.to_string()));
            start.append(parameters!("VALUE" => "DATE"));
            event.push(start);
        }
        When::Between(from, until) => {
            event.push(DtStart::new(digits(&from.to_string())));
            event.push(DtEnd::new(digits(&until.to_string())));
        }
    }
    event.push(Summary::new(escape_text(title)));
    // Others who may read the calendar then see that the time is taken, and no more.
    event.push(Class::new("PRIVATE"));
    let mut calendar = ICalendar::new("2.0", MADE_BY);
    calendar.add_event(event);
    calendar.to_string()
}

/// `2026-11-24T09:30:00Z` as calendars write it: `20261124T093000Z`.
fn digits(time: &str) -> String {
    time.replace(['-', ':'], "")
}
