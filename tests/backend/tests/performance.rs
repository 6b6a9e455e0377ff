//! How the service keeps its promises: public, kept by caches, counted from cases and feedback.

use performance::{Quarter, read};
use serde_json::{Value, json};
use stand_in::Fault;

use crate::support::performance::{
    DAY_SECS, LATER_DAYS, PATH, all_answer, asked, name, numbers, past, published, right, step,
};
use crate::support::{AMBER, TestApp};

#[tokio::test]
async fn everybody_may_read_and_keep_it_and_ask_whether_it_is_the_same() {
    let app = TestApp::start().await;
    let answer = asked(&app, None).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("cache-control"), "public, max-age=3600");
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.header("set-cookie"), "");
    let tag = answer.header("etag");
    assert!(tag.starts_with('"') && tag.ends_with('"') && tag.len() > 10);
    let tags = [
        tag.to_owned(),
        format!("W/{tag}"),
        format!("\"x\", {tag}"),
        "*".to_owned(),
    ];
    for asked_with in tags {
        let same = asked(&app, Some(&asked_with)).await;
        assert_eq!((same.status, same.text.as_str()), (304, ""), "{asked_with}");
        assert_eq!(same.header("etag"), tag);
        assert_eq!(same.header("cache-control"), "public, max-age=3600");
    }
    for other in ["\"x\"", "", tag.trim_matches('"')] {
        assert_eq!(asked(&app, Some(other)).await.status, 200, "{other}");
    }
    let signed_in = app.signed_in(AMBER).await.get(PATH).await;
    assert_eq!(signed_in.text, answer.text, "the same for everybody");
}

#[tokio::test]
async fn no_cache_keeps_a_failure_and_nobody_can_change_the_numbers() {
    let app = TestApp::start().await;
    app.running
        .faults()
        .set("GET /performance", Fault::Status(503));
    let failed = asked(&app, None).await;
    assert_eq!(
        (failed.status, failed.header("cache-control")),
        (503, "no-store")
    );
    let changed = app.browser().post(PATH, &json!({})).await;
    assert_eq!(
        (changed.status, changed.header("cache-control")),
        (405, "no-store")
    );
}

#[tokio::test]
async fn it_says_nothing_of_a_person_and_no_count_under_ten() {
    let app = TestApp::start().await;
    let [latest, _] = published(&app);
    all_answer(&app.database().await, 40, "good", latest.first()).await;
    let answer = asked(&app, None).await;
    for word in ["WM/", "c-", "07700", "words", "person"] {
        assert!(!answer.text.contains(word), "{word}");
    }
    fn counts(value: &Value) -> Vec<u64> {
        match value {
            Value::Array(items) => items.iter().flat_map(counts).collect(),
            Value::Object(fields) => fields.values().flat_map(counts).collect(),
            value => value.as_u64().into_iter().collect(),
        }
    }
    let counts = counts(&answer.json());
    assert!(counts.len() > 100 && counts.iter().all(|count| *count >= 10));
    let read = read(&answer.text).unwrap();
    assert_eq!(read.left_out, 0);
    assert!(read.rights.len() >= 8 && read.steps.len() >= 6 && read.said_and_did.len() == 2);
    assert!(read.rights.iter().all(|topic| topic.quarters.len() == 8));
}

#[tokio::test]
async fn answers_are_counted_by_step_and_quarter_each_person_once() {
    let app = TestApp::start().await;
    let database = app.database().await;
    let [latest, before] = published(&app);
    all_answer(&database, 12, "good", latest.first()).await;
    all_answer(&database, 11, "mixed", latest.last()).await;
    all_answer(&database, 10, "bad", latest.last()).await;
    all_answer(&database, 13, "bad", before.last()).await;
    let answer = numbers(&app).await;
    let (latest, before) = (name(latest), name(before));
    assert_eq!(
        step(&answer, "reported", &latest),
        json!({ "from": latest, "people": 33, "good": 12, "mixed": 11, "bad": 10 })
    );
    assert_eq!(
        step(&answer, "reported", &before),
        json!({ "from": before, "people": 13 })
    );
}

/// What the rights clock of the cases says is what is counted.
#[tokio::test]
async fn a_person_who_was_told_late_is_counted_as_late() {
    let mut rows = Vec::new();
    for told_after in [None, Some(2), Some(30)] {
        let app = TestApp::start().await;
        let database = app.database().await;
        let [latest, _] = published(&app);
        past(
            &database,
            &name(latest),
            "right",
            "charge",
            &[("in_time", 40), ("late", 40)],
        )
        .await;
        if let Some(days) = told_after {
            let happened = latest.first().plus_days(20);
            let body = json!({
                "id": "m-charge", "kind": "charged", "is_new": false, "tell_in_person": false,
                "happened_at": happened, "told_at": happened.plus_days(days),
            });
            sqlx::query(
                "INSERT INTO milestones (case_id, id, position, kind, tell_in_person, body)
                 SELECT id, 'm-charge', 99, 'charged', 0, ? FROM cases WHERE reference = ?",
            )
            .bind(body.to_string())
            .bind(AMBER)
            .execute(&database)
            .await
            .unwrap();
        }
        let row = right(&numbers(&app).await, "charge", &name(latest));
        rows.push((
            row["in_time"].as_u64().unwrap(),
            row["late"].as_u64().unwrap(),
        ));
    }
    let (in_time, late) = rows[0];
    assert_eq!(rows[1..], [(in_time + 1, late), (in_time, late + 1)]);
}

#[tokio::test]
async fn what_a_person_changes_or_adds_stays_one_answer() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("/feedback").await;
    for (rating, words) in [("good", None), ("good", Some("Clear.")), ("mixed", None)] {
        let mut body = json!({ "about": "milestone", "about_id": "m1", "rating": rating });
        if let Some(words) = words {
            body["words"] = words.into();
        }
        assert_eq!(browser.post(&path, &body).await.status, 204);
    }
    let from = name(Quarter::of(app.running.clock().today()).unwrap());
    let others = [("good", 0), ("mixed", 11), ("bad", 0)];
    past(&app.database().await, &from, "step", "reported", &others).await;
    app.advance_secs(LATER_DAYS * DAY_SECS);
    let answer = numbers(&app).await;
    assert_eq!(
        step(&answer, "reported", &from),
        json!({ "from": from, "people": 12 })
    );
}
