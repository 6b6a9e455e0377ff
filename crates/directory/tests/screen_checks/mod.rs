//! Checks on everything a screen shows of a service, however broken its feed.

use contract::{Date, Timestamp, dialled};
use directory::{Cost, Service, standing, week};

/// Tuesday 24 November 2026, 11:00 in London.
pub const NOW: Timestamp = Timestamp(1_795_518_000);

/// Does everything a screen does with a service, and checks the result.
pub fn check(service: &Service) {
    assert!(!service.id.is_empty() && !service.name.is_empty());
    let is_web = |site: &String| site.starts_with("https://") || site.starts_with("http://");
    assert!(service.site.iter().all(is_web), "{:?}", service.site);
    let pages = service.pages.iter().map(|page| &page.address);
    assert!(pages.clone().all(is_web), "{:?}", service.pages);
    let is_plain = |email: &String| email.contains('@') && !email.contains(['?', '&', ' ']);
    assert!(service.email.iter().all(is_plain), "{:?}", service.email);
    for phone in &service.phones {
        let digits = phone.dial.trim_start_matches('+');
        let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
        assert!((3..=20).contains(&digits.len()) && is_number, "{phone:?}");
        let again = dialled(&phone.dial);
        assert_eq!(again.as_deref(), Some(phone.dial.as_str()), "{phone:?}");
    }
    for text in texts(service) {
        let is_shown =
            |c: char| !c.is_control() && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{200b}');
        assert!(text.chars().all(is_shown), "{text:?}");
    }
    let (today, _) = NOW.in_london();
    let _ = (
        standing(&service.schedules, NOW),
        service.is_old(today),
        service.key(),
    );
    for line in week(
        &service.schedules,
        Date::parse("2026-11-24").unwrap_or(today),
    ) {
        assert!(line.first <= line.last && line.last < 7);
        let is_span = |(from, to): &(u32, u32)| from < to && *from < 86_400;
        assert!(line.spans.iter().all(is_span), "{:?}", line.spans);
    }
}

/// Every text of a service that a person reads.
pub fn texts(service: &Service) -> Vec<&str> {
    let cost = match &service.cost {
        Cost::Said(said) => said.as_str(),
        Cost::Free | Cost::Unsaid => "",
    };
    let one = [
        &service.name,
        &service.organization,
        &service.eligibility,
        &service.interpreters,
        &service.alert,
        &service.how_to_start,
        &service.wait,
        &service.accreditations,
    ];
    let many = [&service.description, &service.hours, &service.languages];
    let phones = service
        .phones
        .iter()
        .flat_map(|phone| [&phone.number, &phone.note]);
    let pages = service
        .pages
        .iter()
        .flat_map(|page| [&page.label, &page.address]);
    let all = one
        .into_iter()
        .chain(many.into_iter().flatten())
        .chain(phones)
        .chain(pages);
    all.map(String::as_str)
        .chain(std::iter::once(cost))
        .collect()
}
