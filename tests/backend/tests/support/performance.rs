//! Reads the numbers of the service, and makes people for them.

use performance::Quarter;
use reqwest::Method;
use serde_json::Value;
use sqlx::SqlitePool;

use super::{Answer, TestApp};

pub const PATH: &str = "/performance";
pub const DAY_SECS: i64 = 86_400;
/// Longer than a quarter and the days until it is published.
pub const LATER_DAYS: i64 = 107;

pub async fn asked(app: &TestApp, tag: Option<&str>) -> Answer {
    let mut browser = app.browser();
    let request = browser.bare(Method::GET, "/api/v1/performance");
    let request = match tag {
        Some(tag) => request.header("If-None-Match", tag),
        None => request,
    };
    browser.send(request).await
}

pub async fn numbers(app: &TestApp) -> Value {
    asked(app, None).await.json()
}

/// The row of a topic for a quarter.
fn row<'a>(answer: &'a Value, (list, name, key): (&str, &str, &str), from: &str) -> &'a Value {
    let topics = answer[list].as_array().unwrap().iter();
    let quarters = topics.filter(|topic| topic[name] == key);
    let mut rows = quarters.flat_map(|topic| topic["quarters"].as_array().unwrap());
    rows.find(|row| row["from"] == from).unwrap_or(&Value::Null)
}

pub fn right(answer: &Value, key: &str, from: &str) -> Value {
    row(answer, ("rights", "right", key), from).clone()
}

pub fn step(answer: &Value, key: &str, from: &str) -> Value {
    row(answer, ("steps", "kind", key), from).clone()
}

/// The latest quarter that is published at this moment, and the one before it.
pub fn published(app: &TestApp) -> [Quarter; 2] {
    let today = app.running.clock().today();
    let mut quarter = Quarter::of(today).unwrap();
    while quarter.last().plus_days(14) > today {
        quarter = quarter.previous().unwrap();
    }
    [quarter, quarter.previous().unwrap()]
}

pub fn name(quarter: Quarter) -> String {
    quarter.first().to_string()
}

/// Puts a count of earlier people in the place of what is seeded.
pub async fn past(
    database: &SqlitePool,
    from: &str,
    about: &str,
    key: &str,
    counts: &[(&str, i64)],
) {
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
pub async fn all_answer(database: &SqlitePool, people: i64, rating: &str, day: contract::Date) {
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
