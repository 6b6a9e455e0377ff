//! The whole document.

use serde_json::{Map, Value, json};

use super::endpoints::{Access, ENDPOINTS, Endpoint};
use super::json::{reference, set};
use super::{kept, problems, schemas};
use crate::{limits, paths};

/// The introduction of the document.
const ABOUT: &str = "What the Waymark portal asks of a backend.\n\n\
    Times are RFC 3339 in UTC, dates are ISO 8601, names are `snake_case`, problems are RFC 9457 \
    with a code at the end of `type`. A reader ignores fields it does not know and keeps kinds it \
    does not know.\n\n\
    The portal and the API share one origin. Requests that change something carry `X-Waymark`; \
    when the browser sends `Origin` or `Sec-Fetch-Site`, they must say that the request comes from \
    that origin. Answers below `/api/v1` carry `Cache-Control: no-store`, \
    except those of `GET /performance`, which is the same for everybody.";

/// An id in a path.
const ID_PATTERN: &str = "^[A-Za-z0-9_-][A-Za-z0-9_.-]*$";

/// Letters and digits.
const PAGE_KEY_PATTERN: &str = "^[A-Za-z0-9]+$";

/// The contract as an OpenAPI 3.1 document.
pub fn document() -> Value {
    let mut document = parts();
    // Other crates of a build may have serde_json keep the order of insertion.
    document.sort_all_objects();
    document
}

fn parts() -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for endpoint in ENDPOINTS {
        let path = paths.entry(endpoint.path).or_insert_with(|| json!({}));
        set(path, endpoint.method, operation(endpoint));
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Waymark",
            "version": env!("CARGO_PKG_VERSION"),
            "description": ABOUT,
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" }
        },
        "servers": [{ "url": "/", "description": "The origin that serves the portal" }],
        "paths": paths,
        "components": {
            "schemas": schemas::schemas(),
            "headers": headers(),
            "securitySchemes": {
                "session": {
                    "type": "apiKey", "in": "cookie", "name": paths::SESSION_COOKIE,
                    "description": "HttpOnly, Secure, SameSite=Strict, Path=/, no Max-Age. Ends after 10 quiet minutes and after 60."
                },
                "challenge": {
                    "type": "apiKey", "in": "cookie", "name": paths::CHALLENGE_COOKIE,
                    "description": "HttpOnly, Secure, SameSite=Strict, Path=/, Max-Age=600. Holds an id and no reference."
                }
            }
        }
    })
}

fn operation(endpoint: &Endpoint) -> Value {
    let (summary, _) = endpoint
        .about
        .split_once("\n\n")
        .unwrap_or((endpoint.about, ""));
    let mut answers = problems::problems(endpoint);
    answers.insert(endpoint.gives.0.to_string(), success(endpoint));
    let mut operation = json!({
        "operationId": endpoint.id,
        "summary": summary,
        "description": endpoint.about,
        "parameters": parameters(endpoint),
        "security": match endpoint.access {
            Access::Person => json!([{ "session": [] }]),
            Access::Challenge => json!([{ "challenge": [] }]),
            Access::Anyone | Access::Directory => json!([]),
        },
        "responses": answers
    });
    if endpoint.may_be_kept() {
        kept::add_to(&mut operation);
    }
    if let Some(schema) = endpoint.takes {
        set(
            &mut operation,
            "requestBody",
            json!({
                "required": true,
                "content": { "application/json": { "schema": reference(schema) } }
            }),
        );
    }
    operation
}

fn success(endpoint: &Endpoint) -> Value {
    let mut headers = json!({ "X-Request-Id": { "$ref": "#/components/headers/RequestId" } });
    if matches!(
        endpoint.id,
        "askForCode" | "tryCode" | "helperSignIn" | "signOut" | "endSession"
    ) {
        set(
            &mut headers,
            "Set-Cookie",
            json!({ "$ref": "#/components/headers/SetCookie" }),
        );
    }
    if endpoint.makes_callback() {
        set(
            &mut headers,
            "Location",
            json!({ "$ref": "#/components/headers/Location" }),
        );
    }
    let mut answer = json!({ "description": "It was carried out.", "headers": headers });
    if let Some(schema) = endpoint.gives.1 {
        let mut content = json!({ "application/json": { "schema": reference(schema) } });
        if endpoint.id == "services" {
            let lines = json!({ "schema": { "type": "string" } });
            set(&mut content, "application/x-ndjson", lines);
        }
        set(&mut answer, "content", content);
    }
    if endpoint.makes_callback() {
        set(
            &mut answer,
            "links",
            links(&["callback", "changeCallback", "cancelCallback"]),
        );
    }
    answer
}

