//! Why we refuse a request, and the problem details that say so.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::{FieldProblem, Problem, ProblemCode};

use crate::faults::Fault;
use crate::request_id;

/// Why we refuse a request.
#[derive(Debug)]
pub enum Refusal {
    /// The code is wrong, expired or used.
    CodeNotAccepted,
    /// There is no session.
    SignedOut,
    /// A session cannot begin without the key of a page.
    PageKeyMissing,
    /// The page of the session has not said that it goes.
    PageOpen,
    /// There is no such thing, or it belongs to somebody else.
    NotFound,
    /// The path exists, but not with this method.
    Method,
    /// Too many tries; how many seconds to wait.
    TooManyRequests(i64),
    /// The body is unreadable; the status says why.
    Unreadable(StatusCode),
    /// Some fields are unacceptable.
    Fields(Vec<FieldProblem>),
    /// It needs a new one-time code first.
    FreshCodeNeeded,
    /// As many helpers' codes work as may.
    HelpersFull,
    /// The request did not come from the portal itself.
    Foreign,
    /// A required `Idempotency-Key` is missing or invalid.
    KeyMissing,
    /// The same key was used with another body.
    KeyReused,
    /// The first request with this key is still running.
    KeyInUse,
    /// The slot is taken, or gone.
    SlotTaken,
    /// It can no longer be changed.
    NotChangeable,
    /// The backend failed. The reason goes to the log, never into the answer.
    Broken(String),
    /// The fault fixed for a reference.
    FixedFault(Fault),
}

/// One unacceptable field.
pub fn field(name: &str, reason: &str) -> FieldProblem {
    FieldProblem {
        field: name.to_owned(),
        reason: reason.to_owned(),
    }
}

impl From<sqlx::Error> for Refusal {
    fn from(error: sqlx::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<getrandom::Error> for Refusal {
    fn from(error: getrandom::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

impl Refusal {
    fn describe(&self) -> (StatusCode, ProblemCode, &'static str) {
        match self {
            Self::CodeNotAccepted
            | Self::SignedOut
            | Self::PageKeyMissing
            | Self::PageOpen
            | Self::FreshCodeNeeded => self.describe_session(),
            Self::HelpersFull => (
                StatusCode::CONFLICT,
                ProblemCode::HelpersFull,
                "As many helpers' codes work as may.",
            ),
            Self::NotFound => (
                StatusCode::NOT_FOUND,
                ProblemCode::NotFound,
                "There is no such thing.",
            ),
            Self::Method => (
                StatusCode::METHOD_NOT_ALLOWED,
                ProblemCode::Invalid,
                "This path does not know the method.",
            ),
            Self::TooManyRequests(_) => (
                StatusCode::TOO_MANY_REQUESTS,
                ProblemCode::TooManyRequests,
                "Too many tries. Wait as long as Retry-After says.",
            ),
            Self::Unreadable(status) => {
                (*status, ProblemCode::Invalid, "The request cannot be read.")
            }
            Self::Fields(_) => (
                StatusCode::UNPROCESSABLE_ENTITY,
                ProblemCode::Invalid,
                "Some fields are not acceptable.",
            ),
            Self::Foreign => (
                StatusCode::FORBIDDEN,
                ProblemCode::ForeignRequest,
                "The request did not come from the portal itself.",
            ),
            Self::KeyMissing => (
                StatusCode::BAD_REQUEST,
                ProblemCode::KeyMissing,
                "An Idempotency-Key of 1 to 255 visible characters is needed.",
            ),
            Self::KeyReused => (
                StatusCode::UNPROCESSABLE_ENTITY,
                ProblemCode::KeyReused,
                "The key was used with another body.",
            ),
            Self::KeyInUse => (
                StatusCode::CONFLICT,
                ProblemCode::KeyInUse,
                "The first request with this key is still running.",
            ),
            Self::SlotTaken => (
                StatusCode::CONFLICT,
                ProblemCode::SlotTaken,
                "The slot is not free.",
            ),
            Self::NotChangeable => (
                StatusCode::CONFLICT,
                ProblemCode::NotChangeable,
                "It can no longer be changed.",
            ),
            Self::Broken(_) | Self::FixedFault(_) => (
                StatusCode::INTERNAL_SERVER_ERROR,
                ProblemCode::Unavailable,
                "The backend failed.",
            ),
        }
    }

    /// Why no session begins, goes on or is there.
    fn describe_session(&self) -> (StatusCode, ProblemCode, &'static str) {
        match self {
            Self::CodeNotAccepted => (
                StatusCode::UNAUTHORIZED,
                ProblemCode::CodeNotAccepted,
                "The code is wrong, old or used.",
            ),
            Self::FreshCodeNeeded => (
                StatusCode::FORBIDDEN,
                ProblemCode::FreshCodeNeeded,
                "A new one-time code is needed first.",
            ),
            Self::PageKeyMissing => (
                StatusCode::BAD_REQUEST,
                ProblemCode::PageKeyMissing,
                "X-Waymark-Page with 32 to 64 letters and digits is needed.",
            ),
            Self::PageOpen => (
                StatusCode::CONFLICT,
                ProblemCode::PageOpen,
                "The page of the session is still open.",
            ),
            _ => (
                StatusCode::UNAUTHORIZED,
                ProblemCode::SignedOut,
                "Nobody is signed in.",
            ),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        if let Self::FixedFault(fault) = self {
            return fault.answer();
        }
        let (status, code, title) = self.describe();
        if let Self::Broken(reason) = &self {
            // The log names the request, never the person.
            eprintln!("request {} failed: {reason}", request_id::current());
        }
        let mut problem = Problem::new(&code, status.as_u16(), title);
        if let Self::Fields(fields) = &self {
            problem.fields.clone_from(fields);
        }
        let mut response = problem_response(problem, status);
        if let Self::TooManyRequests(secs) = self {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from(secs.max(1)));
        }
        response
    }
}

/// An answer with problem details, including the request id.
pub fn problem_response(mut problem: Problem, status: StatusCode) -> Response {
    problem.request_id = Some(request_id::current());
    let body = serde_json::to_string(&problem).unwrap_or_default();
    (
        status,
        [(header::CONTENT_TYPE, "application/problem+json")],
        body,
    )
        .into_response()
}
