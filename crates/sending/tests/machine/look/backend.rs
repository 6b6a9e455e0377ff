//! A simulated backend without keys: it loses requests and answers at random, and delivers some late.

use proptest::prelude::*;
use sending::{Once, Order, State};

use super::held;
use crate::{Answer, CONFIRMED, MAY_PASS, Sending, TAKEN, key};

/// What happens to one attempt, and to the look after it.
#[derive(Clone, Copy, Debug)]
struct Luck {
    arrives: Arrival,
    answer_comes_back: bool,
    look_comes_back: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Arrival {
    /// At once.
    Now,
    /// Just before the next attempt: after the look that went before it.
    Late,
    /// Never.
    Never,
}

#[derive(Default)]
struct Backend {
    held: usize,
    late: usize,
    /// Whether it refuses a second request of the same subject.
    is_strict: bool,
}

impl Backend {
    fn book(&mut self) -> Answer {
        if self.is_strict && self.held > 0 {
            return TAKEN;
        }
        self.held += 1;
        CONFIRMED
    }

    fn deliver_late(&mut self) {
        for _ in 0..std::mem::take(&mut self.late) {
            let _ = self.book();
        }
    }

    fn take(&mut self, luck: Luck) -> Answer {
        match luck.arrives {
            Arrival::Never => MAY_PASS,
            Arrival::Late => {
                self.late += 1;
                MAY_PASS
            }
            Arrival::Now => {
                let answer = self.book();
                if luck.answer_comes_back {
                    answer
                } else {
                    MAY_PASS
                }
            }
        }
    }
}

fn luck(arrivals: &'static [Arrival]) -> impl Strategy<Value = Vec<Luck>> {
    let one = (prop::sample::select(arrivals), any::<bool>(), any::<bool>());
    let one = one.prop_map(|(arrives, answer_comes_back, look_comes_back)| Luck {
        arrives,
        answer_comes_back,
        look_comes_back,
    });
    prop::collection::vec(one, 1..30)
}

/// Asks for the same until there is an answer or the luck is used up.
fn ask(backend: &mut Backend, luck: &[Luck]) -> State<&'static str, &'static str> {
    let mut sending = Sending::default();
    let key = key(1);
    let mut luck = luck.iter().copied();
    let mut order = Order::Rest;
    loop {
        order = match order {
            Order::Rest => {
                if !matches!(sending.state(), State::Ready | State::Unknown) {
                    return sending.state().clone();
                }
                sending.open(key.clone(), Once::Look);
                sending.press("s1")
            }
            Order::Wait(_) => sending.waited(&key),
            Order::Send | Order::Look => {
                let Some(luck) = luck.next() else {
                    return sending.state().clone();
                };
                if order == Order::Send {
                    backend.deliver_late();
                    let answer = backend.take(luck);
                    sending.answered(&key, answer, 0.0)
                } else {
                    let found = luck.look_comes_back.then(|| vec![held("s1"); backend.held]);
                    sending.looked(&key, found)
                }
            }
        };
    }
}

proptest! {
    /// Nothing is late here, so the look alone keeps it to one.
    #[test]
    fn the_look_keeps_a_backend_that_knows_nothing_to_one_request(
        luck in luck(&[Arrival::Now, Arrival::Never]),
    ) {
        let mut backend = Backend::default();
        let state = ask(&mut backend, &luck);
        prop_assert!(backend.held <= 1);
        prop_assert!(!matches!(state, State::Confirmed(_)) || backend.held == 1);
        prop_assert!(!matches!(state, State::Refused(_)));
    }

    /// Late requests are kept out by the backend; the look tells its no from somebody else's.
    #[test]
    fn a_backend_that_holds_a_subject_once_says_no_and_the_client_says_the_truth(
        luck in luck(&[Arrival::Now, Arrival::Late, Arrival::Never]),
    ) {
        let mut backend = Backend { is_strict: true, ..Backend::default() };
        let state = ask(&mut backend, &luck);
        backend.deliver_late();
        prop_assert!(backend.held <= 1);
        prop_assert!(!matches!(state, State::Confirmed(_)) || backend.held == 1);
        prop_assert!(!matches!(state, State::Refused(_)), "nobody else wants this");
    }
}