/// Links from a new callback to the operations on it.
fn links(operations: &[&str]) -> Value {
    let parameters = json!({
        "case_id": "$request.path.case_id",
        "callback_id": "$response.body#/id"
    });
    let link = |id: &&str| {
        (
            (*id).to_owned(),
            json!({ "operationId": id, "parameters": parameters }),
        )
    };
    Value::Object(operations.iter().map(link).collect())
}

fn parameters(endpoint: &Endpoint) -> Vec<Value> {
    let mut parameters: Vec<Value> = endpoint
        .path_names()
        .map(|name| {
            json!({
                "name": name, "in": "path", "required": true,
                "schema": { "type": "string", "minLength": 1, "maxLength": limits::ID_CHARS_MAX, "pattern": ID_PATTERN }
            })
        })
        .collect();
    if endpoint.changes() {
        parameters.push(json!({
            "name": paths::PORTAL_HEADER, "in": "header", "required": true,
            "description": "A page of another site cannot set it.",
            "schema": { "type": "string", "const": paths::PORTAL_HEADER_VALUE }
        }));
    }
    if endpoint.takes_page_key() {
        let schema = if endpoint.begins_session() {
            json!({ "type": "string", "minLength": limits::PAGE_KEY_CHARS_MIN, "maxLength": limits::PAGE_KEY_CHARS_MAX, "pattern": PAGE_KEY_PATTERN })
        } else {
            // Any other than the right one opens nothing.
            json!({ "type": "string" })
        };
        parameters.push(json!({
            "name": paths::PAGE_HEADER, "in": "header", "required": endpoint.begins_session(),
            "description": "The key of the page: random, made by the page for itself, kept in its memory only. A session opens only with the key that it began with.",
            "schema": schema,
            "example": "9f3c1d7e5b2a4c6f8e0d1b3a5c7e9f20"
        }));
    }
    if endpoint.has_key() {
        parameters.push(json!({
            "name": paths::IDEMPOTENCY_KEY, "in": "header", "required": true,
            "description": "Made once for each request of the person, random, kept until there is an answer.",
            "schema": { "type": "string", "minLength": 1, "maxLength": limits::IDEMPOTENCY_KEY_CHARS_MAX, "pattern": "^[!-~]+$" },
            "example": "2f0c7a9e4b1d4c5f8a6e3d2b1c0f9e8d"
        }));
    }
    if endpoint.id == "services" {
        parameters.extend(filters());
    }
    parameters
}

/// The query parameters that filter the list of services.
fn filters() -> impl Iterator<Item = Value> {
    let text = json!({ "type": "string" });
    let switch = json!({ "type": "boolean", "default": false });
    let listed = [
        (
            "page",
            json!({ "type": "integer", "minimum": 1, "maximum": limits::SERVICES_PAGES_MAX, "default": 1 }),
        ),
        (
            "per_page",
            json!({ "type": "integer", "minimum": 1, "maximum": limits::SERVICES_PER_PAGE_MAX, "default": limits::SERVICES_PER_PAGE }),
        ),
        ("search", text.clone()),
        ("taxonomy_term_id", text.clone()),
        ("taxonomy_id", text.clone()),
        ("organization_id", text),
        (
            "modified_after",
            json!({ "type": "string", "format": "date-time" }),
        ),
        ("minimal", switch.clone()),
        ("full", switch),
        (
            "format",
            json!({ "type": "string", "enum": ["json", "ndjson"], "default": "json" }),
        ),
    ];
    listed
        .into_iter()
        .map(|(name, schema)| json!({ "name": name, "in": "query", "schema": schema }))
}

fn headers() -> Value {
    json!({
        "RequestId": {
            "description": "Names the request in the backend's log.",
            "schema": { "type": "string" }
        },
        "RetryAfter": {
            "description": "How many seconds to wait.", "required": true,
            "schema": { "type": "integer", "minimum": 1 }
        },
        "SetCookie": { "description": "See the security schemes.", "schema": { "type": "string" } },
        "Location": { "description": "The path of what was made.", "schema": { "type": "string" } }
    })
}
