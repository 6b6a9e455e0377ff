//! What the search gives up to find something, and what it never gives up.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic on bad input"
)]

mod sample_directory;

use directory::{Audience, Channel, Criterion, Found, MatchReason, Wanted, search};
use sample_directory::{NOW, directory, find, find_words};

#[test]
fn the_least_important_part_is_given_up_first_and_that_is_said() {
    let (names, found) = find("need=stalking&how=bsl");
    assert_eq!(found.best.given_up, [Criterion::Channel]);
    assert!(names.contains(&"Stalking Line".to_owned()));
    let (names, found) = find("need=domestic-abuse&lang=pl&area=Ealing&how=phone");
    assert_eq!(
        (names[0].as_str(), found.best.given_up.len()),
        ("Polish Families Desk", 0)
    );
    let (_, found) = find("need=fraud&lang=so&how=bsl&area=Leeds&for=faith");
    assert!(
        !found.best.hits.is_empty() && !found.best.given_up.contains(&Criterion::Area),
        "{found:?}"
    );
}

#[test]
fn interpreters_stand_in_for_a_language() {
    let (names, found) = find("need=stalking&lang=so");
    assert_eq!(names, ["Stalking Line"]);
    assert!(
        found.best.hits[0]
            .reasons
            .contains(&MatchReason::Interpreters)
    );
}

#[test]
fn when_few_fit_others_are_shown_that_lack_only_the_language_the_way_or_the_words() {
    let services = directory();
    let others = |query: &str| {
        let found = search(&services, &Wanted::from_query(query), NOW);
        let names: Vec<String> = found
            .others
            .hits
            .iter()
            .map(|hit| services[hit.index].name.clone())
            .collect();
        assert!(
            found
                .others
                .hits
                .iter()
                .all(|hit| !found.best.hits.contains(hit))
        );
        (names, found.others.given_up)
    };
    let (names, given_up) = others("need=stalking&area=E8&lang=so");
    assert_eq!(
        names,
        ["Hackney Safety", "London Stalking Desk", "Any Crime Line"]
    );
    assert_eq!(given_up, [Criterion::Language]);
    let (names, given_up) = others("need=stalking&area=E8&how=bsl");
    assert_eq!(
        (names.len(), given_up.len()),
        (0, 0),
        "four fit without BSL already"
    );
    let (names, _) = others("need=fraud&area=London");
    assert!(names.is_empty(), "no help with something else: {names:?}");
    let (names, _) = others("need=domestic-abuse&area=Leeds&for=men");
    assert!(names.is_empty(), "nothing for others: {names:?}");
}

#[test]
fn a_service_for_others_is_not_shown() {
    let (names, found) = find("need=domestic-abuse&for=men&area=London");
    assert_eq!(names[0], "Men Together");
    assert!(!names.contains(&"Women Together".to_owned()));
    assert!(
        found.best.hits[0]
            .reasons
            .contains(&MatchReason::Audience(Audience::Men))
    );
    let (names, found) = find("how=bsl");
    assert_eq!(names, ["Deaf Hub"]);
    assert_eq!(
        found.best.hits[0].reasons,
        [MatchReason::Channel(Channel::Bsl)]
    );
}

#[test]
fn words_that_nobody_knows_are_given_up() {
    for words in ["xyzzy qwfpgj", "помогите", "the and of", "🙂"] {
        let (names, found) = find_words(words);
        assert_eq!(names.len(), directory().len(), "{words}");
        let says_so = !words.contains("the") && words != "🙂";
        assert_eq!(
            found.best.given_up,
            if says_so {
                vec![Criterion::Words]
            } else {
                vec![]
            },
            "{words}"
        );
    }
}

#[test]
fn nothing_asked_shows_everything_and_nothing_listed_finds_nothing() {
    let (names, found) = find("");
    assert_eq!(
        (names.len(), found.best.given_up.len()),
        (directory().len(), 0)
    );
    assert_eq!(
        search(&[], &Wanted::from_query("need=stalking"), NOW),
        Found::default()
    );
}
