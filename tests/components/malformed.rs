//! Malformed answers to what a person sends, through the real transport: none is taken for a confirmation, so
//! that no form drops what was typed. `tests/answers` reads millions of them without a browser.

use contract::{
    CaseId, ContactPreferences, Feedback, FeedbackRating, HelperCreated, HelperRequest, Message,
    MessageDraft, Session, SessionState, Timestamp,
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::api::{feedback, sign_in};
use waymark::session::{self, SignedIn};

use crate::backend::Backend;

const EXAMPLES: &str = include_str!("../../crates/contract/src/openapi/examples.json");
const STATUSES: [u16; 8] = [200, 201, 299, 400, 401, 404, 422, 503];
/// Into so many pieces a body is cut.
const CUTS: usize = 12;

/// What is sent, and which body confirms it: none for those that only an empty answer confirms.
const CALLS: [(&str, Option<&str>); 5] = [
    ("message", Some("Message")),
    ("preferences", Some("ContactPreferences")),
    ("helper", Some("HelperCreated")),
    ("feedback", None),
    ("fresh code", None),
];

/// The examples whole, cut, and with each of their fields gone or null; and what is no JSON.
fn bodies() -> Vec<String> {
    let examples: Value = serde_json::from_str(EXAMPLES).unwrap();
    let mut bodies: Vec<String> = ["", "<html>Welcome to the hotel</html>", "null", "[]", "{}"]
        .map(str::to_owned)
        .to_vec();
    bodies.push("[".repeat(10_000));
    for name in ["Message", "ContactPreferences", "HelperCreated"] {
        let example = &examples[name];
        let text = example.to_string();
        let cuts = (1..CUTS).filter_map(|nth| text.get(..text.len() * nth / CUTS));
        bodies.extend(cuts.map(str::to_owned));
        for field in example.as_object().unwrap().keys() {
            let mut changed = example.clone();
            changed[field] = Value::Null;
            bodies.push(changed.to_string());
            changed.as_object_mut().unwrap().remove(field);
            bodies.push(changed.to_string());
        }
        bodies.push(text);
    }
    bodies
}

/// Whether a successful answer with this body confirms it, by the contract's own reader.
fn confirms(schema: Option<&str>, body: &str) -> bool {
    fn reads<T: DeserializeOwned>(body: &str) -> bool {
        serde_json::from_str::<T>(body).is_ok()
    }
    match schema {
        Some("Message") => reads::<Message>(body),
        Some("ContactPreferences") => reads::<ContactPreferences>(body),
        Some(_) => reads::<HelperCreated>(body),
        None => body.is_empty(),
    }
}

/// Sends it; whether the form would drop what was typed.
async fn is_sent(call: &str, signed_in: SignedIn) -> bool {
    let case_id = CaseId::from("c1");
    let examples: Value = serde_json::from_str(EXAMPLES).unwrap();
    match call {
        "message" => {
            let text = "Any news?".to_owned();
            let draft = MessageDraft { text };
            let sent = signed_in.send_message(&case_id, "k1".to_owned(), &draft);
            sent.await.is_ok()
        }
        "preferences" => {
            let wanted = serde_json::from_value(examples["ContactPreferences"].clone()).unwrap();
            let sent = signed_in.change_preferences(&case_id, &wanted);
            sent.await.is_ok()
        }
        "helper" => {
            let wanted: HelperRequest =
                serde_json::from_value(examples["HelperRequest"].clone()).unwrap();
            signed_in.add_helper(&case_id, &wanted).await.is_ok()
        }
        "feedback" => {
            let (rating, words) = (FeedbackRating::Mixed, Some("No address.".to_owned()));
            let id = None;
            feedback::about_site(&Feedback { id, rating, words })
                .await
                .is_ok()
        }
        _ => sign_in::prove_fresh("042917".to_owned()).await.is_ok(),
    }
}

#[wasm_bindgen_test]
async fn no_malformed_answer_is_taken_for_a_confirmation() {
    let backend = Backend::play();
    let session = Session {
        state: SessionState::SignedIn,
        ends_at: Some(Timestamp(3_600)),
        idle_ends_at: Some(Timestamp(600)),
        code_expires_at: None,
        resend_after: None,
        helper: None,
        only_case: None,
        now: Timestamp(0),
    };
    let signed_in = session::begin(&session).unwrap();
    // So that no answer ends it for another test.
    session::forget();
    let (mut answers, mut confirmed) = (0, 0);
    for body in bodies() {
        for status in STATUSES {
            for (call, schema) in CALLS {
                backend.answers(status, &body);
                let expected = status < 300 && confirms(schema, &body);
                let is_sent = is_sent(call, signed_in).await;
                assert_eq!(is_sent, expected, "{call}: {status} {body}");
                answers += 1;
                confirmed += usize::from(is_sent);
            }
        }
    }
    assert!(
        answers > 2_000 && confirmed > 10,
        "{confirmed} of {answers}"
    );
}
