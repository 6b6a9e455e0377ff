//! Several feeds as one list: each service appears once; a feed that is down keeps its last copy.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic on bad input"
)]

use contract::Timestamp;
use directory::{Answer, Criterion, Feeds, Wanted, Wishes, read_page, read_service};

fn answer(feed: usize, services: &str) -> Answer {
    Answer {
        services: read_page(services, feed, 1).unwrap().services,
        is_whole: true,
        is_cut: false,
    }
}

fn renewed(feeds: &Feeds, answers: Vec<Answer>, now: Timestamp) -> Feeds {
    let mut feeds = feeds.clone();
    feeds.renew(answers, now);
    feeds
}

fn names(feeds: &Feeds) -> Vec<&str> {
    feeds
        .services()
        .iter()
        .map(|service| service.name.as_str())
        .collect()
}

const FIRST: &str = r#"[{"id": "1", "name": "Example Line", "phones": [{"number": "020 7946 0001"}], "assured_date": "2026-01-01"},
    {"id": "2", "name": "Example Desk"}]"#;
const SECOND: &str = r#"[{"id": "9", "name": "EXAMPLE LINE", "phones": [{"number": "02079460001"}], "assured_date": "2026-11-01"},
    {"id": "2", "name": "Another Desk"}, {"id": "3", "name": "Example Desk", "url": "example.org"}]"#;

#[test]
fn the_same_service_of_two_feeds_is_shown_once_as_checked_last() {
    let feeds = renewed(
        &Feeds::default(),
        vec![answer(0, FIRST), answer(1, SECOND)],
        Timestamp(0),
    );
    assert_eq!(
        names(&feeds),
        [
            "Example Desk",
            "EXAMPLE LINE",
            "Another Desk",
            "Example Desk"
        ]
    );
    assert_eq!(
        feeds.find("1/2").unwrap().name,
        "Another Desk",
        "ids of two feeds do not mix"
    );
    assert_eq!(feeds.find("0/2").unwrap().name, "Example Desk");
}

#[test]
fn a_service_on_two_pages_is_shown_once() {
    let mut answer = answer(0, FIRST);
    answer.services.extend(answer.services.clone());
    let feeds = renewed(&Feeds::default(), vec![answer], Timestamp(0));
    assert_eq!(names(&feeds), ["Example Line", "Example Desk"]);
}

#[test]
fn a_feed_with_more_than_was_read_says_how_many_were() {
    let cut = Answer {
        is_cut: true,
        ..answer(1, SECOND)
    };
    let read = cut.services.len();
    let feeds = renewed(&Feeds::default(), vec![answer(0, FIRST), cut], Timestamp(0));
    let cut_at: Vec<_> = feeds.sources.iter().map(|source| source.cut_at).collect();
    assert_eq!(cut_at, [None, Some(read)]);
}

