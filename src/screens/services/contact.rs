//! The ways to reach a service, each a link.

use directory::{Channel, Phone, PhoneKind, Service, site_name, sms};

use crate::components::words;
use crate::language::{Key, keys, say, say_with};
use crate::ui::html::{a, br, p};
use crate::ui::{self, AnyView, IntoAny};

/// The prefix that dials a number through Relay UK.
const RELAY_PREFIX: &str = "18001";

/// All ways to reach a service, with its site last.
pub fn contact(service: &Service) -> AnyView {
    let site = service.site.as_deref();
    let site = site.map(|address| to_site(keys::SERVICE_SITE, "", address));
    (ways(service), site).into_any()
}

/// A link that names the other site; `name` fills in what is there, if the text has a place for it.
pub fn to_site(key: Key, name: &str, address: &str) -> AnyView {
    let values = [
        ("site", site_name(address)),
        ("label", name),
        ("place", name),
    ];
    ui::paragraph_of(ui::outside_link(say_with(key, &values), address.to_owned()))
}

/// The ways to reach a service that do not lead to another site.
pub fn ways(service: &Service) -> AnyView {
    let mut ways: Vec<_> = service.phones.iter().map(phone).collect();
    ways.extend(relay(service));
    ways.extend(service.email.as_deref().map(email));
    let by_site = [
        (Channel::Webchat, keys::SERVICE_CHAT),
        (Channel::Bsl, keys::SERVICE_BSL),
    ];
    for (channel, key) in by_site {
        let is_there = service.site.is_some() && service.channels.contains(&channel);
        ways.extend(is_there.then(|| words(key)));
    }
    if ways.is_empty() && service.site.is_none() {
        ways.push(words(keys::SERVICE_NO_CONTACT));
    }
    ways.into_any()
}

/// One phone number, with the feed's note about it.
pub fn phone(phone: &Phone) -> AnyView {
    let label = |key| say_with(key, &[("number", &phone.number)]);
    let link = match phone.kind {
        PhoneKind::Call => ui::phone_link(label(keys::COMMON_CALL), &phone.number, &phone.dial),
        PhoneKind::Text => {
            ui::number_link(label(keys::SERVICE_TEXT), &phone.number, sms(&phone.dial))
        }
        // A number this long takes a line of its own on a small phone.
        PhoneKind::Relay => {
            let link = ui::phone_link(phone.number.clone(), &phone.number, &phone.dial);
            let way = say(keys::SERVICE_RELAY);
            (way, br(), link).into_any()
        }
    };
    let paragraph = p().class("govuk-body").child(link);
    if phone.note.is_empty() {
        return paragraph.into_any();
    }
    paragraph.child(br()).child(&phone.note).into_any()
}

/// A Relay UK number, if the service supports that but its feed lists none.
fn relay(service: &Service) -> Option<AnyView> {
    let has_own = service
        .phones
        .iter()
        .any(|phone| phone.kind == PhoneKind::Relay);
    let called = service
        .phones
        .iter()
        .find(|phone| phone.kind == PhoneKind::Call)?;
    let is_missing = service.channels.contains(&Channel::Relay) && !has_own;
    // Relay UK takes numbers of this country, as they are dialled inside it.
    let national = called.dial.replace("+44", "0");
    is_missing.then(|| {
        phone(&Phone {
            number: format!("{RELAY_PREFIX} {}", called.number),
            dial: format!("{RELAY_PREFIX}{national}"),
            kind: PhoneKind::Relay,
            note: String::new(),
        })
    })
}

fn email(address: &str) -> AnyView {
    let label = say_with(keys::SERVICE_EMAIL, &[("address", address)]);
    let link = a()
        .class("govuk-link")
        .attr("href", format!("mailto:{address}"));
    ui::paragraph_of(link.child(&label).into_any())
}
