//! The location of a refuge stays secret, whatever its feed says.

#![expect(clippy::unwrap_used, reason = "a test may panic on bad input")]

mod screen_checks;

use directory::{Channel, Cost, Service, Wanted, read_page, search};
use screen_checks::{NOW, texts};

const LEAKING: &str = include_str!("feeds/leaking-refuge.json");
const SECRETS: [&str; 13] = [
    "Hidden", "Quiet", "Whisper", "Secret", "E8", "e8", "1ZZ", "N1", "51.5", "0.07", "Lane",
    "Mews", "Flat",
];

fn refuge() -> Service {
    read_page(LEAKING, 0, 1).unwrap().services.remove(0)
}

#[test]
fn no_text_of_a_refuge_says_where_it_is() {
    let service = refuge();
    screen_checks::check(&service);
    for text in texts(&service) {
        for secret in SECRETS {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
    }
    // Nor does it stay in a field that no screen reads yet.
    let all = format!("{service:?}").to_ascii_lowercase();
    for secret in [
        "hidden", "whisper", "8 1zz", "81zz", "1zz", "secret", "51.5",
    ] {
        assert!(!all.contains(secret), "{secret}: {all}");
    }
}

#[test]
fn what_is_not_an_address_is_still_told() {
    let service = refuge();
    assert_eq!(
        service.description,
        [
            "A refuge for women and children.",
            "Ring first. ask for Ann.",
            "Rooms for 12 families."
        ]
    );
    assert_eq!(
        (service.eligibility.as_str(), service.alert.as_str()),
        ("Women.", "Ring us first.")
    );
    assert_eq!(service.name, "Example Women's Refuge");
    assert_eq!(service.phones[0].dial, "02079460041");
    assert_eq!(service.cost, Cost::Unsaid);
    assert_eq!(service.schedules.len(), 1);
    assert_eq!(service.how_to_start, "Ring us.");
    // It covers one borough and people visit it, yet there is no map.
    assert!(service.channels.contains(&Channel::InPerson));
    assert_eq!(service.boroughs().collect::<Vec<_>>(), ["Hackney"]);
    assert_eq!((service.place_on_map(), service.pages.len()), (None, 0));
    let wanted = Wanted::from_query("area=Hackney");
    assert_eq!(search(&[service], &wanted, NOW).best.given_up, []);
}

#[test]
fn a_refuge_is_not_found_by_its_street() {
    let services = read_page(LEAKING, 0, 1).unwrap().services;
    let wanted = Wanted {
        words: "hidden street".to_owned(),
        ..Wanted::default()
    };
    let found = search(&services, &wanted, NOW);
    assert!(found.best.hits.iter().all(|hit| hit.reasons.is_empty()));
}

#[test]
fn an_office_that_is_no_refuge_may_say_where_it_is() {
    let services = read_page(LEAKING, 0, 1).unwrap().services;
    assert_eq!(
        services[1].description,
        ["Our office is at 5 Open Road. Come in on Mondays."]
    );
}
