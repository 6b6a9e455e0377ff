//! Wishes (age, free to call, open now): met if possible, given up first, and the result says so.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic on bad input"
)]

use contract::Timestamp;
use directory::{
    Audience, Criterion, Found, Index, Service, Wanted, Wish, Wishes, read_page, search,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Tuesday 24 November 2026, 11:00 in London.
const NOW: Timestamp = Timestamp(1_795_518_000);

fn service(name: &str, terms: &[&str]) -> Value {
    let mark = |term: &&str| json!({ "taxonomy_term_id": format!("wm-{term}") });
    let marks: Vec<Value> = terms.iter().map(mark).collect();
    json!({"id": name, "name": name, "attributes": marks, "service_areas": [{"name": "England"}],
        "phones": [{"number": "020 7946 0000"}]})
}

fn names(services: &[Service], found: &Found) -> Vec<String> {
    let hits = found.best.hits.iter();
    hits.map(|hit| services[hit.index].name.clone()).collect()
}

/// At [`NOW`] it is Tuesday, 11 o'clock.
fn directory() -> Vec<Service> {
    let open = |days: &str, opens: &str, closes: &str| json!([{"freq": "WEEKLY", "byday": days, "opens_at": opens, "closes_at": closes}]);
    let desk = |name: &str, number: &str, schedules: Value| {
        let mut desk = service(name, &["need-stalking"]);
        desk["phones"] = json!([{"number": number}]);
        desk["schedules"] = schedules;
        desk
    };
    let mut young = desk("Young", "0808 123 0001", open("MO,TU", "09:00", "17:00"));
    young["maximum_age"] = json!(18);
    let mut adults = desk("Adults", "020 7946 0001", open("MO,TU", "09:00", "17:00"));
    adults["minimum_age"] = json!(18);
    let night = desk("Night", "0800 123 0002", open("MO", "20:00", "12:00"));
    let evening = desk("Evening", "0800 123 0003", open("TU", "18:00", "20:00"));
    let unsaid = desk("Unsaid", "0300 123 0004", json!([]));
    let all = json!([young, adults, night, evening, unsaid]);
    read_page(&all.to_string(), 0, 1).unwrap().services
}

fn find(wishes: Wishes) -> (Vec<String>, Found) {
    let services = directory();
    let wanted = Wanted::from_query("need=stalking");
    let found = Index::new(&services).search(&services, &wanted, wishes, NOW);
    let mut names = names(&services, &found);
    names.sort();
    (names, found)
}

#[test]
fn open_now_counts_the_night_before_and_says_so() {
    let (names, found) = find(Wishes {
        is_open_now: true,
        ..Wishes::default()
    });
    assert_eq!(names, ["Adults", "Night", "Young"]);
    assert!(
        found
            .best
            .hits
            .iter()
            .all(|hit| hit.wishes == [Wish::OpenNow])
    );
    assert_eq!(found.best.wishes_given_up, []);
}

#[test]
fn free_numbers_are_known() {
    let (names, found) = find(Wishes {
        is_free_to_call: true,
        ..Wishes::default()
    });
    assert_eq!(names, ["Evening", "Night", "Young"]);
    assert!(
        found
            .best
            .hits
            .iter()
            .all(|hit| hit.wishes == [Wish::FreeToCall])
    );
    for (number, is_free) in [
        ("0800 1111", true),
        ("116 123", true),
        ("+44 808 168 9111", true),
        ("18001 0800 123 0000", true),
        ("111", true),
        ("0300 123 0000", false),
        ("0845 123 0000", false),
        ("020 7946 0000", false),
        ("101", false),
    ] {
        let mut desk = service("Desk", &[]);
        desk["phones"] = json!([{"number": number}]);
        let services = read_page(&json!([desk]).to_string(), 0, 1)
            .unwrap()
            .services;
        assert_eq!(services[0].phones[0].is_free(), is_free, "{number}");
    }
}

#[test]
fn a_wish_that_nobody_meets_is_given_up_before_anything_else_and_that_is_said() {
    let services = vec![directory().remove(4)];
    let wanted = Wanted::from_query("need=stalking&how=phone&area=Leeds");
    let wishes = Wishes {
        age: Some(40),
        is_free_to_call: true,
        is_open_now: true,
    };
    let found = Index::new(&services).search(&services, &wanted, wishes, NOW);
    assert_eq!(found.best.given_up, []);
    assert_eq!(
        found.best.wishes_given_up,
        [Wish::OpenNow, Wish::FreeToCall]
    );
    assert_eq!(found.best.hits.len(), 1);
}

#[test]
fn age_keeps_out_what_is_for_others() {
    let of_age = |age| {
        find(Wishes {
            age: Some(age),
            ..Wishes::default()
        })
    };
    assert_eq!(of_age(12).0, ["Evening", "Night", "Unsaid", "Young"]);
    assert_eq!(of_age(18).0.len(), 5);
    let (names, found) = of_age(30);
    assert_eq!(names, ["Adults", "Evening", "Night", "Unsaid"]);
    let told = |hit: &&directory::Hit| hit.wishes == [Wish::Age];
    assert_eq!(found.best.hits.iter().filter(told).count(), 1);
    // With nothing else there, the result says that the one it found is for others.
    let services = vec![directory().remove(0)];
    let wishes = Wishes {
        age: Some(30),
        ..Wishes::default()
    };
    let found = Index::new(&services).search(&services, &Wanted::default(), wishes, NOW);
    assert_eq!(found.best.given_up, [Criterion::Audience]);
}

#[test]
fn the_bereaved_are_who_services_for_the_bereaved_are_for() {
    let desks = json!([
        service("Families", &["need-bereaved"]),
        service("Women", &["need-bereaved", "audience-women"]),
        service("Men", &["need-fraud", "audience-men"]),
    ]);
    let services = read_page(&desks.to_string(), 0, 1).unwrap().services;
    let wanted = Wanted {
        audience: Some(Audience::Bereaved),
        ..Wanted::default()
    };
    let found = search(&services, &wanted, NOW);
    assert_eq!(names(&services, &found), ["Families", "Women"]);
}

#[test]
fn the_clock_is_looked_at_again_each_minute() {
    let services = directory();
    let mut index = Index::new(&services);
    let mut open = |now| {
        let wishes = Wishes {
            is_open_now: true,
            ..Wishes::default()
        };
        let fits = index.count(&services, &Wanted::default(), wishes, now);
        (fits.count, fits.has_all)
    };
    assert_eq!(open(NOW), (3, true));
    // Noon: the night desk has closed. Eleven at night: nobody is there.
    assert_eq!(open(Timestamp(NOW.0 + 3_599)), (3, true));
    assert_eq!(open(Timestamp(NOW.0 + 3_600)), (2, true));
    assert_eq!(open(Timestamp(NOW.0 + 12 * 3_600)), (5, false));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn typing_finds_the_same_as_searching_at_once(words in "[a-z' ]{0,24}", area in "(|E8|Leeds)") {
        let services = directory();
        let mut index = Index::new(&services);
        for end in 0..=words.len() {
            let typed = words.get(..end).unwrap_or_default().to_owned();
            let wanted = Wanted { words: typed, area: area.clone(), ..Wanted::default() };
            let fits = index.count(&services, &wanted, Wishes::default(), NOW);
            let found = index.search(&services, &wanted, Wishes::default(), NOW);
            prop_assert_eq!(fits.count, found.best.hits.len());
            prop_assert_eq!(fits.has_all, found.best.given_up.is_empty());
            prop_assert_eq!(found, search(&services, &wanted, NOW));
        }
    }
}
