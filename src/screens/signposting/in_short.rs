//! A service in a few lines of plain text, for a message and for the card. No word of ours in them
//! says what it is about; names of services can.

use contract::Date;
use directory::{PhoneKind, Service, Signpost, site_name};

use super::super::services::timetable;
use crate::language::{keys, say_with};

/// How many numbers are told.
const NUMBERS_MAX: usize = 2;
/// How many lines of its times are told.
const TIMES_MAX: usize = 3;

/// How to reach the service, when it is open, and the note; its name is not among the lines.
pub fn lines(signpost: &Signpost, service: &Service, today: Date) -> Vec<String> {
    let told = service
        .phones
        .iter()
        .filter(|number| number.kind != PhoneKind::Relay);
    let number = |phone: &directory::Phone| {
        let key = match phone.kind {
            PhoneKind::Text => keys::SERVICE_TEXT,
            PhoneKind::Call | PhoneKind::Relay => keys::COMMON_CALL,
        };
        say_with(key, &[("number", &phone.number)])
    };
    let mut lines: Vec<String> = told.take(NUMBERS_MAX).map(number).collect();
    if lines.is_empty() {
        lines.extend(service.site.as_deref().map(site_name).map(str::to_owned));
    }
    lines.extend(timetable(service, today).into_iter().take(TIMES_MAX));
    lines.extend(Some(signpost.shared_note()).filter(|note| !note.is_empty()));
    lines
}
