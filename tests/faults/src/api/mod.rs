//! What the portal makes of an answer: its own file, compiled here for this machine.

#[path = "../../../../src/api/answer.rs"]
mod answer;
#[expect(dead_code, reason = "nothing here fetches a part of the app")]
#[path = "../../../../src/api/error.rs"]
mod error;
mod reading;

pub use error::ApiError;
pub use reading::parse;

#[cfg(test)]
mod tests {
    use callback::Refusal;
    use contract::PhoneCall;
    use sending::Answer;

    use super::ApiError;
    use crate::outcome::{answer_by_hand, callback_answer};

    type CallbackAnswer = Answer<PhoneCall, Refusal>;

    #[track_caller]
    fn check(status: u16, code: &str, retry_after: Option<&str>, expected: &CallbackAnswer) {
        let body = format!(r#"{{"type":"/problems/{code}","title":"","status":{status}}}"#);
        let error = ApiError::from_answer(status, &body, retry_after.map(str::to_owned));
        assert_eq!(callback_answer(Err(error)), *expected, "{status} {code}");
    }

    const fn may_pass(retry_after_secs: Option<u32>) -> CallbackAnswer {
        Answer::MayPass { retry_after_secs }
    }

    #[test]
    fn only_a_no_of_the_backend_is_a_no() {
        check(409, "slot-taken", None, &Answer::Taken(Refusal::SlotTaken));
        check(
            422,
            "invalid",
            None,
            &Answer::Refused(Refusal::Fields(Vec::new())),
        );
        check(
            404,
            "not-found",
            None,
            &Answer::Refused(Refusal::NoSuchCase),
        );
        check(401, "signed-out", None, &Answer::SignedOut);
        check(422, "idempotency-key-reused", None, &Answer::SentBefore);
        for status in [500, 501, 400, 403, 413] {
            check(status, "unavailable", None, &Answer::Failed);
        }
    }

    #[test]
    fn what_may_pass_is_tried_again() {
        for status in [408, 425, 502, 503, 504] {
            check(status, "unavailable", None, &may_pass(None));
        }
        check(503, "unavailable", Some("3"), &may_pass(Some(3)));
        check(503, "unavailable", Some("Wed, 25 Nov"), &may_pass(None));
        check(409, "idempotency-key-in-use", None, &may_pass(None));
        check(429, "too-many-requests", Some("3"), &may_pass(Some(3)));
        check(429, "too-many-requests", None, &may_pass(Some(60)));
        assert_eq!(callback_answer(Err(ApiError::Offline)), Answer::Dropped);
        assert_eq!(callback_answer(Err(ApiError::TimedOut)), may_pass(None));
    }

    #[test]
    fn a_person_who_tries_again_by_hand_is_told_to_wait() {
        let often = || ApiError::TooManyRequests(30);
        let answer = answer_by_hand::<()>(Err(often()));
        assert_eq!(answer, Answer::NotNow(often()));
        let answer = answer_by_hand::<()>(Err(ApiError::UnavailableFor(30)));
        let retry_after_secs = Some(30);
        assert_eq!(answer, Answer::MayPass { retry_after_secs });
    }
}
