//! What the search finds, in which order and why.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic on bad input"
)]

mod sample_directory;

use directory::{Audience, Channel, Country, MatchReason, Need, Wanted, search};
use proptest::prelude::*;
use sample_directory::{NOW, directory, find, find_words};

#[test]
fn the_nearest_that_knows_the_need_comes_first() {
    let (names, found) = find("need=stalking&area=Hackney");
    assert_eq!(
        names,
        [
            "Hackney Safety",
            "London Stalking Desk",
            "Stalking Line",
            "Any Crime Line"
        ]
    );
    assert_eq!(
        found.best.hits[0].reasons,
        [
            MatchReason::Need(Need::Stalking),
            MatchReason::Local("Hackney".to_owned())
        ]
    );
    assert_eq!(found.best.hits[1].reasons[1], MatchReason::London);
    assert_eq!(
        found.best.hits[3].reasons,
        [MatchReason::AnyNeed, MatchReason::Country(Country::England)]
    );
    assert!(found.best.given_up.is_empty());
}

#[test]
fn a_place_may_be_a_postcode_or_have_a_slip() {
    for place in [
        "E8",
        "e8 1ab",
        "E81AB",
        "hackny",
        "London Borough of Hackney",
        " HACKNEY ",
        "E5 0",
    ] {
        let (names, found) = find(&format!("need=stalking&area={place}"));
        assert_eq!(names[0], "Hackney Safety", "{place}");
        assert!(!found.is_place_unknown, "{place}");
    }
    for place in ["SW1A 1AA", "London", "Croydon", "hammersmith", "EC4A", "W1"] {
        let (names, _) = find(&format!("need=stalking&area={place}"));
        assert_eq!(names[0], "London Stalking Desk", "{place}");
    }
}

#[test]
fn who_says_no_more_than_london_may_live_in_any_borough() {
    let (names, found) = find("need=stalking&area=London");
    assert_eq!(
        names,
        [
            "London Stalking Desk",
            "Hackney Safety",
            "Stalking Line",
            "Any Crime Line"
        ]
    );
    assert_eq!(
        found.best.hits[1].reasons[1],
        MatchReason::Local("Hackney".to_owned())
    );
}

#[test]
fn outside_london_only_what_works_there_is_shown() {
    let (names, found) = find("need=stalking&area=Leeds");
    assert_eq!(names, ["Leeds Advice", "Stalking Line", "Any Crime Line"]);
    assert!(!found.is_place_unknown);
    let (names, found) = find("need=stalking&area=Atlantis");
    assert_eq!(names, ["Stalking Line", "Any Crime Line"]);
    assert!(found.is_place_unknown);
}

#[test]
fn own_words_are_understood_with_slips() {
    for words in [
        "somebody is following me",
        "I am being stalked",
        "my ex is stalkng me",
        "STALKER!!",
    ] {
        let (names, found) = find_words(words);
        assert!(names[0].contains("Stalking"), "{words}: {names:?}");
        assert!(
            found.best.hits[0]
                .reasons
                .contains(&MatchReason::Words(Need::Stalking)),
            "{words}"
        );
    }
    let (names, _) = find_words("i lost money to a scam");
    assert_eq!(names[0], "Example Money Desk");
    let (names, _) = find_words("leeds");
    assert_eq!(names, ["Leeds Advice"]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn something_is_always_found_and_the_order_does_not_depend_on_chance(
        need in 0..Need::ALL.len() + 1, audience in 0..Audience::ALL.len() + 1, channel in 0..Channel::ALL.len() + 1,
        language in prop::option::of("(pl|cy|so|en)"), area in "(|E8|Leeds|London|\\PC{0,8})", words in "\\PC{0,30}",
    ) {
        let wanted = Wanted {
            need: Need::ALL.get(need).copied(), audience: Audience::ALL.get(audience).copied(),
            channel: Channel::ALL.get(channel).copied(), language, area, words,
        };
        let services = directory();
        let found = search(&services, &wanted, NOW);
        prop_assert!(!found.best.hits.is_empty());
        let mut shown: Vec<usize> = found.best.hits.iter().map(|hit| hit.index).collect();
        prop_assert_eq!(&search(&services, &wanted, NOW), &found);
        shown.sort_unstable();
        shown.dedup();
        prop_assert_eq!(shown.len(), found.best.hits.len(), "each once");
    }
}
