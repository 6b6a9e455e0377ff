//! Sends a callback request, and opens the screen for its outcome.

use callback::{Field, Refusal, State, asking_for};
use contract::{CallbackRequest, CaseId, PhoneCall};
use leptos::prelude::*;
use leptos::task::spawn_local;
use sending::{Answer, Change, Errand, Found, IdempotencyKey, Order};

use super::journey::finish;
use crate::api::ApiError;
use crate::errand::{Browser, callback_answer};
use crate::memory::Memory;
use crate::navigation::{CallbackScreen, Navigator, Screen};
use crate::session;

/// A callback request being sent.
struct CallbackErrand {
    navigator: Navigator,
    memory: Memory,
    case_id: CaseId,
    wanted: CallbackRequest,
}

/// Sends the request.
pub fn press(navigator: Navigator, memory: Memory, case_id: &CaseId, wanted: CallbackRequest) {
    let pressed = memory.sending.try_update(|sending| {
        let order = sending.press(&wanted.slot_id);
        Some((order, sending.key()?.clone()))
    });
    let Some(Some((order @ (Order::Send | Order::Look), key))) = pressed else {
        return;
    };
    let errand = CallbackErrand {
        navigator,
        memory,
        case_id: case_id.clone(),
        wanted,
    };
    // Runs on if the person leaves the page: one press means it is sent.
    spawn_local(async move {
        sending::run(&Browser, &errand, &key, order).await;
        errand.settle();
    });
}

impl Errand for CallbackErrand {
    type Confirmed = PhoneCall;
    type Refusal = Refusal;

    /// If the app is gone, there is nothing to update.
    fn update(&self, change: Change<'_, PhoneCall, Refusal>) -> Order {
        let ordered = self.memory.sending.try_update(|sending| change(sending));
        ordered.unwrap_or(Order::Rest)
    }

    async fn send(&self, key: &IdempotencyKey) -> Answer<PhoneCall, Refusal> {
        callback_answer(self.ask(key).await)
    }

    /// The callbacks of the case. If they cannot be read, the outcome stays unknown.
    async fn look(&self) -> Option<Vec<Found<PhoneCall>>> {
        let list = session::handle().ok()?.callbacks(&self.case_id).await;
        list.ok().map(|list| callback::found(list.callbacks))
    }

    fn report(&self) {
        self.memory.tell_shell();
    }
}

impl CallbackErrand {
    async fn ask(&self, key: &IdempotencyKey) -> Result<PhoneCall, ApiError> {
        let key = key.as_str().to_owned();
        session::handle()?
            .request_callback(&self.case_id, key, &self.wanted)
            .await
    }

    /// Opens the screen for the outcome, if the person is still in the form.
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
            Some(Screen::Callback(
                CallbackScreen::Check | CallbackScreen::Question(_)
            ))
        );
        match state {
            State::Confirmed(_) if is_in_form => {
                finish(
                    *navigator,
                    *memory,
                    &self.case_id,
                    CallbackScreen::Confirmed,
                );
            }
            State::Refused(refusal) if is_in_form => self.ask_again(&refusal),
            _ => {}
        }
    }

    /// Opens the question whose answer was refused.
    fn ask_again(&self, refusal: &Refusal) {
        let question = self.memory.callback.try_update(|draft| {
            if *refusal == Refusal::SlotTaken {
                draft.drop_answer(Field::Slot);
            }
            let fault = refusal.faults().into_iter().next()?;
            asking_for(fault.field, draft).map(|(question, _)| question.id)
        });
        if let Some(Some(id)) = question {
            self.navigator.go(CallbackScreen::Question(id));
        }
    }
}
