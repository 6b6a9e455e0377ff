//! What helpers must not be able to do, and what must not make anybody a helper.

use contract::ProblemCode;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::helpers::{give, helper, list, try_helper_code};
use crate::support::{AMBER, Browser, CEDAR, TestApp, callbacks};

/// A person with two cases.
const BIRCH: &str = "WM/10002/26";
const NOT_FOUND: (u16, ProblemCode) = (404, ProblemCode::NotFound);
const NOT_ACCEPTED: (u16, ProblemCode) = (401, ProblemCode::CodeNotAccepted);

/// Everything the person can read in their case.
async fn all_of(person: &mut Browser) -> Vec<Value> {
    let mut all = Vec::new();
    for below in [
        "",
        "/callbacks",
        "/messages",
        "/contact-preferences",
        "/helpers",
    ] {
        let path = person.case(below).await;
        all.push(person.get(&path).await.json());
    }
    all
}

/// Tries every endpoint below a case in the OpenAPI document, except the one that shows the case,
/// so that it covers later ones too.
#[tokio::test]
async fn every_other_call_of_the_contract_is_refused_and_changes_nothing() {
    let app = TestApp::start().await;
    let (mut person, _, callback) = callbacks::booked(&app).await;
    let (helper_id, code) = give(&mut person, &["history", "property", "reference"]).await;
    let mut visitor = helper(&app, &code).await;
    let case_id = visitor.case("").await.replace("/cases/", "");
    all_of(&mut person).await;
    let before = all_of(&mut person).await;
    let document = include_str!("../../../crates/contract/openapi.json");
    let document: Value = serde_json::from_str(document).unwrap();
    let mut refused = Vec::new();
    for (path, calls) in document["paths"].as_object().unwrap() {
        let Some(below) = path.strip_prefix("/api/v1/cases/{case_id}") else {
            continue;
        };
        for (method, call) in calls.as_object().unwrap() {
            if (below, method.as_str()) == ("", "get") {
                continue;
            }
            let path = format!("/cases/{case_id}{below}")
                .replace("{callback_id}", callback.id.as_str())
                .replace("{helper_id}", &helper_id);
            let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
            let mut request = visitor.request(method, &path);
            let body = &call["requestBody"]["content"]["application/json"]["schema"]["$ref"];
            if let Some(schema) = body.as_str() {
                let example = document.pointer(&schema[1..]).unwrap()["examples"][0].clone();
                request = request.header("Idempotency-Key", "helper-1").json(&example);
            }
            let answer = visitor.send(request).await;
            assert_eq!(
                answer.problem(),
                NOT_FOUND,
                "{} {path}",
                call["operationId"]
            );
            refused.push(call["operationId"].as_str().unwrap().to_owned());
        }
    }
    for call in [
        "messages",
        "sendMessage",
        "answerToDo",
        "addHelper",
        "helpers",
        "removeHelper",
        "requestCallback",
    ] {
        assert!(
            refused.iter().any(|refused| refused == call),
            "{call}: {refused:?}"
        );
    }
    assert_eq!(all_of(&mut person).await, before);
    assert_eq!(visitor.get(&format!("/cases/{case_id}")).await.status, 200);
}

#[tokio::test]
async fn another_case_of_the_same_person_is_not_shown() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(BIRCH).await;
    let (_, code) = give(&mut person, &[]).await;
    let cases = person.get("/cases").await.json();
    let id = |nth: usize| cases["cases"][nth]["id"].as_str().unwrap();
    let mut visitor = helper(&app, &code).await;
    let seen = visitor.get("/cases").await.json();
    assert_eq!(seen["cases"].as_array().unwrap().len(), 1);
    assert_eq!(seen["cases"][0]["id"], id(0));
    for other in [id(1), "c-nobody"] {
        let answer = visitor.get(&format!("/cases/{other}")).await;
        assert_eq!(answer.problem(), NOT_FOUND);
    }
}

#[tokio::test]
async fn a_helper_of_one_person_sees_nothing_of_another() {
    let app = TestApp::start().await;
    let mut amber = app.signed_in(AMBER).await;
    let mut cedar = app.signed_in(CEDAR).await;
    let (_, code) = give(&mut amber, &[]).await;
    give(&mut cedar, &[]).await;
    let path = cedar.case("").await;
    let mut visitor = helper(&app, &code).await;
    assert_eq!(visitor.get(&path).await.problem(), NOT_FOUND);
}

