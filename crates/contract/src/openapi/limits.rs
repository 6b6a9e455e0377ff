//! The limits of request bodies, from [`crate::limits`] into their schemas.
//!
//! An attribute of `utoipa` takes only literals, which would repeat each number.

use serde_json::{Map, Value, json};

use crate::limits::{
    CALLBACK_NOTE_CHARS_MAX, CASE_REFERENCE_CHARS_MAX, CODE_WORD_CHARS_MAX, FEEDBACK_ID_CHARS,
    FEEDBACK_WORDS_CHARS_MAX, HELPER_CODE_CHARS_MAX, HELPER_DAYS_MAX, HELPER_DAYS_MIN,
    HELPER_LABEL_CHARS_MAX, ID_CHARS_MAX, LANGUAGE_TAG_CHARS_MAX, MESSAGE_CHARS_MAX,
    NAME_CHARS_MAX, NEVER_CHARS_MAX, ONE_TIME_CODE_CHARS_MAX, PAGE_MARK_CHARS, PHONE_DIGITS_MIN,
    PHONE_NUMBER_CHARS_MAX, SAY_THIS_CHARS_MAX, TO_DO_DAYS_MAX, TO_DO_TEXT_CHARS_MAX,
};

/// A BCP 47 tag.
const LANGUAGE_TAG: &str = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";
/// Letters and digits.
const PAGE_MARK: &str = "^[A-Za-z0-9]+$";
/// Not only spaces.
const HAS_WORDS: &str = r"\S";

/// Adds its limits to each limited field.
pub fn add(schemas: &mut Map<String, Value>) {
    for (schema, field, limits) in table() {
        let property = schemas
            .get_mut(schema)
            .and_then(|schema| schema.pointer_mut(&format!("/properties/{field}")))
            .and_then(Value::as_object_mut);
        if let (Some(property), Value::Object(limits)) = (property, limits) {
            property.extend(limits);
        }
    }
}

/// The limited fields: schema, field, and what JSON Schema says of it.
#[rustfmt::skip]
fn table() -> Vec<(&'static str, &'static str, Value)> {
    vec![
        ("CallbackChange", "slot_id", filled(ID_CHARS_MAX)),
        ("CallbackRequest", "slot_id", filled(ID_CHARS_MAX)),
        ("CallbackRequest", "number_id", at_most(ID_CHARS_MAX)),
        ("CallbackRequest", "new_number", phone_number()),
        ("CallbackRequest", "say_this", at_most(SAY_THIS_CHARS_MAX)),
        ("CallbackRequest", "may_answer", at_most(NAME_CHARS_MAX)),
        ("CallbackRequest", "ask_for", at_most(NAME_CHARS_MAX)),
        ("CallbackRequest", "code_word", at_most(CODE_WORD_CHARS_MAX)),
        ("CallbackRequest", "stop_word", at_most(CODE_WORD_CHARS_MAX)),
        ("CallbackRequest", "caller_name", at_most(NAME_CHARS_MAX)),
        ("CallbackRequest", "language", language()),
        ("CallbackRequest", "note", at_most(CALLBACK_NOTE_CHARS_MAX)),
        ("CaseFeedback", "about_id", at_most(ID_CHARS_MAX)),
        ("CaseFeedback", "words", at_most(FEEDBACK_WORDS_CHARS_MAX)),
        ("CodeAttempt", "code", filled(ONE_TIME_CODE_CHARS_MAX)),
        ("ContactPreferences", "never", at_most(NEVER_CHARS_MAX)),
        ("ContactPreferences", "language", language()),
        ("Feedback", "id", json!({ "pattern": PAGE_MARK, "minLength": FEEDBACK_ID_CHARS, "maxLength": FEEDBACK_ID_CHARS })),
        ("Feedback", "words", at_most(FEEDBACK_WORDS_CHARS_MAX)),
        ("HelperRequest", "label", words(HELPER_LABEL_CHARS_MAX)),
        ("HelperRequest", "days", json!({ "minimum": HELPER_DAYS_MIN, "maximum": HELPER_DAYS_MAX })),
        ("HelperSignIn", "code", filled(HELPER_CODE_CHARS_MAX)),
        ("MessageDraft", "text", words(MESSAGE_CHARS_MAX)),
        ("PageMark", "mark", json!({ "pattern": PAGE_MARK, "minLength": PAGE_MARK_CHARS, "maxLength": PAGE_MARK_CHARS })),
        ("SignIn", "case_reference", filled(CASE_REFERENCE_CHARS_MAX)),
        ("SignIn", "language", language()),
        ("ToDoAnswer", "days", json!({ "maxItems": TO_DO_DAYS_MAX, "uniqueItems": true })),
        ("ToDoAnswer", "text", words(TO_DO_TEXT_CHARS_MAX)),
    ]
}

fn at_most(chars: usize) -> Value {
    json!({ "maxLength": chars })
}

fn filled(chars: usize) -> Value {
    json!({ "minLength": 1, "maxLength": chars })
}

fn words(chars: usize) -> Value {
    json!({ "minLength": 1, "maxLength": chars, "pattern": HAS_WORDS })
}

fn language() -> Value {
    json!({ "maxLength": LANGUAGE_TAG_CHARS_MAX, "pattern": LANGUAGE_TAG })
}

fn phone_number() -> Value {
    let pattern = format!(r"(\d\D*){{{PHONE_DIGITS_MIN}}}");
    json!({ "maxLength": PHONE_NUMBER_CHARS_MAX, "pattern": pattern })
}
