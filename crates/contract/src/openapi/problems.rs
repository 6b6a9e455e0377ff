//! The problems with which each endpoint may answer.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::endpoints::{Access, Endpoint};
use super::json::set;
use crate::{Problem, ProblemCode};

/// The problems of an endpoint, by status.
pub fn problems(endpoint: &Endpoint) -> Map<String, Value> {
    let mut by_status: BTreeMap<u16, Vec<ProblemCode>> = BTreeMap::new();
    let mut add = |status, code| {
        let codes = by_status.entry(status).or_default();
        if !codes.contains(&code) {
            codes.push(code);
        }
    };
    if endpoint.access == Access::Person {
        add(401, ProblemCode::SignedOut);
    }
    if endpoint.path.contains("{case_id}") {
        add(404, ProblemCode::NotFound);
    }
    if endpoint.changes() {
        add(403, ProblemCode::ForeignRequest);
    }
    if endpoint.takes.is_some() {
        for status in [400, 413, 415, 422] {
            add(status, ProblemCode::Invalid);
        }
    }
    for (status, code) in endpoint.problems {
        add(*status, code.clone());
    }
    add(500, ProblemCode::Unavailable);
    by_status
        .iter()
        .map(|(status, codes)| (status.to_string(), answer(*status, codes)))
        .collect()
}

fn answer(status: u16, codes: &[ProblemCode]) -> Value {
    let names: Vec<_> = codes
        .iter()
        .map(|code| format!("`{}`", code.as_str()))
        .collect();
    let examples: Map<String, Value> = codes
        .iter()
        .map(|code| {
            (
                code.as_str().to_owned(),
                json!({ "value": example(code, status) }),
            )
        })
        .collect();
    let mut headers = json!({ "X-Request-Id": { "$ref": "#/components/headers/RequestId" } });
    if status == 429 {
        set(
            &mut headers,
            "Retry-After",
            json!({ "$ref": "#/components/headers/RetryAfter" }),
        );
    }
    json!({
        "description": format!("{}: {}", reason(status), names.join(", ")),
        "headers": headers,
        "content": { "application/problem+json": {
            "schema": { "$ref": "#/components/schemas/Problem" },
            "examples": examples
        } }
    })
}

fn example(code: &ProblemCode, status: u16) -> Problem {
    let mut problem = Problem::new(code, status, reason(status));
    problem.request_id = Some("7KQ2XWNB4HTE".to_owned());
    problem
}

const fn reason(status: u16) -> &'static str {
    match status {
        400 => "The request cannot be read",
        401 => "Nobody is signed in, or the code is not accepted",
        403 => "The request did not come from the portal itself",
        404 => "There is no such thing, or it is not this person's",
        409 => "It cannot be done now",
        413 => "The body is too long",
        415 => "The body is not JSON",
        422 => "Fields are not acceptable",
        429 => "Too many tries",
        _ => "The backend failed",
    }
}
