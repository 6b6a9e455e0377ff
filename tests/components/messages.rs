//! Messages: shown, written, kept as drafts, and sent once.

mod again;
mod begun;
mod thread;

use leptos::prelude::{GetUntracked, WithUntracked};
use serde_json::json;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{Key, keys, plural, say};
use waymark::navigation::{Screen, SignedInScreen, WritingScreen};

use crate::app::{App, case};
use crate::support::settle;

const THREAD: &str = r#"{"reply_within_working_days": 3, "messages": [
    {"id": "1", "from": "me", "sent_at": "2026-11-10T09:30:00Z", "text": "Any news?", "seen": true},
    {"id": "2", "from": "staff", "sent_at": "2026-11-16T10:00:00Z", "text": "Not yet.", "seen": true},
    {"id": "3", "from": "staff", "sent_at": "2026-11-20T14:05:00Z", "text": "The trial has a date."}
  ]}"#;

const EMPTY: &str = r#"{"reply_within_working_days": 1, "messages": []}"#;

const SENT: &str = r#"{"id": "4", "from": "me", "sent_at": "2026-11-24T09:30:00Z",
    "text": "Thank you", "seen": false}"#;

fn messages() -> Screen {
    WritingScreen::Messages("c1".into()).into()
}

/// The messages of a case, once fetched.
async fn at_messages(thread: &str) -> App {
    let mut case = case(json!([]));
    case["unread_messages"] = json!(1);
    let app = App::signed_in(messages(), case, |backend, _| backend.answers(200, thread));
    let is_loaded = |app: &App| app.stage.text().contains("working day");
    app.stage.until("the thread", |_| is_loaded(&app)).await;
    app
}

/// The idempotency keys of the sent messages.
fn keys_sent(app: &App) -> Vec<String> {
    let sent = app.backend.sent("POST");
    sent.into_iter().map(|(_, key)| key.unwrap()).collect()
}

fn kept(app: &App, case_id: &str) -> String {
    app.memory
        .message
        .with_untracked(|drafts| drafts.text(case_id))
}

#[wasm_bindgen_test]
async fn each_message_says_who_wrote_it_when_and_whether_it_is_new() {
    let app = at_messages(THREAD).await;
    let items: Vec<String> = app
        .stage
        .all("ol li")
        .iter()
        .map(|item| item.text_content().unwrap())
        .collect();
    assert_eq!(items.len(), 3);
    let (me, staff) = (say(keys::MESSAGES_FROM_ME), say(keys::MESSAGES_FROM_STAFF));
    assert!(
        items[0].contains(&me) && items[0].contains("10 November 2026, 9:30am"),
        "{}",
        items[0]
    );
    assert!(items[0].contains(&say(keys::MESSAGES_READ)), "{}", items[0]);
    assert!(
        items[1].contains(&staff) && items[1].contains("Not yet."),
        "{}",
        items[1]
    );
    let is_new: Vec<bool> = items
        .iter()
        .map(|item| item.contains(&say(keys::MESSAGES_NEW)))
        .collect();
    assert_eq!(is_new, [false, false, true]);
    assert!(
        app.stage
            .text()
            .contains(&plural(Key::of("messages.reply."), 3))
    );
    let unread = app.memory.case.get_untracked().unwrap().unread_messages;
    assert_eq!(unread, 0, "they have been seen now");
}

#[wasm_bindgen_test]
async fn without_messages_the_screen_says_so() {
    let app = at_messages(EMPTY).await;
    assert!(app.stage.text().contains(&say(keys::MESSAGES_EMPTY)));
    assert!(app.stage.maybe("ol").is_none());
}

