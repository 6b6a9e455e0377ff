//! Who reads a case: the person themselves, or a helper.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::app::App;
use crate::refusal::Refusal;
use crate::session::SignedIn;
use crate::visitor::Visitor;

/// Who reads a case. A helper can use only the endpoints that extract a `Reader`.
#[derive(Debug)]
pub enum Reader {
    /// The person whose case it is.
    Person(SignedIn),
    /// A helper.
    Helper(Visitor),
}

impl FromRequestParts<App> for Reader {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        match Visitor::from_request_parts(parts, app).await {
            Ok(visitor) => Ok(Self::Helper(visitor)),
            Err(Refusal::SignedOut) => SignedIn::from_request_parts(parts, app)
                .await
                .map(Self::Person),
            Err(refusal) => Err(refusal),
        }
    }
}
