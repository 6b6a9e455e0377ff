//! A stranger who knows the reference keeps nobody out, rings no phone at night and learns nothing.

use contract::ProblemCode;
use serde_json::json;

use crate::support::{AMBER, Answer, Browser, NOBODY, TestApp};

const REFUSED: (u16, ProblemCode) = (401, ProblemCode::CodeNotAccepted);

/// The stand-in with the hours of production, at noon in London.
async fn at_noon() -> TestApp {
    let app = TestApp::start_with_limits(|limits| limits.quiet_at_night = true).await;
    app.advance_to(12, 0);
    app
}

/// All of an answer that does not differ by chance: its status, and what its headers and its body are like.
fn shape(answer: &Answer) -> (u16, usize, Vec<(String, usize)>) {
    let headers = answer.headers.iter();
    let headers = headers.map(|(name, value)| (name.to_string(), value.len()));
    (answer.status, answer.text.len(), headers.collect())
}

async fn choose_codes_at_night(app: &TestApp) {
    let mut browser = app.signed_in(AMBER).await;
    browser.prove_fresh().await;
    let path = browser.case("/contact-preferences").await;
    let wanted =
        json!({ "safe_ways": [], "updates": "weekly", "language": "en", "codes_at_night": true });
    let answer = browser.put(&path, &wanted).await;
    assert_eq!((answer.status, answer.json()), (200, wanted));
}

#[tokio::test]
async fn asking_without_end_is_answered_the_same_by_day_and_night_for_any_reference() {
    let app = at_noon().await;
    let first = shape(&app.browser().ask_for_code(AMBER).await);
    let mut stranger = app.browser();
    for _ in 0..200 {
        for reference in [AMBER, NOBODY] {
            let answer = stranger.ask_for_code(reference).await;
            assert_eq!(shape(&answer), first);
            let wait = contract::Timestamp::parse(answer.json()["resend_after"].as_str().unwrap());
            let until = contract::Timestamp::parse(answer.json()["expires_at"].as_str().unwrap());
            assert_eq!(until.unwrap().0 - wait.unwrap().0, 540);
        }
        app.advance_secs(500);
    }
}

#[tokio::test]
async fn who_asks_all_day_sends_a_few_text_messages_and_leaves_a_code_on_the_phone() {
    let app = at_noon().await;
    let mut stranger = app.browser();
    for _ in 0..24 * 60 {
        stranger.ask_for_code(AMBER).await;
        app.advance_secs(61);
    }
    let texts = app.texts().await;
    assert!((2..=6).contains(&texts.len()), "{texts:?}");
    let mut hers = app.browser();
    hers.ask_for_code(AMBER).await;
    assert_eq!(app.texts().await, texts, "no more is needed");
    let code = app.code().await;
    assert_eq!(code.len(), 12);
    assert_eq!(hers.try_code(&code).await.status, 200);
    // And the next time.
    app.signed_in(AMBER).await;
}

#[tokio::test]
async fn a_thousand_wrong_tries_do_not_keep_her_out() {
    let app = at_noon().await;
    let mut stranger = app.browser();
    let mut hers = app.browser();
    hers.ask_for_code(AMBER).await;
    stranger.ask_for_code(AMBER).await;
    assert_eq!(app.texts().await.len(), 1);
    for tries in [5, 1_000] {
        for _ in 0..tries {
            assert_eq!(stranger.try_code("1").await.problem(), REFUSED);
        }
        app.advance_secs(121);
    }
    let code = app.code().await;
    assert_eq!((app.texts().await.len(), code.len()), (3, 16));
    // In her browser, which has waited since before, and in the stranger's own network.
    assert_eq!(hers.try_code(&code).await.status, 200);
}

#[tokio::test]
async fn made_up_references_shut_nobody_out_of_a_network() {
    let app = at_noon().await;
    let mut stranger = app.browser();
    for nth in 0..300 {
        stranger.ask_for_code(&format!("WM/77{nth}/26")).await;
        stranger.try_code("00000000").await;
    }
    app.signed_in(AMBER).await;
}

/// All from one address, while a stranger in the next seat asks and guesses, also for theirs.
#[tokio::test]
async fn a_library_of_a_hundred_people_is_never_shut_out() {
    let app = at_noon().await;
    let mut stranger = app.browser();
    for nth in 0..100 {
        let theirs = format!("WM/{}/26", 10_001 + nth % 4);
        stranger.ask_for_code(&format!("WM/88{nth}/26")).await;
        stranger.try_code("00000000").await;
        stranger.ask_for_code(&theirs).await;
        let mut person = app.browser();
        assert_eq!(person.ask_for_code(&theirs).await.status, 202);
        let code = app.code().await;
        for _ in 0..3 {
            stranger.try_code("00000000").await;
        }
        // A slip, and then right.
        assert_eq!(person.try_code(&code[1..]).await.problem(), REFUSED);
        assert_eq!(person.try_code(&code).await.status, 200, "the {nth}th");
        app.advance_secs(60);
    }
}

#[tokio::test]
async fn no_text_message_comes_at_night() {
    let app = at_noon().await;
    app.advance_to(22, 0);
    let mut browser = app.browser();
    assert_eq!(browser.ask_for_code(AMBER).await.status, 202);
    app.advance_to(6, 59);
    browser.ask_for_code(AMBER).await;
    assert!(app.texts().await.is_empty());
    app.advance_to(7, 1);
    browser.ask_for_code(AMBER).await;
    let code = app.code().await;
    assert_eq!(browser.try_code(&code).await.status, 200);
}

#[tokio::test]
async fn wrong_tries_at_night_send_nothing_either() {
    let app = at_noon().await;
    app.advance_to(21, 55);
    let mut stranger = app.browser();
    stranger.ask_for_code(AMBER).await;
    assert_eq!(app.texts().await.len(), 1);
    app.advance_to(22, 1);
    for _ in 0..6 {
        stranger.try_code("00000000").await;
    }
    assert_eq!(app.texts().await.len(), 1);
}

#[tokio::test]
async fn who_has_chosen_codes_at_night_gets_them() {
    let app = at_noon().await;
    choose_codes_at_night(&app).await;
    app.advance_to(3, 0);
    let sent = app.texts().await.len();
    let mut browser: Browser = app.browser();
    browser.ask_for_code(AMBER).await;
    assert_eq!(app.texts().await.len(), sent + 1);
    let code = app.code().await;
    assert_eq!(browser.try_code(&code).await.status, 200);
}
