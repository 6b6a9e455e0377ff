//! The directory of support services: Open Referral UK 3.0, open to everybody.

use reqwest::Method;
use serde_json::Value;

use crate::support::{Answer, TestApp};

async fn get(app: &TestApp, path: &str) -> Answer {
    let mut browser = app.browser();
    let request = browser.bare(Method::GET, &format!("/open-referral{path}"));
    browser.send(request).await
}

fn contents(answer: &Answer) -> Vec<Value> {
    answer.json()["contents"].as_array().unwrap().clone()
}

/// Every service with all its parts.
async fn whole(app: &TestApp) -> Vec<Value> {
    let mut all = Vec::new();
    for page in 1.. {
        let path = format!("/services?full=true&per_page=100&page={page}");
        let answer = get(app, &path).await;
        all.extend(contents(&answer));
        if answer.json()["last_page"] == true {
            break;
        }
    }
    all
}

#[tokio::test]
async fn the_feed_says_what_it_is() {
    let app = TestApp::start().await;
    for path in ["", "/"] {
        let about = get(&app, path).await.json();
        assert_eq!(about["version"], "HSDS-UK-3.0");
        assert!(about["profile"].is_string() && about["openapi_url"].is_string());
    }
}

#[tokio::test]
async fn any_site_may_read_it_without_a_session() {
    let app = TestApp::start().await;
    for path in ["/", "/services", "/services/none"] {
        assert_eq!(
            get(&app, path).await.header("access-control-allow-origin"),
            "*",
            "{path}"
        );
    }
}

#[tokio::test]
async fn every_service_can_be_reached_page_by_page_and_read_whole() {
    let app = TestApp::start().await;
    let (mut page, mut ids) = (1, Vec::new());
    loop {
        let answer = get(&app, &format!("/services?page={page}&per_page=7")).await;
        let envelope = answer.json();
        assert_eq!(envelope["page_number"], page);
        assert_eq!(envelope["first_page"], page == 1);
        assert_eq!(envelope["size"], contents(&answer).len());
        ids.extend(
            contents(&answer)
                .into_iter()
                .map(|one| one["id"].as_str().unwrap().to_owned()),
        );
        if envelope["last_page"] == true {
            assert_eq!(envelope["total_items"], ids.len());
            assert_eq!(envelope["total_pages"], page);
            break;
        }
        page += 1;
    }
    assert!(ids.len() >= 110, "only {} services", ids.len());
    for id in ids {
        let service = get(&app, &format!("/services/{id}")).await.json();
        assert_eq!(service["id"], id);
        for needed in ["name", "status", "assured_date"] {
            assert!(service[needed].is_string(), "{id} has no {needed}");
        }
    }
    let beyond = get(&app, "/services?page=9999").await.json();
    assert_eq!(
        (&beyond["empty"], &beyond["last_page"]),
        (&true.into(), &true.into())
    );
}

#[tokio::test]
async fn a_list_is_short_unless_all_is_asked_for() {
    let app = TestApp::start().await;
    let plain = contents(&get(&app, "/services").await);
    let full = contents(&get(&app, "/services?full=true&per_page=100").await);
    let minimal = contents(&get(&app, "/services?minimal=true").await);
    assert!(
        plain
            .iter()
            .all(|service| service.get("contacts").is_none())
    );
    assert!(
        full.iter()
            .any(|service| service.get("contacts").or(service.get("phones")).is_some())
    );
    assert!(
        minimal
            .iter()
            .all(|service| service.get("status").is_none() && service["name"].is_string())
    );
}

#[tokio::test]
async fn a_list_can_be_narrowed() {
    let app = TestApp::start().await;
    let all = contents(&get(&app, "/services?full=true&per_page=100").await);
    let name = all[0]["name"].as_str().unwrap();
    let word = name
        .split_whitespace()
        .max_by_key(|word| word.len())
        .unwrap()
        .to_uppercase();
    let mut browser = app.browser();
    let request = browser
        .bare(Method::GET, "/open-referral/services")
        .query(&[("search", &word)]);
    let found = contents(&browser.send(request).await);
    assert!(found.iter().any(|service| service["id"] == all[0]["id"]) && found.len() < all.len());

    let term = &all[0]["attributes"][0]["taxonomy_term"]["id"];
    let path = format!(
        "/services?full=true&per_page=100&taxonomy_term_id={}",
        term.as_str().unwrap()
    );
    let found = contents(&get(&app, &path).await);
    assert!(!found.is_empty() && found.len() < all.len());
    for service in found {
        let terms = service["attributes"].as_array().unwrap();
        assert!(terms.iter().any(|one| one["taxonomy_term"]["id"] == *term));
    }
    assert!(contents(&get(&app, "/services?organization_id=none").await).is_empty());
    let later = get(&app, "/services?modified_after=2999-01-01T00:00:00Z").await;
    assert!(contents(&later).is_empty());
}

