//! What is new since the person last looked, without storing anything on their device.

use contract::{Case, Milestone, MilestoneKind};

use crate::support::{AMBER, Browser, TestApp};

/// A person with two cases, who last saw the first before its last milestone.
const BIRCH: &str = "WM/10002/26";
/// A case that the person last saw before its last two milestones.
const INDIGO: &str = "WM/10010/26";
/// A case that the person last saw before news to be told in person.
const HAZEL: &str = "WM/10009/26";

async fn look(browser: &mut Browser, path: &str) -> Case {
    serde_json::from_value(browser.get(path).await.json()).unwrap()
}

/// The ids of the new milestones.
async fn new(browser: &mut Browser, path: &str) -> Vec<String> {
    let milestones = look(browser, path).await.milestones.into_iter();
    milestones
        .filter(|one| one.is_new)
        .map(|one| one.id.into())
        .collect()
}

/// Adds a milestone now, as staff would.
async fn add(app: &TestApp, case_path: &str, id: &str, tell_in_person: bool) {
    let milestone = Milestone {
        id: id.into(),
        kind: MilestoneKind::SuspectIdentified,
        title: None,
        // It happened long before now, but only the time of adding counts.
        happened_at: app.running.clock().today().plus_days(-3),
        told_at: None,
        due_at: None,
        suspect: None,
        outcome: None,
        place: None,
        note: None,
        note_language: None,
        rules: Vec::new(),
        is_new: false,
        tell_in_person,
    };
    sqlx::query(
        "INSERT INTO milestones (case_id, id, position, kind, tell_in_person, body, added_at)
         VALUES (?, ?, 100, ?, ?, ?, ?)",
    )
    .bind(case_path.trim_start_matches("/cases/"))
    .bind(id)
    .bind(milestone.kind.as_str())
    .bind(tell_in_person)
    .bind(serde_json::to_string(&milestone).unwrap())
    .bind(app.running.clock().now().0)
    .execute(&app.database().await)
    .await
    .unwrap();
}

#[tokio::test]
async fn nothing_is_new_to_somebody_who_looks_for_the_first_time() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("").await;
    for _ in 0..2 {
        assert_eq!(new(&mut browser, &path).await, [""; 0]);
        app.advance_secs(60);
    }
}

#[tokio::test]
async fn what_was_added_since_an_earlier_session_stays_new_for_the_whole_session() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("").await;
    look(&mut browser, &path).await;
    browser.delete("/session").await;
    app.advance_secs(60);
    add(&app, &path, "m6", false).await;

    let mut browser = app.signed_in(AMBER).await;
    for _ in 0..3 {
        assert_eq!(new(&mut browser, &path).await, ["m6"]);
        app.advance_secs(60);
    }
    browser.delete("/session").await;
    let mut browser = app.signed_in(AMBER).await;
    assert_eq!(new(&mut browser, &path).await, [""; 0], "they have seen it");
}

#[tokio::test]
async fn only_the_last_look_of_a_session_counts_for_the_next() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("").await;
    look(&mut browser, &path).await;
    app.advance_secs(60);
    add(&app, &path, "m6", false).await;
    app.advance_secs(60);
    look(&mut browser, &path).await;
    app.advance_secs(60);
    let mut next = app.signed_in(AMBER).await;
    assert_eq!(new(&mut next, &path).await, [""; 0]);
}

#[tokio::test]
async fn a_look_at_the_list_or_at_another_case_is_no_look_at_this_one() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(BIRCH).await;
    let list = browser.get("/cases").await.json();
    let id = |nth: usize| format!("/cases/{}", list["cases"][nth]["id"].as_str().unwrap());
    // The latest comes first, so the case seen before is the second.
    let (other, this) = (id(0), id(1));
    assert_eq!(new(&mut browser, &other).await, [""; 0]);
    app.advance_secs(60);
    let mut browser = app.signed_in(BIRCH).await;
    assert_eq!(new(&mut browser, &this).await, ["m6"]);
}

#[tokio::test]
async fn the_seed_has_cases_with_something_new() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(INDIGO).await;
    let path = browser.case("").await;
    assert_eq!(new(&mut browser, &path).await, ["m13", "m14"]);
}

#[tokio::test]
async fn news_that_a_person_will_tell_is_the_same_whether_or_not_it_is_new() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(HAZEL).await;
    let path = browser.case("").await;
    let first = browser.get(&path).await.text;
    app.advance_secs(60);
    let second = app.signed_in(HAZEL).await.get(&path).await.text;
    assert_eq!(
        first, second,
        "news that is new can be told from news that is not"
    );

    add(&app, &path, "m15", true).await;
    app.advance_secs(60);
    let case = look(&mut app.signed_in(HAZEL).await, &path).await;
    let [.., old, added] = case.milestones.as_slice() else {
        panic!("{case:?}");
    };
    assert_eq!((old.id.as_str(), added.id.as_str()), ("m14", "m15"));
    let sizes = [old, added].map(|one| serde_json::to_string(one).unwrap().len());
    assert_eq!(sizes[0], sizes[1]);
    assert!(case.milestones.iter().all(|one| !one.is_new));
}

#[tokio::test]
async fn a_last_look_survives_a_restart() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("").await;
    look(&mut browser, &path).await;
    let app = app.restart().await;
    app.advance_secs(60);
    add(&app, &path, "m6", false).await;
    let mut browser = app.signed_in(AMBER).await;
    assert_eq!(new(&mut browser, &path).await, ["m6"]);
}

#[tokio::test]
async fn of_a_session_that_ended_only_the_last_look_is_kept() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("").await;
    look(&mut browser, &path).await;
    browser.delete("/session").await;
    let database = app.database().await;
    let count = async |query: &str| -> i64 {
        let count = sqlx::query_scalar(query);
        count.fetch_one(&database).await.unwrap()
    };
    assert_eq!(count("SELECT count(*) FROM session_looks").await, 0);
    let id = path.trim_start_matches("/cases/");
    let query = format!("SELECT count(*) FROM last_looks WHERE case_id = '{id}'");
    assert_eq!(count(&query).await, 1);
}
