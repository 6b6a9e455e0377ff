//! A backend without keys: the portal looks for the call before it asks again.

mod backend;

use callback::{Answer, Once, Order, Refusal, Sending, State};
use contract::{CallbackState, PhoneCall};

use super::{MAY_PASS, call, confirmed, key};

/// The call as the backend has it.
fn held(slot_id: &str, state: CallbackState) -> PhoneCall {
    let mut held = call();
    slot_id.clone_into(&mut held.window.id);
    held.state = state;
    held
}

/// A call that is booked.
pub fn booked(slot_id: &str) -> PhoneCall {
    held(slot_id, CallbackState::Booked)
}

/// A request whose first answer was lost, and for which the portal looks now.
fn looking() -> Sending {
    let mut sending = Sending::default();
    sending.open(key(1), Once::Look);
    assert_eq!(sending.press("s1"), Order::Send);
    assert_eq!(sending.answered(&key(1), MAY_PASS, 0.0), Order::Wait(0));
    assert_eq!(sending.waited(&key(1)), Order::Look);
    assert!(sending.is_trying_again());
    sending
}

/// The person chooses another time after a no.
fn chooses(sending: &mut Sending, slot_id: &str) -> Order {
    sending.open(key(2), Once::Look);
    sending.press(slot_id)
}

#[test]
fn a_first_attempt_needs_no_look() {
    let mut sending = Sending::default();
    sending.open(key(1), Once::Look);
    assert_eq!(sending.press("s1"), Order::Send);
    let _ = sending.answered(&key(1), Answer::NotSent, 0.0);
    assert_eq!(
        sending.press("s1"),
        Order::Send,
        "nothing has left the device"
    );
}

#[test]
fn a_call_in_the_same_time_is_the_confirmation() {
    let mut sending = looking();
    let calls = [booked("s9"), booked("s1")];
    assert_eq!(sending.looked(&key(1), Some(&calls)), Order::Rest);
    assert_eq!(sending.state(), &State::Confirmed(booked("s1")));
}

#[test]
fn without_such_a_call_it_is_sent_again() {
    let mut sending = looking();
    let calls = [held("s1", CallbackState::Cancelled), booked("s9")];
    assert_eq!(sending.looked(&key(1), Some(&calls)), Order::Send);
}

#[test]
fn when_the_look_fails_it_stays_unknown_and_the_next_press_looks_again() {
    let mut sending = looking();
    assert_eq!(sending.looked(&key(1), None), Order::Rest);
    assert_eq!(sending.state(), &State::Unknown);
    sending.open(key(2), Once::Look);
    assert_eq!(sending.press("s1"), Order::Look);
}

#[test]
fn a_time_that_is_taken_may_be_taken_by_an_earlier_attempt() {
    let taken = |calls: Option<&[PhoneCall]>| {
        let mut sending = looking();
        assert_eq!(sending.looked(&key(1), Some(&[])), Order::Send);
        let no = Answer::Refused(Refusal::SlotTaken);
        assert_eq!(sending.answered(&key(1), no, 0.0), Order::Look);
        assert_eq!(sending.looked(&key(1), calls), Order::Rest);
        sending.state().clone()
    };
    assert_eq!(taken(Some(&[booked("s1")])), State::Confirmed(booked("s1")));
    assert_eq!(
        taken(Some(&[booked("s9")])),
        State::Refused(Refusal::SlotTaken)
    );
    assert_eq!(taken(None), State::Unknown);
}

#[test]
fn an_attempt_that_is_late_is_found_when_another_time_was_chosen_meanwhile() {
    let mut sending = looking();
    let _ = sending.looked(&key(1), Some(&[]));
    let _ = sending.answered(&key(1), Answer::Refused(Refusal::SlotTaken), 0.0);
    let _ = sending.looked(&key(1), Some(&[]));
    assert_eq!(chooses(&mut sending, "s2"), Order::Look);
    let _ = sending.looked(&key(2), Some(&[booked("s1")]));
    assert_eq!(sending.state(), &State::SentBefore);
    // The person has been told, and asks for another call.
    assert_eq!(chooses(&mut sending, "s2"), Order::Send);
}

#[test]
fn a_look_for_another_request_is_not_taken() {
    let mut sending = looking();
    assert_eq!(sending.looked(&key(9), Some(&[booked("s1")])), Order::Rest);
    assert_eq!(sending.state(), &State::Busy);
    assert_eq!(sending.answered(&key(1), confirmed(), 0.0), Order::Rest);
    assert_eq!(sending.state(), &State::Busy);
}
