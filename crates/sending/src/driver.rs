//! Carries out the orders of the state machine. The portal and the fault harness both run this.

use crate::{Answer, Found, IdempotencyKey, Order, Sending};

/// Where requests are sent from: a browser, or the fault harness.
pub trait Place {
    /// Waits.
    fn pause(&self, millis: u32) -> impl Future<Output = ()>;

    /// Whether the device says that it has a connection.
    fn is_online(&self) -> bool;

    /// A random number from 0 up to 1.
    fn random(&self) -> f64;
}

/// A change of the state machine, carried out once. One type for all, so that a portal compiles the way
/// to its machine once and not for each change.
pub type Change<'a, T, R> = &'a mut dyn FnMut(&mut Sending<T, R>) -> Order;

/// One request on its way.
pub trait Errand {
    /// What the backend confirms.
    type Confirmed;
    /// Why it says no.
    type Refusal;

    /// Changes the state machine, and reports the new state to whoever shows it. Without a machine any
    /// more, the order is to rest.
    fn update(&self, change: Change<'_, Self::Confirmed, Self::Refusal>) -> Order;

    /// Makes one attempt, named by this key.
    fn send(
        &self,
        key: &IdempotencyKey,
    ) -> impl Future<Output = Answer<Self::Confirmed, Self::Refusal>>;

    /// What the backend has; nothing when that cannot be read.
    fn look(&self) -> impl Future<Output = Option<Vec<Found<Self::Confirmed>>>>;

    /// Called before each request, and once nothing is on its way any more.
    fn report(&self);
}

/// Carries out an order and those that follow from it, until there is nothing left to do.
pub async fn run<E: Errand>(place: &impl Place, errand: &E, key: &IdempotencyKey, order: Order) {
    let mut order = order;
    loop {
        order = match order {
            Order::Send => {
                errand.report();
                let mut answer = Some(attempt(place, errand, key).await);
                let random = place.random();
                errand.update(&mut |sending| match answer.take() {
                    Some(answer) => sending.answered(key, answer, random),
                    None => Order::Rest,
                })
            }
            Order::Look => {
                errand.report();
                let mut found = errand.look().await;
                errand.update(&mut |sending| sending.looked(key, found.take()))
            }
            Order::Wait(millis) => {
                place.pause(millis).await;
                errand.update(&mut |sending| sending.waited(key))
            }
            Order::Rest => break,
        };
    }
    errand.report();
}

/// One attempt. It is made without a connection too: a server on this very device needs none.
async fn attempt<E: Errand>(
    place: &impl Place,
    errand: &E,
    key: &IdempotencyKey,
) -> Answer<E::Confirmed, E::Refusal> {
    let was_online = place.is_online();
    match errand.send(key).await {
        Answer::Dropped if !was_online && !place.is_online() => Answer::NotSent,
        answer => answer,
    }
}
