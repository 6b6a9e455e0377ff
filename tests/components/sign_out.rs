//! Signing out reaches the backend even if the page closes at once.

use wasm_bindgen_test::wasm_bindgen_test;
use waymark::api::sign_in;

use crate::backend::Backend;

#[wasm_bindgen_test]
async fn signing_out_outlasts_the_page_and_other_requests_do_not() {
    let backend = Backend::play();
    backend.answers(204, "");
    assert_eq!(sign_in::sign_out().await, Ok(()));
    backend.answers(
        200,
        r#"{"state": "signed_out", "now": "2026-11-24T09:31:00Z"}"#,
    );
    assert!(sign_in::session().await.is_ok());
    assert_eq!(backend.outlasting_page("DELETE"), [true]);
    assert_eq!(backend.outlasting_page("GET"), [false]);
}

#[wasm_bindgen_test]
async fn signing_out_is_tried_in_two_ways_and_fails_when_nobody_confirms_it() {
    let backend = Backend::play();
    for _ in 0..4 {
        backend.answers(503, "");
    }
    assert!(sign_in::sign_out().await.is_err());
    let paths = |method: &str| -> Vec<_> {
        backend
            .sent(method)
            .into_iter()
            .map(|(path, _)| path)
            .collect()
    };
    assert_eq!(paths("DELETE"), ["/api/v1/session"; 2]);
    assert_eq!(paths("POST"), ["/api/v1/session/end"; 2]);
}
