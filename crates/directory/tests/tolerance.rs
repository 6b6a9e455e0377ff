//! Properties: whatever a feed sends, reading it never fails and the result is safe to show.

#![expect(clippy::unwrap_used, reason = "a test may panic on bad input")]

mod screen_checks;

use directory::{Wanted, read_page, read_service, search};
use proptest::prelude::*;
use screen_checks::{NOW, check};
use serde_json::{Value, json};

const RICH: &str = include_str!("feeds/rich.json");
const VERSION_1: &str = include_str!("feeds/version-1.json");

/// A change to some JSON: where (as fractions of what is there), and to what.
#[derive(Clone, Debug)]
struct Change {
    path: Vec<u16>,
    to: Value,
    kind: u8,
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        "\\PC{0,24}".prop_map(Value::from),
        r"[-0-9:TZ+, ]{0,20}".prop_map(Value::from),
        r"(<|>|&|#|\[|\]|\(|\)|!|\*|;|/|a|script| ){0,30}".prop_map(Value::from),
        r"(MO|-1FR|31SU|,|WEEKLY|MONTHLY|99){0,4}".prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!([null, 1, "x", [[]], {"phones": {}}])),
        Just(json!({"id": [], "name": {"name": "x"}, "number": 0.1})),
    ]
}

fn any_change() -> impl Strategy<Value = Change> {
    (
        prop::collection::vec(any::<u16>(), 1..8),
        any_value(),
        0_u8..4,
    )
        .prop_map(|(path, to, kind)| Change { path, to, kind })
}

/// JSON of any shape under the names that we read.
fn any_json() -> impl Strategy<Value = Value> {
    let name = "(id|name|status|description|organization|phones|number|type|extension|schedules|byday|freq|opens_at|\
        closes_at|valid_to|dtstart|interval|fees|cost_options|amount|languages|code|eligibilitys|minimum_age|\
        service_areas|service_at_locations|location|location_type|attributes|taxonomy_term|url|email|alert)";
    any_value().prop_recursive(5, 80, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..8).prop_map(|all| all.into_iter().collect()),
        ]
    })
}

fn change(value: &mut Value, change: &Change) {
    let mut here = value;
    for (depth, share) in change.path.iter().enumerate() {
        let len = match here {
            Value::Array(items) => items.len(),
            Value::Object(fields) => fields.len(),
            _ => 0,
        };
        if len == 0 {
            break;
        }
        let at = usize::from(*share) % len;
        let is_last = depth + 1 == change.path.len();
        match here {
            Value::Array(items) if is_last && change.kind == 1 => drop(items.remove(at)),
            Value::Array(items) if is_last && change.kind == 2 => {
                items.insert(at, change.to.clone())
            }
            Value::Object(fields) if is_last && change.kind != 0 => {
                let name = fields.keys().nth(at).unwrap().clone();
                let old = fields.remove(&name).unwrap();
                if change.kind == 2 {
                    fields.insert(name, json!([old]));
                } else if change.kind == 3 {
                    fields.insert(name.to_uppercase(), old);
                }
            }
            _ => {}
        }
        let next = match here {
            Value::Array(items) => items.get_mut(at),
            Value::Object(fields) => fields.values_mut().nth(at),
            _ => None,
        };
        let Some(next) = next else { return };
        here = next;
    }
    if change.kind == 0 {
        *here = change.to.clone();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_feed_with_anything_changed_is_read(
        changes in prop::collection::vec(any_change(), 1..10),
        is_first in any::<bool>(),
        page in any::<u16>(),
    ) {
        let mut value: Value = serde_json::from_str(if is_first { VERSION_1 } else { RICH }).unwrap();
        for one in &changes {
            change(&mut value, one);
        }
        if let Some(page) = read_page(&value.to_string(), 0, page) {
            page.services.iter().for_each(check);
            let found = search(&page.services, &Wanted::from_query("need=stalking&area=E8&lang=pl&how=bsl"), NOW);
            prop_assert_eq!(found.best.hits.is_empty(), page.services.is_empty());
        }
    }

    #[test]
    fn a_feed_that_was_cut_off_or_garbled_is_read_or_refused(
        from in 0_usize..6_000, len in 0_usize..40, put in "\\PC{0,6}",
    ) {
        let mut text = RICH.to_owned();
        let border = |text: &str, mut at: usize| {
            at = at.min(text.len());
            while !text.is_char_boundary(at) { at -= 1; }
            at
        };
        let start = border(&text, from);
        let end = border(&text, from + len).max(start);
        text.replace_range(start..end, &put);
        for json in [text.as_str(), text.get(..start).unwrap_or_default()] {
            if let Some(page) = read_page(json, 0, 1) {
                page.services.iter().for_each(check);
            }
        }
    }

    #[test]
    fn other_services_are_kept_when_one_is_spoilt(changes in prop::collection::vec(any_change(), 1..10)) {
        let mut value: Value = serde_json::from_str(RICH).unwrap();
        let mut spoilt = value["contents"][0].clone();
        for one in &changes {
            change(&mut spoilt, one);
        }
        value["contents"][0] = spoilt;
        let services = read_page(&value.to_string(), 0, 1).unwrap().services;
        prop_assert!(services.iter().any(|service| service.name == "Example Fraud Desk"));
    }

}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_field_may_hold_anything(name in "(name|description|url|email|phones|schedules|attributes|languages|fees)", value in any_value()) {
        let mut service = json!({"id": "x", "name": "Example"});
        service[name] = value;
        read_service(&service.to_string(), 0).iter().for_each(check);
    }

    #[test]
    fn any_json_is_read(mut value in any_json()) {
        if let Some(fields) = value.as_object_mut() {
            fields.insert("id".into(), json!("x"));
            fields.insert("name".into(), json!("Example Refuge"));
            fields.insert("status".into(), json!("active"));
        }
        read_service(&value.to_string(), 0).iter().for_each(check);
        if let Some(page) = read_page(&json!({ "contents": value }).to_string(), 0, 1) {
            page.services.iter().for_each(check);
        }
    }

    #[test]
    fn any_link_is_read_and_reads_back_the_same(link in "(|support\\?|s|s5|list\\?s=|l5)\\PC{0,80}") {
        let wanted = Wanted::from_link(&link);
        prop_assert_eq!(Wanted::from_link(&wanted.to_fragment()), wanted);
    }

    #[test]
    fn any_words_and_place_find_something(words in "\\PC{0,60}", area in "\\PC{0,20}") {
        let services = read_page(RICH, 0, 1).unwrap().services;
        let found = search(&services, &Wanted { words, area, ..Wanted::default() }, NOW);
        prop_assert!(!found.best.hits.is_empty());
    }
}

#[test]
fn a_feed_nested_without_end_is_refused() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(read_page(&deep, 0, 1), None);
    let long = format!(
        r#"[{{"id": "x", "name": "Example", "description": "{}"}}]"#,
        "<a".repeat(200_000)
    );
    assert_eq!(read_page(&long, 0, 1).unwrap().services.len(), 1);
}
