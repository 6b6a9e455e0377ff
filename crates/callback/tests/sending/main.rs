//! Whatever the network does, a request is carried out once and success is never claimed early.

mod look;
mod properties;

use callback::{Answer, Field, Key, Once, Order, Refusal, Sending, State};
use contract::{CallbackState, ContactWay, PhoneCall, Slot, Timestamp};

const MAY_PASS: Answer = Answer::MayPass {
    retry_after_secs: None,
};

fn confirmed() -> Answer {
    Answer::Confirmed(call())
}

fn call() -> PhoneCall {
    PhoneCall {
        id: "b1".into(),
        reference: "R-4821".to_owned(),
        window: Slot {
            id: "s1".to_owned(),
            starts_at: Timestamp(0),
            ends_at: Timestamp(3_600),
        },
        state: CallbackState::Booked,
        way: ContactWay::Phone,
        number: None,
    }
}

fn key(of: u8) -> Key {
    Key::of([of; 16])
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
    let _ = sending.answered(&key(1), confirmed(), 0.5);
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
    let _ = sending.answered(&key(1), Answer::Refused(Refusal::SlotTaken), 0.0);
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
fn a_no_names_the_answers_to_change() {
    let named = |refusal: Refusal| -> Vec<_> {
        refusal
            .faults()
            .into_iter()
            .map(|fault| fault.field)
            .collect()
    };
    assert_eq!(named(Refusal::SlotTaken), [Field::Slot]);
    let fields = ["note", "new_number", "unheard_of"]
        .map(str::to_owned)
        .to_vec();
    assert_eq!(
        named(Refusal::Fields(fields)),
        [Field::NewNumber, Field::Note]
    );
    assert_eq!(named(Refusal::NoSuchCase), []);
}

#[test]
fn after_a_yes_nothing_is_sent_again() {
    let mut sending = on_its_way();
    let _ = sending.answered(&key(1), confirmed(), 0.0);
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
    let _ = sending.answered(&key(9), confirmed(), 0.0);
    assert_eq!(sending.state(), &State::Busy);
}