#[wasm_bindgen_test]
async fn a_double_press_sends_once_and_only_the_backend_confirms() {
    let app = at_messages(EMPTY).await;
    app.stage.type_into("#message", " Thank you\n");
    app.backend.answers(201, SENT);
    app.press(keys::MESSAGES_SEND);
    assert!(!app.stage.text().contains(&say(keys::MESSAGES_CONFIRMED)));
    app.press(keys::MESSAGES_SEND);
    app.until_says(keys::MESSAGES_CONFIRMED).await;
    settle().await;
    assert_eq!(keys_sent(&app).len(), 1);
    assert_eq!(
        app.backend.bodies("POST").await,
        [r#"{"text":"Thank you"}"#]
    );
    assert_eq!(
        (app.value("#message").as_str(), kept(&app, "c1").as_str()),
        ("", "")
    );
    assert!(app.stage.find("ol li").inner_text().contains("Thank you"));
}

#[wasm_bindgen_test]
async fn after_a_lost_answer_the_same_text_goes_out_under_the_same_key() {
    let app = at_messages(EMPTY).await;
    app.stage.type_into("#message", "Thank you");
    app.backend.drops();
    app.press(keys::MESSAGES_SEND);
    app.until_says(keys::MESSAGES_UNKNOWN_TEXT).await;
    assert_eq!(app.value("#message"), "Thank you");
    app.backend
        .answers(201, "<html>Welcome to the hotel</html>");
    app.press(keys::MESSAGES_SEND);
    app.stage
        .until("the answer", |_| keys_sent(&app).len() == 2)
        .await;
    app.until_says(keys::MESSAGES_UNKNOWN_TEXT).await;
    app.backend.answers(201, SENT);
    app.press(keys::MESSAGES_SEND);
    app.until_says(keys::MESSAGES_CONFIRMED).await;
    let sent = keys_sent(&app);
    assert!(
        sent.len() == 3 && sent.iter().all(|key| *key == sent[0]),
        "{sent:?}"
    );
}

#[wasm_bindgen_test]
async fn a_changed_text_is_another_message_and_that_is_said() {
    let app = at_messages(EMPTY).await;
    app.stage.type_into("#message", "Thank you");
    app.backend.answers(503, "");
    app.press(keys::MESSAGES_SEND);
    app.until_says(keys::MESSAGES_UNKNOWN_TEXT).await;
    app.stage.type_into("#message", "Thank you all");
    app.until_says(keys::MESSAGES_UNKNOWN_CHANGED).await;
    app.backend.answers(201, SENT);
    app.press(keys::MESSAGES_SEND);
    app.until_says(keys::MESSAGES_CONFIRMED).await;
    let sent = keys_sent(&app);
    assert_ne!(sent[0], sent[1]);
}

#[wasm_bindgen_test]
async fn what_cannot_be_sent_is_said_at_the_field() {
    let app = at_messages(EMPTY).await;
    app.press(keys::MESSAGES_SEND);
    app.until_says(keys::MESSAGES_TEXT_MISSING).await;
    assert!(app.stage.maybe("#message-error").is_some());
    app.stage.type_into("#message", &"é".repeat(2_003));
    app.press(keys::MESSAGES_SEND);
    settle().await;
    let error = app.stage.find("#message-error").inner_text();
    assert_eq!(error, plural(Key::of("common.over."), 3));
    assert_eq!(app.backend.sent("POST"), []);
    app.stage.type_into("#message", &"é".repeat(2_000));
    app.backend.answers(
        422,
        r#"{"type": "/problems/invalid", "fields": [{"field": "text", "reason": "too_long"}]}"#,
    );
    app.press(keys::MESSAGES_SEND);
    app.until_says(keys::MESSAGES_REFUSED).await;
    let error = app.stage.find("#message-error").inner_text();
    assert_eq!(error, say(keys::CALLBACK_NOT_ACCEPTED));
    assert_eq!(app.value("#message").chars().count(), 2_000);
}

#[wasm_bindgen_test]
async fn the_count_of_what_is_left_follows_each_letter_and_is_heard_after_a_rest() {
    let app = at_messages(EMPTY).await;
    let shown = || app.stage.find(".wm-count").inner_text();
    assert_eq!(shown(), plural(Key::of("common.left."), 2_000));
    app.stage.type_into("#message", "Any news?");
    settle().await;
    let left = plural(Key::of("common.left."), 1_991);
    assert_eq!(shown(), left);
    let heard = || {
        app.stage
            .find("p.govuk-visually-hidden[role=status]")
            .text_content()
    };
    assert_eq!(heard().as_deref(), Some(""));
    app.stage
        .until("the count is read out", |_| heard() == Some(left.clone()))
        .await;
}

#[wasm_bindgen_test]
async fn a_draft_outlives_the_screen_and_the_session_and_stays_with_its_case() {
    let app = at_messages(EMPTY).await;
    app.stage.type_into("#message", "Half a thou");
    settle().await;
    app.navigator.back();
    settle().await;
    app.memory.end_session();
    app.navigator.go(WritingScreen::Messages("c2".into()));
    settle().await;
    assert_eq!(app.value("#message"), "", "another case");
    app.navigator.go(messages());
    settle().await;
    assert_eq!(app.value("#message"), "Half a thou");
    app.memory.forget();
    assert_eq!(kept(&app, "c1"), "");
}

#[wasm_bindgen_test]
async fn a_message_is_prepared_but_never_in_place_of_one_that_was_begun() {
    let app = at_messages(EMPTY).await;
    app.memory
        .prepare_message(&"c1".into(), "Why is it late?".to_owned());
    settle().await;
    assert_eq!(app.value("#message"), "Why is it late?");
    app.stage.type_into("#message", "Mine");
    settle().await;
    app.memory
        .prepare_message(&"c1".into(), "Why is it late?".to_owned());
    settle().await;
    assert_eq!(app.value("#message"), "Mine");
}

#[wasm_bindgen_test]
async fn what_was_pressed_is_sent_though_the_person_has_gone_on() {
    let app = at_messages(EMPTY).await;
    app.stage.type_into("#message", "Thank you");
    app.backend.answers(201, SENT);
    app.press(keys::MESSAGES_SEND);
    app.navigator.go(Screen::Safety);
    app.stage
        .until("it was sent", |_| kept(&app, "c1").is_empty())
        .await;
    assert_eq!(keys_sent(&app).len(), 1);
}

#[wasm_bindgen_test]
async fn the_case_leads_to_its_messages_and_counts_the_new_ones() {
    let mut case = case(json!([]));
    case["unread_messages"] = json!(2);
    let app = App::signed_in(SignedInScreen::Case("c1".into()), case, |_, _| {});
    let name = plural(Key::of("case.messages.new."), 2);
    settle().await;
    app.backend.answers(200, THREAD);
    app.stage.control(&name).click();
    assert_eq!(app.screen(), messages());
    app.until_says(keys::MESSAGES_SO_FAR).await;
    app.navigator.back();
    settle().await;
    app.press(keys::MESSAGES_TITLE);
    assert_eq!(app.screen(), messages());
}
