//! The driver carries out what the machine orders, and nothing else.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::cell::{Cell, RefCell};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use sending::{Answer, Change, Errand, Found, IdempotencyKey, Once, Order, Place, State, run};

type Sending = sending::Sending<&'static str, &'static str>;

/// A place and an errand whose answers are given in advance.
struct Played {
    sending: RefCell<Option<Sending>>,
    answers: RefCell<Vec<Answer<&'static str, &'static str>>>,
    found: Option<Vec<Found<&'static str>>>,
    is_online: Cell<bool>,
    /// What was done, in order.
    done: RefCell<Vec<String>>,
}

impl Played {
    fn with(answers: &[Answer<&'static str, &'static str>], once: Once) -> Self {
        let mut sending = Sending::default();
        sending.open(IdempotencyKey::of([7; 16]), once);
        Self {
            sending: RefCell::new(Some(sending)),
            answers: RefCell::new(answers.iter().rev().cloned().collect()),
            found: Some(Vec::new()),
            is_online: Cell::new(true),
            done: RefCell::default(),
        }
    }

    /// Presses the button, and lets the driver run to the end.
    fn press(&self) {
        let key = IdempotencyKey::of([7; 16]);
        let order = self.update(&mut |sending| sending.press("s1"));
        let run = pin!(run(self, self, &key, order));
        let mut context = Context::from_waker(Waker::noop());
        assert_eq!(run.poll(&mut context), Poll::Ready(()));
    }

    fn state(&self) -> State<&'static str, &'static str> {
        self.sending.borrow().as_ref().unwrap().state().clone()
    }

    fn note(&self, what: &str) {
        self.done.borrow_mut().push(what.to_owned());
    }
}

impl Place for Played {
    async fn pause(&self, millis: u32) {
        self.note(&format!("wait {millis}"));
    }

    fn is_online(&self) -> bool {
        self.is_online.get()
    }

    fn random(&self) -> f64 {
        1.0
    }
}

impl Errand for Played {
    type Confirmed = &'static str;
    type Refusal = &'static str;

    fn update(&self, change: Change<'_, &'static str, &'static str>) -> Order {
        let mut sending = self.sending.borrow_mut();
        sending.as_mut().map_or(Order::Rest, change)
    }

    async fn send(&self, key: &IdempotencyKey) -> Answer<&'static str, &'static str> {
        self.note(&format!("send {}", &key.as_str()[..2]));
        self.answers.borrow_mut().pop().unwrap()
    }

    async fn look(&self) -> Option<Vec<Found<&'static str>>> {
        self.note("look");
        self.found.clone()
    }

    fn report(&self) {
        self.note("report");
    }
}

#[test]
fn it_tries_again_under_the_same_key_and_reports_each_attempt() {
    let played = Played::with(&[Answer::Dropped, Answer::Confirmed("R")], Once::Key);
    played.press();
    let done = [
        "report", "send 07", "wait 500", "report", "send 07", "report",
    ];
    assert_eq!(*played.done.borrow(), done);
    assert_eq!(played.state(), State::Confirmed("R"));
}

#[test]
fn it_looks_before_it_sends_again_where_there_are_no_keys() {
    let played = Played::with(&[Answer::Dropped, Answer::Confirmed("R")], Once::Look);
    played.press();
    let done = played.done.borrow();
    let requests: Vec<_> = done.iter().filter(|what| *what != "report").collect();
    assert_eq!(requests, ["send 07", "wait 500", "look", "send 07"]);
}

#[test]
fn only_a_device_that_was_and_stays_offline_has_sent_nothing() {
    let played = Played::with(&[Answer::Dropped], Once::Key);
    played.is_online.set(false);
    played.press();
    assert_eq!(played.state(), State::Offline);
    let answers = vec![Answer::Dropped; 4];
    let played = Played::with(&answers, Once::Key);
    played.press();
    assert_eq!(played.state(), State::Unknown);
}

#[test]
fn without_a_machine_it_stops() {
    let played = Played::with(&[], Once::Key);
    played.sending.take();
    played.press();
    assert_eq!(*played.done.borrow(), ["report"]);
}
