//! The types of the contract as schemas, each with the example of `examples.json`.

use serde_json::{Map, Value, json};
use utoipa::OpenApi;

use super::limits;
use crate::{
    CallbackChange, CallbackList, CallbackRequest, Case, CaseFeedback, CaseList, CodeAttempt,
    ContactPreferences, Feedback, HelperCreated, HelperList, HelperRequest, HelperSignIn, Message,
    MessageDraft, MessageList, PageMark, Performance, PhoneCall, Problem, Session, SignIn,
    SignInStarted, SlotList, ToDo, ToDoAnswer,
};

/// One example of each body, as it goes over the wire.
pub const EXAMPLES: &str = include_str!("examples.json");

#[derive(OpenApi)]
#[openapi(components(schemas(
    PhoneCall,
    CallbackChange,
    CallbackList,
    CallbackRequest,
    Case,
    CaseFeedback,
    CaseList,
    CodeAttempt,
    ContactPreferences,
    Feedback,
    HelperCreated,
    HelperList,
    HelperRequest,
    HelperSignIn,
    Message,
    MessageDraft,
    MessageList,
    PageMark,
    Performance,
    Problem,
    Session,
    SignIn,
    SignInStarted,
    SlotList,
    ToDo,
    ToDoAnswer,
)))]
struct Types;

/// Every schema by its name.
pub fn schemas() -> Map<String, Value> {
    let types = serde_json::to_value(Types::openapi()).unwrap_or_default();
    let mut schemas = types
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    limits::add(&mut schemas);
    for (name, schema) in &mut schemas {
        if let (Some(example), Some(schema)) = (example(name), schema.as_object_mut()) {
            schema.insert("examples".to_owned(), json!([example]));
        }
    }
    if let Some(request) = schemas
        .get_mut("CallbackRequest")
        .and_then(Value::as_object_mut)
    {
        request.insert("anyOf".to_owned(), a_number_unless_by_video());
    }
    if let Some(answer) = schemas.get_mut("ToDoAnswer").and_then(Value::as_object_mut) {
        answer.insert("oneOf".to_owned(), one_way_of_answering());
    }
    schemas.insert("ServicePage".to_owned(), service_page());
    schemas.insert("Service".to_owned(), service());
    schemas.insert("Feed".to_owned(), feed());
    schemas
}

/// The example of a body.
pub fn example(name: &str) -> Option<Value> {
    let examples: Map<String, Value> = serde_json::from_str(EXAMPLES).unwrap_or_default();
    examples.get(name).cloned()
}

/// A call needs a number that the person chose, unless it is by video.
fn a_number_unless_by_video() -> Value {
    json!([
        { "required": ["number_id"], "properties": { "number_id": { "type": "string" } } },
        { "required": ["new_number"], "properties": { "new_number": { "type": "string" } } },
        { "properties": { "way": { "const": "bsl_video" } } }
    ])
}

/// An answer goes one way.
fn one_way_of_answering() -> Value {
    json!([
        { "required": ["yes"], "properties": { "yes": { "type": "boolean" } } },
        { "required": ["days"], "properties": { "days": { "type": "array" } } },
        { "required": ["text"], "properties": { "text": { "type": "string" } } }
    ])
}

/// What this contract needs of a service. Open Referral UK has many more fields.
fn service() -> Value {
    json!({
        "type": "object",
        "description": "A service as Open Referral UK 3.0 describes it. Only `id` and `name` are always there.",
        "required": ["id", "name"],
        "properties": {
            "id": { "type": "string" },
            "name": { "type": "string" },
            "status": { "type": "string" },
            "description": { "type": ["string", "null"] },
            "assured_date": {
                "type": ["string", "null"],
                "format": "date",
                "description": "The day somebody last checked the entry."
            }
        }
    })
}

fn service_page() -> Value {
    json!({
        "type": "object",
        "required": ["empty", "contents"],
        "properties": {
            "total_items": { "type": "integer", "minimum": 0 },
            "total_pages": { "type": "integer", "minimum": 0 },
            "page_number": { "type": "integer", "minimum": 1 },
            "size": { "type": "integer", "minimum": 0, "description": "How many services this page holds." },
            "first_page": { "type": "boolean" },
            "last_page": { "type": "boolean" },
            "empty": { "type": "boolean" },
            "contents": { "type": "array", "items": { "$ref": "#/components/schemas/Service" } }
        }
    })
}

fn feed() -> Value {
    json!({
        "type": "object",
        "required": ["version", "profile", "openapi_url"],
        "properties": {
            "version": { "type": "string", "examples": ["HSDS-UK-3.0"] },
            "profile": { "type": "string", "format": "uri" },
            "openapi_url": { "type": "string", "format": "uri" }
        }
    })
}
