//! Sends the request: does what the state machine orders, and goes where its outcome leads.

use callback::{Answer, Field, Key, Order, Refusal, Sending, State, asking_for};
use contract::{CallbackRequest, CaseId, PhoneCall};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::journey::finish;
use super::outcome::answer_of;
use crate::api::ApiError;
use crate::memory::Memory;
use crate::navigation::{Navigator, Screen, SignedInScreen};
use crate::{browser, session};

/// One request on its way.
struct Errand {
    navigator: Navigator,
    memory: Memory,
    case_id: CaseId,
    key: Key,
    wanted: CallbackRequest,
}

/// The person pressed the button.
pub fn press(navigator: Navigator, memory: Memory, case_id: &CaseId, wanted: CallbackRequest) {
    let pressed = memory.sending.try_update(|sending| {
        let order = sending.press(&wanted.slot_id);
        Some((order, sending.key()?.clone()))
    });
    let Some(Some((order @ (Order::Send | Order::Look), key))) = pressed else {
        return;
    };
    let errand = Errand {
        navigator,
        memory,
        case_id: case_id.clone(),
        key,
        wanted,
    };
    // It goes on when the person leaves the page: what was pressed once is sent.
    spawn_local(errand.run(order));
}

impl Errand {
    async fn run(self, mut order: Order) {
        loop {
            order = match order {
                Order::Send => {
                    self.memory.tell_shell();
                    let answer = self.attempt().await;
                    let random = f64::from(browser::random_bytes()[0]) / 255.0;
                    self.update(|sending| sending.answered(&self.key, answer, random))
                }
                Order::Look => {
                    self.memory.tell_shell();
                    let calls = self.look().await;
                    self.update(|sending| sending.looked(&self.key, calls.as_deref()))
                }
                Order::Wait(millis) => {
                    browser::pause(f64::from(millis)).await;
                    self.update(|sending| sending.waited(&self.key))
                }
                Order::Rest => break,
            };
        }
        self.memory.tell_shell();
        self.settle();
    }

    /// One attempt. It is made without a connection too: a server on this very device needs none.
    async fn attempt(&self) -> Answer {
        let was_online = browser::is_online();
        let outcome = self.ask().await;
        let is_here_still = outcome == Err(ApiError::Offline) && !was_online;
        if is_here_still && !browser::is_online() {
            return Answer::NotSent;
        }
        answer_of(outcome)
    }

    /// The calls of the case. When they cannot be read, what became of the request stays unknown.
    async fn look(&self) -> Option<Vec<PhoneCall>> {
        let list = session::handle().ok()?.callbacks(&self.case_id).await;
        list.ok().map(|list| list.callbacks)
    }

    async fn ask(&self) -> Result<PhoneCall, ApiError> {
        let key = self.key.as_str().to_owned();
        session::handle()?
            .request_callback(&self.case_id, key, &self.wanted)
            .await
    }

    /// Without the app there is nothing to go on with.
    fn update(&self, change: impl FnOnce(&mut Sending) -> Order) -> Order {
        self.memory
            .sending
            .try_update(change)
            .unwrap_or(Order::Rest)
    }

    /// Where the outcome leads, for a person who still looks at the form.
    fn settle(&self) {
        let Self {
            navigator, memory, ..
        } = self;
        let Some(state) = memory
            .sending
            .try_with_untracked(|sending| sending.state().clone())
        else {
            return;
        };
        let is_in_form = matches!(
            navigator.screen_now(),
            Some(Screen::SignedIn(
                SignedInScreen::CallbackCheck | SignedInScreen::CallbackQuestion(_)
            ))
        );
        match state {
            State::Confirmed(_) if is_in_form => {
                finish(
                    *navigator,
                    *memory,
                    &self.case_id,
                    SignedInScreen::CallbackConfirmed,
                );
            }
            State::Refused(refusal) if is_in_form => self.ask_again(&refusal),
            _ => {}
        }
    }

    /// Leads to the question whose answer was not accepted.
    fn ask_again(&self, refusal: &Refusal) {
        let question = self.memory.callback.try_update(|draft| {
            if *refusal == Refusal::SlotTaken {
                draft.drop_answer(Field::Slot);
            }
            let fault = refusal.faults().into_iter().next()?;
            asking_for(fault.field, draft).map(|(question, _)| question.id)
        });
        if let Some(Some(id)) = question {
            self.navigator.go(SignedInScreen::CallbackQuestion(id));
        }
    }
}
