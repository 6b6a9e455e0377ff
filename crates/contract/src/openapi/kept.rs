//! What an answer that caches may keep has besides: its tag, how long it may be kept, and `304`.

use serde_json::{Value, json};

/// Adds it to an operation.
pub fn add_to(operation: &mut Value) {
    let headers = json!({
        "X-Request-Id": { "$ref": "#/components/headers/RequestId" },
        "ETag": {
            "description": "Names this version of the answer.", "required": true,
            "schema": { "type": "string" }
        },
        "Cache-Control": {
            "description": "`public`, and for how long.", "required": true,
            "schema": { "type": "string" }
        }
    });
    if let Some(answers) = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut)
    {
        if let Some(success) = answers.get_mut("200").and_then(Value::as_object_mut) {
            success.insert("headers".to_owned(), headers.clone());
        }
        let same = json!({ "description": "It is still the version that was asked about.", "headers": headers });
        answers.insert("304".to_owned(), same);
    }
    if let Some(parameters) = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut)
    {
        parameters.push(json!({
            "name": "If-None-Match", "in": "header", "required": false,
            "description": "The tag of the version that is at hand.",
            "schema": { "type": "string" }
        }));
    }
}