#[tokio::test]
async fn a_code_that_is_over_revoked_or_never_was_is_answered_the_same() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (id, revoked) = give(&mut person, &[]).await;
    let path = person.case(&format!("/helpers/{id}")).await;
    person.delete(&path).await;
    let (_, over) = give(&mut person, &[]).await;
    app.advance_secs(7 * 24 * 3600);
    let mut answers = Vec::new();
    for code in [
        over.as_str(),
        &revoked,
        "7KQ2XWNB4HTEM3PA",
        "042917",
        "' OR 1=1 --",
        "ŵ",
    ] {
        let answer = try_helper_code(&mut app.browser(), code).await;
        assert_eq!(answer.problem(), NOT_ACCEPTED, "{code}");
        assert!(!answer.headers.contains_key("set-cookie"));
        let mut problem = answer.json();
        assert!(problem["request_id"].take().is_string());
        answers.push(problem);
    }
    assert!(
        answers.windows(2).all(|pair| pair[0] == pair[1]),
        "{answers:?}"
    );
}

#[tokio::test]
async fn one_network_cannot_guess_codes_without_end() {
    let app =
        TestApp::start_with_limits(|limits| limits.helper_codes_per_network_per_hour = 2).await;
    let mut person = app.signed_in(AMBER).await;
    let (_, code) = give(&mut person, &[]).await;
    for _ in 0..2 {
        let guess = try_helper_code(&mut app.browser(), "7KQ2XWNB4HTEM3PA").await;
        assert_eq!(guess.problem(), NOT_ACCEPTED);
    }
    let refused = try_helper_code(&mut app.browser(), "7KQ2XWNB4HTEM3PA").await;
    assert_eq!(refused.problem(), (429, ProblemCode::TooManyRequests));
    assert!(
        (3590..=3600).contains(&refused.retry_after()),
        "{refused:?}"
    );
    assert_eq!(
        person.get("/cases").await.status,
        200,
        "the person is not held up"
    );
    // A helper in the same network is not shut out by whoever guesses there.
    helper(&app, &code).await;
}

#[tokio::test]
async fn a_persons_code_is_no_helpers_and_the_other_way_round() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (_, helpers) = give(&mut person, &[]).await;
    let mut browser = app.browser();
    app.advance_secs(60);
    browser.ask_for_code(AMBER).await;
    let persons = app.code().await;
    assert_eq!(
        try_helper_code(&mut browser, &persons).await.problem(),
        NOT_ACCEPTED
    );
    assert_eq!(browser.try_code(&helpers).await.problem(), NOT_ACCEPTED);
}

#[tokio::test]
async fn on_one_browser_the_one_who_signs_in_takes_the_place_of_the_other() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let (_, code) = give(&mut browser, &[]).await;
    let messages = browser.case("/messages").await;
    let persons = browser.clone();
    assert_eq!(
        try_helper_code(&mut browser, "7KQ2XWNB4HTEM3PA")
            .await
            .status,
        401
    );
    assert_eq!(
        browser.get(&messages).await.status,
        200,
        "a wrong code ends nothing"
    );
    assert_eq!(try_helper_code(&mut browser, &code).await.status, 200);
    assert_eq!(browser.get(&messages).await.problem(), NOT_FOUND);
    let signed_out = (401, ProblemCode::SignedOut);
    assert_eq!(persons.clone().get(&messages).await.problem(), signed_out);

    let helpers = browser.clone();
    app.advance_secs(60);
    browser.ask_for_code(AMBER).await;
    let code = app.code().await;
    assert_eq!(browser.try_code(&code).await.status, 200);
    assert_eq!(browser.get(&messages).await.status, 200);
    assert_eq!(helpers.clone().get("/cases").await.problem(), signed_out);
}

#[tokio::test]
async fn a_page_of_another_site_signs_no_helper_in() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (_, code) = give(&mut person, &[]).await;
    let mut browser = app.browser();
    let bare = browser.bare(Method::POST, "/api/v1/helper-sign-in");
    let answer = browser.send(bare.json(&json!({ "code": code }))).await;
    assert_eq!(answer.problem(), (403, ProblemCode::ForeignRequest));
}

#[tokio::test]
async fn what_a_helper_may_see_is_one_of_the_parts_and_each_once() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let path = person.case("/helpers").await;
    for shows in [json!(["messages"]), json!(["history", "history"])] {
        let wanted = json!({ "label": "my sister", "days": 1, "shows": shows });
        let answer = person.post(&path, &wanted).await;
        let refused = [("shows".to_owned(), "not_allowed".to_owned())];
        assert_eq!(answer.fields(), refused);
    }
    let answer = try_helper_code(&mut person, "").await;
    assert_eq!(
        answer.fields(),
        [("code".to_owned(), "too_short".to_owned())]
    );
    let answer = try_helper_code(&mut person, &"A".repeat(65)).await;
    assert_eq!(
        answer.fields(),
        [("code".to_owned(), "too_long".to_owned())]
    );
}

#[tokio::test]
async fn a_label_is_kept_word_for_word() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    person.prove_fresh().await;
    let path = person.case("/helpers").await;
    let label = "<script>alert('1')</script>\"; DROP TABLE helpers";
    person
        .post(&path, &json!({ "label": label, "days": 1 }))
        .await;
    assert_eq!(list(&mut person).await[0]["label"], label);
}
