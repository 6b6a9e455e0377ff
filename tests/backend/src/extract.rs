//! Extractors that answer unreadable requests with problem details too.

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, RawPathParams, Request};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::FieldProblem;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::refusal::{Refusal, field};

/// A JSON body, of a request or an answer.
#[derive(Debug)]
pub struct Json<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Json<T> {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let kind = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok());
        let kind = kind
            .and_then(|kind| kind.split(';').next())
            .unwrap_or_default();
        if !kind.trim().eq_ignore_ascii_case("application/json") {
            return Err(Refusal::Unreadable(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|rejection| Refusal::Unreadable(rejection.status()))?;
        let mut reader = serde_json::Deserializer::from_slice(&bytes);
        let value = serde_path_to_error::deserialize(&mut reader).map_err(refusal)?;
        reader
            .end()
            .map_err(|_| Refusal::Unreadable(StatusCode::BAD_REQUEST))?;
        Ok(Self(value))
    }
}

/// What is wrong with a body: it is unreadable, or a field is unacceptable.
fn refusal(error: serde_path_to_error::Error<serde_json::Error>) -> Refusal {
    let path = error.path().to_string();
    let error = error.into_inner();
    if !error.is_data() {
        return Refusal::Unreadable(StatusCode::BAD_REQUEST);
    }
    Refusal::Fields(vec![field_problem(&path, &error.to_string())])
}

/// The path locates a wrong value; for a missing or unknown field, the error text has its name.
fn field_problem(path: &str, text: &str) -> FieldProblem {
    let quoted = || text.split('`').nth(1).unwrap_or_default();
    if text.starts_with("missing field") {
        field(quoted(), "missing")
    } else if text.starts_with("unknown field") {
        field(quoted(), "not_allowed")
    } else {
        // The portal knows fields, not places in their lists.
        let name = path.split('[').next().unwrap_or_default();
        field(name, "not_allowed")
    }
}

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        axum::Json(self.0).into_response()
    }
}

/// The last id in the path, such as a callback's.
#[derive(Debug)]
pub struct LastId(pub String);

impl<S: Send + Sync> FromRequestParts<S> for LastId {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        let params = RawPathParams::from_request_parts(parts, state)
            .await
            .map_err(|_| Refusal::NotFound)?;
        let last = params.iter().last().map(|(_, value)| value.to_owned());
        last.map(Self).ok_or(Refusal::NotFound)
    }
}

#[cfg(test)]
mod tests {
    use super::field_problem;

    #[test]
    fn a_refused_body_names_its_field() {
        let missing = field_problem(".", "missing field `code` at line 1 column 2");
        assert_eq!(
            (missing.field.as_str(), missing.reason.as_str()),
            ("code", "missing")
        );
        let foreign = field_problem("x", "unknown field `x`, expected one of `way`");
        assert_eq!(
            (foreign.field.as_str(), foreign.reason.as_str()),
            ("x", "not_allowed")
        );
        let wrong = field_problem("days", "invalid type: string, expected u16");
        assert_eq!(
            (wrong.field.as_str(), wrong.reason.as_str()),
            ("days", "not_allowed")
        );
        let one_of_a_list = field_problem("days[3]", "not an RFC 3339 date or time");
        assert_eq!(one_of_a_list.field, "days");
    }
}