#[test]
fn a_feed_that_is_down_keeps_its_copy_and_its_date() {
    let (early, late) = (Timestamp(1_000), Timestamp(2_000));
    let feeds = renewed(
        &Feeds::default(),
        vec![answer(0, FIRST), answer(1, SECOND)],
        early,
    );
    assert!(feeds.are_fresh(Timestamp(1_899)) && !feeds.are_fresh(Timestamp(1_900)));
    assert!(
        !feeds.are_fresh(Timestamp(500)),
        "a clock that was put back"
    );
    let half = Answer {
        is_whole: false,
        ..answer(1, r#"[{"id": "4", "name": "Example Part"}]"#)
    };
    let later = renewed(&feeds, vec![answer(0, FIRST), half.clone()], late);
    assert_eq!(names(&later).len(), 4);
    assert_eq!(
        (later.sources[0].taken_at, later.sources[0].is_down),
        (Some(late), false)
    );
    assert_eq!(
        (later.sources[1].taken_at, later.sources[1].is_down),
        (Some(early), true)
    );
    assert!(later.are_fresh(Timestamp(2_059)) && !later.are_fresh(Timestamp(2_060)));
    let first = renewed(&Feeds::default(), vec![Answer::default(), half], late);
    assert_eq!(
        names(&first),
        ["Example Part"],
        "half a feed is better than none"
    );
    assert_eq!((first.sources[1].taken_at, first.is_empty()), (None, false));
    // It is told as the first part of a long list, not as one that does not answer.
    assert_eq!(
        (first.sources[1].is_down, first.sources[1].cut_at),
        (false, Some(1))
    );
    assert!(first.are_fresh(Timestamp(2_059)) && !first.are_fresh(Timestamp(2_060)));
    let again = renewed(&first, vec![Answer::default(), Answer::default()], late);
    assert_eq!(
        names(&again),
        ["Example Part"],
        "and stays when then nothing comes"
    );
    assert!(renewed(&Feeds::default(), vec![Answer::default()], late).is_empty());
}

#[test]
fn a_feed_of_five_thousand_is_whole_only_when_all_was_read() {
    let services = |from: usize, to: usize| {
        let one = |nth: usize| format!(r#"{{"id": "{nth}", "name": "Example {nth}"}}"#);
        let all: Vec<String> = (from..to).map(one).collect();
        answer(0, &format!("[{}]", all.join(","))).services
    };
    let mut answer = Answer {
        services: services(0, 5_000),
        is_whole: false,
        is_cut: true,
    };
    let part = renewed(&Feeds::default(), vec![answer.clone()], Timestamp(0));
    assert_eq!(
        (part.services().len(), part.sources[0].cut_at),
        (5_000, Some(5_000))
    );
    assert_eq!(
        (part.sources[0].taken_at, part.sources[0].is_down),
        (None, false)
    );
    answer.services.extend(services(5_000, 5_128));
    (answer.is_whole, answer.is_cut) = (true, false);
    let whole = renewed(&part, vec![answer], Timestamp(60));
    assert_eq!(
        (whole.services().len(), whole.sources[0].cut_at),
        (5_128, None)
    );
    assert_eq!(whole.sources[0].taken_at, Some(Timestamp(60)));
}

#[test]
fn feeds_that_never_answered_are_asked_each_time() {
    assert!(!Feeds::default().are_fresh(Timestamp(0)));
    let none = renewed(&Feeds::default(), vec![Answer::default()], Timestamp(0));
    assert!(!none.are_fresh(Timestamp(1)));
}

#[test]
fn a_service_read_whole_takes_the_place_of_its_short_form() {
    let mut feeds = renewed(&Feeds::default(), vec![answer(0, FIRST)], Timestamp(0));
    assert!(!feeds.find("0/2").unwrap().is_whole && feeds.find("0/1").unwrap().is_whole);
    let whole = r#"{"id": "2", "name": "Example Desk", "phones": [{"number": "020 7946 0002"}]}"#;
    feeds.replace(read_service(whole, 0).unwrap());
    let desk = feeds.find("0/2").unwrap();
    assert!(desk.is_whole && desk.phones[0].dial == "02079460002");
}

/// What these words find, and what the search gave up for it.
fn found(feeds: &mut Feeds, words: &str) -> (Vec<String>, Vec<Criterion>) {
    let wanted = Wanted {
        words: words.to_owned(),
        ..Wanted::default()
    };
    let found = feeds.search(&wanted, Wishes::default(), Timestamp(0));
    let services = feeds.services();
    let hits = found.best.hits.iter();
    let names = hits.map(|hit| services[hit.index].name.clone()).collect();
    (names, found.best.given_up)
}

#[test]
fn a_service_is_found_by_what_is_known_of_it_now_and_not_by_what_was() {
    let mut feeds = renewed(&Feeds::default(), vec![answer(0, FIRST)], Timestamp(0));
    assert_eq!(found(&mut feeds, "kazoo").1, [Criterion::Words]);
    assert_eq!(found(&mut feeds, "desk").0, ["Example Desk"]);
    let whole = r#"{"id": "2", "name": "Example Room", "description": "Kazoo lessons."}"#;
    feeds.replace(read_service(whole, 0).unwrap());
    assert_eq!(
        found(&mut feeds, "kazoo"),
        (vec!["Example Room".into()], vec![])
    );
    assert_eq!(found(&mut feeds, "desk").1, [Criterion::Words]);
    let again = vec![answer(0, SECOND)];
    let mut feeds = renewed(&feeds, again, Timestamp(900));
    assert_eq!(found(&mut feeds, "kazoo").1, [Criterion::Words]);
    assert_eq!(found(&mut feeds, "another").0, ["Another Desk"]);
}
