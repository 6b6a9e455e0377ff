//! Whatever happens in whatever order: the key, the claim of success, coming to rest.

use proptest::prelude::*;
use sending::{Found, IdempotencyKey, Once, Order, State};

use super::{Answer, CONFIRMED, MAY_PASS, Sending, TAKEN, held, opened};

#[derive(Clone, Debug)]
enum Event {
    Open(u8),
    Press,
    Answered(Answer),
    Waited,
    Looked(Option<Vec<Found<&'static str>>>),
}

fn answers() -> impl Strategy<Value = Answer> {
    prop_oneof![
        Just(CONFIRMED),
        Just(Answer::SignedOut),
        Just(Answer::NotSent),
        Just(Answer::SentBefore),
        Just(Answer::Failed),
        Just(Answer::Dropped),
        Just(TAKEN),
        Just(Answer::Refused("invalid")),
        Just(Answer::NotNow("too often")),
        prop::option::of(0..90_u32)
            .prop_map(|retry_after_secs| Answer::MayPass { retry_after_secs }),
    ]
}

/// What a backend without keys has: nothing, what was asked for, or something else.
fn found() -> impl Strategy<Value = Vec<Found<&'static str>>> {
    prop::collection::vec(prop_oneof![Just(held("s1")), Just(held("s9"))], 0..3)
}

fn either() -> impl Strategy<Value = Once> {
    prop_oneof![Just(Once::Key), Just(Once::Look)]
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        any::<u8>().prop_map(Event::Open),
        Just(Event::Press),
        answers().prop_map(Event::Answered),
        Just(Event::Waited),
        prop::option::of(found()).prop_map(Event::Looked),
    ];
    prop::collection::vec(event, 0..60)
}

/// Carries out one event; says what is to be done and which answer was given.
fn carry_out(sending: &mut Sending, once: Once, event: &Event, random: f64) -> Order {
    let key = sending.key().cloned();
    match (event, key) {
        (Event::Open(of), _) => {
            sending.open(IdempotencyKey::of([*of; 16]), once);
            Order::Rest
        }
        (Event::Press, _) => sending.press("s1"),
        (Event::Answered(answer), Some(key)) => sending.answered(&key, answer.clone(), random),
        (Event::Waited, Some(key)) => sending.waited(&key),
        (Event::Looked(found), Some(key)) => sending.looked(&key, found.clone()),
        (_, None) => Order::Rest,
    }
}

proptest! {
    #[test]
    fn the_key_changes_only_after_a_final_answer(
        events in events(), once in either(), random in 0.0..1.0_f64,
    ) {
        let mut sending = Sending::default();
        let (mut sent, mut is_final) = (None, false);
        for event in &events {
            let was_busy = sending.state() == &State::Busy;
            let order = carry_out(&mut sending, once, event, random);
            is_final |= was_busy
                && matches!(sending.state(), State::Refused(_) | State::SentBefore);
            if order == Order::Send {
                let key = sending.key().cloned();
                prop_assert!(key.is_some());
                prop_assert!(sent.is_none() || is_final || sent == key);
                (sent, is_final) = (key, false);
            }
        }
    }

    #[test]
    fn success_is_claimed_only_when_the_backend_said_so(
        events in events(), once in either(), random in 0.0..1.0_f64,
    ) {
        let mut sending = Sending::default();
        let mut was_confirmed = false;
        for event in &events {
            let _ = carry_out(&mut sending, once, event, random);
            was_confirmed |= match event {
                Event::Answered(Answer::Confirmed(_)) => true,
                Event::Looked(Some(found)) => found.contains(&held("s1")),
                _ => false,
            };
            prop_assert!(was_confirmed || !matches!(sending.state(), State::Confirmed(_)));
        }
    }

    #[test]
    fn from_anywhere_it_comes_to_rest_within_four_attempts(
        events in events(), answer in answers(), found in prop::option::of(found()),
        once in either(), random in 0.0..1.0_f64,
    ) {
        let mut sending = opened();
        for event in &events {
            let _ = carry_out(&mut sending, once, event, random);
        }
        let mut sends = 0;
        while sending.state() == &State::Busy {
            let key = sending.key().cloned().unwrap();
            // One of the three is what the machine waits for; the others are ignored.
            let orders = [
                sending.waited(&key),
                sending.looked(&key, found.clone()),
                sending.answered(&key, answer.clone(), random),
            ];
            sends += orders.iter().filter(|order| **order == Order::Send).count();
            prop_assert!(sends <= 4, "it goes on sending");
        }
    }

    #[test]
    fn a_backend_that_loses_answers_still_keeps_one_request(
        losses in prop::collection::vec((any::<bool>(), any::<bool>()), 1..40),
    ) {
        let mut sending = Sending::default();
        let mut kept: Vec<IdempotencyKey> = Vec::new();
        for (arrives, comes_back) in losses {
            sending.open(IdempotencyKey::of([u8::try_from(kept.len()).unwrap(); 16]), Once::Key);
            let _ = sending.press("s1");
            let key = sending.key().cloned().unwrap();
            if sending.state() == &State::Busy && arrives && !kept.contains(&key) {
                kept.push(key.clone());
            }
            let answer = if arrives && comes_back { CONFIRMED } else { MAY_PASS };
            let _ = sending.answered(&key, answer, 0.0);
            let _ = sending.waited(&key);
            prop_assert!(kept.len() <= 1);
            prop_assert!(!matches!(sending.state(), State::Confirmed(_)) || kept.len() == 1);
        }
    }
}
