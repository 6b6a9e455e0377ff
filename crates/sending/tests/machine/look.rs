//! A backend without keys: the client looks what is there before it asks again.

mod backend;

use sending::{Found, Once, Order, State};

use super::{Answer, CONFIRMED, MAY_PASS, Sending, TAKEN, held, key};

/// What a look brings: each of these is there.
fn all(subjects: &[&str]) -> Option<Vec<Found<&'static str>>> {
    Some(subjects.iter().map(|subject| held(subject)).collect())
}

/// A request whose first answer was lost, and for which the client looks now.
fn looking() -> Sending {
    let mut sending = Sending::default();
    sending.open(key(1), Once::Look);
    assert_eq!(sending.press("s1"), Order::Send);
    assert_eq!(sending.answered(&key(1), MAY_PASS, 0.0), Order::Wait(0));
    assert_eq!(sending.waited(&key(1)), Order::Look);
    assert!(sending.is_trying_again());
    sending
}

/// The person chooses something else after a no.
fn chooses(sending: &mut Sending, subject: &str) -> Order {
    sending.open(key(2), Once::Look);
    sending.press(subject)
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
fn what_is_found_is_the_confirmation() {
    let mut sending = looking();
    assert_eq!(sending.looked(&key(1), all(&["s9", "s1"])), Order::Rest);
    assert_eq!(sending.state(), &State::Confirmed("R-4821"));
}

#[test]
fn what_is_not_found_is_sent_again() {
    let mut sending = looking();
    assert_eq!(sending.looked(&key(1), all(&["s9"])), Order::Send);
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
fn what_is_taken_may_be_taken_by_an_earlier_attempt() {
    let taken = |found| {
        let mut sending = looking();
        assert_eq!(sending.looked(&key(1), all(&[])), Order::Send);
        assert_eq!(sending.answered(&key(1), TAKEN, 0.0), Order::Look);
        assert_eq!(sending.looked(&key(1), found), Order::Rest);
        sending.state().clone()
    };
    assert_eq!(taken(all(&["s1"])), State::Confirmed("R-4821"));
    assert_eq!(taken(all(&["s9"])), State::Refused("taken"));
    assert_eq!(taken(None), State::Unknown);
}

#[test]
fn an_attempt_that_is_late_is_found_when_something_else_was_chosen_meanwhile() {
    let mut sending = looking();
    let _ = sending.looked(&key(1), all(&[]));
    let _ = sending.answered(&key(1), TAKEN, 0.0);
    let _ = sending.looked(&key(1), all(&[]));
    assert_eq!(chooses(&mut sending, "s2"), Order::Look);
    let _ = sending.looked(&key(2), all(&["s1"]));
    assert_eq!(sending.state(), &State::SentBefore);
    // The person has been told, and asks once more.
    assert_eq!(chooses(&mut sending, "s2"), Order::Send);
}

#[test]
fn a_look_for_another_request_is_not_taken() {
    let mut sending = looking();
    assert_eq!(sending.looked(&key(9), all(&["s1"])), Order::Rest);
    assert_eq!(sending.state(), &State::Busy);
    assert_eq!(sending.answered(&key(1), CONFIRMED, 0.0), Order::Rest);
    assert_eq!(sending.state(), &State::Busy);
}

#[test]
fn what_is_found_but_cannot_be_told_again_was_sent_before() {
    let mut sending = looking();
    let found = Found {
        confirmed: None,
        ..held("s1")
    };
    assert_eq!(sending.looked(&key(1), Some(vec![found])), Order::Rest);
    assert_eq!(sending.state(), &State::SentBefore);
}

#[test]
fn without_keys_nobody_can_say_that_one_was_used_before() {
    let mut sending = Sending::default();
    sending.open(key(1), Once::Look);
    let _ = sending.press("s1");
    let _ = sending.answered(&key(1), Answer::SentBefore, 0.0);
    assert_eq!(sending.state(), &State::Unknown);
    assert_eq!(
        sending.press("s1"),
        Order::Look,
        "it may have arrived all the same"
    );
}
