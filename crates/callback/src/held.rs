//! What a case holds: what may be said of a call, and what a backend without keys is looked at for.

use contract::{CallbackState, PhoneCall, Timestamp};
use sending::Found;

use crate::is_over;

/// What may be said of a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Staff will call: the only promise.
    Promised,
    /// Not promised and not at an end: asked for, missed, late, or in a state that this version does not know.
    Open,
    /// It was cancelled, or has taken place.
    Ended,
}

/// What may be said of a call now.
pub fn standing(call: &PhoneCall, now: Timestamp) -> Standing {
    match call.state {
        CallbackState::Booked if !is_over(&call.window, now) => Standing::Promised,
        CallbackState::Cancelled | CallbackState::Done => Standing::Ended,
        _ => Standing::Open,
    }
}

/// The calls that still stand.
pub fn found(calls: Vec<PhoneCall>) -> Vec<Found<PhoneCall>> {
    let stand = calls.into_iter();
    let stand = stand.filter(|call| call.state != CallbackState::Cancelled);
    stand
        .map(|call| Found {
            subject: call.window.id.clone(),
            confirmed: Some(call),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Standing, found, standing};
    use contract::{CallbackState, ContactWay, PhoneCall, Slot, Timestamp};

    fn call(slot: &str, state: CallbackState) -> PhoneCall {
        PhoneCall {
            id: slot.into(),
            reference: "R-4821".to_owned(),
            window: Slot {
                id: slot.to_owned(),
                starts_at: Timestamp(0),
                ends_at: Timestamp(3_600),
            },
            state,
            way: ContactWay::Phone,
            number: None,
        }
    }

    #[test]
    fn a_cancelled_call_does_not_count() {
        let calls = vec![
            call("s1", CallbackState::Cancelled),
            call("s2", CallbackState::Booked),
        ];
        let subjects: Vec<_> = found(calls).into_iter().map(|one| one.subject).collect();
        assert_eq!(subjects, ["s2"]);
    }

    #[track_caller]
    fn stands(state: &str, now: i64, expected: Standing) {
        let call = call("s1", CallbackState::from(state));
        assert_eq!(standing(&call, Timestamp(now)), expected);
    }

    #[test]
    fn only_what_is_booked_and_still_to_come_is_a_promise() {
        stands("booked", 3_599, Standing::Promised);
        stands("booked", 3_600, Standing::Open);
        for state in ["requested", "missed", "pending_approval", ""] {
            stands(state, 0, Standing::Open);
        }
    }

    #[test]
    fn what_has_ended_is_neither_promised_nor_open() {
        stands("cancelled", 0, Standing::Ended);
        stands("done", 0, Standing::Ended);
    }
}
