//! Finds the phone numbers of a service wherever the feed keeps them.

use serde_json::Value;

use super::value::{first_text, list, part, raw, text};
use crate::link::dialled;
use crate::service::{Phone, PhoneKind};

/// The prefix of Relay UK numbers.
const RELAY_PREFIX: &str = "18001";
/// The longest number as displayed, in bytes.
const NUMBER_MAX: usize = 40;

/// The numbers from the first of these that has any: the service, its contacts, its locations, its
/// organization.
pub fn read(service: &Value) -> Vec<Phone> {
    let contacts = || list(service, "contacts").flat_map(|contact| list(contact, "phones"));
    let places = || {
        list(service, "service_at_locations")
            .flat_map(|at| list(at, "phones").chain(list(part(at, "location"), "phones")))
    };
    let mut phones = gather(list(service, "phones"));
    if phones.is_empty() {
        phones = gather(contacts());
    }
    if phones.is_empty() {
        phones = gather(places());
    }
    if phones.is_empty() {
        phones = gather(list(part(service, "organization"), "phones"));
    }
    phones
}

fn gather<'a>(values: impl Iterator<Item = &'a Value>) -> Vec<Phone> {
    let mut phones: Vec<Phone> = Vec::new();
    for phone in values.filter_map(phone) {
        if !phones
            .iter()
            .any(|known| known.dial == phone.dial && known.kind == phone.kind)
        {
            phones.push(phone);
        }
    }
    phones
}

fn phone(value: &Value) -> Option<Phone> {
    let raw_number = raw(value, "number");
    let number = crate::plain::line(raw_number.trim_matches(['"', '\'', ' ']));
    let dial = dialled(&number).filter(|_| number.len() <= NUMBER_MAX)?;
    let kind = match raw(value, "type").to_ascii_lowercase().as_str() {
        // Nobody answers there.
        "fax" | "pager" => return None,
        "text" | "sms" => PhoneKind::Text,
        "textphone" | "tty" => PhoneKind::Relay,
        _ if dial.starts_with(RELAY_PREFIX) => PhoneKind::Relay,
        _ => PhoneKind::Call,
    };
    let note = first_text(value, &["description", "note"]);
    let extension = text(value, "extension");
    let note = if note.is_empty() && !extension.is_empty() {
        format!("ext. {extension}")
    } else {
        note
    };
    Some(Phone {
        number,
        dial,
        kind,
        note,
    })
}
