//! A list for a client: into a link and back, what must stay out of it, and services that move.

#![expect(clippy::unwrap_used, reason = "a test may panic on bad input")]

use contract::Timestamp;
use directory::{
    Answer, Feeds, Need, Reference, SIGNPOSTS_MAX, Service, Signpost, SignpostList, Wanted,
    boroughs, languages, note_fault, read_page, read_service,
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
        note: String::new(),
    }
}

/// The list that a person gets by opening the link.
fn opened(fragment: &str) -> SignpostList {
    SignpostList::from_query(fragment.strip_prefix("list?").unwrap())
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
    assert!(fragment.len() < 110, "{} bytes: {fragment}", fragment.len());
    assert!(
        fragment.starts_with("list?lang=pl&area=E8&s="),
        "{fragment}"
    );
    // So that no message app ends the link early or mistakes part of it for markup.
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "?&=.".contains(letter);
    assert!(
        fragment.chars().all(is_plain) && fragment.ends_with(|c: char| c.is_ascii_alphanumeric())
    );
    assert_eq!(opened(&fragment).signposts, list.signposts);
}

fn link_of(service: &Service) -> String {
    let signposts = vec![signpost(service)];
    SignpostList {
        signposts,
        ..SignpostList::default()
    }
    .to_fragment()
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
    assert_eq!(wanted.to_query(), "need=stalking&area=Hackney&lang=pl");
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
        // Not even in a part that reading would skip.
        assert!(
            !fragment.contains("1A") && !fragment.contains("1zz"),
            "{fragment}"
        );
        assert!(
            !fragment.contains("Example") && !fragment.contains("Robin"),
            "{fragment}"
        );
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

#[test]
fn what_makes_no_sense_is_left_out() {
    let desk = service(0, UUID, "Night Desk");
    let whole = link_of(&desk);
    let name = whole.strip_prefix("list?s=").unwrap();
    let strange = [
        format!("list?future=1&s={name}&lang=xx&n99=a&n0=b&n=c&nn=d&area"),
        format!("list?s=.{name}.short.{name}x.!!!!!!!!!!!!!!3.{name}"),
        format!("list?s={}", name.to_ascii_uppercase()),
    ];
    for fragment in strange {
        let list = opened(&fragment);
        assert_eq!(list.signposts, [signpost(&desk)], "{fragment}");
        assert_eq!(list.language, None);
    }
    for nothing in ["list?", "list?s=", "list?&&==&s", "list?n1=only+a+note"] {
        assert_eq!(opened(nothing), SignpostList::default(), "{nothing}");
    }
    // A truncated link keeps its beginning.
    let two = format!("list?n1=first&s={name}.{}", &name[..9]);
    assert_eq!(opened(&two).signposts[0].note, "first");
}

fn any_signpost() -> impl Strategy<Value = Signpost> {
    let note = "[a-zà-ÿа-я人]{1,9}( [a-zà-ÿа-я人,&=%+#?]{1,9}){0,6}";
    let note = note.prop_map(|note: String| {
        if note_fault(&note).is_none() {
            note
        } else {
            String::new()
        }
    });
    let need = prop::option::of(prop::sample::select(Need::ALL));
    ("[a-z0-9-]{1,40}", "[a-zà-ÿа-я ]{0,40}x", need, note).prop_map(|(id, name, need, note)| {
        Signpost {
            service: Reference::of(&service(0, &id, &name)),
            need,
            note,
        }
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
        let fragment = list.to_fragment();
        prop_assert!(fragment.is_ascii());
        let again = opened(&fragment);
        prop_assert_eq!(again, list);
    }

    #[test]
    fn any_text_can_be_a_link(text in "(s=|n1=|n12=|lang=|area=|&|\\.|%|[0-9a-z]{15}|\\PC){0,60}") {
        let list = SignpostList::from_query(&text);
        prop_assert!(list.signposts.len() <= SIGNPOSTS_MAX);
        for signpost in &list.signposts {
            prop_assert!(note_fault(&signpost.note).is_none() && signpost.find(&Feeds::default()).is_none());
        }
        prop_assert_eq!(opened(&list.to_fragment()), list);
    }
}
