//! A helper signs in and sees what the person chose of one case, until the person ends it.

use contract::{Case, Milestone, ProblemCode};
use serde_json::{Value, json};

use crate::support::helpers::{give, helper, list, try_helper_code};
use crate::support::{AMBER, Browser, TestApp};

const ALL: [&str; 3] = ["history", "property", "reference"];
/// A case with news to be told in person.
const HAZEL: &str = "WM/10009/26";
const ENDED: (u16, ProblemCode) = (401, ProblemCode::SignedOut);
const NOT_ACCEPTED: (u16, ProblemCode) = (401, ProblemCode::CodeNotAccepted);

async fn case(browser: &mut Browser) -> Case {
    let path = browser.case("").await;
    serde_json::from_value(browser.get(&path).await.json()).unwrap()
}

#[tokio::test]
async fn a_helper_signs_in_and_is_told_what_they_may_see_and_until_when() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (_, code) = give(&mut person, &["history"]).await;
    let until = list(&mut person).await[0]["expires_at"].clone();
    let mut browser = app.browser();
    let answer = try_helper_code(&mut browser, &code).await;
    let cookie = answer.header("set-cookie");
    for attribute in [
        "__Host-waymark-session=",
        "Secure",
        "HttpOnly",
        "SameSite=Strict",
    ] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    let id = case(&mut person).await.id;
    let access = json!({ "case_id": id, "ends_at": until, "shows": ["history"] });
    for session in [answer.json(), browser.get("/session").await.json()] {
        assert_eq!(
            (&session["state"], &session["helper"]),
            (&json!("signed_in"), &access)
        );
    }
    let session = person.get("/session").await.json();
    assert_eq!(session.get("helper"), None, "the person is no helper");
    assert_eq!(browser.delete("/session").await.status, 204);
    assert_eq!(browser.get("/session").await.json()["state"], "signed_out");
}

#[tokio::test]
async fn a_code_works_however_it_is_typed_and_more_than_once() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (_, code) = give(&mut person, &[]).await;
    let (front, back) = code.split_at(8);
    for typed in [&code, &code.to_lowercase(), &format!(" {front}-{back} ")] {
        helper(&app, typed).await;
    }
}

#[tokio::test]
async fn a_helper_sees_where_the_case_stands_and_nothing_that_was_not_chosen() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (_, code) = give(&mut person, &[]).await;
    let whole = case(&mut person).await;
    let seen = case(&mut helper(&app, &code).await).await;
    assert_eq!(
        (&seen.id, &seen.about, &seen.stage),
        (&whole.id, &whole.about, &whole.stage)
    );
    assert_eq!(
        (&seen.expected_next, seen.closed),
        (&whole.expected_next, whole.closed)
    );
    assert_eq!(
        (seen.milestones, seen.property, seen.reference.as_str()),
        (vec![], vec![], "")
    );
    assert!(!whole.milestones.is_empty() && !whole.property.is_empty());
}

#[tokio::test]
async fn each_part_is_shown_when_it_was_chosen() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let whole = case(&mut person).await;
    for part in ALL {
        let (_, code) = give(&mut person, &[part]).await;
        let seen = case(&mut helper(&app, &code).await).await;
        assert_eq!(!seen.milestones.is_empty(), part == "history", "{part}");
        assert_eq!(!seen.property.is_empty(), part == "property", "{part}");
        assert_eq!(
            seen.reference == whole.reference,
            part == "reference",
            "{part}"
        );
    }
}

#[tokio::test]
async fn what_is_the_persons_alone_is_never_shown() {
    let app = TestApp::start().await;
    for reference in [AMBER, "WM/10003/26", "WM/10011/26"] {
        let mut person = app.signed_in(reference).await;
        let (_, code) = give(&mut person, &ALL).await;
        let whole = case(&mut person).await;
        let mut helper = helper(&app, &code).await;
        let path = helper.case("").await;
        let answer = helper.get(&path).await;
        let seen: Case = serde_json::from_str(&answer.text).unwrap();
        let owner = [&whole.owner.person, &whole.owner.phone, &whole.owner.hours];
        let notes = whole.milestones.iter().map(|one| &one.note);
        let notes = notes.chain(whole.property.iter().map(|one| &one.note));
        let notes = notes.chain(whole.to_do.iter().map(|one| &one.note));
        let ways = whole.to_do.iter().filter_map(|one| one.answer.as_ref());
        let ways = ways.flat_map(|way| [&way.question, &way.address, &way.number, &way.url]);
        for secret in owner.into_iter().chain(notes).chain(ways).flatten() {
            assert!(!answer.text.contains(secret.as_str()), "{secret}");
        }
        assert!(seen.to_do.is_empty() && seen.unread_messages == 0);
        assert!(!seen.enhanced_rights && !seen.bereaved && !seen.may_claim_compensation);
        assert_eq!((seen.crime_on, seen.next_update_by), (None, None));
        assert_eq!((seen.last_checked_at, seen.last_contact_at), (None, None));
        assert!(
            seen.milestones
                .iter()
                .all(|one| !one.is_new && one.told_at.is_none())
        );
    }
}

/// Adds a milestone as staff would, to be told in person or not.
async fn add(app: &TestApp, case_id: &str, nth: usize, tell_in_person: bool) {
    let milestone: Milestone = serde_json::from_value(json!({
        "id": format!("added-{nth}"), "kind": "plea", "happened_at": "2026-11-20",
        "tell_in_person": tell_in_person,
    }))
    .unwrap();
    sqlx::query(
        "INSERT INTO milestones (case_id, id, position, kind, tell_in_person, body, added_at)
         VALUES (?, ?, ?, 'plea', ?, ?, 0)",
    )
    .bind(case_id)
    .bind(milestone.id.as_str())
    .bind(i64::try_from(100 + nth).unwrap())
    .bind(tell_in_person)
    .bind(serde_json::to_string(&milestone).unwrap())
    .execute(&app.database().await)
    .await
    .unwrap();
}

