//! Only phone numbers, links and addresses that are safe to tap come out of a feed.

use directory::{PhoneKind, Service, read_service};

#[track_caller]
fn only(fields: &str) -> Option<Service> {
    read_service(&format!(r#"{{"id": "x", "name": "Example"{fields}}}"#), 0)
}

#[test]
fn a_number_is_dialled_as_people_mean_it() {
    let dial = |number: &str| {
        let phones = only(&format!(r#", "phones": [{{"number": {number}}}]"#))
            .unwrap()
            .phones;
        phones.into_iter().next().map(|phone| phone.dial)
    };
    assert_eq!(
        dial(r#""+44 (0)20 7946 0000 ext 2""#).as_deref(),
        Some("+442079460000")
    );
    assert_eq!(dial(r#""116 123""#).as_deref(), Some("116123"));
    assert_eq!(dial(r#""111, press 2""#).as_deref(), Some("111"));
    assert_eq!(dial("999").as_deref(), Some("999"));
    for none in [
        r#""javascript:alert(1)""#,
        r#""see our site""#,
        r#""""#,
        "null",
        "[]",
        r#""*#06#""#,
    ] {
        assert_eq!(dial(none), None, "{none}");
    }
}

#[test]
fn only_safe_links_are_kept() {
    let site = |url: &str| only(&format!(r#", "url": "{url}""#)).unwrap().site;
    assert_eq!(
        site("example.org/a").as_deref(),
        Some("https://example.org/a")
    );
    assert_eq!(
        site("HTTP://example.org").as_deref(),
        Some("http://example.org")
    );
    for unsafe_url in [
        "javascript:alert(1)",
        "JAVASCRIPT://example.org/%0aalert(1)",
        "data:text/html,x",
        "//example.org",
        "https://good.example@evil.example/",
        "ftp://example.org",
        "https://",
        "https://exa mple.org",
        "https://example.org/\\u0000",
        "blob:https://example.org/1",
        "https://.org",
        "about:blank",
    ] {
        assert_eq!(site(unsafe_url), None, "{unsafe_url}");
    }
    let mail = |text: &str| only(&format!(r#", "email": "{text}""#)).unwrap().email;
    assert_eq!(
        mail("mailto:a@example.org").as_deref(),
        Some("a@example.org")
    );
    for unsafe_mail in [
        "a@example.org?bcc=b@example.org",
        "a b@example.org",
        "@example.org",
        "a",
    ] {
        assert_eq!(mail(unsafe_mail), None, "{unsafe_mail}");
    }
}

#[test]
fn numbers_are_looked_for_in_four_places() {
    let at = |fields: &str| only(fields).unwrap().phones[0].dial.clone();
    let phones = |number: &str| format!(r#""phones": [{{"number": "{number}"}}]"#);
    let [a, b, c, d] = [
        "020 7946 0001",
        "020 7946 0002",
        "020 7946 0003",
        "020 7946 0004",
    ]
    .map(phones);
    let own = format!(", {a}");
    let contact = format!(r#", "contacts": [{{{b}}}]"#);
    let place = format!(r#", "service_at_locations": [{{"location": {{{c}}}}}]"#);
    let organization = format!(r#", "organization": {{{d}}}"#);
    assert_eq!(at(&organization), "02079460004");
    assert_eq!(at(&format!("{place}{organization}")), "02079460003");
    assert_eq!(
        at(&format!("{contact}{place}{organization}")),
        "02079460002"
    );
    assert_eq!(
        at(&format!("{own}{contact}{place}{organization}")),
        "02079460001"
    );
}

#[test]
fn what_a_number_is_for_is_told() {
    let kind = |number: &str, kind: &str| {
        let phones = format!(r#", "phones": [{{"number": "{number}", "type": "{kind}"}}]"#);
        only(&phones).unwrap().phones[0].kind
    };
    assert_eq!(kind("020 7946 0000", "voice"), PhoneKind::Call);
    assert_eq!(kind("07700 900123", "SMS"), PhoneKind::Text);
    assert_eq!(kind("020 7946 0000", "textphone"), PhoneKind::Relay);
    assert_eq!(kind("18001 020 7946 0000", ""), PhoneKind::Relay);
}
