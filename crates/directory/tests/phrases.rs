//! What people say of what happened to them, and what the search shows first: two halves of phrases, of
//! which the word lists are written from one only.
//! `cargo test -p directory --test phrases -- --nocapture` prints both halves' figures; with `PHRASES_SHOW=1` it
//! also prints what fails in the half that the lists are written from.

#![expect(clippy::unwrap_used, reason = "a test may panic on bad input")]

use contract::Timestamp;
use directory::{Service, Wanted, read_page};
use serde_json::Value;

/// Tuesday 24 November 2026, 11:00 in London.
const NOW: Timestamp = Timestamp(1_795_518_000);
const PHRASES: &str = include_str!("phrases.json");
const SERVICES: &str = include_str!("../../../tests/backend/open-referral/services.json");
/// How many may hurt in each half. The aim is none.
const HURTING_MAX: [usize; 2] = [0, 7];
/// How many results are read.
const FIRST: usize = 3;

/// What one phrase asks for, with what its kind says where it says nothing.
struct Asked<'a> {
    phrase: &'a Value,
    kind: &'a Value,
    only_for: &'a Value,
}

impl<'a> Asked<'a> {
    fn names(&self, of: &str) -> Vec<&'a str> {
        let own = self.phrase.get(of).or_else(|| self.kind.get(of));
        let own = own.and_then(Value::as_array).into_iter().flatten();
        own.filter_map(Value::as_str).collect()
    }

    fn words(&self) -> &'a str {
        self.phrase["words"].as_str().unwrap()
    }

    fn is_for_group(&self, service: &Service) -> bool {
        let groups = self.names("groups");
        let only = self.only_for.get(&service.name).and_then(Value::as_array);
        only.is_none_or(|only| {
            only.iter()
                .any(|one| groups.contains(&one.as_str().unwrap()))
        })
    }

    fn fits(&self, service: &Service) -> bool {
        let helps = |needs: &[&str]| {
            service
                .needs
                .iter()
                .any(|need| needs.contains(&need.name()))
        };
        let is_for = self.names("for");
        helps(&self.names("fits"))
            && !helps(&self.names("not_needs"))
            && !self.names("not_named").contains(&service.name.as_str())
            && (service.audiences.is_empty()
                || service
                    .audiences
                    .iter()
                    .any(|one| is_for.contains(&one.name())))
            && self.is_for_group(service)
    }

    fn hurts(&self, service: &Service) -> bool {
        let is_for = self.names("for");
        let others = match self.names("hurts_for") {
            named if named.is_empty() => vec!["women", "children"],
            named => named,
        };
        let is_named = self.names("not_named").contains(&service.name.as_str());
        let is_for_others = service
            .audiences
            .iter()
            .any(|one| others.contains(&one.name()) && !is_for.contains(&one.name()));
        let hurts = self.names("hurts");
        is_named
            || !self.fits(service)
                && (is_for_others
                    || service
                        .needs
                        .iter()
                        .any(|need| hurts.contains(&need.name())))
    }

    fn comes_first(&self, service: &Service) -> bool {
        let first = self.names("first");
        let is_meant = first.is_empty()
            || service
                .needs
                .iter()
                .any(|need| first.contains(&need.name()));
        self.fits(service) && is_meant
    }
}

/// How one half does.
#[derive(Default)]
struct Figures {
    phrases: usize,
    first_fits: usize,
    all_fit: usize,
    hurting: usize,
}

impl Figures {
    fn percent(&self, count: usize) -> usize {
        count * 100 / self.phrases.max(1)
    }
}

#[test]
fn what_people_say_finds_what_fits_and_nothing_that_hurts() {
    let all: Value = serde_json::from_str(PHRASES).unwrap();
    let services = read_page(SERVICES, 0, 1).unwrap().services;
    let shows = std::env::var_os("PHRASES_SHOW").is_some();
    let mut told = Vec::new();
    for half in ["open", "held"] {
        let mut figures = Figures::default();
        let phrases = all["phrases"].as_array().unwrap();
        for phrase in phrases.iter().filter(|phrase| phrase["half"] == half) {
            let asked = Asked {
                phrase,
                kind: &all["kinds"][phrase["kind"].as_str().unwrap()],
                only_for: &all["only_for"],
            };
            let first = first_of(&services, &asked);
            let first_fits = first.first().is_some_and(|one| asked.comes_first(one));
            let all_fit = !first.is_empty() && first.iter().all(|one| asked.fits(one));
            let hurting = first.iter().filter(|one| asked.hurts(one)).count();
            figures.phrases += 1;
            figures.first_fits += usize::from(first_fits);
            figures.all_fit += usize::from(all_fit);
            figures.hurting += hurting;
            // Only of the half that the word lists are written from: the other one would be no test.
            if shows && half == "open" && !(first_fits && all_fit && hurting == 0) {
                let names: Vec<&str> = first.iter().map(|one| one.name.as_str()).collect();
                println!(
                    "{first_fits} {all_fit} {hurting} {}: {names:?}",
                    asked.words()
                );
            }
        }
        let (first, every) = (
            figures.percent(figures.first_fits),
            figures.percent(figures.all_fit),
        );
        println!(
            "{half}: {} phrases; the first fits {first} %, all of the first {FIRST} {every} %, hurting {}",
            figures.phrases, figures.hurting
        );
        told.push((half, first, every, figures.hurting));
    }
    for ((half, first, every, hurting), hurting_max) in told.into_iter().zip(HURTING_MAX) {
        assert!(first >= 95 && every >= 90, "{half}: {first} %, {every} %");
        assert!(hurting <= hurting_max, "{half}: {hurting} hurt");
    }
}

/// The services shown first.
fn first_of<'a>(services: &'a [Service], asked: &Asked<'_>) -> Vec<&'a Service> {
    let wanted = Wanted {
        words: asked.words().to_owned(),
        area: asked.phrase["area"].as_str().unwrap_or_default().to_owned(),
        ..Wanted::default()
    };
    let found = directory::search(services, &wanted, NOW);
    let shown = found.best.hits.iter().chain(&found.others.hits);
    shown
        .take(FIRST)
        .filter_map(|hit| services.get(hit.index))
        .collect()
}
