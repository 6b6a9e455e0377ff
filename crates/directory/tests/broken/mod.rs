//! Broken feed answers, made at random from real services. The same number makes the same answer.

mod chance;
mod garbled;
mod written;

use std::panic::{AssertUnwindSafe, catch_unwind};

use directory::{Answer, Feeds, Wanted, Wishes, read_page, read_service};
use serde_json::Value;

use crate::screen_checks::{NOW, check};
use chance::Chance;

/// Sound feeds: the stand-in's real one and one of each version.
const WHOLE: [&str; 3] = [
    include_str!("../../../../tests/backend/open-referral/services.json"),
    include_str!("../feeds/rich.json"),
    include_str!("../feeds/version-1.json"),
];

/// The outcome of reading many answers.
#[derive(Clone, Copy, Default)]
pub struct Tally {
    /// How many answers we read.
    pub answers: u64,
    /// How often reading panicked or gave something unfit to show.
    pub panics: u64,
    /// How many services came out.
    pub services: u64,
    /// How many answers were not pages at all.
    pub refused: u64,
}

/// Makes broken answers from services.
pub struct Maker {
    services: Vec<Value>,
}

impl Maker {
    /// Starts from the services of all sound feeds.
    pub fn new() -> Self {
        let mut services = Vec::new();
        for feed in WHOLE {
            let feed: Value = serde_json::from_str(feed).unwrap_or_default();
            let items = feed.get("contents").or_else(|| feed.get("content"));
            services.extend(
                items
                    .unwrap_or(&feed)
                    .as_array()
                    .cloned()
                    .unwrap_or_default(),
            );
        }
        assert!(services.len() > 50, "the feeds are gone");
        Self { services }
    }

    /// The broken answer with that number, as text, which is how the browser delivers bytes.
    pub fn answer(&self, number: u64) -> String {
        let mut chance = Chance::of(number);
        let mut bytes = written::page(&self.services, &mut chance);
        garbled::garble(&mut bytes, &mut chance);
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Reads the answers with these numbers, searches the result and counts.
    pub fn read(&self, numbers: impl Iterator<Item = u64>) -> Tally {
        let mut tally = Tally::default();
        for number in numbers {
            tally.answers += 1;
            let answer = self.answer(number);
            match catch_unwind(AssertUnwindSafe(|| read(&answer))) {
                Ok(Some(services)) => tally.services += services,
                Ok(None) => tally.refused += 1,
                Err(_) => {
                    tally.panics += 1;
                    eprintln!("answer {number} cannot be read");
                }
            }
        }
        tally
    }
}

/// Does everything the portal does with an answer. `None` if it is not a page.
fn read(answer: &str) -> Option<u64> {
    read_service(answer, 0).iter().for_each(check);
    let page = read_page(answer, 0, 1)?;
    page.services.iter().for_each(check);
    let count = page.services.len();
    let mut feeds = Feeds::default();
    let services = page.services;
    let answer = Answer {
        services,
        is_whole: !page.has_next,
        is_cut: page.is_cut,
    };
    feeds.renew(vec![answer], NOW);
    let wanted = Wanted {
        words: "he is stalkng me".to_owned(),
        ..Wanted::from_query("need=stalking&area=E8&lang=pl&how=bsl&for=women")
    };
    let found = feeds.search(&wanted, Wishes::default(), NOW);
    assert_eq!(found.best.hits.is_empty(), feeds.services().is_empty());
    u64::try_from(count).ok()
}
