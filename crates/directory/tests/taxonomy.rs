//! The taxonomy is the same in `docs/DIRECTORY.md`, in the code and in the portal's texts.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic on bad input"
)]

use directory::{Audience, Channel, Need, Service, read_service};
use serde_json::{Value, json};

const DOCUMENT: &str = include_str!("../../../docs/DIRECTORY.md");
const TEXTS: &str = include_str!("../../../public/texts/en.json");

/// Every term: its id, and the key of its name.
fn terms() -> Vec<(String, String)> {
    let of = |kind: &str, name: &str| (format!("wm-{kind}-{name}"), format!("{kind}.{name}"));
    let needs = Need::ALL.iter().map(|term| of("need", term.name()));
    let audiences = Audience::ALL.iter().map(|term| of("audience", term.name()));
    let channels = Channel::ALL.iter().map(|term| of("channel", term.name()));
    needs.chain(audiences).chain(channels).collect()
}

/// The cells of each table row in the document that starts with an id.
fn rows() -> Vec<Vec<&'static str>> {
    let rows = DOCUMENT.lines().filter(|line| line.starts_with("| `wm-"));
    let cells = |row: &'static str| row.trim_matches('|').split('|').map(str::trim).collect();
    rows.map(cells).collect()
}

fn read(fields: Value) -> Service {
    let mut service = json!({"id": "x", "name": "Example"});
    for (name, value) in fields.as_object().unwrap() {
        service[name] = value.clone();
    }
    read_service(&service.to_string(), 0).unwrap()
}

/// The ids of the terms we read for a service.
fn ids(service: &Service) -> Vec<String> {
    let needs = service
        .needs
        .iter()
        .map(|term| format!("wm-need-{}", term.name()));
    let audiences = service.audiences.iter();
    let audiences = audiences.map(|term| format!("wm-audience-{}", term.name()));
    let channels = service.channels.iter();
    let channels = channels.map(|term| format!("wm-channel-{}", term.name()));
    needs.chain(audiences).chain(channels).collect()
}

#[test]
fn the_document_has_each_term_once_with_the_name_people_read() {
    let texts: Value = serde_json::from_str(TEXTS).unwrap();
    let named = |(id, key): (String, String)| {
        let name = texts[&key].as_str().unwrap().to_owned();
        (format!("`{id}`"), name)
    };
    let expected: Vec<(String, String)> = terms().into_iter().map(named).collect();
    let told: Vec<(String, String)> = rows()
        .iter()
        .map(|row| (row[0].to_owned(), row[1].to_owned()))
        .collect();
    assert_eq!(told, expected);
}

#[test]
fn a_feed_may_carry_a_term_in_each_way_that_the_document_names() {
    for (id, _) in terms() {
        for attributes in [
            json!([{"taxonomy_term_id": id}]),
            json!([{"taxonomy_term": {"id": id}}]),
            json!([{"taxonomy_term": {"id": "1", "code": id}}]),
            json!([{"taxonomy_term": {"id": "1", "term_uri": format!("https://example.org/terms/{id}")}}]),
            json!([{"taxonomy_term": {"term_uri": format!("https://example.org/terms#{id}")}}]),
        ] {
            let service = read(json!({ "attributes": attributes }));
            assert_eq!(ids(&service), [id.as_str()], "{attributes}");
        }
        let version_1 = read(json!({"service_taxonomys": [{"taxonomy": {"id": id}}]}));
        assert_eq!(ids(&version_1), [id.as_str()]);
    }
    assert_eq!(
        ids(&read(
            json!({"attributes": [{"taxonomy_term_id": "wm-need-x"}]})
        )),
        [""; 0]
    );
}

#[test]
fn a_feed_without_terms_is_understood_by_the_words_of_the_document() {
    for row in rows() {
        let id = row[0].trim_matches('`');
        for word in row[2]
            .split(',')
            .map(str::trim)
            .filter(|word| !word.is_empty())
        {
            let field = if id.starts_with("wm-need-") {
                "description"
            } else {
                "eligibility_description"
            };
            let service = read(json!({ field: format!("For {word}") }));
            assert!(ids(&service).contains(&id.to_owned()), "{id}: {word}");
        }
    }
    // A single term shows that the feed uses them: then we guess nothing.
    let marked = read(
        json!({"description": "Domestic abuse", "eligibility_description": "Women",
        "attributes": [{"taxonomy_term_id": "wm-need-road"}]}),
    );
    assert_eq!(ids(&marked), ["wm-need-road"]);
    // We do not guess whom a service is for from what it says about others.
    assert_eq!(ids(&read(json!({"description": "Run by women"}))), [""; 0]);
}
