//! Answering what the people who handle the case ask for.

use contract::{CaseId, ToDo, ToDoAnswer, ToDoId, paths};

use super::ApiError;
use super::reading::parse;
use super::transport::{Request, body, send};
use crate::session::SignedIn;

impl SignedIn {
    /// Answers something to do, or changes the answer. The backend carries it out once per key.
    ///
    /// # Errors
    /// `NotChangeable` after its day, or when staff have taken it away. After `Offline`, `TimedOut`,
    /// `Unavailable` or `Malformed` the answer may have arrived.
    pub async fn answer_to_do(
        self,
        case_id: &CaseId,
        id: &ToDoId,
        key: String,
        answer: &ToDoAnswer,
    ) -> Result<ToDo, ApiError> {
        let request = Request::post(path_of(case_id, id)?, body(answer)).with_idempotency_key(key);
        parse(&send(request).await?)
    }
}

fn path_of(case_id: &CaseId, id: &ToDoId) -> Result<String, ApiError> {
    let id = id.as_str();
    let path = || paths::case(case_id.as_str(), &["/to-dos/", id, "/answer"].concat());
    paths::is_id(id).then(path).ok_or(ApiError::NotFound)
}
