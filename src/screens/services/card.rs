//! One search result: what helps to choose it, and numbers to call at once.

use directory::{Cost, Hit, PhoneKind, Service};

use super::contact::phone;
use super::reasons::{lack, language_name, reason, wish};
use super::{hours::now_in_words, name_of};
use crate::browser;
use crate::components::go_to;
use crate::language::{keys, say, say_with};
use crate::navigation::{Navigator, SupportScreen};
use crate::ui::html::{h2, li, p};
use crate::ui::{self, AnyView, IntoAny};

/// The longest description that is shown in the list, in bytes.
const DESCRIPTION_MAX: usize = 240;

/// The id of the card at a place of the list.
pub fn id(place: usize) -> String {
    format!("service-{place}")
}

/// One service in the list.
pub fn card(place: usize, service: &Service, hit: &Hit, navigator: Navigator) -> AnyView {
    let screen = SupportScreen::Service {
        key: service.key(),
        name: service.name.clone(),
    };
    let link = ui::nav_link(service.name.clone(), go_to(navigator, screen));
    let about = service
        .description
        .first()
        .filter(|text| text.len() <= DESCRIPTION_MAX);
    let calls = service
        .phones
        .iter()
        .filter(|number| number.kind != PhoneKind::Relay)
        .take(2);
    let calls: Vec<_> = calls.map(phone).collect();
    let lacks = hit.lacks.iter().map(|lacked| lack(*lacked));
    let facts = facts(service).into_iter().chain(lacks);
    let facts: Vec<_> = facts.map(IntoAny::into_any).collect();
    let wishes = hit.wishes.iter().map(|met| wish(*met));
    let why: Vec<_> = hit.reasons.iter().map(reason).chain(wishes).collect();
    let why = (!why.is_empty()).then(|| {
        let text = say_with(keys::SERVICES_WHY, &[("reasons", &why.join("; "))]);
        p().class("govuk-body wm-services__why")
            .child(&text)
            .into_any()
    });
    let facts = (!facts.is_empty()).then(|| ui::list(facts));
    let about = about.cloned().map(ui::paragraph);
    let parts = about.into_iter().chain(calls).chain(facts).chain(why);
    li().class("wm-services__item")
        .id(id(place))
        .attr("tabindex", "-1")
        .child(h2().class("govuk-heading-s").child(link))
        .child(parts.collect::<Vec<_>>())
        .into_any()
}

fn facts(service: &Service) -> Vec<String> {
    let free = (service.cost == Cost::Free).then(|| say(keys::SERVICES_FREE));
    let audiences = names(
        service
            .audiences
            .iter()
            .map(|who| name_of("audience.", who.name())),
    );
    let who = audiences.map(|who| say_with(keys::SERVICES_WHY_AUDIENCE, &[("who", &who)]));
    let others = service
        .languages
        .iter()
        .filter(|language| *language != "en");
    let spoken = names(others.map(|language| language_name(language)));
    let spoken = spoken.map(|names| say_with(keys::SERVICES_WHY_LANGUAGE, &[("language", &names)]));
    let open = now_in_words(service, browser::now());
    let alert = (!service.alert.is_empty()).then(|| service.alert.clone());
    [alert, open, free, who, spoken]
        .into_iter()
        .flatten()
        .collect()
}

/// The names, separated by commas. None if there are none.
fn names(names: impl Iterator<Item = String>) -> Option<String> {
    let names: Vec<_> = names.collect();
    (!names.is_empty()).then(|| names.join(", "))
}