#[tokio::test]
async fn services_can_be_had_line_by_line() {
    let app = TestApp::start().await;
    let answer = get(&app, "/services?format=ndjson&per_page=3").await;
    assert_eq!(answer.header("content-type"), "application/x-ndjson");
    let lines: Vec<Value> = answer
        .text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 3);
}

#[tokio::test]
async fn a_question_that_makes_no_sense_is_refused() {
    let app = TestApp::start().await;
    for question in [
        "page=0",
        "page=1000001",
        "page=x",
        "per_page=0",
        "per_page=101",
        "format=xml",
        "modified_after=soon",
    ] {
        assert_eq!(
            get(&app, &format!("/services?{question}")).await.status,
            422,
            "{question}"
        );
    }
    assert_eq!(get(&app, "/services/none").await.status, 404);
    assert_eq!(get(&app, "/services?unknown=parameter").await.status, 200);
}

/// The fields that Open Referral UK 3.0 requires, by the name of the part of a service.
const REQUIRED: [(&str, &[&str]); 12] = [
    ("service", &["id", "name", "status"]),
    ("organization", &["id", "name", "description"]),
    ("additional_urls", &["id", "url"]),
    ("contacts", &["id"]),
    ("phones", &["id", "number"]),
    ("schedules", &["id"]),
    ("service_areas", &["id"]),
    ("languages", &["id"]),
    ("attributes", &["id"]),
    ("taxonomy_term", &["id", "name", "description"]),
    ("service_at_locations", &["id"]),
    ("location", &["id", "location_type"]),
];
/// Fields with a fixed set of values: the part, the field and the values.
const ALLOWED: [(&str, &str, &[&str]); 3] = [
    (
        "service",
        "status",
        &["active", "inactive", "defunct", "temporarily closed"],
    ),
    ("schedules", "freq", &["WEEKLY", "MONTHLY"]),
    (
        "location",
        "location_type",
        &["physical", "postal", "virtual"],
    ),
];

/// Finds the faults of a part of a service and of the parts inside it.
fn faults(name: &str, part: &Value, found: &mut Vec<String>) {
    let Some(fields) = part.as_object() else {
        return found.push(format!("{name} is {part}"));
    };
    let required = REQUIRED.iter().find(|(known, _)| *known == name);
    let Some((_, required)) = required else {
        return found.push(format!("{name} is no part of the format"));
    };
    for missing in required.iter().filter(|field| !part[**field].is_string()) {
        found.push(format!("{name} has no {missing}: {part}"));
    }
    for (_, field, allowed) in ALLOWED.iter().filter(|(known, ..)| *known == name) {
        let value = part[*field].as_str();
        if value.is_some_and(|value| !allowed.contains(&value)) {
            found.push(format!("{name}.{field} is {}", part[*field]));
        }
    }
    for (field, value) in fields {
        let is_id = field == "id" || field.ends_with("_id");
        if is_id && !value.as_str().is_some_and(is_uuid) {
            found.push(format!("{name}.{field} is no UUID: {value}"));
        }
        // Our extension, the source of each field. The format allows extensions.
        let is_ours = name == "service" && field == "source";
        match value {
            _ if is_ours => {}
            Value::Object(_) => faults(field, value, found),
            Value::Array(parts) => parts.iter().for_each(|part| faults(field, part, found)),
            Value::Null => found.push(format!("{name}.{field} is null")),
            _ => {}
        }
    }
}

fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    let is_hex = |c: char| c == '-' || c.is_ascii_hexdigit();
    lengths == [8, 4, 4, 4, 12] && text.chars().all(is_hex)
}

#[tokio::test]
async fn every_part_of_a_service_is_as_open_referral_uk_says() {
    let app = TestApp::start().await;
    let all = whole(&app).await;
    let mut found = Vec::new();
    for service in &all {
        faults("service", service, &mut found);
    }
    assert!(all.len() >= 110, "only {} services", all.len());
    assert_eq!(found, [] as [String; 0]);
}

#[tokio::test]
async fn each_of_our_terms_has_one_id_and_one_code() {
    let app = TestApp::start().await;
    let all = whole(&app).await;
    let mut codes = std::collections::BTreeMap::new();
    for attribute in all
        .iter()
        .flat_map(|one| one["attributes"].as_array().unwrap())
    {
        let term = &attribute["taxonomy_term"];
        assert_eq!(attribute["taxonomy_term_id"], term["id"]);
        let code = term["code"].as_str().unwrap();
        assert!(code.starts_with("wm-"), "{code}");
        let known = codes.entry(code).or_insert_with(|| term["id"].clone());
        assert_eq!(*known, term["id"], "{code} has two ids");
    }
    let ids: std::collections::BTreeSet<_> = codes.values().map(Value::to_string).collect();
    assert_eq!(ids.len(), codes.len(), "two terms share an id");
}
