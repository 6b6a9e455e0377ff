//! Keeps the location of a refuge secret, even if a feed gives it away in the middle of a text.

mod code;
mod place;
mod refuge;
mod sentence;
mod wide;

use code::{leads_to_place, names_postcode};
pub use refuge::is_refuge;
pub use wide::is_wide;

use crate::link::site_name;
use crate::service::{Cost, Service};
use place::{gives_away, is_address};
use sentence::{is_bare, sentences};

/// Marks that part a name from what is said about it.
const NAME_ENDS: [char; 4] = [',', ';', '(', '–'];

/// Removes every sentence that gives a refuge away from the texts of a service, and its further pages.
pub fn keep(service: &mut Service) {
    let site = service.site.take();
    let own_host = site
        .as_deref()
        .map(site_name)
        .unwrap_or_default()
        .to_owned();
    for name in [&mut service.name, &mut service.organization] {
        let parts = name.split_inclusive(NAME_ENDS);
        let kept: String = parts.filter(|part| !is_address(part)).collect();
        *name = kept.trim_matches([' ', ',', '(']).to_owned();
    }
    if service.name.is_empty() {
        service.name.clone_from(&service.organization);
    }
    service.pages.clear();
    service.site = site.filter(|site| !leads_to_place(site));
    let gives_away = |text: &str| gives_away(text, &own_host);
    rewrite(service, &|lines| without_places(lines, &gives_away));
}

/// Removes every sentence with a postcode. A service that is no refuge may still share a house with one.
pub fn without_postcodes(service: &mut Service) {
    rewrite(service, &|lines| {
        lines.retain_mut(|line| {
            let kept = sentences(line).filter(|sentence| !names_postcode(sentence));
            *line = kept.collect::<String>().trim().to_owned();
            !line.is_empty()
        });
    });
}

/// Rewrites all texts of a service, each as its lines.
fn rewrite(service: &mut Service, clean: &dyn Fn(&mut Vec<String>)) {
    let one = |text: &mut String| {
        let mut lines = vec![std::mem::take(text)];
        clean(&mut lines);
        *text = lines.concat();
    };
    for text in [
        &mut service.eligibility,
        &mut service.interpreters,
        &mut service.alert,
        &mut service.how_to_start,
        &mut service.wait,
        &mut service.accreditations,
    ] {
        one(text);
    }
    for phone in &mut service.phones {
        one(&mut phone.note);
    }
    clean(&mut service.description);
    clean(&mut service.hours);
    if let Cost::Said(said) = &mut service.cost {
        one(said);
        if said.is_empty() {
            service.cost = Cost::Unsaid;
        }
    }
}

/// Removes the sentences that give a place away, and the bare names and numbers beside them: the other
/// lines of an address.
fn without_places(lines: &mut Vec<String>, gives_away: &dyn Fn(&str) -> bool) {
    let parts: Vec<(usize, &str)> = lines
        .iter()
        .enumerate()
        .flat_map(|(at, line)| sentences(line).map(move |sentence| (at, sentence)))
        .collect();
    let mut dropped: Vec<bool> = parts.iter().map(|(_, part)| gives_away(part)).collect();
    // An address may be cut in two: "12. Church Hill".
    for (at, pair) in parts.windows(2).enumerate() {
        if let [(_, first), (_, second)] = pair
            && (is_bare(first) || is_bare(second))
            && gives_away(&[first.trim_end_matches(['.', ' ']), " ", second].concat())
        {
            for at in [at, at + 1] {
                dropped.get_mut(at).into_iter().for_each(|it| *it = true);
            }
        }
    }
    let mut beside = |at: usize, before: usize| {
        let is_beside = dropped.get(before).copied().unwrap_or(false);
        let is_bare = parts.get(at).is_some_and(|(_, part)| is_bare(part));
        if is_beside && is_bare {
            dropped.get_mut(at).into_iter().for_each(|it| *it = true);
        }
    };
    for at in 1..parts.len() {
        beside(at, at - 1);
    }
    for at in (1..parts.len()).rev() {
        beside(at - 1, at);
    }
    let mut kept = vec![String::new(); lines.len()];
    for ((at, part), _) in parts.iter().zip(dropped).filter(|(_, dropped)| !dropped) {
        kept.get_mut(*at)
            .into_iter()
            .for_each(|line| line.push_str(part));
    }
    *lines = kept
        .iter()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect();
}
