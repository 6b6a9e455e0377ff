//! Links to lists that are damaged, on paper since long, or forged.

#![expect(clippy::unwrap_used, reason = "a test may panic on bad input")]

use directory::{Need, Reference, Service, Signpost, SignpostList, read_service};

const UUID: &str = "1c9d03cd-9a72-55f5-8a61-6cbda51d531c";
/// Victim Support's line, as links of words named it.
const ON_PAPER: &str = "awnawd84v1egnt3";

fn service(id: &str, name: &str) -> Service {
    read_service(&format!(r#"{{"id": "{id}", "name": "{name}"}}"#), 0).unwrap()
}

fn signpost(service: &Service) -> Signpost {
    Signpost {
        service: Reference::of(service),
        need: Some(Need::Stalking),
        phrases: Vec::new(),
    }
}

#[test]
fn a_damaged_link_loses_what_is_damaged_and_keeps_the_rest() {
    let desks: Vec<Service> = (0..3)
        .map(|nth| service(&format!("an-id-of-a-service-{nth}"), "Desk"))
        .collect();
    let list = SignpostList {
        language: Some("pl".to_owned()),
        area: "E8".to_owned(),
        signposts: desks.iter().map(signpost).collect(),
    };
    let link = list.to_fragment();
    let kept = |link: &str| {
        let kept = SignpostList::from_link(link).signposts;
        let place = |one: &Signpost| list.place_of(one.service);
        kept.iter().filter_map(place).collect::<Vec<_>>()
    };
    assert_eq!(kept(&link), [0, 1, 2]);
    assert_eq!(kept(&link.to_ascii_uppercase()), [0, 1, 2]);
    // Cut off, in a message.
    assert_eq!(kept(&link[..link.len() - 3]), [0, 1]);
    // Mistyped, from paper, in the middle of the second service.
    let at = link.len() - 35;
    let other = if &link[at..=at] == "5" { "7" } else { "5" };
    let mistyped = [&link[..at], other, &link[at + 1..]].concat();
    assert_eq!(kept(&mistyped), [0, 2]);
    assert_eq!(SignpostList::from_link(&mistyped).signposts.len(), 2);
    // With something after it.
    assert_eq!(kept(&format!("{link}&utm=1")), [0, 1, 2]);
    for nothing in [
        "l5",
        "l7",
        "l",
        "l!",
        "list?",
        "list?s=",
        "list?&&==&s",
        "list?n1=a+note",
    ] {
        let list = SignpostList::from_link(nothing);
        assert_eq!(list, SignpostList::default(), "{nothing}");
    }
}

#[test]
fn a_link_of_words_still_opens() {
    let desk = service(UUID, "Victim Support Supportline");
    let (name, capitals) = (ON_PAPER, ON_PAPER.to_uppercase());
    for link in [
        format!("list?lang=pl&area=E8&n1=first&s={name}"),
        format!("list?future=1&lang=pl&s={name}&n99=a&n0=b&n=c&nn=d&area=e8"),
        format!("list?lang=pl&area=E8&s=.{name}.short.{name}x.!!!!!!!!!!!!!!3.{name}"),
        format!("list?lang=pl&area=E8&s={capitals}.{}", &name[..9]),
    ] {
        let list = SignpostList::from_link(&link);
        assert_eq!(list.signposts, [signpost(&desk)], "{link}");
        let who = (list.language.as_deref(), list.area.as_str());
        assert_eq!(who, (Some("pl"), "E8"));
    }
}

/// Notes that strangers could put under our name: most of them were shown, once.
const FORGED: [&str; 19] = [
    "This number changed. Ring 07700 900123",
    "This number changed. Ring 07700:900:123",
    "Ring 07700—900—123",
    "Ring 07700·900·123",
    "Ring 𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑",
    "Ring ⁰⁷⁷⁰⁰ ⁹⁰⁰¹²³",
    "Ring O77OO 9OO l23",
    "Ring oh double seven double oh nine",
    "Text HELP to 78887",
    "See evil-help․org",
    "See evil dash help dot org",
    "Write to robin at example dot org",
    "Ring 999 is closed",
    "The police have closed this line",
    "Do not tell anyone that you have this list",
    "Meet me at the station at 5",
    "Pay 20 pounds first, in vouchers",
    "They work with your husband now",
    "Ring Robin instead",
];

#[test]
fn no_words_of_a_stranger_are_in_a_list() {
    let plain = SignpostList::from_link(&format!("list?s={ON_PAPER}"));
    assert_eq!(plain.signposts.len(), 1);
    for forged in FORGED {
        let encoded: String = forged.bytes().map(|byte| format!("%{byte:02X}")).collect();
        for link in [
            format!("list?n1={encoded}&s={ON_PAPER}"),
            format!("list?area={encoded}&lang={encoded}&n1={encoded}&s={ON_PAPER}"),
            format!("{}{forged}", plain.to_fragment()),
            format!("{}{encoded}", plain.to_fragment()),
        ] {
            assert_eq!(SignpostList::from_link(&link), plain, "{forged}");
        }
    }
}
