//! The screen for the code: when it can be asked for again, whatever the backend says of it.

use wasm_bindgen_test::wasm_bindgen_test;
use waymark::app::{Link, frame};
use waymark::language::{keys, say};
use waymark::navigation::Screen;
use waymark::session;

use crate::backend::Backend;
use crate::support::{settle, show};

const NOW: &str = "2026-11-24T09:30:00Z";

/// What the screen says when the code may be asked for again from a time on.
async fn shown_until(resend_after: &str) -> String {
    session::forget();
    let backend = Backend::play();
    let session = format!(
        r#"{{"state": "code_sent", "now": "{NOW}", "code_expires_at": "2026-11-24T09:40:00Z",
            "resend_after": "{resend_after}"}}"#
    );
    let stage = show(|| {
        frame(Link {
            trail: vec![Screen::Start, Screen::Reference, Screen::Code],
            ..Link::read("")
        })
    });
    backend.answers(200, &session);
    settle().await;
    stage.text()
}

#[wasm_bindgen_test]
async fn the_code_can_be_asked_for_again_after_a_wait() {
    let shown = shown_until("2026-11-24T09:32:00Z").await;
    assert!(
        shown.contains("You can ask for the code again in 2 minutes"),
        "{shown}"
    );
    assert!(!shown.contains(&say(keys::CODE_RESEND)), "{shown}");
}

#[wasm_bindgen_test]
async fn a_wait_that_no_backend_means_does_not_hold_the_person_up_nor_end_the_page() {
    for far in [
        "2026-11-25T09:30:01Z",
        "2026-12-30T00:00:00Z",
        "2150-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "2026-11-24T09:00:00Z",
    ] {
        let shown = shown_until(far).await;
        assert!(shown.contains(&say(keys::CODE_RESEND)), "{far}: {shown}");
    }
}
