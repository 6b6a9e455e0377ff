//! What the check of the directory names, and what it lets stay.

use super::{FILE, Report};
use contract::Date;
use xtask::workspace::Workspace;

const SOURCE: &str = r#""source": {"kind": "official", "pages": ["example.org"],
    "fields": {"phones": "official", "url": "unverified"}}"#;
const REACHED: &str = r#""phones": [{"number": "0808 157 0000"}]"#;

fn report(services: &str) -> Report {
    Report::of(services, Date::parse("2026-11-24").unwrap()).unwrap()
}

#[track_caller]
fn faults(fields: &str, expected: &[&str]) {
    let report = report(&format!(r#"[{{"name": "Example", {REACHED}{fields}}}]"#));
    assert_eq!(report.faults, expected);
    assert_eq!(report.outcome().is_ok(), expected.is_empty());
}

#[test]
fn an_entry_with_a_source_and_a_fresh_date_may_stay() {
    faults(&format!(r#", "assured_date": "2026-11-24", {SOURCE}"#), &[]);
    // A year ago to the day.
    faults(&format!(r#", "assured_date": "2025-11-24", {SOURCE}"#), &[]);
}

#[test]
fn what_has_no_source_no_date_or_an_old_one_may_not_stay() {
    faults(
        &format!(r#", "assured_date": "2025-11-22", {SOURCE}"#),
        &["Example: checked 367 days ago"],
    );
    faults(&format!(", {SOURCE}"), &["Example: has no assured_date"]);
    faults(
        &format!(r#", "assured_date": "soon", {SOURCE}"#),
        &["Example: has no assured_date"],
    );
    faults(
        &format!(r#", "assured_date": "2027-01-01", {SOURCE}"#),
        &["Example: checked in the future"],
    );
    let ungraded = "Example: no field has a grade";
    for source in [
        "",
        r#", "source": "a friend""#,
        r#", "source": {"kind": "official", "pages": []}"#,
        r#", "source": {"kind": "hearsay", "pages": ["example.org"]}"#,
    ] {
        faults(
            &format!(r#", "assured_date": "2026-11-01"{source}"#),
            &["Example: has no source", ungraded],
        );
    }
    faults(
        r#", "assured_date": "2026-11-01", "source": {"kind": "list", "pages": ["x"],
            "fields": {"url": "sure"}}"#,
        &["Example: url has the unknown grade \"sure\""],
    );
}

#[test]
fn what_is_old_or_unverified_is_named_and_counted_by_field() {
    let report = report(&format!(
        r#"[{{"name": "A", "assured_date": "2026-05-25", {REACHED}, {SOURCE}}},
            {{"name": "B", "assured_date": "2026-05-24", {REACHED}, {SOURCE}}}]"#
    ));
    assert_eq!(report.old, ["B: checked 184 days ago"]);
    assert_eq!(report.faults, [] as [&str; 0]);
    assert_eq!(report.unverified, ["A: url", "B: url"]);
    assert_eq!(report.fields["phones"], [2, 0, 0, 0]);
    assert_eq!(report.fields["url"], [0, 0, 0, 2]);
    assert!(Report::of("{", Date::parse("2026-11-24").unwrap()).is_err());
}

#[test]
fn a_service_that_nobody_can_reach_may_not_stay() {
    let faults = |parts: &str| {
        let dated = format!(r#""assured_date": "2026-11-24", {SOURCE}"#);
        report(&format!(r#"[{{"name": "A", {parts}{dated}}}]"#)).faults
    };
    for way in [
        r#""email": "help@example.org","#,
        r#""organization": {"phones": [{"number": "0808 157 0000"}]},"#,
        r#""contacts": [{"email": "help@example.org"}],"#,
        r#""additional_urls": [{"label": "Form", "url": "https://example.org/form"}],"#,
        r#""attributes": [{"taxonomy_term": {"code": "wm-channel-webchat"}}],"#,
    ] {
        assert_eq!(faults(way), [] as [&str; 0], "{way}");
    }
    for nothing in [
        "",
        r#""email": " ","#,
        r#""phones": [{"number": ""}],"#,
        r#""additional_urls": [],"#,
        r#""attributes": [{"taxonomy_term": {"code": "wm-channel-phone"}}],"#,
    ] {
        assert_eq!(faults(nothing), ["A: has no way in"], "{nothing}");
    }
}

#[test]
fn a_service_that_only_others_tell_of_is_named_with_their_pages() {
    let source = SOURCE.replace("official\", \"pages", "other\", \"pages");
    let report = report(&format!(
        r#"[{{"name": "A", "assured_date": "2026-11-24", {REACHED}, {source}}},
            {{"name": "B", "assured_date": "2026-11-24", {REACHED}, {SOURCE}}}]"#
    ));
    assert_eq!(report.foreign, ["A: example.org"]);
}

#[test]
fn every_entry_of_the_directory_has_its_grades() {
    let path = Workspace::find().unwrap().root().join(FILE);
    let compared = Date::parse("2026-11-30").unwrap();
    let report = Report::of(&std::fs::read_to_string(path).unwrap(), compared).unwrap();
    assert!(report.services >= 110, "only {}", report.services);
    assert_eq!(report.faults, [] as [&str; 0]);
    assert_eq!(
        report.fields["description"].iter().sum::<usize>(),
        report.services
    );
}
