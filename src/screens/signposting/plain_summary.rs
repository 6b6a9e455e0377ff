//! A service in a few lines of plain text, for a message and for the card. None of our own words say
//! what it is about; the names of services may.

use contract::Date;
use directory::{PhoneKind, Service, Signpost, site_name};

use super::super::services::timetable;
use super::phrases;
use crate::language::{keys, say_with};

/// How many phone numbers are listed.
const NUMBERS_MAX: usize = 2;
/// How many lines of opening hours are listed.
const TIMES_MAX: usize = 3;

/// How to reach the service, when it is open, and what the list says about it; without its name.
pub fn plain_summary(signpost: &Signpost, service: &Service, today: Date) -> Vec<String> {
    let numbers = service
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
    let mut lines: Vec<String> = numbers.take(NUMBERS_MAX).map(number).collect();
    if lines.is_empty() {
        lines.extend(service.site.as_deref().map(site_name).map(str::to_owned));
    }
    lines.extend(timetable(service, today).into_iter().take(TIMES_MAX));
    lines.extend(phrases::said(signpost));
    lines
}
