//! A list for a client: into a link and back, what must stay out of it, and services that move.

#![expect(clippy::unwrap_used, reason = "a test may panic on bad input")]

use contract::Timestamp;
use directory::{
    Answer, Feeds, Need, PHRASES_MAX, Phrase, Reference, SIGNPOSTS_MAX, Service, Signpost,
    SignpostList, Wanted, boroughs, languages, read_page, read_service,
};
use proptest::prelude::*;

const UUID: &str = "1c9d03cd-9a72-55f5-8a61-6cbda51d531c";
const STAND_IN: &str = include_str!("../../../tests/backend/open-referral/services.json");

fn service(feed: usize, id: &str, name: &str) -> Service {
    read_service(&format!(r#"{{"id": "{id}", "name": "{name}"}}"#), feed).unwrap()
}

fn signpost(service: &Service) -> Signpost {
    Signpost {
        service: Reference::of(service),
        need: Some(Need::Stalking),
        phrases: Vec::new(),
    }
}

/// The list that a person gets by opening the link.
fn opened(fragment: &str) -> SignpostList {
    SignpostList::from_link(fragment)
}

fn real_services() -> Vec<Service> {
    read_page(STAND_IN, 0, 1).unwrap().services
}

#[test]
fn five_services_make_a_short_link_without_a_word_of_what_it_is_about() {
    let mut list = SignpostList {
        language: Some("pl".to_owned()),
        area: "E8 1ZZ".to_owned(),
        ..SignpostList::default()
    };
    for service in &real_services()[..5] {
        assert!(list.add(service, &Wanted::default()));
    }
    let fragment = list.to_fragment();
    assert!(fragment.len() < 130, "{} bytes: {fragment}", fragment.len());
    // No letter that words are made with, and nothing at which a message app ends a link.
    let is_plain = |c: char| c.is_ascii_alphanumeric() && !"aeiouwyAEIOUWY".contains(c);
    assert!(fragment.chars().all(is_plain), "{fragment}");
    assert_eq!(opened(&fragment).signposts, list.signposts);
}

#[test]
fn a_service_that_is_gone_is_replaced_by_its_search() {
    let gone = service(0, UUID, "Night Desk");
    let list = SignpostList {
        language: Some("pl".to_owned()),
        area: "Hackney".to_owned(),
        signposts: vec![signpost(&gone)],
    };
    let list = opened(&list.to_fragment());
    assert!(list.signposts[0].find(&Feeds::default()).is_none());
    let wanted = list.search_for(&list.signposts[0]);
    let asked = Wanted::from_query("need=stalking&area=Hackney&lang=pl");
    assert_eq!(wanted, asked);
    let mut feeds = Feeds::default();
    let answer = Answer {
        services: vec![gone],
        is_whole: true,
        ..Answer::default()
    };
    feeds.renew(vec![answer], Timestamp(0));
    assert_eq!(list.signposts[0].find(&feeds).unwrap().name, "Night Desk");
}

#[test]
fn a_list_holds_each_service_once_and_twelve_at_most() {
    let mut list = SignpostList::default();
    let nth = |nth: usize| {
        service(
            0,
            &format!("an-id-of-a-service-{nth}"),
            &format!("Desk {nth}"),
        )
    };
    assert!(list.add(&nth(0), &Wanted::default()));
    assert!(
        !list.add(&nth(0), &Wanted::default()),
        "it is there already"
    );
    for at in 1..SIGNPOSTS_MAX {
        assert!(list.add(&nth(at), &Wanted::default()));
    }
    assert!(list.is_full() && !list.add(&nth(99), &Wanted::default()));
    assert_eq!(opened(&list.to_fragment()).signposts, list.signposts);
    list.swap(0, 1);
    list.swap(0, 99);
    list.remove(99);
    list.remove(2);
    let places = [0, 1, 2, 3].map(|at| list.place_of(Reference::of(&nth(at))));
    assert_eq!(places, [Some(1), Some(0), None, Some(2)]);
}

#[test]
fn the_need_that_was_asked_for_is_the_one_searched_for_later() {
    let terms = r#""attributes": [{"taxonomy_term_id": "wm-need-court"}, {"taxonomy_term_id": "wm-need-fraud"}]"#;
    let both = read_service(&format!(r#"{{"id": "1", "name": "Desk", {terms}}}"#), 0).unwrap();
    let need_for = |query: &str| {
        let mut list = SignpostList::default();
        list.add(&both, &Wanted::from_query(query));
        list.signposts[0].need
    };
    assert_eq!(need_for("need=fraud"), Some(Need::Fraud));
    assert_eq!(need_for("need=road"), Some(Need::Court));
}

#[test]
fn a_whole_postcode_and_an_unknown_place_stay_on_the_phone() {
    let area = |typed: &str| {
        let area = typed.to_owned();
        let list = SignpostList {
            area,
            ..SignpostList::default()
        };
        let fragment = list.to_fragment();
        opened(&fragment).area
    };
    for (typed, kept) in [
        ("e8 1zz", "E8"),
        ("SW1A 1AA", "SW1"),
        ("hackny", "Hackney"),
        ("london", "London"),
        ("12 Example Street", ""),
        ("Robin", ""),
    ] {
        assert_eq!(area(typed), kept, "{typed}");
    }
}

fn any_signpost() -> impl Strategy<Value = Signpost> {
    let all: Vec<Phrase> = Phrase::all().collect();
    let phrases = prop::collection::vec(prop::sample::select(all), 0..=PHRASES_MAX);
    let need = prop::option::of(prop::sample::select(Need::ALL));
    let parts = ("[a-z0-9-]{1,40}", "[a-zà-ÿа-я ]{0,40}x", need, phrases);
    parts.prop_map(|(id, name, need, phrases)| Signpost {
        service: Reference::of(&service(0, &id, &name)),
        need,
        phrases,
    })
}

fn any_list() -> impl Strategy<Value = SignpostList> {
    let language = prop::option::of(prop::sample::select(languages().collect::<Vec<_>>()));
    let places: Vec<_> = boroughs().chain(["", "London", "E8", "SW1"]).collect();
    let signposts = prop::collection::vec(any_signpost(), 0..=SIGNPOSTS_MAX);
    (language, prop::sample::select(places), signposts).prop_map(|(language, area, signposts)| {
        SignpostList {
            language: language.map(str::to_owned),
            area: area.to_owned(),
            signposts,
        }
    })
}

proptest! {
    #[test]
    fn any_list_comes_back_from_its_link(list in any_list()) {
        let link = list.to_fragment();
        // The QR code takes 600.
        prop_assert!(link.len() < 400 && link.bytes().all(|c| c.is_ascii_alphanumeric()));
        prop_assert!(!link.contains(|c: char| "aeiouwy".contains(c)), "{}", link);
        prop_assert_eq!(opened(&link), list);
    }

    #[test]
    fn any_text_can_be_a_link(text in "(l5|list\\?|s=|n1=|lang=|area=|&|\\.|%|[0-9a-z]{15}|[25789bdgjkmnptvx]{9}|\\PC){0,60}") {
        let list = SignpostList::from_link(&text);
        prop_assert!(list.signposts.len() <= SIGNPOSTS_MAX);
        for signpost in &list.signposts {
            prop_assert!(signpost.phrases.len() <= PHRASES_MAX && signpost.find(&Feeds::default()).is_none());
        }
        prop_assert_eq!(opened(&list.to_fragment()), list);
    }
}
