//! Feedback, with or without signing in: stored once for each thing, read by staff, and never shown.

use contract::ProblemCode;
use serde_json::json;

use crate::support::callbacks::booked;
use crate::support::{AMBER, CEDAR, TestApp};

#[tokio::test]
async fn feedback_is_kept_with_and_without_a_case() {
    let app = TestApp::start().await;
    let site = json!({ "rating": "good", "words": "Easy to read" });
    assert_eq!(app.browser().post("/feedback", &site).await.status, 204);
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("/feedback").await;
    let milestone = json!({ "about": "milestone", "about_id": "m1", "rating": "bad" });
    assert_eq!(browser.post(&path, &milestone).await.status, 204);

    let database = app.database().await;
    let kept: Vec<(Option<String>, String)> =
        sqlx::query_as("SELECT case_id, body FROM feedback ORDER BY id")
            .fetch_all(&database)
            .await
            .unwrap();
    assert_eq!(kept.len(), 2);
    assert!(kept[0].0.is_none() && kept[1].0.is_some());
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&kept[0].1).unwrap(),
        site
    );
}

#[tokio::test]
async fn feedback_about_a_callback_and_the_site_is_kept_as_it_was_given() {
    let app = TestApp::start().await;
    let (mut browser, _, callback) = booked(&app).await;
    let path = browser.case("/feedback").await;
    let given = [
        json!({ "about": "callback", "about_id": callback.id, "rating": "mixed", "words": "Late 🙂" }),
        json!({ "about": "site", "rating": "good" }),
        json!({ "about": "milestone", "rating": "bad" }),
    ];
    for one in &given {
        assert_eq!(browser.post(&path, one).await.status, 204, "{one}");
    }
    let kept: Vec<String> = sqlx::query_scalar("SELECT body FROM feedback ORDER BY id")
        .fetch_all(&app.database().await)
        .await
        .unwrap();
    let kept: Vec<serde_json::Value> = kept
        .iter()
        .map(|body| serde_json::from_str(body).unwrap())
        .collect();
    assert_eq!(kept, given);
}

#[tokio::test]
async fn feedback_about_what_is_not_in_the_case_is_refused_and_not_kept() {
    let app = TestApp::start().await;
    let (mut amber, _, callback) = booked(&app).await;
    let mut cedar = app.signed_in(CEDAR).await;
    let (ambers, cedars) = (amber.case("/feedback").await, cedar.case("/feedback").await);
    for (about, about_id) in [
        ("milestone", "m99"),
        ("milestone", callback.id.as_str()),
        ("callback", "m1"),
        ("site", "m1"),
    ] {
        let body = json!({ "about": about, "about_id": about_id, "rating": "good" });
        let answer = amber.post(&ambers, &body).await;
        assert_eq!(answer.problem(), (404, ProblemCode::NotFound), "{body}");
    }
    let others = json!({ "about": "callback", "about_id": callback.id, "rating": "good" });
    let answer = cedar.post(&cedars, &others).await;
    assert_eq!(answer.problem(), (404, ProblemCode::NotFound));
    let kept: i64 = sqlx::query_scalar("SELECT count(*) FROM feedback")
        .fetch_one(&app.database().await)
        .await
        .unwrap();
    assert_eq!(kept, 0);
}

#[tokio::test]
async fn every_fault_of_feedback_about_a_case_is_told() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("/feedback").await;
    let body = json!({
        "about": "weather", "about_id": "x".repeat(65), "rating": "5", "words": "x".repeat(1001)
    });
    let fields = browser.post(&path, &body).await.fields();
    let names: Vec<_> = fields.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["about", "about_id", "rating", "words"]);
}

#[tokio::test]
async fn feedback_of_another_form_is_refused() {
    let app = TestApp::start().await;
    let answer = app
        .browser()
        .post("/feedback", &json!({ "rating": "five stars" }))
        .await;
    assert_eq!(
        answer.fields(),
        [("rating".to_owned(), "not_allowed".to_owned())]
    );
    let long = json!({ "rating": "good", "words": "x".repeat(1001) });
    let answer = app.browser().post("/feedback", &long).await;
    assert_eq!(
        answer.fields(),
        [("words".to_owned(), "too_long".to_owned())]
    );
    let about_case = json!({ "about": "site", "rating": "good" });
    let answer = app
        .browser()
        .post("/cases/c-any/feedback", &about_case)
        .await;
    assert_eq!(answer.problem(), (401, ProblemCode::SignedOut));
}

/// Every feedback as it is stored, oldest first.
async fn kept(app: &TestApp) -> Vec<serde_json::Value> {
    let kept: Vec<String> = sqlx::query_scalar("SELECT body FROM feedback ORDER BY id")
        .fetch_all(&app.database().await)
        .await
        .unwrap();
    let kept = kept.iter().map(|body| serde_json::from_str(body).unwrap());
    kept.collect()
}

