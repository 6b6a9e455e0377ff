//! Whatever the network does, a request is carried out once and success is never claimed early.

mod look;
mod properties;

use sending::{Found, IdempotencyKey, Once, Order, Retries, State};

/// A request whose confirmation is a reference, and whose refusal is a reason.
type Sending = sending::Sending<&'static str, &'static str>;
type Answer = sending::Answer<&'static str, &'static str>;

const MAY_PASS: Answer = Answer::MayPass {
    retry_after_secs: None,
};
const CONFIRMED: Answer = Answer::Confirmed("R-4821");
const TAKEN: Answer = Answer::Taken("taken");

/// What the backend has of this subject.
fn held(subject: &str) -> Found<&'static str> {
    Found {
        subject: subject.to_owned(),
        confirmed: Some("R-4821"),
    }
}

fn key(of: u8) -> IdempotencyKey {
    IdempotencyKey::of([of; 16])
}

/// A request whose page is open.
fn opened() -> Sending {
    let mut sending = Sending::default();
    sending.open(key(1), Once::Key);
    sending
}

/// A request that is on its way.
fn on_its_way() -> Sending {
    let mut sending = opened();
    assert_eq!(sending.press("s1"), Order::Send);
    sending
}

#[test]
fn a_key_is_32_hexadecimal_digits() {
    assert_eq!(key(0x0f).as_str(), "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f");
}

#[test]
fn a_second_press_is_ignored() {
    let mut sending = on_its_way();
    assert_eq!(sending.press("s1"), Order::Rest);
    let _ = sending.answered(&key(1), CONFIRMED, 0.5);
    assert_eq!(sending.press("s1"), Order::Rest);
}

#[test]
fn the_pauses_grow_and_end_in_not_knowing() {
    let mut sending = on_its_way();
    for bound in [500, 1_000, 2_000] {
        assert_eq!(sending.answered(&key(1), MAY_PASS, 1.0), Order::Wait(bound));
        assert_eq!(sending.waited(&key(1)), Order::Send);
    }
    assert_eq!(sending.answered(&key(1), MAY_PASS, 1.0), Order::Rest);
    assert_eq!(sending.state(), &State::Unknown);
}

#[test]
fn the_backend_says_how_long_to_wait() {
    let wait = |secs| Answer::MayPass {
        retry_after_secs: Some(secs),
    };
    assert_eq!(
        on_its_way().answered(&key(1), wait(3), 0.0),
        Order::Wait(3_000)
    );
    let mut sending = on_its_way();
    assert_eq!(sending.answered(&key(1), wait(31), 0.0), Order::Rest);
    assert_eq!(sending.state(), &State::Unknown);
}

#[test]
fn trying_again_after_not_knowing_keeps_the_key() {
    let mut sending = on_its_way();
    let _ = sending.answered(&key(1), Answer::Failed, 0.0);
    sending.open(key(2), Once::Key);
    assert_eq!(sending.press("s1"), Order::Send);
    assert_eq!(sending.key(), Some(&key(1)));
}

#[test]
fn who_was_signed_out_before_anything_could_arrive_is_where_they_were() {
    let mut sending = on_its_way();
    let _ = sending.answered(&key(1), Answer::SignedOut, 0.0);
    assert_eq!(sending.state(), &State::Ready);
    sending.open(key(2), Once::Key);
    assert_eq!(
        (sending.press("s1"), sending.key()),
        (Order::Send, Some(&key(1)))
    );
}

#[test]
fn who_was_signed_out_after_a_lost_answer_is_told_that_it_is_not_known() {
    let mut sending = on_its_way();
    let _ = sending.answered(&key(1), MAY_PASS, 0.0);
    let _ = sending.waited(&key(1));
    let _ = sending.answered(&key(1), Answer::SignedOut, 0.0);
    assert_eq!(sending.state(), &State::Unknown);
    assert_eq!(
        (sending.press("s1"), sending.key()),
        (Order::Send, Some(&key(1)))
    );
}

