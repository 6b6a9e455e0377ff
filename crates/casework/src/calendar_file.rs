//! Writes a day or a time as a calendar file (RFC 5545) that reveals no place, case or name.

use contract::{Date, Timestamp};
use ics::properties::{Class, DtEnd, DtStart, Summary};
use ics::{Event, ICalendar, escape_text, parameters};

/// The product identifier. Neutral, because some calendars show it.
const MADE_BY: &str = "-//Calendar//Calendar//EN";

/// When the event takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// All day.
    Day(Date),
    /// From one time to another.
    Between(Timestamp, Timestamp),
}

/// A calendar file with one event. A calendar shows only its `title`. `id` must be random, so that
/// two files cannot be linked; `now` is when the file is made.
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
    // Others who share the calendar then see only that the time is taken.
    event.push(Class::new("PRIVATE"));
    let mut calendar = ICalendar::new("2.0", MADE_BY);
    calendar.add_event(event);
    calendar.to_string()
}

/// Turns `2026-11-24T09:30:00Z` into the calendar form `20261124T093000Z`.
fn digits(time: &str) -> String {
    time.replace(['-', ':'], "")
}
