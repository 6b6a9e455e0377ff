//! The answers that faults give.

use std::io;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use contract::{Problem, ProblemCode};
use futures_util::stream;

use crate::faults::Fault;
use crate::refusal::{Refusal, problem_response};

/// Marks an answer never to be sent: the server closes the connection instead.
#[derive(Debug, Clone, Copy)]
pub struct Dropped;

/// A captive portal's answer to everything.
const WEB_PAGE: &str = "<!doctype html><title>Welcome</title><h1>Sign in to the Wi-Fi</h1>";
/// JSON that no endpoint of the contract would answer.
const OTHER_JSON: &str = r#"["this", {"is": "not"}, 42]"#;
/// Longer than any answer of the contract.
const BODY_BYTES_MAX: usize = 4 * 1024 * 1024;

impl Fault {
    /// The answer to a request that is not carried out.
    pub(crate) fn answer(self) -> Response {
        match self {
            Self::Status(status) => {
                let status = StatusCode::from_u16(status)
                    .ok()
                    .filter(|status| status.is_client_error() || status.is_server_error());
                let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                let problem = Problem::new(
                    &ProblemCode::Unavailable,
                    status.as_u16(),
                    "A fault that was asked for.",
                );
                problem_response(problem, status)
            }
            Self::TooManyRequests(secs) => {
                Refusal::TooManyRequests(i64::from(secs)).into_response()
            }
            Self::WrongJson => {
                let json = HeaderValue::from_static("application/json");
                ([(header::CONTENT_TYPE, json)], OTHER_JSON).into_response()
            }
            Self::Html => Html(WEB_PAGE).into_response(),
            // The others change the answer of a request that is carried out.
            Self::Drop | Self::LoseAnswer | Self::CutOff | Self::Delay(_) => dropped(),
        }
    }
}

/// An answer never to be sent: the server closes the connection instead.
pub fn dropped() -> Response {
    let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
    response.extensions_mut().insert(Dropped);
    response
}

/// The same answer, but its body stops halfway although the headers announce its length.
pub async fn cut_off(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let body = to_bytes(body, BODY_BYTES_MAX).await.unwrap_or_default();
    parts
        .headers
        .insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
    let half: Result<Bytes, io::Error> = Ok(body.slice(..body.len() / 2));
    let end = Err(io::Error::from(io::ErrorKind::ConnectionAborted));
    Response::from_parts(parts, Body::from_stream(stream::iter([half, end])))
}
