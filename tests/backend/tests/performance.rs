//! How the service keeps its promises: public, kept by caches, counted from cases and feedback, never changed.

use std::collections::BTreeMap;

use performance::{Quarter, csv, read};
use reqwest::Method;
use serde_json::{Value, json};
use sqlx::SqlitePool;
use stand_in::Fault;

use crate::support::{AMBER, Answer, TestApp};

const PATH: &str = "/performance";
const DAY_SECS: i64 = 86_400;
/// Longer than a quarter and the days until it is published.
const LATER_DAYS: i64 = 107;

async fn asked(app: &TestApp, tag: Option<&str>) -> Answer {
    let mut browser = app.browser();
    let request = browser.bare(Method::GET, "/api/v1/performance");
    let request = match tag {
        Some(tag) => request.header("If-None-Match", tag),
        None => request,
    };
    browser.send(request).await
}

async fn numbers(app: &TestApp) -> Value {
    asked(app, None).await.json()
}

/// The row of a topic for a quarter.
fn row<'a>(answer: &'a Value, (list, name, key): (&str, &str, &str), from: &str) -> &'a Value {
    let topics = answer[list].as_array().unwrap().iter();
    let quarters = topics.filter(|topic| topic[name] == key);
    let mut rows = quarters.flat_map(|topic| topic["quarters"].as_array().unwrap());
    rows.find(|row| row["from"] == from).unwrap_or(&Value::Null)
}

fn right(answer: &Value, key: &str, from: &str) -> Value {
    row(answer, ("rights", "right", key), from).clone()
}

fn step(answer: &Value, key: &str, from: &str) -> Value {
    row(answer, ("steps", "kind", key), from).clone()
}

/// The latest quarter that is published at this moment, and the one before it.
fn published(app: &TestApp) -> [Quarter; 2] {
    let today = app.running.clock().today();
    let mut quarter = Quarter::of(today).unwrap();
    while quarter.last().plus_days(14) > today {
        quarter = quarter.previous().unwrap();
    }
    [quarter, quarter.previous().unwrap()]
}

fn name(quarter: Quarter) -> String {
    quarter.first().to_string()
}

/// Puts a count of earlier people in the place of what is seeded.
async fn past(database: &SqlitePool, from: &str, about: &str, key: &str, counts: &[(&str, i64)]) {
    for (answer, people) in counts {
        sqlx::query("INSERT OR REPLACE INTO past_people VALUES (?, ?, ?, ?, ?)")
            .bind(from)
            .bind(about)
            .bind(key)
            .bind(answer)
            .bind(people)
            .execute(database)
            .await
            .unwrap();
    }
}

/// The first milestone of every case, answered so by its person at noon of a day.
async fn all_answer(database: &SqlitePool, people: i64, rating: &str, day: contract::Date) {
    let noon = contract::Timestamp::midnight(day).0 + DAY_SECS / 2;
    sqlx::query(
        "INSERT INTO feedback (case_id, about, about_id, sent_at, changed_at, body)
         SELECT cases.id, 'milestone', milestones.id, ?1, ?1, json_object('rating', ?2)
         FROM cases JOIN milestones ON milestones.case_id = cases.id AND milestones.kind = 'reported'
         WHERE cases.id NOT IN (SELECT case_id FROM feedback)
         GROUP BY cases.person_id ORDER BY cases.id LIMIT ?3",
    )
    .bind(noon)
    .bind(rating)
    .bind(people)
    .execute(database)
    .await
    .unwrap();
}

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

/// Counts that change from one day to the next would tell of one person.
#[tokio::test]
async fn what_is_published_never_changes_whatever_happens_later() {
    let app = TestApp::start().await;
    let database = app.database().await;
    let mut seen: BTreeMap<String, Value> = BTreeMap::new();
    let mut tags = Vec::new();
    for _ in 0..30 {
        let answer = asked(&app, None).await;
        tags.push(answer.header("etag").to_owned());
        for (list, name) in [("rights", "right"), ("steps", "kind")] {
            for topic in answer.json()[list].as_array().unwrap() {
                for row in topic["quarters"].as_array().unwrap() {
                    let key = format!("{} {}", topic[name], row["from"]);
                    let first = seen.entry(key.clone()).or_insert_with(|| row.clone());
                    assert_eq!(first, row, "{key}");
                }
            }
        }
        app.advance_secs(6 * DAY_SECS);
        let [latest, before] = published(&app);
        all_answer(&database, 1, "bad", latest.first()).await;
        all_answer(&database, 1, "good", before.first()).await;
        past(&database, &name(latest), "right", "charge", &[("late", 77)]).await;
    }
    tags.dedup();
    assert_eq!(tags.len(), 3, "half a year has two new quarters: {tags:?}");
}

/// Somebody who reads everything, every day, cannot tell one small count from another.
#[tokio::test]
async fn two_worlds_that_differ_in_a_small_count_publish_the_same_bytes() {
    let worlds = [
        [
            ("court_bail", [103, 0]),
            ("stopped", [9, 100]),
            ("victim_contact_offer", [0, 3]),
        ],
        [
            ("court_bail", [94, 9]),
            ("stopped", [0, 109]),
            ("victim_contact_offer", [5, 4]),
        ],
    ];
    let mut published_by = Vec::new();
    for world in worlds {
        let app = TestApp::start().await;
        let database = app.database().await;
        // Only the counts at hand: the people of the cases would add to them.
        sqlx::query("DELETE FROM past_people")
            .execute(&database)
            .await
            .unwrap();
        sqlx::query("UPDATE cases SET body = json_set(body, '$.reported_at', '2001-01-01')")
            .execute(&database)
            .await
            .unwrap();
        sqlx::query("DROP TRIGGER milestones_are_never_removed")
            .execute(&database)
            .await
            .unwrap();
        sqlx::query("DELETE FROM milestones")
            .execute(&database)
            .await
            .unwrap();
        let current = Quarter::of(app.running.clock().today()).unwrap();
        for quarter in [current, current.previous().unwrap()] {
            for (key, [in_time, late]) in world {
                let counts = [("in_time", in_time), ("late", late)];
                past(&database, &name(quarter), "right", key, &counts).await;
            }
        }
        let mut all = String::new();
        for _ in 0..12 {
            let answer = asked(&app, None).await;
            all += answer.header("etag");
            all += &answer.text;
            all += &csv(&read(&answer.text).unwrap(), "here");
            app.advance_secs(9 * DAY_SECS);
        }
        assert!(all.contains("\"people\":103") && all.contains("fewer than 10"));
        published_by.push(all);
    }
    assert_eq!(published_by[0], published_by[1]);
}
