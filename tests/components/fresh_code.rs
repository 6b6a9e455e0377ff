//! A form whose change needs a fresh code: it asks for it in its place, and loses nothing.

use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::keys;
use waymark::navigation::HelpersScreen;

use crate::helpers::{HELPER, filled_in, give};

#[wasm_bindgen_test]
async fn a_code_is_made_once_a_fresh_code_was_sent_and_nothing_is_lost() {
    let app = filled_in().await;
    let problem = |code: &str| format!(r#"{{"type": "/problems/{code}"}}"#);
    app.backend.answers(403, &problem("fresh-code-needed"));
    let started =
        r#"{"expires_at": "2026-11-24T09:40:00Z", "resend_after": "2026-11-24T09:30:30Z"}"#;
    app.backend.answers(202, started);
    app.press(keys::HELPERS_MAKE);
    app.until_says(keys::FRESH_CODE_HINT).await;
    assert_eq!(app.value("#helper-label"), " my sister ");
    app.press(keys::HELPERS_MAKE);
    app.until_says(keys::CODE_EMPTY).await;
    app.stage.type_into("#fresh-code", "000000");
    app.backend.answers(401, &problem("code-not-accepted"));
    app.press(keys::HELPERS_MAKE);
    app.until_says(keys::ERROR_CODE).await;
    app.stage.type_into("#fresh-code", "042917");
    app.backend.answers(204, "");
    let created = json!({ "helper": serde_json::from_str::<Value>(HELPER).unwrap(),
        "code": "7KQ2XWNB4HTEM3PA" });
    app.backend.answers(201, &created.to_string());
    app.press(keys::HELPERS_MAKE);
    app.until(HelpersScreen::Code("c1".into())).await;
    let paths: Vec<String> = app
        .backend
        .sent("POST")
        .into_iter()
        .map(|(path, _)| path)
        .collect();
    let path = |below: &str| format!("/api/v1/{below}");
    assert_eq!(
        paths,
        [
            path("cases/c1/helpers"),
            path("session/fresh-code"),
            path("session/fresh"),
            path("session/fresh"),
            path("cases/c1/helpers"),
        ]
    );
}

#[wasm_bindgen_test]
async fn a_sixth_code_is_refused_in_plain_words() {
    let app = filled_in().await;
    app.backend
        .answers(409, r#"{"type": "/problems/helpers-full"}"#);
    app.press(keys::HELPERS_MAKE);
    app.until_says(keys::HELPERS_FULL).await;
    assert_eq!(app.screen(), give());
}
