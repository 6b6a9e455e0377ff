//! Links name each service by a short name of its own, which finds it after a move but never finds
//! the wrong one.

#![expect(clippy::unwrap_used, reason = "a test may panic on bad input")]

use directory::{Reference, Service, Signpost, SignpostList, read_page, read_service};

const UUID: &str = "1c9d03cd-9a72-55f5-8a61-6cbda51d531c";
const STAND_IN: &str = include_str!("../../../tests/backend/open-referral/services.json");

fn service(feed: usize, id: &str, name: &str) -> Service {
    read_service(&format!(r#"{{"id": "{id}", "name": "{name}"}}"#), feed).unwrap()
}

fn link_of(service: &Service) -> String {
    let signposts = vec![Signpost {
        service: Reference::of(service),
        need: Some(directory::Need::Stalking),
        phrases: Vec::new(),
    }];
    SignpostList {
        signposts,
        ..SignpostList::default()
    }
    .to_fragment()
}

#[test]
fn no_two_of_the_real_services_share_a_name_in_links() {
    let services = read_page(STAND_IN, 0, 1).unwrap().services;
    for service in &services {
        let found = Reference::of(service).find(&services).unwrap();
        assert_eq!(found.id, service.id, "{}", service.name);
    }
    let many: Vec<Service> = (0..10_000)
        .map(|nth| service(0, &nth.to_string(), &format!("Service {nth}")))
        .collect();
    let mut links: Vec<String> = many.iter().map(link_of).collect();
    links.sort();
    links.dedup();
    assert_eq!(links.len(), many.len());
}

#[test]
fn a_link_made_today_names_the_same_services_for_ever() {
    let service = service(0, UUID, "Victim Support Supportline");
    assert_eq!(link_of(&service), "l5222j227nkbbg5mj58d5g97nm28gp");
    // As it was written until 2026.
    let on_paper = SignpostList::from_link("list?s=awnawd84v1egnt3");
    assert_eq!(on_paper, SignpostList::from_link(&link_of(&service)));
}

#[track_caller]
fn finds(made_of: &Service, later: &[Service], expected: Option<&str>) {
    let found = Reference::of(made_of).find(later);
    assert_eq!(found.map(|service| service.name.as_str()), expected);
}

#[test]
fn a_service_is_found_after_it_moved_or_was_renamed() {
    let made_of = service(0, UUID, "Night Desk");
    let other = service(0, "7", "Other Desk");
    let elsewhere = service(3, UUID, "Night Desk");
    finds(&made_of, &[other.clone(), elsewhere], Some("Night Desk"));
    let renamed = service(1, UUID, "Night and Day Desk");
    finds(
        &made_of,
        &[other.clone(), renamed],
        Some("Night and Day Desk"),
    );
    let new_id = service(1, "new-id-of-the-desk", "Night  desk");
    finds(&made_of, &[other.clone(), new_id], Some("Night desk"));
    finds(&made_of, &[other], None);
}

#[test]
fn never_the_wrong_service() {
    let twelve = service(0, "12", "Night Desk");
    // Every feed uses short ids.
    finds(&twelve, &[service(1, "12", "Fraud Desk")], None);
    finds(
        &twelve,
        &[
            service(1, "12", "Fraud Desk"),
            service(0, "12", "Night Desk"),
        ],
        Some("Night Desk"),
    );
    // With two of the same name, we cannot know which one was meant.
    let two = [
        service(1, "13", "Night Desk"),
        service(2, "14", "Night Desk"),
    ];
    finds(&twelve, &two, None);
}
