//! The messages so far: who wrote each, which are new, and which are in view.

use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{Key, keys, plural, say, say_with};

use super::{THREAD, at_messages};
use crate::app::App;
use crate::support::{focused, settle};

fn thread(messages: &[Value]) -> String {
    json!({"reply_within_working_days": 3, "messages": messages}).to_string()
}

fn message(id: usize, about: Value) -> Value {
    let mut message = json!({
        "id": id.to_string(), "from": "staff", "sent_at": "2026-11-10T09:30:00Z",
        "text": format!("Text {id}."), "seen": true
    });
    let message_fields = message.as_object_mut().unwrap();
    message_fields.extend(about.as_object().unwrap().clone());
    message
}

fn who(app: &App) -> Vec<String> {
    let who = app.stage.all(".wm-messages__who strong");
    who.iter().map(|who| who.text_content().unwrap()).collect()
}

#[wasm_bindgen_test]
async fn each_says_who_wrote_it_by_name_by_office_or_as_the_people_who_have_the_case() {
    let named = |name: &str| say_with(keys::MESSAGES_FROM_NAMED, &[("name", name)]);
    let police = say(keys::OWNER_POLICE);
    let unknown = say(keys::MESSAGES_FROM_STAFF);
    for (about, expected) in [
        (
            json!({"person": "PC Sam Example", "office": "police"}),
            named(&format!("PC Sam Example · {police}")),
        ),
        (json!({"person": "PC Sam Example"}), named("PC Sam Example")),
        (json!({"office": "police"}), named(&police)),
        (json!({"office": "a_new_office"}), unknown.clone()),
        (json!({"person": " ", "office": null}), unknown.clone()),
        (json!({"from": "a_machine"}), unknown.clone()),
        (
            json!({"from": "me", "person": "Not shown"}),
            say(keys::MESSAGES_FROM_ME),
        ),
    ] {
        let app = at_messages(&thread(&[message(1, about.clone())])).await;
        assert_eq!(who(&app), [expected], "{about}");
    }
}

#[wasm_bindgen_test]
async fn a_name_of_80_letters_and_one_in_arabic_keep_their_direction() {
    for name in ["N".repeat(80), "مريم".to_owned()] {
        let app = at_messages(&thread(&[message(1, json!({"person": name}))])).await;
        let who = app.stage.find(".wm-messages__who strong");
        assert_eq!(who.dir(), "auto");
        assert!(who.text_content().unwrap().contains(&name));
    }
}

#[wasm_bindgen_test]
async fn hers_and_theirs_stand_apart_and_say_so() {
    let app = at_messages(THREAD).await;
    let mine: Vec<bool> = app
        .stage
        .all(".wm-messages__item")
        .iter()
        .map(|item| item.class_list().contains("wm-messages__mine"))
        .collect();
    assert_eq!(mine, [true, false, false]);
    assert_eq!(who(&app)[0], say(keys::MESSAGES_FROM_ME));
}

#[wasm_bindgen_test]
async fn the_newest_are_in_view_and_the_older_ones_open_on_request() {
    let messages: Vec<_> = (0..10).map(|id| message(id, json!({}))).collect();
    let app = at_messages(&thread(&messages)).await;
    let summary = app.stage.find("summary").text_content().unwrap();
    assert_eq!(summary, plural(Key::of("messages.older."), 8));
    let open = app.stage.all("details li").len();
    assert_eq!((open, app.stage.all("ol li").len()), (8, 10));
    let last = app.stage.all("ol li").pop().unwrap();
    assert!(last.text_content().unwrap().contains("Text 9."));
}

#[wasm_bindgen_test]
async fn every_new_one_is_in_view_and_a_link_leads_to_the_first() {
    let is_seen = |id: usize| json!({"seen": id < 6});
    let messages: Vec<_> = (0..10).map(|id| message(id, is_seen(id))).collect();
    let app = at_messages(&thread(&messages)).await;
    assert_eq!(app.stage.all("details li").len(), 6);
    let link = plural(Key::of("messages.to-new."), 4);
    app.stage.control(&link).click();
    settle().await;
    assert_eq!(focused(), "first-new");
    let first = app.stage.find("#first-new").text_content().unwrap();
    assert!(first.contains("Text 6."), "{first}");
}

#[wasm_bindgen_test]
async fn what_becomes_of_a_message_is_said_before_it_is_written() {
    let app = at_messages(THREAD).await;
    let text = app.stage.text();
    let at = |words: &str| {
        text.find(words)
            .unwrap_or_else(|| panic!("{words}: {text}"))
    };
    let label = at(&say(keys::MESSAGES_TEXT_LABEL));
    for words in [
        say(Key::of("messages.before.2")),
        say(Key::of("messages.before.3")),
        plural(Key::of("messages.reply."), 3),
    ] {
        assert!(at(&words) < label, "{words}");
    }
    let emergency = app.stage.find("a[href='tel:999']");
    let field = app.stage.find("#message");
    let comes_after = emergency.compare_document_position(&field);
    assert_ne!(comes_after & web_sys::Node::DOCUMENT_POSITION_FOLLOWING, 0);
}
