//! Ten thousand services: the work grows linearly with the list, not with its square.

#![expect(clippy::print_stdout, reason = "the times are the result")]

use std::time::{Duration, Instant};

use contract::Timestamp;
use directory::{Answer, Feeds, Service, Wanted, read_page, search};

const FEW: usize = 2_000;
const MANY: usize = 10_000;
/// Five times the services may take five times as long, plus some on a busy machine; quadratic work
/// would take 25 times as long.
const TIMES_MAX: u32 = 15;

fn services(count: usize) -> Vec<Service> {
    let read = read_page(include_str!("feeds/rich.json"), 0, 1)
        .unwrap_or_default()
        .services;
    let numbered = |(nth, service): (usize, &Service)| {
        let mut numbered = service.clone();
        numbered.id = nth.to_string();
        numbered.name = format!("{} {nth}", service.name);
        numbered
    };
    read.iter()
        .cycle()
        .take(count)
        .enumerate()
        .map(numbered)
        .collect()
}

/// The shortest of three runs, to cut out whatever else the machine was doing.
fn shortest(what: &str, count: usize, mut work: impl FnMut()) -> Duration {
    let time = |_| {
        let started = Instant::now();
        work();
        started.elapsed()
    };
    let shortest = (0..3).map(time).min().unwrap_or_default();
    println!("{what} {count} services: {shortest:?}");
    shortest
}

#[track_caller]
fn grows_with_the_list(what: &str, mut work: impl FnMut(&[Service])) {
    let [few, many] = [FEW, MANY].map(|count| {
        let services = services(count);
        shortest(what, count, || work(&services))
    });
    assert!(many < few * TIMES_MAX, "{what}: {few:?}, then {many:?}");
}

#[test]
fn searching_grows_with_the_list() {
    let words = "somebody keeps following me and stole my mony".to_owned();
    let wanted = Wanted {
        words,
        ..Wanted::from_query("need=stalking&area=E8&lang=pl&how=bsl&for=women")
    };
    grows_with_the_list("searching", |services| {
        assert!(
            !search(services, &wanted, Timestamp(1_795_518_000))
                .best
                .hits
                .is_empty()
        );
    });
}

#[test]
fn joining_feeds_grows_with_the_list() {
    grows_with_the_list("joining", |services| {
        let answer = Answer {
            services: services.to_vec(),
            is_whole: true,
            ..Answer::default()
        };
        let mut feeds = Feeds::default();
        feeds.renew(vec![answer], Timestamp(0));
        assert_eq!(feeds.services().len(), services.len());
    });
}
