//! Finds the phone numbers of a service wherever the feed keeps them.

use contract::{Dialled, numbers};
use serde_json::Value;

use super::value::{first_text, list, part, raw, text};
use crate::plain::line;
use crate::service::{Phone, PhoneKind};
use crate::words::{fold, stand_in};

/// The prefix of Relay UK numbers.
const RELAY_PREFIX: &str = "18001";
/// The longest number as displayed, in bytes.
const NUMBER_MAX: usize = 40;
/// Words for a number that nobody answers, for text messages, for typed calls, and for calls.
const UNANSWERED: &str = " fax faxes facsimile telefax ffacs pager ";
const TEXTS: &str = " text texts sms ";
const RELAYS: &str = " textphone minicom tty tdd typetalk relay ";
const CALLS: &str = " tel telephone phone voice call calls ";
/// Words for a way that a number is for, which people must know before they ring it.
const OTHERS: &str = " whatsapp video videophone signal telegram ";

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
    for phone in values.flat_map(of_field) {
        if !phones
            .iter()
            .any(|known| known.dial == phone.dial && known.kind == phone.kind)
        {
            phones.push(phone);
        }
    }
    phones
}

/// The numbers of one entry; some feeds write several into one field, or words around them.
fn of_field(value: &Value) -> Vec<Phone> {
    let number = value
        .as_str()
        .map_or_else(|| raw(value, "number"), str::to_owned);
    let written = line(&number);
    let types = types(value);
    let way = types
        .split(' ')
        .find(|word| is_one(word, OTHERS))
        .unwrap_or_default();
    let described = first_text(value, &["description", "note"]);
    let extension = text(value, "extension");
    let extension = if described.is_empty() && !extension.is_empty() {
        ["ext. ", &extension].concat()
    } else {
        String::new()
    };
    let phone = |(number, said): (Dialled, String)| {
        let kind = kind(&types, &fold(&said), &fold(&described), &number.dial)?;
        let shown = shown(&written, &number)?;
        let notes = [said.as_str(), &described, &extension, way];
        let notes = notes.into_iter().filter(|note| !note.is_empty());
        Some(Phone {
            number: shown,
            dial: number.dial,
            kind,
            note: notes.collect::<Vec<_>>().join(", "),
        })
    };
    with_words(&written).into_iter().filter_map(phone).collect()
}

/// What a number is for, in the feed's words.
fn types(value: &Value) -> String {
    let listed = list(value, "type").filter_map(Value::as_str);
    fold(
        &listed
            .chain([raw(value, "type").as_str()])
            .collect::<Vec<_>>()
            .join(" "),
    )
}

/// The numbers in a text, each with the words around it. Words between two numbers are about the second, but
/// brackets are about the first.
fn with_words(written: &str) -> Vec<(Dialled, String)> {
    let found = numbers(written);
    let starts: Vec<usize> = found.iter().map(|number| number.at.start).collect();
    let mut from = 0;
    let told = |(nth, number): (usize, Dialled)| {
        let next = starts.get(nth + 1).copied();
        let before = written.get(from..number.at.start).unwrap_or_default();
        let after = written
            .get(number.at.end..next.unwrap_or(written.len()))
            .unwrap_or_default();
        let bracket = after
            .find(')')
            .filter(|_| after.trim_start().starts_with('('));
        let own = match next {
            Some(_) => bracket.map_or(0, |at| at + 1),
            None => after.len(),
        };
        from = number.at.end + own;
        let words = [before, after.get(..own).unwrap_or_default()].map(bare);
        let words = words.into_iter().filter(|words| !words.is_empty());
        (number, words.collect::<Vec<_>>().join(", "))
    };
    found.into_iter().enumerate().map(told).collect()
}

/// The number as displayed, with the bracket before its area. `None` if it is too long to be one.
fn shown(written: &str, number: &Dialled) -> Option<String> {
    let shown = written
        .get(number.at.clone())
        .filter(|shown| shown.len() <= NUMBER_MAX)?;
    let is_open = written.get(..number.at.start)?.ends_with('(') && shown.contains(')');
    Some([if is_open { "(" } else { "" }, shown].concat())
}

/// What words around a number say, without the marks between them.
fn bare(text: &str) -> String {
    let marks = |c: char| c.is_ascii_punctuation() || c.is_whitespace() || "–—·‑•".contains(c);
    let text = text.trim_matches(marks);
    // "Tel:" says nothing.
    let is_label = text.is_empty() || stand_in(CALLS, &fold(text));
    if is_label {
        String::new()
    } else {
        text.to_owned()
    }
}

/// What a number is for, by its type, the words around it and its note. `None` if nobody answers it.
fn kind(types: &str, around: &str, described: &str, dial: &str) -> Option<PhoneKind> {
    let is_in = |told: &str, list: &str| told.split(' ').any(|word| is_one(word, list));
    let begins = |told: &str, list: &str| {
        told.split(' ')
            .next()
            .is_some_and(|word| is_one(word, list))
    };
    let is_called = [types, around, described]
        .iter()
        .any(|told| is_in(told, CALLS));
    let is_fax =
        is_in(types, UNANSWERED) || begins(around, UNANSWERED) || begins(described, UNANSWERED);
    if is_fax && !is_called {
        return None;
    }
    let is_relay =
        dial.starts_with(RELAY_PREFIX) || is_in(types, RELAYS) || stand_in(types, "text phone");
    let is_text = is_in(types, TEXTS)
        || types.is_empty() && (begins(around, TEXTS) || begins(described, TEXTS));
    Some(match (is_relay, is_text) {
        (true, _) => PhoneKind::Relay,
        (_, true) => PhoneKind::Text,
        _ => PhoneKind::Call,
    })
}

fn is_one(word: &str, list: &str) -> bool {
    !word.is_empty() && stand_in(list, word)
}
