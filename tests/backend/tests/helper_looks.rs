//! The person sees when a helper looked. A look by a helper changes nothing else.

use crate::support::helpers::{give, helper, list};
use crate::support::{AMBER, Browser, TestApp};

/// A case that the person last saw before its last two milestones.
const INDIGO: &str = "WM/10010/26";

/// How often each helper looked.
async fn looks(person: &mut Browser) -> Vec<usize> {
    let helpers = list(person).await;
    let count = |helper: &serde_json::Value| helper["looks"].as_array().unwrap().len();
    helpers.iter().map(count).collect()
}

#[tokio::test]
async fn looks_within_ten_minutes_are_one_look() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (_, code) = give(&mut person, &[]).await;
    assert_eq!(looks(&mut person).await, [0]);
    let mut visitor = helper(&app, &code).await;
    let path = visitor.case("").await;
    for _ in 0..3 {
        visitor.get(&path).await;
    }
    visitor = helper(&app, &code).await;
    visitor.get(&path).await;
    assert_eq!(looks(&mut person).await, [1]);
    app.advance_secs(9 * 60);
    visitor.get(&path).await;
    assert_eq!(looks(&mut person).await, [1]);
    app.advance_secs(2 * 60);
    visitor.get(&path).await;
    let held = list(&mut app.signed_in(AMBER).await).await;
    let looks = held[0]["looks"].as_array().unwrap();
    assert_eq!(looks.len(), 2);
    assert!(
        looks[0]["at"].as_str() > looks[1]["at"].as_str(),
        "latest first"
    );
}

#[tokio::test]
async fn the_list_of_cases_cannot_be_read_unseen() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (_, code) = give(&mut person, &[]).await;
    helper(&app, &code).await.get("/cases").await;
    assert_eq!(looks(&mut person).await, [1]);
}

#[tokio::test]
async fn each_helper_has_looks_of_their_own() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (_, first) = give(&mut person, &[]).await;
    give(&mut person, &[]).await;
    helper(&app, &first).await.case("").await;
    assert_eq!(looks(&mut person).await, [0, 1], "latest helper first");
}

#[tokio::test]
async fn a_helpers_look_is_no_look_of_the_person() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(INDIGO).await;
    let (_, code) = give(&mut person, &["history"]).await;
    let mut visitor = helper(&app, &code).await;
    let path = visitor.case("").await;
    visitor.get(&path).await;
    let case = person.get(&path).await.json();
    let new = case["milestones"].as_array().unwrap().iter();
    assert_eq!(new.filter(|one| one["is_new"] == true).count(), 2);
    let count = "SELECT count(*) FROM session_looks";
    let sessions: i64 = sqlx::query_scalar(count)
        .fetch_one(&app.database().await)
        .await
        .unwrap();
    assert_eq!(sessions, 1, "the person's own");
}