#[tokio::test]
async fn news_to_be_told_in_person_leaves_no_trace_for_a_helper() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (_, code) = give(&mut person, &ALL).await;
    let mut helper = helper(&app, &code).await;
    let path = helper.case("").await;
    let id = path.trim_start_matches("/cases/").to_owned();
    let database = app.database().await;
    let close = "UPDATE cases SET body = json_remove(body, '$.expected_next') WHERE id = ?";
    sqlx::query(close)
        .bind(&id)
        .execute(&database)
        .await
        .unwrap();
    let before = helper.get(&path).await.text;
    add(&app, &id, 1, true).await;
    let close = "UPDATE cases SET body = json_set(body, '$.closed', json('true'),
        '$.expected_next', json('{\"kind\":\"sentence\"}')) WHERE id = ?";
    sqlx::query(close)
        .bind(&id)
        .execute(&database)
        .await
        .unwrap();
    assert_eq!(
        helper.get(&path).await.text,
        before,
        "also not that it ended"
    );
    let list = helper.get("/cases").await;
    assert_eq!(list.json()["cases"][0]["closed"], false);

    // A later milestone has the position and id it would have without the news.
    add(&app, &id, 2, false).await;
    let after: Case = serde_json::from_str(&helper.get(&path).await.text).unwrap();
    let before: Case = serde_json::from_str(&before).unwrap();
    assert_eq!(after.milestones.len(), before.milestones.len() + 1);
    let ids: Vec<_> = after
        .milestones
        .iter()
        .map(|one| one.id.to_string())
        .collect();
    let counted: Vec<_> = (1..=ids.len()).map(|nth| format!("h{nth}")).collect();
    assert_eq!(ids, counted);

    let mut hazel = app.signed_in(HAZEL).await;
    let (_, code) = give(&mut hazel, &ALL).await;
    let mut visitor = crate::support::helpers::helper(&app, &code).await;
    let path = visitor.case("").await;
    let text = visitor.get(&path).await.text;
    assert!(
        !text.contains("\"tell_in_person\":true") && !text.contains("news"),
        "{text}"
    );
}

#[tokio::test]
async fn access_that_is_revoked_ends_in_the_middle_of_a_session() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (id, code) = give(&mut person, &["history"]).await;
    let mut visitor = helper(&app, &code).await;
    let path = visitor.case("").await;
    let revoke = person.case(&format!("/helpers/{id}")).await;
    assert_eq!(person.delete(&revoke).await.status, 204);
    assert_eq!(visitor.get(&path).await.problem(), ENDED);
    assert_eq!(visitor.get("/cases").await.problem(), ENDED);
    assert_eq!(visitor.get("/session").await.json()["state"], "signed_out");
    assert_eq!(
        try_helper_code(&mut app.browser(), &code).await.problem(),
        NOT_ACCEPTED
    );
}

#[tokio::test]
async fn access_ends_with_its_time_in_the_middle_of_a_session() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (_, code) = give(&mut person, &[]).await;
    app.advance_secs(7 * 24 * 3600 - 60);
    let mut visitor = helper(&app, &code).await;
    let path = visitor.case("").await;
    let session = visitor.get("/session").await.json();
    assert_eq!(
        session["ends_at"], session["helper"]["ends_at"],
        "no later than the code"
    );
    assert_eq!(visitor.get(&path).await.status, 200);
    app.advance_secs(60);
    assert_eq!(visitor.get(&path).await.problem(), ENDED);
    assert_eq!(
        try_helper_code(&mut visitor, &code).await.problem(),
        NOT_ACCEPTED
    );
}

#[tokio::test]
async fn a_helpers_session_ends_after_quiet_minutes_and_after_an_hour() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (_, code) = give(&mut person, &[]).await;
    let mut visitor = helper(&app, &code).await;
    for _ in 0..6 {
        app.advance_secs(9 * 60);
        assert_eq!(visitor.get("/cases").await.status, 200);
    }
    app.advance_secs(6 * 60);
    assert_eq!(visitor.get("/cases").await.problem(), ENDED, "an hour");
    let mut visitor = helper(&app, &code).await;
    app.advance_secs(10 * 60);
    assert_eq!(visitor.get("/cases").await.problem(), ENDED, "quiet");
}

#[tokio::test]
async fn a_case_with_the_portal_switched_off_is_shut_to_helpers_too() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (_, code) = give(&mut person, &[]).await;
    let mut visitor = helper(&app, &code).await;
    sqlx::query("UPDATE cases SET code_enabled = 0 WHERE reference = ?")
        .bind(AMBER)
        .execute(&app.database().await)
        .await
        .unwrap();
    assert_eq!(visitor.get("/cases").await.problem(), ENDED);
    assert_eq!(
        try_helper_code(&mut visitor, &code).await.problem(),
        NOT_ACCEPTED
    );
}

#[tokio::test]
async fn access_and_looks_survive_a_restart() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (_, code) = give(&mut person, &["property"]).await;
    let app = app.restart().await;
    case(&mut helper(&app, &code).await).await;
    // The person cannot ask for a new code earlier.
    app.advance_secs(60);
    let held: Value = list(&mut app.signed_in(AMBER).await).await[0].clone();
    assert_eq!(held["shows"], json!(["property"]));
    assert_eq!(held["looks"].as_array().unwrap().len(), 1);
}