#[tokio::test]
async fn a_rating_and_its_words_are_one_feedback() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("/feedback").await;
    let tap = json!({ "about": "milestone", "about_id": "m1", "rating": "bad" });
    let words =
        json!({ "about": "milestone", "about_id": "m1", "rating": "bad", "words": "Too short." });
    let again = json!({ "about": "milestone", "about_id": "m1", "rating": "good" });
    let other = json!({ "about": "milestone", "about_id": "m2", "rating": "mixed" });
    for body in [&tap, &words, &again, &other] {
        assert_eq!(browser.post(&path, body).await.status, 204, "{body}");
    }
    // The words stay when only the rating changes.
    let mut changed = words.clone();
    changed["rating"] = "good".into();
    assert_eq!(kept(&app).await, [changed, other]);
}

#[tokio::test]
async fn without_a_case_the_page_says_which_feedback_it_is() {
    let app = TestApp::start().await;
    let id = "5e1f0c7a9b3d4c5f8a6e3d2b1c0f9e8d";
    for body in [
        json!({ "id": id, "rating": "good" }),
        json!({ "id": id, "rating": "good", "words": "Easy." }),
        json!({ "rating": "bad" }),
        json!({ "rating": "bad" }),
    ] {
        assert_eq!(app.browser().post("/feedback", &body).await.status, 204);
    }
    let kept = kept(&app).await;
    assert_eq!(kept.len(), 3);
    assert_eq!(kept[0]["words"], "Easy.");
    for id in ["", "short", &"x".repeat(33), &"-".repeat(32)] {
        let answer = app
            .browser()
            .post("/feedback", &json!({ "id": id, "rating": "good" }))
            .await;
        assert_eq!(
            answer.fields(),
            [("id".to_owned(), "not_allowed".to_owned())]
        );
    }
}

#[tokio::test]
async fn staff_read_the_words_and_nobody_else_does() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("/feedback").await;
    let body = json!({ "about": "milestone", "about_id": "m1", "rating": "bad", "words": "<b>Late & cold" });
    assert_eq!(browser.post(&path, &body).await.status, 204);
    let read = browser.bare(reqwest::Method::GET, "/dev/feedback");
    let read = browser.send(read).await.text;
    assert!(
        read.contains(AMBER) && read.contains("milestone m1: bad"),
        "{read}"
    );
    assert!(read.contains("&lt;b>Late &amp; cold"), "{read}");
    for public in ["/performance", "/cases"] {
        assert!(!browser.get(public).await.text.contains("cold"), "{public}");
    }
}

/// A file of a version that stored a rating and its words as two.
#[tokio::test]
async fn older_files_are_joined_into_one_feedback() {
    let database = sqlx::SqlitePool::connect("sqlite::memory:").await.unwrap();
    let mut files: Vec<_> = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let of_feedback = files
        .iter()
        .position(|path| path.ends_with("0021_one_feedback.sql"));
    let of_feedback = of_feedback.unwrap();
    let mut connection = database.acquire().await.unwrap();
    let run = async |sql: &str, connection: &mut sqlx::SqliteConnection| {
        sqlx::raw_sql(sql).execute(connection).await.unwrap();
    };
    for file in &files[..of_feedback] {
        run(&std::fs::read_to_string(file).unwrap(), &mut connection).await;
    }
    run(
        "INSERT INTO people VALUES ('p', '1');
         INSERT INTO cases VALUES ('c', 'p', 'r', 1, '2026-01-01', '{}');
         INSERT INTO feedback (case_id, sent_at, body) VALUES
             ('c', 10, '{\"about\":\"milestone\",\"about_id\":\"m1\",\"rating\":\"bad\"}'),
             ('c', 20, '{\"about\":\"milestone\",\"about_id\":\"m1\",\"rating\":\"bad\",\"words\":\"w\"}'),
             ('c', 30, '{\"about\":\"milestone\",\"about_id\":\"m2\",\"rating\":\"good\"}'),
             (NULL, 40, '{\"rating\":\"good\"}'), (NULL, 50, '{\"rating\":\"good\"}')",
        &mut connection,
    )
    .await;
    run(
        &std::fs::read_to_string(&files[of_feedback]).unwrap(),
        &mut connection,
    )
    .await;
    let kept: Vec<(i64, String, Option<String>)> = sqlx::query_as(
        "SELECT sent_at, about_id, json_extract(body, '$.words') FROM feedback ORDER BY id",
    )
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    let one =
        |at, about: &str, words: Option<&str>| (at, about.to_owned(), words.map(str::to_owned));
    let expected = [
        one(10, "m1", Some("w")),
        one(30, "m2", None),
        one(40, "", None),
        one(50, "", None),
    ];
    assert_eq!(kept, expected);
}