#[test]
fn a_phone_without_a_connection_has_sent_nothing_and_keeps_the_key() {
    let mut sending = on_its_way();
    assert_eq!(sending.answered(&key(1), Answer::NotSent, 0.0), Order::Rest);
    assert_eq!(sending.state(), &State::Offline);
    sending.open(key(2), Once::Key);
    assert_eq!(
        (sending.press("s1"), sending.key()),
        (Order::Send, Some(&key(1)))
    );
}

#[test]
fn a_connection_that_goes_after_a_lost_answer_leaves_it_not_known() {
    let mut sending = on_its_way();
    let _ = sending.answered(&key(1), MAY_PASS, 0.0);
    let _ = sending.waited(&key(1));
    let _ = sending.answered(&key(1), Answer::NotSent, 0.0);
    assert_eq!(sending.state(), &State::Unknown);
}

#[test]
fn after_a_no_the_next_attempt_is_a_new_request() {
    let mut sending = on_its_way();
    let _ = sending.answered(&key(1), TAKEN, 0.0);
    assert_eq!(sending.press("s1"), Order::Rest);
    sending.open(key(2), Once::Key);
    assert_eq!(
        (sending.press("s1"), sending.key()),
        (Order::Send, Some(&key(2)))
    );
}

#[test]
fn what_was_sent_before_is_not_sent_again_from_the_same_page() {
    let mut sending = on_its_way();
    let _ = sending.answered(&key(1), Answer::SentBefore, 0.0);
    assert_eq!(sending.press("s1"), Order::Rest);
    sending.open(key(2), Once::Key);
    assert_eq!(
        (sending.press("s1"), sending.key()),
        (Order::Send, Some(&key(2)))
    );
}

#[test]
fn after_a_yes_nothing_is_sent_again() {
    let mut sending = on_its_way();
    let _ = sending.answered(&key(1), CONFIRMED, 0.0);
    sending.open(key(2), Once::Key);
    assert_eq!(
        (sending.press("s1"), sending.key()),
        (Order::Rest, Some(&key(1)))
    );
}

#[test]
fn nothing_is_sent_before_the_page_was_opened() {
    assert_eq!(Sending::default().press("s1"), Order::Rest);
}

#[test]
fn an_answer_to_another_request_is_not_taken() {
    let mut sending = on_its_way();
    let _ = sending.answered(&key(9), CONFIRMED, 0.0);
    assert_eq!(sending.state(), &State::Busy);
}

#[test]
fn a_person_who_tries_again_by_hand_is_told_after_each_attempt() {
    let mut sending = Sending::new(Retries::ByHand);
    for _ in 0..2 {
        sending.open(key(1), Once::Key);
        assert_eq!(sending.press("s1"), Order::Send);
        assert_eq!(sending.answered(&key(1), MAY_PASS, 0.5), Order::Rest);
        assert_eq!(sending.state(), &State::Unknown);
    }
}

#[test]
fn not_now_is_a_no_only_while_nothing_may_have_arrived() {
    let mut sending = on_its_way();
    let _ = sending.answered(&key(1), Answer::NotNow("too often"), 0.0);
    assert_eq!(sending.state(), &State::Refused("too often"));
    let mut sending = on_its_way();
    let _ = sending.answered(&key(1), Answer::Failed, 0.0);
    let _ = sending.press("s1");
    let _ = sending.answered(&key(1), Answer::NotNow("too often"), 0.0);
    assert_eq!(sending.state(), &State::Unknown);
    assert_eq!(sending.key(), Some(&key(1)));
}

#[test]
fn a_request_that_nobody_waits_for_may_have_arrived() {
    let mut sending = on_its_way();
    sending.give_up();
    assert_eq!(sending.state(), &State::Unknown);
    let _ = sending.answered(&key(1), CONFIRMED, 0.0);
    assert_eq!(sending.state(), &State::Unknown, "it comes too late");
    let mut sending = opened();
    sending.give_up();
    assert_eq!(sending.state(), &State::Ready);
}
