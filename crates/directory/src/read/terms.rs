//! The terms a service carries, or those its words suggest if it carries none.

use serde_json::Value;

use super::terms_of;
use super::value::{list, part, raw, text};
use crate::keywords::{audiences_in, needs_in};
use crate::words::fold;
use crate::{Audience, Channel, Need, OtherPage, PhoneKind, Service};

/// Reads the terms of a service whose texts, phones and web address are already read.
pub fn read(value: &Value, service: &mut Service) {
    for mark in terms_of(value) {
        let places = [mark, part(mark, "taxonomy_term"), part(mark, "taxonomy")];
        for place in places {
            for name in ["taxonomy_term_id", "id", "code"] {
                take(&raw(place, name).to_ascii_lowercase(), service);
            }
            // A feed may name a term by its URI: `https://example.org/terms/wm-need-road`.
            let uri = raw(place, "term_uri").to_ascii_lowercase();
            take(uri.rsplit(['/', '#']).next().unwrap_or_default(), service);
        }
    }
    // Without our terms we go by words: for needs by all of them, for audiences only by the name
    // and the eligibility text, because a wrong guess would keep people away.
    if service.needs.is_empty() {
        service.needs = needs_in(&service.words);
        if service.audiences.is_empty() {
            let told = [service.name.as_str(), &service.eligibility].join(" ");
            service.audiences = audiences_in(&fold(&told));
        }
    }
    infer_channels(value, service);
}

/// The names of the terms, for the search.
pub fn names(value: &Value) -> Vec<String> {
    let named =
        terms_of(value).flat_map(|mark| [part(mark, "taxonomy_term"), part(mark, "taxonomy")]);
    named.map(|term| text(term, "name")).collect()
}

fn take(id: &str, service: &mut Service) {
    add(&mut service.needs, Need::from_id(id));
    add(&mut service.audiences, Audience::from_id(id));
    add(&mut service.channels, Channel::from_id(id));
}

fn add<T: PartialEq>(terms: &mut Vec<T>, term: Option<T>) {
    if let Some(term) = term
        && !terms.contains(&term)
    {
        terms.push(term);
    }
}

/// Adds channels that follow from the data: a phone number, an e-mail address.
fn infer_channels(value: &Value, service: &mut Service) {
    let has = |kind: PhoneKind| service.phones.iter().any(|phone| phone.kind == kind);
    let says = |word: &str| service.words.iter().any(|said| said == word);
    let is_physical = |at: &Value| raw(part(at, "location"), "location_type") == "physical";
    let ways = [
        (has(PhoneKind::Call), Channel::Phone),
        (has(PhoneKind::Text), Channel::Text),
        (has(PhoneKind::Relay), Channel::Relay),
        (service.email.is_some(), Channel::Email),
        (
            says("bsl") || service.pages.iter().any(OtherPage::is_bsl),
            Channel::Bsl,
        ),
        (says("webchat"), Channel::Webchat),
        (
            list(value, "service_at_locations").any(is_physical),
            Channel::InPerson,
        ),
    ];
    for (is_there, channel) in ways {
        add(&mut service.channels, is_there.then_some(channel));
    }
}
