//! What a case holds, for a backend without keys: a request is known by its time.

use contract::{CallbackState, PhoneCall};
use sending::Found;

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
    use super::found;
    use contract::{CallbackState, ContactWay, PhoneCall, Slot, Timestamp};

    #[test]
    fn a_cancelled_call_does_not_count() {
        let call = |slot: &str, state| PhoneCall {
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
        };
        let calls = vec![
            call("s1", CallbackState::Cancelled),
            call("s2", CallbackState::Booked),
        ];
        let subjects: Vec<_> = found(calls).into_iter().map(|one| one.subject).collect();
        assert_eq!(subjects, ["s2"]);
    }
}
