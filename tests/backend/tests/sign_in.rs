//! Sign-in: every reference gets the same answer; the session that a code opens is new.

use contract::ProblemCode;
use contract::paths::{CHALLENGE_COOKIE, SESSION_COOKIE};
use serde_json::json;

use crate::support::{AMBER, NOBODY, TestApp};

#[tokio::test]
async fn the_right_code_signs_in_and_the_session_says_so() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    assert_eq!(browser.get("/session").await.json()["state"], "signed_out");

    let answer = browser.ask_for_code(AMBER).await;
    assert_eq!(answer.status, 202);
    let waiting = browser.get("/session").await.json();
    assert_eq!(waiting["state"], "code_sent");
    assert_eq!(waiting["code_expires_at"], answer.json()["expires_at"]);

    let signed_in = browser.try_code(&app.code().await).await.json();
    assert_eq!(signed_in["state"], "signed_in");
    assert_eq!(
        browser.get("/session").await.json()["ends_at"],
        signed_in["ends_at"]
    );
    let cases = browser.get("/cases").await.json();
    assert_eq!(cases["cases"][0]["reference"], AMBER);
    // The one case can be read without the list.
    let only = &cases["cases"][0]["id"];
    assert_eq!(signed_in["only_case"], *only);
    assert_eq!(browser.get("/session").await.json()["only_case"], *only);
}

#[tokio::test]
async fn a_reference_is_understood_however_it_is_typed() {
    let app = TestApp::start().await;
    app.browser().ask_for_code("  crn: wm / 10001 / 26 ").await;
    assert_eq!(app.running.outbox().await.len(), 1);
}

#[tokio::test]
async fn the_text_message_is_neutral_and_its_code_is_nowhere_in_the_api() {
    let app = TestApp::start().await;
    let answer = app.browser().ask_for_code(AMBER).await;
    let texts = app.running.outbox().await;
    let code = texts[0].code().unwrap();
    assert_eq!(
        texts[0].text,
        format!(
            "{} {} is your Waymark code. It works for 10 minutes.",
            &code[..4],
            &code[4..]
        )
    );
    assert!(!format!("{answer:?}").contains(&code));
}

#[tokio::test]
async fn a_reference_that_nobody_has_gets_the_same_answer_and_no_text() {
    let app = TestApp::start().await;
    let (mut known, mut unknown) = (app.browser(), app.browser());
    let (yes, no) = (
        known.ask_for_code(AMBER).await,
        unknown.ask_for_code(NOBODY).await,
    );
    assert_eq!(app.running.outbox().await.len(), 1);
    assert_eq!((yes.status, yes.text.len()), (no.status, no.text.len()));
    let names = |answer: &crate::support::Answer| {
        let sizes = answer
            .headers
            .iter()
            .map(|(name, value)| (name.to_string(), value.len()));
        sizes.collect::<Vec<_>>()
    };
    assert_eq!(names(&yes), names(&no));

    let (right, wrong) = (
        known.try_code("000000").await,
        unknown.try_code("000000").await,
    );
    assert_eq!(right.problem(), wrong.problem());
    assert_eq!(right.text.len(), wrong.text.len());
}

#[tokio::test]
async fn signing_in_changes_the_session_id_and_ends_the_old_session() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let (first, mut old) = (browser.cookies[SESSION_COOKIE].clone(), browser.clone());
    browser.ask_for_code(AMBER).await;
    let code = app.code().await;
    browser.try_code(&code).await;
    assert_ne!(browser.cookies[SESSION_COOKIE], first);
    assert_eq!(
        old.get("/cases").await.problem(),
        (401, ProblemCode::SignedOut)
    );
    assert!(!browser.cookies.contains_key(CHALLENGE_COOKIE));
}

#[tokio::test]
async fn an_id_that_somebody_else_chose_is_never_taken_over() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.cookies.insert(
        SESSION_COOKIE.to_owned(),
        "chosen-by-somebody-else".to_owned(),
    );
    browser
        .cookies
        .insert(CHALLENGE_COOKIE.to_owned(), "chosen-too".to_owned());
    browser.ask_for_code(AMBER).await;
    assert_ne!(browser.cookies[CHALLENGE_COOKIE], "chosen-too");
    let code = app.code().await;
    browser.try_code(&code).await;
    assert_ne!(browser.cookies[SESSION_COOKIE], "chosen-by-somebody-else");
}

#[tokio::test]
async fn cookies_cannot_be_read_by_scripts_or_sent_by_other_sites() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let asked = browser.ask_for_code(AMBER).await;
    let code = app.code().await;
    let signed_in = browser.try_code(&code).await;
    for cookie in asked
        .headers
        .get_all("set-cookie")
        .iter()
        .chain(signed_in.headers.get_all("set-cookie"))
    {
        let cookie = cookie.to_str().unwrap();
        assert!(cookie.starts_with("__Host-waymark-"), "{cookie}");
        for attribute in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Strict"] {
            assert!(cookie.contains(attribute), "{cookie}");
        }
        assert!(!cookie.contains("Domain"), "{cookie}");
    }
}

#[tokio::test]
async fn what_is_no_sign_in_is_refused_by_field() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let long = "x".repeat(65);
    let answer = browser
        .post(
            "/sign-in",
            &json!({ "case_reference": long, "language": "" }),
        )
        .await;
    assert_eq!(
        answer.fields(),
        [
            ("case_reference".to_owned(), "too_long".to_owned()),
            ("language".to_owned(), "not_allowed".to_owned())
        ]
    );
    let answer = browser.post("/sign-in", &json!({ "language": "en" })).await;
    assert_eq!(
        answer.fields(),
        [("case_reference".to_owned(), "missing".to_owned())]
    );
    let emoji = browser.ask_for_code("🚲🚲🚲").await;
    assert_eq!(emoji.status, 202, "no reference is refused for its shape");
}
