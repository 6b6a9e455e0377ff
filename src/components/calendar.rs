//! A calendar file for a day, with nothing in it but a neutral word and the time.

use casework::{When, calendar_file};
use sending::IdempotencyKey;

use super::words::words;
use crate::browser::{self, MemoryFile};
use crate::language::{keys, say, say_with};
use crate::ui::{self, AnyView, IntoAny};

/// A neutral name: somebody else may look at the list of downloads.
const FILE_NAME: &str = "appointment.ics";
const FILE_KIND: &str = "text/calendar;charset=utf-8";

/// Offers a day or a time as a calendar file, and says what others could see of it.
pub fn add_to_calendar(when: When) -> Option<AnyView> {
    let title = say(keys::CALENDAR_TITLE);
    let id = IdempotencyKey::of(browser::random_bytes());
    let text = calendar_file(&title, when, id.as_str(), browser::now());
    let file = MemoryFile::new(&text, FILE_KIND)?;
    let warning = say_with(keys::CALENDAR_WARNING, &[("title", &title)]);
    let parts = (
        ui::paragraph(warning),
        words(keys::CALENDAR_FILE),
        ui::paragraph_of(ui::download_link(say(keys::CALENDAR_SAVE), FILE_NAME, file)),
    );
    Some(ui::details(say(keys::CALENDAR_OPEN), parts.into_any()))
}
