//! What the search gives up to find something, and what it never gives up.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic on bad input"
)]

mod sample_directory;

use directory::{
    Audience, Channel, Criterion, Found, Index, Lack, MatchReason, Wanted, Wishes, read_page,
    search,
};
use sample_directory::{NOW, directory, find, find_words, names, service};
use serde_json::{Value, json};

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
    assert_eq!(names[0], "Stalking Line");
    assert_eq!(found.best.hits[0].lacks, []);
    assert!(
        found.best.hits[0]
            .reasons
            .contains(&MatchReason::Interpreters)
    );
}

#[test]
fn a_language_and_a_way_take_no_service_away_that_knows_the_need() {
    let (names, found) = find("need=stalking&area=E8&lang=so");
    assert_eq!(
        names,
        [
            "Stalking Line",
            "Hackney Safety",
            "London Stalking Desk",
            "Any Crime Line"
        ]
    );
    assert_eq!(found.best.given_up, []);
    let lacks = found.best.hits.iter().map(|hit| hit.lacks.clone());
    let lacks: Vec<_> = lacks.skip(1).collect();
    assert_eq!(lacks, [const { [Lack::Language] }; 3].map(Vec::from));
    // Nobody has it: all are shown, and both the whole and each of them says so.
    let (names, found) = find("need=stalking&area=E8&how=bsl");
    assert_eq!((names.len(), names[0].as_str()), (4, "Hackney Safety"));
    assert_eq!(found.best.given_up, [Criterion::Channel]);
    let lacks = |hit: &directory::Hit| hit.lacks == [Lack::Channel(Channel::Bsl)];
    assert!(found.best.hits.iter().all(lacks));
    // Without a need, only what has it is right.
    assert_eq!(find("lang=pl").0, ["Polish Families Desk", "Stalking Line"]);
}

#[test]
fn when_few_fit_others_are_shown_that_are_not_open_or_not_free() {
    let services = directory();
    let others = |query: &str, wishes: Wishes| {
        let wanted = Wanted::from_query(query);
        let found = Index::new(&services).search(&services, &wanted, wishes, NOW);
        let is_twice = |hit: &directory::Hit| found.best.hits.contains(hit);
        assert!(!found.others.hits.iter().any(is_twice));
        let hits = found.others.hits.iter();
        hits.map(|hit| services[hit.index].name.clone())
            .collect::<Vec<_>>()
    };
    let none = Wishes::default();
    let names = others("need=fraud&area=London", none);
    assert!(names.is_empty(), "no help with something else: {names:?}");
    let names = others("need=domestic-abuse&area=Leeds&for=men", none);
    assert!(names.is_empty(), "nothing for others: {names:?}");
}

#[test]
fn an_age_that_nobody_who_knows_the_need_is_for_takes_none_of_them_away() {
    let mut adults = service("Adults", "England", &["need-stalking"]);
    adults["minimum_age"] = json!(18);
    let any = service("Any", "England", &["need-anyone"]);
    let mut young = service("Young", "England", &["need-stalking"]);
    young["maximum_age"] = json!(18);
    let at_15 = Wishes {
        age: Some(15),
        ..Wishes::default()
    };
    let wanted = Wanted::from_query("need=stalking");
    let found = |all: Value| {
        let services = read_page(&all.to_string(), 0, 1).unwrap().services;
        let found = Index::new(&services).search(&services, &wanted, at_15, NOW);
        (names(&services, &found), found)
    };
    let (shown, result) = found(json!([any.clone(), adults.clone()]));
    assert_eq!(shown, ["Adults", "Any"]);
    assert_eq!(result.best.hits[0].lacks, [Lack::Age]);
    assert_eq!(found(json!([any, adults, young])).0, ["Young", "Any"]);
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
fn words_that_nobody_understands_lead_to_help_after_any_crime_and_that_is_said() {
    for words in ["xyzzy qwfpgj", "помогите", "the and of"] {
        let (names, found) = find_words(words);
        assert_eq!(names, ["Any Crime Line"], "{words}");
        assert_eq!(found.best.given_up, [Criterion::Words], "{words}");
        assert!(
            found.is_not_understood && found.others.hits.is_empty(),
            "{words}"
        );
    }
    // Nothing was said.
    let (names, found) = find_words("🙂");
    assert_eq!(names.len(), directory().len());
    assert!(!found.is_not_understood && found.best.given_up.is_empty());
    // With a need chosen, the words alone are left out.
    let wanted = Wanted {
        words: "xyzzy".to_owned(),
        ..Wanted::from_query("need=stalking&area=E8")
    };
    let services = directory();
    let found = search(&services, &wanted, NOW);
    assert_eq!(names_of_first(&services, &found), "Hackney Safety");
    assert_eq!(found.best.given_up, [Criterion::Words]);
}

fn names_of_first(services: &[directory::Service], found: &Found) -> String {
    services[found.best.hits[0].index].name.clone()
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
