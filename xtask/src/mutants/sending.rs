//! What a person sends: once, and confirmed only by the backend.

use super::defence::{Group, Program, Row, defence};

const DEFENCES: &[Row] = &[
    defence(
        "Another answer to something to do has a key of its own",
        "N",
        "src/memory/to_do_drafts.rs",
        ["draft.sent.as_ref() != Some(answer)", "draft.sent.is_none()"],
    )
    .guard(Program::Components, "to_do::another_answer_has_a_key_of_its_own"),
    defence(
        "\"We have your answer\" is said when the backend holds the answer",
        "N",
        "src/screens/to_do/send.rs",
        [
            "let answered = to_do.answered.clone().ok_or(ApiError::Malformed)?;",
            "let answered = to_do.answered.clone().unwrap_or_else(|| answer.sent(contract::Timestamp(0)));",
        ],
    )
    .guard(Program::Components, "to_do::an_answer_without_what_was_answered_is_no_yes"),
];

/// The defences of this place.
pub fn group() -> Group {
    Group::of("Sending once", DEFENCES)
}
